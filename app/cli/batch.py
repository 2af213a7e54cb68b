"""`import` of a folder: every package in it, and what became of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import progress, remark, say

if TYPE_CHECKING:
    from app.workbench.session import Session


def import_folder(
    session: Session, folder: Path, *, draft: bool, trust: Path | None, results: Path | None
) -> bool:
    """Receive a folder, say what happened, and return whether everything was taken over."""
    from app.workbench.batch import ENDINGS, receive_folder, write_report
    from app.workbench.packages import anchors_in

    with progress(f"导入{folder.name}") as bar:
        batch = receive_folder(
            session,
            folder=folder,
            draft=draft,
            anchors=anchors_in(trust) if trust else (),
            progress=bar,
            tell=lambda line: say(f"{ENDINGS[line.ending]}　{line.file}　{line.told}"),
        )
    say("，".join(f"{words}{batch.count(ending)}份" for ending, words in ENDINGS.items()) + "。")
    if results is not None:
        write_report(batch, results)
        remark(f"逐份结果已写到：{results}")
    return not batch.set_aside
