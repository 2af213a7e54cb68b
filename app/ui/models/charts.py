"""What the charts of the portfolio say: rows of numbers and words, made of an overview."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.language import mark, tr
from app.ui.widgets.badge import LEVEL_WORDS

if TYPE_CHECKING:
    from app.workbench.portfolio import GroupCount, TargetProgress, WeakItem

Tint = int | Literal["good", "caution", "neutral"]
UNNAMED = mark("（未填写）")
GRADES: tuple[int | None, ...] = (None, 0, 1, 2, 3, 4)
GRADE_HEADS = (mark("未评定"), mark("未开展"), mark("1级"), mark("2级"), mark("3级"), mark("4级"))
STEPS = 4
"""Into how many equal parts the heat map divides the whole; each has a shade."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar: how many, and how it is tinted: as a level, or in a tone."""

    count: int
    tint: Tint


@dataclass(frozen=True, slots=True)
class BarRow:
    """A bar with its name before it and what it comes to behind it.

    `goal` is how many there should be, `tip` all that it says, in words; `key` is what it stands
    for.
    """

    name: str
    parts: tuple[Part, ...]
    told: str
    tip: str
    key: str = ""
    goal: int | None = None

    @property
    def total(self) -> int:
        """How many all pieces are."""
        return sum(part.count for part in self.parts)


@dataclass(frozen=True, slots=True)
class HeatRow:
    """Counts side by side that come to a whole; `name` may be shortened, `tips` are whole."""

    name: str
    counts: tuple[int, ...]
    tips: tuple[str, ...]

    def step(self, place: int) -> int:
        """Return the shade of a count: 0 for none, else in which fourth of the whole it is."""
        return -(-self.counts[place] * STEPS // (sum(self.counts) or 1))


@dataclass(frozen=True, slots=True)
class Goals:
    """A target of a programme and how far every place is that it holds for."""

    text: str
    rows: tuple[BarRow, ...]


def percent(part: int, whole: int) -> str:
    """Return a part in whole percent, never so that a part looks like none or like all."""
    if not 0 < part < whole:
        return "100%" if part else "0%"
    return f"{min(99, max(1, (part * 200 + whole) // (2 * whole)))}%"


def spoken(rows: Iterable[BarRow]) -> str:
    """Return what a chart says to somebody who cannot see it."""
    return tr("；").join(row.tip for row in rows)


def level_rows(levels: Mapping[int, int]) -> tuple[BarRow, ...]:
    """Return how many assessments have each level, the highest first."""
    whole = sum(levels.values())
    return tuple(
        _level_row(level, levels.get(level, 0), whole)
        for level in reversed(range(len(LEVEL_WORDS)))
    )


def _level_row(level: int, count: int, whole: int) -> BarRow:
    share = percent(count, whole)
    tip = tr("{level}{n}份，占{share}", level=tr(LEVEL_WORDS[level]), n=count, share=share)
    return BarRow(
        tr(LEVEL_WORDS[level]),
        (Part(count, level),),
        tr("{n}份　{share}", n=count, share=share),
        tip,
        str(level),
    )


def group_rows(groups: Sequence[GroupCount]) -> tuple[BarRow, ...]:
    """Return districts or industries by how many assessments they have; unnamed ones last."""
    ordered = sorted(groups, key=lambda group: (not group.name, -group.total, group.name))
    return tuple(map(_group_row, ordered))


def _group_row(group: GroupCount) -> BarRow:
    parts = tuple(Part(group.per_level.get(level, 0), level) for level in range(len(LEVEL_WORDS)))
    words = tr("，").join(
        tr("{level}{n}份", level=tr(LEVEL_WORDS[level]), n=part.count)
        for level, part in enumerate(parts)
        if part.count
    )
    name = group.name or tr(UNNAMED)
    return BarRow(
        name,
        parts,
        tr("{n}份", n=group.total),
        tr("{name}共{n}份：{words}", name=name, n=group.total, words=words),
        group.name,
    )


def goals(targets: Iterable[TargetProgress]) -> tuple[Goals, ...]:
    """Return the targets, those of one text together with a bar per place."""
    found: dict[str, list[BarRow]] = {}
    for target in targets:
        by = tr("，{by}前", by=target.by) if target.by else ""
        text = tr(
            "{text}（{n}家{part}{by}）",
            text=tr(target.text),
            n=target.need,
            part=tr("/市") if target.where else "",
            by=by,
        )
        found.setdefault(text, []).append(_target_row(target))
    return tuple(Goals(text, tuple(rows)) for text, rows in found.items())


def _target_row(target: TargetProgress) -> BarRow:
    missing = target.need - target.have
    left = tr("差{n}家", n=missing) if missing > 0 else tr("✓ 已达到")
    name = target.where or tr("合计")
    told = f"{target.have}/{target.need}　{left}"
    tip = tr(
        "{name}：达到{level}及以上{n}家，目标{need}家，{left}",
        name=name,
        level=tr(LEVEL_WORDS[target.level]),
        n=target.have,
        need=target.need,
        left=left,
    )
    tint: Tint = "good" if missing <= 0 else target.level
    return BarRow(name, (Part(target.have, tint),), told, tip, goal=target.need)


def rise_rows(rises: Mapping[tuple[int, int], int]) -> tuple[BarRow, ...]:
    """Return from which level to which enterprises went, the largest rise first."""
    ordered = sorted(rises.items(), key=lambda one: (one[0][0] - one[0][1], one[0]))
    return tuple(_rise_row(before, after, count) for (before, after), count in ordered)


def _rise_row(before: int, after: int, count: int) -> BarRow:
    name = f"{tr(LEVEL_WORDS[before])} → {tr(LEVEL_WORDS[after])}"
    tint, change = _change(after - before)
    return BarRow(
        name,
        (Part(count, tint),),
        tr("{n}家　{change}", n=count, change=change),
        tr("{name}{n}家，{change}", name=name, n=count, change=change),
    )


def _change(steps: int) -> tuple[Tint, str]:
    if steps > 0:
        return "good", tr("▲ 升{steps}级", steps=steps)
    return ("caution", tr("▼ 降{steps}级", steps=-steps)) if steps else ("neutral", tr("＝ 持平"))


def rise_sentence(rises: Mapping[tuple[int, int], int]) -> str:
    """Return how many enterprises were assessed twice, and how many of them rose."""
    whole = sum(rises.values())
    if not whole:
        return tr("还没有企业既评过改造前、又评过改造后（按信用代码对应）。")
    up = sum(count for (before, after), count in rises.items() if after > before)
    down = sum(count for (before, after), count in rises.items() if after < before)
    told = tr(
        "{n}家企业改造前后都评过：{up}家提升（{percent}）",
        n=whole,
        up=up,
        percent=percent(up, whole),
    )
    told += tr("，{n}家持平", n=whole - up - down)
    return tr("{told}，{n}家下降。", told=told, n=down) if down else tr("{told}。", told=told)


def weak_rows(weak: Iterable[WeakItem], names: Mapping[str, str]) -> tuple[BarRow, ...]:
    """Return the items by how often they earned under 60 % of their points."""
    return tuple(_weak_row(one, names) for one in weak)


def _weak_row(one: WeakItem, names: Mapping[str, str]) -> BarRow:
    name, share = f"{one.code} {names.get(one.code, '')}".strip(), percent(one.weak, one.total)
    parts = Part(one.weak, "caution"), Part(one.total - one.weak, "neutral")
    tip = tr(
        "{name}：作答的{n}份里，{weak}份得分不到六成，占{share}",
        name=name,
        n=one.total,
        weak=one.weak,
        share=share,
    )
    return BarRow(name, parts, share, tip, one.code)


def heat_rows(
    grades: Mapping[str, Mapping[int | None, int]], names: Mapping[str, str]
) -> tuple[HeatRow, ...]:
    """Return per scenario how many assessments have each grade, by code."""
    return tuple(
        _heat_row(f"{code} {names.get(code, '')}", grades[code]) for code in sorted(grades)
    )


def _heat_row(name: str, found: Mapping[int | None, int]) -> HeatRow:
    counts = tuple(found.get(grade, 0) for grade in GRADES)
    whole = sum(counts)
    tips = (
        tr(
            "{name}：{head}{n}份，占{percent}",
            name=name,
            head=tr(head),
            n=count,
            percent=percent(count, whole),
        )
        for head, count in zip(GRADE_HEADS, counts, strict=True)
    )
    return HeatRow(name, counts, tuple(tips))
