"""The first sheet: points by SUM, both conditions of every level, and the level that holds."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from app.language import mark, tr
from app.reports.scores.places import ITEMS, MEASURES, SCENARIOS, UNDECIDED, ZERO, cell_text
from app.scoring.exact import total
from app.scoring.text import show_missing

if TYPE_CHECKING:
    from app.reports.model import Report
    from app.reports.scores.look import Page
    from app.reports.scores.places import Places
    from app.scoring.catalogue import Dimension, Group
    from app.scoring.levels import Condition
    from app.scoring.outcome import Outcome

WIDTHS: Final = (18, 12, 10, 9, 9, 9, 9, 9, 10, 9, 9, 20)
_LEVEL, _TOTAL, _FIRST = 5, 6, 13  # rows: the level, the points, the first dimension
_ROOM: Final = 20
"""How many facts stand beside the points."""
_LEVELS: Final = (
    mark("等级"),
    mark("名称"),
    mark("得分"),
    mark("要求"),
    mark("还差"),
    mark("场景数"),
    mark("要求"),
    mark("还差"),
    mark("约束性场景"),
    mark("要求"),
    mark("还差"),
    mark("结论"),
)
_MET, _UNMET = mark("已达到"), mark("未达到")
_HINT: Final = mark(
    "本表由公式从后面三张工作表算出，与评测报告一致。"
    "改动后面各表的淡黄色单元格可以试算，试算结果不是评测结论。"
)


def write_conclusion(page: Page, report: Report, outcome: Outcome, places: Places) -> None:
    """Write the level, the points of each part, the level table, and whose assessment it is."""
    page.text("A1", tr("{title}评分表", title=report.cover.title), "title")
    page.sheet.set_row(0, 28)
    page.text("A2", report.cover.enterprise, "section")
    page.merged("A3:L3", tr(_HINT), "hint")
    page.sheet.set_landscape()
    row = _write_parts(page, outcome, places)
    levels = row + 3, row + 2 + len(outcome.conditions)
    _write_levels(page, outcome, places, levels)
    _write_outcome(page, outcome, places, levels, range(_FIRST, row))
    _write_facts(page, report)


def _write_outcome(
    page: Page, outcome: Outcome, places: Places, levels: tuple[int, int], parts: range
) -> None:
    first, last = levels
    met, numbers = f"$L${first}:$L${last}", f"$A${first}:$A${last}"
    dimensions = [row for row, part in zip(parts, _parts(outcome), strict=True) if part[0]]
    page.text(f"A{_LEVEL}", tr("数字化水平等级"), "strong")
    level = f"SUMPRODUCT(MAX(({met}={cell_text(tr(_MET))})*{numbers}))"
    page.formula(f"B{_LEVEL}", level, outcome.level, "level")
    name = f"IF(B{_LEVEL}=0,{cell_text(tr(outcome.catalogue.level_name(0)))},"
    name += f"INDEX($B${first}:$B${last},MATCH(B{_LEVEL},{numbers},0)))"
    page.formula(f"C{_LEVEL}", name, tr(outcome.level_name), "strong middle")
    page.text(f"A{_TOTAL}", tr("总得分"), "strong")
    points = f"ROUND(SUM({','.join(f'C{row}' for row in dimensions)}),9)"
    page.formula(f"B{_TOTAL}", points, outcome.points, "strong points")
    page.text(f"C{_TOTAL}", tr("满分100分"), "strong middle")
    _write_open(page, outcome, places)


def _write_open(page: Page, outcome: Outcome, places: Places) -> None:
    conflicts = outcome.answers.conflicts
    grades = f"{tr(SCENARIOS)}!{places.grades}"
    rows = (
        (
            tr("未计分的采集项"),
            f'COUNTIF({tr(ITEMS)}!{places.statuses},"*{tr(ZERO)}")',
            sum(not found.answered for found in outcome.items.values()),
        ),
        (
            tr("未评定的场景"),
            f"ROWS({grades})-COUNT({grades})",
            sum(grade is None for grade in outcome.scenarios.values()),
        ),
        (
            tr("待裁定的基础数据"),
            f'COUNTIF({tr(MEASURES)}!{places.all_measures},"{tr(UNDECIDED)}")',
            sum(one.startswith("measures/") for one in conflicts),
        ),
    )
    for row, (label, formula, count) in enumerate(rows, _TOTAL + 1):
        page.text(f"A{row}", label)
        page.formula(f"B{row}", formula, count, "count")
    last = _TOTAL + len(rows)
    page.text(f"A{last + 1}", tr("结论性质"))
    state = tr("暂定") if outcome.provisional else tr("确定")
    told = f"{cell_text(tr('暂定'))},{cell_text(tr('确定'))}"
    page.formula(f"B{last + 1}", f"IF(SUM(B{_TOTAL + 1}:B{last})>0,{told})", state, "middle")


def _parts(outcome: Outcome) -> list[tuple[Dimension | None, Group | None]]:
    """Return each dimension, followed by its groups."""
    found: list[tuple[Dimension | None, Group | None]] = []
    for dimension in outcome.catalogue.dimensions:
        found += [(dimension, None), *((None, group) for group in dimension.groups)]
    return found


def _write_parts(page: Page, outcome: Outcome, places: Places) -> int:
    """Write the points of dimensions and groups and return the row below them."""
    page.heads(_FIRST - 1, (tr("维度与二级指标"), tr("代码"), tr("得分"), tr("满分"), tr("得分率")))
    row = _FIRST
    for dimension in outcome.catalogue.dimensions:
        inside = [(group, row + place) for place, group in enumerate(dimension.groups, 1)]
        sums = f"SUM(C{row + 1}:C{row + len(inside)})"
        points = outcome.dimensions[dimension.code]
        codes = dimension.code
        _write_part(
            page, row, (tr(dimension.name), codes), (sums, points, dimension.weight), "strong "
        )
        for group, below in inside:
            cells = ",".join(
                f"{tr(ITEMS)}!{places.items[item.code].points}" for item in group.items
            )
            earned = total([outcome.items[item.code].points for item in group.items])
            most = total([item.points for item in group.items])
            named = (f"　{tr(group.name)}", tr("、").join(item.code for item in group.items))
            _write_part(page, below, named, (f"SUM({cells})", earned, most), "")
        row += len(inside) + 1
    return row


def _write_part(
    page: Page,
    row: int,
    named: tuple[str, str],
    points: tuple[str, Fraction, Fraction],
    look: str,
) -> None:
    formula, earned, most = points
    page.text(f"A{row}", named[0], look.strip() or "text")
    page.text(f"B{row}", named[1], f"{look}middle")
    page.formula(f"C{row}", formula, earned, f"{look}points")
    page.number(f"D{row}", most, f"{look}points")
    page.formula(f"E{row}", f"C{row}/D{row}", earned / most, f"{look}share")


def _write_levels(page: Page, outcome: Outcome, places: Places, levels: tuple[int, int]) -> None:
    first, last = levels
    page.text(f"A{first - 2}", tr("各级条件（同一行的条件须同时满足）"), "section")
    page.heads(first - 1, _LEVELS)
    for row, condition in enumerate(outcome.conditions, first):
        _write_level(page, row, condition, places.counts[condition.level])
    for word, look in ((tr(_MET), "good"), (tr(_UNMET), "alert")):
        rule = {"type": "cell", "criteria": "==", "value": f'"{word}"'}
        page.mark(f"L{first}:L{last}", rule, look)


def _write_level(page: Page, row: int, condition: Condition, counted: int) -> None:
    page.number(f"A{row}", condition.level, "count")
    page.text(f"B{row}", tr(condition.name), "middle")
    page.formula(f"C{row}", f"$B${_TOTAL}", condition.points_have, "points")
    page.number(f"D{row}", condition.points_need, "points")
    missing = Fraction(show_missing(condition.points_missing))
    page.formula(f"E{row}", f"ROUNDUP(ROUND(MAX(0,D{row}-C{row}),9),2)", missing, "points")
    counts = (
        (("F", "G", "H"), "B", condition.scenarios_have, condition.scenarios_need),
        (("I", "J", "K"), "C", condition.constrained_have, condition.constrained_need),
    )
    for (have, need, lacks), column, found, wanted in counts:
        page.formula(f"{have}{row}", f"{tr(SCENARIOS)}!{column}{counted}", found, "count")
        page.number(f"{need}{row}", wanted, "count")
        short = max(0, wanted - found)
        page.formula(f"{lacks}{row}", f"MAX(0,{need}{row}-{have}{row})", short, "count")
    holds = f"AND(C{row}>=D{row},F{row}>=G{row},I{row}>=J{row})"
    met, unmet = tr(_MET), tr(_UNMET)
    told = f"IF({holds},{cell_text(met)},{cell_text(unmet)})"
    page.formula(f"L{row}", told, met if condition.met else unmet, "middle")


def _write_facts(page: Page, report: Report) -> None:
    """Write whose assessment this is, as the report says it, beside the points."""
    cover = report.cover
    facts = [
        (tr("统一社会信用代码"), cover.credit_code),
        (tr("指标版本"), cover.edition),
        (tr("评测编号"), report.assessment_id),
        *((fact.label, fact.value) for fact in (*cover.facts, *report.profile.facts)),
    ]
    facts = [fact for fact in dict(facts).items() if fact[1]]
    for row, (label, value) in enumerate(facts[:_ROOM], _LEVEL):
        page.merged(f"G{row}:H{row}", label)
        page.merged(f"I{row}:L{row}", value)
        page.raise_row(row, value, sum(WIDTHS[8:]))
