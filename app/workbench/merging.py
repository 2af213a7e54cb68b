"""Looking at a merge before taking it over, and taking one back as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import Refused
from app.exchange.files import opened
from app.language import tr
from app.scoring.outcome import score
from app.storage import unmerging
from app.storage.clock import utc_now
from app.storage.journal import values_of
from app.storage.projection import answers_of
from app.storage.writer import unite
from app.workbench.arriving import proved_in
from app.workbench.editing import demand_open
from app.workbench.importing import Terms, accepted
from app.workbench.merge_notes import notes_of
from app.workbench.progress import Progress, silent
from app.workbench.standing import Effect, Standing
from app.workbench.view import AssessmentView, view
from app.workbench.words import field_words, file_name, value_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.exchange.trust import Anchor
    from app.exchange.verify import Verdict
    from app.scoring.catalogue import Catalogue
    from app.storage.journal import State
    from app.storage.merges import MergeRecord
    from app.storage.writer import United
    from app.workbench.session import Session


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that a merge touches, in words: here, in the file, and what it would become."""

    field: str
    words: str
    mine: str
    theirs: str
    result: str


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What taking a package over would do; nothing is written.

    `new_conflicts` and `settled` are journal fields; `evidence` the names of files that would come;
    `reopens` says that a finalised assessment would be opened again.
    """

    verdict: Verdict
    assessment: str
    added: int
    fields: tuple[FieldChange, ...]
    new_conflicts: tuple[str, ...]
    settled: tuple[str, ...]
    evidence: tuple[str, ...]
    effect: Effect
    reopens: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Merge:
    """One merge that was taken over, or the undoing of one: `undoes` names the merge taken back."""

    id: str
    at: str
    author: str
    file_name: str
    fingerprint: str
    changes: int
    undoes: str | None
    undone: bool


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What undoing a merge did, in words: what was put back, and what was edited since and left."""

    record: str | None
    put_back: tuple[str, ...]
    left: tuple[str, ...]
    view: AssessmentView


def preview(
    session: Session,
    *,
    file: Path,
    draft: bool = False,
    anchors: Sequence[Anchor] = (),
    show: Callable[[Verdict], None] = lambda _verdict: None,
    progress: Progress = silent,
) -> MergePreview:
    """Say what importing a package would do; Refused or BadInput whenever importing would be."""
    with opened(file) as package:
        proved = proved_in(package, show, progress)
    terms = Terms(draft=draft, anchors=tuple(anchors), show=show)
    verdict = accepted(session, proved, file, terms).verdict
    assessment = proved.document.id
    united = unite(session.workspace.changes(assessment), proved.changes)
    theirs = proved.state
    before, after = united.before.conflicts.keys(), united.after.conflicts.keys()
    return MergePreview(
        verdict=verdict,
        assessment=assessment,
        added=len(united.new),
        fields=_field_changes(session.catalogue, united, theirs),
        new_conflicts=tuple(sorted(after - before)),
        settled=tuple(sorted(before - after)),
        evidence=_evidence(united),
        effect=_effect(session.catalogue, united),
        reopens=united.reopens,
        notes=notes_of(united.new, united.forks, united.after, utc_now()),
    )


def _field_changes(catalogue: Catalogue, united: United, theirs: State) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(
            field,
            field_words(catalogue, united.after, field),
            *(_said(catalogue, state, field) for state in (united.before, theirs, united.after)),
        )
        for field in sorted({change.field for change in united.new})
    )


def _said(catalogue: Catalogue, state: State, field: str) -> str:
    return tr(" ／ ").join(value_words(catalogue, field, it) for it in values_of(state, field))


def _evidence(united: United) -> tuple[str, ...]:
    came = {
        field
        for field, value in united.after.values.items()
        if field.count("/") == 1 and field.startswith("evidence/") and value is not None
    }
    fresh = sorted(field for field in came if united.before.values.get(field) is None)
    return tuple(file_name(united.after, field.removeprefix("evidence/")) for field in fresh)


def _effect(catalogue: Catalogue, united: United) -> Effect:
    before, after = (
        Standing.of(score(catalogue, answers_of(state, catalogue)))
        for state in (united.before, united.after)
    )
    return Effect(before if united.before.heads else None, after)


def merges(session: Session, *, assessment: str) -> tuple[Merge, ...]:
    """Return the merges of an assessment that brought anything, the first one first."""
    records = session.workspace.merges.list(session.workspace.resolve_id(assessment))
    return tuple(
        Merge(
            id=it.id,
            at=it.at,
            author=it.author,
            file_name=it.file_name,
            fingerprint=it.fingerprint,
            changes=len(it.changes),
            undoes=it.undoes,
            undone=_is_undone(records, it),
        )
        for it in records
    )


def undo(session: Session, *, assessment: str, merge: str) -> TakenBack:
    """Put back, by new changes, every field that a merge changed and nobody edited since.

    Evidence that came is removed; the journal keeps all. Undoing the undoing takes the merge over
    again. Refused when the assessment is finalised, came with this merge as a whole, or the merge
    is undone already.
    """
    workspace = session.workspace
    full_id = workspace.resolve_id(assessment)
    demand_open(workspace.state(full_id))
    record = _standing_record(workspace.merges.list(full_id), workspace.merges.find(full_id, merge))
    if record.brought_all:
        raise Refused(tr("整份评测就是这次导入带来的，不能撤销；以后的每次合并都可以单独撤销。"))
    word = "重新合并" if record.undoes else "撤销合并"
    done = unmerging.undo(
        workspace, record, author=session.author, reason=f"{word}：{record.file_name}"
    )
    session.undo_stacks[full_id].forget()
    found = view(session, assessment=full_id)
    put_back, left = (
        tuple(field_words(found.catalogue, found.state, field) for field in fields)
        for fields in (done.put_back, done.left)
    )
    return TakenBack(done.record, put_back, left, found)


def _standing_record(records: Sequence[MergeRecord], record: MergeRecord) -> MergeRecord:
    """Return what to undo: the merge, or the latest time that it was taken over again."""
    undoing = _undoing(records, record)
    if undoing is None:
        return record
    again = _undoing(records, undoing)
    if again is None:
        raise Refused(
            tr("这次合并已经撤销了；要重新并入，请撤销那次撤销（编号{id}）。", id=undoing.id[:8])
        )
    return _standing_record(records, again)


def _undoing(records: Sequence[MergeRecord], record: MergeRecord) -> MergeRecord | None:
    return next((it for it in records if it.undoes == record.id), None)


def _is_undone(records: Sequence[MergeRecord], record: MergeRecord) -> bool:
    undoing = _undoing(records, record)
    return undoing is not None and not _is_undone(records, undoing)
