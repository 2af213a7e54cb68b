"""Signatures of a package: each signs the statement and the signature before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)

from app.errors import BadInput
from app.exchange.contents import SIGNATURES, utc_time
from app.exchange.identity import (
    ROLES,
    certificate_pem,
    describe,
    fingerprint,
    load_certificate,
    public_key,
)
from app.storage.canonical import canonical, sha256_hex, strict_json

if TYPE_CHECKING:
    from collections.abc import Collection

    from cryptography import x509

    from app.exchange.identity import CertificateInfo, Identity

SIGNATURE_SCHEMA = "shuping.signature/1"
# The order of the curve P-256: (r, s) and (r, order - s) sign alike, and only the lower s counts.
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_NAME = re.compile(rf"{SIGNATURES}([0-9]{{2}})-({'|'.join(ROLES)})\.(json|sig|pem)")
_MAX_FILE = 64 * 1024


class Reader(Protocol):
    """Gives a member of at most so many bytes."""

    def __call__(self, name: str, *, limit: int) -> bytes:
        """Return the bytes; BadInput when there are more."""


@dataclass(frozen=True, slots=True)
class Signed:
    """One good signature: who, with which certificate, and when he says it was."""

    info: CertificateInfo
    certificate: x509.Certificate
    claimed_at: str
    sha256: str

    @property
    def in_time(self) -> bool:
        """Whether the certificate was valid at the claimed time."""
        claimed = utc_time(self.claimed_at, path="$.claimed_at")
        return self.info.not_before <= claimed <= self.info.not_after


def is_signature_name(name: str) -> bool:
    """Say whether a member may be a part of a signature."""
    return _NAME.fullmatch(name) is not None


def sign(
    identity: Identity, *, statement_sha256: str, previous: str | None, number: int, claimed_at: str
) -> dict[str, bytes]:
    """Return the three members of a signature; the same input gives the same bytes (RFC 6979).

    BadInput when the certificate is not valid at the claimed time.
    """
    claimed = utc_time(claimed_at, path="$.claimed_at")
    info = describe(identity.certificate)
    if not info.not_before <= claimed <= info.not_after:
        raise BadInput(
            f"签名身份“{info.name}”的有效期是{info.not_before:%Y-%m-%d}至{info.not_after:%Y-%m-%d}，"
            "现在不能用它签名：请核对电脑时间，或新建签名身份。"
        )
    text = _signed_text(identity.certificate, statement_sha256, previous, claimed_at)
    raw = identity.key.sign(text, ec.ECDSA(hashes.SHA256(), deterministic_signing=True))
    r, s = decode_dss_signature(raw)
    stem = f"{SIGNATURES}{number:02}-{identity.role}"
    return {
        f"{stem}.json": text,
        f"{stem}.sig": encode_dss_signature(r, min(s, _ORDER - s)),
        f"{stem}.pem": certificate_pem(identity.certificate),
    }


def check_signatures(names: Collection[str], read: Reader, statement_sha256: str) -> list[Signed]:
    """Check all signatures in their order; BadInput says which one is wrong and how.

    `names` are the members under `signatures/`.
    """
    stems = sorted({name.rpartition(".")[0] for name in names})
    numbers = [stem.removeprefix(SIGNATURES)[:2] for stem in stems]
    parts = {f"{stem}.{part}" for stem in stems for part in ("json", "sig", "pem")}
    if parts != set(names) or numbers != [f"{n:02}" for n in range(1, len(stems) + 1)]:
        raise BadInput("签名文件不成套：每个签名应有json、sig、pem三个文件，从01起连续编号。")
    signed: list[Signed] = []
    for stem in stems:
        previous = signed[-1].sha256 if signed else None
        try:
            signed.append(_check_one(stem, read, statement_sha256, previous))
        except BadInput as error:
            raise BadInput(f"签名“{stem}”：{error.message}") from error
    return signed


def _check_one(stem: str, read: Reader, statement_sha256: str, previous: str | None) -> Signed:
    pem, text, signature = (
        read(f"{stem}.{part}", limit=_MAX_FILE) for part in ("pem", "json", "sig")
    )
    certificate = load_certificate(pem)
    if certificate_pem(certificate) != pem:
        raise BadInput("证书文件的写法不规范，可能被改动过。")
    info = describe(certificate)
    if not stem.endswith(f"-{info.role}"):
        raise BadInput("文件名中的角色与证书中的角色不一致。")
    claimed_at = _claimed_at(text)
    if _signed_text(certificate, statement_sha256, previous, claimed_at) != text:
        raise BadInput("签名内容与声明、证书或上一个签名不符。")
    _check_signature(certificate, signature, text)
    return Signed(info, certificate, claimed_at, sha256_hex(text))


def _claimed_at(text: bytes) -> str:
    value = strict_json(text, max_bytes=_MAX_FILE)
    claimed_at = value.get("claimed_at") if isinstance(value, dict) else None
    utc_time(claimed_at, path="$.claimed_at")
    return str(claimed_at)


def _check_signature(certificate: x509.Certificate, signature: bytes, text: bytes) -> None:
    """Accept one encoding of a signature only, so that nobody can vary it unnoticed."""
    try:
        r, s = decode_dss_signature(signature)
        canonical_form = encode_dss_signature(r, s) == signature and s <= _ORDER // 2
        public_key(certificate).verify(signature, text, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError) as error:
        raise BadInput("签名验不过：签名、签名内容或证书被改动过。") from error
    if not canonical_form:
        raise BadInput("签名的写法不规范，可能被改动过。")


def _signed_text(
    certificate: x509.Certificate, statement_sha256: str, previous: str | None, claimed_at: str
) -> bytes:
    info = describe(certificate)
    return canonical(
        {
            "schema": SIGNATURE_SCHEMA,
            "statement_sha256": statement_sha256,
            "previous_signature_sha256": previous,
            "role": info.role,
            "name": info.name,
            "organisation": info.organisation,
            "claimed_at": claimed_at,
            "certificate_sha256": fingerprint(certificate),
        }
    )
