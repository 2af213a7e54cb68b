"""The list of proof that an owner lays ready, on one or two printed pages with boxes to tick."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO, Final

from reportlab.platypus import BaseDocTemplate, CondPageBreak

from app.language import tr
from app.reports import style
from app.reports.paper.blocks import Text
from app.reports.paper.fonts import font_name
from app.reports.paper.leaflet import leaflet
from app.reports.paper.tables import open_table

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

_SHARES: Final = (0.04, 0.46, 0.04, 0.46)
_ROOM: Final = 70.0  # points below which a place begins on the next page
_PLACE: Final = replace(style.SECTION, before=7, after=1)
_TIGHT: Final = (("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5))


@dataclass(frozen=True, slots=True)
class Lines:
    """A place in the factory and, for each proof there, what it is and what it is for."""

    place: str
    proofs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ProofListPage:
    """What the pages say: of which enterprise, how it stands, what to fetch where."""

    enterprise: str
    standing: str
    groups: tuple[Lines, ...]


def render_proof_list(page: ProofListPage, out: BinaryIO) -> None:
    """Write the pages as a PDF."""
    title = tr("{enterprise} 佐证准备清单", enterprise=page.enterprise)
    document = leaflet(out, title, _number)
    document.build(_story(page))


def _story(page: ProofListPage) -> list[Flowable]:
    parts: list[Flowable] = [
        Text(tr("佐证准备清单"), style.CHAPTER),
        Text(page.enterprise, style.COVER_CODE),
        Text(page.standing, style.SMALL),
        Text(
            tr(
                "佐证就是能证明回答的材料。下面按放在厂里什么地方列出，找到一样，打一个勾。"
                "厂里没有的划掉就行：一道题有一两样看得清楚的材料就够。截图要带上日期，照片要拍清铭牌和屏幕。"
            ),
            style.LEAD,
        ),
    ]
    if not page.groups:
        parts.append(Text(tr("目前的回答还没有需要证明的。"), style.SECTION))
    for group in page.groups:
        parts += _group(group)
    return [*parts, Text(tr("准备人：　　　　　　　　　　日期：　　　　　　　　"), style.BODY)]


def _group(group: Lines) -> list[Flowable]:
    cells = [[Text("□", style.CELL_BOLD), _proof(*it)] for it in group.proofs]
    if len(cells) % 2:
        cells.append([[], []])
    rows = [cells[at] + cells[at + 1] for at in range(0, len(cells), 2)]
    title = Text(group.place, _PLACE)
    return [CondPageBreak(_ROOM), title, open_table(rows, _SHARES, _TIGHT)]


def _proof(text: str, used_for: str) -> Flowable:
    return Text(tr("{text}（{used_for}）", text=text, used_for=used_for), style.CELL)


def _number(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont(font_name(bold=False), style.LABEL.size)
    canvas.setFillColor(style.MUTED)
    told = tr("第{page}页", page=document.page)
    canvas.drawRightString(style.PAGE_WIDTH - style.MARGIN_SIDE, style.MARGIN_BOTTOM / 2, told)
