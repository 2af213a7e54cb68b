"""Signing a package that others made or signed before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.storage.clock import utc_now
from app.workbench.progress import Progress, silent

if TYPE_CHECKING:
    from app.exchange.package import PackageInfo


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
    from app.exchange.drawn import MAX_FILE, parse_drawn
    from app.exchange.files import read_whole
    from app.exchange.identity import load_identity

    strokes = parse_drawn(read_whole(drawn, limit=MAX_FILE)) if drawn else ()
    signer = load_identity(identity, passphrase).acting_as(role)
    return add_signature(
        package,
        out or package,
        identity=signer,
        claimed_at=utc_now(),
        drawn=strokes,
        progress=progress,
    )


def pledge_of(role: str | None) -> str:
    """Return what signing in a role promises; empty for most roles."""
    from app.exchange.signatures import PLEDGES

    return PLEDGES.get(role or "", "")
