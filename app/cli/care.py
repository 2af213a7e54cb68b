"""`fsck`, `backup`, `restore`, `copy`: looking after the workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli import options
from app.cli.output import progress, say
from app.errors import Refused
from app.language import together, tr


def fsck(
    rebuild: Annotated[
        bool,
        typer.Option("--rebuild", help="先由变更记录重建派生数据，由评测包和备份取回佐证。"),
    ] = False,
    workspace: options.Workspace = None,
) -> None:
    """检查工作区：数据库、记录链、派生数据、佐证文件。"""
    from app.workbench.care import fsck as check
    from app.workbench.care import mend

    with options.session(workspace) as session:
        mended = None
        if rebuild:
            with progress(tr("正在修复")) as bar:
                mended = mend(session, progress=bar)
            for sentence in mended.told():
                say(sentence)
        with progress(tr("正在检查")) as bar:
            report = check(session, mended=mended, progress=bar)
    for problem in (*report.problems, *report.notes):
        say(tr("{code}：{message}", code=problem.code, message=problem.message))
    if report.problems:
        told = [tr("发现{n}处问题，见上。请先备份工作区文件夹，再处理。", n=len(report.problems))]
        if report.mendable and not rebuild:
            told.append(tr("其中{n}处可以用 fsck --rebuild 修复。", n=report.mendable))
        raise Refused(together(*told))
    say(tr("工作区完好，没有发现问题。"))


def backup(
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="备份文件或文件夹。", show_default=False),
    ] = None,
    workspace: options.Workspace = None,
) -> None:
    """备份整个工作区到一个文件，并读回核对。"""
    from app.workbench.care import backup as make

    with options.session(workspace) as session, progress(tr("正在备份并核对")) as bar:
        made = make(session, out=out, progress=bar)
    say(tr("已备份并核对：{make}", make=made))


def restore(
    file: Annotated[Path, typer.Argument(metavar="BACKUP", help="备份文件。")],
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="恢复到哪个新的或空的文件夹。")],
) -> None:
    """由备份恢复出一个工作区，并检查它。原来的工作区不会改动。"""
    from app.workbench.care import advice_after
    from app.workbench.care import restore as bring_back

    with progress(tr("正在恢复并检查")) as bar:
        report = bring_back(file, folder=folder, progress=bar)
    if told := advice_after(file, folder):
        say(told)
    for problem in (*report.problems, *report.notes):
        say(tr("{code}：{message}", code=problem.code, message=problem.message))
    if report.problems:
        raise Refused(
            tr("已恢复到“{folder}”，但有{n}处问题，见上。", folder=folder, n=len(report.problems))
        )
    say(tr("已恢复并检查：{absolute}", absolute=folder.absolute()))


def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="来源：文件夹或团队工作区地址。")],
    target: Annotated[str, typer.Argument(metavar="TO", help="目标：空的，或上次没复制完的。")],
) -> None:
    """把整个工作区复制到另一个文件夹或团队数据库，并核对两边一致。"""
    from app.workbench.copying import copy as transfer

    with progress(tr("复制")) as bar:
        done = transfer(source, target, progress=bar)
    say(
        tr(
            "已复制并核对一致：{n}个评测、{changes}条变更记录、"
            "{evidence}个佐证文件、{packages}个评测包。签名身份没有复制，"
            "仍在原处。",
            n=done.assessments,
            changes=done.changes,
            evidence=done.evidence,
            packages=done.packages,
        )
    )
