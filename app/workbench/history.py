"""Who changed what of an item or scenario, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.language import SOURCE, mark, spoken, tr
from app.workbench.editing import REDOING, UNDOING
from app.workbench.view import subject_field, subject_name, view
from app.workbench.words import field_words, value_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.storage.journal import Change, State
    from app.workbench.session import Session

# How a reason that the program itself wrote begins, and how it is said to a reader.
_GENERATED = {
    UNDOING: mark("撤销：{label}"),
    REDOING: mark("重做：{label}"),
    "撤销合并：": mark("撤销合并：{label}"),
    "重新合并：": mark("重新合并：{label}"),
}
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
            told_reason(it.reason, subject_name(catalogue, subject)),
            _fate(shown.state, it, undone),
        )
        for it in reversed(changes)
    )


def told_reason(reason: str | None, subject: str) -> str | None:
    """Return a reason for a reader: one that the program wrote itself in the spoken language.

    `subject` is the name of the item or scenario as it stands in such a reason.
    """
    begun = next((it for it in _GENERATED if (reason or "").startswith(it)), None)
    if reason is None or begun is None or spoken() == SOURCE:
        return reason
    before, named, after = reason.removeprefix(begun).partition(str(subject))
    parts = (tr(before.strip()), tr(subject) if named else "", tr(after.strip()))
    return tr(_GENERATED[begun], label=" ".join(filter(None, parts)))


def _undone(changes: Iterable[Change]) -> set[str]:
    """Return the changes that were taken back: an undoing change replaced them."""
    back = (it for it in changes if (it.reason or "").startswith(UNDOING))
    return {parent for it in back for parent in it.parents}


def _fate(state: State, change: Change, undone: set[str]) -> Fate:
    if change in state.heads.get(change.field, ()):
        return "conflict" if change.field in state.conflicts else "current"
    return "undone" if change.id in undone else "replaced"
