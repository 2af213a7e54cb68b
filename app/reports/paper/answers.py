"""The chapter of the analysis: the levels, every item and every scenario, how each was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.platypus import CondPageBreak

from app.language import tr
from app.reports import style
from app.reports.paper.blocks import Heading, Text
from app.reports.paper.compared import comparison, improvement
from app.reports.paper.prose import entry, entry_head, kept, listed, prose, told
from app.reports.paper.reviewing import review
from app.reports.paper.tables import ruled_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reportlab.platypus import Flowable, Table

    from app.reports.model import Fact, ItemPart, LevelRow, Need, Report, ScenarioPart

_FEW = 5  # options; more of them run on in one paragraph


def answers(report: Report) -> list[Flowable]:
    """Return the chapter 数字化水平分析."""
    said = report.conclusion
    return [
        CondPageBreak(style.CHAPTER_ROOM),
        Heading(tr("二、数字化水平分析"), style.CHAPTER, key="analysis", depth=0),
        *prose(report.analysis),
        Heading(tr("等级判定"), style.SECTION, key="conditions", depth=1),
        _conditions(said.levels),
        Text(
            tr("同一行各项条件须同时满足；达到该级的场景，指等级不低于该级的应用场景。"),
            style.SMALL,
        ),
        *_cautions(said.cautions),
        *(review(report.review) if report.review else ()),
        *(comparison(report.comparison) if report.comparison else ()),
        *(improvement(report.improvement) if report.improvement else ()),
        *_items(report),
        *_scenarios(report),
    ]


def _cautions(cautions: Sequence[str]) -> list[Flowable]:
    if not cautions:
        return []
    *lines, last = [Text(f"· {caution}", style.CAUTION) for caution in cautions]
    heading = Heading(tr("需要复核"), style.SECTION, key="cautions", depth=1)
    return [heading, *map(kept, lines), last]


def _conditions(levels: Iterable[LevelRow]) -> Table:
    rows: list[list[Flowable]] = []
    fills: list[tuple[object, ...]] = []
    for number, level in enumerate(levels, 1):
        rows.append(
            [
                Text(level.text, style.CELL_BOLD),
                *_need(level.points, tr("分")),
                *_need(level.scenarios, tr("个")),
                *_need(level.constrained, tr("个")),
                Text(tr("已达到") if level.met else tr("未达到"), _met(met=level.met)),
            ]
        )
        if level.met:
            fills.append(("BACKGROUND", (0, number), (-1, number), HexColor(style.WASH)))
    heads = (
        tr("等级"),
        tr("得分/要求"),
        tr("还差"),
        tr("场景/要求"),
        tr("还差"),
        tr("★约束性/要求"),
        tr("还差"),
        tr("结论"),
    )
    widths = (0.15, 0.16, 0.1, 0.12, 0.09, 0.17, 0.09, 0.12)
    return ruled_table(heads, rows, widths, numeric=range(1, 8), extra=fills)


def _need(need: Need, unit: str) -> list[Flowable]:
    missing = "—" if need.met else tr("{missing}{unit}", missing=need.missing, unit=unit)
    return [
        Text(f"{need.have} / {need.need}", style.CELL_NUMBER),
        Text(missing, _met(met=need.met)),
    ]


def _met(*, met: bool) -> style.TextStyle:
    return style.CELL_GOOD if met else style.CELL_ALERT


def _items(report: Report) -> list[Flowable]:
    story: list[Flowable] = []
    for part in report.dimensions:
        bar = part.bar
        title = tr(
            "{code} {name}　{points} / {maximum}分",
            code=bar.code,
            name=bar.name,
            points=bar.points,
            maximum=bar.maximum,
        )
        story.append(Heading(title, style.SECTION, key=f"dimension-{bar.code}", depth=1))
        for group in part.groups:
            score = tr(
                "{name}　{points} / {maximum}分",
                name=group.bar.name,
                points=group.bar.points,
                maximum=group.bar.maximum,
            )
            story.append(kept(Text(score, style.GROUP)))
            for item in group.items:
                story += _item(item)
    return story


def _item(item: ItemPart) -> list[Flowable]:
    score = tr("{points} / {maximum}分", points=item.points, maximum=item.maximum)
    return entry(
        [
            entry_head(item.code, tr("{name}（{kind}）", name=item.name, kind=item.kind), score),
            Text(item.question, style.ENTRY_ASKED),
        ],
        [
            *listed(tr("选项"), _chosen(item.chosen)),
            *told(tr("数据"), tr("；").join(f"{one.label} {one.value}" for one in item.measures)),
            *told(tr("测算"), item.measured),
            *told(tr("得分"), item.reason, style.ENTRY if item.chosen else style.ENTRY_CAUTION),
            *_tail(item.warnings, item.note, item.evidence),
        ],
        len(item.note),
    )


def _chosen(options: Sequence[Fact]) -> list[str]:
    if len(options) <= _FEW:
        return [f"{one.label}　{one.value}" for one in options]
    joined = tr("；").join(f"{one.label} {one.value}" for one in options)
    return [tr("{joined}（共{n}项）", joined=joined, n=len(options))]


def _scenarios(report: Report) -> list[Flowable]:
    """Return each scenario with its checkpoints met and missing, and its proof."""
    story: list[Flowable] = []
    for number, group in enumerate(report.scenario_groups):
        title = tr("应用场景：{name}", name=group.name)
        story.append(Heading(title, style.SECTION, key=f"group-{number}", depth=1))
        for scenario in group.scenarios:
            story += _scenario(scenario)
    return story


def _scenario(scenario: ScenarioPart) -> list[Flowable]:
    grade = tr("未评定") if scenario.grade is None else tr("{grade}级", grade=scenario.grade)
    name = f"{scenario.name} ★" if scenario.constrained else scenario.name
    met = listed(tr("已达"), (f"✓ {one.label}　{one.value}" for one in scenario.checkpoints))
    missing = listed(
        tr("距{grade}级", grade=(scenario.grade or 0) + 1),
        (f"○ {one.label}　{one.value}" for one in scenario.missing),
        style.ENTRY_OPEN,
    )
    tail = _tail(scenario.warnings, scenario.note, scenario.evidence)
    head = entry_head(scenario.code, name, grade)
    return entry([head], [*met, *missing, *tail], len(scenario.note))


def _tail(warnings: Iterable[str], note: str, evidence: tuple[str, ...]) -> list[Flowable]:
    looks = style.ENTRY_CAUTION
    return [
        *(found for one in warnings for found in told(tr("复核"), one, looks)),
        *told(tr("备注"), note),
        *told(tr("佐证"), tr("、").join(evidence)),
    ]
