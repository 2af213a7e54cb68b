"""Nothing that was altered by accident or by hand passes for a package of ours."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.rules import rules_bytes
from app.scoring.loader import catalogue_bytes
from tests.exchange.agreement import problems_of
from tests.exchange.samples import PHOTO_NAME, STEM, archived, members, with_manifests

MASKS = (0x01, 0x80, 0xFF)


@pytest.mark.parametrize("mask", MASKS)
def test_every_flipped_byte_is_noticed(package: bytes, mask: int) -> None:
    """The catalogue is most of a small package: inside it the masks take turns."""
    data = bytearray(package)
    inside: set[int] = set()
    for catalogue in (catalogue_bytes(), rules_bytes("2024")):
        start = package.index(catalogue)
        inside.update(range(start, start + len(catalogue)))
    unnoticed = []
    for place in range(len(data)):
        if place in inside and MASKS[place % 3] != mask:
            continue
        data[place] ^= mask
        if not problems_of(bytes(data)):
            unnoticed.append(place)
        data[place] ^= mask
    assert unnoticed == []
    assert not problems_of(bytes(data))


def test_every_truncation_is_noticed(package: bytes) -> None:
    assert [size for size in range(len(package)) if not problems_of(package[:size])] == []


def test_a_byte_more_or_less_is_noticed(package: bytes) -> None:
    for place in [*range(0, len(package), 17), len(package)]:
        assert problems_of(package[:place] + b"\x00" + package[place:])
        assert problems_of(package[:place] + package[place + 1 :]) or place == len(package)


def test_packages_one_after_the_other_are_noticed(package: bytes) -> None:
    assert problems_of(package + package)


# Someone who knows the format: the archive is well formed, what is in it is not


def test_every_altered_byte_of_every_small_file_is_noticed(package: bytes) -> None:
    """The archive is put together anew each time, so that its own checksums are right."""
    files = members(package)
    for name, data in files.items():
        step = max(1, len(data) // 80)
        for place in range(0, len(data), step):
            altered = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
            assert problems_of(archived({**files, name: altered})), (name, place)


def test_every_altered_byte_is_noticed_when_the_manifests_are_made_to_fit(package: bytes) -> None:
    files = members(package)
    for name, data in files.items():
        step = max(1, len(data) // 40)
        for place in range(0, len(data), step):
            altered = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
            hostile = with_manifests({**files, name: altered})
            assert hostile == files or problems_of(archived(hostile)), (name, place)


def test_every_removed_member_is_noticed(package: bytes) -> None:
    files = members(package)
    for name in files:
        left = {other: data for other, data in files.items() if other != name}
        assert problems_of(archived(left)), name
        fitted = with_manifests(left)
        assert fitted == files or problems_of(archived(fitted)), name


@pytest.mark.parametrize(
    "name",
    [
        "readme.txt",
        "data/readme.txt",
        "data/evidence/" + "0" * 64 + ".jpg",
        "data/evidence/" + "0" * 64 + ".exe",
        "signatures/02-assessor.json",
        "signatures/notes.txt",
        "META-INF/x",
    ],
)
def test_every_added_member_is_noticed(package: bytes, name: str) -> None:
    files = members(package) | {name: b"x"}
    assert problems_of(archived(files))
    assert problems_of(archived(with_manifests(files)))


def test_a_renamed_photo_is_noticed(package: bytes) -> None:
    files = members(package)
    files[PHOTO_NAME.replace(".jpg", ".png")] = files.pop(PHOTO_NAME)
    assert problems_of(archived(with_manifests(files)))


@pytest.mark.parametrize("name", ["statement.json", "data/assessment.json", f"{STEM}.json"])
def test_json_that_means_the_same_but_is_written_otherwise_is_noticed(
    package: bytes, name: str
) -> None:
    files = members(package)
    files[name] = json.dumps(json.loads(files[name]), ensure_ascii=False).encode()
    assert problems_of(archived(with_manifests(files)))


@pytest.mark.parametrize(
    "journal_bytes",
    [
        lambda lines: b"".join(reversed(lines)),
        lambda lines: b"".join(lines)[:-1],
        lambda lines: b"".join(lines) + b"\n",
        lambda lines: b"".join(lines) + lines[-1],
        lambda lines: b"".join(lines[:-1]),
        lambda lines: b"\r\n".join(line.rstrip() for line in lines) + b"\r\n",
        lambda _: b"",
        lambda _: b"\n",
        lambda _: b"[]\n",
        lambda _: b"{}\n",
    ],
)  # fmt: skip
def test_a_journal_written_otherwise_is_noticed(
    package: bytes, journal_bytes: Callable[[list[bytes]], bytes]
) -> None:
    files = members(package)
    files["data/changes.jsonl"] = journal_bytes(files["data/changes.jsonl"].splitlines(True))
    assert problems_of(archived(with_manifests(files)))


TEXTS = ["statement.json", "data/assessment.json", "data/changes.jsonl", f"{STEM}.json"]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@given(st.sampled_from(TEXTS), st.data(), VALUES)
def test_whatever_stands_in_place_of_a_value_is_noticed_in_words(
    package: bytes, name: str, data: st.DataObject, value: object
) -> None:
    files = members(package)
    first, *rest = files[name].splitlines(keepends=True)
    whole = json.loads(first)
    key = data.draw(st.sampled_from(sorted(whole)))
    altered = value if data.draw(st.booleans()) else {**whole, key: value}
    line = json.dumps(altered, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    hostile = with_manifests({**files, name: line.encode("utf-8", "replace") + b"".join(rest)})
    assert hostile == files or problems_of(archived(hostile))
