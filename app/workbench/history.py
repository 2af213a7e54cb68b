"""Who changed what of an item or scenario, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.language import tr
from app.workbench.editing import UNDOING
from app.workbench.view import subject_field, subject_name, view
from app.workbench.words import field_words, value_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.storage.journal import Change, State
    from app.workbench.session import Session

Fate = Literal["current", "conflict", "replaced", "undone"]


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One change in words: when (UTC), who, what it became, why, and whether it still holds."""

    at: str
    author: str
    field: str
    text: str
    reason: str | None
    fate: Fate


def history(session: Session, *, assessment: str, subject: str) -> tuple[HistoryRow, ...]:
    """Return every change of an item, its numbers included, or of a scenario, newest first."""
    catalogue = session.catalogue
    shown = view(session, assessment=assessment)
    base, item = f"{subject_field(catalogue, subject)}/", catalogue.items.get(subject)
    measures = {f"measures/{code}" for code in item.measures} if item else set()
    changes = [
        it
        for it in session.workspace.changes(shown.id)
        if it.field.startswith(base) or it.field in measures
    ]
    undone = _undone(changes)
    name = tr(subject_name(catalogue, subject))
    return tuple(
        HistoryRow(
            it.at,
            it.author,
            field_words(catalogue, shown.state, it.field).removeprefix(name).strip(),
            value_words(catalogue, it.field, it.value),
            it.reason,
            _fate(shown.state, it, undone),
        )
        for it in reversed(changes)
    )


def _undone(changes: Iterable[Change]) -> set[str]:
    """Return the changes that were taken back: an undoing change replaced them."""
    back = (it for it in changes if (it.reason or "").startswith(UNDOING))
    return {parent for it in back for parent in it.parents}


def _fate(state: State, change: Change, undone: set[str]) -> Fate:
    if change in state.heads.get(change.field, ()):
        return "conflict" if change.field in state.conflicts else "current"
    return "undone" if change.id in undone else "replaced"
