"""An organisation's certificate authority: made once, then requests are signed, all by file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exchange import authority as authorities
from app.exchange import identity as keys
from app.exchange.certificates import certificate_pem, describe
from app.exchange.files import read_whole, whole_file
from app.workbench.identities import FOLDER, IdentityInfo, identity_info

if TYPE_CHECKING:
    from pathlib import Path

    from app.exchange.authority import Request
    from app.exchange.certificates import CertificateInfo
    from app.workbench.session import Session


def create_authority(
    session: Session, *, name: str, organisation: str, passphrase: str
) -> IdentityInfo:
    """Make an organisation's authority in the workspace: a .p12 and its certificate."""
    folder = session.workspace.home / FOLDER
    folder.mkdir(exist_ok=True)
    path = authorities.create_authority(
        folder, name=name.strip(), organisation=organisation.strip(), passphrase=passphrase
    )
    made = keys.load_identity(path, passphrase).certificate
    _write(path.with_suffix(".pem"), certificate_pem(made))
    return identity_info(path)


def request(identity: Path, *, passphrase: str, out: Path) -> Request:
    """Write a request for a certificate in an identity's name; the key stays in its .p12."""
    pem = authorities.make_request(keys.load_identity(identity, passphrase))
    _write(out, pem)
    return authorities.read_request(pem)


def read_request(file: Path) -> Request:
    """Read who asks for a certificate, to be compared before signing; BadInput when it is none."""
    return authorities.read_request(read_whole(file, limit=keys.MAX_FILE))


def issue(authority: Path, *, passphrase: str, file: Path, out: Path) -> CertificateInfo:
    """Sign a request and write the certificate; BadInput for another organisation's."""
    signer = keys.load_identity(authority, passphrase)
    certificate = authorities.issue(signer, read_request(file))
    _write(out, certificate_pem(certificate))
    return describe(certificate)


def accept(identity: Path, *, passphrase: str, file: Path) -> CertificateInfo:
    """Put an issued certificate into its owner's .p12, and beside it."""
    pem = read_whole(file, limit=keys.MAX_FILE)
    accepted = authorities.accept(identity, passphrase, pem)
    _write(identity.with_suffix(".pem"), certificate_pem(accepted.certificate))
    return describe(accepted.certificate)


def _write(path: Path, data: bytes) -> None:
    with whole_file(path) as out:
        out.write(data)
