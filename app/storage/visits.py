"""Reads a visit back from the journal: when, by which methods, with whom, who signed attendance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.storage.reviewing import SIDES, VISIT, VISIT_TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.storage.canonical import Json
    from app.storage.journal import State

PEOPLE = f"{VISIT}people/"
Strokes = tuple[tuple[tuple[int, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who takes part; `side` is `team` or `enterprise`.

    `strokes` is the attendance signed: points of x, y and milliseconds, or nothing.
    """

    id: str
    side: str
    name: str
    organisation: str = ""
    duty: str = ""
    phone: str = ""
    strokes: Strokes = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A visit as planned and held; `methods` are keys of `METHODS`, `date` as 2026-03-05.

    `time` is as 09:00 or 09:00-11:30. People stand the team first, then by name.
    """

    date: str
    time: str
    methods: tuple[str, ...]
    agenda: str
    opening: str
    closing: str
    people: tuple[Person, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing is planned yet."""
        return self == EMPTY

    def of_side(self, side: str) -> tuple[Person, ...]:
        """Return the people of one side."""
        return tuple(person for person in self.people if person.side == side)


EMPTY = Plan("", "", (), "", "", "", ())


def plan_of(state: State) -> Plan:
    """Return the visit that a state holds; everything is empty before it is planned."""
    texts = {key: str(state.values.get(f"{VISIT}{key}") or "") for key in VISIT_TEXTS}
    methods = state.values.get(f"{VISIT}methods")
    return Plan(
        date=str(state.values.get(f"{VISIT}date") or ""),
        time=str(state.values.get(f"{VISIT}time") or ""),
        methods=tuple(map(str, methods)) if isinstance(methods, list) else (),
        people=tuple(sorted(_people(state), key=_place)),
        **texts,
    )


def _people(state: State) -> Iterator[Person]:
    for field, value in state.values.items():
        entry = field.removeprefix(PEOPLE)
        if field.startswith(PEOPLE) and "/" not in entry and isinstance(value, dict):
            parts = {key: str(text) for key, text in value.items()}
            strokes = _strokes(state.values.get(f"{field}/signature"))
            yield Person(entry, **parts, strokes=strokes)


def _strokes(value: Json) -> Strokes:
    strokes = value if isinstance(value, list) else []
    return tuple(
        tuple(tuple(map(int, point)) for point in stroke)  # type: ignore[arg-type, union-attr]  # checked on writing
        for stroke in strokes
    )


def _place(person: Person) -> tuple[int, str, str]:
    return list(SIDES).index(person.side), person.name, person.id
