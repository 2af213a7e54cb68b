"""What can be undone: the edits of this session, newest last; undoing writes new changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.storage.canonical import Json

MOST = 500


@dataclass(frozen=True, slots=True)
class Replaced:
    """One field or setting an edit touched, with its value before and after.

    `beside` holds the further values that it had before, when it was in conflict.
    """

    field: str
    before: Json
    after: Json
    beside: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """One edit as the person made it: fields of the journal, or settings of this workspace."""

    label: str
    fields: tuple[Replaced, ...] = ()
    settings: tuple[Replaced, ...] = ()


@dataclass
class UndoStack:
    """Edits done and undone of one assessment in this session."""

    done: list[Done] = field(default_factory=list)
    undone: list[Done] = field(default_factory=list)

    def push(self, edit: Done) -> None:
        """Remember a new edit; what was undone before can no longer be redone."""
        self.done.append(edit)
        del self.done[:-MOST]
        self.undone.clear()

    def forget(self) -> None:
        """Forget everything, as after finalising."""
        self.done.clear()
        self.undone.clear()
