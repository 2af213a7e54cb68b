"""Says what to do next: the exact way to the next level, then what each weak answer still takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.language import mark, tr
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

_AT_TOP: Final = mark("各级条件均已满足。以下场景和采集项仍有提升空间，可结合经营需要安排。")
_NO_WAY: Final = mark("以下场景和采集项仍有提升空间，可结合经营需要安排。")


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
        return tr(_AT_TOP) if outcome.level == MAX_GRADE else tr(_NO_WAY)
    first = tr(
        "{towards_next}最少需要{n}处提升。", towards_next=towards_next(outcome), n=path.changes
    )
    scenarios = [step for step in path.steps if step.kind == "scenario"]
    items = [step for step in path.steps if step.kind == "item"]
    doings = []
    if scenarios:
        doings.append(tr("把{names}提升到{level}级", names=_names(scenarios), level=path.level))
    if items:
        doings.append(tr("提高{names}的得分", names=_names(items)))
    return tr(
        "{first}建议先{doings}。每项提升都要留下佐证，复评时逐项核对。",
        first=first,
        doings=tr("，再").join(doings),
    )


def _names(steps: list[Step]) -> str:
    return tr("、").join(tr(step.name) for step in steps)


def _path(path: Path, catalogue: Catalogue) -> PathPart:
    return PathPart(
        title=tr("达到{spoken}的最短路径", spoken=spoken(path.level, catalogue)),
        summary=tr(
            "最少需要{n}处提升。下表是其中一组，优先约束性场景；实际选择以企业条件为准。",
            n=path.changes,
        ),
        steps=tuple(_step_row(step, catalogue) for step in path.steps),
    )


def _step_row(step: Step, catalogue: Catalogue) -> StepRow:
    if step.kind == "item":
        star, gain = "", tr("+{points}分", points=show_points(step.gain))
        proof = tr("、").join(map(tr, catalogue.items[step.code].evidence))
    else:
        scenario = catalogue.scenarios[step.code]
        star, gain = _star(scenario), tr("{after}级场景+1", after=step.after)
        proof = _proof(_steps_up(scenario, step.before, step.after))
    return StepRow(
        name=f"{step.code} {tr(step.name)}{star}",
        before=_answer(step, step.before, catalogue),
        after=_answer(step, step.after, catalogue),
        gain=gain,
        proof=proof,
    )


def _star(scenario: Scenario) -> str:
    return "★" if scenario.constrained else ""


def _answer(step: Step, answer: tuple[str, ...] | int | None, catalogue: Catalogue) -> str:
    if answer is None:
        return tr("未作答") if step.kind == "item" else tr("未评定")
    if isinstance(answer, int):
        return tr("{answer}级", answer=answer)
    if len(answer) == 1:
        return f"{answer[0]} {tr(catalogue.items[step.code].option(answer[0]).text)}"
    return tr("、").join(answer)


def _steps_up(
    scenario: Scenario, before: tuple[str, ...] | int | None, after: tuple[str, ...] | int
) -> tuple[Grade, ...]:
    """Return the grades above one grade up to another."""
    low = before if isinstance(before, int) else 0
    return scenario.grades[low:after] if isinstance(after, int) else ()


def _proof(grades: tuple[Grade, ...]) -> str:
    return tr("、").join(dict.fromkeys(tr(proof) for grade in grades for proof in grade.evidence))


def _scenario_advice(
    scenario: Scenario, level: int, state: State, outcome: Outcome, texts: Mapping[str, str]
) -> Advice:
    grade = outcome.scenarios[scenario.code]
    ticked = texts_of(state, f"scenarios/{scenario.code}/checkpoints")
    grades = _steps_up(scenario, grade, level)
    lines = (
        tr("达到{grade}级需要：{needs}。", grade=it.grade, needs=_needs(it, ticked))
        for it in grades
    )
    kind = tr("约束性") if scenario.constrained else tr("指导性")
    return Advice(
        code=scenario.code,
        name=f"{tr(scenario.name)}{_star(scenario)}",
        before=tr("未评定") if grade is None else tr("{grade}级", grade=grade),
        after=tr("{level}级", level=level),
        gain=tr("{level}级{kind}场景+1", level=level, kind=kind),
        passage=passage(f"advice/{scenario.code}", "\n".join(lines), texts),
        proof=_proof(grades),
    )


def _needs(grade: Grade, ticked: Collection[str]) -> str:
    """Return in words what a grade still takes beyond what is ticked."""
    if grade_met(grade, ticked):
        return tr("判定要点均已勾选，请评测人员复核等级")
    needs = [tr(point.text) for point in grade.all if point.key not in ticked]
    if grade.any:
        groups = (tr("，并").join(tr(point.text) for point in points) for points in grade.any)
        needs.append(tr("，或者").join(groups))
    return tr("；").join(needs)


def _item_advice(found: ItemScore, texts: Mapping[str, str]) -> Advice:
    item, room = found.item, found.maximum - found.points
    return Advice(
        code=item.code,
        name=tr(item.name),
        before=tr("{points}分", points=found.shown_points),
        after=tr("{points}分", points=found.item.shown_points),
        gain=tr("+{points}分", points=show_points(room)),
        passage=passage(f"advice/{item.code}", _still(found), texts),
        proof=tr("、").join(map(tr, item.evidence)),
    )


def _still(found: ItemScore) -> str:
    """Return in words which options would earn more."""
    item = found.item
    if item.kind == "multi":
        absent = [it for it in item.options if not it.exclusive and it.key not in found.options]
        each = tr("；").join(_option_text(it, found) for it in absent)
        return tr("{question}中尚未具备：{each}。", question=tr(item.question), each=each)
    better = [it for it in item.options if item.earns[it.key] > found.points]
    now = (
        tr("现为“{text}”，", text=tr(item.option(found.options[0]).text))
        if found.options
        else tr("尚未作答，")
    )
    return tr(
        "{question}：{now}达到{better}。",
        question=tr(item.question),
        now=now,
        better=tr("；").join(_option_text(it, found) for it in better),
    )


def _option_text(option: Option, found: ItemScore) -> str:
    gain = found.item.earns[option.key] - (0 if found.item.kind == "multi" else found.points)
    return tr("“{text}”可再得{points}分", text=tr(option.text), points=show_points(gain))
