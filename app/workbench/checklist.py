"""What to see on a visit: the usual proofs of what was claimed, and the open questions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from app.language import mark, tr
from app.reports.review_table import SITE_CHECK, note_claimed, review_of
from app.scoring.text import show_number
from app.storage.reviewing import METHODS
from app.storage.visits import plan_of
from app.workbench.endings import form_of
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from app.reports.checklist import Checklist, Line
    from app.scoring.catalogue import Item
    from app.scoring.outcome import Outcome
    from app.storage.visits import Person
    from app.workbench.session import Session


_BLANK = mark("＿") * 12  # to be written on


@dataclass(frozen=True, slots=True)
class Proof:
    """One line of the checklist: what to see for an item or scenario, and the open question.

    `area` is the part of the business that it belongs to, `claimed` what was claimed or answered
    in short, `told` the same in words, with its numbers and what was noted.
    """

    code: str
    name: str
    area: str
    claimed: str
    told: tuple[str, ...]
    proofs: tuple[str, ...]
    question: str


def checklist(session: Session, *, assessment: str) -> tuple[Proof, ...]:
    """Return what to see: for each claim above the lowest the usual proofs, and open questions.

    Without a review it is what the assessment itself answered.
    """
    return checklist_of(view(session, assessment=assessment))


def checklist_of(found: AssessmentView) -> tuple[Proof, ...]:
    """Return what `checklist` does of an assessment that was read already."""
    table = review_of(found.state, found.outcome)
    outcome = table.claimed if table else found.outcome
    rows = table.rows if table else ()
    asked = {row.code: row.reason for row in rows if row.verdict == SITE_CHECK}
    said = partial(note_claimed, found.state) if table else lambda code: found.notes.get(code, "")
    lines = (*_item_proofs(outcome, asked, said), *_scenario_proofs(outcome, asked, said))
    return tuple(line for line in lines if line.proofs or line.question)


def write_checklist(session: Session, *, assessment: str, out: Path) -> None:
    """Write the checklist as a PDF to print.

    BadInput for another ending, Blocked when the file cannot be written.
    """
    from app.exchange.files import whole_file
    from app.reports.checklist import render_checklist

    form_of(out, "pdf")
    found = view(session, assessment=assessment)
    with whole_file(out) as file:
        render_checklist(printed(found), file)


def printed(found: AssessmentView) -> Checklist:
    """Return what the printed checklist says; what is not planned yet is left to be written in."""
    from app.reports.checklist import Area, Checklist
    from app.reports.model import Fact

    plan, proofs = plan_of(found.state), checklist_of(found)
    when = " ".join(filter(None, (plan.date, plan.time)))
    methods = tr("、").join(tr(METHODS[key]) for key in plan.methods)
    about = (
        Fact(tr("调研时间"), when or _BLANK),
        Fact(tr("方式"), methods or _BLANK),
        Fact(tr("评测组"), _names(plan.of_side("team"))),
        Fact(tr("企业参加人员"), _names(plan.of_side("enterprise"))),
    )
    areas = groupby((it for it in proofs if it.proofs), lambda proof: proof.area)
    return Checklist(
        title=tr("现场查验清单"),
        enterprise=found.enterprise.get("name", ""),
        about=about,
        agenda=plan.agenda,
        opening=tr("逐样查看，看到就打勾；与申报不同的，在右边写下看到了什么。"),
        questions=tuple(map(_line, (it for it in proofs if it.question))),
        areas=tuple(Area(name, tuple(map(_line, lines))) for name, lines in areas),
    )


def _line(proof: Proof) -> Line:
    from app.reports.checklist import Line

    return Line(f"{proof.code} {proof.name}", proof.told, proof.proofs, proof.question)


def _names(people: Iterable[Person]) -> str:
    return tr("、").join(person.name for person in people) or _BLANK


def _item_proofs(
    outcome: Outcome, asked: Mapping[str, str], said: Callable[[str], str]
) -> Iterator[Proof]:
    areas = {
        item.code: tr(dimension.name)
        for dimension in outcome.catalogue.dimensions
        for group in dimension.groups
        for item in group.items
    }
    for code, found in outcome.items.items():
        proofs = tuple(map(tr, found.item.evidence)) if found.points else ()
        claimed = tr("、").join(found.options) or tr("未作答")
        chosen = [f"{key} {tr(found.item.by_key[key].text)}" for key in found.options]
        told = (*(chosen or [claimed]), *_numbers(outcome, found.item), *_noted(said(code)))
        question = asked.get(code, "")
        yield Proof(code, tr(found.item.name), areas[code], claimed, told, proofs, question)


def _scenario_proofs(
    outcome: Outcome, asked: Mapping[str, str], said: Callable[[str], str]
) -> Iterator[Proof]:
    for code, grade in outcome.scenarios.items():
        scenario = outcome.catalogue.scenarios[code]
        reached = [it for it in scenario.grades if it.grade <= (grade or 0)]
        proofs = tuple(tr(proof) for it in reached for proof in it.evidence)
        claimed = tr("未评级") if grade is None else tr("{grade}级", grade=grade)
        means = tr("；").join(tr(point.text) for point in reached[-1].all) if reached else ""
        told = (claimed, *([means] if means else []), *_noted(said(code)))
        question = asked.get(code, "")
        yield Proof(code, tr(scenario.name), tr(scenario.group), claimed, told, proofs, question)


def _numbers(outcome: Outcome, item: Item) -> Iterator[str]:
    for code in item.measures:
        number, known = outcome.answers.measures.get(code), outcome.catalogue.measures[code]
        if number is not None:
            yield f"{tr(known.text)} {show_number(number)} {tr(known.unit)}"


def _noted(text: str) -> tuple[str, ...]:
    return (tr("备注：{text}", text=text),) if text else ()
