"""Certificates and signatures of any shape, as an impostor makes them."""

from __future__ import annotations

import base64
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.x509.oid import NameOID

from app.storage.canonical import canonical, sha256_hex
from tests.exchange.samples import (
    MADE_AT,
    STEM,
    Files,
    archived,
    verdict_of,
    with_manifests,
)

DAY = timedelta(days=1)


NOW = datetime.now(UTC).replace(microsecond=0)


CN, ORG, OU = NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME


PERSON = ((CN, "张三"), (ORG, "评测中心"), (OU, "assessor"))


Names = Sequence[tuple[x509.ObjectIdentifier, str]]


Extensions = Sequence[tuple[x509.ExtensionType, bool]]


@dataclass(frozen=True)
class Signer:
    """A key, and whatever stands for its certificate."""

    key: Any
    pem: bytes

    @property
    def der(self) -> bytes:
        return base64.b64decode(b"".join(self.pem.splitlines()[1:-1]))

    def patched(self, old: bytes, new: bytes) -> Signer:
        """Change bytes; of a certificate that is trusted itself no signature is checked."""
        assert self.der.count(old)
        body = base64.encodebytes(self.der.replace(old, new)).replace(b"\n", b"")
        lines = [body[at : at + 64] for at in range(0, len(body), 64)]
        head, tail = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"
        return Signer(self.key, b"\n".join([head, *lines, tail, b""]))


def make(
    key: Any = None,  # noqa: ANN401 - any kind of key, allowed or not
    names: Names = PERSON,
    extensions: Extensions = (),
    days: tuple[int, int] = (-2, 30),
) -> Signer:
    """Make a self-signed certificate of any shape."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that are too long or empty
        subject = x509.Name([x509.NameAttribute(oid, it, _validate=False) for oid, it in names])
    issuer = x509.Name([x509.NameAttribute(CN, "issuer")])
    builder = (
        x509.CertificateBuilder(issuer, subject, key.public_key(), 0x1122334455667788)
        .not_valid_before(NOW + days[0] * DAY)
        .not_valid_after(NOW + days[1] * DAY)
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    made = builder.sign(
        key, None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    )
    return Signer(key, made.public_bytes(serialization.Encoding.PEM))


def sign(key: Any, text: bytes) -> bytes:  # noqa: ANN401 - any kind of key
    """Sign as each kind of key does."""
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return key.sign(text)
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(text, padding.PKCS1v15(), hashes.SHA256())
    from app.exchange.certificates import sign_bytes

    if isinstance(key.curve, ec.SECP256R1):
        return sign_bytes(key, text)
    return bytes(key.sign(text, ec.ECDSA(hashes.SHA256())))


def signing(signer: Signer, files: Files, stem: str = STEM, **claims: object) -> Files:
    """Return the three members of a signature, and what somebody claims in it."""
    names = dict(PERSON)
    text = canonical(
        {
            "schema": "shuping.signature/1",
            "statement_sha256": sha256_hex(files["statement.json"]),
            "previous_signature_sha256": None,
            "role": stem.partition("-")[2],
            "name": names[CN],
            "organisation": names[ORG],
            "claimed_at": MADE_AT,
            "certificate_sha256": sha256_hex(signer.der),
            "pledge": None,
            "drawn": None,
            **claims,
        }
    )
    signature = sign(signer.key, text)
    return {f"{stem}.json": text, f"{stem}.sig": signature, f"{stem}.pem": signer.pem}


def status(folder: Path, files: Files, *trusted: Signer) -> str:
    fingerprints = [sha256_hex(signer.der) for signer in trusted]
    return verdict_of(folder, archived(with_manifests(files)), fingerprints).status


def of(signer: Signer, draft: Files, folder: Path, **claims: Any) -> str:  # noqa: ANN401
    """Say how a package stands that this signer signed, and that he is trusted."""
    return status(folder, {**draft, **signing(signer, draft, **claims)}, signer)


def issued(authority: Signer, names: Names = PERSON) -> Signer:
    """Let the holder of any certificate sign another."""
    key = ec.generate_private_key(ec.SECP256R1())
    issuer = x509.load_pem_x509_certificate(authority.pem).subject
    subject = x509.Name([x509.NameAttribute(oid, text) for oid, text in names])
    builder = x509.CertificateBuilder(issuer, subject, key.public_key(), 5)
    span = builder.not_valid_before(NOW - DAY).not_valid_after(NOW + 9 * DAY)
    made = span.sign(authority.key, hashes.SHA256())
    return Signer(key, made.public_bytes(serialization.Encoding.PEM))
