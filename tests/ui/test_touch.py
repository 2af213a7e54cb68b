"""A finger scrolls whatever scrolls, and taps what it touches; a swipe chooses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QPlainTextEdit,
    QScroller,
    QWidget,
)

from app.ui.dialogs.export import ExportDialog
from app.ui.dialogs.link import LinkDialog
from app.ui.dialogs.new_assessment import NewAssessmentDialog
from app.ui.dialogs.shortcuts import ShortcutsDialog
from app.ui.dialogs.verify import VerifyDialog
from app.ui.models.subjects import in_order
from app.ui.pages.gallery import GalleryPage
from tests.ui import pictures
from tests.ui.driving import Desktop

STEPS = 8


class Finger:
    """One finger on a touch screen."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self._device: QPointingDevice = QTest.createTouchDevice()

    def tap(self, widget: QWidget, at: QPoint) -> None:
        """Touch and lift."""
        self._touch(widget).press(0, at, widget).commit()
        self._touch(widget).release(0, at, widget).commit()
        self._desktop.settle()

    def swipe(self, widget: QWidget, at: QPoint, by: QPoint) -> None:
        """Touch, draw along and rest before lifting, so that nothing flies on."""
        window = widget.window()
        start = widget.mapTo(window, at)
        self._touch(widget).press(0, at, widget).commit()
        for step in range(1, STEPS + 1):
            QTest.qWait(16)
            self._touch(window).move(0, start + by * step / STEPS, window).commit()
        QTest.qWait(60)
        self._touch(window).release(0, start + by, window).commit()
        self._desktop.settle()

    def _touch(self, widget: QWidget) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(widget, self._device)


@pytest.fixture
def finger(desktop: Desktop) -> Finger:
    desktop.new_assessment()
    return Finger(desktop)


def stiff(parent: QWidget) -> Iterator[str]:
    """Yield what a finger cannot scroll; a list that drops down takes the finger as a mouse."""
    for area in parent.findChildren(QAbstractScrollArea):
        dropping = isinstance(area.parent(), QComboBox) or area.window().inherits(
            "QComboBoxPrivateContainer"
        )
        if isinstance(area, QHeaderView | QPlainTextEdit) or dropping:
            continue
        if not QScroller.grabbedGesture(area.viewport()).value:
            yield f"{type(area).__name__} in {type(area.parent()).__name__}"


def test_every_page_and_dialog_scrolls_by_finger(desktop: Desktop, tmp_path: Path) -> None:
    desktop.new_assessment()
    pictures.add(desktop, [pictures.picture(tmp_path, 1)], "F2")
    for code in in_order(desktop.assessment.view):
        desktop.workbench.go(code)
        desktop.settle()
    window, worker, view = desktop.window, desktop.worker, desktop.assessment.view
    dialogs = (
        NewAssessmentDialog(worker, window),
        VerifyDialog(worker, window),
        ExportDialog(desktop.workbench.desk, window),
        LinkDialog(view.catalogue, view.photos, window),
        ShortcutsDialog(window),
    )
    desktop.settle()
    assert [found for place in (window, *dialogs) for found in stiff(place)] == []


def test_a_swipe_over_the_answers_scrolls_and_answers_nothing(
    desktop: Desktop, finger: Finger
) -> None:
    desktop.window.resize(911, 512)
    page = desktop.item("F6")
    area = page.findChildren(QAbstractScrollArea)[0]
    option = page.options.landing()
    finger.swipe(option, option.rect().center(), QPoint(0, -60))
    assert area.verticalScrollBar().value() == 60
    assert not page.options.checked()
    assert desktop.value("items/F6/options") is None


def test_a_tap_still_answers(desktop: Desktop, finger: Finger) -> None:
    page = desktop.item("F6")
    option = page.options.landing()
    finger.tap(option, option.rect().center())
    assert desktop.value("items/F6/options") == ["A"]


def test_a_swipe_over_the_outline_stays_on_the_page(desktop: Desktop, finger: Finger) -> None:
    desktop.window.resize(911, 512)
    desktop.workbench.go("enterprise")
    outline = desktop.workbench.outline
    finger.swipe(outline.viewport(), QPoint(60, 200), QPoint(0, -120))
    assert outline.verticalScrollBar().value() > 0
    assert desktop.workbench.current == "enterprise"


def test_a_tap_on_the_outline_goes_there(desktop: Desktop, finger: Finger) -> None:
    outline = desktop.workbench.outline
    place = visible(outline, "F3")
    finger.tap(outline.viewport(), place.center())
    assert desktop.workbench.current == "F3"


def test_a_swipe_over_the_gallery_scrolls_and_keeps_the_order(
    desktop: Desktop, finger: Finger, tmp_path: Path
) -> None:
    desktop.window.resize(911, 512)
    pictures.add(desktop, [pictures.picture(tmp_path, number) for number in range(24)])
    desktop.workbench.go("photos")
    page = desktop.workbench.page()
    assert isinstance(page, GalleryPage)
    desktop.settle()
    before = desktop.assessment.view.photos
    shown = page.board.list
    finger.swipe(shown.viewport(), QPoint(60, 120), QPoint(0, -90))
    assert shown.verticalScrollBar().value() > 0
    assert desktop.assessment.view.photos == before


def test_the_mouse_still_marks_several_photos(
    desktop: Desktop, finger: Finger, tmp_path: Path
) -> None:
    assert finger is not None
    pictures.add(desktop, [pictures.picture(tmp_path, number) for number in range(4)])
    desktop.workbench.go("photos")
    page = desktop.workbench.page()
    assert isinstance(page, GalleryPage)
    desktop.settle()
    shown = page.board.list
    end = shown.visualRect(page.board.photos.index(2)).center()
    away = shown.visualRect(page.board.photos.index(3)).bottomRight() + QPoint(-20, 60)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(shown.viewport(), left, Qt.KeyboardModifier.NoModifier, away)
    QTest.mouseMove(shown.viewport(), (away + end) / 2)
    QTest.mouseMove(shown.viewport(), end)
    QTest.mouseRelease(shown.viewport(), left, Qt.KeyboardModifier.NoModifier, end)
    assert len(shown.selected()) > 1


def visible(outline: QAbstractItemView, code: str) -> QRect:
    """Return where the line of a subject is, inside the view."""
    model = outline.model()
    found = model.match(
        model.index(1, 0).siblingAtColumn(0),
        Qt.ItemDataRole.DisplayRole,
        code,
        1,
        Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive,
    )
    return outline.visualRect(found[0])
