"""Credit codes: right ones pass, and every single slip is noticed and named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.exchange.credit_code import ALPHABET, check_character, check_credit_code

# Published examples: the one worked out in the standard, and two well-known public bodies.
KNOWN = ["91350100M000100Y43", "91110000802100433B", "12100000400000624D"]
codes = st.text(ALPHABET, min_size=17, max_size=17).map(lambda body: body + check_character(body))


@pytest.mark.parametrize("code", KNOWN)
def test_published_codes_pass(code: str) -> None:
    assert check_credit_code(code) == code


@given(codes, st.integers(0, 17), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_noticed(code: str, place: int, other: str) -> None:
    wrong = code[:place] + other + code[place + 1 :]
    if wrong == code:
        assert check_credit_code(wrong) == code
    else:
        with pytest.raises(BadInput, match="校验位"):
            check_credit_code(wrong)


@given(codes, st.integers(0, 15))
def test_two_swapped_neighbours_are_always_noticed(code: str, place: int) -> None:
    wrong = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if wrong != code:
        with pytest.raises(BadInput, match="校验位"):
            check_credit_code(wrong)


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("", "应为18位，这里是0位"),
        (KNOWN[0][:-1], "这里是17位"),
        (KNOWN[0] + "0", "这里是19位"),
        (KNOWN[0].lower(), "第9位的“m”"),
        (KNOWN[0].replace("Y", "I"), "第16位的“I”"),
        (KNOWN[0].replace("9", "９"), "第1位的“９”"),
        (KNOWN[0][:-1] + "4", "校验位"),
    ],
)
def test_the_sentence_says_what_is_wrong(code: str, what: str) -> None:
    with pytest.raises(BadInput, match=what):
        check_credit_code(code)
