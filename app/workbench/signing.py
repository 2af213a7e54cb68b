"""Signing: a package that others made or signed before, and a report as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Refused
from app.exchange.certificates import ROLES, fingerprint
from app.exchange.contents import beijing_date
from app.exchange.drawn import (
    HEIGHT,
    MAX_FILE,
    MAX_POINTS,
    MAX_STROKES,
    WIDTH,
    Drawn,
    Point,
    Stroke,
    drawn_json,
    parse_drawn,
    read_drawn,
)
from app.exchange.files import read_whole
from app.language import tr
from app.storage.clock import utc_now
from app.workbench.endings import form_of
from app.workbench.packages import report
from app.workbench.progress import Progress, silent
from app.workbench.view import view

if TYPE_CHECKING:
    from app.exchange.identity import Identity
    from app.exchange.package import PackageInfo
    from app.workbench.session import Session

__all__ = [
    "HEIGHT",
    "MAX_POINTS",
    "MAX_STROKES",
    "WIDTH",
    "Drawn",
    "Point",
    "Stroke",
    "check_drawn",
    "pledge_of",
    "read_strokes",
    "sign",
    "sign_report",
]


def sign(
    package: Path,
    *,
    identity: Path,
    passphrase: str,
    role: str | None = None,
    drawn: Drawn = (),
    out: Path | None = None,
    progress: Progress = silent,
) -> PackageInfo:
    """Add a signature to a package, in place unless `out` is given; whole or not at all.

    `drawn` is the strokes of a drawn signature. BadInput for another ending, when the package is
    not as it was written, or the identity does not open or has signed before.
    """
    from app.exchange.countersign import add_signature
    from app.exchange.identity import load_identity

    if out is not None:
        form_of(out, "zip", wanted="zip")
    signer = load_identity(identity, passphrase).acting_as(role)
    return add_signature(
        package,
        out or package,
        identity=signer,
        claimed_at=utc_now(),
        drawn=drawn,
        progress=progress,
    )


def sign_report(  # noqa: PLR0913 - a report, and who signs it how
    session: Session,
    *,
    assessment: str,
    out: Path,
    identity: Path,
    passphrase: str,
    role: str | None = None,
    drawn: Drawn = (),
    progress: Progress = silent,
) -> Path:
    """Write the PDF report with a PAdES signature in a visible field on its last page.

    Refused when the assessment is not finalised; BadInput for another ending, or when the identity
    does not open.
    """
    from app.exchange.identity import load_identity
    from app.exchange.pades import sign_pdf
    from app.reports import stamp as field
    from app.reports.style import MARGIN_BOTTOM, MARGIN_SIDE

    form_of(out, "pdf", wanted="pdf")
    if not view(session, assessment=assessment).locked:
        raise Refused(tr("评测还没有定稿，不能签名。请先定稿。"))
    signer = load_identity(identity, passphrase).acting_as(role)
    left, bottom = round(MARGIN_SIDE), round(MARGIN_BOTTOM) + 30
    with session.workspace.working_folder() as folder:
        plain, stamp = folder / "plain.pdf", folder / "stamp.pdf"
        report(session, assessment=assessment, out=plain, progress=progress)
        lines = [[(point.x, point.y) for point in stroke] for stroke in drawn]
        stamp.write_bytes(field.signature_stamp(_stamp_lines(signer), lines))
        sign_pdf(
            plain.read_bytes(),
            out,
            identity=signer,
            reason=tr("{role}签名", role=tr(ROLES[signer.role])),
            stamp=stamp,
            box=(left, bottom, left + field.WIDTH, bottom + field.HEIGHT),
        )
    return out


def _stamp_lines(signer: Identity) -> list[str]:
    return [
        tr("电子签名 · {role}", role=tr(ROLES[signer.role])),
        signer.name,
        signer.organisation,
        tr("自称时间 {beijing_date}", beijing_date=beijing_date(utc_now())),
        tr("证书指纹 {fingerprint}…", fingerprint=fingerprint(signer.certificate)[:16]),
    ]


def read_strokes(file: Path | None) -> Drawn:
    """Return the strokes in a file, none without one; BadInput when they are no signature."""
    return parse_drawn(read_whole(file, limit=MAX_FILE)) if file else ()


def check_drawn(drawn: Drawn) -> Drawn:
    """Return strokes that are a signature; BadInput when there is too little or too much ink."""
    return read_drawn(drawn_json(drawn))


def pledge_of(role: str | None) -> str:
    """Return what signing in a role promises; empty for most roles."""
    from app.exchange.signatures import PLEDGES

    return PLEDGES.get(role or "", "")
