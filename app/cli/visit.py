"""`visit show plan person attend checklist`, `compare` and `improvement`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli import options
from app.cli.output import console, say, say_json, table
from app.errors import Refused
from app.language import tr

if TYPE_CHECKING:
    from app.workbench.comparison import SideBySide
    from app.workbench.visit import Plan

app = typer.Typer(name="visit", help="现场调研：日程、方式、参加人员和签到。", no_args_is_help=True)

PersonId = Annotated[str, typer.Argument(metavar="PERSON", help="visit show列出的人员编号。")]


@app.command("show")
def show(assessment: options.Assessment, workspace: options.Workspace = None) -> None:
    """列出现场调研的安排、参加人员和谁已签到。"""
    from app.workbench.visit import plan

    with options.session(workspace) as session:
        _say_plan(plan(session, assessment=assessment))


@app.command("plan")
def plan_(
    assessment: options.Assessment,
    date: Annotated[
        str | None, typer.Option("--date", help="例如2026-03-05。", show_default=False)
    ] = None,
    time: Annotated[
        str | None,
        typer.Option("--time", help="例如09:00或09:00-11:30。", show_default=False),
    ] = None,
    method: Annotated[
        list[str] | None,
        typer.Option(
            "--method",
            help="survey调研、interview访谈、documents查阅资料、demonstration系统演示，可多次。",
            show_default=False,
        ),
    ] = None,
    agenda: Annotated[
        str | None, typer.Option("--agenda", help="日程。", show_default=False)
    ] = None,
    opening: Annotated[
        str | None, typer.Option("--opening", help="首次会议记录。", show_default=False)
    ] = None,
    closing: Annotated[
        str | None, typer.Option("--closing", help="末次会议记录。", show_default=False)
    ] = None,
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """填写现场调研的日期、方式、日程和会议记录；没有写到的不变。"""
    from app.workbench import visit

    with options.session(workspace, author) as session:
        if date is not None:
            visit.set_date(session, assessment=assessment, day=date)
        if time is not None:
            visit.set_time(session, assessment=assessment, hours=time)
        if method is not None:
            visit.set_methods(session, assessment=assessment, methods=method)
        texts = {"agenda": agenda, "opening": opening, "closing": closing}
        for key, text in texts.items():
            if text is not None:
                visit.set_text(session, assessment=assessment, key=key, text=text)
        _say_plan(visit.plan(session, assessment=assessment))


@app.command("person")
def person(
    assessment: options.Assessment,
    name: Annotated[str, typer.Argument(metavar="NAME", help="姓名；加--remove时写人员编号。")],
    side: Annotated[
        str, typer.Option("--side", help="team评测组或enterprise企业。")
    ] = "enterprise",
    organisation: Annotated[str, typer.Option("--organisation", help="单位。")] = "",
    duty: Annotated[str, typer.Option("--duty", help="职务或分工。")] = "",
    phone: Annotated[str, typer.Option("--phone", help="电话，可不填。")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="移除这个人。")] = False,
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """登记一个参加人员，输出编号。"""
    from app.workbench import visit

    with options.session(workspace, author) as session:
        if remove:
            visit.remove_person(session, assessment=assessment, person=name)
            say(tr("已移除。"))
            return
        say(
            visit.add_person(
                session,
                assessment=assessment,
                side=side,
                name=name,
                organisation=organisation,
                duty=duty,
                phone=phone,
            )
        )


@app.command("attend")
def attend(
    assessment: options.Assessment,
    who: PersonId,
    drawn: Annotated[Path, typer.Option("--drawn", metavar="JSON", help="手写签名的笔画文件。")],
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """用手写签名签到。"""
    from app.workbench.signing import read_strokes
    from app.workbench.visit import sign_in

    with options.session(workspace, author) as session:
        sign_in(session, assessment=assessment, person=who, drawn=read_strokes(drawn))
    say(tr("已签到。"))


@app.command("checklist")
def checklist(
    assessment: options.Assessment,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="PDF", help="写成PDF，打印带去现场。", show_default=False),
    ] = None,
    workspace: options.Workspace = None,
) -> None:
    """列出到现场要看的材料和要核实的问题；加--out时写成带方框的PDF。"""
    from app.workbench.checklist import checklist as listed
    from app.workbench.checklist import write_checklist

    with options.session(workspace) as session:
        if out is not None:
            write_checklist(session, assessment=assessment, out=out)
            say(tr("已写入{out}。", out=out))
            return
        lines = listed(session, assessment=assessment)
    for line in lines:
        say(tr("{code} {name}（{claimed}）", code=line.code, name=line.name, claimed=line.claimed))
        for proof in line.proofs:
            say(f"  □ {proof}")
        if line.question:
            say(tr("  ？{question}", question=line.question))


def compare(
    before: Annotated[str, typer.Argument(metavar="BEFORE", help="改造前的评测编号。")],
    after: Annotated[str, typer.Argument(metavar="AFTER", help="改造后的评测编号。")],
    as_json: options.AsJson = False,
    workspace: options.Workspace = None,
) -> None:
    """逐项对比同一家企业的两份评测；没有改善或没有写改善说明时退出码为1。"""
    from app.workbench.comparison import compare as pair

    with options.session(workspace) as session:
        found = pair(session, before=before, after=after)
    if as_json:
        say_json(_tree(found))
    else:
        _say_comparison(found)
        if found.shown:
            say(found.sentence)
    if not found.shown:
        raise Refused(found.sentence)


def improvement(
    assessment: options.Assessment,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="改善了什么；空文字即清除。")],
    code: Annotated[
        str, typer.Option("--for", metavar="CODE", help="采集项或场景；默认为企业整体。")
    ] = "summary",
    author: options.Author = None,
    workspace: options.Workspace = None,
) -> None:
    """写业务改善说明：等级不一定提高，但改善要说得出来。"""
    from app.workbench.comparison import note_improvement

    with options.session(workspace, author) as session:
        note_improvement(session, assessment=assessment, code=code, text=text)
    say(tr("已保存。"))


def _say_plan(found: Plan) -> None:
    from app.workbench.visit import METHODS, SIDES, VISIT_TEXTS

    say(tr("日期：{names}", names=" ".join(filter(None, (found.date, found.time))) or tr("未定")))
    say(
        tr(
            "方式：{methods}",
            methods=tr("、").join(tr(METHODS[it]) for it in found.methods) or tr("未定"),
        )
    )
    for key, label in VISIT_TEXTS.items():
        if text := getattr(found, key):
            say(tr("{label}：{text}", label=label, text=text))
    for it in found.people:
        about = tr("，").join(filter(None, (it.organisation, it.duty, it.phone)))
        signed = tr("已签到") if it.strokes else tr("未签到")
        who = it.name + (tr("（{about}）", about=about) if about else "")
        say(f"{it.id}  {tr(SIDES[it.side])}  {who}  {signed}")


def _say_comparison(found: SideBySide) -> None:
    from app.workbench.comparison import sides
    from app.workbench.kinds import KINDS

    first, last = (f"{tr(KINDS[kind])}" for kind in found.kinds)
    heads = [
        tr("{name}（{it}版指标）", name=name, it=it)
        for name, it in zip((first, last), found.editions, strict=True)
    ]
    shown = table(
        tr("编号"), tr("名称"), *heads, tr("变化"), tr("改善说明"), title=found.enterprise
    )
    levels = [
        tr("{level}级，{points}分", level=it.level, points=it.shown_points)
        for it in (found.before, found.after)
    ]
    shown.add_row("", tr("等级和总分"), *levels, "", found.summary)
    for row in found.rows:
        shown.add_row(row.code, row.name, *sides(row), _ARROWS[row.trend], row.note)
    console().print(shown)


_ARROWS = {1: "↑", 0: "—", -1: "↓"}


def _tree(found: SideBySide) -> dict[str, Any]:
    return {
        "enterprise": found.enterprise,
        "editions": list(found.editions),
        "kinds": list(found.kinds),
        "points": [str(found.before.points), str(found.after.points)],
        "levels": [found.before.level, found.after.level],
        "improved": list(found.improved),
        "shown": found.shown,
        "sentence": found.sentence,
        "summary": found.summary,
        "rows": [
            {
                "code": row.code,
                "before": row.before,
                "after": row.after,
                "trend": row.trend,
                "note": row.note,
            }
            for row in found.rows
        ],
    }
