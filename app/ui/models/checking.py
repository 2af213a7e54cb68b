"""Verifying packages and trusting their signers, as jobs for the worker."""

from __future__ import annotations

import zipfile
from pathlib import Path

from app.errors import BadInput
from app.exchange.identity import fingerprint as fingerprint_of
from app.exchange.identity import load_certificate
from app.exchange.verify import Verdict
from app.ui.worker import Progress
from app.workbench import identities, packages
from app.workbench.session import Session

_MOST = 64 * 1024


def verify(session: Session, path: Path, progress: Progress) -> Verdict:
    """Verify a package against the certificates that this workspace trusts."""
    known = packages.trusted_pems(session.workspace.folder)
    return packages.verify(path, trusted=known, progress=progress)


def trust_signer(session: Session, path: Path, fingerprint: str) -> None:
    """Trust the signer of a verified package by fingerprint; BadInput when he is not in it."""
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            if member.filename.startswith("signatures/") and member.filename.endswith(".pem"):
                certificate = load_certificate(archive.open(member).read(_MOST))
                if fingerprint_of(certificate) == fingerprint:
                    identities.trust_certificate(session, certificate)
                    return
    raise BadInput(f"“{path.name}”里没有这位签名人的证书，请重新验证。")
