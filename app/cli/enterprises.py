"""`enterprises template|import`: a list of enterprises, to prepare a round of visits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options
from app.cli.output import interruptible, progress, remark, say
from app.errors import Refused
from app.language import tr

if TYPE_CHECKING:
    from app.workbench.enterprises import Created, Preview
    from app.workbench.session import Session

app = typer.Typer(
    name="enterprises", help="企业名单：下载模板，按名单批量新建评测。", no_args_is_help=True
)


@app.command("template")
def template(out: options.Out) -> None:
    """写出企业名单的模板（.xlsx），填好后用enterprises import导入。"""
    from app.workbench.enterprises import write_template

    write_template(out=out)
    say(tr("已写出模板：{out}", out=out))


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="企业名单：.xlsx或.csv文件。")],
    kind: Annotated[
        str, typer.Option("--kind", help="没写评测类型的行按哪种：self、before或after。")
    ] = "before",
    assign: Annotated[
        str, typer.Option("--assign", metavar="NAME", help="没写评测人员的行分配给谁。")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只检查名单，不新建评测。")] = False,
    rejected: Annotated[
        Path | None,
        typer.Option(
            "--rejected",
            metavar="CSV",
            help="把有问题的行连同原因写到这个文件，改好后可再导入。",
            show_default=False,
        ),
    ] = None,
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """按名单逐行新建评测：有问题的行说明原因，已有的跳过；重复导入没有影响。"""
    from app.workbench.enterprises import preview, write_rejected

    with options.session(workspace, author) as session:
        found = preview(session, file=file, kind=kind, assessor=assign)
        _show(found)
        if rejected is not None:
            write_rejected(found, out=rejected)
            remark(tr("有问题的行已写到：{rejected}", rejected=rejected))
        if not dry_run:
            _say_created(_create(session, found))
    if found.rejected:
        raise typer.Exit(Refused.exit_code)


def _show(found: Preview) -> None:
    if found.ignored_columns:
        remark(
            tr(
                "不认识、没有读取的列：{ignored_columns}。",
                ignored_columns=tr("、").join(found.ignored_columns),
            )
        )
    for row in found.skipped:
        say(tr("跳过　第{row}行　{name}　{reason}", row=row.row, name=row.name, reason=row.reason))
    for wrong in found.rejected:
        say(
            tr(
                "有误　第{row}行　{name}　{reason}",
                row=wrong.row,
                name=wrong.name,
                reason=wrong.reason,
            )
        )
    say(
        tr(
            "可以新建{n}份评测，跳过{skipped}行，有误{rejected}行。",
            n=len(found.rows_ok),
            skipped=len(found.skipped),
            rejected=len(found.rejected),
        )
    )


def _create(session: Session, found: Preview) -> Created:
    """Make the assessments; Ctrl+C stops after the one that is being made."""
    from app.workbench.enterprises import create

    with progress(tr("新建评测")) as bar, interruptible(bar) as watched:
        return create(session, found, progress=watched)


def _say_created(done: Created) -> None:
    if done.repeated:
        say(tr("其中{n}份刚才已经有了。", n=done.repeated))
    if done.left:
        raise Refused(
            tr(
                "已取消：新建了{n}份评测，还有{left}行没有处理，再导入一次会接着做。",
                n=len(done.made),
                left=done.left,
            )
        )
    say(tr("已新建{n}份评测。", n=len(done.made)))
