"""Journals as somebody writes them by hand, ids made to fit: both programs read them or neither."""

from __future__ import annotations

import io
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.exchange import proof, zipformat
from app.exchange.member_names import CHANGES
from app.exchange.unpacking import Tampered
from app.storage.canonical import canonical, sha256_hex
from app.storage.references import reference_problems
from tests.exchange.agreement import ignore
from tests.exchange.samples import ASSESSMENT, archived
from tools import verify_package as standalone

FIRST = "a" * 32
PLAIN: dict[str, Any] = {
    "assessment": ASSESSMENT,
    "field": "items/F1/note",
    "value": "一",
    "parents": [],
    "prev": None,
    "author": "张三",
    "replica": FIRST,
    "at": "2026-03-05T09:41:00.000Z",
    "reason": None,
}


def read(raw: bytes) -> bool:
    """Whether a journal is read, by both programs or by neither."""
    archive = zipformat.read(io.BytesIO(archived({CHANGES: raw})), tick=ignore)
    try:
        changes = proof._changes(archive)
        alone = len({change.assessment for change in changes}) == 1
        ours = alone and not reference_problems(changes)
    except (Tampered, BadInput):
        ours = False
    try:
        standalone.read_journal(raw)
        theirs = True
    except standalone.MALFORMED:
        theirs = False
    assert ours == theirs
    return ours


def change(**parts: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON
    """Make a change whose id fits, whatever is in it."""
    body = {**PLAIN, **parts}
    return {**body, "id": sha256_hex(canonical(body))}


def written(*changes: dict[str, Any]) -> bytes:
    return b"".join(canonical(it) + b"\n" for it in changes)


def deep(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels - 1):
        value = [value]
    return value


@pytest.mark.parametrize(
    "parts",
    [
        {"value": None},
        {"value": {"\ue000": 1, "𠮷": 2}},
        {"value": 2**53 - 1},
        {"value": "\x00\x1f\x7f\u2028"},
        {"value": deep(63)},
        {"value": "x" * (64 * 1024 - 2)},
        {"author": "\x01" * 200},
        {"author": "𠮷" * 200},
        {"author": '"\\' * 100},
        {"reason": "\n" * 2000},
        {"field": "a/B-c_d.e"},
        {"field": "a" * 200},
        {"at": "2000-02-29T23:59:59.999Z"},
    ],
)
def test_a_change_at_the_edge_of_the_format_is_read(parts: dict[str, Any]) -> None:
    assert read(written(change(**parts)))


@pytest.mark.parametrize(
    "parts",
    [
        {"value": deep(64)},
        {"value": "x" * (64 * 1024 - 1)},
        {"author": ""},
        {"author": "\x01" * 201},
        {"author": ["张三"]},
        {"reason": ""},
        {"reason": "长" * 2001},
        {"field": "a" * 201},
        {"field": "items/F1/note\n"},
        {"field": "items//note"},
        {"field": "items/F1/备注"},
        {"field": "Items/F1/note"},
        {"field": ""},
        {"replica": FIRST.upper()},
        {"replica": FIRST[1:]},
        {"assessment": ASSESSMENT.upper().replace("1", "A")},
        {"assessment": ASSESSMENT.replace("-", "")},
        {"at": "2026-03-05T09:41:00Z"},
        {"at": "2026-02-30T09:41:00.000Z"},
        {"at": "2026-03-05T24:00:00.000Z"},
        {"at": "0000-03-05T09:41:00.000Z"},
        {"at": "٢026-03-05T09:41:00.000Z"},
        {"prev": ""},
        {"prev": "0" * 64},
        {"prev": "A" * 64},
        {"parents": None},
        {"parents": {}},
        {"parents": ["0" * 64]},
        {"parents": ["0" * 63]},
        {"parents": [["0" * 64]]},
        {"more": 1},
    ],
)
def test_a_change_beyond_the_format_is_refused(parts: dict[str, Any]) -> None:
    assert not read(written(change(**parts)))


@pytest.mark.parametrize("key", PLAIN)
def test_a_change_that_lacks_something_is_refused(key: str) -> None:
    body = {name: value for name, value in PLAIN.items() if name != key}
    assert not read(written({**body, "id": sha256_hex(canonical(body))}))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"value":7', b'"value":7.0'),
        (b'"value":7', b'"value":7e0'),
        (b'"value":7', b'"value":07'),
        (b'"value":7', b'"value":-0'),
        (b'"value":7', b'"value":NaN'),
        (b'"value":7', b'"value":-Infinity'),
        (b'"value":7', b'"value":9007199254740993'),
        (b'"value":7', b'"value":' + b"9" * 5000),
        (b'"value":7', b'"value":1e999'),
        (b'"value":7', b'"value":"\\ud800"'),
        (b'"value":7', b'"value":"\xed\xa0\x80"'),
        (b'"value":7', b'"value":"\\u4e00"'),
        (b'"value":7', b'"value":"\x09"'),
        (b'"value":7', b'"value":{"a":1,"a":1}'),
        (b'"value":7', b'"value":{"b":1,"a":1}'),
        (b'"value":7', b'"value":{"\xee\x80\x80":1,"\xf0\xa0\xae\xb7":2}'),
        (b'"value":7', b'"value":' + b"[" * 100_000 + b"]" * 100_000),
        (b'"value":7', b'"value":7,"value":7'),
        (b'"value":7', b'"value": 7'),
        (b'"value":7', b'"VALUE":7'),
        (b'{"assess', b'\xef\xbb\xbf{"assess'),
        (b"\n", b"\r\n"),
        (b"\n", b"\n\n"),
        (b"\n", b"\x00\n"),
        (b"\n", b" \n"),
        (b"\n", b""),
        (b'"parents":[]', b'"parents":[,]'),
    ],
)
def test_json_that_could_be_read_in_two_ways_is_refused(old: bytes, new: bytes) -> None:
    """With the id of what the odd text means, where it means anything."""
    honest = written(change(value=7))
    assert read(honest)
    odd = honest.replace(old, new)
    assert odd != honest
    assert not read(odd)
    with suppress(ValueError, RecursionError, BadInput):  # where it means nothing
        meant = json.loads(odd)
        meant.pop("id")
        told = sha256_hex(canonical(meant)).encode()
        assert not read(odd.replace(json.loads(honest)["id"].encode(), told))


def test_a_change_under_a_foreign_id_is_refused() -> None:
    honest = change()
    assert read(written(honest))
    assert not read(written({**honest, "value": "二"}))
    assert not read(written({**honest, "id": "0" * 64}))


# Changes among each other


def test_two_computers_and_a_decision_are_read_in_one_order_only() -> None:
    one = change()
    other = change(replica="b" * 32, value="二")
    decided = change(
        prev=one["id"],
        parents=sorted([one["id"], other["id"]]),
        value="三",
        at="2026-03-05T09:41:01.000Z",
        reason="现场核对",
    )
    first, second = sorted([one, other], key=lambda it: str(it["id"]))
    assert read(written(first, second, decided))
    for order in (
        (second, first, decided),
        (decided, first, second),
        (first, decided, second),
        (first, second, decided, decided),
        (first, second, second, decided),
        (one, decided),
        (other, decided),
    ):
        assert not read(written(*order))


def test_a_change_that_claims_to_be_older_than_what_it_replaces_still_comes_after() -> None:
    later = change(at="2036-01-01T00:00:00.000Z")
    undone = change(prev=later["id"], parents=[later["id"]], value=None)
    assert read(written(later, undone))
    assert not read(written(undone, later))


def test_references_stay_in_their_field_and_on_their_computer() -> None:
    one = change()
    late = {"at": "2026-03-05T09:41:01.000Z"}
    assert read(written(one, change(prev=one["id"], parents=[one["id"]], **late)))
    elsewhere = change(prev=one["id"], parents=[one["id"]], field="items/F2/note", **late)
    assert not read(written(one, elsewhere))
    foreign = change(prev=one["id"], replica="b" * 32, **late)
    assert not read(written(one, foreign))
    mixed = change(assessment=ASSESSMENT.replace("1", "2"), **late)
    assert not read(written(one, mixed))


def test_parents_are_sorted_and_named_once() -> None:
    one, other = change(), change(replica="b" * 32)
    first, second = sorted([one, other], key=lambda it: str(it["id"]))
    ids = [first["id"], second["id"]]
    for parents, good in ((ids, True), (ids[::-1], False), (ids[:1] * 2, False)):
        late = change(parents=parents, replica="c" * 32, at="2026-03-05T09:41:01.000Z")
        assert read(written(first, second, late)) == good


def test_a_change_has_no_more_parents_than_allowed() -> None:
    def heads(count: int) -> list[dict[str, Any]]:
        rivals = [change(replica=f"{number:032x}") for number in range(count)]
        rivals.sort(key=lambda it: str(it["id"]))
        parents = [it["id"] for it in rivals]
        return [*rivals, change(parents=parents, at="2026-03-05T09:41:01.000Z", replica="f" * 32)]

    assert read(written(*heads(1000)))
    assert not read(written(*heads(1001)))


@given(st.lists(st.integers(0, 3), max_size=6), st.data())
def test_any_order_of_any_changes_is_judged_alike(places: list[int], data: st.DataObject) -> None:
    """Stories of up to four computers, each change after some of those before, then shuffled."""
    made: list[dict[str, Any]] = []
    for number, place in enumerate(places):
        own = [it["id"] for it in made if it["replica"] == f"{place:032x}"]
        parents = data.draw(st.lists(st.sampled_from(made or [{"id": ""}]), max_size=2))
        made.append(
            change(
                value=number,
                replica=f"{place:032x}",
                prev=own[-1] if own else None,
                parents=sorted({it["id"] for it in parents if it["id"]}),
                at=f"2026-03-05T09:41:0{data.draw(st.integers(0, 2))}.000Z",
            )
        )
    read(written(*data.draw(st.permutations(made))))
