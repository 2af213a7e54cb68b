"""What is said of an effect: what changes, what does not, how sure it is."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.ui.models.standing_text import effect_text
from app.workbench.standing import Effect, Standing

THRESHOLDS = (Fraction(20), Fraction(40), Fraction(60), Fraction(80))


def standing(points: str, level: int, among: tuple[int, int] | None = None) -> Standing:
    return Standing(Fraction(points), level, "", among or (level, level), among is not None)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (standing("1/3", 0), standing("5", 0), "得分 0.33 → 5.00，仍未达到一级"),
        (standing("47.34", 2), standing("49.84", 2), "得分 47.34 → 49.84，仍为二级"),
        (standing("39", 1), standing("59.999", 2), "得分 39.00 → 59.99，一级 → 二级"),
        (standing("41", 2), standing("41", 1), "得分 41.00 不变，二级 → 一级"),
        (standing("41", 2), standing("41", 2), "不影响得分和等级"),
        (None, standing("41", 2), "得分 41.00，二级"),
        (None, standing("41", 2, (1, 3)), "得分 41.00，二级（暂定，最终在一级至三级之间）"),
        (None, standing("41", 2, (2, 2)), "得分 41.00，二级（暂定，最终为二级）"),
    ],
)
def test_an_effect_in_one_line(before: Standing | None, after: Standing, told: str) -> None:
    assert effect_text(Effect(before, after), THRESHOLDS) == told
