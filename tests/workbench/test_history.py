"""The history of a subject: in words, newest first, with what became of every change."""

from __future__ import annotations

from pathlib import Path

from app.language import speaking
from app.storage.journal import state_of
from app.workbench import editing
from app.workbench.history import history
from app.workbench.session import Session, open_session
from app.workbench.words import field_words


def test_every_change_tells_in_words_what_it_became_of(session: Session, assessment: str) -> None:
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    editing.answer(session, assessment=assessment, item="F5", options=["C"])
    editing.undo(session, assessment=assessment)
    text = session.catalogue.items["F5"].option("B").text
    rows = history(session, assessment=assessment, subject="F5")
    assert [(row.field, row.text[0], row.fate) for row in rows] == [
        ("选项", "B", "current"),
        ("选项", "C", "undone"),
        ("选项", "B", "replaced"),
    ]
    assert rows[0].text == f"B {text}"
    assert rows[0].reason == "撤销：F5 信息系统"


def test_the_numbers_of_an_item_belong_to_its_history(session: Session, assessment: str) -> None:
    editing.set_measure(session, assessment=assessment, measure="equipment_total", text="120")
    editing.set_measure(session, assessment=assessment, measure="energy_y1", text="3")
    measure = session.catalogue.measures["equipment_total"]
    rows = history(session, assessment=assessment, subject="F2")
    assert [(row.field, row.text) for row in rows] == [(measure.text, f"120 {measure.unit}")]


def test_grades_and_checkpoints_are_told_as_people_say_them(
    session: Session, assessment: str
) -> None:
    key, point = next(iter(session.catalogue.scenarios["S01"].checkpoints.items()))
    editing.set_checkpoints(session, assessment=assessment, scenario="S01", keys=[key])
    editing.set_grade(session, assessment=assessment, scenario="S01", grade=2)
    editing.set_grade(session, assessment=assessment, scenario="S01", grade=None)
    rows = history(session, assessment=assessment, subject="S01")
    assert [row.text for row in rows] == ["未评级", "2级", point.text]
    assert {row.field for row in rows} == {"场景等级", "判定要点"}


def test_fields_are_called_in_english_as_the_pages_call_them(session: Session) -> None:
    sha256 = "0" * 64
    told = {
        "scenarios/S01/grade": "S01 Product design Scenario grade",
        f"evidence/{sha256}/caption": 'evidence "00000000…": caption',
        f"evidence/{sha256}/rotation": 'evidence "00000000…": rotation',
    }
    with speaking("en"):
        heard = {it: field_words(session.catalogue, state_of(()), it) for it in told}
    assert heard == told


def test_what_waits_for_a_decision_is_marked(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    with open_session(tmp_path / "other", author="梁启衡") as other:
        other.workspace.merge(session.workspace.changes(assessment))
        editing.answer(other, assessment=assessment, item="F5", options=["C"])
        editing.answer(session, assessment=assessment, item="F5", options=["D"])
        session.workspace.merge(other.workspace.changes(assessment))
    rows = history(session, assessment=assessment, subject="F5")
    assert {(row.author, row.fate) for row in rows} == {
        (session.author, "conflict"),
        ("梁启衡", "conflict"),
    }


def test_what_the_program_gave_as_a_reason_is_said_in_the_readers_language(
    session: Session, assessment: str
) -> None:
    editing.answer(session, assessment=assessment, item="F1", options=["B"], reason="看过现场")
    editing.undo(session, assessment=assessment)
    editing.set_note(session, assessment=assessment, subject="F1", text="有线")
    editing.undo(session, assessment=assessment)
    editing.redo(session, assessment=assessment)
    with speaking("en"):
        told = [row.reason for row in history(session, assessment=assessment, subject="F1")]
    kept = [row.reason for row in history(session, assessment=assessment, subject="F1")]
    redone, undone = "F1 Network Note", "F1 Network"
    assert told == [
        f"Done again: {redone}",
        f"Undone: {redone}",
        None,
        f"Undone: {undone}",
        "看过现场",
    ]
    assert kept[1] == "撤销：F1 网络建设备注"
