"""Signatures of a package: each signs the statement and the signature before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.errors import BadInput
from app.exchange.certificates import (
    ROLES,
    certificate_pem,
    check_bytes,
    check_signer,
    load_certificate,
    sign_bytes,
)
from app.exchange.contents import utc_time
from app.exchange.drawn import drawn_json, read_drawn
from app.exchange.member_names import SIGNATURES
from app.language import mark, tr
from app.storage.canonical import canonical, sha256_hex, strict_json

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from cryptography import x509

    from app.exchange.certificates import CertificateInfo
    from app.exchange.drawn import Drawn
    from app.exchange.identity import Identity
    from app.storage.canonical import Json

SIGNATURE_SCHEMA = "shuping.signature/1"
PLEDGES = {
    "enterprise": mark(
        "真实性承诺：本企业承诺，所提供的数据、答复和佐证材料真实、准确、完整，"
        "没有虚报、瞒报和伪造；如有不实，愿意承担由此产生的责任。"
    )
}
"""What a role promises by signing; the wording belongs to the schema above."""
MAX_SIGNATURES = 99
_NAME = re.compile(rf"{SIGNATURES}([0-9]{{2}})-({'|'.join(ROLES)})\.(json|sig|pem)")
_MAX_FILE = 64 * 1024


class Reader(Protocol):
    """Gives a member of at most so many bytes."""

    def __call__(self, name: str, *, limit: int) -> bytes:
        """Return the bytes; BadInput when there are more."""


@dataclass(frozen=True, slots=True)
class Signed:
    """One good signature: who, in which role, with which certificate, when he says it was.

    `sha256` is of the signed text; `pledge` is what he promised in it, empty for most roles.
    """

    info: CertificateInfo
    certificate: x509.Certificate
    role: str
    claimed_at: str
    sha256: str
    pledge: str = ""
    drawn: Drawn = ()

    @property
    def in_time(self) -> bool:
        """Whether the certificate was valid at the claimed time."""
        claimed = utc_time(self.claimed_at, path="$.claimed_at")
        return self.info.not_before <= claimed <= self.info.not_after


def is_signature_name(name: str) -> bool:
    """Say whether a member may be a part of a signature."""
    return _NAME.fullmatch(name) is not None


def sign(
    identity: Identity,
    *,
    statement_sha256: str,
    previous: str | None,
    number: int,
    claimed_at: str,
    drawn: Drawn = (),
) -> dict[str, bytes]:
    """Return the three members of a signature; the same input gives the same bytes.

    BadInput when the certificate is not made for signing, names no role, or is not valid at the
    claimed time.
    """
    signer = identity.acting_as(None)
    claimed = utc_time(claimed_at, path="$.claimed_at")
    info = check_signer(signer.certificate)
    if not info.not_before <= claimed <= info.not_after:
        raise BadInput(
            tr(
                "签名身份“{name}”的有效期是{not_before:%Y-%m-%d}至"
                "{not_after:%Y-%m-%d}，现在不能用它签名：请核对电脑时间，"
                "或新建签名身份。",
                name=info.name,
                not_before=info.not_before,
                not_after=info.not_after,
            )
        )
    shown = drawn_json(drawn) if drawn else None
    text = _signed_text(info, signer.role, statement_sha256, previous, claimed_at, shown)
    stem = f"{SIGNATURES}{number:02}-{signer.role}"
    return {
        f"{stem}.json": text,
        f"{stem}.sig": sign_bytes(signer.key, text),
        f"{stem}.pem": certificate_pem(signer.certificate),
    }


def check_signatures(names: Collection[str], read: Reader, statement_sha256: str) -> list[Signed]:
    """Check all signatures in their order; BadInput says which one is wrong and how.

    `names` are the members under `signatures/`.
    """
    stems = sorted({name.rpartition(".")[0] for name in names})
    numbers = [stem.removeprefix(SIGNATURES)[:2] for stem in stems]
    parts = {f"{stem}.{part}" for stem in stems for part in ("json", "sig", "pem")}
    if parts != set(names) or numbers != [f"{n:02}" for n in range(1, len(stems) + 1)]:
        raise BadInput(tr("签名文件不成套：每个签名应有json、sig、pem三个文件，从01起连续编号。"))
    signed: list[Signed] = []
    for stem in stems:
        previous = signed[-1].sha256 if signed else None
        try:
            signed.append(_check_one(stem, read, statement_sha256, previous))
            refuse_twice([it.info for it in signed])
        except BadInput as error:
            raise BadInput(
                tr("签名“{stem}”：{message}", stem=stem, message=error.message)
            ) from error
    return signed


def refuse_twice(signers: Sequence[CertificateInfo]) -> None:
    """Raise BadInput when the last of these certificates has signed before."""
    last = signers[-1]
    if any(it.fingerprint == last.fingerprint for it in signers[:-1]):
        raise BadInput(tr("“{name}”的证书已经签过一次，同一张证书不能重复签名。", name=last.name))


def _check_one(stem: str, read: Reader, statement_sha256: str, previous: str | None) -> Signed:
    pem, text, signature = (
        read(f"{stem}.{part}", limit=_MAX_FILE) for part in ("pem", "json", "sig")
    )
    certificate = load_certificate(pem)
    if certificate_pem(certificate) != pem:
        raise BadInput(tr("证书文件的写法不规范，可能被改动过。"))
    info, role = check_signer(certificate), stem.partition("-")[2]
    if info.role not in {"", role}:
        raise BadInput(tr("文件名中的角色与证书中的角色不一致。"))
    claimed_at, drawn = _claims(text)
    shown = drawn_json(drawn) if drawn else None
    if _signed_text(info, role, statement_sha256, previous, claimed_at, shown) != text:
        raise BadInput(tr("签名内容与声明、证书或上一个签名不符。"))
    check_bytes(certificate, signature, text)
    pledge = PLEDGES.get(role, "")
    return Signed(info, certificate, role, claimed_at, sha256_hex(text), pledge, drawn)


def _claims(text: bytes) -> tuple[str, Drawn]:
    """Read what only the signer can know: the time and the drawing."""
    value = strict_json(text, max_bytes=_MAX_FILE)
    claims = value if isinstance(value, dict) else {}
    claimed_at, drawn = claims.get("claimed_at"), claims.get("drawn")
    utc_time(claimed_at, path="$.claimed_at")
    return str(claimed_at), () if drawn is None else read_drawn(drawn)


def _signed_text(
    info: CertificateInfo,
    role: str,
    statement_sha256: str,
    previous: str | None,
    claimed_at: str,
    drawn: Json,
) -> bytes:
    return canonical(
        {
            "schema": SIGNATURE_SCHEMA,
            "statement_sha256": statement_sha256,
            "previous_signature_sha256": previous,
            "role": role,
            "name": info.name,
            "organisation": info.organisation,
            "claimed_at": claimed_at,
            "certificate_sha256": info.fingerprint,
            "pledge": PLEDGES.get(role),
            "drawn": drawn,
        }
    )
