"""The walk through the guided questions: order, parts, how far one is, where to begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.ui.models.places import ENTERPRISE, RESULT
from app.workbench.guided import PARTS, Part, answered

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.workbench.view import AssessmentView

WORKBENCH = "workbench"
"""Kept in place of a screen's code by somebody who would rather use the workbench."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of the walk: its first screen, how many of its questions are answered, of how many."""

    part: Part
    first: str
    done: int
    total: int


def walk(catalogue: Catalogue) -> tuple[str, ...]:
    """Return every screen in order: the enterprise, the questions, the result."""
    return (ENTERPRISE, *catalogue.items, *catalogue.scenarios, RESULT)


def part_of(catalogue: Catalogue, code: str) -> Part:
    """Return the part that a screen belongs to."""
    if code in {ENTERPRISE, RESULT}:
        return "enterprise" if code == ENTERPRISE else "result"
    return "basis" if code in catalogue.items else "business"


def stages(view: AssessmentView) -> tuple[Stage, ...]:
    """Return the parts with how far each is."""
    done = answered(view)
    found = []
    for part in PARTS:
        codes = [code for code in walk(view.catalogue) if part_of(view.catalogue, code) == part]
        asked = [code for code in codes if code not in {ENTERPRISE, RESULT}]
        found.append(Stage(part, codes[0], sum(code in done for code in asked), len(asked)))
    return tuple(found)


def opening(view: AssessmentView, kept: str) -> str:
    """Return the screen to open on, nothing for the workbench; `kept` is where one left off.

    A self-diagnosis opens guided, but one that was finalised elsewhere is there to be looked at.
    """
    if view.kind != "self" or kept == WORKBENCH:
        return ""
    if kept in walk(view.catalogue):
        return kept
    return "" if view.locked else ENTERPRISE
