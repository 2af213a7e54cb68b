"""The visit to an enterprise: when, by which methods, with whom, and who signed attendance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.exchange.drawn import drawn_json, read_drawn
from app.reports.review_table import SITE_CHECK, review_of
from app.storage.canonical import canonical, sha256_hex
from app.storage.fields import Edit
from app.storage.reviewing import METHODS, SIDES, VISIT, VISIT_TEXTS
from app.workbench.editing import apply
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.exchange.drawn import Drawn
    from app.scoring.outcome import Outcome
    from app.storage.canonical import Json
    from app.storage.journal import State
    from app.workbench.session import Session

__all__ = [
    "METHODS",
    "SIDES",
    "VISIT_TEXTS",
    "Person",
    "Plan",
    "Proof",
    "add_person",
    "checklist",
    "plan",
    "remove_person",
    "set_date",
    "set_methods",
    "set_text",
    "sign_in",
]
_PEOPLE = f"{VISIT}people/"
_ID_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who takes part; `side` is `team` or `enterprise`, `drawn` the attendance signed."""

    id: str
    side: str
    name: str
    organisation: str = ""
    duty: str = ""
    drawn: Drawn = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A visit as planned and held; `methods` are keys of `METHODS`, `date` as 2026-03-05."""

    date: str
    methods: tuple[str, ...]
    agenda: str
    opening: str
    closing: str
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """One line of the checklist: what to see for an item or scenario, and the open question."""

    code: str
    name: str
    claimed: str
    proofs: tuple[str, ...]
    question: str


def plan(session: Session, *, assessment: str) -> Plan:
    """Return the visit of an assessment; everything is empty before it is planned."""
    return plan_of(view(session, assessment=assessment).state)


def plan_of(state: State) -> Plan:
    """Return the visit that a state holds."""
    texts = {key: str(state.values.get(f"{VISIT}{key}") or "") for key in VISIT_TEXTS}
    methods = state.values.get(f"{VISIT}methods")
    return Plan(
        date=str(state.values.get(f"{VISIT}date") or ""),
        methods=tuple(map(str, methods)) if isinstance(methods, list) else (),
        people=tuple(sorted(_people(state), key=_place)),
        **texts,
    )


def set_date(session: Session, *, assessment: str, day: str) -> AssessmentView:
    """Set the day of the visit, nothing to clear it; BadInput when there is no such day."""
    return _set(session, assessment, "现场调研日期", "date", day.strip() or None)


def set_methods(session: Session, *, assessment: str, methods: Sequence[str]) -> AssessmentView:
    """Set by which methods the visit goes; BadInput for one that is not in `METHODS`."""
    return _set(session, assessment, "现场调研方式", "methods", list(methods))


def set_text(session: Session, *, assessment: str, key: str, text: str) -> AssessmentView:
    """Write the agenda, or what was said in the opening or the closing meeting."""
    if key not in VISIT_TEXTS:
        raise BadInput(f"现场调研没有“{key}”这一项，可用的有：{'、'.join(VISIT_TEXTS)}。")
    return _set(session, assessment, VISIT_TEXTS[key], key, text.strip() or None)


def add_person(
    session: Session,
    *,
    assessment: str,
    side: str,
    name: str,
    organisation: str = "",
    duty: str = "",
) -> str:
    """Put somebody on the list and return the entry's id; the same person again is the same entry.

    BadInput without a name or for an unknown side.
    """
    value: dict[str, Json] = {"side": side, "name": name.strip()}
    value |= {"organisation": organisation.strip(), "duty": duty.strip()}
    entry = sha256_hex(canonical(value))[:_ID_DIGITS]
    _set(session, assessment, f"参加人员{name.strip()}", f"people/{entry}", value)
    return entry


def remove_person(session: Session, *, assessment: str, person: str) -> AssessmentView:
    """Take somebody off the list, with the attendance signed; BadInput when he is not on it."""
    found, known = _person(session, assessment, person)
    edits = [Edit(f"{_PEOPLE}{person}", None), Edit(f"{_PEOPLE}{person}/signature", None)]
    return apply(session, found.id, f"移除参加人员{known.name}", edits)


def sign_in(session: Session, *, assessment: str, person: str, drawn: Drawn) -> AssessmentView:
    """Keep a drawn signature of attendance; BadInput when it has too little ink or nobody's."""
    found, known = _person(session, assessment, person)
    strokes = drawn_json(read_drawn(drawn_json(drawn)))
    edit = Edit(f"{_PEOPLE}{person}/signature", strokes)
    return apply(session, found.id, f"{known.name}签到", [edit])


def checklist(session: Session, *, assessment: str) -> tuple[Proof, ...]:
    """Return what to see: for each claim above the lowest the usual proofs, and open questions.

    Without a review it is what the assessment itself answered.
    """
    found = view(session, assessment=assessment)
    table = review_of(found.state, found.outcome)
    outcome = table.claimed if table else found.outcome
    rows = table.rows if table else ()
    asked = {row.code: row.reason for row in rows if row.verdict == SITE_CHECK}
    lines = (*_item_proofs(outcome, asked), *_scenario_proofs(outcome, asked))
    return tuple(line for line in lines if line.proofs or line.question)


def _item_proofs(outcome: Outcome, asked: Mapping[str, str]) -> Iterator[Proof]:
    for code, found in outcome.items.items():
        proofs = found.item.evidence if found.points else ()
        claimed = "、".join(found.options) or "未作答"
        yield Proof(code, found.item.name, claimed, proofs, asked.get(code, ""))


def _scenario_proofs(outcome: Outcome, asked: Mapping[str, str]) -> Iterator[Proof]:
    for code, grade in outcome.scenarios.items():
        scenario = outcome.catalogue.scenarios[code]
        reached = [it for it in scenario.grades if it.grade <= (grade or 0)]
        proofs = tuple(proof for it in reached for proof in it.evidence)
        claimed = "未评级" if grade is None else f"{grade}级"
        yield Proof(code, scenario.name, claimed, proofs, asked.get(code, ""))


def _set(session: Session, assessment: str, label: str, key: str, value: Json) -> AssessmentView:
    return apply(session, assessment, label, [Edit(f"{VISIT}{key}", value)])


def _people(state: State) -> Iterator[Person]:
    for field, value in state.values.items():
        entry = field.removeprefix(_PEOPLE)
        if field.startswith(_PEOPLE) and "/" not in entry and isinstance(value, dict):
            strokes = state.values.get(f"{field}/signature")
            parts = {key: str(text) for key, text in value.items()}
            yield Person(entry, **parts, drawn=read_drawn(strokes) if strokes else ())


def _place(person: Person) -> tuple[int, str, str]:
    return list(SIDES).index(person.side), person.name, person.id


def _person(session: Session, assessment: str, person: str) -> tuple[AssessmentView, Person]:
    found = view(session, assessment=assessment)
    for known in plan_of(found.state).people:
        if known.id == person:
            return found, known
    raise BadInput(f"参加人员里没有编号为“{person}”的人，可用visit show查看。")
