"""Receiving a package: it is verified, then merged, and kept as it came."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.errors import BadInput, Refused
from app.exchange.contents import EVIDENCE
from app.exchange.files import opened, safe_stem, whole_file
from app.exchange.package import SUFFIX
from app.exchange.proof import Proved, Tampered, prove
from app.exchange.verify import changed, judge
from app.exchange.zipformat import CHUNK, MAX_TOTAL
from app.storage.clock import utc_now
from app.storage.files import publish
from app.storage.journal import fold
from app.storage.merges import Source
from app.storage.records import PackageRecord
from app.workbench.merge_notes import notes_of
from app.workbench.packages import anchors_of
from app.workbench.progress import Progress, counted, silent
from app.workbench.revisions import finalised_by

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.exchange.trust import Anchor
    from app.exchange.verify import Verdict
    from app.storage.journal import Fork
    from app.storage.writer import MergeResult
    from app.workbench.session import Session

FOLDER = "received"


class Older(Refused):
    """A package of an earlier revision than one that is here: nothing new, nothing wrong."""


@dataclass(frozen=True, slots=True)
class Received:
    """What receiving a package did; `kept` is the file as it came.

    `forks` are computers whose record goes on twice, `notes` all that is worth knowing, in words;
    `merge` is the record by which it can be taken back, None when nothing came.
    """

    assessment: str
    verdict: Verdict
    kept: Path
    added: int
    conflicts: tuple[str, ...]
    reopened: bool
    forks: tuple[Fork, ...] = ()
    notes: tuple[str, ...] = ()
    merge: str | None = None


def receive(
    session: Session,
    *,
    file: Path,
    draft: bool = False,
    anchors: Sequence[Anchor] = (),
    show: Callable[[Verdict], None] = lambda _verdict: None,
    seen: Verdict | None = None,
    progress: Progress = silent,
) -> Received:
    """Merge what a package holds into the workspace; doing it again changes nothing.

    `show` hears the verdict before anything is taken over; `anchors` are trusted besides the
    workspace's own. Refused unless it is complete, or incomplete and `draft` allows that; Refused
    too when it is older than a package that is here or contradicts one, or when the verdict is
    another than the one `seen` before. With `draft` it is a colleague's working file: such files
    go on side by side, so that an older or parallel revision is united like any other.
    """
    with session.workspace.working_folder() as folder:
        copy = folder / "package.zip"
        digest = _copy(file, copy)
        with opened(copy) as package:
            proved, verdict = accepted(
                session,
                package,
                file,
                draft=draft,
                anchors=anchors,
                show=show,
                seen=seen,
                progress=progress,
            )
            source = Source(session.author, file.name, digest)
            merged = _merge(session, proved, folder, source)
        kept = _keep(session, file, copy, digest)
    if proved.signatures:
        _record(session, proved, kept)
    return _received(session, proved, verdict, kept, merged)


def accepted(  # noqa: PLR0913 - what `receive` is asked
    session: Session,
    package: BinaryIO,
    file: Path,
    *,
    draft: bool,
    anchors: Sequence[Anchor],
    show: Callable[[Verdict], None],
    seen: Verdict | None = None,
    progress: Progress = silent,
) -> tuple[Proved, Verdict]:
    """Return what an open package says and the verdict on it, when it may be taken over.

    Refused otherwise, as `receive` says.
    """
    proved = _proved(package, show, progress)
    verdict = judge(proved, [*anchors_of(session.workspace.trust.list()), *anchors], ())
    show(verdict)
    _refuse_unseen(file, verdict, seen)
    _refuse_unfit(verdict, draft=draft)
    if proved.signatures and not draft:
        refuse_replay(session.workspace.packages.list(proved.document.id), proved)
    return proved, verdict


def _received(
    session: Session, proved: Proved, verdict: Verdict, kept: Path, merged: MergeResult
) -> Received:
    assessment = proved.document.id
    if merged.added:
        # Undoing older edits would silently decide between them and what came.
        session.undo_stacks[assessment].forget()
    state = session.workspace.state(assessment)
    return Received(
        assessment=assessment,
        verdict=verdict,
        kept=kept,
        added=merged.added,
        conflicts=merged.conflicts,
        reopened=merged.reopened,
        forks=merged.forks,
        notes=notes_of(proved.changes, merged.forks, state, utc_now()),
        merge=next(iter(merged.recorded), None),
    )


def refuse_replay(known: Sequence[PackageRecord], proved: Proved) -> None:
    """Raise Older when a newer revision of a signed package is here, Refused when another is."""
    number, fingerprint = proved.header.revision, proved.fingerprint
    if any(record.fingerprint == fingerprint for record in known):
        return
    newest = max((record.revision for record in known), default=0)
    if number < newest:
        raise Older(
            f"这是较旧的第{number}版，这里已有第{newest}版，没有导入；请向对方要最新的一版。"
        )
    if number == newest:
        raise Refused(
            f"这里已有另一份内容不同的第{number}版，没有导入；请与对方核对哪一份有效（声明指纹{fingerprint[:8]}）。"
        )
    before = {record.fingerprint for record in known if record.revision == number - 1}
    if before and proved.header.previous_statement not in before:
        raise Refused(
            f"这个第{number}版不是接在这里的第{number - 1}版之后的，没有导入；请与对方核对。"
        )


def _copy(file: Path, copy: Path) -> str:
    """Take the file away from whoever could still change it, and return its SHA-256."""
    digest, size = hashlib.sha256(), 0
    with whole_file(copy) as out, opened(file) as incoming:
        while chunk := incoming.read(CHUNK):
            size += len(chunk)
            if size > MAX_TOTAL:
                raise BadInput(f"“{file.name}”超过4 GB，不是评测包。")
            digest.update(chunk)
            out.write(chunk)
    return digest.hexdigest()


def _proved(package: BinaryIO, show: Callable[[Verdict], None], progress: Progress) -> Proved:
    try:
        return prove(package, tick=counted(progress, os.fstat(package.fileno()).st_size))
    except Tampered as error:
        verdict = changed(error.problems)
        show(verdict)
        raise Refused(f"没有导入。{verdict.sentence}") from error


def _refuse_unseen(file: Path, verdict: Verdict, seen: Verdict | None) -> None:
    if seen is not None and seen != verdict:
        raise Refused(f"没有导入：“{file.name}”或信任名单在验证之后变了，请看过新的结论再导入。")


def _refuse_unfit(verdict: Verdict, *, draft: bool) -> None:
    if verdict.status == "unknown_signer":
        raise Refused(f"没有导入：请先核对并信任签名人。{''.join(verdict.problems)}")
    if verdict.status == "incomplete" and not draft:
        raise Refused(
            f"没有导入：{''.join(verdict.problems)}如要接收签名不齐的评测包，请加--draft。"
        )


def _merge(session: Session, proved: Proved, folder: Path, source: Source) -> MergeResult:
    """Unite the journals; evidence that is not here yet goes through a file on the same disk."""
    known = session.workspace.evidence.known()
    fresh: dict[str, Path] = {}
    for entry in proved.document.evidence:
        if entry.sha256 in known and known[entry.sha256].is_file():
            continue
        fresh[entry.sha256] = folder / entry.file_name
        with whole_file(fresh[entry.sha256]) as out:
            for chunk in proved.archive.chunks(EVIDENCE + entry.file_name):
                out.write(chunk)
    return session.workspace.merge(proved.changes, evidence=fresh, source=source)


def _keep(session: Session, file: Path, copy: Path, digest: str) -> Path:
    """Give the package its place, named by its content, so that each is kept once."""
    folder = session.workspace.folder / "packages" / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    stem = safe_stem(file.name.removesuffix(SUFFIX), limit=120)
    kept = kept_as(session, digest) or folder / f"{stem}-{digest[:16]}{SUFFIX}"
    publish(copy, kept)
    return kept


def kept_as(session: Session, digest: str) -> Path | None:
    """Return where a package is kept whose file's SHA-256 begins as this one does."""
    folder = session.workspace.folder / "packages" / FOLDER
    return next(folder.glob(f"*-{digest[:16]}{SUFFIX}"), None)


def _record(session: Session, proved: Proved, kept: Path) -> None:
    """Remember a signed package, so that an older one is known for what it is.

    One that does not follow on those that are known is a working file, and no revision of theirs.
    """
    log, assessment = session.workspace.packages, proved.document.id
    try:
        refuse_replay(log.list(assessment), proved)
    except Refused:
        return
    record = PackageRecord(
        assessment=assessment,
        revision=proved.header.revision,
        fingerprint=proved.fingerprint,
        file_name=kept.name,
        kind="received",
        at=utc_now(),
        finalised_by=finalised_by(fold(proved.changes)),
        required_roles=",".join(proved.header.required_roles),
    )
    if all(
        (it.fingerprint, it.file_name) != (record.fingerprint, record.file_name)
        for it in log.list(assessment)
    ):
        log.record(record)
