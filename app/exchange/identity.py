"""Signing identities 签名身份: a key and its certificate in one .p12 file under a passphrase."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12

from app.errors import BadInput
from app.exchange.certificates import (
    ROLES,
    CertificateInfo,
    PrivateKey,
    certificate_pem,
    check_label,
    check_role,
    describe,
    fingerprint,
    load_certificate,
)
from app.exchange.files import read_whole, safe_stem, whole_file
from app.exchange.issuing import self_signed, subject_of
from app.language import tr

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "ROLES",
    "CertificateInfo",
    "Identity",
    "certificate_pem",
    "change_passphrase",
    "check_role",
    "create_identity",
    "describe",
    "export_certificate",
    "fingerprint",
    "load_certificate",
    "load_identity",
    "save_identity",
]
MIN_PASSPHRASE = 8
VALIDITY = timedelta(days=5 * 365 + 1)
MAX_FILE = 64 * 1024
# For the key. The library fixes the rounds of the outer integrity check at 2,048, so a short
# passphrase is guessed there: what protects a stolen file is the length of the passphrase.
KDF_ROUNDS = 600_000


@dataclass(frozen=True, slots=True)
class Identity:
    """Someone who can sign: who he is, in which role, and his key (never shown, in memory only).

    `role` is empty when the certificate names none: then `acting_as` must give one. `chain` is
    what else a certificate authority put into the file.
    """

    name: str
    organisation: str
    role: str
    certificate: x509.Certificate
    key: PrivateKey = field(repr=False)
    chain: tuple[x509.Certificate, ...] = ()

    def acting_as(self, role: str | None) -> Identity:
        """Return this identity in a role; BadInput when its certificate says another, or none."""
        if self.role and role in {None, self.role}:
            return self
        if self.role:
            raise BadInput(
                tr(
                    "签名身份“{name}”的角色是{role}，不能以{role2}的角色签名。",
                    name=self.name,
                    role=self.role,
                    role2=role,
                )
            )
        if role is None:
            raise BadInput(
                tr("“{name}”的证书没有写明角色，请用--role指定以什么角色签名。", name=self.name)
            )
        return replace(self, role=check_role(role))


def create_identity(
    folder: Path, *, name: str, organisation: str, role: str, passphrase: str
) -> Path:
    """Make a new identity and return its .p12 file, readable by its owner only.

    The file name carries the fingerprint, so that no identity ever replaces another. Raises
    BadInput for a name, role or passphrase that is not allowed, Blocked when the folder cannot be
    written.
    """
    check_label(name, tr("姓名"))
    check_label(organisation, tr("单位名称"))
    check_role(role)
    check_passphrase(passphrase)
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = self_signed(key, subject_of(name, organisation, role), VALIDITY)
    path = folder / f"{safe_stem(name, limit=60)}-{role}-{fingerprint(certificate)[:8]}.p12"
    save_identity(path, Identity(name, organisation, role, certificate, key), passphrase)
    return path


def load_identity(path: Path, passphrase: str) -> Identity:
    """Open an identity; BadInput when the passphrase is wrong or the file is not an identity."""
    data = read_whole(path, limit=MAX_FILE)
    if not _is_one_der_sequence(data):
        raise BadInput(
            tr("“{name}”不是签名身份文件（.p12），或者已经损坏，请换一个文件。", name=path.name)
        )
    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(data, _utf8(passphrase))
    except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise BadInput(
            tr(
                "口令不对，打不开签名身份“{name}”，请重新输入；"
                "确认口令无误仍打不开的，文件可能已经损坏。",
                name=path.name,
            )
        ) from error
    if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) or certificate is None:
        raise BadInput(tr("“{name}”里没有可用的签名密钥和证书，请换一个文件。", name=path.name))
    info = describe(certificate)
    if key.public_key() != certificate.public_key():
        raise BadInput(tr("“{name}”里的密钥与证书不是一对，请换一个文件。", name=path.name))
    return Identity(info.name, info.organisation, info.role, certificate, key, tuple(chain))


def save_identity(path: Path, identity: Identity, passphrase: str) -> None:
    """Write an identity under a passphrase, whole or not at all, readable by its owner only."""
    protection = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(KDF_ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(check_passphrase(passphrase))
    )
    data = pkcs12.serialize_key_and_certificates(
        None, identity.key, identity.certificate, identity.chain or None, protection
    )
    with whole_file(path, mode=0o600) as out:
        out.write(data)


def change_passphrase(path: Path, *, old: str, new: str) -> None:
    """Put an identity under another passphrase; BadInput when the old one does not open it."""
    check_passphrase(new)
    save_identity(path, load_identity(path, old), new)


def export_certificate(path: Path, passphrase: str) -> bytes:
    """Return an identity's certificate as PEM, for those who are to trust it; BadInput as above."""
    return certificate_pem(load_identity(path, passphrase).certificate)


def check_passphrase(passphrase: str) -> bytes:
    """Return a new passphrase as bytes; BadInput when it is too short."""
    if len(passphrase) < MIN_PASSPHRASE:
        raise BadInput(
            tr("口令太短：至少{n}个字符，建议用一句只有自己知道的话。", n=MIN_PASSPHRASE)
        )
    return _utf8(passphrase)


def _utf8(passphrase: str) -> bytes:
    # NFC: the same words typed on another system must open the file.
    try:
        return unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError as error:
        raise BadInput(tr("口令中有无法识别的字符，请重新输入。")) from error


def _is_one_der_sequence(data: bytes) -> bool:
    """Tell a damaged file from a wrong passphrase: its outer frame must span it exactly."""
    if data[:1] != b"\x30" or len(data) < 2:  # noqa: PLR2004 - a tag and a length
        return False
    if data[1] < 0x80:  # noqa: PLR2004 - DER's short form
        return len(data) == 2 + data[1]
    count = data[1] & 0x7F
    return len(data) == 2 + count + int.from_bytes(data[2 : 2 + count])
