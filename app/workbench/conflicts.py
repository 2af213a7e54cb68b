"""Fields with differing values: who recorded what, what each would mean, and deciding them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput, Refused
from app.language import tr
from app.plain import quoted
from app.said import said
from app.scoring.outcome import score
from app.storage.by_field import ByField
from app.storage.canonical import canonical
from app.storage.claims import PROGRAMME
from app.storage.fields import Edit, normal_value
from app.storage.journal import State
from app.storage.projection import answers_of, disputed_evidence
from app.workbench.claims import chosen_programme
from app.workbench.editing import apply
from app.workbench.photos import Photo
from app.workbench.standing import Effect, Standing
from app.workbench.view import AssessmentView, view
from app.workbench.words import field_words, value_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from app.programmes.programme import Programme
    from app.storage.canonical import Json
    from app.storage.journal import Change
    from app.workbench.session import Session


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of the values: in words, who recorded it on which computer, when by its clock (UTC).

    `note` and `photos` are what that computer recorded for the same item or scenario; `here` says
    that it is this one.
    """

    value: Json
    words: str
    author: str
    replica: str
    here: bool
    at: str
    reason: str | None
    note: str
    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that waits for a decision; `subject` is the item, scenario or evidence, or empty."""

    field: str
    subject: str
    words: str
    candidates: tuple[Candidate, ...]


def conflicts(session: Session, *, assessment: str) -> tuple[Conflict, ...]:
    """Return what waits for a decision, by field.

    It is each field with differing values, and evidence that was removed while others used it.
    """
    found = view(session, assessment=assessment)
    heads: dict[str, Sequence[Change]] = dict(found.state.conflicts)
    for sha256 in disputed_evidence(found.state):
        heads[f"evidence/{sha256}"] = _removal(session, found, sha256)
    here = session.workspace.replica
    about = chosen_programme(session, found.state)
    return tuple(_conflict(found, field, heads[field], here, about) for field in sorted(heads))


def decidable(found: AssessmentView, field: str) -> bool:
    """Whether a conflict can be decided now: of what is finalised only a programme's."""
    return not found.locked or field.startswith(PROGRAMME)


def effect(session: Session, *, assessment: str, values: Mapping[str, Json]) -> Effect:
    """Return points and level before and after fields are decided so; nothing is written.

    BadInput when a value is not allowed.
    """
    found = view(session, assessment=assessment)
    checked = {it: normal_value(found.catalogue, it, value) for it, value in values.items()}
    rest = {name: heads for name, heads in found.state.conflicts.items() if name not in checked}
    settled = found.state.values.with_these(ByField.of(checked))
    decided = State(found.state.heads, settled, rest)
    outcome = score(found.catalogue, answers_of(decided, found.catalogue))
    return Effect(Standing.of(found.outcome), Standing.of(outcome))


def decide(
    session: Session, *, assessment: str, values: Mapping[str, Json], reason: str
) -> AssessmentView:
    """Decide fields in conflict, each with one of its values or another, as one step to undo.

    Removed evidence stays removed by null and comes back by the value that it had. BadInput when
    there is no reason or a field is not in conflict.
    """
    found = view(session, assessment=assessment)
    reason = reason.strip()
    if not reason:
        raise BadInput(tr("裁定冲突必须写明理由。"))
    disputed = {f"evidence/{sha256}" for sha256 in disputed_evidence(found.state)}
    edits: list[Edit] = []
    for field, value in values.items():
        if field not in found.state.conflicts and field not in disputed:
            where = field_words(found.catalogue, found.state, field)
            raise BadInput(tr("“{where}”没有冲突，不需要裁定。", where=where), path=field)
        edits += _deciding(found.state, field, value, reason)
    return apply(session, found.id, said("裁定{n}处冲突", n=len(values)), edits)


def decide_by(session: Session, *, assessment: str, author: str, reason: str) -> AssessmentView:
    """Decide by one person's values every conflict in which he recorded exactly one.

    Refused when there is none.
    """
    values = values_by(conflicts(session, assessment=assessment), author)
    if not values:
        raise Refused(
            tr("没有可以按“{author}”的记录裁定的冲突，请核对姓名。", author=quoted(author))
        )
    return decide(session, assessment=assessment, values=values, reason=reason)


def values_by(found: Iterable[Conflict], author: str) -> dict[str, Json]:
    """Return one person's values of the conflicts in which he recorded exactly one, by field."""
    values: dict[str, Json] = {}
    for conflict in found:
        his = {canonical(it.value): it.value for it in conflict.candidates if it.author == author}
        if len(his) == 1:
            values[conflict.field] = next(iter(his.values()))
    return values


def _deciding(state: State, field: str, value: Json, reason: str) -> Iterator[Edit]:
    yield Edit(field, value, reason)
    if field.startswith("evidence/") and field.count("/") == 1 and value is None:
        for name in sorted(state.heads):
            if name.startswith((f"{field}/caption", f"{field}/for/")):
                yield Edit(name, None, reason)


def _removal(session: Session, found: AssessmentView, sha256: str) -> tuple[Change, ...]:
    """Return the change that removed evidence and the latest one that had it."""
    field = f"evidence/{sha256}"
    history = session.workspace.history(found.id, field)
    had = [change for change in history if change.value is not None]
    return (*had[-1:], found.state.heads[field][0])


def _conflict(
    found: AssessmentView,
    field: str,
    heads: Sequence[Change],
    here: str,
    about: Programme | None,
) -> Conflict:
    subject = _subject_of(field)
    return Conflict(
        field=field,
        subject=subject,
        words=field_words(found.catalogue, found.state, field, about),
        candidates=tuple(_candidate(found, head, subject, here) for head in heads),
    )


def _subject_of(field: str) -> str:
    match field.split("/"):
        case ["items" | "scenarios", code, _] | ["evidence", code, *_]:
            return code
    return ""


def _candidate(found: AssessmentView, head: Change, subject: str, here: str) -> Candidate:
    return Candidate(
        value=head.value,
        words=value_words(found.catalogue, head.field, head.value),
        author=head.author,
        replica=head.replica,
        here=head.replica == here,
        at=head.at,
        reason=head.reason,
        note=_note_of(found.state, head),
        photos=tuple(
            photo for photo in found.photos_of(subject) if _linked_by(found, photo, head, subject)
        ),
    )


def _note_of(state: State, head: Change) -> str:
    field = head.field.rpartition("/")[0] + "/note"
    own = [it.value for it in state.heads.get(field, ()) if it.replica == head.replica]
    return str(own[-1] or "") if own and field != head.field else ""


def _linked_by(found: AssessmentView, photo: Photo, head: Change, subject: str) -> bool:
    links = found.state.heads.get(f"evidence/{photo.sha256}/for/{subject}", ())
    return any(link.replica == head.replica for link in links)
