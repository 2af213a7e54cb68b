"""The last chapters: photos and the list of all evidence, then the page of signatures."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from docx.shared import Pt
from PIL import Image

from app.language import glossed, tr
from app.reports import style
from app.reports.paper.blocks import Drawing
from app.reports.paper.drawings import PAD, draw_strokes
from app.reports.word import styles
from app.reports.word.manuscript import add_row, place_picture
from app.reports.word.pictures import png_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from docx.table import _Cell

    from app.reports.model import EvidencePart, Report
    from app.reports.signed import SignatureBlock, SignerPart, Signing
    from app.reports.word.manuscript import Manuscript

    JpegOf = Callable[[EvidencePart], bytes | None]

_ABREAST: Final = 2
_BOX: Final = (style.CONTENT_WIDTH / _ABREAST - 16, 150.0)  # points; a photo is fitted into it
_DRAWN: Final = 170.0  # points that a drawn signature is wide
_SIGN_HEIGHT: Final = 60.0  # points of a row to sign by hand


def write_evidence(page: Manuscript, report: Report, jpeg_of: JpegOf) -> None:
    """Write the chapter 佐证材料: photos two abreast, then the list with every SHA-256."""
    page.chapter(tr("四、佐证材料"))
    if not report.evidence:
        page.text(tr("本次评测没有附佐证材料。"))
        return
    photos, rest = len(report.photos), len(report.evidence) - len(report.photos)
    page.text(
        tr(
            "照片和图片{photos}件，其他文件{rest}件，编号与前文“佐证”一致。",
            photos=photos,
            rest=rest,
        )
    )
    _write_album(page, report.photos, jpeg_of)
    page.heading(tr("佐证清单"), 2)
    page.text(tr("SHA-256是文件内容的指纹：文件有任何改动，指纹就会不同。"), styles.SMALL)
    heads = (tr("编号"), tr("文件与说明"), tr("用于"), "SHA-256")
    page.table(heads, map(_listed, report.evidence), (0.08, 0.36, 0.24, 0.32))


def _listed(part: EvidencePart) -> tuple[str, str, str, str]:
    kind = " · ".join(filter(None, (part.kind, part.size)))
    about = "\n".join(filter(None, (part.name or tr("（无文件名）"), part.caption, kind)))
    return part.number, about, tr("、").join(part.proves) or tr("未关联"), part.sha256


def _write_album(page: Manuscript, photos: Sequence[EvidencePart], jpeg_of: JpegOf) -> None:
    if not photos:
        return
    table = page.grid(_ABREAST, [1 / _ABREAST] * _ABREAST, "Normal Table")
    for at in range(0, len(photos), _ABREAST):
        row = add_row(table)
        for cell, part in zip(row.cells, photos[at : at + _ABREAST], strict=False):
            _write_photo(cell, part, jpeg_of(part))


def _write_photo(cell: _Cell, part: EvidencePart, jpeg: bytes | None) -> None:
    first = cell.paragraphs[0]
    if jpeg is None:
        first.style = styles.CAUTION
        first.add_run(tr("照片缺失或无法读取"))
    else:
        place_picture(first, jpeg, part.caption or part.name, **_fitted(jpeg))
    proves = tr("、").join(part.proves) or tr("未关联采集项或场景")
    taken = tr("拍摄于{taken}", taken=part.taken) if part.taken else tr("拍摄时间未知")
    told = (f"{part.number}　{proves}", part.caption or part.name, taken)
    caption = cell.add_paragraph(style="Caption")
    caption.add_run("\n".join(told))


def _fitted(jpeg: bytes) -> dict[str, float]:
    """Return the side that fills the box."""
    with Image.open(BytesIO(jpeg)) as picture:
        wide = picture.width * _BOX[1] > picture.height * _BOX[0]
    return {"width": _BOX[0]} if wide else {"height": _BOX[1]}


def write_signatures(page: Manuscript, report: Report, block: SignatureBlock) -> None:
    """Write the page of signatures: those that a package has, then lines for those by hand."""
    page.chapter(tr("五、签署页"))
    if block.signing is not None:
        _write_electronic(page, block.signing)
    if block.lines:
        page.text(block.declaration)
        _write_lines(page, block)
    page.text(block.sentence)
    page.text(
        tr(
            "评测编号 {assessment_id} · 第{revision}版",
            assessment_id=report.assessment_id,
            revision=report.revision,
        ),
        styles.SMALL,
    )


def _write_electronic(page: Manuscript, signing: Signing) -> None:
    page.text(tr("核验结论：{verdict}", verdict=signing.verdict), styles.GROUP)
    page.text(signing.sentence)
    for note in signing.notes:
        page.text(f"·\t{note}", styles.CAUTION)
    page.text(
        tr("评测包指纹（声明的SHA-256） {fingerprint}", fingerprint=signing.fingerprint),
        styles.SMALL,
    )
    count = tr("{n}个", n=len(signing.signers)) if signing.signers else tr("尚无")
    page.heading(tr("电子签名（{count}）", count=count), 2)
    for signer in signing.signers:
        _write_signer(page, signer)


def _write_signer(page: Manuscript, signer: SignerPart) -> None:
    page.heading(f"{signer.role}　{signer.name}", 3)
    page.told(tr("单位"), [signer.organisation])
    page.told(
        tr("时间"),
        [tr("自称时间 {claimed}　{standing}", claimed=signer.claimed, standing=signer.standing)],
    )
    page.told(tr("证书"), [tr("证书指纹 {fingerprint}", fingerprint=signer.fingerprint)])
    page.told(tr("承诺"), [*filter(None, glossed(signer.pledge).splitlines())])
    if signer.strokes:
        page.picture(png_of(_drawn(signer)), _DRAWN, tr("{name}的手写签名", name=signer.name))
    else:
        page.told(tr("手写签名"), [tr("没有手写签名")])


def _drawn(signer: SignerPart) -> Drawing:
    return Drawing(
        _DRAWN,
        _DRAWN * PAD[1] / PAD[0],
        lambda canvas: draw_strokes(canvas, signer.strokes, left=0, bottom=0, width=_DRAWN),
    )


def _write_lines(page: Manuscript, block: SignatureBlock) -> None:
    heads = (tr("签字人"), tr("姓名"), tr("单位（盖章）"), tr("手写签名"), tr("日期"))
    rows = [(f"{line.label}\n{line.value}".strip(), "", "", "", "") for line in block.lines]
    table = page.table(heads, rows, (0.14, 0.16, 0.28, 0.26, 0.16))
    for row in table.rows[1:]:
        row.height = Pt(_SIGN_HEIGHT)
