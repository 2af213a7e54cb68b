"""The last chapter of a report: who signed electronically, and lines to sign by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.platypus import KeepTogether, PageBreak, Spacer

from app.language import glossed, tr
from app.reports import stamp, style
from app.reports.paper.blocks import Drawing, Heading, Text
from app.reports.paper.drawings import PAD, draw_strokes, label
from app.reports.paper.tables import open_table, ruled_table

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable, Table

    from app.reports.model import Report
    from app.reports.signed import SignatureBlock, SignerPart, Signing

_SIGN_HEIGHT, _AWAITED_HEIGHT = 76.0, 54.0  # points; beside electronic signatures room is scarce
_DRAWN = 170.0  # points that a drawn signature is wide
_STAMP_ROOM = stamp.HEIGHT + 34.0  # at the foot of the last page, for a signature inside the PDF


def signatures(report: Report, block: SignatureBlock) -> list[Flowable]:
    """Return the page of signatures: those that a package has, then lines for those by hand."""
    heading = Heading(tr("五、签署页"), style.CHAPTER, key="signatures", depth=0)
    if block.signing is None:
        story, last = _by_hand(block, _SIGN_HEIGHT), _about(report, block)
    elif block.lines:
        story, last = _electronic(report, block, block.signing), _by_hand(block, _AWAITED_HEIGHT)
    else:
        *story, signer = _electronic(report, block, block.signing)
        last = [signer]
    return [PageBreak(), heading, *story, KeepTogether([*last, Spacer(1, _STAMP_ROOM)])]


def _electronic(report: Report, block: SignatureBlock, signing: Signing) -> list[Flowable]:
    count = (
        tr("电子签名（{n}个）", n=len(signing.signers))
        if signing.signers
        else tr("电子签名（尚无）")
    )
    return [
        Text(tr("核验结论：{verdict}", verdict=signing.verdict), style.SIGN_VERDICT),
        Text(signing.sentence, style.LEAD),
        *(Text(note, style.CAUTION) for note in signing.notes),
        *_about(report, block),
        Text(
            tr("评测包指纹（声明的SHA-256） {fingerprint}", fingerprint=signing.fingerprint),
            style.SMALL,
        ),
        Heading(count, style.SECTION, key="electronic", depth=1),
        *map(_signer, signing.signers),
    ]


def _about(report: Report, block: SignatureBlock) -> list[Flowable]:
    return [
        Text(block.sentence, style.BODY),
        Text(
            tr(
                "评测编号 {assessment_id} · 第{revision}版",
                assessment_id=report.assessment_id,
                revision=report.revision,
            ),
            style.SMALL,
        ),
    ]


def _signer(signer: SignerPart) -> Table:
    left: list[Flowable] = [
        Text(f"{signer.role}　{signer.name}", style.SIGN_NAME),
        Text(signer.organisation, style.CELL),
        Text(
            tr("自称时间 {claimed}　{standing}", claimed=signer.claimed, standing=signer.standing),
            style.CELL,
        ),
        Text(tr("证书指纹 {fingerprint}", fingerprint=signer.fingerprint), style.SMALL),
    ]
    looks = [
        ("BOX", (0, 0), (-1, -1), 0.6, HexColor(style.RULE)),
        ("BACKGROUND", (1, 0), (1, 0), HexColor(style.WASH)),
        ("SPAN", (0, 1), (-1, 1)),
        ("VALIGN", (1, 0), (1, 0), "MIDDLE"),
        ("NOSPLIT", (0, 0), (-1, -1)),
    ]
    rows: list[list[object]] = [[left, _drawn(signer)]]
    if signer.pledge:
        told = [Text(it, style.BODY) for it in glossed(signer.pledge).splitlines() if it]
        rows.append([told, Spacer(1, 1)])
    return open_table(rows, [0.62, 0.38], looks if signer.pledge else [*looks[:2], *looks[3:]])


def _drawn(signer: SignerPart) -> Drawing:
    height = _DRAWN * PAD[1] / PAD[0]

    def paint(canvas: Canvas) -> None:
        if signer.strokes:
            draw_strokes(canvas, signer.strokes, left=0, bottom=0, width=_DRAWN)
        else:
            label(canvas, _DRAWN / 2, height / 2 - 3, tr("没有手写签名"), style.SIGN_NONE)

    return Drawing(_DRAWN, height, paint)


def _by_hand(block: SignatureBlock, height: float) -> list[Flowable]:
    """Return lines to sign on paper, as high as given in points."""
    blank = Drawing(1, height, lambda _canvas: None)
    rows = [
        [[Text(line.label, style.CELL_BOLD), Text(line.value, style.SMALL)], *[blank] * 4]
        for line in block.lines
    ]
    middle = [
        ("VALIGN", (0, 1), (-1, -1), "MIDDLE"),
        ("INNERGRID", (0, 1), (-1, -1), 0.4, HexColor(style.RULE)),
    ]
    heads = (tr("签字人"), tr("姓名"), tr("单位（盖章）"), tr("手写签名"), tr("日期"))
    shares = (0.16, 0.16, 0.27, 0.26, 0.15)
    table = ruled_table(heads, rows, shares, extra=middle)
    return [Text(block.declaration, style.LEAD), table]
