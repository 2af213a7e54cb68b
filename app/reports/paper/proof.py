"""The chapter of a report on evidence: photos, and the list of all of it with its hashes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.platypus import CondPageBreak, PageBreak, Spacer

from app.language import tr
from app.reports import style
from app.reports.paper.blocks import Drawing, Heading, Text
from app.reports.paper.drawings import label
from app.reports.paper.fonts import font_name, text_width
from app.reports.paper.tables import open_table, ruled_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable, Table

    from app.reports.model import EvidencePart, Report

    JpegOf = Callable[[EvidencePart], bytes | None]

_ABREAST = 2
_BOX = (style.CONTENT_WIDTH / _ABREAST - 10, 136.0)
_SHOWN_HASH, _STAMPED_HASH, _HALF_HASH = 16, 8, 32


def evidence(report: Report, jpeg_of: JpegOf) -> list[Flowable]:
    """Return the photos six a page, then the list of all evidence with its SHA-256.

    `jpeg_of` is asked for each photo in its turn, when it is drawn.
    """
    story: list[Flowable] = [
        PageBreak() if report.photos else CondPageBreak(160),
        Heading(tr("四、佐证材料"), style.CHAPTER, key="evidence", depth=0),
    ]
    if not report.evidence:
        return [*story, Text(tr("本次评测没有附佐证材料。"), style.BODY)]
    photos = sum(part.is_photo for part in report.evidence)
    count = tr(
        "照片和图片{photos}件，其他文件{evidence}件",
        photos=photos,
        evidence=len(report.evidence) - photos,
    )
    story.append(Text(tr("{count}，编号与前文“佐证”一致。", count=count), style.BODY))
    if report.anonymous:
        return [*story, _bare_list(report.evidence)]
    cells = [_photo_cell(part, jpeg_of) for part in report.photos]
    story += [_photo_row(cells[at : at + _ABREAST]) for at in range(0, len(cells), _ABREAST)]
    return [*story, *_evidence_list(report.evidence)]


class _Jpeg(ImageReader):  # type: ignore[misc]  # ReportLab ships no types
    """A JPEG that goes into the PDF as it is, and is told from others without decoding it."""

    def __init__(self, jpeg: bytes) -> None:
        super().__init__(BytesIO(jpeg))
        self._jpeg = jpeg
        self._dataA = None  # ReportLab's name of what is see-through: nothing

    def getRGBData(self) -> bytes:  # noqa: N802 - ReportLab's name
        """Return what stands for the picture where ReportLab looks whether it has it."""
        return self._jpeg


def _photo_row(cells: Sequence[list[Flowable]]) -> Table:
    blank: list[Flowable] = [Spacer(1, 1)]
    row = [*cells, *[blank] * (_ABREAST - len(cells))]
    looks = [
        ("LEFTPADDING", (0, 0), (0, 0), 0),
        ("RIGHTPADDING", (0, 0), (0, 0), 10),
        ("LEFTPADDING", (1, 0), (1, 0), 10),
        ("RIGHTPADDING", (1, 0), (1, 0), 0),
    ]
    return open_table([row], [1 / _ABREAST] * _ABREAST, looks)


def _photo_cell(part: EvidencePart, jpeg_of: JpegOf) -> list[Flowable]:
    proves = tr("、").join(part.proves) or tr("未关联采集项或场景")
    taken = tr("拍摄于{taken}", taken=part.taken) if part.taken else tr("拍摄时间未知")
    return [
        _framed(part, jpeg_of),
        Text(f"{part.number}　{proves}", style.PHOTO_TITLE, most=1),
        Text(part.caption or part.name, style.PHOTO_CAPTION, most=2),
        Text(taken, style.PHOTO_META, most=1),
        Text(f"SHA-256 {part.sha256[:_SHOWN_HASH]}…", style.PHOTO_META, most=1),
    ]


def _stamp(part: EvidencePart) -> str:
    """Return what is stamped on the printed copy: number, what it proves first, short hash."""
    first = part.proves[0].split(" ", 1)[0] if part.proves else tr("未关联")
    return f"{part.number} · {first} · {part.sha256[:_STAMPED_HASH]}"


def _framed(part: EvidencePart, jpeg_of: JpegOf) -> Drawing:
    (width, height), stamp = _BOX, _stamp(part)

    def paint(canvas: Canvas) -> None:
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(HexColor(style.RULE))
        canvas.setFillColor(HexColor(style.WASH))
        canvas.rect(0, 0, width, height, stroke=1, fill=1)
        if (jpeg := jpeg_of(part)) is None:
            label(canvas, width / 2, height / 2 - 3, tr("照片缺失或无法读取"), style.MISSING_PHOTO)
            return
        canvas.drawImage(
            _Jpeg(jpeg),
            2,
            2,
            width - 4,
            height - 4,
            preserveAspectRatio=True,
            anchor="c",
        )
        room = text_width(stamp, font_name(bold=False), style.STAMP.size) + 10
        canvas.setFillColor(HexColor(style.BRAND))
        canvas.rect(0, 0, room, 14, stroke=0, fill=1)
        label(canvas, 5, 4, stamp, style.STAMP)

    return Drawing(width, height, paint)


def _evidence_list(parts: Iterable[EvidencePart]) -> list[Flowable]:
    rows = [
        [
            Text(part.number, style.CELL_BOLD),
            [Text(part.name or tr("（无文件名）"), style.CELL), *_about(part)],
            Text(tr("、").join(part.proves) or tr("未关联"), style.CELL),
            Text(f"{part.sha256[:_HALF_HASH]}\n{part.sha256[_HALF_HASH:]}", style.HASH),
        ]
        for part in parts
    ]
    heads = (tr("编号"), tr("文件与说明"), tr("用于"), "SHA-256")
    return [
        CondPageBreak(130),
        Heading(tr("佐证清单"), style.SECTION, key="evidence-list", depth=1),
        Text(tr("SHA-256是文件内容的指纹：文件有任何改动，指纹就会不同。"), style.SMALL),
        ruled_table(heads, rows, (0.07, 0.38, 0.25, 0.3)),
    ]


def _bare_list(parts: Iterable[EvidencePart]) -> Table:
    """Return what an anonymous report lists: no names, no fingerprints."""
    rows = [
        [
            Text(part.number, style.CELL_BOLD),
            Text(part.kind, style.CELL),
            Text(tr("、").join(part.proves) or tr("未关联"), style.CELL),
        ]
        for part in parts
    ]
    return ruled_table((tr("编号"), tr("类型"), tr("用于")), rows, (0.1, 0.3, 0.6))


def _about(part: EvidencePart) -> list[Flowable]:
    kind = " · ".join(filter(None, (part.kind, part.size)))
    return [Text(text, style.SMALL) for text in (part.caption, kind) if text]
