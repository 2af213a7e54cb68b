"""What is said of an effect: what changes, what does not, how sure it is."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtWidgets import QApplication

from app.cli.team import effect_words
from app.scoring.editions import show_total
from app.scoring.loader import EDITION
from app.ui.models.standing_text import effect_text
from app.ui.widgets.standing_card import StandingCard
from app.workbench.standing import Effect, Standing


def standing(points: str, level: int, among: tuple[int, int] | None = None) -> Standing:
    exact, unsure = Fraction(points), among is not None
    shown = show_total(exact, EDITION)
    return Standing(exact, shown, level, "", among or (level, level), unsure)


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
    assert effect_text(Effect(before, after)) == told


def test_a_card_and_a_command_show_no_level_reached_that_was_not(application: QApplication) -> None:
    assert application is not None
    card, found = StandingCard("改造前"), standing("39.999", 1)
    card.show_standing(found, "")
    assert "39.99分" in card.told.text()
    assert effect_words(Effect(None, found)) == "39.99分，1级"
