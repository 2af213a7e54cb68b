"""Who signs here, and whose signatures this workspace trusts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.exchange import identity as keys
from app.exchange.files import read_whole, whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from cryptography.x509 import Certificate

    from app.workbench.session import Session

FOLDER = "identities"
ROLES = keys.ROLES


@dataclass(frozen=True, slots=True)
class IdentityInfo:
    """An identity as lists show it, read from the certificate beside the .p12."""

    path: Path
    name: str
    organisation: str
    role: str
    fingerprint: str
    not_after: datetime

    @property
    def certificate(self) -> Path:
        """The certificate's PEM file, to be given to those who are to trust it."""
        return self.path.with_suffix(".pem")


def create_identity(
    session: Session, *, name: str, organisation: str, role: str, passphrase: str
) -> IdentityInfo:
    """Make a signing identity in the workspace: a .p12 under the passphrase and a certificate."""
    folder = session.workspace.folder / FOLDER
    folder.mkdir(exist_ok=True)
    path = keys.create_identity(
        folder,
        name=name.strip(),
        organisation=organisation.strip(),
        role=role,
        passphrase=passphrase,
    )
    with whole_file(path.with_suffix(".pem")) as out:
        out.write(keys.export_certificate(path, passphrase))
    return identity_info(path)


def list_identities(session: Session) -> tuple[IdentityInfo, ...]:
    """Return the identities of the workspace by name."""
    found = [identity_info(path) for path in _p12_files(session)]
    return tuple(sorted(found, key=lambda info: (info.name, info.fingerprint)))


def _p12_files(session: Session) -> Iterator[Path]:
    folder = session.workspace.folder / FOLDER
    return (path for path in folder.glob("*.p12") if path.with_suffix(".pem").is_file())


def identity_info(path: Path) -> IdentityInfo:
    """Read what the certificate beside an identity says; BadInput when it is missing or broken."""
    info = keys.describe(read_certificate(path.with_suffix(".pem")))
    return IdentityInfo(
        path, info.name, info.organisation, info.role, info.fingerprint, info.not_after
    )


def role_of(path: Path) -> str:
    """Return the role in the certificate beside an identity; empty when there is none."""
    beside = path.with_suffix(".pem")
    return keys.describe(read_certificate(beside)).role if beside.is_file() else ""


def pick_identity(session: Session, wanted: Path | None, role: str | None) -> Path:
    """Return the identity to sign with: the named file, or the only one there is for the role."""
    if wanted is not None:
        return wanted
    found = [info for info in list_identities(session) if role is None or info.role == role]
    if len(found) == 1:
        return found[0].path
    if not found:
        raise BadInput(
            "还没有可用的签名身份，请先用“identity new”创建一个，或用--identity指定文件。"
        )
    raise BadInput("有多个签名身份，请用--identity指定其中一个.p12文件。")


def read_certificate(path: Path) -> Certificate:
    """Read one PEM certificate file; BadInput when it is none."""
    return keys.load_certificate(read_whole(path, limit=keys.MAX_FILE))


def trust(session: Session, *, pem: Path, name: str | None = None) -> keys.CertificateInfo:
    """Put a signer's certificate on the trust list; the caller has compared the fingerprint."""
    return trust_certificate(session, read_certificate(pem), name)


def trust_certificate(
    session: Session, certificate: Certificate, name: str | None = None
) -> keys.CertificateInfo:
    """Trust a certificate that was already read, such as the one inside a package."""
    info = keys.describe(certificate)
    session.workspace.trust.add(keys.certificate_pem(certificate), name or info.name)
    return info


def trusted(session: Session) -> tuple[keys.CertificateInfo, ...]:
    """Return what the certificates on the trust list say."""
    pems = (certificate.pem.encode() for certificate in session.workspace.trust.list())
    return tuple(keys.describe(keys.load_certificate(pem)) for pem in pems)


def untrust(session: Session, *, fingerprint: str) -> None:
    """Take a certificate off the trust list."""
    session.workspace.trust.remove(fingerprint)
