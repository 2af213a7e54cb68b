"""What is counted on when a number changes: that its text is as wide as before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtGui import QFontMetricsF

from app.ui.theme import tokens as t
from app.ui.theme.fonts import as_wide, font
from app.ui.theme.look import PERCENTS
from app.ui.theme.palettes import LIGHT

SIZES = (t.CAPTION, t.BODY, t.HEADING, t.TITLE, t.DISPLAY)
TEXTS = (
    "{}{}.{}{} / 100 分",
    "{}{}.{}{}/80\n差 {}.{}",
    "已保存 {}{}:{}{}:{}{}",
    "× {}{}% = {}{}.{}{}",
)


@pytest.fixture
def _look_of_old() -> Iterator[None]:
    yield
    t.use(LIGHT)


@pytest.mark.usefixtures("application", "_look_of_old")
@pytest.mark.parametrize("percent", PERCENTS)
@pytest.mark.parametrize("bold", [False, True])
def test_a_text_is_as_wide_with_other_digits(percent: int, *, bold: bool) -> None:
    t.use(LIGHT, percent)
    for pixels, text in product(SIZES, TEXTS):
        measured = QFontMetricsF(font(pixels, bold=bold))
        pairs = product("0123456789", repeat=2)
        assert len({measured.horizontalAdvance(text.format(*pair * 3)) for pair in pairs}) == 1


def test_only_digits_are_as_wide_as_others() -> None:
    assert as_wide("64.09 / 100 分") == as_wide("13.88 / 999 分") != as_wide("4.09 / 100 分")
    assert as_wide("选择A") != as_wide("选择B")
