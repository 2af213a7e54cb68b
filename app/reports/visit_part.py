"""What a report says about the visit, as plain frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.reports.model import Fact, Passage, Person
    from app.reports.signed import Strokes


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who took part in the visit, on the assessors' side or not, `side` in words.

    `strokes`, where they are shown, are points of the pad, x to the right and y downwards.
    """

    ours: bool
    side: str
    name: str
    organisation: str
    duty: str
    phone: str
    signed: bool
    strokes: Strokes = ()


@dataclass(frozen=True, slots=True)
class VisitPart:
    """When and how the assessment was made, and by whom; `facts` hold the `days` too.

    `plan` says when and by which methods the visit went, `meetings` its agenda and what was said.
    """

    title: str
    days: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    passage: Passage
    people: tuple[Person, ...]
    people_passage: Passage
    plan: tuple[Fact, ...] = ()
    meetings: tuple[Fact, ...] = ()
    attendees: tuple[Attendee, ...] = ()
