"""Writing to the journal inside one transaction: appending edits, merging copies."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import tr
from app.storage import journal_table, merges, summary
from app.storage.claims import PROGRAMME
from app.storage.database import written
from app.storage.fields import Edit, normal_value
from app.storage.journal import (
    Change,
    Fork,
    State,
    fold,
    forks,
    merge,
    state_of,
)
from app.storage.journal_table import Known
from app.storage.merges import MergeRecord
from app.storage.preparing import Prepared, prepare
from app.storage.references import reference_problems
from app.storage.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from app.scoring.catalogue import Catalogue
    from app.storage.merges import Source
_NOTHING = state_of(())
REOPENER = "系统"
REOPENED = "合并带来了定稿时没有的变更，评测重新打开。"


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What a merge did: changes new here, fields left in conflict, whether it reopened any.

    `forks` are those that it made visible, `recorded` the records of what came from a named file,
    `states` what each assessment has become.
    """

    added: int
    conflicts: tuple[str, ...]
    reopened: bool
    forks: tuple[Fork, ...] = ()
    recorded: tuple[str, ...] = ()
    states: Mapping[str, State] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Appended:
    """What edits came to: the changes made, and the assessment as it is with them."""

    changes: tuple[Change, ...]
    known: Known


@dataclass(frozen=True, slots=True)
class United:
    """What uniting a copy with what is here gives, before anything is written."""

    before: State
    after: State
    new: tuple[Change, ...]
    forks: tuple[Fork, ...]
    reopens: bool


def unite(here: Sequence[Change], copy: Sequence[Change], proved: State | None = None) -> United:
    """Unite a copy of an assessment with what is here, in memory.

    `proved` is the fold of a copy whose every reference was proved, in the order of `merge`. Raises
    BadInput when a value is not allowed, or a change refers to one that is in neither.
    """
    if proved is not None and not here:
        _refuse_values(copy, proved)
        return United(_NOTHING, proved, tuple(copy), forks(copy), reopens=False)
    union = merge(here, copy)
    known = {change.id for change in here}
    new = tuple(change for change in union if change.id not in known)
    state = fold(union)
    _refuse_broken(union, new, state)
    once = tuple({change.id: change for change in copy}.values())
    seen = forks(here)
    fresh = tuple(fork for fork in forks(union) if fork not in seen)
    return United(fold(here), state, new, fresh, _reopens(state, union, here, once))


class JournalWriter:
    """Adds changes to the journal and keeps the projections in step, on one open transaction."""

    def __init__(self, connection: Connection, replica: str, author: str) -> None:
        self._connection = connection
        self._replica = replica
        self._author = author

    def append(
        self, assessment: str, known: Known, edits: Sequence[Edit], catalogue: Catalogue
    ) -> Appended:
        """Make the changes that `prepare` finds; raises what that raises."""
        author, replica = self._author, self._replica
        return self.write(
            prepare(assessment, known, edits, catalogue, author=author, replica=replica)
        )

    def write(self, prepared: Prepared) -> Appended:
        """Write the changes that were prepared, if any."""
        rows, made = prepared.rows, prepared.changes
        if rows is None:
            return Appended((), prepared.known)
        last = rows.write(self._connection)
        as_of = written(self._connection)
        return Appended(made, Known(prepared.after, last, made[-1].id, rows.updated_at, as_of))

    def merge(
        self,
        incoming: Iterable[Change],
        source: Source | None = None,
        *,
        proved: State | None = None,
    ) -> MergeResult:
        """Unite one copy, of one or several assessments, with what is here.

        What came is put on record when its source is named. Raises BadInput, and nothing is taken
        over, when an id does not fit its content, a value is not allowed, or a change refers to one
        that is neither here nor in the copy. `proved` is the fold of a copy of one assessment whose
        ids, references and order have just been proved.
        """
        copies: dict[str, list[Change]] = defaultdict(list)
        for change in incoming:
            checked = change if proved else Change.from_json(change.to_json())
            copies[change.assessment].append(checked)
        results = [self._merge_one(one, copies[one], source, proved) for one in sorted(copies)]
        return MergeResult(
            added=sum(result.added for result in results),
            conflicts=tuple(field for result in results for field in result.conflicts),
            reopened=any(result.reopened for result in results),
            forks=tuple(fork for result in results for fork in result.forks),
            recorded=tuple(record for result in results for record in result.recorded),
            states={one: state for result in results for one, state in result.states.items()},
        )

    def _merge_one(
        self, assessment: str, copy: list[Change], source: Source | None, proved: State | None
    ) -> MergeResult:
        united = unite(journal_table.changes_of(self._connection, assessment), copy, proved)
        after = united.after
        updated_at = summary.last_update(self._connection, assessment) or ""
        if united.new:
            rows = Rows.of(assessment, united.new, united.before, after, updated_at)
            rows.write(self._connection)
            updated_at = rows.updated_at
        made: tuple[Change, ...] = ()
        if united.reopens:
            reopening, after = self._reopen(assessment, after, updated_at)
            made = (reopening,)
        recorded = self._record(source, united.before, (*united.new, *made))
        return MergeResult(
            added=len(united.new),
            conflicts=tuple(united.after.conflicts),
            reopened=united.reopens,
            forks=united.forks,
            recorded=recorded,
            states={assessment: after},
        )

    def _record(
        self, source: Source | None, before: State, came: Sequence[Change]
    ) -> tuple[str, ...]:
        if source is None or not came:
            return ()
        record = MergeRecord.make(source, before, came)
        merges.store(self._connection, record)
        return (record.id,)

    def _reopen(self, assessment: str, state: State, updated_at: str) -> tuple[Change, State]:
        prev = journal_table.last_of(self._connection, assessment, self._replica)
        known = Known(state, 0, prev, updated_at)
        edit = Edit("status", "draft", REOPENED)
        made = self.append(assessment, known, [edit], summary.catalogue_of(state))
        return made.changes[0], made.known.state


def _refuse_broken(union: Sequence[Change], new: Sequence[Change], state: State) -> None:
    for problem in reference_problems(union):
        raise BadInput(tr("记录不完整：{problem}请让对方重新导出完整的评测包。", problem=problem))
    _refuse_values(new, state)


def _refuse_values(new: Sequence[Change], state: State) -> None:
    catalogue = summary.catalogue_of(state)
    for change in new:
        normal_value(catalogue, change.field, change.value)
    if "assessment/kind" not in state.heads:
        raise BadInput(tr("评测没有写明种类，记录不完整。"), path="assessment/kind")


def _reopens(
    state: State, union: Sequence[Change], here: Sequence[Change], copy: Sequence[Change]
) -> bool:
    """Whether the assessment counts as finalised though the finaliser did not have all changes.

    A finalising change covers the copy that it stands in: nobody edits after it without
    reopening. So it stays when one of the two copies holds it and all the rest as well, but for
    what was entered for a programme since: that comes after finalising on several computers.
    """
    if summary.status_of(state) != "finalised":
        return False
    finalising = {head.id for head in state.heads["status"]}
    finalised_at = state.heads["status"][0].at

    def covered(side: Sequence[Change]) -> int:
        later = (it.field.startswith(PROGRAMME) and it.at >= finalised_at for it in side)
        return len(side) - sum(later)

    return not any(
        covered(side) == covered(union) and not finalising.isdisjoint(change.id for change in side)
        for side in (here, copy)
    )
