"""The visit to an enterprise: when, by which methods, with whom, and who signed attendance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import BadInput
from app.exchange.drawn import drawn_json, read_drawn
from app.language import mark, tr
from app.plain import quoted
from app.said import said
from app.storage.canonical import canonical, sha256_hex
from app.storage.fields import Edit
from app.storage.reviewing import (
    METHODS,
    SIDES,
    VISIT,
    VISIT_TEXTS,
    normal_day,
    normal_hours,
    normal_person,
)
from app.storage.visits import EMPTY, PEOPLE, Person, Plan, plan_of
from app.workbench.editing import apply
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.exchange.drawn import Drawn
    from app.storage.canonical import Json
    from app.workbench.session import Session

__all__ = [
    "EMPTY",
    "METHODS",
    "SIDES",
    "VISIT_TEXTS",
    "Person",
    "Plan",
    "add_person",
    "change_person",
    "check_day",
    "check_hours",
    "drawn_of",
    "plan",
    "plan_of",
    "remove_person",
    "set_date",
    "set_methods",
    "set_text",
    "set_time",
    "sign_in",
]
_ID_DIGITS = 16


def plan(session: Session, *, assessment: str) -> Plan:
    """Return the visit of an assessment; everything is empty before it is planned."""
    return plan_of(view(session, assessment=assessment).state)


def drawn_of(person: Person) -> Drawn:
    """Return the drawn signature of somebody's attendance, or nothing."""
    return read_drawn(_raw(person)) if person.strokes else ()


def check_day(text: str) -> None:
    """Raise BadInput when a text is no day, nothing being one."""
    if text.strip():
        normal_day(text.strip())


def check_hours(text: str) -> None:
    """Raise BadInput when a text is no time of day, nothing being one."""
    if text.strip():
        normal_hours(text)


def set_date(
    session: Session, *, assessment: str, day: str, reason: str | None = None
) -> AssessmentView:
    """Set the day of the visit, nothing to clear it; BadInput when there is no such day."""
    return _set(session, assessment, mark("现场调研日期"), "date", day.strip() or None, reason)


def set_time(
    session: Session, *, assessment: str, hours: str, reason: str | None = None
) -> AssessmentView:
    """Set when the visit begins, or from when to when; nothing clears it, BadInput as for a day."""
    return _set(session, assessment, mark("现场调研时间"), "time", hours.strip() or None, reason)


def set_methods(
    session: Session, *, assessment: str, methods: Sequence[str], reason: str | None = None
) -> AssessmentView:
    """Set by which methods the visit goes; BadInput for one that is not in `METHODS`."""
    return _set(session, assessment, mark("现场调研方式"), "methods", list(methods) or None, reason)


def set_text(
    session: Session, *, assessment: str, key: str, text: str, reason: str | None = None
) -> AssessmentView:
    """Write the agenda, or what was said in the opening or the closing meeting."""
    if key not in VISIT_TEXTS:
        known = tr("、").join(VISIT_TEXTS)
        raise BadInput(
            tr("现场调研没有“{key}”这一项，可用的有：{known}。", key=quoted(key), known=known)
        )
    return _set(session, assessment, said(VISIT_TEXTS[key]), key, text.strip() or None, reason)


def add_person(
    session: Session,
    *,
    assessment: str,
    side: str,
    name: str,
    organisation: str = "",
    duty: str = "",
    phone: str = "",
) -> str:
    """Put somebody on the list and return the entry's id; the same person again is the same entry.

    BadInput without a name or for an unknown side.
    """
    given = {"side": side, "name": name, "organisation": organisation, "duty": duty, "phone": phone}
    value = normal_person(dict(given))
    entry = sha256_hex(canonical(value))[:_ID_DIGITS]
    _set(session, assessment, said("参加人员{name}", name=name.strip()), f"people/{entry}", value)
    return entry


def change_person(
    session: Session, *, assessment: str, person: str, **parts: str
) -> AssessmentView:
    """Correct parts of somebody's entry; the attendance that he signed stays.

    BadInput when he is not on the list, loses his name or has no such part.
    """
    found, known = _person(session, assessment, person)
    before = {key: getattr(known, key) for key in ("side", "name", "organisation", "duty", "phone")}
    value = normal_person({**before, **parts})
    return _set(
        session, found.id, said("参加人员{name}", name=known.name), f"people/{person}", value
    )


def remove_person(session: Session, *, assessment: str, person: str) -> AssessmentView:
    """Take somebody off the list, with the attendance signed; BadInput when he is not on it."""
    found, known = _person(session, assessment, person)
    edits = [Edit(f"{PEOPLE}{person}", None), Edit(f"{PEOPLE}{person}/signature", None)]
    return apply(session, found.id, said("移除参加人员{name}", name=known.name), edits)


def sign_in(session: Session, *, assessment: str, person: str, drawn: Drawn) -> AssessmentView:
    """Keep a drawn signature of attendance; BadInput when it has too little ink or nobody's."""
    found, known = _person(session, assessment, person)
    strokes = drawn_json(read_drawn(drawn_json(drawn)))
    edit = Edit(f"{PEOPLE}{person}/signature", strokes)
    return apply(session, found.id, said("{name}签到", name=known.name), [edit])


def _set(
    session: Session,
    assessment: str,
    label: str,
    key: str,
    value: Json,
    reason: str | None = None,
) -> AssessmentView:
    return apply(session, assessment, label, [Edit(f"{VISIT}{key}", value, reason)])


def _raw(person: Person) -> list[Json]:
    return [[list(point) for point in stroke] for stroke in person.strokes]


def _person(session: Session, assessment: str, person: str) -> tuple[AssessmentView, Person]:
    found = view(session, assessment=assessment)
    for known in plan_of(found.state).people:
        if known.id == person:
            return found, known
    raise BadInput(
        tr("参加人员里没有编号为“{person}”的人，可用visit show查看。", person=quoted(person))
    )
