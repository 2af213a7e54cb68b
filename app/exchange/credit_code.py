"""The unified social credit code 统一社会信用代码 and its check character (GB 32100-2015)."""

from __future__ import annotations

from app.errors import BadInput
from app.language import tr

LENGTH = 18
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def check_credit_code(text: str) -> str:
    """Return `text` when it is a code as the standard writes it; BadInput says what is wrong."""
    if len(text) != LENGTH:
        raise BadInput(
            tr(
                "统一社会信用代码应为{length}位，这里是{n}位，请对照营业执照核对。",
                length=LENGTH,
                n=len(text),
            )
        )
    for place, character in enumerate(text, 1):
        if character not in ALPHABET:
            raise BadInput(
                tr(
                    "统一社会信用代码第{place}位的“{character}”不能使用："
                    "只能是数字和大写字母，且没有I、O、S、V、Z，请对照营业执照核对。",
                    place=place,
                    character=character,
                )
            )
    if text[-1] != check_character(text[:-1]):
        raise BadInput(
            tr(
                "统一社会信用代码的校验位（最后一位“{value}”）与前17位不符，"
                "可能抄错了某一位，请对照营业执照核对。",
                value=text[-1],
            )
        )
    return text


def check_character(first: str) -> str:
    """Compute the check character of the first 17: weights 3^i mod 31, sum made up to 31."""
    total = sum(ALPHABET.index(character) * pow(3, i, 31) for i, character in enumerate(first))
    return ALPHABET[-total % 31]
