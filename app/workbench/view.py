"""One assessment as a front end shows it: answers, photos, outcome, path."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from app.cached import cached_property
from app.errors import BadInput
from app.language import tr
from app.plain import quoted
from app.said import said
from app.scoring.path import Path, next_path
from app.scoring.suggest import Suggestion, suggest_grade
from app.storage.by_field import EVIDENCE, differing
from app.storage.projection import disputed_evidence, last_change, outcome_of, scored
from app.workbench.photos import Photo, in_order, photos_after, photos_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.scoring.answers import Answers
    from app.scoring.catalogue import Catalogue
    from app.scoring.outcome import Outcome
    from app.storage.journal import State
    from app.storage.workspace import Edited
    from app.workbench.session import Session

# What is read from the evidence alone, and takes as long as there is evidence.
_OF_EVIDENCE = ("photos", "unsorted", "_photos_by_subject", "_disputed")
_READ_FROM: Mapping[str, Callable[[str], object]] = {
    "enterprise": re.compile("enterprise/").match,
    "measures": re.compile("measures/").match,
    "assignments": re.compile("assignment/").match,
    "notes": re.compile(".*/note").fullmatch,
    "checkpoints": re.compile(".*/checkpoints").fullmatch,
    "suggestions": re.compile(".*/checkpoints").fullmatch,
}
"""What is read from a few fields, and which."""
_KEPT = frozenset((*_OF_EVIDENCE, *_READ_FROM))


@lru_cache(maxsize=4096)
def _decides(field: str) -> frozenset[str]:
    """Return what of a view is read from a field, beside the outcome and the path to the next."""
    if field.startswith(EVIDENCE):
        return frozenset(_OF_EVIDENCE)
    return frozenset(name for name, fields in _READ_FROM.items() if fields(field))


@dataclass(frozen=True)
class AssessmentView:
    """An assessment at one moment; `state` is its fold, everything else is derived from it."""

    id: str
    catalogue: Catalogue
    state: State
    answers: Answers
    outcome: Outcome

    @property
    def kind(self) -> str:
        """`self`, `before` or `after`."""
        return str(self.state.values.get("assessment/kind", "after"))

    @cached_property
    def status(self) -> str:
        """`draft`, `submitted` or `finalised`; an undecided status counts as draft."""
        return str(self.state.values.get("status") or "draft")

    @cached_property
    def locked(self) -> bool:
        """Whether it is finalised and must be reopened before anything changes."""
        return self.status == "finalised"

    @cached_property
    def path(self) -> Path | None:
        """The way to the next level; None at the top."""
        return next_path(self.outcome)

    def written(self, prefix: str) -> bool:
        """Whether any field that begins so (and is none of evidence) holds something."""
        found = self.state.beside_evidence
        return any(found[name] for name in found if name.startswith(prefix))

    @cached_property
    def enterprise(self) -> dict[str, str]:
        """What is known of the enterprise, by field key."""
        prefix = "enterprise/"
        found = ((name, value) for name, value in self.state.beside_evidence.items() if value)
        return {name.removeprefix(prefix): str(v) for name, v in found if name.startswith(prefix)}

    @cached_property
    def measures(self) -> dict[str, str]:
        """The measures as they were entered."""
        return {
            code: str(v)
            for code in self.catalogue.measures
            if (v := self._value(f"measures/{code}"))
        }

    @cached_property
    def notes(self) -> dict[str, str]:
        """The notes by item or scenario code."""
        codes = (*self.catalogue.items, *self.catalogue.scenarios)
        found = ((code, self._value(note_field(self.catalogue, code))) for code in codes)
        return {code: str(note) for code, note in found if note}

    @cached_property
    def assignments(self) -> dict[str, str]:
        """Who is to do each item or scenario, by code."""
        codes = (*self.catalogue.items, *self.catalogue.scenarios)
        found = ((code, self._value(f"assignment/{code}")) for code in codes)
        return {code: str(name) for code, name in found if name}

    @cached_property
    def checkpoints(self) -> dict[str, tuple[str, ...]]:
        """The ticked checkpoints by scenario code."""
        found = {
            code: self._value(f"scenarios/{code}/checkpoints") for code in self.catalogue.scenarios
        }
        return {
            code: tuple(map(str, cast("list[str]", keys or []))) for code, keys in found.items()
        }

    @cached_property
    def suggestions(self) -> dict[str, Suggestion]:
        """The grade that the ticked checkpoints of each scenario suggest."""
        scenarios = self.catalogue.scenarios
        return {
            code: suggest_grade(scenarios[code], keys) for code, keys in self.checkpoints.items()
        }

    @cached_property
    def photos(self) -> tuple[Photo, ...]:
        """The evidence that was not removed, as people put it in order, else as it was added."""
        return in_order(self._photos_by_hash.values())

    @cached_property
    def _photos_by_hash(self) -> dict[str, Photo]:
        return photos_in(self.state)

    @cached_property
    def unsorted(self) -> tuple[Photo, ...]:
        """The evidence that proves no item or scenario yet."""
        return tuple(photo for photo in self.photos if not photo.subjects)

    @property
    def conflicts(self) -> tuple[str, ...]:
        """The journal fields with differing values."""
        return tuple(sorted(self.state.conflicts))

    @cached_property
    def undecided(self) -> tuple[str, ...]:
        """The fields that wait for a decision: conflicts, and evidence removed but used."""
        return tuple(sorted({*self.state.conflicts, *self._disputed}))

    @cached_property
    def _disputed(self) -> tuple[str, ...]:
        return tuple(f"{EVIDENCE}{sha256}" for sha256 in disputed_evidence(self.state))

    @cached_property
    def updated_at(self) -> str:
        """When anything was last changed, in UTC; what a programme asks for does not count."""
        return last_change(self.state)

    def photos_of(self, subject: str) -> tuple[Photo, ...]:
        """Return the evidence linked to an item or scenario."""
        return self._photos_by_subject.get(subject, ())

    @cached_property
    def _photos_by_subject(self) -> dict[str, tuple[Photo, ...]]:
        found: dict[str, list[Photo]] = defaultdict(list)
        for photo in self.photos:
            for subject in photo.subjects:
                found[subject].append(photo)
        return {subject: tuple(photos) for subject, photos in found.items()}

    def _value(self, name: str) -> object:
        return self.state.values.get(name)

    def take_over(self, last: AssessmentView, changed: frozenset[str]) -> None:
        """Have what the last view has, except for what these fields of the state decide."""
        mine, its = vars(self), vars(last)
        decided = frozenset().union(*map(_decides, changed))
        kept = its.keys() & _KEPT - decided
        mine.update([(name, its[name]) for name in kept])
        if self.outcome is last.outcome and "path" in its:
            mine["path"] = its["path"]
        evidence = [field for field in changed if field.startswith(EVIDENCE)]
        if evidence and "_photos_by_hash" in its:
            mine["_photos_by_hash"] = photos_after(its["_photos_by_hash"], self.state, evidence)


def view(session: Session, *, assessment: str) -> AssessmentView:
    """Return an assessment as it stands on disk; BadInput when the id is unknown or ambiguous."""
    full_id = session.workspace.resolve_id(assessment)
    return view_of(session, full_id, session.workspace.state(full_id))


def view_of(
    session: Session, assessment: str, state: State, edited: Edited | None = None
) -> AssessmentView:
    """Return an assessment, by its whole id, in a state that is on disk or about to be.

    `edited` is what led to the state, if known: it tells what has changed since the last view.
    """
    last, catalogue = session.last_view, session.catalogue
    if last is None or last.id != assessment or last.catalogue is not catalogue:
        last = None
    elif last.state is state:
        return last
    elif not _goes_on(last.state, state, edited):
        last = None
    changed = _changed(last.state, state, edited) if last else frozenset()
    outcome = last.outcome if last and not scored(changed) else outcome_of(state, catalogue)
    made = AssessmentView(assessment, catalogue, state, outcome.answers, outcome)
    if last:
        made.take_over(last, changed)
    session.last_view = made
    return made


def only_answers_differ(before: AssessmentView, after: AssessmentView) -> bool:
    """Whether beside the evidence two views differ in nothing but answers that scoring reads."""
    changed = differing(after.state.heads.beside, before.state.heads.beside)
    return len(scored(changed)) == len(changed)


def _goes_on(before: State, after: State, edited: Edited | None) -> bool:
    """Whether no field is gone, as one is that was foreseen and never written."""
    known = edited is not None and edited.before is before
    return known or after.heads.covers(before.heads)


def _changed(before: State, after: State, edited: Edited | None) -> frozenset[str]:
    """Return the fields whose heads are not the same; a state keeps those that nobody touched."""
    if edited and edited.before is before:
        return frozenset(change.field for change in edited.changes)
    return frozenset(after.heads.differing(before.heads))


def note_field(catalogue: Catalogue, subject: str) -> str:
    """Return the journal field of the note of an item or scenario; BadInput for another code."""
    return f"{subject_field(catalogue, subject)}/note"


def subject_field(catalogue: Catalogue, subject: str) -> str:
    """Return `items/F1` or `scenarios/S01` for a code; BadInput when there is no such code."""
    if subject in catalogue.items:
        return f"items/{subject}"
    if subject in catalogue.scenarios:
        return f"scenarios/{subject}"
    raise BadInput(
        tr(
            "没有代码为“{subject}”的采集项或场景，采集项如F1、M2，场景如S01。",
            subject=quoted(subject),
        )
    )


def subject_name(catalogue: Catalogue, subject: str) -> str:
    """Return the code with its name, such as `F1 网络建设`."""
    named = catalogue.items.get(subject) or catalogue.scenarios[subject]
    return said("{code} {name}", code=named.code, name=named.name)
