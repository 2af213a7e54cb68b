"""The ledger 台账 of many assessments: one row per enterprise 一企一档, and a sheet per view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from typing import TYPE_CHECKING

from app.language import mark, tr
from app.reports.sheets import Cell, Column, Kind, Sheet
from app.reports.words import beijing_clock
from app.scoring.text import fixed, show_points
from app.storage.names import KINDS, STATUSES

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.storage.counting import GroupCount, WeakItem
    from app.storage.listed import Summary
    from app.storage.portfolio import LedgerRow, Pair

LEVELS = (0, 1, 2, 3, 4)
ENOUGH = 2
"""The level from which a programme pays."""
_LEVEL_HEADS = (mark("未达到一级"), mark("一级"), mark("二级"), mark("三级"), mark("四级"))
_FIRM = (
    Column(mark("企业名称"), width=32),
    Column(mark("统一社会信用代码"), width=22),
    Column(mark("所在城市")),
    Column(mark("所在区县")),
    Column(mark("细分行业"), width=18),
)
_STAGE: tuple[tuple[str, Kind, int], ...] = (
    (mark("等级"), "count", 8),
    (mark("得分"), "points", 9),
    (mark("暂定"), "text", 7),
    (mark("状态"), "text", 9),
    (mark("定稿时间"), "time", 17),
)


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the ledger is made of; `rows` begins anew at each call, by enterprise name.

    `fingerprints` holds the fingerprint of the newest package of an assessment.
    """

    rows: Callable[[], Iterable[LedgerRow]]
    catalogue: Catalogue
    districts: tuple[GroupCount, ...]
    industries: tuple[GroupCount, ...]
    grades: Mapping[str, Mapping[int | None, int]]
    weak: tuple[WeakItem, ...]
    pairs: tuple[Pair, ...]
    fingerprints: Mapping[str, str]


def ledger_sheets(ledger: Ledger) -> tuple[Sheet, ...]:
    """Return every sheet; the first is the one-row-per-enterprise list."""
    return (
        firm_sheet(ledger),
        _assessment_sheet(ledger),
        _group_sheet(tr("区县"), tr("所在区县"), ledger.districts),
        _group_sheet(tr("行业"), tr("细分行业"), ledger.industries),
        _grade_sheet(ledger),
        _weak_sheet(ledger),
        _pair_sheet(ledger),
    )


def firm_sheet(ledger: Ledger) -> Sheet:
    """Return the list of enterprises, each with the assessments that count, one per kind."""
    stages = tuple(
        Column(f"{tr(word)}\n{tr(title)}", kind, width)
        for word in KINDS.values()
        for title, kind, width in _STAGE
    )
    rest = (
        Column(tr("等级提升"), "count"),
        Column(tr("得分提升"), "points"),
        Column(tr("未裁定冲突"), "count", 9),
        Column(tr("佐证数"), "count", 8),
        Column(tr("评测份数"), "count", 8),
        Column(tr("最近评测包版次"), "count", 10),
        Column(tr("最近评测包指纹"), width=20),
    )
    return Sheet(tr("一企一档"), (*_firm_heads(), *stages, *rest), _firm_rows(ledger))


def _firm_heads() -> tuple[Column, ...]:
    return tuple(replace(column, title=tr(column.title)) for column in _FIRM)


def _firm_rows(ledger: Ledger) -> Iterator[tuple[Cell, ...]]:
    for found in _firms(row.summary for row in ledger.rows()):
        counts = _counting(found)
        last = max(found, key=lambda one: (one.finalised_at or "", one.updated_at, one.id))
        stages = [cell for kind in KINDS for cell in _stage(counts.get(kind), ledger.catalogue)]
        yield (
            *_firm(last),
            *stages,
            *_rise(counts.get("before"), counts.get("after")),
            sum(one.conflicts for one in found),
            sum(one.photos for one in found),
            len(found),
            last.revision or None,
            ledger.fingerprints.get(last.id, ""),
        )


def _firms(summaries: Iterable[Summary]) -> list[list[Summary]]:
    """Group by credit code; an assessment without one stands under its enterprise's name."""
    found: dict[tuple[bool, str], list[Summary]] = {}
    for one in summaries:
        key = bool(one.credit_code), one.credit_code or one.enterprise_name
        found.setdefault(key, []).append(one)
    return list(found.values())


def _counting(found: Iterable[Summary]) -> dict[str, Summary]:
    """Return which assessment of each kind counts: a finalised one, then the latest."""
    order = sorted(found, key=lambda one: (one.status == "finalised", one.updated_at, one.id))
    return {one.kind: one for one in order}


def _firm(one: Summary) -> tuple[Cell, ...]:
    return one.enterprise_name, one.credit_code, one.city, one.district, one.industry


def _stage(one: Summary | None, catalogue: Catalogue) -> tuple[Cell, ...]:
    if one is None:
        return (None,) * len(_STAGE)
    return (
        one.level,
        _shown(one.points, catalogue),
        tr("是") if one.provisional else tr("否"),
        tr(STATUSES.get(one.status, one.status)),
        _time(one.finalised_at),
    )


def _rise(before: Summary | None, after: Summary | None) -> tuple[Cell, Cell]:
    if before is None or after is None:
        return None, None
    return after.level - before.level, Fraction(fixed(after.points - before.points, 2))


def _assessment_sheet(ledger: Ledger) -> Sheet:
    catalogue = ledger.catalogue
    columns = (
        *_firm_heads(),
        Column(tr("评测类型"), width=12),
        *(Column(tr(title), kind, width) for title, kind, width in _STAGE),
        *(
            Column(f"{code}\n{tr(item.name)}", "points", 9)
            for code, item in catalogue.items.items()
        ),
        *(
            Column(f"{code}\n{tr(one.name)}", "count", 9)
            for code, one in catalogue.scenarios.items()
        ),
        Column(tr("已答项数"), "count", 9),
        Column(tr("最后修改"), "time", 17),
        Column(tr("评测编号"), width=38),
    )
    return Sheet(tr("评测"), columns, (_assessment(row, catalogue) for row in ledger.rows()))


def _assessment(row: LedgerRow, catalogue: Catalogue) -> tuple[Cell, ...]:
    one = row.summary
    return (
        *_firm(one),
        tr(KINDS.get(one.kind, one.kind)),
        *_stage(one, catalogue),
        *(_item(row.points.get(code)) for code in catalogue.items),
        *(row.grades.get(code) for code in catalogue.scenarios),
        one.answered,
        _time(one.updated_at),
        one.id,
    )


def _group_sheet(name: str, head: str, groups: Iterable[GroupCount]) -> Sheet:
    columns = (
        Column(head, width=24),
        Column(tr("评测份数"), "count"),
        *(Column(tr(title), "count", heat=True) for title in _LEVEL_HEADS),
        Column(tr("二级及以上"), "count", 12),
        Column(tr("二级及以上占比"), "share", 14),
    )
    return Sheet(name, columns, map(_group, groups))


def _group(group: GroupCount) -> tuple[Cell, ...]:
    enough = sum(count for level, count in group.per_level.items() if level >= ENOUGH)
    return (
        group.name or tr("（未填写）"),
        group.total,
        *(group.per_level.get(level, 0) for level in LEVELS),
        enough,
        Fraction(enough, group.total) if group.total else None,
    )


def _grade_sheet(ledger: Ledger) -> Sheet:
    columns = (
        Column(tr("代码"), width=7),
        Column(tr("应用场景"), width=16),
        Column(tr("约束性"), width=9),
        Column(tr("未开展"), "count", heat=True),
        *(Column(tr("{grade}级", grade=grade), "count", heat=True) for grade in LEVELS[1:]),
        Column(tr("未评定"), "count"),
    )
    rows: Iterator[tuple[Cell, ...]] = (
        (
            code,
            tr(scenario.name),
            tr("约束性") if scenario.constrained else tr("指导性"),
            *(ledger.grades.get(code, {}).get(grade, 0) for grade in LEVELS),
            ledger.grades.get(code, {}).get(None, 0),
        )
        for code, scenario in ledger.catalogue.scenarios.items()
    )
    return Sheet(tr("场景等级"), columns, rows, fixed=2)


def _weak_sheet(ledger: Ledger) -> Sheet:
    columns = (
        Column(tr("代码"), width=7),
        Column(tr("采集项"), width=18),
        Column(tr("得分不到六成的份数"), "count", 14),
        Column(tr("已作答份数"), "count", 12),
        Column(tr("占比"), "share"),
    )
    names = ledger.catalogue.items
    rows = (
        (
            item.code,
            tr(names[item.code].name) if item.code in names else "",
            item.weak,
            item.total,
            Fraction(item.weak, item.total),
        )
        for item in ledger.weak
    )
    return Sheet(tr("薄弱项"), columns, rows, fixed=2)


def _pair_sheet(ledger: Ledger) -> Sheet:
    columns = (
        *_firm_heads(),
        *(
            Column(f"{word}\n{tr(title)}", kind, width)
            for word in (tr(KINDS["before"]), tr(KINDS["after"]))
            for title, kind, width in _STAGE
        ),
        Column(tr("等级提升"), "count"),
        Column(tr("得分提升"), "points"),
    )
    rows = (
        (
            *_firm(pair.after),
            *_stage(pair.before, ledger.catalogue),
            *_stage(pair.after, ledger.catalogue),
            *_rise(pair.before, pair.after),
        )
        for pair in ledger.pairs
    )
    return Sheet(tr("改造前后"), columns, rows)


def _shown(points: Fraction, catalogue: Catalogue) -> Fraction:
    """Return points as every document shows them: an unmet threshold never looks met."""
    return Fraction(show_points(points, catalogue.thresholds))


def _item(points: Fraction | None) -> Fraction | None:
    return None if points is None else Fraction(show_points(points))


def _time(moment: str | None) -> datetime | None:
    return beijing_clock(moment) if moment else None
