"""Making certificates 证书: a person's or an authority's own, and what an authority issues."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import NameOID

from app.exchange.certificates import key_usage

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import ec

    from app.exchange.certificates import PrivateKey, PublicKey


def subject_of(name: str, organisation: str, *units: str) -> x509.Name:
    """Return the X.509 name of a person: CN, O, then the units."""
    parts = [(NameOID.COMMON_NAME, name), (NameOID.ORGANIZATION_NAME, organisation)]
    parts += [(NameOID.ORGANIZATIONAL_UNIT_NAME, unit) for unit in units]
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in parts])


def beginning() -> datetime:
    """Return when a new certificate begins: a day ago.

    A clock that is set right tomorrow must not leave today unsigned.
    """
    return datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)


def self_signed(
    key: ec.EllipticCurvePrivateKey,
    subject: x509.Name,
    validity: timedelta,
    *,
    authority: bool = False,
) -> x509.Certificate:
    """Return a certificate in which a key vouches for itself; an `authority` signs others."""
    begins = beginning()
    draft = _draft(key.public_key(), subject, (begins, begins + validity), authority=authority)
    return draft.issuer_name(subject).sign(key, hashes.SHA256())


def issued(
    issuer: x509.Name,
    issuer_key: PrivateKey,
    key: PublicKey,
    subject: x509.Name,
    period: tuple[datetime, datetime],
) -> x509.Certificate:
    """Return a person's certificate that an authority's key signs for a period of time."""
    own = x509.SubjectKeyIdentifier.from_public_key(issuer_key.public_key())
    parent = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(own)
    draft = _draft(key, subject, period, authority=False)
    return (
        draft.issuer_name(issuer)
        .add_extension(parent, critical=False)
        .sign(issuer_key, hashes.SHA256())
    )


def _draft(
    key: PublicKey, subject: x509.Name, period: tuple[datetime, datetime], *, authority: bool
) -> x509.CertificateBuilder:
    """Return a certificate but for its issuer: its key either signs, or signs certificates."""
    constraints = x509.BasicConstraints(ca=authority, path_length=0 if authority else None)
    usage = key_usage(digital_signature=not authority, key_cert_sign=authority)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(period[0])
        .not_valid_after(period[1])
        .add_extension(constraints, critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )
