"""Receiving a package: it is verified, then merged, and kept as it came."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import BadInput, Refused
from app.exchange.verify import Verdict, judge
from app.language import together, tr
from app.storage.clock import utc_now
from app.storage.files import Settling
from app.storage.merges import Source
from app.storage.obstacles import translated
from app.storage.records import PackageRecord
from app.storage.workspace import Copy
from app.workbench.arriving import Arrived, Shelf, arrived, telling, unheard
from app.workbench.fetching import fetch
from app.workbench.merge_notes import notes_of
from app.workbench.packages import anchors_of
from app.workbench.progress import Progress, silent
from app.workbench.revisions import finalised_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from app.exchange.proof import Proved
    from app.exchange.trust import Anchor
    from app.storage.journal import Fork
    from app.storage.writer import MergeResult
    from app.workbench.session import Session


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


@dataclass(frozen=True, slots=True)
class Terms:
    """On which terms packages are taken over.

    `draft` allows a colleague's working file, whose signatures are incomplete or missing;
    `anchors` are trusted besides the workspace's own; `show` hears the verdict before anything is
    taken over, and the verdict must be the one `seen` before, if any was.
    """

    draft: bool = False
    anchors: tuple[Anchor, ...] = ()
    show: Callable[[Verdict], None] = unheard
    seen: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Allowed:
    """The verdict on a package that may be taken over, and its assessment's packages here."""

    verdict: Verdict
    known: tuple[PackageRecord, ...]


def receive(
    session: Session,
    *,
    file: Path,
    draft: bool = False,
    anchors: Sequence[Anchor] = (),
    show: Callable[[Verdict], None] = unheard,
    seen: Verdict | None = None,
    progress: Progress = silent,
) -> Received:
    """Merge what a package holds into the workspace; doing it again changes nothing.

    `Terms` says what may be asked. Refused unless the package is complete, or incomplete and a
    draft is allowed; Refused too when it is older than a package that is here or contradicts one,
    or when the verdict is another than the one seen. Drafts go on side by side, so that an older or
    parallel revision is united like any other.
    """
    terms = Terms(draft, tuple(anchors), show, seen)
    with session.workspace.working_folder() as folder, Settling() as settling:
        with telling(show):
            came = fetch(file, folder, session.workspace.folder, settling, progress)
        arrival = arrived(session, came, settling, show)
        allowed = accepted(session, arrival.proved, file, terms)
        return take_over(session, place(arrival, allowed, Shelf(session), settling))


@dataclass(frozen=True, slots=True)
class Placed:
    """A package that may be taken over once its files are in their places, which is `done`.

    `kept` is where it is kept as it came.
    """

    arrival: Arrived
    allowed: Allowed
    kept: Path
    was_there: bool
    done: Future[None]


def place(arrival: Arrived, allowed: Allowed, shelf: Shelf, settling: Settling) -> Placed:
    """Let what arrived get its places on the disk, beside whatever comes next."""
    kept = shelf.place_for(arrival.came)
    places = {arrival.came.copy: kept, **{it.path: it.target for it in arrival.staged}}
    return Placed(arrival, allowed, kept, kept.exists(), settling.naming(places))


def take_over(session: Session, placed: Placed) -> Received:
    """Merge a package when its files are in their places; errors as `receive`."""
    with _gone_if_refused(placed):
        return take_over_all(session, [placed])[0]


def take_over_all(session: Session, packages: Sequence[Placed]) -> list[Received]:
    """Merge packages, of which no two are of one assessment, all in one transaction or none.

    What a package holds and what is to be remembered of it is committed together.
    """
    with translated(session.workspace.folder):
        for placed in packages:
            placed.done.result()
    merged = session.workspace.merge_all([_copy_in(session, placed) for placed in packages])
    return [_received(session, *pair) for pair in zip(packages, merged, strict=True)]


def _copy_in(session: Session, placed: Placed) -> Copy:
    came, proved = placed.arrival.came, placed.arrival.proved
    return Copy(
        proved.changes,
        evidence=[it.stored for it in placed.arrival.staged],
        source=Source(session.author, came.file.name, came.digest),
        package=_record(proved, placed.allowed.known, placed.kept),
        proved=proved.state,
    )


def accepted(session: Session, proved: Proved, file: Path, terms: Terms) -> Allowed:
    """Allow a package to be taken over as things stand here; Refused otherwise, see `receive`."""
    verdict = judge(proved, [*anchors_of(session.workspace.trust.list()), *terms.anchors], ())
    terms.show(verdict)
    _refuse_unseen(file, verdict, terms.seen)
    _refuse_unfit(verdict, draft=terms.draft)
    known = session.workspace.packages.list(proved.document.id)
    if proved.signatures and not terms.draft:
        refuse_replay(known, proved)
    return Allowed(verdict, known)


def _received(session: Session, placed: Placed, merged: MergeResult) -> Received:
    proved = placed.arrival.proved
    assessment = proved.document.id
    if merged.added:
        # Undoing older edits would silently decide between them and what came.
        session.undo_stacks[assessment].forget()
    return Received(
        assessment=assessment,
        verdict=placed.allowed.verdict,
        kept=placed.kept,
        added=merged.added,
        conflicts=merged.conflicts,
        reopened=merged.reopened,
        forks=merged.forks,
        notes=notes_of(proved.changes, merged.forks, merged.states[assessment], utc_now()),
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
            tr(
                "这是较旧的第{number}版，这里已有第{newest}版，没有导入；请向对方要最新的一版。",
                number=number,
                newest=newest,
            )
        )
    if number == newest:
        raise Refused(
            tr(
                "这里已有另一份内容不同的第{number}版，没有导入；"
                "请与对方核对哪一份有效（声明指纹{fingerprint}）。",
                number=number,
                fingerprint=fingerprint[:8],
            )
        )
    before = {record.fingerprint for record in known if record.revision == number - 1}
    if before and proved.header.previous_statement not in before:
        raise Refused(
            tr(
                "这个第{number}版不是接在这里的第{number2}版之后的，没有导入；请与对方核对。",
                number=number,
                number2=number - 1,
            )
        )


def _refuse_unseen(file: Path, verdict: Verdict, seen: Verdict | None) -> None:
    if seen is not None and seen != verdict:
        raise Refused(
            tr("没有导入：“{name}”或信任名单在验证之后变了，请看过新的结论再导入。", name=file.name)
        )


def _refuse_unfit(verdict: Verdict, *, draft: bool) -> None:
    if verdict.status == "unknown_signer":
        raise Refused(
            tr("没有导入：请先核对并信任签名人。{problems}", problems=together(*verdict.problems))
        )
    if verdict.status == "incomplete" and not draft:
        raise Refused(
            tr(
                "没有导入：{problems}如要接收签名不齐的评测包，请加--draft。",
                problems=together(*verdict.problems),
            )
        )


@contextmanager
def _gone_if_refused(placed: Placed) -> Iterator[None]:
    """Let a package that is refused after all leave no copy, unless there was one before.

    After any other trouble nobody knows whether it was committed: then the copy stays.
    """
    try:
        yield
    except (BadInput, Refused):
        if not placed.was_there:
            placed.kept.unlink(missing_ok=True)
        raise


def _record(proved: Proved, known: Sequence[PackageRecord], kept: Path) -> PackageRecord | None:
    """Return what to remember of a signed package, so that an older one is known for what it is.

    One that does not follow on those that are known is a working file, and no revision of theirs.
    """
    if not proved.signatures:
        return None
    try:
        refuse_replay(known, proved)
    except Refused:
        return None
    return PackageRecord(
        assessment=proved.document.id,
        revision=proved.header.revision,
        fingerprint=proved.fingerprint,
        file_name=kept.name,
        kind="received",
        at=utc_now(),
        finalised_by=finalised_by(proved.state),
        required_roles=",".join(proved.header.required_roles),
    )
