"""`import` of a folder: every package in it, and what became of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from app.cli.output import interruptible, progress, remark, say
from app.errors import Refused
from app.language import tr
from app.plain import spelled

if TYPE_CHECKING:
    from app.workbench.session import Session


def import_folder(
    session: Session, folder: Path, *, draft: bool, trust: Path | None, results: Path | None
) -> bool:
    """Receive a folder, say what happened, and return whether everything was taken over.

    Ends the command when Ctrl+C stopped it; what came before stays.
    """
    from app.workbench.batch import ENDINGS, receive_folder, told, write_report
    from app.workbench.endings import form_of
    from app.workbench.packages import anchors_in

    if results is not None:
        form_of(results, "csv")  # what is wrong with the name is told before hours of receiving
    with progress(tr("导入{name}", name=folder.name)) as bar, interruptible(bar) as watched:
        batch = receive_folder(
            session,
            folder=folder,
            draft=draft,
            anchors=anchors_in(trust) if trust else (),
            progress=watched,
            tell=lambda line: say(
                f"{tr(ENDINGS[line.ending])}\u3000{spelled(line.file)}\u3000{line.told}"
            ),
        )
    (remark if batch.stopped else say)(told(batch))
    if results is not None:
        write_report(batch, results)
        remark(tr("逐份结果已写到：{results}", results=results))
    if batch.stopped:
        raise typer.Exit(Refused.exit_code)
    return not batch.set_aside
