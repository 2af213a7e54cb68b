"""Finding by code, words and pinyin initials: what fits, and which of two fits better."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scoring.loader import default_catalogue
from app.ui.search import keys_of, rank

FITS = [
    ("wljs", "F1 网络建设"),
    ("WLJS", "F1 网络建设"),
    ("网络js", "F1 网络建设"),
    ("f1", "F1 网络建设"),
    ("f1 js", "F1 网络建设"),
    ("wj", "F1 网络建设"),
    ("yljm", "广州市砚岭精密传动有限公司"),
    ("szxy", "深圳鑫源科技"),
    ("zqqc", "重庆汽车"),
    ("cqqc", "重庆汽车"),
    ("91440112", "91440112MA00000154"),
]


@pytest.mark.parametrize(("query", "text"), FITS)
def test_a_few_keys_find_it(query: str, text: str) -> None:
    assert rank(query, text) is not None


@pytest.mark.parametrize("query", ["wlx", "jsl", "f2", "网路", "js f2"])
def test_what_does_not_fit_is_not_found(query: str) -> None:
    assert rank(query, "F1 网络建设") is None


def test_the_beginning_beats_the_inside_beats_gaps() -> None:
    order = ["管理机制", "采购管理", "各种物理"]
    ranks = [rank("gl", text) for text in order]
    assert None not in ranks
    assert ranks == sorted(ranks, key=lambda found: found or 0)
    assert len(set(ranks)) == 3


def test_the_best_of_several_texts_counts() -> None:
    assert rank("f1", "网络建设", "F1") == 0
    assert rank("zz", "网络建设", "F1") is None


def test_nothing_typed_fits_everything() -> None:
    assert rank("", "网络建设") == 0
    assert rank("  ", "网络建设") == 0


def test_every_subject_is_found_by_its_initials() -> None:
    catalogue = default_catalogue()
    names = [found.name for found in catalogue.items.values()]
    for name in (*names, *(found.name for found in catalogue.scenarios.values())):
        initials = "".join(keys_of(one)[0] for one in name)
        assert initials.isascii(), name
        assert rank(initials, name) == 0


CHARACTERS = st.characters(codec="gb2312")


@given(st.text(CHARACTERS, max_size=20), st.text(CHARACTERS, min_size=1, max_size=20))
def test_any_part_of_a_text_finds_it(before: str, part: str) -> None:
    assert rank(part, before + part) is not None
