"""What canonical JSON promises to signatures, and what strict reading refuses."""

from __future__ import annotations

from decimal import Decimal

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.storage.canonical import MAX_INTEGER, canonical, sha256_hex, strict_json

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
scalars = st.none() | st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | text
anything = st.text(max_size=8)  # lone surrogates and all


def nested(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    keys = st.text('a𠮷\ue000\x00\n"é', max_size=3)
    return st.lists(inner, max_size=4) | st.dictionaries(keys | text, inner, max_size=4)


values = st.recursive(scalars, nested)


def refusal(data: bytes) -> BadInput:
    with pytest.raises(BadInput) as caught:
        strict_json(data)
    return caught.value


@given(values)
def test_reading_what_was_written_gives_the_same_value(value: object) -> None:
    assert strict_json(canonical(value)) == value


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | anything, nested))
def test_the_fast_way_of_writing_gives_what_the_standard_asks_for(value: object) -> None:
    try:
        expected = rfc8785.dumps(value)  # type: ignore[arg-type]
    except (rfc8785.CanonicalizationError, UnicodeEncodeError):
        with pytest.raises(BadInput):
            canonical(value)
    else:
        assert canonical(value) == expected


def test_keys_are_ordered_as_rfc_8785_orders_them() -> None:
    keys = {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\u0080": 6, "\u00f6": 7}
    expected = '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\U0001f600":5,"\ufb33":3}'
    assert canonical(keys) == expected.encode()


def test_hash_is_the_known_one() -> None:
    assert sha256_hex(b"abc").startswith("ba7816bf8f01cfea")


@pytest.mark.parametrize(
    "value", ["\ud800", {"\udc00": 1}, 2**53, Decimal("1.5"), {1: 2}, object()]
)
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    with pytest.raises(BadInput):
        canonical(value)


def test_endless_nesting_cannot_be_written() -> None:
    nested: list[object] = []
    nested.append(nested)
    with pytest.raises(BadInput, match="嵌套"):
        canonical(nested)


def test_decimals_keep_their_exact_text() -> None:
    assert str(strict_json(b"0.10")) == "0.10"
    assert strict_json(b"[1, 1.0, 1e2]") == [1, Decimal("1.0"), Decimal("1e2")]
    assert isinstance(strict_json(b"7"), int)


@pytest.mark.parametrize(
    ("data", "path"),
    [
        (b'{"items": {"F1": 1, "F2": 2, "F1": 3}}', "$.items.F1"),
        (b'{"a": [0, {"x": 1, "x": 1}]}', "$.a[1].x"),
        (b'{"a": 1, "\\u0061": 2}', "$.a"),
        (b'{"a b": {"c": NaN}}', '$["a b"].c'),
        (b"[1, -Infinity]", "$[1]"),
        (b'["ok", "\\ud800"]', "$[1]"),
        (b'{"k": {"\\udc00": 1}}', "$.k"),
        (b"[9007199254740992]", "$[0]"),
        (b"[" + b"9" * 5000 + b"]", "$[0]"),
        (b"[1e999999999]", "$[0]"),
        (b"[1e99999999999999999999999]", "$[0]"),
        (b"[0." + b"1" * 5000 + b"]", "$[0]"),
        (b'{"first": NaN, "second": NaN}', "$.first"),
    ],
)
def test_a_flaw_is_refused_with_its_path(data: bytes, path: str) -> None:
    assert refusal(data).path == path


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "空"),
        (b"  \n", "空"),
        (b"\xef\xbb\xbf{}", "BOM"),
        (b'"\xff"', "UTF-8"),
        (b'"\xed\xa0\x80"', "UTF-8"),
        ("{}".encode("utf-16"), "UTF-8"),
        (b"{", "第 1 行"),
        (b"[1,]", "第 1 行"),
        (b"{} {}", "第 1 行"),
        (b'"\n"', "第 1 行"),
        (b"[01]", "第 1 行"),
        (b"[" * 65 + b"]" * 65, "64 层"),
        (b"[" * 1_000_000, "64 层"),
        (b'{"a":' * 100_000, "64 层"),
    ],
)
def test_what_is_not_strict_json_is_refused_with_a_reason(data: bytes, words: str) -> None:
    assert words in str(refusal(data))


def test_sixty_four_levels_are_read_and_brackets_in_text_do_not_count() -> None:
    assert strict_json(b"[" * 64 + b"]" * 64)
    assert strict_json(b'["' + b"[{" * 100 + b'\\"[" ]')


def test_a_file_over_the_cap_is_refused_before_it_is_read() -> None:
    with pytest.raises(BadInput, match="过大"):
        strict_json(b"[" + b" " * 1024 + b"]", max_bytes=1024)


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        strict_json(data)
    except BadInput as error:
        assert error.path  # noqa: PT017 - either outcome is right
