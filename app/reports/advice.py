"""Says what to do next: the exact way to the next level, then what each weak answer still takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.reports.conclusion import spoken, towards_next
from app.reports.fields import texts_of
from app.reports.model import Advice, AdvicePart, PathPart, StepRow
from app.reports.sections import passage
from app.scoring.catalogue import MAX_GRADE
from app.scoring.suggest import grade_met
from app.scoring.text import show_points

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from app.scoring.catalogue import Catalogue, Grade, Option, Scenario
    from app.scoring.outcome import ItemScore, Outcome
    from app.scoring.path import Path, Step
    from app.storage.journal import State

_AT_TOP: Final = "各级条件均已满足。以下场景和采集项仍有提升空间，可结合经营需要安排。"
_NO_WAY: Final = "以下场景和采集项仍有提升空间，可结合经营需要安排。"


def advice_of(
    state: State, outcome: Outcome, path: Path | None, texts: Mapping[str, str]
) -> AdvicePart:
    """Return the advice on an assessment; a weak scenario does not count for the next level yet."""
    level = min(outcome.level + 1, MAX_GRADE)
    catalogue = outcome.catalogue
    weak = [it for it in catalogue.scenarios.values() if (outcome.scenarios[it.code] or 0) < level]
    weak.sort(key=lambda it: (not it.constrained, -(outcome.scenarios[it.code] or 0)))
    open_items = [found for found in outcome.items.values() if found.points < found.maximum]
    open_items.sort(key=lambda found: found.points - found.maximum)
    return AdvicePart(
        passage=passage("advice", _overall(outcome, path), texts),
        path=_path(path, catalogue) if path is not None and path.steps else None,
        scenarios=tuple(_scenario_advice(it, level, state, outcome, texts) for it in weak),
        items=tuple(_item_advice(found, texts) for found in open_items),
    )


def _overall(outcome: Outcome, path: Path | None) -> str:
    if path is None or not path.steps:
        return _AT_TOP if outcome.level == MAX_GRADE else _NO_WAY
    first = f"{towards_next(outcome)}最少需要{path.changes}处提升。"
    scenarios = [step for step in path.steps if step.kind == "scenario"]
    items = [step for step in path.steps if step.kind == "item"]
    doings = []
    if scenarios:
        doings.append(f"把{_names(scenarios)}提升到{path.level}级")
    if items:
        doings.append(f"提高{_names(items)}的得分")
    return f"{first}建议先{'，再'.join(doings)}。每项提升都要留下佐证，复评时逐项核对。"


def _names(steps: list[Step]) -> str:
    return "、".join(step.name for step in steps)


def _path(path: Path, catalogue: Catalogue) -> PathPart:
    return PathPart(
        title=f"达到{spoken(path.level, catalogue)}的最短路径",
        summary=f"最少需要{path.changes}处提升。下表是其中一组，优先约束性场景；实际选择以企业条件为准。",
        steps=tuple(_step_row(step, catalogue) for step in path.steps),
    )


def _step_row(step: Step, catalogue: Catalogue) -> StepRow:
    if step.kind == "item":
        star, gain = "", f"+{show_points(step.gain)}分"
        proof = "、".join(catalogue.items[step.code].evidence)
    else:
        scenario = catalogue.scenarios[step.code]
        star, gain = _star(scenario), f"{step.after}级场景+1"
        proof = _proof(_steps_up(scenario, step.before, step.after))
    return StepRow(
        name=f"{step.code} {step.name}{star}",
        before=_answer(step, step.before, catalogue),
        after=_answer(step, step.after, catalogue),
        gain=gain,
        proof=proof,
    )


def _star(scenario: Scenario) -> str:
    return "★" if scenario.constrained else ""


def _answer(step: Step, answer: tuple[str, ...] | int | None, catalogue: Catalogue) -> str:
    if answer is None:
        return "未作答" if step.kind == "item" else "未评定"
    if isinstance(answer, int):
        return f"{answer}级"
    if len(answer) == 1:
        return f"{answer[0]} {catalogue.items[step.code].option(answer[0]).text}"
    return "、".join(answer)


def _steps_up(
    scenario: Scenario, before: tuple[str, ...] | int | None, after: tuple[str, ...] | int
) -> tuple[Grade, ...]:
    """Return the grades above one grade up to another."""
    low = before if isinstance(before, int) else 0
    return scenario.grades[low:after] if isinstance(after, int) else ()


def _proof(grades: tuple[Grade, ...]) -> str:
    return "、".join(dict.fromkeys(proof for grade in grades for proof in grade.evidence))


def _scenario_advice(
    scenario: Scenario, level: int, state: State, outcome: Outcome, texts: Mapping[str, str]
) -> Advice:
    grade = outcome.scenarios[scenario.code]
    ticked = texts_of(state, f"scenarios/{scenario.code}/checkpoints")
    grades = _steps_up(scenario, grade, level)
    lines = (f"达到{it.grade}级需要：{_needs(it, ticked)}。" for it in grades)
    kind = "约束性" if scenario.constrained else "指导性"
    return Advice(
        code=scenario.code,
        name=f"{scenario.name}{_star(scenario)}",
        before="未评定" if grade is None else f"{grade}级",
        after=f"{level}级",
        gain=f"{level}级{kind}场景+1",
        passage=passage(f"advice/{scenario.code}", "\n".join(lines), texts),
        proof=_proof(grades),
    )


def _needs(grade: Grade, ticked: Collection[str]) -> str:
    """Return in words what a grade still takes beyond what is ticked."""
    if grade_met(grade, ticked):
        return "判定要点均已勾选，请评测人员复核等级"
    needs = [point.text for point in grade.all if point.key not in ticked]
    if grade.any:
        groups = ("，并".join(point.text for point in points) for points in grade.any)
        needs.append("，或者".join(groups))
    return "；".join(needs)


def _item_advice(found: ItemScore, texts: Mapping[str, str]) -> Advice:
    item, room = found.item, found.maximum - found.points
    return Advice(
        code=item.code,
        name=item.name,
        before=f"{show_points(found.points)}分",
        after=f"{show_points(found.maximum)}分",
        gain=f"+{show_points(room)}分",
        passage=passage(f"advice/{item.code}", _still(found), texts),
        proof="、".join(item.evidence),
    )


def _still(found: ItemScore) -> str:
    """Return in words which options would earn more."""
    item = found.item
    if item.kind == "multi":
        absent = [it for it in item.options if not it.exclusive and it.key not in found.options]
        each = "；".join(_option_text(it, found) for it in absent)
        return f"{item.question}中尚未具备：{each}。"
    better = [it for it in item.options if item.earns[it.key] > found.points]
    now = f"现为“{item.option(found.options[0]).text}”，" if found.options else "尚未作答，"
    return f"{item.question}：{now}达到{'；'.join(_option_text(it, found) for it in better)}。"


def _option_text(option: Option, found: ItemScore) -> str:
    gain = found.item.earns[option.key] - (0 if found.item.kind == "multi" else found.points)
    return f"“{option.text}”可再得{show_points(gain)}分"
