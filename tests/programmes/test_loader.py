"""Programme files: the shipped ones are sound, a bad one is refused with its place."""

from __future__ import annotations

import pytest

from app.errors import BadInput
from app.programmes.loader import parse_programme, programme_keys, shipped

GOOD = "key: x\nname: 某市试点\nsources: [某文件]\ntargets: [{text: 二级, level: 2, count: 5}]\n"


@pytest.mark.parametrize("key", programme_keys())
def test_every_shipped_programme_reads_and_carries_its_own_key(key: str) -> None:
    found = shipped(key)
    assert found.key == key
    assert found.sources


def test_guangzhou_wants_710_enterprises_at_level_2() -> None:
    (target,) = shipped("guangzhou").targets
    assert (target.level, target.count, str(target.by)) == (2, 710, "2026-12-31")


def test_a_programme_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(BadInput, match="guangzhou"):
        shipped("../indicators/2024")


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("level: 2", "level: 5", "level"),
        ("count: 5", "count: 0", "count"),
        ("count: 5", "count: 5.0", "count"),
        (", count: 5", "", "targets"),
        ("count: 5", "count: 5, percent: 3", "targets"),
        ("sources: [某文件]", "sources: []", "sources"),
        ("name: 某市试点", "nam: 某市试点", "nam"),
        ("key: x", "key: X Y", "key"),
        ("key: x", "key: x\nwindow: {first: 2026-01-02, last: 2026-01-01}", "window"),
    ],
)
def test_a_bad_file_is_refused_with_the_place(old: str, new: str, path: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_programme(GOOD.replace(old, new).encode())
    assert path in (error.value.path or "")


@pytest.mark.parametrize("data", [b"", b"[1]", b"\xff", b"key: [", b"a: &a [*a]"])
def test_what_is_no_programme_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        parse_programme(data)


def test_the_good_file_is_good() -> None:
    assert parse_programme(GOOD.encode()).targets[0].count == 5
