"""The chapters of a report up to the evidence: cover, conclusion, items, scenarios."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.platypus import CondPageBreak, NextPageTemplate, PageBreak, Spacer

from app.reports import style
from app.reports.paper import drawings
from app.reports.paper.blocks import Heading, Text
from app.reports.paper.pages import BODY_PAGE
from app.reports.paper.tables import open_table, ruled_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reportlab.platypus import Flowable, Table

    from app.reports.model import (
        Cover,
        Fact,
        ItemPart,
        LevelRow,
        Need,
        PathPart,
        Report,
        ScenarioPart,
    )

_ABREAST, _LABEL = 2, 0.14  # facts beside each other, and the share of a label
_ROOM = 380  # points; a chapter starts on the page where this much is left
_FEW = 5  # options; more of them run on in one paragraph
_KEPT = 400  # characters; a longer entry may be cut by the end of the page
_CODE, _NAME, _SCORE = 0.09, 0.69, 0.22  # shares of the content width in an entry's head


def cover(report: Report) -> list[Flowable]:
    """Return the first page: whose assessment this is, and its level."""
    said = report.cover
    return [
        NextPageTemplate(BODY_PAGE),
        Text(said.enterprise, style.COVER_NAME),
        Text(f"统一社会信用代码 {said.credit_code}", style.COVER_CODE),
        Spacer(1, 16),
        _standing(said),
        Spacer(1, 12),
        _facts(said.facts, _ABREAST),
        PageBreak(),
    ]


def _standing(said: Cover) -> Table:
    standing = said.standing
    right: list[Flowable] = [
        Text("数字化水平得分", style.SMALL),
        Text(f"{standing.points} 分", style.COVER_POINTS),
        Text("满分100分", style.SMALL),
    ]
    if standing.provisional:
        right.append(Text(standing.provisional, style.PROVISIONAL))
    middle = [("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LEFTPADDING", (0, 0), (0, 0), 0)]
    return open_table([[drawings.badge(standing), right]], [0.34, 0.66], middle)


def _facts(facts: Sequence[Fact], abreast: int) -> Table:
    cells: list[Flowable] = []
    for fact in facts:
        cells += [Text(fact.label, style.CELL_MUTED), Text(fact.value, style.CELL)]
    cells += [Spacer(1, 1)] * (-len(cells) % (2 * abreast))
    rows = [cells[at : at + 2 * abreast] for at in range(0, len(cells), 2 * abreast)]
    flush = [("LEFTPADDING", (0, 0), (0, -1), 0)]
    table = open_table(rows, [_LABEL, 1 / abreast - _LABEL] * abreast, flush, rules=True)
    table.spaceBefore = table.spaceAfter = 0
    return table


def conclusion(report: Report) -> list[Flowable]:
    """Return the outcome, what each level takes, and the way to the next one."""
    said = report.conclusion
    story: list[Flowable] = [
        Heading("一、评测结论", style.CHAPTER, key="conclusion", depth=0),
        Text(said.summary.text, style.LEAD),
        Spacer(1, 6),
        drawings.ladder(said, report.cover.standing.level),
        Heading("各级条件", style.SECTION, key="conditions", depth=1),
        _conditions(said.levels),
        Text("同一行各项条件须同时满足；达到该级的场景，指等级不低于该级的应用场景。", style.SMALL),
        Heading("三个维度得分", style.SECTION, key="dimensions", depth=1),
        drawings.bars(said.bars),
    ]
    story += _cautions(said.cautions)
    if report.advice.path is not None:
        story += _path(report.advice.path)
    return story


def _cautions(cautions: Sequence[str]) -> list[Flowable]:
    if not cautions:
        return []
    *lines, last = [Text(f"· {caution}", style.CAUTION) for caution in cautions]
    heading = Heading("需要复核", style.SECTION, key="cautions", depth=1)
    return [heading, *map(_kept, lines), last]


def _conditions(levels: Iterable[LevelRow]) -> Table:
    rows: list[list[Flowable]] = []
    fills: list[tuple[object, ...]] = []
    for number, level in enumerate(levels, 1):
        verdict = Text("已达到" if level.met else "未达到", _met(met=level.met))
        rows.append(
            [
                Text(level.text, style.CELL_BOLD),
                *_need(level.points, "分"),
                *_need(level.scenarios, "个"),
                *_need(level.constrained, "个"),
                verdict,
            ]
        )
        if level.met:
            fills.append(("BACKGROUND", (0, number), (-1, number), HexColor(style.WASH)))
    heads = ("等级", "得分/要求", "还差", "场景/要求", "还差", "★约束性/要求", "还差", "结论")
    widths = (0.15, 0.16, 0.1, 0.12, 0.09, 0.17, 0.09, 0.12)
    return ruled_table(heads, rows, widths, numeric=range(1, 8), extra=fills)


def _need(need: Need, unit: str) -> list[Flowable]:
    missing = "—" if need.met else f"{need.missing}{unit}"
    return [
        Text(f"{need.have} / {need.need}", style.CELL_NUMBER),
        Text(missing, _met(met=need.met)),
    ]


def _met(*, met: bool) -> style.TextStyle:
    return style.CELL_GOOD if met else style.CELL_ALERT


def _path(path: PathPart) -> list[Flowable]:
    rows = [
        [
            Text(step.name, style.CELL_BOLD),
            Text(step.before, style.CELL),
            Text(step.after, style.CELL),
            Text(step.gain, style.CELL_NUMBER),
        ]
        for step in path.steps
    ]
    return [
        Heading(path.title, style.SECTION, key="path", depth=1),
        Text(path.summary, style.BODY),
        ruled_table(
            ("提升什么", "现在", "提升到", "增益"), rows, (0.3, 0.24, 0.28, 0.18), numeric=(3,)
        ),
    ]


def items(report: Report) -> list[Flowable]:
    """Return every collection item with its answer, figures, points and proof."""
    count = sum(len(group.items) for part in report.dimensions for group in part.groups)
    story: list[Flowable] = [
        CondPageBreak(_ROOM),
        Heading(f"二、采集项（{count}项）", style.CHAPTER, key="items", depth=0),
    ]
    for part in report.dimensions:
        bar = part.bar
        title = f"{bar.code} {bar.name}　{bar.points} / {bar.maximum}分"
        story.append(Heading(title, style.SECTION, key=f"dimension-{bar.code}", depth=1))
        for group in part.groups:
            story.append(_kept(Text(group.bar.name, style.GROUP)))
            for item in group.items:
                story += _item(item)
    return story


def _item(item: ItemPart) -> list[Flowable]:
    score = f"{item.points} / {item.maximum}分"
    return _entry(
        [
            _entry_head(item.code, f"{item.name}（{item.kind}）", score),
            Text(item.question, style.ENTRY_ASKED),
        ],
        [
            *_chosen(item.chosen),
            *_told("数据", "；".join(f"{one.label} {one.value}" for one in item.measures)),
            *_told("测算", item.measured),
            *_told("得分", item.reason, style.ENTRY if item.chosen else style.ENTRY_CAUTION),
            *_tail(item.warnings, item.note, item.evidence),
        ],
        item.note,
    )


def _chosen(options: Sequence[Fact]) -> list[Flowable]:
    texts = [f"{one.label}　{one.value}" for one in options]
    if len(texts) > _FEW:
        texts = ["；".join(text.replace("　", " ") for text in texts) + f"（共{len(texts)}项）"]
    leads = ["选项", *[""] * len(texts)]
    return [Text(text, style.ENTRY, lead=lead) for text, lead in zip(texts, leads, strict=False)]


def _entry(head: list[Flowable], rest: list[Flowable], note: str) -> list[Flowable]:
    """Keep a short entry on one page, and in any case its head with what follows."""
    end = Spacer(1, 5)
    for part in head if len(note) > _KEPT else [*head, *rest]:
        part.keepWithNext = True
    return [*head, *rest, end]


def scenarios(report: Report) -> list[Flowable]:
    """Return the scenarios: the grid of all, then each with its checkpoints and proof."""
    every = [one for group in report.scenario_groups for one in group.scenarios]
    story: list[Flowable] = [
        CondPageBreak(_ROOM),
        Heading(f"三、应用场景（{len(every)}个）", style.CHAPTER, key="scenarios", depth=0),
        Text("★为约束性场景，其余为指导性场景。方格内数字为评定的场景等级。", style.BODY),
        Spacer(1, 4),
        drawings.scenario_grid(every),
        Spacer(1, 4),
        drawings.grade_scale(),
    ]
    for number, group in enumerate(report.scenario_groups):
        story.append(Heading(group.name, style.SECTION, key=f"group-{number}", depth=1))
        for scenario in group.scenarios:
            story += _scenario(scenario)
    return story


def _scenario(scenario: ScenarioPart) -> list[Flowable]:
    grade = "未评定" if scenario.grade is None else f"{scenario.grade}级"
    name = f"{scenario.name} ★" if scenario.constrained else scenario.name
    leads = ["要点", *[""] * len(scenario.checkpoints)]
    ticked = [
        Text(f"✓ {one.label}　{one.value}", style.ENTRY, lead=lead)
        for one, lead in zip(scenario.checkpoints, leads, strict=False)
    ]
    tail = _tail(scenario.warnings, scenario.note, scenario.evidence)
    return _entry([_entry_head(scenario.code, name, grade)], [*ticked, *tail], scenario.note)


def _entry_head(code: str, name: str, score: str) -> Table:
    cells = [
        Text(code, style.ENTRY_CODE),
        Text(name, style.ENTRY_NAME),
        Text(score, style.ENTRY_SCORE),
    ]
    looks = [
        ("LINEABOVE", (0, 0), (-1, 0), 0.4, HexColor(style.RULE)),
        ("LEFTPADDING", (0, 0), (1, 0), 0),
        ("RIGHTPADDING", (2, 0), (2, 0), 0),
        ("BOTTOMPADDING", (0, 0), (-1, 0), 0),
    ]
    head = open_table([cells], [_CODE, _NAME, _SCORE], looks)
    head.spaceAfter = 0
    return head


def _tail(warnings: Iterable[str], note: str, evidence: tuple[str, ...]) -> list[Flowable]:
    told = [found for one in warnings for found in _told("复核", one, style.ENTRY_CAUTION)]
    return [*told, *_told("备注", note), *_told("佐证", "、".join(evidence))]


def _told(lead: str, text: str, looks: style.TextStyle = style.ENTRY) -> list[Flowable]:
    return [Text(text, looks, lead=lead)] if text else []


def _kept(text: Text) -> Text:
    text.keepWithNext = True
    return text
