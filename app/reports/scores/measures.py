"""The sheet of measures: the numbers, and the option that they pick by ratio or trend."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from app.language import mark, tr
from app.reports.scores.places import ITEMS, MEASURES, UNDECIDED, cell_text
from app.scoring.catalogue import MeanRatioBand, RatioBand
from app.scoring.exact import half_up, total

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.reports.scores.look import Page
    from app.reports.scores.places import Places
    from app.scoring.catalogue import Catalogue, Formula, Item, Measure, Trend
    from app.scoring.measured import Measured
    from app.scoring.outcome import Outcome

WIDTHS: Final = (14, 56, 12, 12, 9, 9, 22, 7, 7, 7, 7, 7)
_HEADS: Final = (mark("用于"), mark("基础数据"), mark("单位"), mark("数值"))
_BELOW: Final = (
    mark("代码"),
    mark("怎样算出"),
    mark("原值"),
    mark("现值或比率"),
    mark("计入年数"),
    mark("对应选项"),
    mark("状态"),
)
_HINT: Final = mark(
    "淡黄色单元格可以改，下方的比率、变化和对应选项随之重算。区间上限含本数：正好10%仍属[0,10%]。"
)
_EDGES: Final = "HIJKLMNOPQRST"  # the columns of upper edges
_DONE: Final = mark("已算出")
_STATES: Final = {
    "computed": _DONE,
    "incomplete": mark("基础数据尚未填全"),
    "undecided": mark("基础数据有冲突待裁定"),
    "undefined": mark("除数为0，无法计算"),
    "impossible": mark("超过100%，请核对"),
}


def no_decision(row: int) -> str:
    """Return whether copies disagree on a number that the item in a row needs, as a formula."""
    return f"{tr(MEASURES)}!$G${row}={cell_text(tr(_STATES['undecided']))}"


def picked(item: Item, places: Places) -> str:
    """Return the cell with the letter that the numbers pick, as seen from another sheet."""
    return f"{tr(MEASURES)}!$F${places.measured[item.code]}"


def write_measures(page: Page, outcome: Outcome, places: Places) -> None:
    """Write the numbers, open to change, and below them what they pick."""
    catalogue = outcome.catalogue
    page.top(tr("{measures}与测算", measures=tr(MEASURES)), tr(_HINT), _HEADS)
    for code, measure in catalogue.measures.items():
        row = places.measures[code]
        used = (item.code for item in catalogue.items.values() if code in item.measures)
        page.text(f"A{row}", tr("、").join(used), "middle")
        page.text(f"B{row}", tr(measure.text))
        page.text(f"C{row}", tr(measure.unit), "middle")
        undecided = f"measures/{code}" in outcome.answers.conflicts
        given = tr(UNDECIDED) if undecided else outcome.answers.measures.get(code)
        page.answer(f"D{row}", given, _rule(measure))
    _write_below(page, outcome, places)


def _rule(measure: Measure) -> dict[str, Any]:
    kind = {"validate": "integer" if measure.integer else "decimal"}
    least = float(measure.min or 0)
    if measure.max is None:
        words = tr(
            "应是不小于{min}的数（单位：{unit}）。", min=measure.min or 0, unit=tr(measure.unit)
        )
        return {**kind, "criteria": ">=", "value": least, "error_message": words}
    words = tr(
        "应在{min}到{max}之间（单位：{unit}）。",
        min=measure.min or 0,
        max=measure.max,
        unit=tr(measure.unit),
    )
    most = float(measure.max)
    limits = {"criteria": "between", "minimum": least, "maximum": most}
    return {**kind, **limits, "error_message": words}


def _write_below(page: Page, outcome: Outcome, places: Places) -> None:
    first = min(places.measured.values())
    items = [outcome.catalogue.items[code] for code in places.measured]
    most = max(len(item.upper_edges) for item in items)
    letters = [option.key for option in max(items, key=lambda item: len(item.upper_edges)).options]
    page.text(f"A{first - 2}", tr("由基础数据测算"), "section")
    page.heads(first - 1, (*_BELOW, *(tr("{key}上限", key=key) for key in letters[:most])))
    for item in items:
        measured, formula = outcome.items[item.code].measured, item.formula
        if measured is not None and formula is not None:
            _write_measured(page, measured, formula, outcome.catalogue, places)


def _write_measured(
    page: Page, measured: Measured, formula: Formula, catalogue: Catalogue, places: Places
) -> None:
    item = measured.item
    row = places.measured[item.code]
    working = _working(row, formula, places)
    page.text(f"A{row}", item.code, "middle")
    words = _words(formula, catalogue)
    page.text(f"B{row}", words)
    page.fit(row, B=words)
    done = f'IF(G{row}="{tr(_DONE)}",{{}},"")'.format
    for column, worked, shows in zip("CDE", working, _shown(measured), strict=True):
        look = "count" if column == "E" else "points"
        if worked:
            page.formula(f"{column}{row}", done(worked), shows, look)
        else:
            page.text(f"{column}{row}", "", look)
    key = f"INDEX({tr(ITEMS)}!{places.items[item.code].keys},{_place(item, formula, places)})"
    page.formula(f"F{row}", done(key), measured.option or "", "middle")
    page.formula(f"G{row}", _state(item, formula, places), tr(_STATES[measured.state]), "text")
    for column, edge in zip(_EDGES, item.upper_edges, strict=False):
        page.number(f"{column}{row}", edge, "edge")


def _words(formula: Formula, catalogue: Catalogue) -> str:
    def named(codes: Iterable[str]) -> str:
        return " ÷ ".join(tr(catalogue.measures[code].text) for code in codes)

    if isinstance(formula, RatioBand):
        return tr("{named}（%）", named=named((formula.numerator, formula.denominator)))
    if isinstance(formula, MeanRatioBand):
        return tr("各年比率的平均（%）：{pairs}", pairs=tr("；").join(map(named, formula.pairs)))
    good = tr("升高") if formula.better == "higher" else tr("降低")
    return tr(
        "{named}，与{named2}相比，{good}为好",
        named=named(formula.now),
        named2=named(formula.before),
        good=good,
    )


def _working(row: int, formula: Formula, places: Places) -> tuple[str, str, str]:
    """Return the formulas of the former value, of the value now or the ratio, and of the years."""
    if isinstance(formula, RatioBand):
        part, whole = places.measure(formula.numerator), places.measure(formula.denominator)
        return "", f"{part}*100/{whole}", ""
    if isinstance(formula, MeanRatioBand):
        pairs = [(places.measure(part), places.measure(whole)) for part, whole in formula.pairs]
        ratios = "+".join(f"IF({_counts(*pair)},{pair[0]}/{pair[1]},0)" for pair in pairs)
        return "", f"({ratios})*100/E{row}", _years(pairs)
    before, now = (
        "/".join(places.measure(code) for code in codes) for codes in (formula.before, formula.now)
    )
    return f"ROUND({before},2)", f"ROUND({now},2)", ""


def _counts(part: str, whole: str) -> str:
    return f"AND(ISNUMBER({part}),N({whole})>0)"


def _years(pairs: Iterable[tuple[str, str]]) -> str:
    return "+".join(f"IF({_counts(*pair)},1,0)" for pair in pairs)


def _shown(measured: Measured) -> tuple[Fraction | str, Fraction | str, int | str]:
    if measured.option is None:
        return "", "", ""
    formula, figures = measured.item.formula, measured.figures
    if isinstance(formula, RatioBand):
        return "", figures[0] * 100 / figures[1], ""
    if isinstance(formula, MeanRatioBand):
        return "", total(figures) / len(figures), len(figures)
    before, now = (Fraction(half_up(figure), 100) for figure in figures)
    return before, now, ""


def _place(item: Item, formula: Formula, places: Places) -> str:
    """Return the formula of which option in order is picked."""
    row = places.measured[item.code]
    count = len(item.upper_edges)
    edges = f"H{row}:{_EDGES[count - 1]}{row}"
    if isinstance(formula, RatioBand):
        # Both sides multiplied by the divisor: a quotient on an edge would be a hair beside it.
        part, whole = places.measure(formula.numerator), places.measure(formula.denominator)
        over = f"ROUND({part}*100,6)>ROUND({edges}*{whole},6)"
        return f"MIN({count},1+SUMPRODUCT(--({over})))"
    if isinstance(formula, MeanRatioBand):
        return f"MIN({count},1+SUMPRODUCT(--(ROUND(D{row},9)>{edges})))"
    sign = f"SIGN(D{row}-C{row})"
    return f"2+{sign}" if formula.better == "higher" else f"2-{sign}"


def _state(item: Item, formula: Formula, places: Places) -> str:
    cells = [places.measure(code) for code in item.measures]
    if isinstance(formula, MeanRatioBand):
        pairs = [(places.measure(part), places.measure(whole)) for part, whole in formula.pairs]
        found = f'''IF({_years(pairs)}>0,"{tr(_DONE)}","{tr(_STATES["incomplete"])}")'''
    elif isinstance(formula, RatioBand):
        part, whole = places.measure(formula.numerator), places.measure(formula.denominator)
        found = (
            f'''IF({part}>{whole},"{tr(_STATES["impossible"])}","{tr(_DONE)}")'''
            if formula.capped
            else (f'"{tr(_DONE)}"')
        )
        found = _checked(found, cells, [whole])
    else:
        found = _checked(f'"{tr(_DONE)}"', cells, _divisors(formula, places))
    waits = ",".join(f'{cell}="{tr(UNDECIDED)}"' for cell in cells)
    return f'''IF(OR({waits}),"{tr(_STATES["undecided"])}",{found})'''


def _divisors(formula: Trend, places: Places) -> list[str]:
    return [places.measure(code) for codes in (formula.before, formula.now) for code in codes[1:]]


def _checked(found: str, cells: list[str], divisors: list[str]) -> str:
    """Return the formula of a state that holds once every number is there and divides."""
    if divisors:
        zero = ",".join(f"{cell}=0" for cell in divisors)
        found = f'''IF(OR({zero}),"{tr(_STATES["undefined"])}",{found})'''
    return f'''IF(COUNT({",".join(cells)})<{len(cells)},"{tr(_STATES["incomplete"])}",{found})'''
