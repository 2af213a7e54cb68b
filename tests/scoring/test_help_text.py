"""The help for owners covers everything that is asked, and nothing else."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from app.errors import BadInput
from app.scoring.exact import half_up
from app.scoring.help_text import help_texts, parse_help
from app.scoring.loader import default_catalogue


def test_everything_that_is_asked_is_explained_and_nothing_else() -> None:
    texts, catalogue = help_texts(), default_catalogue()
    assert list(texts.items) == list(catalogue.items)
    assert list(texts.scenarios) == list(catalogue.scenarios)
    assert list(texts.levels) == [0, *(row.level for row in catalogue.levels)]
    assert list(texts.measures) == list(catalogue.measures)
    assert texts.edition == catalogue.edition


def test_every_answer_is_said_in_plain_words_and_every_proof_lies_somewhere() -> None:
    texts, catalogue = help_texts(), default_catalogue()
    for code, item in catalogue.items.items():
        assert list(texts.items[code].answers) == list(item.by_key), code
    for code in catalogue.scenarios:
        assert list(texts.scenarios[code].answers) == ["0", "1", "2", "3", "4"], code
    said = {**texts.items, **texts.scenarios}
    used = {place for found in said.values() for place in found.proof_at}
    assert used == set(texts.places)


def test_an_owner_meets_no_word_of_the_trade() -> None:
    texts = help_texts()
    said = [
        text
        for found in (*texts.items.values(), *texts.scenarios.values())
        for text in (found.ask, found.means, found.example, *found.answers.values(), *found.proof)
    ]
    said += [text for it in texts.measures.values() for text in (it.ask, it.where)]
    for word in ("采集项", "维度", "判定", "要点", "约束性", "佐证", "赋分", "工控"):
        assert not [text for text in said if word in text], word


def test_options_named_in_examples_exist() -> None:
    """An example that tells the owner to choose an option must not name one that is not there."""
    texts, catalogue = help_texts(), default_catalogue()
    for code, said in texts.items.items():
        for word in said.example.split("选")[1:]:
            key = word.strip()[:1]
            if key.isascii() and key.isalpha():
                assert key in catalogue.items[code].by_key, (code, word)


def test_help_is_found_by_code() -> None:
    texts = help_texts()
    assert texts.of("F1") is texts.items["F1"]
    assert texts.of("S01") is texts.scenarios["S01"]


def test_unknown_codes_and_malformed_files_are_refused() -> None:
    with pytest.raises(BadInput, match="S99"):
        help_texts().of("S99")
    with pytest.raises(BadInput, match="通俗说明"):
        parse_help(b"edition: '2024'\nlevels: {}\nitems: {F1: {means: x}}\n")


def test_an_owner_turns_energy_into_standard_coal_as_the_standard_does() -> None:
    """GB/T 2589-2020 in kgce: a kWh as heat, a kg of diesel, a cubic metre of natural gas."""
    electricity, diesel, gas = Fraction("0.1229"), Fraction("1.4571"), ("1.1000", "1.3300")
    where = help_texts().measures["energy_y1"].where
    tons = [10 * electricity, diesel, *(10 * Fraction(it) for it in gas)]
    assert default_catalogue().measures["energy_y1"].unit == "吨标准煤"
    told = re.fullmatch(
        r"折成吨标准煤（GB/T 2589—2020）：用电1万度约合([\d.]+)吨，柴油1吨约合([\d.]+)吨，"
        r"天然气1万立方米约合([\d.]+)至([\d.]+)吨",
        where,
    )
    assert told is not None
    assert [Fraction(it) for it in told.groups()] == [
        half_up(it, 3) / Fraction(1000) for it in tons
    ]
