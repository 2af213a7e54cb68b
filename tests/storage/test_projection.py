"""What of a journal's state scoring gets to see."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.errors import BadInput
from app.scoring.answers import Answers
from app.scoring.loader import default_catalogue
from app.scoring.outcome import score
from app.storage.journal import fold
from app.storage.projection import answers_of
from tests.storage.histories import edit


def test_answers_are_the_settled_values() -> None:
    changes = [
        edit([], field="items/F1/options", value=["C", "B"], replica=1),
        edit([], field="items/F4/options", value=[], replica=2),
        edit([], field="measures/revenue_y1", value="35.5", replica=3),
        edit([], field="scenarios/S01/grade", value=0, replica=4),
        edit([], field="scenarios/S02/grade", value=None, replica=5),
        edit([], field="items/F1/note", value="看过", replica=6),
    ]
    assert answers_of(fold(changes), default_catalogue()) == Answers(
        items={"F1": ("B", "C")},
        measures={"revenue_y1": Fraction(71, 2)},
        scenarios={"S01": 0},
    )


def test_a_conflict_counts_nothing_and_makes_the_outcome_provisional() -> None:
    mine = edit([], field="items/F1/options", value=["B"], replica=1)
    theirs = edit([], field="items/F1/options", value=["C"], replica=2)
    answers = answers_of(fold([mine, theirs]), default_catalogue())
    assert answers == Answers(conflicts=frozenset({"items/F1/options"}))
    assert score(default_catalogue(), answers).items["F1"].source == "conflict"


def test_a_conflict_about_words_does_not_touch_the_score() -> None:
    notes = [edit([], field="items/F1/note", value=text, replica=int(text)) for text in "12"]
    assert answers_of(fold(notes), default_catalogue()) == Answers()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("items/F1/options", {"B": True}),
        ("items/Z9/options", ["B"]),
        ("measures/revenue_y1", ["1"]),
        ("scenarios/S01/grade", "4"),
        ("scenarios/S01/grade", True),
    ],
)
def test_a_hostile_value_is_refused_with_its_field(field: str, value: list[object]) -> None:
    state = fold([edit([], field=field, value=value)])  # type: ignore[arg-type]
    with pytest.raises(BadInput) as caught:
        answers_of(state, default_catalogue())
    assert caught.value.path == field
