"""What an assessor's edits become: saved at once, never lost, conflicts shown and decided."""

from __future__ import annotations

import threading
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import BadInput
from app.scoring.loader import default_catalogue
from app.storage.fields import Edit
from app.storage.fsck import check
from app.storage.journal import Change, fold
from app.storage.workspace import Workspace
from tests.storage.scripts import chain_problems

if TYPE_CHECKING:
    from pathlib import Path

    from app.storage.canonical import Json
    from app.storage.listed import Summary

F1 = "items/F1/options"


def put(workspace: Workspace, assessment: str, field: str, value: Json) -> tuple[Change, ...]:
    return workspace.append(assessment, [Edit(field, value)], author="张三")


def row(workspace: Workspace, assessment: str) -> Summary:
    return next(found for found in workspace.list() if found.id == assessment)


def test_a_new_assessment_pins_the_catalogue(workspace: Workspace, assessment: str) -> None:
    values = workspace.state(assessment).values
    assert values["assessment/kind"] == "after"
    assert values["assessment/edition"] == {
        "edition": "2024",
        "sha256": default_catalogue().sha256,
    }
    assert values["enterprise/name"] == "甲机械厂"
    assert values["status"] == "draft"
    found = row(workspace, assessment)
    assert (found.enterprise_name, found.kind, found.status) == ("甲机械厂", "after", "draft")
    assert (found.answered, found.provisional, found.level_high) == (0, True, 4)


def test_an_edit_is_there_after_opening_again(folder: Path) -> None:
    with Workspace.open(folder) as first:
        assessment = first.create("self", {"name": "甲"}, author="张三", edition="2024")
        (change,) = put(first, assessment, F1, ["C", "B"])
        replica = first.replica
    with Workspace.open(folder) as again:
        assert again.replica == replica
        assert again.state(assessment).values[F1] == ["B", "C"]
        assert again.changes(assessment)[-1] == change
        assert row(again, assessment).points == Fraction(4)


def test_one_edit_is_one_change_in_an_unbroken_chain(workspace: Workspace, assessment: str) -> None:
    (first,) = put(workspace, assessment, F1, ["B"])
    (second,) = put(workspace, assessment, F1, ["C"])
    assert second.parents == (first.id,)
    assert second.prev == first.id
    assert workspace.history(assessment, F1) == (first, second)
    assert chain_problems(workspace.changes(assessment)) == []


def test_several_edits_of_one_field_follow_each_other(
    workspace: Workspace, assessment: str
) -> None:
    edits = [Edit(F1, ["B"]), Edit(F1, ["C"]), Edit(F1, ["C"])]
    made = workspace.append(assessment, edits, author="张三")
    assert [change.value for change in made] == [["B"], ["C"]]
    assert made[1].parents == (made[0].id,)


def test_saying_the_same_again_is_no_change(workspace: Workspace, assessment: str) -> None:
    put(workspace, assessment, "measures/revenue_y1", "35.5")
    before = workspace.changes(assessment)
    assert put(workspace, assessment, "measures/revenue_y1", "35.50") == ()
    assert put(workspace, assessment, "items/F2/options", None) == ()
    assert workspace.changes(assessment) == before


def test_undo_is_a_new_change_with_the_former_value(workspace: Workspace, assessment: str) -> None:
    put(workspace, assessment, F1, ["B"])
    put(workspace, assessment, F1, ["C"])
    former = workspace.history(assessment, F1)[-2]
    put(workspace, assessment, F1, former.value)
    assert [change.value for change in workspace.history(assessment, F1)] == [["B"], ["C"], ["B"]]


def test_one_wrong_value_and_none_of_the_edits_is_made(
    workspace: Workspace, assessment: str
) -> None:
    before = workspace.changes(assessment)
    edits = [Edit(F1, ["B"]), Edit("scenarios/S01/grade", 7)]
    with pytest.raises(BadInput):
        workspace.append(assessment, edits, author="张三")
    assert workspace.changes(assessment) == before
    assert check(workspace).problems == ()


def test_the_list_follows_every_edit(workspace: Workspace, assessment: str) -> None:
    catalogue = default_catalogue()
    best = [
        *(
            Edit(f"items/{item.code}/options", _best(item.code))
            for item in catalogue.items.values()
        ),
        *(Edit(f"scenarios/{code}/grade", 4) for code in catalogue.scenarios),
        Edit("status", "finalised"),
    ]
    workspace.append(assessment, best, author="张三")
    found = row(workspace, assessment)
    assert (found.answered, found.level, found.level_low, found.level_high) == (31, 4, 4, 4)
    assert (found.points, found.provisional, found.status) == (Fraction(100), False, "finalised")
    assert found.updated_at == workspace.changes(assessment)[-1].at


def _best(code: str) -> Json:
    item = default_catalogue().items[code]
    options = [option for option in item.options if not option.exclusive]
    if item.kind == "multi":
        return [option.key for option in options]
    return [max(options, key=lambda option: option.share).key]


def test_lists_show_the_latest_edited_first(workspace: Workspace, assessment: str) -> None:
    later = workspace.create("self", {"name": "乙"}, author="李四", edition="2024")
    assert {found.id for found in workspace.list()} == {assessment, later}
    times = [found.updated_at for found in workspace.list()]
    assert times == sorted(times, reverse=True)


def test_evidence_is_counted_until_it_is_removed(
    workspace: Workspace, assessment: str, photo: bytes
) -> None:
    stored = workspace.evidence.add(photo, name="车间.jpg")
    field = f"evidence/{stored.sha256}"
    facts: Json = {
        "name": stored.name,
        "media_type": stored.media_type,
        "size": stored.size,
        "taken_at": None,
        "place": None,
    }
    edits = [Edit(field, facts), Edit(f"{field}/for/F1", value=True)]
    workspace.append(assessment, edits, author="张三")
    assert row(workspace, assessment).photos == 1
    put(workspace, assessment, field, None)
    assert row(workspace, assessment).photos == 0
    assert workspace.evidence.path(stored.sha256).read_bytes() == photo


@pytest.mark.parametrize("unknown", ["", "0" * 36, "zz", "%", "_"])
def test_unknown_assessments_are_named(workspace: Workspace, assessment: str, unknown: str) -> None:
    with pytest.raises(BadInput, match="没有编号"):
        workspace.resolve_id(unknown)
    with pytest.raises(BadInput, match="没有编号"):
        put(workspace, unknown, F1, ["B"])
    with pytest.raises(BadInput, match="没有编号"):
        workspace.state(unknown)
    assert workspace.resolve_id(assessment[:8].upper()) == assessment


def test_an_ambiguous_beginning_is_refused(workspace: Workspace) -> None:
    for _ in range(17):
        workspace.create("self", {}, author="张三", edition="2024")
    first = [found.id[0] for found in workspace.list()]
    twice = next(letter for letter in first if first.count(letter) > 1)
    with pytest.raises(BadInput, match="多写几位"):
        workspace.resolve_id(twice)


@pytest.mark.parametrize(
    ("kind", "enterprise", "author", "edition"),
    [
        ("later", {}, "张三", "2024"),
        ("self", {"owner": "甲"}, "张三", "2024"),
        ("self", {}, "", "2024"),
        ("self", {}, "张三", "2030"),
    ],
)
def test_a_wrong_beginning_leaves_nothing(
    workspace: Workspace, kind: str, enterprise: dict[str, str], author: str, edition: str
) -> None:
    with pytest.raises(BadInput):
        workspace.create(kind, enterprise, author=author, edition=edition)
    assert workspace.list() == ()


def test_a_worker_thread_may_write(workspace: Workspace, assessment: str) -> None:
    def write(number: int) -> None:
        put(workspace, assessment, f"scenarios/S0{number}/grade", number % 5)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert row(workspace, assessment).answered == 8
    assert check(workspace).sound


_edits = st.lists(
    st.builds(
        Edit,
        st.sampled_from([F1, "items/F4/options"]),
        st.sampled_from([None, [], ["B"], ["C"], ["B", "C"]]),
    )
    | st.builds(
        Edit,
        st.sampled_from(["scenarios/S01/grade", "scenarios/S02/grade"]),
        st.none() | st.integers(0, 4),
    ),
    max_size=4,
)


@given(st.lists(_edits, max_size=5))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_projections_are_the_fold_of_the_journal(
    workspace: Workspace, batches: list[list[Edit]]
) -> None:
    assessment = workspace.create("before", {"name": "甲"}, author="张三", edition="2024")
    for edits in batches:
        workspace.append(assessment, edits, author="张三")
    assert workspace.state(assessment) == fold(workspace.changes(assessment))
    assert check(workspace).problems == ()
