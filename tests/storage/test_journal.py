"""The laws of the journal, on random histories of several replicas."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.storage.canonical import Json, canonical, sha256_hex
from app.storage.journal import Change, fold, merge
from tests.storage.histories import FIELDS, VALUES, copies, edit
from tests.storage.scripts import chain_problems

if TYPE_CHECKING:
    from random import Random

OPTIONS = FIELDS[0]


def ids(changes: list[Change]) -> set[str]:
    return {change.id for change in changes}


@given(copies())
def test_merging_is_commutative_associative_and_idempotent(known: list[list[Change]]) -> None:
    first, second, third = known
    assert merge(first, second) == merge(second, first)
    assert merge(merge(first, second), third) == merge(first, merge(second, third))
    assert merge(first, first) == merge(first) == merge(merge(first))


@given(copies())
def test_nothing_disappears_and_references_come_first(known: list[list[Change]]) -> None:
    merged = merge(*known)
    assert ids(merged) == set().union(*map(ids, known))
    seen: set[str] = set()
    for change in merged:
        assert seen.issuperset(change.parents)
        assert change.prev is None or change.prev in seen
        seen.add(change.id)


@given(copies(), st.randoms(use_true_random=False))
def test_fold_depends_on_the_set_alone(known: list[list[Change]], random: Random) -> None:
    merged = merge(*known)
    shuffled = merged + merged[:3]
    random.shuffle(shuffled)
    assert fold(shuffled) == fold(merged)


@given(copies())
def test_every_field_has_one_value_or_a_conflict(known: list[list[Change]]) -> None:
    state = fold(merge(*known))
    assert state.values.keys() | state.conflicts.keys() == state.heads.keys()
    assert not state.values.keys() & state.conflicts.keys()
    for heads in state.conflicts.values():
        assert len({json.dumps(head.value) for head in heads}) > 1


@given(copies())
def test_one_replica_alone_never_conflicts(known: list[list[Change]]) -> None:
    alone = [change for change in known[0] if change.replica == f"{0:032x}"]
    if alone == known[0]:
        assert not fold(alone).conflicts


@given(copies(), st.sampled_from(VALUES))
def test_deciding_with_all_heads_ends_the_conflict(known: list[list[Change]], value: Json) -> None:
    merged = merge(*known)
    for field in fold(merged).conflicts:
        merged.append(edit(merged, field=field, value=value, replica=1, reason="以铭牌为准"))
        assert field not in fold(merged).conflicts
        assert canonical(fold(merged).values[field]) == canonical(value)
    assert not fold(merged).conflicts


@given(copies())
def test_honest_histories_have_unbroken_chains(known: list[list[Change]]) -> None:
    assert chain_problems(merge(*known)) == []


def test_two_people_entering_the_same_is_no_conflict() -> None:
    one, other = edit([], value=["B"], replica=1), edit([], value=["B"], replica=2)
    state = fold([one, other])
    assert one.id != other.id
    assert state.values == {OPTIONS: ["B"]}
    assert not state.conflicts


def test_true_and_one_are_different_answers() -> None:
    state = fold([edit([], value=True, replica=1), edit([], value=1, replica=2)])
    assert set(state.conflicts) == {OPTIONS}
    assert OPTIONS not in state.values


def test_different_fields_never_conflict() -> None:
    changes = [edit([], field=field, replica=number) for number, field in enumerate(FIELDS)]
    assert not fold(changes).conflicts


def test_a_late_edit_on_one_side_replaces_only_what_it_saw() -> None:
    base = edit([], value=["B"])
    mine = edit([base], value=["C"], replica=1)
    theirs = edit([base], value=["D"], replica=2)
    heads = fold([base, mine, theirs]).conflicts[OPTIONS]
    assert {head.id for head in heads} == {mine.id, theirs.id}


def test_a_cleared_answer_is_kept_as_null() -> None:
    first = edit([], value=["B"])
    assert fold([first, edit([first], value=None)]).values == {OPTIONS: None}


def test_a_parent_of_another_field_replaces_nothing() -> None:
    victim = edit([], field=FIELDS[1], value="12")
    thief = Change.make(**{**parts(edit([victim])), "parents": [victim.id]})
    assert fold([victim, thief]).values[FIELDS[1]] == "12"
    assert "另一个字段" in chain_problems([victim, thief])[0]


def parts(change: Change) -> dict[str, Any]:
    body = change.to_json()
    del body["id"]
    return body


def test_missing_and_forked_changes_are_named() -> None:
    first = edit([], value="1")
    second = edit([first], value="2")
    third = edit([first, second], value="3")
    fork = edit([first], value="4")
    assert len(chain_problems([first, third])) == 2
    assert second.id[:8] in chain_problems([first, third])[0]
    (problem,) = chain_problems([first, second, third, fork])
    assert "分叉" in problem
    assert fold([third]).values == {OPTIONS: "3"}


def test_two_beginnings_of_one_replica_are_a_fork() -> None:
    assert "分叉" in chain_problems([edit([], value="1"), edit([], value="2")])[0]


def test_a_chain_borrowed_from_another_replica_is_named() -> None:
    first = edit([], replica=1)
    stolen = Change.make(**{**parts(edit([], field=FIELDS[1], replica=2)), "prev": first.id})
    assert "另一台电脑" in chain_problems([first, stolen])[0]


@given(copies())
def test_a_change_survives_the_file(known: list[list[Change]]) -> None:
    for change in merge(*known):
        assert Change.from_json(json.loads(canonical(change.to_json()))) == change


def test_id_is_the_hash_of_everything_else() -> None:
    change = edit([], value=["B"], reason="现场核对")
    assert change.id == sha256_hex(canonical(parts(change)))


ALTERED: dict[str, Json] = {
    "assessment": "00000000-5f0e-4c4e-9b60-0d5f3a1c9e11",
    "field": FIELDS[1],
    "value": "2",
    "parents": ["a" * 64],
    "prev": "b" * 64,
    "author": "李四",
    "replica": "c" * 32,
    "at": "2026-03-05T09:00:00.001Z",
    "reason": "改",
}


@pytest.mark.parametrize("key", ALTERED)
def test_altering_any_part_is_noticed(key: str) -> None:
    body = edit([]).to_json()
    assert ALTERED.keys() == body.keys() - {"id"}
    with pytest.raises(BadInput, match="改动"):
        Change.from_json({**body, key: ALTERED[key]})


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("assessment", "6F2C7A52-5F0E-4C4E-9B60-0D5F3A1C9E11"),
        ("field", ""),
        ("field", "items/../x y"),
        ("field", "items/F1/options\n"),
        ("field", "a" * 201),
        ("value", 1.5),
        ("value", {"deep": [0.1]}),
        ("value", "长" * 30_000),
        ("value", "\ud800"),
        ("value", ["\ud800"]),
        ("value", ["长" * 20_000, "长" * 2_000]),
        ("value", ["A", 1.5]),
        ("parents", ["f" * 63]),
        ("prev", ""),
        ("author", ""),
        ("author", 3),
        ("author", "长" * 201),
        ("replica", "x" * 32),
        ("at", "2026-03-05 09:00:00Z"),
        ("at", "2026-02-30T09:00:00.000Z"),
        ("at", "２026-02-20T09:00:00.000Z"),
        ("reason", ""),
        ("reason", "长" * 2001),
    ],
)
def test_a_part_out_of_bounds_is_refused(key: str, value: object) -> None:
    with pytest.raises(BadInput):
        Change.make(**{**parts(edit([])), key: value})


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        "change",
        {},
        {**edit([]).to_json(), "extra": 1},
        {key: value for key, value in edit([]).to_json().items() if key != "reason"},
        {**edit([]).to_json(), "parents": ["b" * 64, "a" * 64]},
        {**edit([]).to_json(), "parents": ["a" * 64, "a" * 64]},
        {**edit([]).to_json(), "parents": [None]},
        {**edit([]).to_json(), "parents": "a" * 64},
    ],
)
def test_a_record_of_another_shape_is_refused(body: object) -> None:
    with pytest.raises(BadInput):
        Change.from_json(body)
