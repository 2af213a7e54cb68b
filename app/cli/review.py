"""`review begin show accept change check settle`: settling what a self-diagnosis claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli import options
from app.cli.assess import pairs
from app.cli.output import console, say, say_json, table
from app.errors import BadInput
from app.language import tr

if TYPE_CHECKING:
    from app.workbench.review import ReviewedItem, ReviewedScenario, ReviewTable, Settlement
    from app.workbench.session import Session

app = typer.Typer(
    name="review", help="复核企业自诊断：接受、更改或现场核实。", no_args_is_help=True
)

Code = Annotated[str, typer.Argument(metavar="CODE", help="采集项如F1，场景如S01。")]
Value = Annotated[
    list[str] | None,
    typer.Argument(metavar="VALUE...", help="核定的选项字母或等级0-4。", show_default=False),
]
Measure = Annotated[
    list[str] | None,
    typer.Option(
        "--measure",
        metavar="KEY=NUMBER",
        help="核定的基础数据，例如equipment_digital=30。",
        show_default=False,
    ),
]


@app.command("begin")
def begin(
    diagnosis: Annotated[str, typer.Argument(metavar="ID", help="已定稿的自诊断的编号。")],
    kind: Annotated[
        str, typer.Option("--kind", help="复核结果作为before改造前或after改造后评测。")
    ] = "before",
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """用一份自诊断新建复核，输出它的编号；申报的答案只作对照，逐项核定后才算数。"""
    from app.workbench.review import begin as start

    with options.session(workspace, author) as session:
        say(start(session, diagnosis=diagnosis, kind=kind))


@app.command("show")
def show(
    assessment: options.Assessment,
    as_json: options.AsJson = False,
    open_only: Annotated[bool, typer.Option("--open", help="只列还没有核定的项。")] = False,
    workspace: options.Workspace = None,
) -> None:
    """列出核减核增表：申报、核定、差额、理由和佐证编号。"""
    from app.workbench.review import table as read

    with options.session(workspace) as session:
        found = read(session, assessment=assessment)
    if as_json:
        say_json(_tree(found))
        return
    rows = found.open if open_only else found.rows
    shown = table(
        tr("编号"),
        tr("名称"),
        tr("申报"),
        tr("核定"),
        tr("差额"),
        tr("结论"),
        tr("理由"),
        tr("佐证"),
        right=(tr("差额"),),
    )
    for row in rows:
        shown.add_row(*_cells(row))
    console().print(shown)
    say(found.sentence)


@app.command("accept")
def accept(
    assessment: options.Assessment,
    codes: Annotated[list[str], typer.Argument(metavar="CODE...", help="如F1、S01。")],
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """原样接受申报的答案。"""
    from app.workbench.review import accept as take

    with options.session(workspace, author) as session:
        for code in codes:
            take(session, assessment=assessment, code=code)
        _say_left(session, assessment)


@app.command("change")
def change(
    assessment: options.Assessment,
    code: Code,
    reason: Annotated[str, typer.Option("--reason", help="更改的理由，记入变更记录。")],
    values: Value = None,
    measure: Measure = None,
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """改成核定的答案或基础数据，并写明理由。"""
    from app.workbench.review import change as alter

    to = _settlement(code, values or [], measure or [])
    if to is None:
        raise BadInput(tr("请写核定的选项或等级，或用--measure写核定的基础数据。"))
    with options.session(workspace, author) as session:
        alter(session, assessment=assessment, code=code, to=to, reason=reason)
        _say_left(session, assessment)


@app.command("check")
def check(
    assessment: options.Assessment,
    code: Code,
    question: Annotated[str, typer.Option("--question", help="现场要核实什么。")],
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """列为现场核实，先不核定。"""
    from app.workbench.review import site_check

    with options.session(workspace, author) as session:
        site_check(session, assessment=assessment, code=code, question=question)
        _say_left(session, assessment)


@app.command("settle")
def settle(
    assessment: options.Assessment,
    code: Code,
    reason: Annotated[str, typer.Option("--reason", help="现场看到了什么，记入变更记录。")],
    values: Value = None,
    measure: Measure = None,
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """核定列为现场核实的项；不写答案即与申报一致。"""
    from app.workbench.review import settle as close

    to = _settlement(code, values or [], measure or [])
    with options.session(workspace, author) as session:
        close(session, assessment=assessment, code=code, reason=reason, to=to)
        _say_left(session, assessment)


def _settlement(code: str, values: list[str], measures: list[str]) -> Settlement | None:
    from app.workbench.review import read_settlement

    if not values and not measures:
        return None
    return read_settlement(code, " ".join(values), dict(pairs(measures)))


def _say_left(session: Session, assessment: str) -> None:
    from app.workbench.review import table as read

    say(read(session, assessment=assessment).sentence)


def _cells(row: ReviewedItem | ReviewedScenario) -> tuple[str, ...]:
    from app.workbench.review import STANDING, answer_text, change_text

    difference = "" if row.difference is None else change_text(row.difference)
    standing = tr("复核后又改过") if row.stale else tr(STANDING[row.verdict])
    evidence = tr("、").join(row.evidence)
    claimed, verified = answer_text(row.claimed), "" if row.open else answer_text(row.verified)
    return row.code, row.name, claimed, verified, difference, standing, row.reason, evidence


def _tree(found: ReviewTable) -> dict[str, Any]:
    return {
        "source": found.source,
        "statement": found.statement,
        "claimed_points": str(found.claimed.points),
        "verified_points": str(found.verified.points),
        "taken": str(found.taken),
        "added": str(found.added),
        "claimed_level": found.claimed.level,
        "verified_level": found.verified.level,
        "open": [row.code for row in found.open],
        "rows": [_row_tree(row) for row in found.rows],
    }


def _row_tree(row: ReviewedItem | ReviewedScenario) -> dict[str, Any]:
    difference = None if row.difference is None else str(row.difference)
    return {
        "code": row.code,
        "claimed": row.claimed,
        "verified": None if row.open else row.verified,
        "difference": difference,
        "verdict": row.verdict,
        "stale": row.stale,
        "reason": row.reason,
        "evidence": list(row.evidence),
    }
