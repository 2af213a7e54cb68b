"""What a report says, with who signed: of an assessment, or of a package that came."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import TYPE_CHECKING

from app import __version__
from app.errors import BadInput, Refused
from app.exchange.certificates import ROLES
from app.language import mark, tr
from app.workbench.endings import form_of
from app.workbench.progress import Progress, silent
from app.workbench.revisions import revision_of
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.exchange.proof import Proved
    from app.exchange.trust import Anchor
    from app.exchange.verify import Signer, Verdict
    from app.reports.model import Letterhead, Report
    from app.reports.signed import SignerPart, Signing
    from app.storage.records import PackageRecord
    from app.workbench.session import Session

_WORDS = {
    "complete": mark("签名齐全"),
    "incomplete": mark("签名不齐"),
    "unknown_signer": mark("签名人尚未受信任"),
}


def report_model(
    found: AssessmentView,
    *,
    required_roles: Sequence[str],
    revision: int = 1,
    signing: Signing | None = None,
    letterhead: Letterhead | None = None,
    before: AssessmentView | None = None,
    anonymous: bool = False,
) -> Report:
    """Return what the report of an assessment says, before any rendering.

    `revision` is the number of its package, `before` is the assessment that it is compared with.
    """
    from app.reports.anonymous import anonymised
    from app.reports.build import NO_LETTERHEAD, build_report
    from app.reports.comparison import Former

    made = build_report(
        assessment_id=found.id,
        state=found.state,
        catalogue=found.catalogue,
        outcome=found.outcome,
        path=found.path,
        revision=revision,
        made_at=found.updated_at,
        app_version=__version__,
        required_roles=[tr(ROLES[role]) for role in required_roles],
        signing=signing,
        letterhead=letterhead or NO_LETTERHEAD,
        former=Former(before.outcome, before.updated_at, before.kind) if before else None,
        content_sha256=_content_sha256(found),
    )
    return anonymised(made, found.enterprise) if anonymous else made


def _content_sha256(found: AssessmentView) -> str:
    """Return the fingerprint of what a package holds as assessment.json.

    Nothing while no package can be made, as with conflicts or without a name.
    """
    from app.exchange.document import document_of
    from app.storage.canonical import sha256_hex

    try:
        document = document_of(found.id, found.state)
    except BadInput:
        return ""
    return sha256_hex(document.canonical_bytes())


def former_of(session: Session, found: AssessmentView) -> AssessmentView | None:
    """Return the assessment from before that the report of one after compares with.

    It is the one that somebody chose, else the newest finished one on site; only one by the same
    indicators can be compared.
    """
    from app.workbench.comparison import before_of, candidates_of

    if found.kind != "after":
        return None
    edition = found.catalogue.edition
    rows = [row for row in candidates_of(session, found) if row.edition == edition]
    row, chosen = before_of(found, rows)
    return view(session, assessment=row.id) if row and (chosen or not row.provisional) else None


def report_of_package(
    package: Path,
    *,
    out: Path,
    trusted: Sequence[Anchor],
    form: str | None = None,
    progress: Progress = silent,
) -> Verdict:
    """Write the report of a package with its verdict and signatures as pdf, docx or xlsx.

    Without `form` the file's name says which. The same package gives the same bytes. Refused when
    the package is not as it was written; BadInput when it cannot be read, or as `form_of` says.
    """
    from app.exchange.files import opened, whole_file
    from app.exchange.proof import prove
    from app.exchange.unpacking import Tampered
    from app.exchange.verify import changed, judge
    from app.reports.rendering import FORMS, render

    form = form_of(out, *FORMS, wanted=form)
    with TemporaryDirectory(prefix="shuping-") as folder, opened(package) as file:
        try:
            proved = prove(file, tick=lambda _count: None)
        except Tampered as error:
            sentence = changed(error.problems).sentence
            raise Refused(tr("没有生成报告。{sentence}", sentence=sentence)) from error
        verdict = judge(proved, trusted, ())
        made = report_model(
            _view_of(proved),
            required_roles=verdict.required_roles,
            revision=proved.header.revision,
            signing=signing_of(verdict),
        )
        photo = _photos_of(proved, Path(folder))
        with whole_file(out) as written:
            render(form, made, proved.outcome, written, photo=photo, progress=progress)
    return verdict


def kept_signing(
    session: Session, found: AssessmentView, anchors: Sequence[Anchor]
) -> Signing | None:
    """Return who signed the newest package of this very state, or None when none is kept here."""
    from app.exchange.verify import verify_package

    if not revision_of(session.workspace, found.id, found.state).recorded:
        return None
    records = session.workspace.packages.list(found.id)
    for path in _kept(session, records):
        verdict = verify_package(path, trusted=anchors)
        if verdict.fingerprint == records[-1].fingerprint:
            return signing_of(verdict)
    return None


def signing_of(verdict: Verdict) -> Signing:
    """Return what a report says of a verdict other than `changed`."""
    from app.reports.signed import Signing

    return Signing(
        verdict=tr(_WORDS[verdict.status]),
        sentence=verdict.sentence,
        fingerprint=verdict.fingerprint or "",
        signers=tuple(map(_signer, verdict.signers)),
        awaited=tuple(tr(ROLES[role]) for role in verdict.missing_roles),
        notes=verdict.notes,
    )


def _signer(signer: Signer) -> SignerPart:
    from app.reports.signed import SignerPart
    from app.reports.words import beijing

    return SignerPart(
        role=tr(ROLES[signer.role]),
        name=signer.name,
        organisation=signer.organisation,
        claimed=beijing(signer.claimed_time),
        fingerprint=signer.fingerprint,
        standing=tr("已信任") if signer.trusted else tr("未信任"),
        pledge=signer.pledge,
        strokes=tuple(tuple((point.x, point.y) for point in stroke) for stroke in signer.drawn),
    )


def _kept(session: Session, records: Sequence[PackageRecord]) -> Iterator[Path]:
    """Find the files of the last record's package, the newest first."""
    from app.workbench.arriving import FOLDER

    folder = session.workspace.folder / "packages"
    for record in reversed(records):
        path = (folder / FOLDER if record.kind == "received" else folder) / record.file_name
        if record.fingerprint == records[-1].fingerprint and path.is_file():
            yield path


def _view_of(proved: Proved) -> AssessmentView:
    from app.storage.projection import answers_of

    state, catalogue = proved.state, proved.outcome.catalogue
    return AssessmentView(
        id=proved.document.id,
        catalogue=catalogue,
        state=state,
        answers=answers_of(state, catalogue),
        outcome=proved.outcome,
    )


def _photos_of(proved: Proved, folder: Path) -> Callable[[str], Path | None]:
    """Return what makes previews of a package's evidence, in any thread."""
    from app.exchange.member_names import EVIDENCE
    from app.reports.paper.pictures import PRINT_BYTES, PRINT_EDGE
    from app.storage.photo import write_preview

    entries = {entry.sha256: entry for entry in proved.document.evidence}
    reading = Lock()  # an archive is read at one place at a time

    def photo(sha256: str) -> Path | None:
        entry = entries[sha256]
        original, preview = folder / f"{sha256}.original", folder / f"{sha256}.jpg"
        with reading, original.open("wb") as out:
            for chunk in proved.archive.chunks(EVIDENCE + entry.file_name):
                out.write(chunk)
        try:
            write_preview(original, entry.media_type, PRINT_EDGE, preview, most=PRINT_BYTES)
        finally:
            original.unlink()
        return preview

    return photo
