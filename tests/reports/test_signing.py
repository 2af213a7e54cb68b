"""The last page: who signed, as it was drawn, and who still has to."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfReader

from app.reports.paper.drawings import PAD
from app.reports.signed import SignerPart, Signing
from app.reports.stamp import HEIGHT
from app.reports.style import MARGIN_BOTTOM
from tests.reports.cases import FINISHED, pdf_of, report_of

if TYPE_CHECKING:
    from pypdf import PageObject

STROKES = (((0, 400), (1000, 0)), ((500, 200),))


def signer(number: int = 1, pledge: str = "") -> SignerPart:
    return SignerPart(
        role="企业代表" if pledge else "评测人员",
        name=f"签名人{number}",
        organisation="某评测中心",
        claimed="2026-05-09 08:00（北京时间）",
        fingerprint=f"{number:064x}",
        standing="已信任",
        pledge=pledge,
        strokes=STROKES,
    )


def signing(*signers: SignerPart, awaited: tuple[str, ...] = ()) -> Signing:
    return Signing("签名不齐", "内容未被改动。", "ab" * 32, signers, awaited, ("请核对单位。",))


def last_page(data: bytes) -> PageObject:
    return PdfReader(BytesIO(data)).pages[-1]


def words(data: bytes) -> str:
    return re.sub(r"\s", "", last_page(data).extract_text())


def test_the_page_says_the_verdict_and_every_signer() -> None:
    made = signing(signer(), signer(2, "真实性承诺：属实。"), awaited=("组长",))
    text = words(pdf_of(report_of(FINISHED, signing=made)))
    for expected in (
        "核验结论：签名不齐",
        "内容未被改动。",
        "请核对单位。",
        "ab" * 32,
        "评测人员签名人1",
        "某评测中心",
        "自称时间2026-05-09 08:00（北京时间）".replace(" ", ""),
        "企业代表签名人2",
        "真实性承诺：属实。",
        f"{2:064x}",
        "组长待签",
    ):
        assert expected in text


def test_nobody_who_signed_is_asked_to_sign_again() -> None:
    text = words(pdf_of(report_of(FINISHED, signing=signing(signer()))))
    assert "待签" not in text
    assert "单位（盖章）" not in text


def test_before_anybody_signs_there_are_lines_for_all_and_the_required_are_marked() -> None:
    text = words(pdf_of(report_of(FINISHED, required=("评测人员", "企业代表"))))
    assert "评测人员须签署组长企业代表须签署" in text
    assert "电子签名（" not in text


def test_strokes_are_lines_in_their_order_and_proportion() -> None:
    found = drawn_paths(last_page(pdf_of(report_of(FINISHED, signing=signing(signer())))))
    (start, end), (dot, same) = found
    width, height = end[0] - start[0], end[1] - start[1]
    assert abs(width / height - PAD[0] / PAD[1]) < 0.01
    assert dot == same
    assert abs(dot[0] - (start[0] + end[0]) / 2) < 0.01


def test_the_same_strokes_give_the_same_bytes_and_others_do_not() -> None:
    first = pdf_of(report_of(FINISHED, signing=signing(signer())))
    assert pdf_of(report_of(FINISHED, signing=signing(signer()))) == first
    assert pdf_of(report_of(FINISHED, signing=signing(signer(2)))) != first


def test_many_signers_leave_the_foot_of_the_last_page_free_for_a_stamp() -> None:
    for count in (4, 5, 6, 20):
        crowd = signing(*(signer(number) for number in range(1, count + 1)))
        page = last_page(pdf_of(report_of(FINISHED, signing=crowd)))
        assert lowest(page) > MARGIN_BOTTOM + 30 + HEIGHT


def test_lines_to_sign_stay_with_what_is_signed_by_them() -> None:
    crowd = signing(signer(1), signer(2), signer(3), signer(4), awaited=("组长", "企业代表"))
    text = words(pdf_of(report_of(FINISHED, signing=crowd)))
    assert text.index("签字各方对本人负责的部分予以确认") < text.index("组长待签")


def drawn_paths(page: PageObject) -> list[list[tuple[float, float]]]:
    """Return the lines as thick as a pen's: those of drawn signatures, each in its own place."""
    paths: list[list[tuple[float, float]]] = []
    content = page.get_contents()
    assert content is not None
    thick = False
    for operands, operator in content.operations:
        match operator:
            case b"w":
                thick = operands[0] > 1
            case b"m" if thick:
                paths.append([(float(operands[0]), float(operands[1]))])
            case b"l" if thick:
                paths[-1].append((float(operands[0]), float(operands[1])))
    return paths


def lowest(page: PageObject) -> float:
    """Return the lowest place of a text above the foot line."""
    places: list[float] = []

    def visit(text: str, outer: list[float], inner: list[float], *_font: object) -> None:
        y = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
        if text.strip() and y > MARGIN_BOTTOM:
            places.append(y)

    page.extract_text(visitor_text=visit)
    return min(places)
