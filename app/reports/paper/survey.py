"""The summary of many enterprises on A4, readable without colour: every shade has its number."""

from __future__ import annotations

import hashlib
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Final

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.platypus import BaseDocTemplate, KeepTogether, PageTemplate, Spacer

from app.language import mark, tr
from app.reports import style
from app.reports.paper import survey_charts as charts
from app.reports.paper.blocks import Heading, Text
from app.reports.paper.fonts import font_name, printable
from app.reports.paper.pages import CountingCanvas, body_frame, paint_running
from app.reports.paper.tables import ruled_table
from app.reports.survey import share
from app.reports.words import beijing, document_language, pdf_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable, Table

    from app.reports.survey import Group, Survey

TITLE: Final = mark("数字化水平评测汇总")
_FEW_ROWS: Final = 16
"""A table with no more rows stays on one page with its heading."""


def write_survey(said: Survey, out: BinaryIO) -> None:
    """Write the pages; the same summary gives the same bytes."""
    rl_config.useA85 = 0
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT),
        title=printable(tr(TITLE)),
        author=printable(said.organisation) or tr("数评台"),
        creator=f"shuping {said.app_version}",
        lang=document_language(),
        invariant=1,
        initialFontName=font_name(bold=False),
    )
    document.addPageTemplates(
        [PageTemplate("body", [body_frame()], onPage=partial(_paint_page, said))]
    )
    document.build(list(_story(said)), canvasmaker=partial(_canvas, said))
    out.write(buffer.getvalue())


def _canvas(said: Survey, out: BinaryIO, **settings: object) -> Canvas:
    canvas = CountingCanvas(out, **settings)
    canvas.setProducer("ReportLab")
    canvas.setDateFormatter(lambda *_: pdf_date(said.made_at))
    canvas._doc.signature = hashlib.sha256(repr(said).encode("utf-8", "replace"))  # noqa: SLF001
    return canvas


def _paint_page(said: Survey, canvas: Canvas, _document: BaseDocTemplate) -> None:
    foot = tr("{when} · 数评台 {version}", when=beijing(said.made_at), version=said.app_version)
    paint_running(canvas, tr(TITLE), said.organisation, foot)


def _story(said: Survey) -> Iterator[Flowable]:
    yield Heading(tr(TITLE), style.CHAPTER, key="top", depth=0)
    yield Text(tr("统计时间：{when}", when=beijing(said.made_at)), style.BODY)
    asked = tr("；").join(said.conditions) or tr("全部评测")
    yield Text(tr("统计范围：{asked}", asked=asked), style.BODY)
    yield charts.totals(said.totals)
    yield from _levels(said)
    yield from _goals(said)
    yield from _rises(said)
    yield from _groups(tr("各区县的等级"), tr("区县"), said.districts)
    yield from _groups(tr("各行业的等级"), tr("行业"), said.industries)
    yield from _heat(said)
    yield from _weak(said)


def _section(title: str, key: str, *parts: Flowable, whole: bool = True) -> Iterator[Flowable]:
    heading = Heading(title, style.SECTION, key=key, depth=0)
    if whole:
        yield KeepTogether([heading, *parts])
    else:
        yield from (heading, *parts)


def _levels(said: Survey) -> Iterator[Flowable]:
    whole = sum(said.levels)
    rows = [
        (charts.level_name(level), count, f"{count}　{share(count, whole)}", charts.FILLS[level])
        for level, count in reversed(list(enumerate(said.levels)))
    ]
    yield from _section(tr("等级分布"), "levels", charts.bars(rows, whole))


def _goals(said: Survey) -> Iterator[Flowable]:
    if not said.goals:
        return
    heads = (tr("目标"), tr("范围"), tr("已达到"), tr("目标数"), tr("进度"))
    rows = [
        [
            Text(one.text, style.CELL),
            Text(one.place or tr("合计"), style.CELL),
            Text(str(one.have), style.CELL_NUMBER),
            Text(str(one.need), style.CELL_NUMBER),
            charts.progress(one.have, one.need),
        ]
        for one in said.goals
    ]
    table = ruled_table(heads, rows, (0.4, 0.13, 0.11, 0.11, 0.25), numeric=(2, 3))
    few = len(rows) <= _FEW_ROWS
    yield from _section(tr("对照试点目标"), "goals", _programme(said), table, whole=few)


def _programme(said: Survey) -> Flowable:
    told = tr("{name}。只数已定稿的改造后评测，每家企业数一次。", name=said.programme)
    return Text(told, style.SMALL)


def _groups(title: str, head: str, groups: Sequence[Group]) -> Iterator[Flowable]:
    if not groups:
        return
    heads = (head, tr("合计"), *map(charts.level_name, range(5)), tr("构成"))
    ordered = sorted(groups, key=lambda one: (not one.name, -one.total, one.name))
    rows = [
        [
            Text(one.name or tr("（未填写）"), style.CELL),
            Text(str(one.total), style.CELL_NUMBER),
            *(Text(str(count) if count else "·", style.CELL_NUMBER) for count in one.levels),
            charts.composition(one.levels),
        ]
        for one in ordered
    ]
    shares = (0.2, 0.08, 0.15, *((0.09,) * 4), charts.COMPOSITION)
    table = ruled_table(heads, rows, shares, numeric=range(1, 7))
    told = Text(tr("“构成”从左到右是未达到一级到四级，由浅到深。"), style.SMALL)
    yield from _section(title, head, told, table, whole=len(rows) <= _FEW_ROWS)


def _heat(said: Survey) -> Iterator[Flowable]:
    if said.scenarios:
        told = tr("格内是评测份数；底色越深，占全部的比例越大。")
        yield from _section(
            tr("应用场景 × 等级"), "heat", Text(told, style.SMALL), charts.heat_map(said.scenarios)
        )


def _weak(said: Survey) -> Iterator[Flowable]:
    if not said.weaknesses:
        return
    rows = [
        (f"{it.code} {it.name}", it.weak, f"{it.weak}/{it.answered}　{share(it.weak, it.answered)}")
        for it in said.weaknesses
    ]
    most = [it.answered for it in said.weaknesses]
    told = tr("得分不到六成的评测占作答评测的比例，从高到低。")
    table = charts.shares(rows, most)
    yield from _section(tr("薄弱项"), "weak", Text(told, style.SMALL), table)


def _rises(said: Survey) -> Iterator[Flowable]:
    whole = sum(said.rises.values())
    if not whole:
        return
    up = sum(count for (before, after), count in said.rises.items() if after > before)
    down = sum(count for (before, after), count in said.rises.items() if after < before)
    told = tr(
        "{n}家企业改造前后都评过：{up}家提升（{share}），{same}家持平，{down}家下降。",
        n=whole,
        up=up,
        share=share(up, whole),
        same=whole - up - down,
        down=down,
    )
    hint = tr("行是改造前的等级，列是改造后的等级；粗框为持平，右侧为提升。")
    yield from _section(
        tr("改造前 → 改造后"),
        "rises",
        Text(told, style.BODY),
        _rise_table(said),
        Text(hint, style.SMALL),
        Spacer(1, 2),
    )


def _rise_table(said: Survey) -> Table:
    heads = (tr("改造前"), *map(charts.level_name, range(5)), tr("合计"))
    rows = []
    for before in range(5):
        counts = [said.rises.get((before, after), 0) for after in range(5)]
        cells = [Text(str(count) if count else "·", style.CELL_NUMBER) for count in counts]
        sums = Text(str(sum(counts)), style.CELL_NUMBER)
        rows.append([Text(charts.level_name(before), style.CELL_BOLD), *cells, sums])
    same = [
        ("BOX", (level + 1, level + 1), (level + 1, level + 1), 1.2, HexColor(style.INK))
        for level in range(5)
    ]
    return ruled_table(heads, rows, (0.16, *((0.14,) * 6)), numeric=range(1, 7), extra=same)
