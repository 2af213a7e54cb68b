"""Signing by hand: strokes as they are drawn, by mouse, finger and pen; nothing empty is taken."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.ui.dialogs.sign_drawing import DrawingDialog
from app.ui.theme import tokens as t
from app.ui.widgets.drawing_pad import DrawingPad
from app.workbench.signing import MAX_POINTS, check_drawn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(application: QApplication) -> Iterator[DrawingDialog]:
    assert application is not None
    made = DrawingDialog("王厂长", None)
    made.show()
    made.activateWindow()
    for _ in range(3):  # until the layout has come to rest
        QApplication.processEvents()
    yield made
    made.deleteLater()


def stroke(pad: DrawingPad, *places: tuple[int, int]) -> None:
    """Draw with the mouse."""
    points = [QPoint(*place) for place in places]
    QTest.mousePress(pad, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, LEFT, pos=points[-1])


def test_a_mouse_draws_stroke_by_stroke_with_times(dialog: DrawingDialog) -> None:
    stroke(dialog.pad, (40, 40), (200, 120), (320, 60))
    stroke(dialog.pad, (360, 60), (400, 160))
    drawn = check_drawn(dialog.pad.drawn)
    assert [len(points) for points in drawn] == [3, 2]
    first = drawn[0][0]
    assert first.t == 0
    assert first.x < drawn[0][1].x < drawn[0][2].x
    times = [point.t for points in drawn for point in points]
    assert all(before <= after for before, after in pairwise(times))


def test_moving_without_pressing_draws_nothing(dialog: DrawingDialog) -> None:
    QTest.mouseMove(dialog.pad, QPoint(50, 50))
    QTest.mouseMove(dialog.pad, QPoint(150, 90))
    assert dialog.pad.drawn == ()


def test_ink_outside_the_paper_stays_on_its_edge(dialog: DrawingDialog) -> None:
    stroke(dialog.pad, (200, 100), (-500, -500), (5000, 5000))
    (points,) = dialog.pad.drawn
    assert [(point.x, point.y) for point in points[1:]] == [(0, 0), (1000, 400)]


def test_a_finger_draws_and_the_palm_does_not(dialog: DrawingDialog) -> None:
    pad, screen = dialog.pad, QTest.createTouchDevice()

    def at(x: int, y: int) -> QPoint:
        return pad.mapTo(dialog, QPoint(x, y))

    def touches() -> QTest.QTouchEventSequence:
        return QTest.touchEvent(dialog, screen)

    touches().press(1, at(60, 60), dialog).commit()
    touches().move(1, at(200, 120), dialog).press(2, at(300, 200), dialog).commit()
    touches().move(1, at(320, 60), dialog).move(2, at(360, 210), dialog).commit()
    touches().release(1, at(340, 60), dialog).release(2, at(360, 210), dialog).commit()
    QTest.mouseMove(pad, QPoint(20, 20))
    (points,) = pad.drawn
    assert len(points) == 4
    assert points[0].x < points[1].x < points[2].x < points[3].x


def test_a_pen_draws(dialog: DrawingDialog) -> None:
    kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
    for kind, x in zip(kinds, (60, 200, 300), strict=True):
        QApplication.sendEvent(dialog.pad, pen(kind, QPointF(x, 100)))
    (points,) = dialog.pad.drawn
    assert len(points) == 3


def pen(kind: QEvent.Type, place: QPointF) -> QTabletEvent:
    pressed = LEFT if kind != QEvent.Type.TabletRelease else Qt.MouseButton.NoButton
    device = QPointingDevice.primaryPointingDevice()
    plain = Qt.KeyboardModifier.NoModifier
    return QTabletEvent(kind, device, place, place, 0.5, 0, 0, 0, 0, 0, plain, LEFT, pressed)


def test_the_last_stroke_and_all_strokes_are_taken_back(
    dialog: DrawingDialog, qtbot: QtBot
) -> None:
    assert not dialog.undo.isEnabled()
    stroke(dialog.pad, (40, 40), (200, 120))
    stroke(dialog.pad, (300, 40), (400, 120))
    before = dialog.pad.drawn
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.pad.drawn == before[:1])
    QTest.mouseClick(dialog.wipe, LEFT)
    assert not dialog.undo.isEnabled()
    stroke(dialog.pad, (40, 40), (200, 120))
    assert dialog.pad.drawn[0][0].t == 0


@pytest.mark.parametrize(
    ("places", "told"),
    [((), "还没有签写"), (((80, 80), (84, 80)), "空的或只有一个点")],
)
def test_an_empty_signature_is_refused_in_words(
    dialog: DrawingDialog, places: tuple[tuple[int, int], ...], told: str
) -> None:
    if places:
        stroke(dialog.pad, *places)
    QTest.mouseClick(dialog.primary, LEFT)
    assert dialog.isVisible()
    assert told in dialog.problem.text()
    stroke(dialog.pad, (40, 40), (200, 120), (320, 60))
    assert dialog.problem.text() == ""
    QTest.mouseClick(dialog.primary, LEFT)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.drawn == dialog.pad.drawn


def test_no_more_ink_is_taken_than_a_signature_may_hold(dialog: DrawingDialog) -> None:
    far = [(40 + 200 * (place % 2), 40 + place % 100) for place in range(MAX_POINTS + 10)]
    stroke(dialog.pad, *far)
    assert sum(map(len, dialog.pad.drawn)) == MAX_POINTS
    assert "笔画太多" in dialog.problem.text()
    check_drawn(dialog.pad.drawn)


def test_its_buttons_are_large_enough_to_tap(dialog: DrawingDialog) -> None:
    assert min(it.height() for it in (dialog.undo, dialog.wipe, dialog.primary)) >= t.TARGET


def test_the_ink_is_seen_on_paper(dialog: DrawingDialog) -> None:
    empty = dialog.pad.grab().toImage()
    stroke(dialog.pad, (60, 60), (200, 60))
    drawn = dialog.pad.grab().toImage()
    assert empty.pixelColor(130, 60).lightness() > 240
    assert drawn.pixelColor(130, 60).lightness() < 80
