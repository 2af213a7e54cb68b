"""The table of a review: what was taken away and added accounts for the whole difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from app.language import speaking
from app.reports.review_part import change_text, review_part
from app.reports.review_table import review_of
from app.scoring.loader import default_catalogue
from app.scoring.outcome import score
from app.storage.by_field import ByField
from app.storage.journal import State, state_of
from app.storage.projection import answers_of
from app.storage.reviewing import CLAIM, REVIEW, SOURCE

if TYPE_CHECKING:
    from app.reports.review_table import ReviewTable
    from app.scoring.catalogue import Item
    from app.storage.canonical import Json

CATALOGUE = default_catalogue()
ORIGIN: Json = {"assessment": "5068ad89-b382-4d11-b968-75bbce457d72", "statement": ""}


def one_option(item: Item) -> st.SearchStrategy[Json]:
    return st.sampled_from([[option.key] for option in item.options])


ITEMS = st.fixed_dictionaries({code: one_option(it) for code, it in CATALOGUE.items.items()})
GRADES = st.fixed_dictionaries({code: st.integers(0, 4) for code in CATALOGUE.scenarios})
LEFT = st.sets(st.sampled_from(sorted(CATALOGUE.items)), max_size=3)


def table_of(
    claimed: dict[str, Json], settled: dict[str, Json], left: set[str] | None = None
) -> ReviewTable:
    values: dict[str, Json] = {SOURCE: ORIGIN}
    for code, answer in settled.items():
        part = f"items/{code}/options" if code in CATALOGUE.items else f"scenarios/{code}/grade"
        open_ = code in (left or set())
        values[f"{CLAIM}{code}"] = claimed[code]
        values[part] = None if open_ else answer
        verdict = "site_check" if open_ else "changed"
        mark: Json = {"verdict": verdict, "reason": "现场", "answer": None if open_ else answer}
        values[f"{REVIEW}{code}"] = mark
    state = State(ByField.of({}), ByField.of(values), {})
    made = review_of(state, score(CATALOGUE, answers_of(state, CATALOGUE)))
    assert made is not None
    return made


@settings(max_examples=60, deadline=None)
@given(claimed=ITEMS, settled=ITEMS, grades=GRADES, others=GRADES)
def test_taken_and_added_account_for_the_whole_difference(
    claimed: dict[str, Json],
    settled: dict[str, Json],
    grades: dict[str, int],
    others: dict[str, int],
) -> None:
    made = table_of({**claimed, **grades}, {**settled, **others})
    assert made.open == ()
    assert made.claimed.points - made.taken + made.added == made.verified.points
    assert made.taken >= 0
    assert made.added >= 0
    assert [row.difference for row in made.scenarios] == [
        others[code] - grades[code] for code in CATALOGUE.scenarios
    ]


@settings(max_examples=40, deadline=None)
@given(claimed=ITEMS, settled=ITEMS, grades=GRADES, left=LEFT)
def test_what_is_open_is_counted_neither_as_taken_nor_as_added(
    claimed: dict[str, Json], settled: dict[str, Json], grades: dict[str, int], left: set[str]
) -> None:
    made = table_of({**claimed, **grades}, {**settled, **grades}, left)
    assert {row.code for row in made.open} == left
    waiting = sum(row.claimed_points for row in made.items if row.open)
    assert made.claimed.points - waiting - made.taken + made.added == made.verified.points


def test_a_review_without_a_self_diagnosis_has_no_table() -> None:
    state = state_of(())
    assert review_of(state, score(CATALOGUE, answers_of(state, CATALOGUE))) is None


def test_the_sentence_says_claimed_settled_and_both_levels() -> None:
    claimed: dict[str, Json] = {code: [it.options[-1].key] for code, it in CATALOGUE.items.items()}
    settled: dict[str, Json] = {**claimed, "F5": ["A"]}
    grades: dict[str, Json] = dict.fromkeys(CATALOGUE.scenarios, 2)
    said = table_of({**claimed, **grades}, {**settled, **grades}).sentence
    assert "核减10.00分、核增0.00分" in said
    assert "等级仍为规范级" in said


def test_the_report_lists_what_changed_with_reason_and_says_what_did_not() -> None:
    """As a receiver reads it: claimed, settled, difference, reason; and both sums."""
    claimed: dict[str, Json] = {code: ["B"] for code in CATALOGUE.items}
    grades: dict[str, Json] = dict.fromkeys(CATALOGUE.scenarios, 2)
    settled: dict[str, Json] = {**claimed, "F5": ["D"], "F6": ["A"]}
    lower: dict[str, Json] = {**grades, "S06": 1}
    made = table_of({**claimed, **grades}, {**settled, **lower}, {"M1"})
    part = review_part(made)
    rows = {row.name: row for row in part.rows}
    assert (rows["F5 信息系统"].claimed, rows["F5 信息系统"].verified) == ("B", "D")
    assert (rows["F5 信息系统"].change, rows["F5 信息系统"].trend) == ("+5.00分", 1)
    assert rows["F6 网络安全"].change == "-1.25分"
    assert rows["S06 生产管控"].change == "-1级"
    assert (rows["M1 规划实施"].verified, rows["M1 规划实施"].change) == ("待现场核实", "")
    assert [(row.name, row.change) for row in part.totals] == [
        ("核减合计", "-1.25分"),
        ("核增合计", "+5.00分"),
    ]


def test_one_grade_and_two_read_well_in_english() -> None:
    with speaking("en"):
        assert [change_text(it) for it in (-1, 2)] == ["-1 grade", "+2 grades"]
