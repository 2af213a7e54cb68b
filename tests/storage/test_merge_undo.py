"""A merge is on record and can be taken back as a whole; the journal keeps everything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pytest

from app.errors import BadInput
from app.storage.fields import Edit
from app.storage.fsck import check
from app.storage.journal import Change
from app.storage.merges import Source
from app.storage.unmerging import Undone, undo

if TYPE_CHECKING:
    from app.storage.canonical import Json
    from app.storage.workspace import Workspace

F1, F2, F5 = (f"items/{code}/options" for code in ("F1", "F2", "F5"))
SOURCE = Source("组长", "张三.shuping.zip", "a" * 64)


def put(workspace: Workspace, assessment: str, field: str, value: Json, reason: str = "") -> None:
    workspace.append(assessment, [Edit(field, value, reason or None)], author="李四")


def take(workspace: Workspace, other: Workspace, assessment: str) -> str:
    """Merge what the other has and return the record of it."""
    (record,) = workspace.merge(other.changes(assessment), source=SOURCE).recorded
    return record


def take_back(workspace: Workspace, assessment: str, record: str) -> Undone:
    found = workspace.merges.find(assessment, record)
    return undo(workspace, found, author="组长", reason="撤销合并：张三.shuping.zip")


def values(workspace: Workspace, assessment: str, fields: Sequence[str]) -> list[Json]:
    found = workspace.state(assessment).values
    return [found.get(field, "absent") for field in fields]


@pytest.fixture
def shared(workspace: Workspace, other: Workspace, assessment: str) -> str:
    """An assessment that both have, with one answer."""
    put(workspace, assessment, F1, ["B"])
    other.merge(workspace.changes(assessment))
    return assessment


def test_a_merge_is_on_record_with_what_came(
    workspace: Workspace, other: Workspace, shared: str
) -> None:
    put(other, shared, F2, ["D"])
    record = take(workspace, other, shared)
    (found,) = workspace.merges.list(shared)
    assert (found.id, found.author, found.file_name) == (record, "组长", "张三.shuping.zip")
    assert found.changes == (other.changes(shared)[-1].id,)
    assert found.before == {F2: ()}
    assert workspace.merge(other.changes(shared), source=SOURCE).recorded == ()
    with pytest.raises(BadInput, match="没有编号"):
        workspace.merges.find(shared, "zz")


def test_taking_back_restores_every_field_and_loses_nothing(
    workspace: Workspace, other: Workspace, shared: str
) -> None:
    """An answer changed, one added, one in conflict: all as before, all still in the journal."""
    put(workspace, shared, F5, ["B"])
    for field, key in ((F1, "C"), (F2, "D"), (F5, "C")):
        put(other, shared, field, [key])
    record = take(workspace, other, shared)
    assert set(workspace.state(shared).conflicts) == {F5}
    before = {change.id for change in workspace.changes(shared)}
    done = take_back(workspace, shared, record)
    assert set(done.put_back) == {F1, F2, F5}
    assert done.left == ()
    assert values(workspace, shared, (F1, F2, F5)) == [["B"], None, ["B"]]
    assert before <= {change.id for change in workspace.changes(shared)}
    assert workspace.history(shared, F1)[-1].reason == "撤销合并：张三.shuping.zip"
    assert workspace.merge(other.changes(shared), source=SOURCE).added == 0
    assert values(workspace, shared, (F1, F2)) == [["B"], None]
    assert check(workspace).sound


def test_what_was_edited_since_is_left_and_named(
    workspace: Workspace, other: Workspace, shared: str
) -> None:
    put(other, shared, F1, ["C"])
    put(other, shared, F2, ["D"])
    record = take(workspace, other, shared)
    put(workspace, shared, F2, ["E"])
    done = take_back(workspace, shared, record)
    assert (done.put_back, done.left) == ((F1,), (F2,))
    assert values(workspace, shared, (F1, F2)) == [["B"], ["E"]]


def test_taking_back_what_decided_a_conflict_opens_it_again(
    workspace: Workspace, other: Workspace, shared: str
) -> None:
    put(workspace, shared, F1, ["C"])
    put(other, shared, F1, ["D"])
    workspace.merge(other.changes(shared))
    other.merge(workspace.changes(shared))
    put(other, shared, F1, ["E"], "以现场为准")
    record = take(workspace, other, shared)
    assert values(workspace, shared, (F1,)) == [["E"]]
    take_back(workspace, shared, record)
    heads = workspace.state(shared).conflicts[F1]
    assert sorted(map(str, (head.value for head in heads))) == ["['C']", "['D']"]
    assert check(workspace).sound


def test_the_taking_back_can_be_taken_back(
    workspace: Workspace, other: Workspace, shared: str
) -> None:
    put(other, shared, F1, ["C"])
    undone = take_back(workspace, shared, take(workspace, other, shared))
    assert undone.record is not None
    again = take_back(workspace, shared, undone.record)
    assert values(workspace, shared, (F1,)) == [["C"]]
    assert [it.undoes for it in workspace.merges.list(shared)][1:] == [
        workspace.merges.list(shared)[0].id,
        undone.record,
    ]
    assert again.put_back == (F1,)


def test_taking_back_never_finalises(workspace: Workspace, other: Workspace, shared: str) -> None:
    put(other, shared, F2, ["D"])
    put(workspace, shared, "status", "finalised")
    record = take(workspace, other, shared)
    done = take_back(workspace, shared, record)
    assert done.left == ("status",)
    assert values(workspace, shared, (F2, "status")) == [None, "draft"]


def test_a_second_taking_back_finds_nothing(
    workspace: Workspace, other: Workspace, shared: str
) -> None:
    put(other, shared, F1, ["C"])
    record = take(workspace, other, shared)
    take_back(workspace, shared, record)
    assert take_back(workspace, shared, record) == Undone(None, (), ())


def test_an_old_backup_that_went_on_is_named_and_all_branches_stay(
    workspace: Workspace, other: Workspace, shared: str
) -> None:
    """The other computer works, loses its disk, goes on after its backup: one chain, twice."""
    put(other, shared, F2, ["D"])
    lost = other.changes(shared)
    twin = [*lost[:-1], _instead(lost[-1], F5, ["C"])]
    workspace.merge(lost)
    result = workspace.merge(twin, source=SOURCE)
    (fork,) = result.forks
    assert (fork.replica, fork.author, len(fork.ids)) == (other.replica, "李四", 2)
    assert (result.added, values(workspace, shared, (F2, F5))) == (1, [["D"], ["C"]])
    assert workspace.merge(twin).forks == ()
    report = check(workspace)
    assert report.sound, "nothing is wrong, and nothing can be done about it"
    assert [note.code for note in report.notes] == ["chain_forked"]


def _instead(change: Change, field: str, value: Json) -> Change:
    """Return another edit at the same place of the chain."""
    parts = {**change.to_json(), "field": field, "value": value}
    del parts["id"]
    return Change.make(**parts)  # type: ignore[arg-type]
