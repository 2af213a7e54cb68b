"""Working files out and back: looked at before they are taken, undone as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from app.errors import BadInput, Refused
from app.storage.fields import Edit
from app.workbench import arranging, editing, evidence, finishing, merging, packages
from app.workbench.importing import Received, receive
from app.workbench.session import Session, open_session
from app.workbench.view import view

F1, F5 = "items/F1/options", "items/F5/options"


def sent(session: Session, assessment: str, out: Path) -> Path:
    """Export a working file."""
    return packages.export(session, assessment=assessment, out=out).path


def taken(session: Session, file: Path) -> Received:
    return receive(session, file=file, draft=True)


def answers(session: Session, assessment: str) -> dict[str, tuple[str, ...]]:
    items = view(session, assessment=assessment).outcome.items
    return {code: it.options for code, it in items.items() if it.options}


@pytest.fixture
def colleague(session: Session, assessment: str, tmp_path: Path) -> Iterator[Session]:
    editing.answer(session, assessment=assessment, item="F1", options=["B"])
    with open_session(tmp_path / "二号", author="陈工") as second:
        taken(second, sent(session, assessment, tmp_path / "分发.shuping.zip"))
        yield second


@pytest.fixture
def back(session: Session, colleague: Session, assessment: str, photo: Path) -> Path:
    """What the colleague sends back: F1 and F5 otherwise than here, S07 anew with a photo."""
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    editing.answer(colleague, assessment=assessment, item="F1", options=["C"])
    editing.answer(colleague, assessment=assessment, item="F5", options=["C"])
    editing.set_grade(colleague, assessment=assessment, scenario="S07", grade=2)
    evidence.attach(colleague, assessment=assessment, files=[photo], subjects=["S07"])
    return sent(colleague, assessment, photo.with_name("陈工.shuping.zip"))


def test_a_merge_is_looked_at_before_anything_is_written(
    session: Session, assessment: str, back: Path
) -> None:
    before = session.workspace.changes(assessment)
    files = sorted(session.workspace.folder.rglob("*.jpg"))
    found = merging.preview(session, file=back, draft=True)
    assert session.workspace.changes(assessment) == before
    assert sorted(session.workspace.folder.rglob("*.jpg")) == files
    told = {it.field: (it.words, it.mine, it.theirs) for it in found.fields}
    words, mine, theirs = told[F1]
    assert (words, mine[0], theirs[0]) == ("F1 网络建设选项", "B", "C")
    assert told["scenarios/S07/grade"][1:] == ("未评级", "2级")
    assert (found.new_conflicts, found.settled, found.reopens) == ((F5,), (), False)
    assert found.evidence == ("车间.jpg",)
    done = taken(session, back)
    assert done.added == found.added
    assert done.conflicts == found.new_conflicts
    now = view(session, assessment=assessment).outcome
    assert (found.effect.after.points, found.effect.after.level) == (now.points, now.level)


def test_looking_needs_the_same_right_as_taking(session: Session, back: Path) -> None:
    with pytest.raises(Refused, match="--draft"):
        merging.preview(session, file=back)
    back.write_bytes(back.read_bytes().replace(b"2024", b"2025", 1))
    with pytest.raises(Refused, match="没有导入"):
        merging.preview(session, file=back, draft=True)


def test_looking_at_an_assessment_that_is_new_here(back: Path, tmp_path: Path) -> None:
    with open_session(tmp_path / "新", author="组长") as fresh:
        found = merging.preview(fresh, file=back, draft=True)
        assert found.effect.before is None
        assert fresh.workspace.list() == ()
        (merge,) = [taken(fresh, back).merge]
        assert merge is not None
        with pytest.raises(Refused, match="整份评测"):
            merging.undo(fresh, assessment=found.assessment, merge=merge)


def test_a_merge_is_undone_as_a_whole_and_taken_again(
    session: Session, assessment: str, back: Path
) -> None:
    before = view(session, assessment=assessment)
    merge = taken(session, back).merge
    assert merge is not None
    undone = merging.undo(session, assessment=assessment, merge=merge[:8])
    assert undone.left == ()
    assert "F1 网络建设选项" in undone.put_back
    assert undone.view.answers == before.answers
    assert (undone.view.photos, undone.view.conflicts) == ((), ())
    assert taken(session, back).added == 0
    assert view(session, assessment=assessment).answers == before.answers
    with pytest.raises(Refused, match="已经撤销了"):
        merging.undo(session, assessment=assessment, merge=merge)
    assert undone.record is not None
    again = merging.undo(session, assessment=assessment, merge=undone.record)
    assert again.view.conflicts == (F5,)
    assert [len(it.subjects) for it in again.view.photos] == [1]
    listed = merging.merges(session, assessment=assessment)
    assert [it.undone for it in listed] == [False, True, False]
    assert [it.file_name for it in listed] == ["陈工.shuping.zip"] * 3
    third = merging.undo(session, assessment=assessment, merge=merge)
    assert third.view.answers == before.answers


def test_what_was_edited_since_is_left_and_named(
    session: Session, assessment: str, back: Path
) -> None:
    merge = taken(session, back).merge
    assert merge is not None
    editing.set_grade(session, assessment=assessment, scenario="S07", grade=4)
    undone = merging.undo(session, assessment=assessment, merge=merge)
    assert [it.startswith("S07 ") for it in undone.left] == [True]
    assert undone.view.outcome.scenarios["S07"] == 4
    with pytest.raises(BadInput, match="没有编号"):
        merging.undo(session, assessment=assessment, merge="ffffffffff")


def test_a_finalised_assessment_keeps_its_merges(
    session: Session, assessment: str, back: Path
) -> None:
    merge = taken(session, back).merge
    assert merge is not None
    session.workspace.append(assessment, [Edit("status", "finalised")], author="林评测")
    with pytest.raises(Refused, match="已定稿"):
        merging.undo(session, assessment=assessment, merge=merge)


def test_earlier_edits_cannot_be_undone_over_what_came(
    session: Session, assessment: str, back: Path
) -> None:
    """Undoing one's answer after a merge would decide its conflict without a word."""
    assert editing.can_undo(session, assessment)
    taken(session, back)
    assert editing.can_undo(session, assessment) is None


def test_files_come_back_in_any_order_any_number_of_times(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    """Three assessors work; however the lead imports their files, the state is the same."""
    start = sent(session, assessment, tmp_path / "分发.shuping.zip")
    files = []
    for name, item, option in (("甲", "F1", "B"), ("乙", "F1", "C"), ("丙", "F5", "D")):
        with open_session(tmp_path / name, author=name) as assessor:
            taken(assessor, start)
            editing.answer(assessor, assessment=assessment, item=item, options=[option])
            files.append(sent(assessor, assessment, tmp_path / f"{name}.shuping.zip"))
    states = []
    for number, order in enumerate(permutations(files)):
        with open_session(tmp_path / f"组长{number}", author="组长") as lead:
            for file in (*order, *order[:1]):
                taken(lead, file)
            states.append(lead.workspace.state(assessment))
    assert all(state == states[0] for state in states)
    assert set(states[0].conflicts) == {F1}
    assert states[0].values[F5] == ["D"]


def forked(session: Session, colleague: Session, assessment: str, folder: Path) -> tuple[Path, ...]:
    """The colleague answers and sends; his disk dies; from the backup he answers otherwise."""
    names = ("丢失前.shuping.zip", "恢复后.shuping.zip")
    for name, item in zip(names, ("F5", "M4"), strict=True):
        copy = folder / name.partition(".")[0]
        with open_session(copy, author="陈工") as restored:
            restored.workspace.merge(session.workspace.changes(assessment))
            restored.workspace.replica = colleague.workspace.replica
            editing.answer(restored, assessment=assessment, item=item, options=["B"])
            sent(restored, assessment, folder / name)
    return tuple(folder / name for name in names)


def test_a_computer_restored_from_a_backup_is_named_and_nothing_is_lost(
    session: Session, colleague: Session, assessment: str, tmp_path: Path
) -> None:
    first, second = forked(session, colleague, assessment, tmp_path)
    assert taken(session, first).forks == ()
    assert len(merging.preview(session, file=second, draft=True).notes) == 1
    done = taken(session, second)
    (fork,) = done.forks
    assert (fork.replica, fork.author) == (colleague.workspace.replica, "陈工")
    assert any("分叉" in note for note in done.notes)
    assert answers(session, assessment).keys() >= {"F1", "F5", "M4"}
    again = sent(session, assessment, tmp_path / "组长.shuping.zip")
    assert any("分叉" in note for note in taken(session, again).verdict.notes)


def test_a_clock_that_is_years_ahead_is_named_and_decides_nothing(
    session: Session,
    colleague: Session,
    assessment: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("app.storage.preparing.utc_now", lambda: "2099-01-01T00:00:00.000Z")
        editing.answer(colleague, assessment=assessment, item="F5", options=["C"])
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    done = taken(session, sent(colleague, assessment, tmp_path / "快.shuping.zip"))
    assert done.conflicts == (F5,)
    (note,) = done.notes
    assert "“陈工”的电脑" in note
    assert "时间比这台快" in note


def test_one_person_on_two_laptops_conflicts_with_himself(
    session: Session, colleague: Session, assessment: str, tmp_path: Path
) -> None:
    """The author does not decide; what each laptop knew does."""
    colleague.author = session.author
    editing.answer(colleague, assessment=assessment, item="F5", options=["C"])
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    done = taken(session, sent(colleague, assessment, tmp_path / "另一台.shuping.zip"))
    assert done.conflicts == (F5,)


def test_evidence_that_one_removed_and_the_other_used_is_noted(
    session: Session, colleague: Session, assessment: str, photo: Path
) -> None:
    (added,) = evidence.attach(session, assessment=assessment, files=[photo]).added
    taken(colleague, sent(session, assessment, photo.with_name("一.shuping.zip")))
    arranging.remove(session, assessment=assessment, photos=[added.sha256])
    arranging.sort(colleague, assessment=assessment, photos=[added.sha256], linked={"F1": True})
    done = taken(session, sent(colleague, assessment, photo.with_name("二.shuping.zip")))
    assert any("请裁定去留" in note for note in done.notes)
    with pytest.raises(Refused):
        finishing.finalise(session, assessment=assessment)
