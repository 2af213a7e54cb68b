"""A line of a journal means the same by its form as to the strict reader, whoever wrote it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from hashlib import sha256
from random import Random
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.exchange import lines
from app.exchange.lines import change_in
from app.storage.journal import Change

ODD = b' ,:{}[]"\\0e.-u\x00\x1f\x7f\xc3\xed\xa0\x80\xff19azAZ'
BODY = {
    "assessment": "3f0d3a52-7b0a-4d7e-9c5c-0d4f6a1b2c3d",
    "at": "2026-03-05T01:41:00.000Z",
    "field": "items/F1/note",
    "prev": None,
    "replica": "7d3a52b00a4d4e7e8c5c0d4f6a1b2c3d",
}
texts = st.text(max_size=8) | st.sampled_from(
    ["\u2028", "𠮷", '"', "\\", "\x7f", "\ufeff", "\u202e"]
)
ids = st.sampled_from(["0" * 64, "1" * 64, "f" * 64])
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)


def written(
    value: str,
    author: str,
    reason: str | None,
    parents: Sequence[str] = (),
    spoil: Random | None = None,
) -> bytes:
    """Return a line with a JSON text as its value, the id being that of what stands in it."""
    head = json.dumps(
        BODY | {"author": author, "reason": reason, "parents": parents},
        ensure_ascii=False,
        separators=(",", ":"),
        sort_keys=True,
    )
    body = bytearray(f'{head[:-1]},"value":{value}}}'.encode("utf-8", "surrogatepass"))
    if spoil:
        place, piece = spoil.randrange(len(body)), bytes([spoil.choice(ODD)])
        body[place : place + spoil.randrange(2)] = piece if spoil.randrange(3) else b""
    named = b'"id":"' + sha256(body).hexdigest().encode() + b'",'
    return bytes(body).replace(b'"parents":', named + b'"parents":', 1)


def read(line: bytes) -> Change | None:
    """Return what a line says; None when it is refused."""
    try:
        return change_in(line)
    except BadInput:
        return None


def read_strictly(line: bytes) -> Change | None:
    """Return the same by the strict reader alone."""
    with patch.object(lines, "_plain_change", return_value=None):
        return read(line)


@given(values, texts, st.none() | texts, st.lists(ids, max_size=3), st.integers(0, 2**33))
def test_a_line_of_any_form_is_read_as_the_strict_reader_does(
    value: object, author: str, reason: str | None, parents: list[str], seed: int
) -> None:
    text = json.dumps(value, ensure_ascii=seed % 2 == 0, separators=(",", ":"), sort_keys=True)
    write = partial(written, text, author, reason, parents)
    spoil = Random(seed)  # noqa: S311 - a flaw, no secret
    for line in (write(), *(write(spoil) for _ in range(7))):
        assert repr(read(line)) == repr(read_strictly(line))


@pytest.mark.parametrize(
    "value",
    [
        "9007199254740993", "1e5", "1.0", "-0", "0.1", "01", "NaN", "1" + "0" * 400,
        '"\\u0041"', '"\\ud800"', '"\x7f"', '{"b":1,"a":2}', '{"a":1,"a":1}', "[1, 2]",
        '{"\U00020bb7":1,"\uffff":2}', '{"\uffff":2,"\U00020bb7":1}', f'"{"汉" * 9000}"',
        "[" * 70 + "]" * 70, "", ' "a"', '"a" ', '"a"', "true", "null", "[]", "{}", '{"é":[1]}',
    ],
)  # fmt: skip
def test_an_odd_value_is_read_or_refused_as_the_strict_reader_does(value: str) -> None:
    line = written(value, "冯晓岚", "现场核对")
    assert repr(read(line)) == repr(read_strictly(line))


def test_an_ordinary_line_needs_no_strict_reader() -> None:
    line = written('["B","C"]', "冯晓岚", "现场核对")
    with patch.object(lines, "strict_json", side_effect=AssertionError):
        found = read(line)
    assert found is not None
    assert found.value == ["B", "C"]
    assert (found.author, found.reason) == ("冯晓岚", "现场核对")
