"""The workspace: one folder with all assessments of a computer, for one process at a time.

```
workspace.sqlite3   journal, projections, trust lists, packages, settings (with -wal, -shm in use)
evidence/           ab/<sha256>.<ext>, original bytes of photos and PDF files
previews/           ab/<sha256>-<edge>.jpg, derived, made again when missing
packages/           packages that were exported or received
identities/         *.p12, signing identities under their pass phrases
letterhead/         <sha256>.png, logos for reports
open/               notes of a second start for the window that is open, gone when it took them
backups/            backups, and the database as it was before a migration
workspace.lock      held while a process uses the folder; workspace.pid names that process
```

A team's workspace keeps its tables in PostgreSQL and the same folders on a share, whose
team-workspace.txt names the database; several processes use it at once.
"""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from app.errors import BadInput
from app.language import tr
from app.plain import quoted
from app.scoring.loader import default_catalogue
from app.storage import journal_table, merges, summary
from app.storage.database import hold
from app.storage.evidence import EvidenceStore, remember
from app.storage.fields import Edit
from app.storage.files import working_folder
from app.storage.journal import state_of
from app.storage.journal_table import Known
from app.storage.merges import MergeLog
from app.storage.obstacles import translated
from app.storage.opening import Opened, open_entered, open_folder, open_server
from app.storage.place import Server, place_of
from app.storage.portfolio import Portfolio
from app.storage.preparing import prepare
from app.storage.records import (
    PackageLog,
    RecipientBook,
    Settings,
    TrustStore,
    is_noted,
    note_package,
)
from app.storage.states import States
from app.storage.writer import REOPENER, JournalWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from app.storage.entering import Entered
    from app.storage.evidence import StoredFile
    from app.storage.journal import Change, State
    from app.storage.listed import Summary
    from app.storage.merges import Source
    from app.storage.preparing import Prepared
    from app.storage.records import PackageRecord
    from app.storage.writer import MergeResult


@dataclass(frozen=True, slots=True)
class Edited:
    """What edits did: the state that they met, the one that they left, and their changes."""

    before: State
    after: State
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of one or several assessments; the rest is explained at `Workspace.merge`."""

    changes: tuple[Change, ...]
    evidence: Sequence[StoredFile] = ()
    source: Source | None = None
    package: PackageRecord | None = None
    proved: State | None = None


class Workspace:
    """All assessments of one folder; every method that writes has committed when it returns.

    It may be used from any thread; only one transaction runs at a time.
    """

    def __init__(self, opened: Opened) -> None:
        self.folder = opened.folder
        self.home = opened.home
        self.replica = opened.replica
        self.database = database = opened.database
        self._release = opened.release
        self.evidence = EvidenceStore(opened.folder, database)
        self.trust = TrustStore(database)
        self.recipients = RecipientBook(database)
        self.packages = PackageLog(database)
        self.merges = MergeLog(database)
        self.settings = Settings(database, opened.owner)
        self.portfolio = Portfolio(database)
        self.states = States(opened.replica)
        self._foreseen: Prepared | None = None

    @classmethod
    def open(cls, place: Path | str, *, create: bool = True) -> Self:
        """Open the workspace in a folder or at a team's address, making or migrating it if needed.

        Raises Blocked when another process holds the folder, the workspace is newer than this
        program (then not one byte is changed), read-only or damaged, the server or its shared
        folder out of reach; BadInput when there is none and `create` is off.
        """
        where = place_of(place)
        if isinstance(where, Server):
            return cls(open_server(where, create=create))
        return cls(open_folder(where, create=create))

    @classmethod
    def open_entered(cls, entered: Entered) -> Self:
        """Open the workspace in a folder that was entered; raises what `open` does."""
        return cls(open_entered(entered))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the folder; there is nothing left to save."""
        self.database.close()
        self._release()

    @contextmanager
    def working_folder(self) -> Iterator[Path]:
        """Give a folder for unfinished files, gone at the end; Blocked when the disk is in the way.

        What a killed process left in one is removed when the workspace is opened.
        """
        with translated(self.folder), working_folder(self.folder) as path:
            yield path

    def create(
        self,
        kind: str,
        enterprise: Mapping[str, str],
        *,
        author: str,
        edition: str,
        edits: Sequence[Edit] = (),
    ) -> str:
        """Begin an assessment and return its id; BadInput when a part is not allowed.

        `edits` are what else it holds from the first moment.
        """
        catalogue = default_catalogue(edition)
        pinned = {"edition": catalogue.edition, "sha256": catalogue.sha256}
        first = [
            Edit("assessment/kind", kind),
            Edit("assessment/edition", dict(pinned)),
            *(Edit(f"enterprise/{key}", enterprise[key]) for key in sorted(enterprise)),
            Edit("status", "draft"),
            *edits,
        ]
        assessment = str(uuid.uuid4())

        def write(connection: Connection) -> None:
            writer = JournalWriter(connection, self.replica, author)
            writer.append(assessment, Known(state_of(()), 0), first, catalogue)

        self.database.run(write)
        return assessment

    def append(self, assessment: str, edits: Sequence[Edit], *, author: str) -> tuple[Change, ...]:
        """Commit all edits in one transaction and return the changes they made.

        An edit that changes nothing makes none; an edit of a field in conflict decides it. Raises
        BadInput when the assessment is unknown or a value is not allowed; then none is made.
        """
        return self.edit(assessment, edits, author=author).changes

    def edit(
        self,
        assessment: str,
        edits: Sequence[Edit],
        *,
        author: str,
        may: Callable[[State], None] | None = None,
    ) -> Edited:
        """Do what `append` does, and return the state before and after.

        `may` sees the state that the edits meet, and raises when they are not to be made.
        """

        def write(connection: Connection) -> tuple[Edited, Known]:
            hold(connection, assessment)
            known = self.states.to_edit(connection, assessment)
            prepared = self._prepared(assessment, known, edits, author, may)
            written = JournalWriter(connection, self.replica, author).write(prepared)
            return Edited(known.state, prepared.after, prepared.changes), written.known

        try:
            edited, known = self.database.run(write)
        except BaseException:
            self.states.forget(assessment)
            raise
        self.states.keep(assessment, known)
        return edited

    def get_ready(self, assessment: str) -> None:
        """Read what the next edit of an assessment goes on from, so that `foresee` knows it."""
        if self.states.ready(assessment) is None:
            with self.database.transaction() as connection:
                self.states.keep(assessment, self.states.to_edit(connection, assessment))

    def foresee(
        self,
        assessment: str,
        edits: Sequence[Edit],
        *,
        author: str,
        may: Callable[[State], None] | None = None,
    ) -> Edited | None:
        """Return what `edit` will do unless somebody else writes first; None when nobody knows.

        Reads and writes nothing, and so knows only an assessment that is ready. Raises what `edit`
        does. What was found is kept for the `edit` that follows.
        """
        known = self.states.ready(assessment)
        if known is None:
            return None
        made = self._foreseen = self._prepared(assessment, known, edits, author, may)
        return Edited(known.state, made.after, made.changes)

    def _prepared(
        self,
        assessment: str,
        known: Known,
        edits: Sequence[Edit],
        author: str,
        may: Callable[[State], None] | None,
    ) -> Prepared:
        foreseen, self._foreseen = self._foreseen, None
        state = _existing(known.state, assessment)
        if may:
            may(state)
        if foreseen and foreseen.answers(assessment, known, edits, author):
            return foreseen
        catalogue = summary.catalogue_of(state)
        return prepare(assessment, known, edits, catalogue, author=author, replica=self.replica)

    def merge(
        self,
        changes: Iterable[Change],
        *,
        evidence: Sequence[StoredFile] = (),
        source: Source | None = None,
        package: PackageRecord | None = None,
        proved: State | None = None,
    ) -> MergeResult:
        """Unite one copy of one or several assessments with this workspace, all or nothing.

        `evidence` and `package` are files that came with the copy and are in their places; with a
        `source` the merge is put on record, to be shown and undone; `proved` is the fold of a copy
        of one assessment whose ids, references and order have just been proved. When a finalised
        assessment gets changes that its finaliser did not have, a new change by 系统 makes it a
        draft again, with the reason. Merge one copy at a time: what lies together counts as seen
        together. Raises BadInput when an id, a value or a reference is wrong.
        """
        copy = Copy(tuple(changes), evidence, source, package, proved)
        return self.merge_all([copy])[0]

    def merge_all(self, copies: Sequence[Copy]) -> list[MergeResult]:
        """Unite one copy after the other, as `merge` does, in one transaction: all or nothing."""

        def write(connection: Connection) -> list[MergeResult]:
            hold(connection, *(change.assessment for copy in copies for change in copy.changes))
            return [self._merge(connection, copy) for copy in copies]

        return self.database.run(write)

    def _merge(self, connection: Connection, copy: Copy) -> MergeResult:
        remember(connection, copy.evidence)
        writer = JournalWriter(connection, self.replica, REOPENER)
        merged = writer.merge(copy.changes, copy.source, proved=copy.proved)
        if copy.package is not None:
            note_package(connection, copy.package)
        return merged

    def has_received(self, digest: str, file_name: str) -> bool:
        """Say whether a package was taken over, by its file's SHA-256 or the name it is kept as."""
        with self.database.transaction() as connection:
            return is_noted(connection, file_name) or merges.came_from(connection, digest)

    def changes(self, assessment: str) -> tuple[Change, ...]:
        """Return the whole journal of an assessment in the order in which it came here."""
        with self.database.transaction() as connection:
            return journal_table.changes_of(connection, assessment)

    def history(self, assessment: str, field: str) -> tuple[Change, ...]:
        """Return the changes of one field in the order in which they came here."""
        with self.database.transaction() as connection:
            return journal_table.history_of(connection, assessment, field)

    def state(self, assessment: str) -> State:
        """Return the present state; BadInput when there is no such assessment."""
        with self.database.transaction() as connection:
            return _existing(self.states.current(connection, assessment).state, assessment)

    def list(self) -> tuple[Summary, ...]:
        """Return one row per assessment, the latest edited first."""
        with self.database.transaction() as connection:
            return summary.stored(connection)

    def resolve_id(self, prefix: str) -> str:
        """Return the id that begins so; BadInput when none or several do."""
        if prefix in self.states:
            return prefix
        with self.database.transaction() as connection:
            found = summary.ids_beginning(connection, prefix.lower()) if prefix else ()
        if not found:
            raise BadInput(
                tr(
                    "没有编号以“{prefix}”开头的评测，可用 list 查看全部编号。",
                    prefix=quoted(prefix),
                )
            )
        if len(found) > 1:
            raise BadInput(
                tr("有 {n} 个评测的编号以“{prefix}”开头，请多写几位。", n=len(found), prefix=prefix)
            )
        return found[0]


def _existing(state: State, assessment: str) -> State:
    if not state.heads:
        raise BadInput(
            tr(
                "没有编号为“{assessment}”的评测，可用 list 查看全部编号。",
                assessment=quoted(assessment),
            )
        )
    return state
