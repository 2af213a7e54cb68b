"""`programme todo receipt`: an enterprise in a pilot programme, from entering to the to-do list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options
from app.cli.output import console, remark, say, say_json, table
from app.cli.programme_tree import standing_tree, yuan
from app.errors import BadInput
from app.language import mark, tr
from app.plain import quoted

if TYPE_CHECKING:
    from rich.table import Table

    from app.workbench.programme import Estimate, RuleResult, Standing
    from app.workbench.session import Session

_VERDICTS = {"yes": mark("符合"), "no": mark("不符合"), "unknown": mark("待确认")}
Programme = Annotated[
    str | None,
    typer.Option(
        "--programme", metavar="KEY", help="哪个试点；给过一次就记住。", show_default=False
    ),
]


def programme(
    assessment: options.Assessment,
    key: Programme = None,
    fact: Annotated[
        list[str] | None,
        typer.Option(
            "--fact",
            metavar="KEY=VALUE",
            help="填报一项，例如revenue=38000（万元）、revenue_year=2023、integrity=yes；可多次给出。",
            show_default=False,
        ),
    ] = None,
    cost: Annotated[
        Path | None,
        typer.Option(
            "--cost",
            metavar="FILE",
            help="费用明细（.csv或.xlsx），替换原来的。",
            show_default=False,
        ),
    ] = None,
    done: Annotated[
        list[str] | None,
        typer.Option(
            "--done",
            metavar="KEY[=SHA256,...]",
            help="验收条件已完成，可写明佐证；可多次给出。",
            show_default=False,
        ),
    ] = None,
    undone: Annotated[
        list[str] | None,
        typer.Option("--undone", metavar="KEY", help="验收条件没有完成。", show_default=False),
    ] = None,
    level: Annotated[
        int | None,
        typer.Option("--level", min=0, max=4, help="按这个等级试算。", show_default=False),
    ] = None,
    as_json: options.AsJson = False,
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """查看或填写试点申报：资格、验收条件、奖补估算，每个数都写明依据的文件。"""
    from app.workbench.claims import choose
    from app.workbench.cost_table import read_costs
    from app.workbench.costs import set_costs
    from app.workbench.programme import standing

    costs = read_costs(cost) if cost else None
    with options.session(workspace, author) as session:
        if key:
            choose(session, assessment=assessment, programme=key)
        _enter(session, assessment, _facts(fact or []), done or [], undone or [])
        if costs is not None:
            set_costs(session, assessment=assessment, costs=costs)
        found = standing(session, assessment=assessment, level=level)
    if as_json:
        say_json(standing_tree(found))
    else:
        _show(found)


def todo(
    assessment: options.Assessment,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="PDF", help="写成一页PDF；不写就列出来。", show_default=False
        ),
    ] = None,
    key: Programme = None,
    workspace: options.Workspace = None,
) -> None:
    """列出验收前还缺的条件和佐证，可打印成一页。"""
    from app.workbench.programme import standing, write_todo
    from app.workbench.programme import todo as missing

    with options.session(workspace) as session:
        if out is None:
            found = missing(standing(session, assessment=assessment, programme=key))
            for one in found:
                say(f"□ {one.text}　{one.why}")
            say(tr("共{n}项。", n=len(found)))
        else:
            count = write_todo(session, assessment=assessment, programme=key, out=out)
            say(tr("已写出待办清单（{n}项）：{out}", n=count, out=out))


def receipt(
    assessment: options.Assessment,
    platform: Annotated[str, typer.Option("--platform", help="上传到哪个平台。")],
    number: Annotated[str, typer.Option("--number", help="平台给的编号。")],
    date: Annotated[str, typer.Option("--date", help="上传日期，例如2026-03-05。")],
    result: Annotated[str, typer.Option("--result", help="平台的结果，例如审核通过。")] = "",
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """记录上传公共服务平台的回执，定稿后也可以记；同一编号再记一次就更新结果。"""
    from app.workbench.claims import Receipt, add_receipt

    made = Receipt(platform, date, number, result)
    with options.session(workspace, author) as session:
        add_receipt(session, assessment=assessment, receipt=made)
    say(
        tr(
            "已记录：{platform} {number} {result}", platform=platform, number=number, result=result
        ).rstrip()
    )


def _facts(texts: list[str]) -> dict[str, str]:
    for text in texts:
        if "=" not in text:
            raise BadInput(
                tr("“{text}”应写成“填报项=内容”，例如revenue=38000。", text=quoted(text))
            )
    return {key: value for key, _, value in (text.partition("=") for text in texts)}


def _enter(
    session: Session, assessment: str, facts: dict[str, str], done: list[str], undone: list[str]
) -> None:
    """Enter facts and conditions, which belong to the chosen programme."""
    from app.workbench.claims import Met, set_facts, set_met
    from app.workbench.programme import standing

    if not (facts or done or undone):
        return
    about = standing(session, assessment=assessment).programme
    if facts:
        set_facts(session, assessment=assessment, programme=about, facts=facts)
    entries = {text: Met(done=False) for text in undone}
    for text in done:
        key, _, proofs = text.partition("=")
        entries[key] = Met(done=True, evidence=tuple(proofs.split(",")) if proofs else ())
    for key, met in entries.items():
        set_met(session, assessment=assessment, programme=about, key=key, met=met)


def _show(found: Standing) -> None:
    say(f"{found.enterprise}　{tr(found.programme.name)}")
    _show_rules(tr("申报条件"), found.eligibility)
    _show_rules(tr("验收条件"), found.acceptance)
    _show_estimate(found.estimate)
    for entry in found.costs:
        if entry.missing is not None:
            name = entry.stored["name"] or tr("没有名称的费用")
            remark(tr("“{name}”暂不计：{why}", name=name, why=entry.missing))
    for note in found.notes:
        remark(
            tr(
                "另有规定：{text}（{documents}）",
                text=tr(note.text),
                documents=tr("、").join(note.documents),
            )
        )
    for one in found.receipts:
        say(
            tr(
                "回执　{date}　{platform}　{number}　{result}",
                date=one.date,
                platform=one.platform,
                number=one.number,
                result=one.result,
            )
        )


def _table(*columns: str, title: str | None = None, right: tuple[str, ...] = ()) -> Table:
    """Return a table that breaks long texts: a rule and its document are read to the end."""
    made = table(*columns, title=title, right=right)
    for column in made.columns:
        column.overflow = "fold"
    return made


def _show_rules(title: str, listed: tuple[RuleResult, ...]) -> None:
    if not listed:
        return
    made = _table("", tr("条件"), tr("为什么"), tr("依据"), title=title)
    for rule in listed:
        made.add_row(
            tr(_VERDICTS[rule.verdict]), rule.text, rule.why, tr("、").join(rule.cited.documents)
        )
        for old in rule.overruled:
            made.add_row(
                "", tr("（不再适用）{text}", text=old.text), "", tr("、").join(old.documents)
            )
    console().print(made)


def _show_estimate(found: Estimate) -> None:
    if found.lines:
        made = _table(
            tr("费用"), tr("类别"), tr("认定金额（元）"), tr("说明"), right=(tr("认定金额（元）"),)
        )
        for one in found.lines:
            why = tr("；").join(reason.why for reason in one.reasons)
            made.add_row(one.line.name, one.line.category, yuan(one.recognised), why)
        console().print(made)
    made = _table(
        tr("奖补估算"), tr("金额（元）"), tr("规定"), tr("依据"), right=(tr("金额（元）"),)
    )
    for step in found.steps:
        documents = tr("、").join(step.cited.documents)
        made.add_row(step.label, yuan(step.amount), step.cited.text, documents)
        for old in step.overruled:
            made.add_row(
                "", "", tr("（不再适用）{text}", text=old.text), tr("、").join(old.documents)
            )
    console().print(made)
    say(tr("估算补助：{yuan}元", yuan=yuan(found.subsidy)))
    if found.loan_interest is not None:
        say(
            tr(
                "估算贷款贴息：{yuan}元（文件没有写明是否计入补助上限）",
                yuan=yuan(found.loan_interest),
            )
        )
    say(found.caution)
