"""The help for owners covers everything that is asked, and nothing else."""

from __future__ import annotations

import pytest

from app.errors import BadInput
from app.scoring.help_text import help_texts, parse_help
from app.scoring.loader import default_catalogue


def test_everything_that_is_asked_is_explained_and_nothing_else() -> None:
    texts, catalogue = help_texts(), default_catalogue()
    assert list(texts.items) == list(catalogue.items)
    assert list(texts.scenarios) == list(catalogue.scenarios)
    assert list(texts.levels) == [0, *(row.level for row in catalogue.levels)]
    assert texts.edition == catalogue.edition


def test_options_named_in_examples_exist() -> None:
    """An example that tells the owner to choose an option must not name one that is not there."""
    texts, catalogue = help_texts(), default_catalogue()
    for code, said in texts.items.items():
        for word in said.example.split("选")[1:]:
            key = word.strip()[:1]
            if key.isascii() and key.isalpha():
                assert key in catalogue.items[code].by_key, (code, word)


def test_unknown_codes_and_malformed_files_are_refused() -> None:
    with pytest.raises(BadInput, match="S99"):
        help_texts().of("S99")
    with pytest.raises(BadInput, match="通俗说明"):
        parse_help(b"edition: '2024'\nlevels: {}\nitems: {F1: {means: x}}\nscenarios: {}\n")
