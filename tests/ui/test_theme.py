"""Colours are legible in every theme by the numbers of WCAG 2, and the choice is live and kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.ui.dialogs.base import ask
from app.ui.dialogs.settings import SettingsDialog
from app.ui.theme import tokens as t
from app.ui.theme.look import SYSTEM, Look, dress
from app.ui.theme.palettes import DARK, HIGH_CONTRAST, LIGHT, Ink, Palette
from app.ui.theme.stylesheet import stylesheet
from app.ui.widgets.build import button, column, frame, label
from app.ui.widgets.choice import ChoiceButton
from tests.ui.driving import Desktop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PALETTES = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}
TONES = ("good", "caution", "bad", "neutral", "notice")
# Every text colour with the grounds it is used on, besides the inks on their own surface.
GROUNDS = {
    "text": ("page", "card", "hover", "accent_soft"),
    "quiet": ("page", "card", "hover", "accent_soft", "neutral"),
    "accent": ("page", "card", "hover", "accent_soft", *TONES),
    "on_accent": ("accent", "accent_dark"),
    "card": ("text",),
    "good": ("page", "card", "hover", "accent_soft"),
    "caution": ("page", "card", "hover", "accent_soft"),
    "bad": ("page", "card", "hover", "accent_soft"),
    "neutral": ("page", "card", "hover", "accent_soft"),
}
PAIRS = [(text, ground) for text, grounds in GROUNDS.items() for ground in grounds]


@pytest.fixture(params=PALETTES)
def palette(request: pytest.FixtureRequest) -> Palette:
    return PALETTES[request.param]


@pytest.fixture
def look(application: QApplication, tmp_path: Path) -> Iterator[Look]:
    yield Look(application, QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat))
    application.styleHints().unsetColorScheme()
    dress(application)


def colour(palette: Palette, name: str, *, ground: bool) -> str:
    found = getattr(palette, name)
    if isinstance(found, Ink):
        return found.surface if ground else found.text
    return str(found)


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_texts_are_legible_on_every_ground(palette: Palette, text: str, ground: str) -> None:
    ink, surface = colour(palette, text, ground=False), colour(palette, ground, ground=True)
    assert contrast(ink, surface) >= least(palette)


@pytest.mark.parametrize("name", [*TONES, None, 0, 1, 2, 3, 4])
def test_inks_are_legible_on_their_surface(palette: Palette, name: str | int | None) -> None:
    ink = getattr(palette, name) if isinstance(name, str) else palette.grades[name]
    assert contrast(ink.text, ink.surface) >= least(palette)


@pytest.mark.parametrize("ground", ["page", "card"])
def test_controls_and_the_focus_stand_out(palette: Palette, ground: str) -> None:
    surface = colour(palette, ground, ground=True)
    assert contrast(palette.edge, surface) >= 3
    assert contrast(palette.accent, surface) >= 3


def test_every_grade_looks_different(palette: Palette) -> None:
    surfaces = [palette.grades[grade].surface for grade in (0, 1, 2, 3, 4)]
    for one, other in pairwise(surfaces[1:]):
        assert contrast(one, other) >= 1.35


def test_every_rule_of_the_style_sheet_that_colours_both_is_legible(
    application: QApplication, palette: Palette
) -> None:
    dress(application, palette)
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", stylesheet())
    checked = 0
    for selector, body in rules:
        said = dict(re.findall(r"(?:^|;)\s*([a-z-]+):\s*(#\w{6})", body))
        for ground, text in (
            ("background", "color"),
            ("selection-background-color", "selection-color"),
        ):
            if ground in said and text in said:
                checked += 1
                assert contrast(said[text], said[ground]) >= 4.5, selector
    dress(application)
    assert checked >= 8


def test_the_style_sheet_names_no_colour_of_its_own(
    application: QApplication, palette: Palette
) -> None:
    dress(application, palette)
    inks = (*palette.grades.values(), *(getattr(palette, tone) for tone in TONES))
    known = {name for ink in inks for name in (ink.text, ink.surface)}
    known |= {value for name in GROUNDS for value in [getattr(palette, name)] if name not in TONES}
    known |= {palette.page, palette.hover, palette.line, palette.edge, palette.handle}
    known |= {palette.accent_dark, palette.accent_soft}
    used = set(re.findall(r"#\w{6}", stylesheet()))
    dress(application)
    assert used <= known


def test_a_choice_paints_at_once_and_is_kept(look: Look, tmp_path: Path) -> None:
    shown = QLabel("一")
    shown.ensurePolished()
    assert shown.palette().windowText().color().name().upper() == LIGHT.text
    look.choose(theme="dark", percent=130)
    assert t.palette() == DARK
    assert shown.palette().windowText().color().name().upper() == DARK.text
    assert shown.fontInfo().pixelSize() == 18
    kept = QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat)
    again = Look(QApplication.instance(), kept)  # type: ignore[arg-type]
    assert (again.theme, again.percent) == ("dark", 130)


def test_what_is_painted_by_hand_grows_with_the_texts(look: Look) -> None:
    choice = ChoiceButton("A", "已建成", several=False, aside="4.00分")
    choice.ensurePolished()
    narrow, before = 260, choice.fontMetrics().height()
    short = choice.heightForWidth(narrow)
    look.choose(percent=130)
    assert choice.fontMetrics().height() > before
    assert choice.heightForWidth(narrow) >= short


def test_a_button_with_the_focus_has_a_border_and_no_box_behind_its_text(
    application: QApplication, qtbot: QtBot
) -> None:
    dress(application)
    whole = QWidget()
    first, pressed = button("", lambda: None), button("\u3000" * 4, lambda: None)
    whole.setLayout(column(first, pressed))
    qtbot.addWidget(whole)
    whole.show()
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert pressed.hasFocus()
    image = pressed.grab().toImage()
    middle = image.height() // 2
    inside = {image.pixelColor(x, middle).name() for x in range(6, image.width() - 6)}
    assert len(inside) == 1
    assert image.pixelColor(1, middle).name() == t.ACCENT.lower()


def test_an_unknown_setting_is_the_default(application: QApplication, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat)
    settings.setValue("look/theme", "neon")
    settings.setValue("look/percent", "9000")
    found = Look(application, settings)
    assert (found.theme, found.percent) == (SYSTEM, 100)


def test_arrow_keys_choose_in_the_settings(desktop: Desktop) -> None:
    def choose(dialog: SettingsDialog) -> None:
        desktop.qtbot.waitUntil(dialog.isActiveWindow)
        dialog.themes["light"].click()
        dialog.themes["light"].setFocus()
        desktop.press(dialog.themes["light"], Qt.Key.Key_Right)
        assert dialog.themes["dark"].isChecked()
        desktop.press(dialog.themes["dark"], Qt.Key.Key_Left)
        dialog.percents[115].click()

    ask_settings = partial(ask, SettingsDialog(desktop.window.look, desktop.worker, desktop.window))
    desktop.in_dialog(SettingsDialog, ask_settings, choose)
    assert (desktop.window.look.theme, desktop.window.look.percent) == ("light", 115)
    desktop.window.look.choose(theme=SYSTEM, percent=100)


def test_the_systems_change_is_followed_only_when_wanted(
    application: QApplication, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = application.styleHints().colorSchemeChanged
    monkeypatch.setattr("app.ui.theme.look.system_wants", lambda _hints: DARK)
    changed.emit(Qt.ColorScheme.Dark)
    assert t.palette() == DARK
    look.choose(theme="light")
    painted: list[Look] = []

    def note(one: Look) -> None:
        painted.append(one)

    monkeypatch.setattr(Look, "apply", note)
    changed.emit(Qt.ColorScheme.Dark)
    assert look not in painted


def least(palette: Palette) -> float:
    """Return the contrast a text must have: AA, and AAA where high contrast was asked for."""
    return 7 if palette is HIGH_CONTRAST else 4.5


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(name: str) -> float:
    color = QColor(name)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_is_dressed_afterwards_looks_as_if_it_had_been_made_so(
    application: QApplication, tmp_path: Path, theme: str
) -> None:
    def made() -> QWidget:
        title = label("评测", "title")
        return frame(column(title, button("新建评测", lambda: None, kind="primary")))

    def picture(shown: QWidget) -> QImage:
        shown.resize(300, 120)
        return shown.grab().toImage()

    settings = QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat)
    settings.setValue("look/theme", theme)
    settings.setValue("look/percent", "130")
    Look(application, settings)
    at_once = picture(made())
    application.setStyleSheet("")
    application.setFont(QFont("monospace", 30))
    late = Look(application, settings, later=True)
    shown = made()
    late.apply()
    assert picture(shown) == at_once
    application.styleHints().unsetColorScheme()
    dress(application)
