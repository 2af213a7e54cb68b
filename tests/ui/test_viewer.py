"""Evidence seen large: walking, zooming, dragging, turning, captions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.dialogs.viewer import PhotoViewer
from app.ui.widgets.zoom import ZoomPicture
from app.workbench import evidence
from tests.ui.driving import Desktop, commit
from tests.ui.pictures import add, picture


@pytest.fixture
def hashes(desktop: Desktop, tmp_path: Path) -> list[str]:
    desktop.new_assessment()
    return add(desktop, [picture(tmp_path, number) for number in range(3)], "F1")


@pytest.fixture
def viewer(desktop: Desktop, hashes: list[str]) -> Iterator[PhotoViewer]:
    made = PhotoViewer(desktop.workbench.desk, hashes, hashes[0], desktop.window)
    made.show()
    desktop.settle()
    yield made
    made.close()
    desktop.settle()


def test_enter_opens_the_chosen_photo_and_comes_back_to_the_one_seen_last(
    desktop: Desktop, hashes: list[str]
) -> None:
    strip = desktop.item("F1").photos.board.list
    strip.choose(hashes[0])
    desktop.in_dialog(
        PhotoViewer,
        lambda: desktop.press(strip, Qt.Key.Key_Return),
        lambda viewer: viewer.walk(1),
    )
    assert strip.selected() == [hashes[1]]


def test_arrows_walk_round(desktop: Desktop, viewer: PhotoViewer, hashes: list[str]) -> None:
    seen = []
    for _ in hashes:
        desktop.press(viewer.picture, Qt.Key.Key_Left)
        desktop.settle()
        seen.append((viewer.shown, viewer.place.text()))
    assert seen == [(hashes[2], "3/3"), (hashes[1], "2/3"), (hashes[0], "1/3")]


def test_a_caption_written_here_is_saved_on_walking_on(
    desktop: Desktop, viewer: PhotoViewer, hashes: list[str]
) -> None:
    desktop.press(viewer.picture, Qt.Key.Key_F2)
    assert viewer.caption.hasFocus()
    commit(viewer.caption, "配电柜")
    viewer.walk(1)
    desktop.settle()
    assert desktop.value(f"evidence/{hashes[0]}/caption") == "配电柜"
    assert viewer.caption.text() == ""


def test_digits_go_into_the_caption_while_it_is_written(viewer: PhotoViewer) -> None:
    viewer.caption.setFocus()
    QTest.keyClicks(viewer.caption, "0-3")
    assert viewer.caption.text() == "0-3"
    assert viewer.picture.zoom == 1


def test_a_damaged_photo_is_told_in_its_place(
    desktop: Desktop, viewer: PhotoViewer, hashes: list[str]
) -> None:
    broken = desktop.ask(lambda session: evidence.original(session, sha256=hashes[1]))
    broken.write_bytes(broken.read_bytes()[:60])
    viewer.walk(1)
    desktop.settle()
    assert viewer.shown == hashes[1]
    assert re.fullmatch("“照片001.png”：图片已损坏.*", viewer.picture.accessibleName())


def test_turning_is_kept(desktop: Desktop, viewer: PhotoViewer, hashes: list[str]) -> None:
    desktop.press(viewer.picture, Qt.Key.Key_BracketRight)
    desktop.settle()
    assert desktop.value(f"evidence/{hashes[0]}/rotation") == 90


def test_keys_zoom_and_fit(desktop: Desktop, viewer: PhotoViewer) -> None:
    for _ in range(3):
        desktop.press(viewer.picture, Qt.Key.Key_Plus)
    assert viewer.picture.zoom == pytest.approx(1.25**3)
    desktop.press(viewer.picture, Qt.Key.Key_Minus)
    assert viewer.picture.zoom == pytest.approx(1.25**2)
    desktop.press(viewer.picture, Qt.Key.Key_0)
    assert viewer.picture.zoom == 1
    desktop.settle()


@pytest.fixture
def zoomed(application: QApplication) -> Iterator[ZoomPicture]:
    assert application is not None
    made = ZoomPicture()
    made.resize(400, 300)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for x in range(200, 400):
        for y in range(300):
            image.setPixelColor(x, y, Qt.GlobalColor.red)
    made.show_image(image, "")
    yield made
    made.deleteLater()


def color(shown: ZoomPicture, x: int, y: int) -> str:
    return shown.grab().toImage().pixelColor(x, y).name()


def wheel(shown: ZoomPicture, at: QPointF) -> None:
    QApplication.sendEvent(
        shown,
        QWheelEvent(
            at,
            at,
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_the_wheel_zooms_around_the_pointer(zoomed: ZoomPicture) -> None:
    assert color(zoomed, 190, 150) == "#ffffff"
    for _ in range(4):
        wheel(zoomed, QPointF(0, 150))
    assert color(zoomed, 390, 150) == "#ffffff", "the left edge stayed, the right half is outside"


def test_dragging_stops_at_the_edge_of_the_picture(zoomed: ZoomPicture) -> None:
    zoomed.zoom_by(2)
    zoomed.pan(QPointF(-10_000, 0))
    assert color(zoomed, 10, 150) == "#ff0000"
    assert color(zoomed, 399, 150) == "#ff0000", "no ground is seen beyond the picture"


def test_a_turned_picture_is_fitted_anew(zoomed: ZoomPicture) -> None:
    zoomed.turn(90)
    assert color(zoomed, 200, 20) == "#ffffff", "what was left is above"
    assert color(zoomed, 200, 280) == "#ff0000"
    assert color(zoomed, 20, 150) not in {"#ffffff", "#ff0000"}, "upright, so ground at the sides"
