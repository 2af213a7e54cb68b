"""Which revision of a package comes next: one per finalising, however often it is exported."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.storage.journal import State
    from app.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Revision:
    """The number of a package, and the fingerprint of the one before it (None for the first).

    `recorded` says that this very state was exported before, so that exporting repeats it.
    """

    number: int
    previous: str | None
    recorded: bool


def finalised_by(state: State) -> str:
    """Return the id of the change that finalised an assessment; "" while it is open."""
    if state.values.get("status") != "finalised":
        return ""
    return state.heads["status"][0].id


def revision_of(workspace: Workspace, assessment: str, state: State) -> Revision:
    """Return the revision that exporting this state gives: the recorded one, or the next."""
    records = workspace.packages.list(assessment)
    if not records:
        return Revision(1, None, recorded=False)
    last = records[-1]
    if last.finalised_by != finalised_by(state):
        return Revision(last.revision + 1, last.fingerprint, recorded=False)
    before = [record.fingerprint for record in records if record.revision == last.revision - 1]
    return Revision(last.revision, before[-1] if before else None, recorded=True)
