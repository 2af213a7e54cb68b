"""Sorting, turning and ordering evidence, each as one step to undo, files untouched."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.errors import BadInput
from app.exchange.document import document_of
from app.storage.journal import Change
from app.workbench import arranging, editing, evidence, finishing
from app.workbench.session import Session
from app.workbench.view import view

COLORS = ("red", "green", "blue", "white")


@pytest.fixture
def photos(session: Session, assessment: str, tmp_path: Path) -> list[str]:
    paths = [tmp_path / f"{color}.png" for color in COLORS]
    for path, color in zip(paths, COLORS, strict=True):
        Image.new("RGB", (8, 6), color).save(path)
    added = evidence.attach(session, assessment=assessment, files=paths).added
    return [photo.sha256 for photo in added]


def order(session: Session, assessment: str) -> list[str]:
    return [photo.sha256 for photo in view(session, assessment=assessment).photos]


def test_photos_of_no_subject_are_unsorted_until_they_prove_one(
    session: Session, assessment: str, photos: list[str]
) -> None:
    assert len(view(session, assessment=assessment).unsorted) == 4
    found = arranging.sort(
        session, assessment=assessment, photos=photos[:2], linked={"F1": True, "S07": True}
    )
    assert [photo.sha256 for photo in found.unsorted] == photos[2:]
    told = {it.message for it in finishing.check(session, assessment=assessment)}
    assert "有2份佐证还没有归到采集项或场景。" in told
    assert [photo.sha256 for photo in found.photos_of("S07")] == photos[:2]
    undone = editing.undo(session, assessment=assessment)
    assert undone is not None
    assert len(undone.unsorted) == 4


def test_several_are_removed_and_brought_back_at_once(
    session: Session, assessment: str, photos: list[str]
) -> None:
    found = arranging.remove(session, assessment=assessment, photos=photos[1:3])
    assert [photo.sha256 for photo in found.photos] == [photos[0], photos[3]]
    undone = editing.undo(session, assessment=assessment)
    assert undone is not None
    assert {photo.sha256 for photo in undone.photos} == set(photos)


def test_turning_adds_up_and_leaves_the_file_as_it_was(
    session: Session, assessment: str, photos: list[str]
) -> None:
    before = evidence.original(session, sha256=photos[0]).read_bytes()
    for expected in (270, 180):
        found = arranging.rotate(session, assessment=assessment, photos=photos[:1], degrees=270)
        assert found.photos[0].rotation == expected
    assert evidence.original(session, sha256=photos[0]).read_bytes() == before


def test_photos_are_turned_by_right_angles_only(
    session: Session, assessment: str, photos: list[str]
) -> None:
    with pytest.raises(BadInput, match="90"):
        arranging.rotate(session, assessment=assessment, photos=photos, degrees=45)


def test_moving_changes_only_what_was_moved(
    session: Session, assessment: str, photos: list[str]
) -> None:
    one, two, three, four = photos
    wanted = [four, one, three, two]
    for moved in ([four], [two]):
        now = [it for it in order(session, assessment) if it not in moved]
        now[wanted.index(moved[0]) : wanted.index(moved[0])] = moved
        arranging.move(session, assessment=assessment, photos=moved, order=now)
    assert order(session, assessment) == wanted
    fields = [change.field for change in session.workspace.changes(assessment)][-2:]
    assert fields == [f"evidence/{four}/order", f"evidence/{two}/order"]


def test_evidence_that_is_not_there_cannot_be_moved(session: Session, assessment: str) -> None:
    with pytest.raises(BadInput, match="可能已被移除"):
        arranging.move(session, assessment=assessment, photos=["0" * 64], order=["0" * 64])


def test_how_evidence_is_shown_stays_out_of_the_document(
    session: Session, assessment: str, photos: list[str]
) -> None:
    before = document_of(assessment, session.workspace.state(assessment))
    arranging.rotate(session, assessment=assessment, photos=photos, degrees=90)
    arranging.move(session, assessment=assessment, photos=photos[:1], order=photos[::-1])
    assert document_of(assessment, session.workspace.state(assessment)) == before


def test_the_latest_turn_counts_when_two_people_turned_a_photo(
    session: Session, assessment: str, photos: list[str]
) -> None:
    for minute, value, replica in ((2, 90, "1" * 32), (1, 180, "2" * 32)):
        rival = Change.make(
            assessment=assessment,
            field=f"evidence/{photos[0]}/rotation",
            value=value,
            parents=(),
            prev=None,
            author="贺",
            replica=replica,
            at=f"2026-03-05T01:4{minute}:00.000Z",
        )
        session.workspace.merge([rival])
    found = view(session, assessment=assessment)
    assert (found.conflicts, found.photos[0].rotation) == ((), 90)
    turned = arranging.rotate(session, assessment=assessment, photos=photos[:1], degrees=90)
    assert turned.photos[0].rotation == 180


@given(st.data())
def test_places_rise_and_keep_what_stayed(data: st.DataObject) -> None:
    """Whatever the orders were, what a user arranged is what sorting by the places gives."""
    orders = data.draw(st.lists(st.integers(0, 20), min_size=1, max_size=8))
    moved = data.draw(st.lists(st.booleans(), min_size=len(orders), max_size=len(orders)))
    placed = arranging.places(orders, moved)
    assert placed == sorted(set(placed))
    assert placed[0] >= 0


def test_places_of_those_that_stayed_are_kept_when_there_is_room() -> None:
    assert arranging.places([30, 10, 20], [True, False, False]) == [0, 10, 20]
    assert arranging.places([10, 40, 20], [False, True, False]) == [10, 15, 20]
