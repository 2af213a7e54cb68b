"""The checklist of a visit, to be printed: what to see and what to ask, with boxes to tick."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Final

from reportlab.lib.colors import HexColor
from reportlab.platypus import BaseDocTemplate, CondPageBreak, KeepTogether, Spacer

from app.language import mark, tr
from app.reports import style
from app.reports.paper.blocks import Drawing, Heading, Text
from app.reports.paper.drawings import clipped, label
from app.reports.paper.leaflet import leaflet
from app.reports.paper.prose import facts
from app.reports.paper.tables import ruled_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable, Table

    from app.reports.model import Fact

_FOOT: Final = 36.0  # points from the lower edge to the line in the foot
_TOP: Final = 46.0
_AGENDA: Final = style.TextStyle(9, 14.5, hang=82, before=3)
_HEADING: Final = 40.0  # points of a heading and the air around it
_UNCUT: Final = 4  # rows of a ruled table, its head among them, that are never parted
_SIGNING: Final = 46.0  # points of height to sign in
_HEADS: Final = (mark("项目"), mark("申报"), mark("要看的材料"), mark("现场所见"))
_SHARES: Final = (0.17, 0.27, 0.29, 0.27)
_ASKED: Final = (mark("项目"), mark("申报"), mark("要核实的问题"), mark("现场所见"))
_SIGNERS: Final = (mark("评测人员"), mark("企业陪同人员"), mark("日期"))


@dataclass(frozen=True, slots=True)
class Line:
    """What to see for one item or scenario, or what to ask; `claimed` in words, line by line."""

    name: str
    claimed: tuple[str, ...]
    proofs: tuple[str, ...]
    question: str


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the business and what to see there."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """What the pages say: about whom, when and with whom, what to ask, what to see by area."""

    title: str
    enterprise: str
    about: tuple[Fact, ...]
    agenda: str
    opening: str
    questions: tuple[Line, ...]
    areas: tuple[Area, ...]


def render_checklist(said: Checklist, out: BinaryIO) -> None:
    """Write the pages as a PDF, each with its number and how many there are."""
    pages = _build(said, BytesIO(), 0)
    _build(said, out, pages)


def _build(said: Checklist, out: BinaryIO, pages: int) -> int:
    height = style.PAGE_HEIGHT - style.MARGIN_BOTTOM - _TOP
    paint = partial(_paint_foot, said, pages)
    document = leaflet(out, f"{said.enterprise} {said.title}", paint, height=height)
    document.build(_story(said))
    return int(document.page)


def _paint_foot(said: Checklist, pages: int, canvas: Canvas, document: BaseDocTemplate) -> None:
    left, right = style.MARGIN_SIDE, style.PAGE_WIDTH - style.MARGIN_SIDE
    name = clipped(f"{said.title}　{said.enterprise}", style.CONTENT_WIDTH * 0.75, style.LABEL)
    canvas.saveState()
    label(canvas, left, _FOOT, name, style.LABEL)
    number = tr("第{page}页 · 共{pages}页", page=document.page, pages=pages)
    label(canvas, right, _FOOT, number, style.LABEL_RIGHT)
    canvas.restoreState()


def _story(said: Checklist) -> list[Flowable]:
    story: list[Flowable] = [
        Text(said.title, style.CHAPTER),
        Text(said.enterprise, style.COVER_CODE),
        Spacer(1, 4),
        facts(said.about),
        *([Text(said.agenda, _AGENDA, lead=tr("日程"))] if said.agenda else []),
        Text(said.opening, style.LEAD),
    ]
    if said.questions:
        story += _section(tr("先问这些：复核时留下的问题"), "questions", _asked(said.questions))
    for place, area in enumerate(said.areas):
        story += _section(area.name, f"area-{place}", _seen(area.lines))
    return [*story, KeepTogether(_signing())]


def _section(name: str, key: str, table: Table) -> list[Flowable]:
    """Begin where the first rows have room; kept whole, a long table would leave pages empty."""
    heading = Heading(name, style.SECTION, key=key, depth=0)
    heading.keepWithNext = False
    table.wrap(style.CONTENT_WIDTH, style.PAGE_HEIGHT)
    heights = table._rowHeights  # noqa: SLF001 - it has no other way
    together = heights if len(heights) <= _UNCUT else heights[: _UNCUT - 1]
    return [CondPageBreak(_HEADING + sum(together)), heading, table]


def _asked(lines: Sequence[Line]) -> Table:
    rows = (
        [_name(line), _claimed(line), [Text(f"□ {line.question}", style.CELL_BOLD)], _room()]
        for line in lines
    )
    return ruled_table(_ASKED, rows, _SHARES, extra=[_column()])


def _seen(lines: Sequence[Line]) -> Table:
    rows = (
        [
            _name(line),
            _claimed(line),
            [Text(f"□ {proof}", style.CELL) for proof in line.proofs],
            _room(),
        ]
        for line in lines
    )
    return ruled_table(_HEADS, rows, _SHARES, extra=[_column()])


def _name(line: Line) -> Text:
    return Text(line.name, style.CELL_BOLD)


def _claimed(line: Line) -> list[Text]:
    return [Text(part, style.CELL_MUTED) for part in line.claimed]


def _room() -> Spacer:
    return Spacer(1, 24)


def _column() -> tuple[object, ...]:
    """Return the rule to the left of the column to write in."""
    return ("LINEBEFORE", (3, 0), (3, -1), 0.4, HexColor(style.RULE))


def _signing() -> list[Flowable]:
    blank = Drawing(1, _SIGNING, lambda _canvas: None)
    heads = _SIGNERS
    return [Spacer(1, 12), ruled_table(heads, [[blank, blank, blank]], (0.37, 0.37, 0.26))]
