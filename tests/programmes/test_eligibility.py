"""Every condition of the shipped programmes, from both sides and from neither."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.programmes.eligibility import Facts, acceptance, eligibility
from app.programmes.loader import parse_programme, shipped
from app.programmes.rulings import ruling

CONFIRMED = dict.fromkeys(
    (
        *("legal_person", "manufacturing", "located", "integrity", "no_double_funding"),
        *("site_assessment", "registered", "products_listed", "filed", "progress_done"),
    ),
    True,
)
GOOD = Facts(
    contract_date=date(2024, 3, 1),
    revenue=Decimal(38_000),
    revenue_year=2023,
    employees=400,
    employees_year=2023,
    industry="箱包",
    city="广州市",
    level=2,
    answers=CONFIRMED,
)


def verdict(key: str, facts: Facts, programme: str = "guangzhou") -> tuple[str, str]:
    rules = (eligibility(shipped(programme), facts), acceptance(shipped(programme), facts))
    (found,) = (it for group in rules for it in group if it.key == key)
    assert found.cited.documents
    return found.verdict, found.why


def answered(**answers: bool | None) -> Facts:
    told = {**CONFIRMED, **answers}
    return replace(GOOD, answers={key: it for key, it in told.items() if it is not None})


def test_an_enterprise_that_meets_everything() -> None:
    programme = shipped("guangzhou")
    assert {it.verdict for it in eligibility(programme, GOOD)} == {"yes"}
    assert {it.verdict for it in acceptance(programme, GOOD)} == {"yes"}


def test_of_an_enterprise_of_which_nothing_is_known_nothing_is_said() -> None:
    programme = shipped("guangzhou")
    assert {it.verdict for it in eligibility(programme, Facts())} == {"unknown"}
    assert {it.verdict for it in acceptance(programme, Facts())} == {"unknown"}


@pytest.mark.parametrize("key", sorted(CONFIRMED.keys() - {"manufacturing", "located"}))
def test_what_a_person_answers(key: str) -> None:
    assert verdict(key, answered(**{key: True}))[0] == "yes"
    assert verdict(key, answered(**{key: False}))[0] == "no"
    assert verdict(key, answered(**{key: None}))[0] == "unknown"


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"revenue": Decimal("39999.99"), "employees": 1000}, "yes"),
        ({"revenue": Decimal(40_000), "employees": 999}, "yes"),
        ({"revenue": Decimal(40_000), "employees": 1000}, "no"),
        ({"revenue": Decimal(40_000), "employees": None}, "unknown"),
        ({"revenue": None, "employees": 1000}, "unknown"),
        ({"revenue": None, "employees": 999}, "yes"),
        ({"revenue_year": 2024, "employees": 1000}, "unknown"),
        ({"revenue_year": 2022, "employees_year": 2022}, "unknown"),
        ({"revenue_year": None, "employees_year": None}, "unknown"),
        ({"contract_date": None}, "unknown"),
        ({"contract_date": date(2025, 1, 1)}, "unknown"),
        ({"contract_date": date(2024, 12, 31)}, "yes"),
    ],
)
def test_small_is_below_either_limit_in_the_year_before_the_contract(
    changed: dict[str, Any], expected: str
) -> None:
    assert verdict("sme", replace(GOOD, **changed))[0] == expected


def test_the_wrong_year_is_named_with_the_right_one() -> None:
    assert "2023年" in verdict("sme", replace(GOOD, revenue_year=2024, employees_year=2024))[1]


@pytest.mark.parametrize(
    ("industry", "answer", "expected"),
    [
        ("箱包", None, "yes"),
        ("箱包", False, "no"),
        ("皮革五金", None, "unknown"),
        ("皮革五金", True, "yes"),
        ("皮革五金", False, "no"),
        ("", None, "unknown"),
    ],
)
def test_an_industry_is_listed_or_a_person_says_that_it_supports_one(
    industry: str,
    answer: bool | None,  # noqa: FBT001
    expected: str,
) -> None:
    facts = replace(answered(manufacturing=answer), industry=industry)
    assert verdict("manufacturing", facts)[0] == expected


@pytest.mark.parametrize(
    ("industry", "expected"), [("现代食品制造", "yes"), ("箱包", "no"), ("", "unknown")]
)
def test_mianyang_takes_its_own_industries_alone(industry: str, expected: str) -> None:
    facts = replace(answered(pilot_industry=True), industry=industry)
    assert verdict("pilot_industry", facts, "mianyang")[0] == expected


@pytest.mark.parametrize(
    ("city", "answer", "expected"),
    [
        ("广州市", True, "yes"),
        ("广州", True, "yes"),
        ("广州市", False, "no"),
        ("广州市", None, "unknown"),
        ("佛山市", True, "no"),
        ("", True, "unknown"),
    ],
)
def test_the_enterprise_and_its_project_are_in_the_city(
    city: str,
    answer: bool | None,  # noqa: FBT001
    expected: str,
) -> None:
    assert verdict("located", replace(answered(located=answer), city=city))[0] == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2023, 10, 10), "no"),
        (date(2023, 10, 11), "yes"),
        (date(2026, 12, 31), "yes"),
        (date(2027, 1, 1), "no"),
        (None, "unknown"),
    ],
)
def test_the_contract_is_within_the_window_both_days_included(
    day: date | None, expected: str
) -> None:
    assert verdict("dates", replace(GOOD, contract_date=day))[0] == expected


@pytest.mark.parametrize(
    ("day", "published", "expected"),
    [
        (date(2023, 10, 10), None, "no"),
        (date(2023, 10, 11), None, "yes"),
        (date(2024, 5, 31), date(2024, 6, 1), "no"),
        (date(2024, 6, 1), date(2024, 6, 1), "yes"),
        (None, None, "unknown"),
    ],
)
def test_a_contract_of_three_parties_waits_for_the_publication(
    day: date | None, published: date | None, expected: str
) -> None:
    facts = replace(GOOD, contract_date=day, lead_published=published)
    assert verdict("contract_order", facts)[0] == expected


@pytest.mark.parametrize(("level", "expected"), [(1, "no"), (2, "yes"), (4, "yes")])
def test_acceptance_wants_level_2(level: int, expected: str) -> None:
    for programme in ("guangzhou", "national", "guangdong", "mianyang"):
        assert verdict("level", replace(GOOD, level=level), programme)[0] == expected


def test_a_level_that_is_not_known_says_why() -> None:
    told = verdict("level", replace(GOOD, level=None, level_why="评测还没有定稿"))
    assert told == ("unknown", "评测还没有定稿")


CONFLICT = """
key: x
name: 某市试点
documents:
  - {key: old, title: 旧办法, issued: 2024}
  - {key: day, title: 细则, issued: 2024-05-01}
  - {key: new, title: 新通知, issued: 2026-02-26}
subsidy:
  rate_percent:
    - {value: 40, text: 最高四成, documents: [new]}
    - {value: 50, text: 最高五成, documents: [old]}
    - {value: 40, text: 四成, documents: [day]}
"""


def test_where_documents_disagree_the_later_counts_and_the_other_is_shown() -> None:
    programme = parse_programme(CONFLICT.encode())
    found = ruling(programme, programme.subsidy.rate_percent)
    assert found is not None
    assert found.value == 40
    assert found.cited.documents == ("新通知",)
    assert [(it.text, it.documents) for it in found.overruled] == [("最高五成", ("旧办法",))]


def test_a_document_of_a_year_comes_before_one_of_a_day_in_it() -> None:
    text = CONFLICT.replace("2026-02-26", "2023")
    programme = parse_programme(text.encode())
    found = ruling(programme, programme.subsidy.rate_percent)
    assert found is not None
    assert found.cited.documents == ("细则",)


def test_a_statement_of_several_documents_is_as_late_as_the_latest() -> None:
    text = CONFLICT.replace("documents: [old]", "documents: [old, new]").replace("[new]", "[day]")
    programme = parse_programme(text.encode())
    found = ruling(programme, programme.subsidy.rate_percent)
    assert found is not None
    assert found.cited.text == "最高五成"


def test_a_later_rule_of_the_same_key_counts() -> None:
    text = (
        CONFLICT
        + """
acceptance:
  - {key: level, text: 三级, test: {kind: level, level: 3}, documents: [new]}
  - {key: level, text: 二级, test: {kind: level, level: 2}, documents: [old]}
"""
    )
    (found,) = acceptance(parse_programme(text.encode()), replace(GOOD, level=2))
    assert (found.verdict, found.text) == ("no", "三级")
    assert found.overruled[0].text == "二级"
