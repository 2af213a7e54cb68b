"""Signing: a package that others made or signed before, and a report as a PDF."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.errors import Refused
from app.exchange.certificates import ROLES, fingerprint
from app.exchange.contents import beijing_date
from app.storage.clock import utc_now
from app.workbench.packages import report
from app.workbench.progress import Progress, silent
from app.workbench.view import view

if TYPE_CHECKING:
    from app.exchange.drawn import Drawn
    from app.exchange.identity import Identity
    from app.exchange.package import PackageInfo
    from app.workbench.session import Session


def sign(
    package: Path,
    *,
    identity: Path,
    passphrase: str,
    role: str | None = None,
    drawn: Path | None = None,
    out: Path | None = None,
    progress: Progress = silent,
) -> PackageInfo:
    """Add a signature to a package, in place unless `out` is given; whole or not at all.

    `drawn` is a file with the strokes of a drawn signature. BadInput when the package is not as it
    was written, the identity does not open or has signed before, or nothing is drawn.
    """
    from app.exchange.countersign import add_signature
    from app.exchange.identity import load_identity

    strokes = _strokes(drawn)
    signer = load_identity(identity, passphrase).acting_as(role)
    return add_signature(
        package,
        out or package,
        identity=signer,
        claimed_at=utc_now(),
        drawn=strokes,
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
    drawn: Path | None = None,
    progress: Progress = silent,
) -> Path:
    """Write the PDF report with a PAdES signature in a visible field on its last page.

    Refused when the assessment is not finalised; BadInput when the identity does not open.
    """
    from app.exchange.identity import load_identity
    from app.exchange.pades import sign_pdf
    from app.reports.stamp import HEIGHT, WIDTH, signature_stamp
    from app.reports.style import MARGIN_BOTTOM, MARGIN_SIDE

    if not view(session, assessment=assessment).locked:
        raise Refused("评测还没有定稿，不能签名。请先定稿。")
    strokes = _strokes(drawn)
    signer = load_identity(identity, passphrase).acting_as(role)
    left, bottom = round(MARGIN_SIDE), round(MARGIN_BOTTOM) + 30
    with TemporaryDirectory(prefix=".report-", dir=session.workspace.folder) as folder:
        plain, stamp = Path(folder) / "plain.pdf", Path(folder) / "stamp.pdf"
        report(session, assessment=assessment, out=plain, progress=progress)
        lines = [[(point.x, point.y) for point in stroke] for stroke in strokes]
        stamp.write_bytes(signature_stamp(_stamp_lines(signer), lines))
        sign_pdf(
            plain.read_bytes(),
            out,
            identity=signer,
            reason=f"{ROLES[signer.role]}签名",
            stamp=stamp,
            box=(left, bottom, left + WIDTH, bottom + HEIGHT),
        )
    return out


def _stamp_lines(signer: Identity) -> list[str]:
    return [
        f"电子签名 · {ROLES[signer.role]}",
        signer.name,
        signer.organisation,
        f"自称时间 {beijing_date(utc_now())}",
        f"证书指纹 {fingerprint(signer.certificate)[:16]}…",
    ]


def _strokes(file: Path | None) -> Drawn:
    from app.exchange.drawn import MAX_FILE, parse_drawn
    from app.exchange.files import read_whole

    return parse_drawn(read_whole(file, limit=MAX_FILE)) if file else ()


def pledge_of(role: str | None) -> str:
    """Return what signing in a role promises; empty for most roles."""
    from app.exchange.signatures import PLEDGES

    return PLEDGES.get(role or "", "")
