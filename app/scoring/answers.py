"""What the assessor answered, and which answers the catalogue allows."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from app.errors import BadInput
from app.scoring.catalogue import Catalogue, Item, Measure, RatioBand, Scenario

MAX_GRADE = 4
_PLAIN_NUMBER = re.compile(r"[0-9]{1,15}(\.[0-9]{1,6})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Answers:
    """The settled answers of an assessment; what is absent is unanswered.

    `conflicts` holds the journal fields with undecided values; they are absent from the mappings.
    """

    items: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    measures: Mapping[str, Fraction] = field(default_factory=dict)
    scenarios: Mapping[str, int] = field(default_factory=dict)
    conflicts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Problem:
    """A measure that cannot be true."""

    code: str
    message: str


def check_options(item: Item, options: Sequence[str]) -> tuple[str, ...]:
    """Return the options in the order of the item; BadInput when the item does not allow them together."""
    keys = item.by_key
    for place, key in enumerate(options):
        if key not in keys:
            message = f"{item.code}没有选项“{key}”，可选的是{_span(item)}。"
            raise BadInput(message, path=f"[{place}]")
        if key in options[:place]:
            raise BadInput(f"{item.code}的选项{key}重复了，请只保留一个。", path=f"[{place}]")
    if item.kind == "single" and len(options) > 1:
        raise BadInput(f"{item.code}是单选，只能选一个选项，现有{'、'.join(options)}。")
    excluding = [key for key in options if keys[key].exclusive]
    if excluding and len(options) > 1:
        message = f"{item.code}选了{excluding[0]}（{keys[excluding[0]].text}）就不能再选其他选项。"
        raise BadInput(message)
    return tuple(key for key in keys if key in options)


def _span(item: Item) -> str:
    return f"{item.options[0].key}至{item.options[-1].key}"


def check_grade(value: object) -> int:
    """Return a scenario grade; BadInput unless it is a whole number 0-4."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MAX_GRADE:
        raise BadInput("场景等级只能是0、1、2、3、4中的一个整数。")
    return value


def check_checkpoints(scenario: Scenario, keys: Sequence[str]) -> tuple[str, ...]:
    """Return ticked checkpoints in reading order; BadInput when one is unknown or named twice."""
    for place, key in enumerate(keys):
        if key not in scenario.checkpoints:
            raise BadInput(f"{scenario.code}没有判定要点“{key}”。", path=f"[{place}]")
        if key in keys[:place]:
            raise BadInput(f"{scenario.code}的判定要点{key}重复了，请只保留一个。", path=f"[{place}]")
    return tuple(key for key in scenario.checkpoints if key in keys)


def parse_measure(measure: Measure, text: str) -> Decimal:
    """Return a measure's number; BadInput unless it is plain digits within the measure's limits."""
    if text.startswith("-"):
        raise BadInput(f"{measure.text}不能是负数。")
    if not _PLAIN_NUMBER.fullmatch(text):
        raise BadInput(f"{measure.text}应是普通数字，例如120或35.5（整数最多15位，小数最多6位）。")
    number = Decimal(text)
    if measure.integer and number != number.to_integral_value():
        raise BadInput(f"{measure.text}应是整数（单位：{measure.unit}）。")
    if measure.min is not None and number < measure.min:
        raise BadInput(f"{measure.text}不能小于{measure.min}{measure.unit}。")
    if measure.max is not None and number > measure.max:
        raise BadInput(f"{measure.text}不能大于{measure.max}{measure.unit}。")
    return number


def impossible_measures(
    catalogue: Catalogue, measures: Mapping[str, Fraction | Decimal]
) -> list[Problem]:
    """Return the measures that contradict each other, such as more digital equipment than equipment."""
    problems: dict[str, Problem] = {}
    for item in catalogue.items.values():
        formula = item.formula
        if isinstance(formula, RatioBand) and exceeds(formula, measures):
            part, whole = catalogue.measures[formula.numerator], catalogue.measures[formula.denominator]
            message = f"{part.text}不能多于{whole.text}，请核对这两个数。"
            problems[part.code] = Problem(part.code, message)
    return list(problems.values())


def exceeds(formula: RatioBand, measures: Mapping[str, Fraction | Decimal]) -> bool:
    """Say whether a capped ratio is over 100 %."""
    part, whole = measures.get(formula.numerator), measures.get(formula.denominator)
    return formula.capped and part is not None and whole is not None and part > whole


def conflicted(answers: Answers, names: Collection[str]) -> bool:
    """Say whether one of these journal fields is undecided."""
    return not answers.conflicts.isdisjoint(names)
