"""The numbered chapters up to the evidence: enterprise, analysis, advice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.language import mark, tr
from app.reports.paper.prose import marked
from app.reports.word import styles
from app.reports.word.compared import write_comparison, write_improvement, write_review
from app.reports.word.visited import write_visit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.reports.model import Advice, ItemPart, LevelRow, Need, PathPart, Report, ScenarioPart
    from app.reports.word.manuscript import Manuscript

_LEVELS: Final = (
    mark("等级"),
    mark("得分/要求"),
    mark("还差"),
    mark("场景/要求"),
    mark("还差"),
    mark("★约束性/要求"),
    mark("还差"),
    mark("结论"),
)
_PATH: Final = (mark("提升什么"), mark("现在"), mark("提升到"), mark("增益"), mark("需准备的佐证"))


def write_enterprise(page: Manuscript, report: Report) -> None:
    """Write the chapter 企业基本情况."""
    page.chapter(tr("一、企业基本情况"))
    page.facts(report.profile.facts)
    for passage in report.profile.passages:
        page.heading(passage.title, 2)
        page.passage(passage)
    write_visit(page, report.visit)


def write_analysis(page: Manuscript, report: Report) -> None:
    """Write the chapter 数字化水平分析: the levels, every item and every scenario."""
    page.chapter(tr("二、数字化水平分析"))
    page.passage(report.analysis)
    page.heading(tr("等级判定"), 2)
    shares = (0.15, 0.16, 0.1, 0.12, 0.09, 0.17, 0.09, 0.12)
    page.table(_LEVELS, map(_level, report.conclusion.levels), shares, numeric=range(1, 8))
    page.text(
        tr("同一行各项条件须同时满足；达到该级的场景，指等级不低于该级的应用场景。"), styles.SMALL
    )
    if report.conclusion.cautions:
        page.heading(tr("需要复核"), 2)
        for caution in report.conclusion.cautions:
            page.text(f"·\t{caution}", styles.CAUTION)
    if report.review:
        write_review(page, report.review)
    if report.comparison:
        write_comparison(page, report.comparison)
    if report.improvement:
        write_improvement(page, report.improvement)
    _write_items(page, report)
    _write_scenarios(page, report)


def _level(row: LevelRow) -> tuple[str, ...]:
    verdict = tr("已达到") if row.met else tr("未达到")
    needs = (
        *_need(row.points, tr("分")),
        *_need(row.scenarios, tr("个")),
        *_need(row.constrained, tr("个")),
    )
    return row.text, *needs, verdict


def _need(need: Need, unit: str) -> tuple[str, str]:
    return f"{need.have} / {need.need}", (
        "—" if need.met else tr("{missing}{unit}", missing=need.missing, unit=unit)
    )


def _write_items(page: Manuscript, report: Report) -> None:
    for part in report.dimensions:
        bar = part.bar
        page.heading(
            tr(
                "{code} {name}　{points} / {maximum}分",
                code=bar.code,
                name=bar.name,
                points=bar.points,
                maximum=bar.maximum,
            ),
            2,
        )
        for group in part.groups:
            bar = group.bar
            page.text(
                tr(
                    "{name}　{points} / {maximum}分",
                    name=bar.name,
                    points=bar.points,
                    maximum=bar.maximum,
                ),
                styles.GROUP,
            )
            for item in group.items:
                _write_item(page, item)


def _write_item(page: Manuscript, item: ItemPart) -> None:
    page.heading(
        tr(
            "{code} {name}（{kind}）\t{points} / {maximum}分",
            code=item.code,
            name=item.name,
            kind=item.kind,
            points=item.points,
            maximum=item.maximum,
        ),
        3,
    )
    page.text(item.question, styles.ASKED)
    page.told(tr("选项"), [f"{one.label}　{one.value}" for one in item.chosen])
    page.told(tr("数据"), [tr("；").join(f"{one.label} {one.value}" for one in item.measures)])
    page.told(tr("测算"), [item.measured])
    page.told(tr("得分"), [item.reason], styles.ENTRY if item.chosen else styles.CAUTION)
    _write_tail(page, item.warnings, item.note, item.evidence)


def _write_scenarios(page: Manuscript, report: Report) -> None:
    for group in report.scenario_groups:
        page.heading(tr("应用场景：{name}", name=group.name), 2)
        for scenario in group.scenarios:
            _write_scenario(page, scenario)


def _write_scenario(page: Manuscript, one: ScenarioPart) -> None:
    grade = tr("未评定") if one.grade is None else tr("{grade}级", grade=one.grade)
    name = f"{one.name} ★" if one.constrained else one.name
    page.heading(f"{one.code} {name}\t{grade}", 3)
    page.told(tr("已达"), [f"✓ {point.label}　{point.value}" for point in one.checkpoints])
    missing = [f"○ {point.label}　{point.value}" for point in one.missing]
    page.told(tr("距{grade}级", grade=(one.grade or 0) + 1), missing, styles.OPEN)
    _write_tail(page, one.warnings, one.note, one.evidence)


def _write_tail(
    page: Manuscript, warnings: Iterable[str], note: str, evidence: Sequence[str]
) -> None:
    for warning in warnings:
        page.told(tr("复核"), [warning], styles.CAUTION)
    page.told(tr("备注"), note.split("\n"))
    page.told(tr("佐证"), [tr("、").join(evidence)])


def write_advice(page: Manuscript, report: Report) -> None:
    """Write the chapter 数字化转型建议."""
    said = report.advice
    page.chapter(tr("三、数字化转型建议"))
    page.passage(said.passage)
    if said.path:
        _write_path(page, said.path)
    for title, found in (
        (tr("应用场景提升建议"), said.scenarios),
        (tr("采集项提升建议"), said.items),
    ):
        if found:
            page.heading(title, 2)
        for one in found:
            _write_one(page, one)


def _write_path(page: Manuscript, path: PathPart) -> None:
    page.heading(path.title, 2)
    page.text(path.summary)
    rows = [(one.name, one.before, one.after, one.gain, one.proof) for one in path.steps]
    page.table(_PATH, rows, (0.2, 0.19, 0.2, 0.14, 0.27))


def _write_one(page: Manuscript, one: Advice) -> None:
    page.heading(f"{one.code} {one.name}　{one.before}→{one.after}\t{one.gain}", 3)
    page.told(tr("建议"), [line for line in marked(one.passage).split("\n") if line.strip()])
    page.told(tr("佐证"), [one.proof])
