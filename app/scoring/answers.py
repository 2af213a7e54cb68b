"""What the assessor answered, and which answers the catalogue allows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.plain import quoted
from app.said import listed, said
from app.scoring.catalogue import MAX_GRADE, RatioBand

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from app.scoring.catalogue import Catalogue, Item, Measure, Scenario

_PLAIN_NUMBER = re.compile(r"[0-9]{1,15}(\.[0-9]{1,6})?")


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
    """Return the options in the order of the item.

    Raises BadInput for an unknown option, one named twice, and options that exclude each other.
    """
    for place, key in enumerate(options):
        if key not in item.by_key:
            first, last = item.options[0].key, item.options[-1].key
            message = said(
                "{code}没有选项“{key}”，可选的是{first}至{last}。",
                code=item.code,
                key=quoted(key),
                first=first,
                last=last,
            )
            raise BadInput(message, path=f"[{place}]")
        if key in options[:place]:
            message = said("{code}的选项{key}重复了，请只保留一个。", code=item.code, key=key)
            raise BadInput(message, path=f"[{place}]")
    if len(options) > 1:
        _refuse_together(item, options)
    return tuple(key for key in item.by_key if key in options)


def _refuse_together(item: Item, options: Sequence[str]) -> None:
    if item.kind == "single":
        raise BadInput(
            said(
                "{code}是单选，只能选一个选项，现有{options}。",
                code=item.code,
                options=listed(options),
            )
        )
    for key in options:
        if item.option(key).exclusive:
            message = said(
                "{code}选了{key}（{text}）就不能再选其他选项。",
                code=item.code,
                key=key,
                text=item.option(key).text,
            )
            raise BadInput(message)


def check_grade(value: object) -> int:
    """Return a scenario grade; BadInput unless it is a whole number 0-4."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MAX_GRADE:
        raise BadInput(said("场景等级只能是0、1、2、3、4中的一个整数。"))
    return value


def check_checkpoints(scenario: Scenario, keys: Sequence[str]) -> tuple[str, ...]:
    """Return ticked checkpoints in reading order; BadInput when one is unknown or named twice."""
    for place, key in enumerate(keys):
        if key not in scenario.checkpoints:
            raise BadInput(
                said("{code}没有判定要点“{key}”。", code=scenario.code, key=quoted(key)),
                path=f"[{place}]",
            )
        if key in keys[:place]:
            raise BadInput(
                said("{code}的判定要点{key}重复了，请只保留一个。", code=scenario.code, key=key),
                path=f"[{place}]",
            )
    return tuple(key for key in scenario.checkpoints if key in keys)


def parse_measure(measure: Measure, text: str) -> Decimal:
    """Return a measure's number; BadInput unless it is plain digits within the measure's limits."""
    if not _PLAIN_NUMBER.fullmatch(text.removeprefix("-")):
        message = said(
            "{text}应是普通数字，例如120或35.5（整数最多15位，小数最多6位）。", text=measure.text
        )
        raise BadInput(message)
    number = Decimal(text)
    if number.is_signed():
        raise BadInput(said("{text}不能是负数。", text=measure.text))
    if measure.integer and number % 1:
        raise BadInput(
            said("{text}应是整数（单位：{unit}）。", text=measure.text, unit=measure.unit)
        )
    if measure.min is not None and number < measure.min:
        raise BadInput(
            said(
                "{text}不能小于{min}{unit}。", text=measure.text, min=measure.min, unit=measure.unit
            )
        )
    if measure.max is not None and number > measure.max:
        raise BadInput(
            said(
                "{text}不能大于{max}{unit}。", text=measure.text, max=measure.max, unit=measure.unit
            )
        )
    return number


def impossible_measures(
    catalogue: Catalogue, measures: Mapping[str, Fraction | Decimal]
) -> list[Problem]:
    """Return the measures that contradict another, such as more digital equipment than there is."""
    problems = []
    for item in catalogue.items.values():
        formula = item.formula
        if isinstance(formula, RatioBand) and exceeds(formula, measures):
            part = catalogue.measures[formula.numerator]
            whole = catalogue.measures[formula.denominator]
            message = said(
                "{text}不能多于{text2}，请核对这两个数。", text=part.text, text2=whole.text
            )
            problems.append(Problem(part.code, message))
    return problems


def exceeds(formula: RatioBand, measures: Mapping[str, Fraction | Decimal]) -> bool:
    """Say whether a capped ratio is over 100 %."""
    part, whole = measures.get(formula.numerator), measures.get(formula.denominator)
    return formula.capped and part is not None and whole is not None and part > whole
