"""Conflicts: who recorded what, what it would mean, deciding, and taking the decision back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import BadInput, Refused
from app.storage.journal import values_of
from app.workbench import arranging, editing, evidence, finishing
from app.workbench.conflicts import Conflict, conflicts, decide, decide_by, effect, values_by
from app.workbench.session import Session, open_session
from app.workbench.view import view

F5, S07 = "items/F5/options", "scenarios/S07/grade"


@pytest.fixture
def colleague(session: Session, assessment: str, tmp_path: Path) -> Iterator[Session]:
    """Somebody else's laptop with the same assessment."""
    with open_session(tmp_path / "二号", author="陈工") as second:
        second.workspace.merge(session.workspace.changes(assessment))
        yield second


def exchange(session: Session, colleague: Session, assessment: str) -> None:
    for one, other in ((session, colleague), (colleague, session)):
        one.workspace.merge(other.workspace.changes(assessment))


@pytest.fixture
def disagreed(session: Session, colleague: Session, assessment: str, photo: Path) -> str:
    """Both answered F5 and graded S07 differently; the colleague has a note and a photo."""
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    editing.set_grade(session, assessment=assessment, scenario="S07", grade=1)
    editing.answer(colleague, assessment=assessment, item="F5", options=["D"])
    editing.set_grade(colleague, assessment=assessment, scenario="S07", grade=3)
    editing.set_note(colleague, assessment=assessment, subject="F5", text="四个环节都看过")
    evidence.attach(colleague, assessment=assessment, files=[photo], subjects=["F5"])
    session.workspace.evidence.add(photo)
    exchange(session, colleague, assessment)
    return assessment


def listed(session: Session, assessment: str) -> dict[str, Conflict]:
    return {it.field: it for it in conflicts(session, assessment=assessment)}


def test_each_side_is_shown_with_what_it_recorded(session: Session, disagreed: str) -> None:
    found = listed(session, disagreed)
    assert set(found) == {F5, S07}
    assert (found[F5].subject, found[F5].words) == ("F5", "F5 信息系统选项")
    sides = {it.author: it for it in found[F5].candidates}
    assert sides["陈工"].value == ["D"]
    assert sides["陈工"].words.startswith("D ")
    assert (sides["陈工"].note, sides["林评测"].note) == ("四个环节都看过", "")
    assert [len(sides[it].photos) for it in ("陈工", "林评测")] == [1, 0]
    assert sides["陈工"].replica != sides["林评测"].replica == session.workspace.replica
    assert [sides[it].here for it in ("陈工", "林评测")] == [False, True]


def test_the_effect_of_each_value_is_what_deciding_gives(session: Session, disagreed: str) -> None:
    before = session.workspace.changes(disagreed)
    for conflict in conflicts(session, assessment=disagreed):
        points = {
            effect(session, assessment=disagreed, values={conflict.field: it.value}).after.points
            for it in conflict.candidates
        }
        assert len(points) == (2 if conflict.field == F5 else 1)
    assert session.workspace.changes(disagreed) == before
    told = effect(session, assessment=disagreed, values={F5: ["D"]})
    decided = decide(session, assessment=disagreed, values={F5: ["D"]}, reason="现场复核")
    assert told.before is not None
    assert told.before.points != told.after.points == decided.outcome.points
    with pytest.raises(BadInput):
        effect(session, assessment=disagreed, values={F5: ["Z"]})


def test_a_third_value_may_decide_and_a_reason_must_be_given(
    session: Session, disagreed: str
) -> None:
    with pytest.raises(BadInput, match="理由"):
        decide(session, assessment=disagreed, values={F5: ["C"]}, reason=" ")
    with pytest.raises(BadInput, match="没有冲突"):
        decide(session, assessment=disagreed, values={"items/F1/options": ["B"]}, reason="x")
    found = decide(session, assessment=disagreed, values={F5: ["C"]}, reason="折中")
    assert found.outcome.items["F5"].options == ("C",)
    assert found.conflicts == (S07,)


def test_what_deciding_several_at_once_means_is_told_before(
    session: Session, disagreed: str
) -> None:
    values = values_by(conflicts(session, assessment=disagreed), "陈工")
    assert values == {F5: ["D"], S07: 3}
    told = effect(session, assessment=disagreed, values=values)
    decided = decide(session, assessment=disagreed, values=values, reason="现场复核").outcome
    assert (told.after.points, told.after.level_range) == (decided.points, decided.level_range)


def test_all_conflicts_are_decided_by_one_person(session: Session, disagreed: str) -> None:
    with pytest.raises(Refused, match="没有可以按“王五”"):
        decide_by(session, assessment=disagreed, author="王五", reason="x")
    found = decide_by(session, assessment=disagreed, author="陈工", reason="以陈工现场记录为准")
    assert found.undecided == ()
    assert found.outcome.scenarios["S07"] == 3


def test_undoing_a_decision_opens_the_conflict_again(session: Session, disagreed: str) -> None:
    """It must not leave the field empty: nobody answered that."""
    before = values_of(session.workspace.state(disagreed), F5)
    decide(session, assessment=disagreed, values={F5: ["C"]}, reason="折中")
    undone = editing.undo(session, assessment=disagreed)
    assert undone is not None
    assert F5 in undone.conflicts
    assert values_of(undone.state, F5) == before
    redone = editing.redo(session, assessment=disagreed)
    assert redone is not None
    assert redone.outcome.items["F5"].options == ("C",)


def test_deciding_differently_on_two_sides_is_a_conflict_again(
    session: Session, colleague: Session, disagreed: str
) -> None:
    decide(session, assessment=disagreed, values={F5: ["B"]}, reason="我看过")
    decide(colleague, assessment=disagreed, values={F5: ["D"]}, reason="我也看过")
    exchange(session, colleague, disagreed)
    (again,) = [it for it in conflicts(session, assessment=disagreed) if it.field == F5]
    assert {it.reason for it in again.candidates} == {"我看过", "我也看过"}


def test_finalising_waits_for_every_decision(session: Session, disagreed: str) -> None:
    with pytest.raises(Refused):
        finishing.finalise(session, assessment=disagreed)
    told = [it.message for it in finishing.check(session, assessment=disagreed)]
    assert "F5 信息系统有冲突的取值，请裁定。" in told


@pytest.fixture
def shared_photo(session: Session, colleague: Session, assessment: str, photo: Path) -> str:
    """A photo that proves F1 on both laptops."""
    added = evidence.attach(session, assessment=assessment, files=[photo], subjects=["F1"]).added
    colleague.workspace.evidence.add(photo)
    exchange(session, colleague, assessment)
    return added[0].sha256


def test_evidence_removed_here_and_used_there_waits_for_a_decision(
    session: Session, colleague: Session, assessment: str, shared_photo: str
) -> None:
    arranging.remove(session, assessment=assessment, photos=[shared_photo])
    arranging.sort(colleague, assessment=assessment, photos=[shared_photo], linked={"F3": True})
    exchange(session, colleague, assessment)
    field = f"evidence/{shared_photo}"
    told = listed(session, assessment)[field]
    for side in (session, colleague):
        sides = listed(side, assessment)[field].candidates
        assert [it.words for it in sides] == ["车间.jpg", "已移除"]
        assert [it.replica for it in sides] == [it.replica for it in told.candidates]
        assert view(side, assessment=assessment).undecided == (field,)
        told_to_finish = [it.message for it in finishing.check(side, assessment=assessment)]
        assert any("请裁定去留" in message for message in told_to_finish)
    kept = told.candidates[0].value
    found = decide(session, assessment=assessment, values={field: kept}, reason="还要用")
    assert [photo.subjects for photo in found.photos] == [("F3",)]
    assert listed(session, assessment) == {}


def test_removed_evidence_may_stay_removed(
    session: Session, colleague: Session, assessment: str, shared_photo: str
) -> None:
    arranging.remove(session, assessment=assessment, photos=[shared_photo])
    evidence.set_caption(colleague, assessment=assessment, sha256=shared_photo, text="一号线")
    exchange(session, colleague, assessment)
    values = {f"evidence/{shared_photo}": None}
    found = decide(session, assessment=assessment, values=values, reason="拍糊了")
    assert (found.photos, listed(session, assessment)) == ((), {})
    exchange(session, colleague, assessment)
    assert listed(colleague, assessment) == {}


def test_a_photo_that_both_took_in_under_two_names_is_one_photo(
    session: Session, colleague: Session, assessment: str, photo: Path
) -> None:
    evidence.attach(session, assessment=assessment, files=[photo], subjects=["F1"])
    again = photo.rename(photo.with_name("微信图片.jpg"))
    evidence.attach(colleague, assessment=assessment, files=[again], subjects=["S07"])
    exchange(session, colleague, assessment)
    here, there = (view(it, assessment=assessment) for it in (session, colleague))
    assert here.conflicts == ()
    assert here.photos == there.photos
    assert [it.subjects for it in here.photos] == [("F1", "S07")]
