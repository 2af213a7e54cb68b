"""Packages that came: checking them against whom this workspace trusts, and trusting a signer."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.exchange.identity import MAX_FILE, fingerprint, load_certificate
from app.exchange.package import PackageInfo
from app.exchange.verify import Signer, Verdict
from app.workbench import identities, packages
from app.workbench.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.workbench.session import Session

__all__ = ["PackageInfo", "Signer", "Verdict", "trust_signer", "verify"]


def verify(session: Session, *, package: Path, progress: Progress = silent) -> Verdict:
    """Verify a package by the trust list of this workspace; BadInput when it cannot be read."""
    anchors = packages.trust_anchors(session.workspace.folder)
    return packages.verify(package, trusted=anchors, progress=progress)


def trust_signer(session: Session, *, package: Path, signer: str) -> None:
    """Trust who signed a package, by the fingerprint that was compared; BadInput when not in it."""
    for pem in _certificates(package):
        certificate = load_certificate(pem)
        if fingerprint(certificate) == signer:
            identities.trust_certificate(session, certificate)
            return
    raise BadInput(f"“{package.name}”里没有这位签名人的证书，请重新验证。")


def _certificates(package: Path) -> Iterator[bytes]:
    """Yield the certificates beside the signatures, none read further than one may be long."""
    try:
        with zipfile.ZipFile(package) as archive:
            for name in archive.namelist():
                if name.startswith("signatures/") and name.endswith(".pem"):
                    with archive.open(name) as member:
                        yield member.read(MAX_FILE)
    except (OSError, zipfile.BadZipFile) as error:
        raise BadInput(f"读不了“{package.name}”：它不在原处或已损坏，请重新验证。") from error
