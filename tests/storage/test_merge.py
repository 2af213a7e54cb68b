"""Uniting what several people recorded of one enterprise."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from app.errors import BadInput
from app.storage.evidence import Arriving
from app.storage.fields import Edit
from app.storage.files import Settling
from app.storage.fsck import check
from app.storage.journal import Change, fold
from app.storage.writer import REOPENER, MergeResult

if TYPE_CHECKING:
    from app.storage.canonical import Json
    from app.storage.workspace import Workspace

F1 = "items/F1/options"
F2 = "items/F2/options"


def put(workspace: Workspace, assessment: str, field: str, value: Json) -> Change:
    (change,) = workspace.append(assessment, [Edit(field, value)], author="李四")
    return change


def give(source: Workspace, target: Workspace, assessment: str) -> MergeResult:
    return target.merge(source.changes(assessment))


def test_a_copy_arrives_whole_and_twice_is_once(
    workspace: Workspace, other: Workspace, assessment: str
) -> None:
    put(workspace, assessment, F1, ["B"])
    assert give(workspace, other, assessment) == MergeResult(6, (), reopened=False)
    assert give(workspace, other, assessment) == MergeResult(0, (), reopened=False)
    assert other.changes(assessment) == workspace.changes(assessment)
    assert other.list() == workspace.list()
    assert check(other).sound


def test_different_answers_conflict_on_both_sides_until_decided(
    workspace: Workspace, other: Workspace, assessment: str
) -> None:
    give(workspace, other, assessment)
    mine = put(workspace, assessment, F1, ["B"])
    theirs = put(other, assessment, F1, ["C"])
    put(other, assessment, F2, ["D"])
    assert give(other, workspace, assessment) == MergeResult(2, (F1,), reopened=False)
    assert give(workspace, other, assessment).conflicts == (F1,)
    assert workspace.state(assessment) == other.state(assessment)
    assert set(workspace.state(assessment).conflicts[F1]) == {mine, theirs}
    assert workspace.list()[0].conflicts == 1
    assert check(workspace).sound

    decided = workspace.append(assessment, [Edit(F1, ["B"], "以现场为准")], author="组长")
    assert set(decided[0].parents) == {mine.id, theirs.id}
    assert give(workspace, other, assessment).conflicts == ()
    assert other.state(assessment).values[F1] == ["B"]
    assert other.history(assessment, F1)[-1].reason == "以现场为准"
    assert workspace.list()[0].conflicts == other.list()[0].conflicts == 0


def test_going_on_after_a_merge_keeps_the_chain(
    workspace: Workspace, other: Workspace, assessment: str
) -> None:
    give(workspace, other, assessment)
    put(other, assessment, F1, ["C"])
    give(other, workspace, assessment)
    put(workspace, assessment, F1, ["B"])
    put(workspace, assessment, F2, ["B"])
    assert check(workspace).problems == ()


def test_a_finalised_copy_stays_finalised_where_nothing_was_added(
    workspace: Workspace, other: Workspace, assessment: str
) -> None:
    give(workspace, other, assessment)
    put(workspace, assessment, F1, ["B"])
    put(workspace, assessment, "status", "finalised")
    assert not give(workspace, other, assessment).reopened
    assert not give(other, workspace, assessment).reopened
    assert other.list()[0].status == workspace.list()[0].status == "finalised"


def test_changes_that_the_finaliser_did_not_have_reopen_on_either_side(
    workspace: Workspace, other: Workspace, assessment: str
) -> None:
    give(workspace, other, assessment)
    put(other, assessment, F2, ["D"])
    put(workspace, assessment, "status", "finalised")
    before = workspace.changes(assessment)
    assert give(other, workspace, assessment).reopened
    assert other.merge(before).reopened
    for side in (workspace, other):
        assert side.list()[0].status == "draft"
        last = side.history(assessment, "status")[-1]
        assert (last.author, last.value) == (REOPENER, "draft")
        assert last.reason is not None
    give(other, workspace, assessment)
    assert not give(workspace, other, assessment).reopened
    assert workspace.state(assessment).values["status"] == "draft"
    assert workspace.state(assessment) == other.state(assessment)
    assert check(workspace).sound


def test_a_second_finalising_arrives_as_such(
    workspace: Workspace, other: Workspace, assessment: str
) -> None:
    put(workspace, assessment, "status", "finalised")
    give(workspace, other, assessment)
    put(workspace, assessment, "status", "draft")
    put(workspace, assessment, F1, ["B"])
    put(workspace, assessment, "status", "finalised")
    assert not give(workspace, other, assessment).reopened
    assert other.list()[0].status == "finalised"


def test_several_assessments_come_at_once(workspace: Workspace, other: Workspace) -> None:
    made = [
        workspace.create("self", {"name": name}, author="张三", edition="2024") for name in "甲乙丙"
    ]
    other.merge(change for one in made for change in workspace.changes(one))
    assert {row.enterprise_name for row in other.list()} == set("甲乙丙")


def test_a_change_with_missing_origin_is_refused_and_nothing_kept(
    workspace: Workspace, other: Workspace, assessment: str
) -> None:
    first = put(workspace, assessment, F1, ["B"])
    put(workspace, assessment, F1, ["C"])
    part = [change for change in workspace.changes(assessment) if change != first]
    with pytest.raises(BadInput, match="缺失"):
        other.merge(part)
    assert other.list() == ()
    assert other.changes(assessment) == ()


def test_the_missing_part_may_be_here_already(
    workspace: Workspace, other: Workspace, assessment: str
) -> None:
    give(workspace, other, assessment)
    change = put(workspace, assessment, F1, ["B"])
    assert other.merge([change]).added == 1
    assert other.state(assessment).values[F1] == ["B"]


def test_an_altered_change_is_refused(
    workspace: Workspace, other: Workspace, assessment: str
) -> None:
    forged = dataclasses.replace(put(workspace, assessment, F1, ["B"]), value=["C"])
    with pytest.raises(BadInput, match="改动"):
        other.merge([*workspace.changes(assessment)[:-1], forged])
    assert other.list() == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("items/F1/options", {"B": 1}),
        ("items/F1/note", ["x"]),
        ("enterprise/name", 5),
        ("evil/field", "x"),
        ("scenarios/S01/grade", 9),
        ("assessment/edition", {"edition": "2031", "sha256": "0" * 64}),
    ],
)
def test_a_well_hashed_but_wrong_value_is_refused(
    workspace: Workspace, other: Workspace, assessment: str, field: str, value: Json
) -> None:
    changes = workspace.changes(assessment)
    known = fold(changes).heads.get(field, ())
    evil = Change.make(
        assessment=assessment,
        field=field,
        value=value,
        parents=[head.id for head in known],
        prev=changes[-1].id,
        author="某人",
        replica=workspace.replica,
        at="2026-03-05T01:41:00.000Z",
    )
    with pytest.raises(BadInput):
        other.merge([*changes, evil])
    assert other.list() == ()
    assert check(other).sound


@pytest.mark.parametrize("absent", ["assessment/kind", "assessment/edition"])
def test_a_copy_without_kind_or_edition_is_refused(
    workspace: Workspace, other: Workspace, assessment: str, absent: str
) -> None:
    prev = None
    kept = []
    for change in workspace.changes(assessment):
        if change.field != absent:
            parts = {**change.to_json(), "prev": prev}
            del parts["id"]
            kept.append(Change.make(**parts))  # type: ignore[arg-type]
            prev = kept[-1].id
    with pytest.raises(BadInput) as caught:
        other.merge(kept)
    assert caught.value.path == absent


def test_evidence_comes_along_and_must_be_what_its_hash_says(
    workspace: Workspace, other: Workspace, assessment: str, photo: bytes
) -> None:
    stored = workspace.evidence.add(photo, name="车间.jpg")
    arriving = Arriving(stored.sha256, stored.media_type, stored.name)
    assert other.evidence.unknown([stored.sha256])
    with other.working_folder() as folder, Settling() as settling:
        staged = other.evidence.stage(arriving, [photo[:9], photo[9:]], folder)
        settling.publish({staged.path: staged.target})
        with pytest.raises(BadInput, match="不符"):
            other.evidence.stage(dataclasses.replace(arriving, sha256="0" * 64), [photo], folder)
    other.merge(workspace.changes(assessment), evidence=[staged.stored])
    assert other.evidence.path(stored.sha256).read_bytes() == photo
    assert not other.evidence.unknown([stored.sha256])


def test_two_names_of_one_enterprise_are_both_shown(
    workspace: Workspace, other: Workspace, assessment: str
) -> None:
    give(workspace, other, assessment)
    put(workspace, assessment, "enterprise/name", "甲厂")
    put(other, assessment, "enterprise/name", "甲公司")
    give(other, workspace, assessment)
    assert set(workspace.list()[0].enterprise_name.split("／")) == {"甲厂", "甲公司"}
