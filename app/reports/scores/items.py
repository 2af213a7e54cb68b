"""The sheet of collection items: what is chosen, and points = maximum x share as formulas."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from app.language import mark, tr
from app.reports.scores.measures import no_decision, picked
from app.reports.scores.places import FIRST, ITEMS, TICK, UNDECIDED, ZERO, cell_text

if TYPE_CHECKING:
    from app.reports.model import ItemPart, Report
    from app.reports.scores.look import Page
    from app.reports.scores.places import ItemPlace, Places
    from app.scoring.catalogue import Item, Option
    from app.scoring.outcome import ItemScore, Outcome

WIDTHS: Final = (6, 52, 6, 8, 8, 6, 7, 7, 19, 9, 40)
_HEADS: Final = (
    mark("代码"),
    mark("采集项与选项"),
    mark("题型"),
    mark("份额"),
    mark("可得分"),
    mark("选择"),
    mark("满分"),
    mark("得分"),
    mark("依据"),
    mark("佐证"),
    mark("备注"),
)
_HINT: Final = mark(
    "得分＝满分×所选选项的份额之和。淡黄色单元格可以改：选✓或清空，得分和等级随之重算；"
    "有基础数据的采集项不选时，由基础数据算出。工作表保护没有密码。"
)
_HOLE: Final = "#"
_RULE: Final = {
    "validate": "list",
    "source": [TICK],
    "error_message": mark("请选✓，不选的清空。"),
}


def write_items(page: Page, report: Report, outcome: Outcome, places: Places) -> None:
    """Write every item with its options; ticks are open to change."""
    page.top(tr("{items}评分", items=tr(ITEMS)), tr(_HINT), _HEADS)
    parts = {
        item.code: item
        for dimension in report.dimensions
        for group in dimension.groups
        for item in group.items
    }
    for code, found in outcome.items.items():
        place = places.items[code]
        _write_head(page, found, parts[code], places)
        undecided = f"items/{code}/options" in outcome.answers.conflicts
        chosen = found.options if found.source == "chosen" else ()
        for row, option in enumerate(found.item.options, place.first):
            given = tr(UNDECIDED) if undecided else TICK if option.key in chosen else None
            _write_option(page, row, option, place, Fraction(found.item.earns[option.key]))
            page.answer(f"F{row}", given, _RULE)
    last = max(place.last for place in places.items.values())
    unclear = {"type": "text", "criteria": "ends with", "value": tr(ZERO)}
    page.mark(f"I{FIRST}:I{last}", unclear, "alert")


def _write_head(page: Page, found: ItemScore, part: ItemPart, places: Places) -> None:
    place, item = places.items[found.code], found.item
    row = place.head
    page.text(f"A{row}", item.code, "strong middle")
    asked, proofs = (
        tr("{name}：{question}", name=tr(item.name), question=tr(item.question)),
        tr("、").join(part.evidence),
    )
    page.text(f"B{row}", asked, "strong wrap")
    page.text(f"C{row}", part.kind, "strong middle")
    for column in "DEF":
        page.text(f"{column}{row}", "", "strong")
    page.number(f"G{row}", item.points, "strong points")
    page.formula(f"H{row}", _points(item, places), found.points, "strong points")
    page.formula(f"I{row}", _status(item, places), _shown_status(found), "strong wrap")
    page.text(f"J{row}", proofs, "strong wrap")
    page.text(f"K{row}", part.note, "strong wrap")
    page.fit(row, B=asked, I=_shown_status(found), J=proofs, K=part.note)


def _write_option(page: Page, row: int, option: Option, place: ItemPlace, earns: Fraction) -> None:
    share = option.share / 100
    page.text(f"A{row}", option.key, "middle")
    page.text(f"B{row}", tr(option.text))
    page.fit(row, B=tr(option.text))
    page.text(f"C{row}", "")
    page.formula(f"D{row}", f"{share.numerator}/{share.denominator}", share, "share")
    page.formula(f"E{row}", f"{place.maximum}*D{row}", earns, "points")
    for column in "GHIJK":
        page.text(f"{column}{row}", "")


def _points(item: Item, places: Places) -> str:
    place = places.items[item.code]
    share = f'SUMPRODUCT(({place.ticks}="{TICK}")*{place.shares})'
    if item.formula is not None:
        computed = f"SUMPRODUCT(({place.keys}={picked(item, places)})*{place.shares})"
        by_hand = f"COUNTA({place.ticks})>0"
        share = f"IF({by_hand},{share},{computed})"
    # Nine decimals are what a sum of shares keeps; the rest is noise of binary numbers.
    points = f"ROUND({place.maximum}*{share},9)"
    wrong = [condition for condition, _ in _faults(item, place)]
    return f"IF(OR({','.join(wrong)}),0,{points})" if wrong else points


def _faults(item: Item, place: ItemPlace) -> list[tuple[str, str]]:
    """Return what makes the ticks of an item wrong, as a condition and in words."""
    several = f'COUNTIF({place.ticks},"{TICK}")>1'
    if item.kind == "single":
        return [(several, tr("只能选一个选项"))]
    return [
        (f'AND(F{row}="{TICK}",{several})', tr("选了{key}就不能再选其他选项", key=option.key))
        for row, option in enumerate(item.options, place.first)
        if option.exclusive
    ]


def _status(item: Item, places: Places) -> str:
    place = places.items[item.code]
    count = f'COUNTIF({place.ticks},"{TICK}")'
    told = cell_text(_no_points(tr("未作答")))
    disputed = cell_text(_no_points(tr("有冲突待裁定")))
    chosen = _filled(tr("选择{count}项", count=_HOLE), count)
    waits = f"COUNTIF({place.ticks},{cell_text(tr(UNDECIDED))})>0"
    if item.formula is not None:
        row = places.measured[item.code]
        letter = picked(item, places)
        computed = _filled(tr("由基础数据算出{option}", option=_HOLE), letter)
        told = f'IF({letter}<>"",{computed},{told})'
        told = f"IF({no_decision(row)},{disputed},{told})"
    told = f"IF({waits},{disputed},{told})"
    told = f"IF({count}>0,{chosen},{told})"
    for condition, words in _faults(item, place):
        told = f"IF({condition},{cell_text(_no_points(words))},{told})"
    return told


def _shown_status(found: ItemScore) -> str:
    if found.source == "chosen":
        return tr("选择{count}项", count=len(found.options))
    if found.source == "computed":
        return tr("由基础数据算出{option}", option=found.options[0])
    return _no_points(tr("有冲突待裁定") if found.source == "conflict" else tr("未作答"))


def _no_points(why: str) -> str:
    return why + tr("，") + tr(ZERO)  # the conclusion counts the cells that end with it


def _filled(words: str, cell: str) -> str:
    """Return words as a formula that puts what a cell holds where they have a hole."""
    before, _, after = words.partition(_HOLE)
    return f"{cell_text(before)}&{cell}&{cell_text(after)}"
