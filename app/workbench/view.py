"""One assessment as a front end shows it: answers, photos, outcome, path."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, cast

from app.errors import BadInput
from app.language import tr
from app.said import said
from app.scoring.outcome import Outcome, score
from app.scoring.path import Path, next_path
from app.scoring.suggest import Suggestion, suggest_grade
from app.storage.projection import answers_of, disputed_evidence, last_change
from app.workbench.revisions import revision_of

if TYPE_CHECKING:
    from app.scoring.answers import Answers
    from app.scoring.catalogue import Catalogue
    from app.storage.journal import State
    from app.workbench.session import Session

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Photo:
    """A piece of evidence 佐证 (photo or PDF); `taken_at` is what the camera wrote, or None.

    It is shown turned clockwise by `rotation` degrees; `order` is its place among the others.
    """

    sha256: str
    name: str
    media_type: str
    size: int
    taken_at: str | None
    place: dict[str, str] | None
    caption: str
    subjects: tuple[str, ...]
    rotation: int = 0
    order: int = 0


@dataclass(frozen=True)
class AssessmentView:
    """An assessment at one moment; `state` is its fold, everything else is derived from it."""

    id: str
    catalogue: Catalogue
    state: State
    answers: Answers
    outcome: Outcome
    revision: int

    @property
    def kind(self) -> str:
        """`self`, `before` or `after`."""
        return str(self.state.values.get("assessment/kind", "after"))

    @property
    def status(self) -> str:
        """`draft`, `submitted` or `finalised`; an undecided status counts as draft."""
        return str(self.state.values.get("status") or "draft")

    @property
    def locked(self) -> bool:
        """Whether it is finalised and must be reopened before anything changes."""
        return self.status == "finalised"

    @cached_property
    def path(self) -> Path | None:
        """The way to the next level; None at the top."""
        return next_path(self.catalogue, self.answers)

    @cached_property
    def enterprise(self) -> dict[str, str]:
        """What is known of the enterprise, by field key."""
        prefix = "enterprise/"
        found = ((name, value) for name, value in self.state.values.items() if value)
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
        return _photos(self.state)

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
        removed = (f"evidence/{sha256}" for sha256 in disputed_evidence(self.state))
        return tuple(sorted({*self.state.conflicts, *removed}))

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


def view(session: Session, *, assessment: str) -> AssessmentView:
    """Return an assessment as it stands on disk; BadInput when the id is unknown or ambiguous."""
    workspace = session.workspace
    full_id = workspace.resolve_id(assessment)
    state = workspace.state(full_id)
    answers = answers_of(state, session.catalogue)
    return AssessmentView(
        id=full_id,
        catalogue=session.catalogue,
        state=state,
        answers=answers,
        outcome=score(session.catalogue, answers),
        revision=revision_of(workspace, full_id, state).number,
    )


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
        tr("没有代码为“{subject}”的采集项或场景，采集项如F1、M2，场景如S01。", subject=subject)
    )


def subject_name(catalogue: Catalogue, subject: str) -> str:
    """Return the code with its name, such as `F1 网络建设`."""
    named = catalogue.items.get(subject) or catalogue.scenarios[subject]
    return said("{code} {name}", code=named.code, name=named.name)


def _photos(state: State) -> tuple[Photo, ...]:
    parts: dict[str, dict[str, object]] = defaultdict(dict)
    for name, value in state.values.items():
        _, _, rest = name.partition("evidence/")
        if rest and value is not None:
            sha256, _, part = rest.partition("/")
            parts[sha256][part] = value
    photos = (
        _photo(sha256, found, _added(state.heads[f"evidence/{sha256}"][0].at))
        for sha256, found in parts.items()
        if found.get("")
    )
    return tuple(sorted(photos, key=lambda photo: (photo.order, photo.sha256)))


def _added(at: str) -> int:
    """Return the order of evidence that nobody moved: microseconds from 1970 to its adding."""
    return (datetime.fromisoformat(at) - _EPOCH) // timedelta(microseconds=1)


def _photo(sha256: str, parts: dict[str, object], added: int) -> Photo:
    meta = cast("dict[str, object]", parts[""])
    return Photo(
        sha256=sha256,
        name=str(meta["name"]),
        media_type=str(meta["media_type"]),
        size=cast("int", meta["size"]),
        taken_at=cast("str | None", meta.get("taken_at")),
        place=cast("dict[str, str] | None", meta.get("place")),
        caption=str(parts.get("caption", "")),
        subjects=tuple(sorted(p.removeprefix("for/") for p in parts if p.startswith("for/"))),
        rotation=cast("int", parts.get("rotation", 0)),
        order=cast("int", parts.get("order", added)),
    )
