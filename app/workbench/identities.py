"""Who signs here, and whose signatures this workspace trusts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.exchange import identity as keys
from app.exchange.certificates import check_signer
from app.exchange.contents import beijing_date
from app.exchange.files import read_whole, safe_stem, whole_file
from app.exchange.trust import anchor_listed, check_day, check_roles
from app.language import tr
from app.plain import is_plain, quoted
from app.storage.clock import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from cryptography.x509 import Certificate

    from app.storage.records import TrustedCertificate
    from app.workbench.session import Session

FOLDER = "identities"
ROLES = keys.ROLES
check_passphrase = keys.check_passphrase


@dataclass(frozen=True, slots=True)
class IdentityInfo:
    """An identity as lists show it, read from the certificate beside the .p12.

    `issuer` is who vouches for it, empty when it does so itself.
    """

    path: Path
    name: str
    organisation: str
    role: str
    fingerprint: str
    not_after: datetime
    authority: bool = False
    issuer: str = ""

    @property
    def certificate(self) -> Path:
        """The certificate's PEM file, to be given to those who are to trust it."""
        return self.path.with_suffix(".pem")


def create_identity(
    session: Session, *, name: str, organisation: str, role: str, passphrase: str
) -> IdentityInfo:
    """Make a signing identity in the workspace: a .p12 under the passphrase and a certificate."""
    folder = session.workspace.home / FOLDER
    folder.mkdir(exist_ok=True)
    path = keys.create_identity(
        folder,
        name=name.strip(),
        organisation=organisation.strip(),
        role=role,
        passphrase=passphrase,
    )
    return _with_certificate(path, keys.load_identity(path, passphrase))


def import_identity(session: Session, *, file: Path, passphrase: str) -> IdentityInfo:
    """Copy a .p12 file from elsewhere, such as a certificate authority's, into the workspace.

    BadInput when the passphrase does not open it or it cannot sign here.
    """
    identity = keys.load_identity(file, passphrase)
    check_signer(identity.certificate)
    stem = safe_stem(identity.name, limit=60)
    path = (
        session.workspace.home / FOLDER / f"{stem}-{keys.fingerprint(identity.certificate)[:8]}.p12"
    )
    path.parent.mkdir(exist_ok=True)
    with whole_file(path, mode=0o600) as out:
        out.write(read_whole(file, limit=keys.MAX_FILE))
    return _with_certificate(path, identity)


def export_certificate(path: Path, *, passphrase: str, out: Path) -> keys.CertificateInfo:
    """Write an identity's certificate as PEM, for those who are to trust it."""
    identity = keys.load_identity(path, passphrase)
    with whole_file(out) as file:
        file.write(keys.certificate_pem(identity.certificate))
    return keys.describe(identity.certificate)


def save_certificate(path: Path, *, out: Path) -> None:
    """Write the certificate that lies beside an identity; it holds no secret."""
    certificate = read_certificate(path.with_suffix(".pem"))
    with whole_file(out) as file:
        file.write(keys.certificate_pem(certificate))


def change_passphrase(path: Path, *, old: str, new: str) -> None:
    """Put an identity under another passphrase; BadInput when the old one does not open it."""
    keys.change_passphrase(path, old=old, new=new)


def _with_certificate(path: Path, identity: keys.Identity) -> IdentityInfo:
    with whole_file(path.with_suffix(".pem")) as out:
        out.write(keys.certificate_pem(identity.certificate))
    return identity_info(path)


def list_identities(session: Session) -> tuple[IdentityInfo, ...]:
    """Return the identities of the workspace by name, without certificate authorities."""
    return tuple(info for info in _listed(session) if not info.authority)


def list_authorities(session: Session) -> tuple[IdentityInfo, ...]:
    """Return the certificate authorities of the workspace by name."""
    return tuple(info for info in _listed(session) if info.authority)


def _listed(session: Session) -> list[IdentityInfo]:
    folder = session.workspace.home / FOLDER
    found = [path for path in folder.glob("*.p12") if path.with_suffix(".pem").is_file()]
    return sorted(map(identity_info, found), key=lambda info: (info.name, info.fingerprint))


def identity_info(path: Path) -> IdentityInfo:
    """Read what the certificate beside an identity says; BadInput when it is missing or broken."""
    certificate = read_certificate(path.with_suffix(".pem"))
    info = keys.describe(certificate)
    return IdentityInfo(
        path=path,
        name=info.name,
        organisation=info.organisation,
        role=info.role,
        fingerprint=info.fingerprint,
        not_after=info.not_after,
        authority=info.authority,
        issuer=issuer_of(certificate),
    )


def issuer_of(certificate: Certificate) -> str:
    """Return who signed a certificate as a person reads it; nothing when it was its own key.

    Only what shows is repeated: until the issuer is known, anybody may have written it.
    """
    if certificate.issuer == certificate.subject:
        return ""
    parts = {part.rfc4514_attribute_name: str(part.value) for part in certificate.issuer}
    told = tr("，").join(parts[key] for key in ("CN", "O") if key in parts)
    return "".join(filter(is_plain, told or certificate.issuer.rfc4514_string()))


def role_of(path: Path) -> str:
    """Return the role in the certificate beside an identity; empty when there is none."""
    beside = path.with_suffix(".pem")
    return keys.describe(read_certificate(beside)).role if beside.is_file() else ""


def pick_identity(session: Session, wanted: Path | None, role: str | None) -> Path:
    """Return the identity to sign with: the named file, or the only one there is for the role."""
    if wanted is not None:
        return wanted
    fitting = {None, "", role}
    found = [info for info in list_identities(session) if role is None or info.role in fitting]
    if len(found) == 1:
        return found[0].path
    if not found:
        raise BadInput(
            tr("还没有可用的签名身份，请先用“identity new”创建一个，或用--identity指定文件。")
        )
    raise BadInput(tr("有多个签名身份，请用--identity指定其中一个.p12文件。"))


def read_certificate(path: Path) -> Certificate:
    """Read one PEM certificate file; BadInput when it is none."""
    return keys.load_certificate(read_whole(path, limit=keys.MAX_FILE))


@dataclass(frozen=True, slots=True)
class TrustEntry:
    """A certificate on the trust list, under the name it has there.

    `roles` is what it is trusted for, since `added_at` (UTC); `issuer` is empty when it vouches for
    itself. From the day `withdrawn_on` on its signatures do not count.
    """

    name: str
    info: keys.CertificateInfo
    roles: tuple[str, ...]
    withdrawn_on: str | None
    added_at: str
    issuer: str


def trust(
    session: Session, *, pem: Path, name: str | None = None, roles: Iterable[str] = ()
) -> keys.CertificateInfo:
    """Put a signer's or an authority's certificate on the trust list, at most for these roles.

    The caller has compared the fingerprint. BadInput when it names no role and none is given.
    """
    return trust_certificate(session, read_certificate(pem), name, roles)


def trust_certificate(
    session: Session, certificate: Certificate, name: str | None = None, roles: Iterable[str] = ()
) -> keys.CertificateInfo:
    """Trust a certificate that was already read, such as the one inside a package."""
    info = keys.describe(certificate)
    limit = ",".join(check_roles(certificate, roles))
    pem = keys.certificate_pem(certificate)
    session.workspace.trust.add(pem, name or info.name, roles=limit)
    return info


def trusted(session: Session) -> tuple[keys.CertificateInfo, ...]:
    """Return what the certificates on the trust list say."""
    return tuple(entry.info for entry in trust_list(session))


def trust_list(session: Session) -> tuple[TrustEntry, ...]:
    """Return the trust list by name."""
    return tuple(_entry(it) for it in session.workspace.trust.list())


def withdraw(session: Session, *, fingerprint: str, day: str | None = None) -> TrustEntry:
    """Not count what a certificate signs from a day on (Beijing; today by default).

    The beginning of the fingerprint is enough. BadInput when it is not on the list or ambiguous.
    """
    since = check_day(day) if day else beijing_date(utc_now())
    entry = _entry_beginning(session, fingerprint)
    session.workspace.trust.withdraw(entry.info.fingerprint, since)
    return replace(entry, withdrawn_on=since)


def rename(session: Session, *, fingerprint: str, name: str) -> None:
    """List a trusted certificate under another name; BadInput as for `withdraw`, or for no name."""
    if not name.strip():
        raise BadInput(tr("请给这张证书一个称呼。"))
    entry = _entry_beginning(session, fingerprint)
    session.workspace.trust.rename(entry.info.fingerprint, name.strip())


def untrust(session: Session, *, fingerprint: str) -> None:
    """Take a certificate off the trust list; also how a withdrawn one can be trusted anew."""
    entry = _entry_beginning(session, fingerprint)
    session.workspace.trust.remove(entry.info.fingerprint)


def _entry_beginning(session: Session, fingerprint: str) -> TrustEntry:
    wanted = fingerprint.replace(":", "").lower()
    found = [it for it in trust_list(session) if wanted and it.info.fingerprint.startswith(wanted)]
    if len(found) != 1:
        raise BadInput(
            tr(
                "信任名单上指纹以“{fingerprint}”开头的有{n}张证书，应正好一张。",
                fingerprint=quoted(fingerprint),
                n=len(found),
            )
        )
    return found[0]


def _entry(listed: TrustedCertificate) -> TrustEntry:
    anchor = anchor_listed(listed.pem, listed.roles, listed.withdrawn_on)
    certificate = keys.load_certificate(listed.pem.encode())
    return TrustEntry(
        name=listed.name,
        info=keys.describe(certificate),
        roles=anchor.granted,
        withdrawn_on=listed.withdrawn_on,
        added_at=listed.added_at,
        issuer=issuer_of(certificate),
    )
