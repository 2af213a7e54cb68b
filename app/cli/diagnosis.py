"""`explain result`: what an enterprise that assesses itself needs to know, in plain words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options
from app.cli.output import say
from app.cli.showing import standing
from app.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.workbench.diagnosis import Advice, Result
    from app.workbench.proof_list import Place


def explain(
    code: Annotated[str, typer.Argument(metavar="CODE", help="采集项如F1，场景如S01。")],
    workspace: options.Workspace = None,
) -> None:
    """用大白话说明一个采集项或场景：问的是什么、可以怎么答、小工厂的例子、常见的材料。"""
    from app.workbench.diagnosis import explain as told

    with options.session(workspace) as session:
        found = told(session, code=code)
    say(tr("问的是：{ask}{means}", ask=found.ask, means=found.means))
    for key, answer in found.answers.items():
        say(f"  {key}　{answer}")
    say(tr("举例：{example}", example=found.example))
    say(tr("常见材料：{proofs}", proofs=tr("；").join(found.proof)))


def result(
    assessment: options.Assessment,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            help="把佐证准备清单写成PDF，打印出来逐项打勾。",
            show_default=False,
        ),
    ] = None,
    workspace: options.Workspace = None,
) -> None:
    """给企业看的结果：等级是什么意思、到二级最省的办法、要备的材料。"""
    from app.workbench.diagnosis import result_of
    from app.workbench.proof_list import proof_list, write_proof_list
    from app.workbench.view import view

    with options.session(workspace) as session:
        shown = view(session, assessment=assessment)
        written = write_proof_list(session, assessment=assessment, out=out) if out else 0
    found = result_of(shown)
    told = standing(shown.outcome)
    say(tr("{standing}，已答{done}/{total}项", standing=told, done=found.done, total=found.total))
    _say_result(found)
    for place in proof_list(shown):
        _say_place(place)
    if shown.kind == "self":
        say(tr("能拿多少补助以当地试点的规定为准，可用programme命令查看。"))
    if out:
        say(tr("佐证准备清单已写到{out}，共{n}样。", out=out, n=written))


def _say_result(found: Result) -> None:
    for line in filter(None, (found.meaning, found.sure)):
        say(line)
    for need in found.needs:
        say(f"  {'✓' if need.met else '×'} {need.text}")
    if found.to_target:
        _say_advice(tr("到2级最省的办法"), found.to_target)
    if found.to_next != found.to_target:
        _say_advice(tr("到下一级最省的办法"), found.to_next)


def _say_place(place: Place) -> None:
    say(tr("要备的材料，在{place}：", place=place.name))
    for proof in place.proofs:
        say(tr("  □ {text}（{used_for}）", text=proof.text, used_for=tr("、").join(proof.used_for)))


def _say_advice(title: str, steps: Sequence[Advice]) -> None:
    say(tr("{title}，改{n}处：", title=title, n=len(steps)))
    for it in steps:
        say(tr("  {text}材料：{proofs}。", text=it.text, proofs=tr("、").join(it.proof)))
