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

    `recorded` says that this very state was exported before, so that exporting repeats it;
    `required_roles` are those who have to sign it.
    """

    number: int
    previous: str | None
    recorded: bool
    required_roles: tuple[str, ...] = ()


def finalised_by(state: State) -> str:
    """Return the id of the change that finalised an assessment; "" while it is open."""
    if state.values.get("status") != "finalised":
        return ""
    return state.heads["status"][0].id


def revision_of(
    workspace: Workspace, assessment: str, state: State, required_roles: tuple[str, ...] = ()
) -> Revision:
    """Return the revision that exporting this state gives: the recorded one, or the next.

    A state that was exported for other required roles makes the next one too.
    """
    records = workspace.packages.list(assessment)
    if not records:
        return Revision(1, None, recorded=False, required_roles=required_roles)
    last = records[-1]
    other_roles = required_roles and ",".join(required_roles) != last.required_roles
    if other_roles or last.finalised_by != finalised_by(state):
        return next_revision(workspace, assessment, required_roles)
    before = [record.fingerprint for record in records if record.revision == last.revision - 1]
    previous = before[-1] if before else None
    return Revision(last.revision, previous, recorded=True, required_roles=required_roles)


def next_revision(
    workspace: Workspace, assessment: str, required_roles: tuple[str, ...]
) -> Revision:
    """Return the revision after the last one that is known."""
    last = workspace.packages.list(assessment)[-1]
    number = last.revision + 1
    return Revision(number, last.fingerprint, recorded=False, required_roles=required_roles)
