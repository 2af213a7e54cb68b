"""Assessments as text: one line, a list, the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.cli.output import console, local_time, table
from app.language import tr
from app.scoring.editions import edition_of
from app.scoring.text import show_missing, show_points
from app.workbench.kinds import KINDS, STATUSES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.table import Table

    from app.scoring.outcome import Outcome
    from app.storage.listed import Summary
    from app.workbench.view import AssessmentView


def standing(outcome: Outcome) -> str:
    """Return points and level in one line, provisional when it is."""
    low, high = outcome.level_range
    level = (
        tr("{level}级（{level_name}）", level=outcome.level, level_name=tr(outcome.level_name))
        if outcome.level
        else tr(outcome.level_name)
    )
    open_end = (
        tr("，暂定，最终在{low}级到{high}级之间", low=low, high=high) if outcome.provisional else ""
    )
    return tr(
        "得分{shown}，{level}{open_end}", shown=outcome.shown_points, level=level, open_end=open_end
    )


def summary_tree(row: Summary) -> dict[str, Any]:
    """Return one line of the list as JSON."""
    return {
        "id": row.id,
        "enterprise": row.enterprise_name,
        "credit_code": row.credit_code,
        "kind": row.kind,
        "edition": row.edition,
        "status": row.status,
        "level": row.level,
        "level_range": [row.level_low, row.level_high],
        "points_exact": str(row.points),
        "provisional": row.provisional,
        "answered": row.answered,
        "conflicts": row.conflicts,
        "photos": row.photos,
        "updated_at": row.updated_at,
    }


def print_overview(rows: Sequence[Summary]) -> None:
    """Print the list of assessments."""
    if not rows:
        console().print(
            tr("还没有评测。用“new --name 企业名称”新建一份，或用“demo 文件夹”看示例。")
        )
        return
    shown = table(
        tr("编号"),
        tr("企业"),
        tr("类型"),
        tr("等级"),
        tr("得分"),
        tr("进度"),
        tr("状态"),
        tr("最后修改"),
        right=(tr("得分"), tr("进度")),
    )
    for row in rows:
        level = tr(
            "{level}级{part}", level=row.level, part=tr("（暂定）") if row.provisional else ""
        )
        shown.add_row(
            row.id[:8],
            row.enterprise_name,
            tr(KINDS[row.kind]),
            level,
            row.shown_points,
            f"{row.answered}/{edition_of(row.edition).subjects}",
            tr(STATUSES[row.status]),
            local_time(row.updated_at),
        )
    console().print(shown)


def as_tree(found: AssessmentView) -> dict[str, Any]:
    """Return an assessment as JSON: its answers and its outcome."""
    outcome = found.outcome
    return {
        "id": found.id,
        "kind": found.kind,
        "status": found.status,
        "enterprise": found.enterprise,
        "level": outcome.level,
        "level_name": outcome.level_name,
        "level_range": list(outcome.level_range),
        "provisional": outcome.provisional,
        "points": outcome.shown_points,
        "points_exact": str(outcome.points),
        "items": {
            code: {
                "options": list(it.options),
                "source": it.source,
                "points": it.shown_points,
            }
            for code, it in outcome.items.items()
        },
        "measures": found.measures,
        "scenarios": dict(outcome.scenarios),
        "photos": [
            {"sha256": it.sha256, "name": it.name, "for": list(it.subjects)} for it in found.photos
        ],
        "assignments": found.assignments,
        "conflicts": list(found.conflicts),
        "warnings": [
            {"code": it.code, "path": it.path, "message": it.message} for it in outcome.warnings
        ],
        "updated_at": found.updated_at,
    }


def print_view(found: AssessmentView) -> None:
    """Print an assessment for a person."""
    out = console()
    name = found.enterprise.get("name", "")
    out.print(f"{name}  {tr(KINDS[found.kind])}  {tr(STATUSES[found.status])}  {found.id}")
    out.print(standing(found.outcome), style="bold")
    out.print(_conditions(found.outcome))
    out.print(_items(found.outcome))
    out.print(_scenarios(found.outcome))
    print_path(found)
    if found.assignments:
        out.print(
            tr("分工：")
            + tr("，").join(
                tr("{it}：{who}", it=it, who=who) for it, who in found.assignments.items()
            )
        )
    for warning in found.outcome.warnings:
        out.print(tr("提醒：{message}", message=warning.message))


def print_path(found: AssessmentView) -> None:
    """Print the way to the next level."""
    if found.path is None:
        return
    name = tr(found.catalogue.level_name(found.path.level))
    console().print(
        tr(
            "到{level}级（{name}）最少改动{n}处：",
            level=found.path.level,
            name=name,
            n=found.path.changes,
        )
    )
    for step in found.path.steps:
        console().print(f"  {tr(step.text)}")


def _conditions(outcome: Outcome) -> Table:
    shown = table(
        tr("等级"),
        tr("得分（有/需/差）"),
        tr("场景（有/需）"),
        tr("约束性场景（有/需）"),
        tr("达到"),
        title=tr("等级条件"),
    )
    for row in outcome.conditions:
        have = show_points(row.points_have, [row.points_need])
        points = f"{have} / {row.points_need} / {show_missing(row.points_missing)}"
        scenarios = f"{row.scenarios_have} / {row.scenarios_need}"
        constrained = f"{row.constrained_have} / {row.constrained_need}"
        shown.add_row(
            f"{row.level} {tr(row.name)}",
            points,
            scenarios,
            constrained,
            tr("是") if row.met else tr("否"),
        )
    return shown


def _items(outcome: Outcome) -> Table:
    shown = table(
        tr("采集项"),
        tr("选项"),
        tr("得分"),
        tr("满分"),
        right=(tr("得分"), tr("满分")),
        title=tr("采集项"),
    )
    for code, found in outcome.items.items():
        chosen = tr("、").join(found.options) or tr("未作答")
        shown.add_row(
            f"{code} {tr(found.item.name)}",
            chosen,
            found.shown_points,
            found.item.shown_points,
        )
    return shown


def _scenarios(outcome: Outcome) -> Table:
    shown = table(tr("应用场景（★约束性）"), tr("场景等级"), title=tr("应用场景"))
    for code, scenario in outcome.catalogue.scenarios.items():
        grade = outcome.scenarios[code]
        star = "★" if scenario.constrained else "  "
        shown.add_row(
            f"{star} {code} {tr(scenario.name)}",
            tr("未评级") if grade is None else tr("{grade}级", grade=grade),
        )
    return shown
