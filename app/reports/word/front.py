"""The front of the Word document: cover, contents, and the page for a manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docx.enum.text import WD_BREAK
from docx.shared import Pt

from app.language import tr
from app.reports import style
from app.reports.paper import drawings
from app.reports.paper.radar import SIZE as RADAR
from app.reports.paper.radar import radar
from app.reports.sheets import clean
from app.reports.word import styles
from app.reports.word.manuscript import add_row, place_picture
from app.reports.word.pictures import code_png, png_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.reports.model import Bar, Report
    from app.reports.word.manuscript import Manuscript

_CODE: Final = 84.0  # points that the QR code is wide


def write_front(page: Manuscript, report: Report) -> None:
    """Write everything before the first numbered chapter."""
    _write_cover(page, report)
    page.contents()
    _write_overview(page, report)


def _write_cover(page: Manuscript, report: Report) -> None:
    cover, standing = report.cover, report.cover.standing
    if cover.letterhead.organisation:
        page.text(cover.letterhead.organisation, styles.GROUP)
    page.text(tr("中小企业数字化水平评测"), "Subtitle").paragraph_format.space_before = Pt(72)
    page.text(cover.title, "Title")
    page.text(cover.edition, "Subtitle")
    page.text(cover.enterprise, "Title").paragraph_format.space_before = Pt(24)
    if cover.credit_code:
        page.text(tr("统一社会信用代码 {credit_code}", credit_code=cover.credit_code), "Subtitle")
    page.picture(png_of(drawings.badge(standing)), 132, f"{standing.level_text} {standing.name}")
    page.text(tr("数字化水平得分 {points} 分（满分100分）", points=standing.points), styles.GROUP)
    page.text(f"{standing.scenarios.label} {standing.scenarios.value}", styles.GROUP)
    if standing.provisional:
        page.text(standing.provisional, styles.GROUP)
    page.facts(cover.facts)
    if cover.fingerprint is not None:
        mark = cover.fingerprint
        page.picture(code_png(mark.code), _CODE, tr("{label}二维码", label=mark.label))
        page.text(f"{mark.label} {mark.value}\n{mark.check}", styles.SMALL)
    page.text("").add_run().add_break(WD_BREAK.PAGE)


def _write_overview(page: Manuscript, report: Report) -> None:
    said = report.conclusion
    page.chapter(tr("评测结论"))
    page.passage(said.summary)
    ladder = drawings.ladder(said, report.cover.standing.level)
    page.picture(png_of(ladder), style.CONTENT_WIDTH, _ladder_words(report))
    _write_pictures(page, report)
    page.text(tr("{n}个应用场景的等级（★为约束性场景）", n=len(report.scenarios)), "Caption")
    grid = drawings.scenario_grid(report.scenarios)
    page.picture(png_of(grid), style.CONTENT_WIDTH, _grid_words(report))


def _write_pictures(page: Manuscript, report: Report) -> None:
    """Write the radar of the indicators, and beside it the dimensions, what is strong and weak."""
    said, former = report.conclusion, report.comparison
    share = RADAR[0] / style.CONTENT_WIDTH
    left, right = add_row(page.grid(2, (share, 1 - share), "Normal Table")).cells
    left.paragraphs[0].add_run(tr("二级指标得分率") + tr("（虚线为改造前）") * bool(former))
    wheel = radar(said.groups, former.groups if former else ())
    place_picture(left.add_paragraph(), png_of(wheel), _points(said.groups), width=RADAR[0] - 12)
    right.paragraphs[0].add_run(tr("三个维度得分"))
    room = style.CONTENT_WIDTH - RADAR[0] - 12
    bars = png_of(drawings.bars(said.bars, room))
    place_picture(right.add_paragraph(), bars, _points(said.bars), width=room)
    for cell in (left, right):
        cell.paragraphs[0].style = "Caption"
    for title, found in ((tr("强项"), said.strongest), (tr("短板"), said.weakest)):
        if found:
            right.add_paragraph(title, "Caption")
        for fact in found:
            right.add_paragraph(clean(f"{fact.label}\t{fact.value}"), styles.ENTRY)


def _points(bars: Sequence[Bar]) -> str:
    return tr("；").join(
        tr("{name} {points} / {maximum}分", name=bar.name, points=bar.points, maximum=bar.maximum)
        for bar in bars
    )


def _ladder_words(report: Report) -> str:
    rows = report.conclusion.levels
    return tr("；").join(f"{row.text}{(tr('已达到') if row.met else tr('未达到'))}" for row in rows)


def _grid_words(report: Report) -> str:
    def grade(found: int | None) -> str:
        return tr("未评定") if found is None else tr("{found}级", found=found)

    return tr("；").join(f"{one.code} {one.name} {grade(one.grade)}" for one in report.scenarios)
