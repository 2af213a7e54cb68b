"""`explain result`: what an enterprise that assesses itself needs to know, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import options
from app.cli.output import say
from app.cli.showing import standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.workbench.diagnosis import Advice


def explain(
    code: Annotated[str, typer.Argument(metavar="CODE", help="采集项如F1，场景如S01。")],
    workspace: options.Workspace = None,
) -> None:
    """用大白话说明一个采集项或场景：问的是什么、小工厂的例子、常见的材料。"""
    from app.workbench.diagnosis import explain as told

    with options.session(workspace) as session:
        found = told(session, code=code)
    say(f"问的是：{found.ask}{found.means}")
    say(f"举例：{found.example}")
    say(f"常见材料：{'；'.join(found.proof)}")


def result(assessment: options.Assessment, workspace: options.Workspace = None) -> None:
    """给企业看的结果：等级是什么意思、到二级最省的办法、要备的材料。"""
    from app.workbench.diagnosis import result_of
    from app.workbench.view import view

    with options.session(workspace) as session:
        shown = view(session, assessment=assessment)
    found = result_of(shown)
    say(f"{standing(shown.outcome)}，已答{found.done}/{found.total}项")
    say(found.meaning)
    if found.to_target:
        _say_advice("到2级最少改动", found.to_target)
    if found.to_next != found.to_target:
        _say_advice("到下一级最少改动", found.to_next)
    if found.proofs:
        say("要备的材料：")
    for code, proofs in found.proofs.items():
        say(f"  □ {code}：{'；'.join(proofs)}")
    if shown.kind == "self":
        say("能拿多少补助以当地试点的规定为准，可用programme命令查看。")


def _say_advice(title: str, steps: Sequence[Advice]) -> None:
    say(f"{title}{len(steps)}处：")
    for it in steps:
        say(f"  {it.step.text}；材料：{'、'.join(it.proof)}")
