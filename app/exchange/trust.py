"""Trust 信任: whose signatures a receiver accepts, in which roles, and until which day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from app.errors import BadInput
from app.exchange.certificates import (
    ROLES,
    check_role,
    describe,
    fingerprint,
    is_issued_by,
    load_certificate,
)
from app.exchange.contents import beijing_date, utc_time
from app.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cryptography import x509

    from app.exchange.signatures import Signed

_SHA256 = re.compile(r"[0-9a-f]{64}")
_DAY = re.compile(r"2[0-9]{3}-[0-9]{2}-[0-9]{2}")
AUTHORITY_ROLES = ("assessor", "team_lead")
"""What an organisation's authority vouches for unless the receiver says otherwise."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A certificate that the receiver trusts, at least by its fingerprint.

    Without `roles` a person signs in the role that his certificate names, and an authority vouches
    for assessors and team leads. From the day `withdrawn_on` (Beijing) on, claimed times do not
    count.
    """

    fingerprint: str
    certificate: x509.Certificate | None = None
    roles: tuple[str, ...] = ()
    withdrawn_on: str | None = None

    @property
    def granted(self) -> tuple[str, ...]:
        """The roles that this entry vouches for, as far as they are known without a signature."""
        if self.roles or self.certificate is None:
            return self.roles
        info = describe(self.certificate)
        return AUTHORITY_ROLES if info.authority else (info.role,)


Trusted: TypeAlias = "str | bytes | Anchor"


class Standing(NamedTuple):
    """How a signature stands with the receiver: why it does not count, what to know if it does."""

    doubt: str = ""
    note: str = ""


def anchor_of(trusted: Trusted) -> Anchor:
    """Read a trusted certificate from PEM or a fingerprint; BadInput when it is neither."""
    if isinstance(trusted, Anchor):
        return trusted
    data = trusted if isinstance(trusted, bytes) else trusted.encode()
    if b"BEGIN CERTIFICATE" in data:
        certificate = load_certificate(data)
        return Anchor(fingerprint(certificate), certificate)
    plain = data.decode(errors="replace").strip().replace(":", "").lower()
    if not _SHA256.fullmatch(plain):
        raise BadInput(tr("受信任的证书应给出PEM文件内容，或64位十六进制指纹。"))
    return Anchor(plain)


def named_anchor(pem: bytes, stem: str) -> Anchor:
    """Read a trusted certificate from a file whose name may limit it, parted by full stops.

    `王五.assessor` is trusted as assessor, `center.until-2026-03-05` until that day. BadInput when
    it is no certificate.
    """
    certificate = load_certificate(pem)
    words = stem.split(".")
    days = [
        day for word in words if _DAY.fullmatch(day := word.removeprefix("until-")) and day != word
    ]
    roles = tuple(role for role in ROLES if role in words)
    return Anchor(fingerprint(certificate), certificate, roles, min(days, default=None))


@lru_cache(maxsize=256)
def anchor_listed(pem: str, roles: str, withdrawn_on: str | None) -> Anchor:
    """Read an entry of a trust list, its roles parted by commas; BadInput when it is damaged."""
    certificate = load_certificate(pem.encode())
    limit = tuple(roles.split(",")) if roles else ()
    return Anchor(fingerprint(certificate), certificate, limit, withdrawn_on)


def check_day(text: str) -> str:
    """Return a day such as `2026-03-05`; BadInput when there is no such day."""
    if not _DAY.fullmatch(text):
        raise BadInput(tr("日期应写成2026-03-05这样。"))
    utc_time(f"{text}T00:00:00Z", path="date")
    return text


def check_roles(certificate: x509.Certificate, roles: Iterable[str]) -> tuple[str, ...]:
    """Return the roles in which a certificate may be trusted, in order.

    BadInput for an unknown role, one that the certificate contradicts, or none where it names none.
    """
    info = describe(certificate)
    wanted = tuple(role for role in ROLES if role in {check_role(role) for role in roles})
    if info.role and set(wanted) - {info.role}:
        raise BadInput(
            tr(
                "“{name}”的证书写明角色是{role}，不能按其他角色信任。",
                name=info.name,
                role=info.role,
            )
        )
    if not info.role and not info.authority and not wanted:
        raise BadInput(
            tr("“{name}”的证书没有写明角色，请指定按什么角色信任（--role）。", name=info.name)
        )
    return wanted


def standing_of(signed: Signed, anchors: Sequence[Anchor]) -> Standing:
    """Say how a signature stands; an entry of its own certificate outweighs an authority's."""
    own = [anchor for anchor in anchors if anchor.fingerprint == signed.info.fingerprint]
    vouching = own or [anchor for anchor in anchors if _vouches(anchor, signed)]
    if not vouching:
        return Standing(_unknown(signed))
    if not signed.in_time:
        return Standing(
            tr(
                "签名人{who}写的签名时间{claimed_at}不在证书有效期内，请让他重新签名。",
                who=_who(signed),
                claimed_at=signed.claimed_at,
            )
        )
    found = [_under(anchor, signed) for anchor in vouching]
    return min(found, key=lambda standing: (bool(standing.doubt), bool(standing.note)))


def _vouches(anchor: Anchor, signed: Signed) -> bool:
    """Hold an authority to its own organisation, and to the role in the certificate it signed."""
    if anchor.certificate is None or not is_issued_by(signed.certificate, anchor.certificate):
        return False
    authority = describe(anchor.certificate)
    claimed = utc_time(signed.claimed_at, path="$.claimed_at")
    return (
        authority.organisation == signed.info.organisation
        and bool(signed.info.role)
        and authority.not_before <= claimed <= authority.not_after
    )


def _under(anchor: Anchor, signed: Signed) -> Standing:
    own = anchor.fingerprint == signed.info.fingerprint
    default = (signed.info.role,) if own else AUTHORITY_ROLES
    if signed.role not in (anchor.roles or default):
        title = tr(ROLES[signed.role])
        return Standing(
            tr(
                "签名人{who}的证书可信，但没有登记为可以用{title}的角色签名。",
                who=_who(signed),
                title=title,
            )
        )
    if anchor.withdrawn_on is None:
        return Standing()
    whose = tr("证书") if own else tr("颁发机构的证书")
    since = tr(
        "签名人{who}的{whose}已从{withdrawn_on}起停用",
        who=_who(signed),
        whose=whose,
        withdrawn_on=anchor.withdrawn_on,
    )
    if beijing_date(signed.claimed_at) >= anchor.withdrawn_on:
        return Standing(tr("{since}，这个签名写的时间在停用之后，不予承认。", since=since))
    return Standing(note=tr("{since}；签名自称在此之前，请另行确认时间属实。", since=since))


def _unknown(signed: Signed) -> str:
    return tr(
        "签名人{who}的证书还没有被信任："
        "请用电话等可靠途径核对证书指纹{fingerprint}，无误后再信任。",
        who=_who(signed),
        fingerprint=signed.info.fingerprint,
    )


def _who(signed: Signed) -> str:
    return tr(
        "{role}“{name}”（{organisation}）",
        role=tr(ROLES[signed.role]),
        name=signed.info.name,
        organisation=signed.info.organisation,
    )
