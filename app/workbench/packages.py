"""What leaves the laptop: the report, the signed package; and checking a package that came."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import BadInput, Refused
from app.exchange.certificates import ROLES, check_role
from app.exchange.files import read_whole
from app.exchange.identity import MAX_FILE
from app.language import SOURCE, speaking, tr
from app.scoring.loader import catalogue_bytes
from app.storage.clock import utc_now
from app.storage.records import PackageRecord, trusted_in
from app.workbench.claims import until_finalised
from app.workbench.endings import form_of
from app.workbench.letterhead import letterhead
from app.workbench.progress import Progress, silent
from app.workbench.recipients import key_of
from app.workbench.revisions import Revision, finalised_by, next_revision, revision_of
from app.workbench.session import default_place
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import BinaryIO

    from app.exchange.drawn import Drawn
    from app.exchange.identity import Identity
    from app.exchange.package import PackageInfo
    from app.exchange.trust import Anchor, Trusted
    from app.exchange.verify import Verdict
    from app.reports.model import Report
    from app.storage.records import TrustedCertificate
    from app.workbench.session import Session

REQUIRED_ROLES = {"self": ("enterprise",), "before": ("assessor",), "after": ("assessor",)}
"""Who must have signed: the firm its self-diagnosis, the assessor everything else."""
PLAIN = ".zip"
"""How the name of a package ends that is not encrypted, so that others can add to it."""


def report(
    session: Session,
    *,
    assessment: str,
    out: Path,
    form: str | None = None,
    anonymous: bool = False,
    photos: bool = True,
    progress: Progress = silent,
) -> Path:
    """Write the report of an assessment as pdf, docx or xlsx; same state, same bytes.

    Without `form` the file's name says which. It shows who signed when the package of this state
    is kept in the workspace. Without `photos` the evidence is listed only. BadInput as `form_of`
    says, or when an anonymous one would go to a file whose name gives the enterprise away.
    """
    from app.exchange.files import whole_file
    from app.reports.anonymous import tells
    from app.reports.rendering import FORMS, render

    form = form_of(out, *FORMS, wanted=form)
    found = view(session, assessment=assessment)
    if anonymous and tells(out.name, found.enterprise):
        raise BadInput(
            tr("文件名“{name}”里有企业的名称或代码，匿名报告请换一个文件名。", name=out.name)
        )
    made = model_of(session, assessment=assessment, anonymous=anonymous)
    made = made if photos else _unpictured(made)
    with whole_file(out) as file:
        render(form, made, found.outcome, file, photo=print_of(session), progress=progress)
    return out


def print_of(session: Session) -> Callable[[str], Path]:
    """Return what gives the pictures of a workspace's evidence as reports print them."""
    from app.reports.paper.pictures import PRINT_BYTES, PRINT_EDGE

    return partial(session.workspace.evidence.preview, edge=PRINT_EDGE, most=PRINT_BYTES)


def _unpictured(made: Report) -> Report:
    listed = tuple(replace(part, is_photo=False) for part in made.evidence)
    return replace(made, evidence=listed)


def model_of(session: Session, *, assessment: str, anonymous: bool = False) -> Report:
    """Return what the report of an assessment says as it stands, for any rendering."""
    from app.workbench.reporting import former_of, kept_signing, report_model

    found = view(session, assessment=assessment)
    return report_model(
        found,
        required_roles=REQUIRED_ROLES[found.kind],
        revision=revision_of(session.workspace, found.id, found.state).number,
        signing=kept_signing(session, found, anchors_of(session.workspace.trust.list())),
        letterhead=letterhead(session),
        before=former_of(session, found),
        anonymous=anonymous,
    )


def _render(session: Session, found: AssessmentView, out: BinaryIO, revision: Revision) -> None:
    """Write the report that goes into a package: nobody has signed yet."""
    from app.reports.pdf import render_pdf
    from app.workbench.reporting import former_of, report_model

    with speaking(SOURCE):  # whoever exports this state, in whatever language, writes these bytes
        made = report_model(
            found,
            required_roles=revision.required_roles,
            revision=revision.number,
            letterhead=letterhead(session),
            before=former_of(session, found),
        )
        render_pdf(made, out, photo=print_of(session))


def export(  # noqa: PLR0913 - what a package is made of, and who signs it
    session: Session,
    *,
    assessment: str,
    out: Path | None = None,
    identity: Path | None = None,
    passphrase: str | None = None,
    role: str | None = None,
    require: Sequence[str] | None = None,
    recipient: str | None = None,
    drawn: Drawn = (),
    progress: Progress = silent,
) -> PackageInfo:
    """Write the package of an assessment: signed when an identity is given, a draft otherwise.

    `out` is a file, or a folder in which the package gets its own name; by default the workspace's
    `packages` folder. `require` names who has to sign it in the end, `recipient` for whom alone it
    is encrypted, `drawn` is a drawn signature. Refused when it is to be signed but not finalised;
    BadInput for another ending, when the identity is for another role or the recipient is not on
    the list.
    """
    if out is not None and not out.is_dir():
        form_of(out, "zip", "age", wanted="age" if recipient else "zip")
    key = key_of(session, recipient) if recipient else None
    found = view(session, assessment=assessment)
    signer = _signer(found, identity, passphrase, role)
    required = roles_in_order(require) if require else REQUIRED_ROLES[found.kind]
    revision = revision_of(session.workspace, found.id, found.state, required)
    order = _Order(signer, out, key, drawn)
    written = _exported(session, found, revision, order, progress)
    if signer is not None and revision.recorded and not _is_known(session, found, written):
        # The letterhead or the assessment before has changed: another report, so another package.
        written.path.unlink()
        revision = next_revision(session.workspace, found.id, required)
        written = _exported(session, found, revision, order, progress)
    if signer is not None and not revision.recorded:
        _record(session, found, written, required)
    return written


@dataclass(frozen=True, slots=True)
class _Order:
    """How a package is asked for: who signs it, where it goes, for whom it is encrypted."""

    signer: Identity | None
    out: Path | None
    key: str | None
    drawn: Drawn


def _exported(
    session: Session, found: AssessmentView, revision: Revision, order: _Order, progress: Progress
) -> PackageInfo:
    with session.workspace.working_folder() as folder:
        pdf = folder / "report.pdf"
        with pdf.open("wb") as file:
            _render(session, found, file, revision)
        written = _write(session, found, revision, pdf, order, folder, progress)
        return _sealed(session, written, order.out, order.key) if order.key else written


def _is_known(session: Session, found: AssessmentView, written: PackageInfo) -> bool:
    known = session.workspace.packages.list(found.id)
    return any(it.fingerprint == written.fingerprint for it in known)


def _record(
    session: Session, found: AssessmentView, written: PackageInfo, required: Sequence[str]
) -> None:
    session.workspace.packages.record(
        PackageRecord(
            assessment=found.id,
            revision=written.revision,
            fingerprint=written.fingerprint,
            file_name=written.path.name,
            kind="exported",
            at=utc_now(),
            finalised_by=finalised_by(found.state),
            required_roles=",".join(required),
        )
    )


def _signer(
    found: AssessmentView, file: Path | None, passphrase: str | None, role: str | None
) -> Identity | None:
    from app.exchange.identity import load_identity

    if file is None:
        return None
    if not found.locked:
        raise Refused(
            tr("评测还没有定稿，不能签名。请先定稿；如只是内部传阅，可导出不签名的草稿包。")
        )
    return load_identity(file, passphrase or "").acting_as(role)


def roles_in_order(roles: Iterable[str]) -> tuple[str, ...]:
    """Return required roles in the order in which a statement lists them; BadInput for others."""
    wanted = {check_role(role) for role in roles}
    return tuple(role for role in ROLES if role in wanted)


def _write(
    session: Session,
    found: AssessmentView,
    revision: Revision,
    pdf: Path,
    order: _Order,
    folder: Path,
    progress: Progress,
) -> PackageInfo:
    from app.exchange.document import document_of
    from app.exchange.package import write_package

    document = document_of(found.id, found.state, undecided=order.signer is None)
    store = session.workspace.evidence
    return write_package(
        folder if order.key else order.out or session.workspace.folder / "packages",
        document=document,
        changes=until_finalised(found.state, session.workspace.changes(found.id)),
        catalogue_bytes=catalogue_bytes(found.catalogue.edition),
        report_pdf=pdf,
        evidence={entry.sha256: store.path(entry.sha256) for entry in document.evidence},
        revision=revision.number,
        required_roles=revision.required_roles,
        identity=order.signer,
        made_at=found.updated_at,
        previous_statement=revision.previous,
        drawn=order.drawn,
        progress=progress,
    )


def usual_roles(session: Session, *, assessment: str) -> tuple[str, ...]:
    """Return who has to sign: as in the last package of this very state, else by the kind."""
    found = view(session, assessment=assessment)
    last = _exports(session, found)[-1:]
    return tuple(last[0].required_roles.split(",")) if last else REQUIRED_ROLES[found.kind]


def last_exported(session: Session, *, assessment: str) -> Path | None:
    """Return the last package of this very state that still lies in the workspace, if any."""
    folder = session.workspace.folder / "packages"
    records = reversed(_exports(session, view(session, assessment=assessment)))
    paths = (folder / it.file_name for it in records if it.file_name.endswith(PLAIN))
    return next(filter(Path.is_file, paths), None)


def _exports(session: Session, found: AssessmentView) -> list[PackageRecord]:
    """Return what was exported of an assessment since it was last finalised, oldest first."""
    now = finalised_by(found.state)
    records = session.workspace.packages.list(found.id)
    return [it for it in records if now and (it.kind, it.finalised_by) == ("exported", now)]


def _sealed(session: Session, made: PackageInfo, out: Path | None, key: str) -> PackageInfo:
    from app.exchange.sealing import SUFFIX, seal

    place = out or session.workspace.folder / "packages"
    path = place / f"{made.path.name}{SUFFIX}" if place.is_dir() else place
    seal(made.path, path, key)
    return replace(made, path=path)


def trust_anchors(workspace: Path | str | None, folder: Path | None = None) -> list[Anchor]:
    """Return whom to trust: a workspace's list, and every PEM file of a folder.

    The workspace may be open in another process, or not exist; it is only read.
    """
    known = anchors_of(trusted_in(workspace or default_place()))
    return [*known, *anchors_in(folder)] if folder else known


def anchors_of(listed: Iterable[TrustedCertificate]) -> list[Anchor]:
    """Return the certificates of a trust list as what verifying asks for."""
    from app.exchange.trust import anchor_listed

    return [anchor_listed(it.pem, it.roles, it.withdrawn_on) for it in listed]


def anchors_in(folder: Path) -> list[Anchor]:
    """Return the certificates of a folder; a file's name may limit trust, as `named_anchor` says.

    BadInput when there is no such folder or a file is no certificate.
    """
    from app.exchange.trust import named_anchor

    if not folder.is_dir():
        raise BadInput(tr("信任的证书应放在一个文件夹里，“{folder}”不是文件夹。", folder=folder))
    files = sorted(folder.glob("*.pem"))
    return [named_anchor(read_whole(file, limit=MAX_FILE), file.stem) for file in files]


def verify(
    path: Path,
    *,
    trusted: Sequence[Trusted],
    require: Sequence[str] | None = None,
    progress: Progress = silent,
) -> Verdict:
    """Verify a package against trusted certificates; BadInput when it cannot be read."""
    from app.exchange.verify import verify_package

    return verify_package(path, trusted=trusted, required_roles=require, progress=progress)
