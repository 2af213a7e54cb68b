"""The list of evidence as a model; pictures are made only of what is looked at."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPersistentModelIndex

from app.ui.models.intake import Arriving
from app.ui.models.photos import ROW, PhotoModel, Row, dragged, facts, key
from app.ui.models.thumbnails import WANTED, Thumbnails
from app.ui.worker import Worker
from app.workbench.photos import Photo
from tests.ui.driving import Desktop
from tests.ui.pictures import add, picture

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot


def photo(number: int, caption: str = "") -> Photo:
    return Photo(f"{number:064x}", f"{number}.jpg", "image/jpeg", 2048, None, None, caption, ())


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    assert qtbot is not None
    return QObject()


@pytest.fixture
def photos(worker: Worker, owner: QObject) -> PhotoModel:
    return PhotoModel(Thumbnails(worker, owner), owner)


def test_the_model_keeps_the_rules_of_models(
    photos: PhotoModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(photos)  # type: ignore[no-untyped-call]  # pytest-qt has no types here
    photos.show_rows([photo(1), photo(2), photo(3), Arriving(1, "新.jpg", ())])
    photos.show_rows([photo(3), photo(5), photo(1, "说明"), photo(4)])
    photos.show_rows([])


ROWS = st.lists(st.integers(0, 9), unique=True, max_size=8)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=ROWS, after=ROWS)
def test_whatever_was_shown_the_new_rows_are_and_places_move_along(
    photos: PhotoModel, before: list[int], after: list[int]
) -> None:
    photos.show_rows([photo(number) for number in before])
    kept = [number for number in before if number in after]
    places = {number: photos.index_of(photo(number).sha256) for number in kept}
    followed = [(number, QPersistentModelIndex(places[number])) for number in kept]
    photos.show_rows([photo(number, "新") for number in after])
    assert photos.hashes() == [photo(number).sha256 for number in after]
    assert all(photos.data(photos.index(row)) == "新" for row in range(len(after)))
    for number, place in followed:
        assert place.row() == after.index(number)


def test_what_is_dragged_is_told_in_the_order_shown(photos: PhotoModel) -> None:
    photos.show_rows([photo(2), photo(1), Arriving(1, "新.jpg", ())])
    mime = photos.mimeData([photos.index(1), photos.index(0), photos.index(2)])
    assert dragged(mime) == [photo(2).sha256, photo(1).sha256]


def test_a_stored_file_takes_the_place_of_the_one_on_its_way(photos: PhotoModel) -> None:
    coming: list[Row] = [Arriving(1, "一.jpg", ()), Arriving(2, "二.jpg", ())]
    photos.show_rows(coming)
    photos.show_rows([photo(1), coming[1]])
    assert [key(photos.index(row).data(ROW)) for row in range(2)] == [photo(1).sha256, "arriving 2"]


def test_facts_tell_where_and_what_for() -> None:
    shown = replace(photo(1), place={"lat": "-23.500000", "lon": "113.258437"}, subjects=("F1",))
    assert facts(shown) == "1.jpg　2 KB　南纬23.5°，东经113.25844°　证明 F1"


def test_only_pictures_on_the_screen_are_made(desktop: Desktop, tmp_path: Path) -> None:
    desktop.new_assessment()
    add(desktop, [picture(tmp_path, number) for number in range(120)])
    desktop.workbench.go("photos")
    desktop.settle()
    made = list(desktop.ask(lambda session: session.workspace.folder).glob("previews/*/*.jpg"))
    assert 4 < len(made) < 60


def test_what_was_scrolled_past_is_not_made(worker: Worker, owner: QObject, qtbot: QtBot) -> None:
    thumbnails = Thumbnails(worker, owner)
    failures: list[object] = []
    worker.failed.connect(failures.append)
    for number in range(1 + 3 * WANTED):
        assert thumbnails.of(f"{number:064x}") is None
    qtbot.waitUntil(lambda: not worker.busy)
    assert len(failures) == 1 + WANTED
    missing = thumbnails.of(f"{3 * WANTED:064x}")
    assert missing is not None
    assert missing.isNull(), "what has no picture is not asked for again"
