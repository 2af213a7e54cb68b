"""An organisation's certificate authority 颁发机构: it vouches for its own assessors, by file.

A member's key never leaves his .p12: he sends a request, gets a certificate, and puts it in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from app.errors import BadInput
from app.exchange.certificates import (
    check_key,
    check_label,
    check_role,
    describe,
    fingerprint,
    load_certificate,
)
from app.exchange.files import safe_stem
from app.exchange.identity import (
    Identity,
    check_passphrase,
    load_identity,
    save_identity,
)
from app.exchange.issuing import beginning, issued, self_signed, subject_of
from app.language import tr

if TYPE_CHECKING:
    from pathlib import Path

AUTHORITY_VALIDITY = timedelta(days=10 * 365 + 2)
MEMBER_VALIDITY = timedelta(days=2 * 365 + 1)


@dataclass(frozen=True, slots=True)
class Request:
    """Who asks for a certificate; `fingerprint` is the SHA-256 of the request's DER."""

    name: str
    organisation: str
    role: str
    fingerprint: str
    csr: x509.CertificateSigningRequest


def create_authority(folder: Path, *, name: str, organisation: str, passphrase: str) -> Path:
    """Make an organisation's authority and return its .p12 file; errors as for an identity."""
    check_label(name, tr("名称"))
    check_label(organisation, tr("单位名称"))
    check_passphrase(passphrase)
    key = ec.generate_private_key(ec.SECP256R1())
    subject = subject_of(name, organisation)
    certificate = self_signed(key, subject, AUTHORITY_VALIDITY, authority=True)
    path = folder / f"{safe_stem(name, limit=60)}-ca-{fingerprint(certificate)[:8]}.p12"
    save_identity(path, Identity(name, organisation, "", certificate, key), passphrase)
    return path


def make_request(identity: Identity) -> bytes:
    """Return a request (PKCS#10, PEM) for a certificate in this identity's name and role."""
    role = identity.acting_as(None).role
    subject = subject_of(identity.name, identity.organisation, role)
    builder = x509.CertificateSigningRequestBuilder().subject_name(subject)
    return builder.sign(identity.key, hashes.SHA256()).public_bytes(Encoding.PEM)


def read_request(pem: bytes) -> Request:
    """Read a request; BadInput when it is damaged, not signed by its key, or names nobody."""
    try:
        csr = x509.load_pem_x509_csr(pem)
        genuine = csr.is_signature_valid
        check_key(csr.public_key())
        subject = {part.oid: str(part.value) for part in csr.subject}
    except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise BadInput(tr("不是有效的证书申请文件（CSR），请让申请人重新生成。")) from error
    if not genuine or len(subject) != len(list(csr.subject)):
        raise BadInput(tr("证书申请的签名或主题不对，请让申请人重新生成。"))
    digest = hashes.Hash(hashes.SHA256())
    digest.update(csr.public_bytes(Encoding.DER))
    return Request(
        name=check_label(subject.get(NameOID.COMMON_NAME, ""), tr("姓名")),
        organisation=check_label(subject.get(NameOID.ORGANIZATION_NAME, ""), tr("单位名称")),
        role=check_role(subject.get(NameOID.ORGANIZATIONAL_UNIT_NAME, "")),
        fingerprint=digest.finalize().hex(),
        csr=csr,
    )


def issue(authority: Identity, request: Request) -> x509.Certificate:
    """Sign a request of the authority's own organisation; BadInput for another, or no authority."""
    info = describe(authority.certificate)
    if not info.authority:
        raise BadInput(
            tr("“{name}”不是颁发机构，不能签发证书；请先用“identity ca new”创建。", name=info.name)
        )
    if request.organisation != info.organisation:
        raise BadInput(
            tr(
                "申请人的单位是“{organisation}”，颁发机构只能为本单位“{organisation2}”签发。",
                organisation=request.organisation,
                organisation2=info.organisation,
            )
        )
    begins = max(beginning(), info.not_before)
    return issued(
        authority.certificate.subject,
        authority.key,
        check_key(request.csr.public_key()),
        subject_of(request.name, request.organisation, request.role),
        (begins, min(begins + MEMBER_VALIDITY, info.not_after)),
    )


def accept(path: Path, passphrase: str, pem: bytes) -> Identity:
    """Put an issued certificate into its owner's .p12 in place of the old one.

    BadInput when it is for another key.
    """
    identity = load_identity(path, passphrase)
    certificate = load_certificate(pem)
    info = describe(certificate)
    if certificate.public_key() != identity.key.public_key():
        raise BadInput(tr("这张证书不是给这个签名身份的，请核对文件。"))
    accepted = replace(
        identity,
        name=info.name,
        organisation=info.organisation,
        role=info.role,
        certificate=certificate,
        chain=(),
    )
    save_identity(path, accepted, passphrase)
    return accepted
