"""Signing identities 签名身份: a P-256 key and its certificate in a file under a passphrase."""

from __future__ import annotations

import unicodedata
import warnings
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat, pkcs12
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import NameOID

from app.errors import BadInput
from app.exchange.files import is_plain, read_whole, safe_stem, whole_file

if TYPE_CHECKING:
    from pathlib import Path

ROLES = {"assessor": "评测人员", "team_lead": "组长", "enterprise": "企业代表"}
MIN_PASSPHRASE = 8
MAX_NAME = 64  # characters; X.509 allows no more in CN, O and OU
VALIDITY = timedelta(days=5 * 365 + 1)
MAX_FILE = 64 * 1024
# For the key. The library fixes the rounds of the outer integrity check at 2,048, so a short
# passphrase is guessed there: what protects a stolen file is the length of the passphrase.
KDF_ROUNDS = 600_000


@dataclass(frozen=True, slots=True)
class Identity:
    """Someone who can sign: who he is, in which role, and his key (never shown, in memory only)."""

    name: str
    organisation: str
    role: str
    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey = field(repr=False)


@dataclass(frozen=True, slots=True)
class CertificateInfo:
    """What a certificate says; `fingerprint` is the SHA-256 of its DER, times are UTC."""

    name: str
    organisation: str
    role: str
    fingerprint: str
    not_before: datetime
    not_after: datetime
    issuer: str


def create_identity(
    folder: Path, *, name: str, organisation: str, role: str, passphrase: str
) -> Path:
    """Make a new identity and return its .p12 file, readable by its owner only.

    The file name carries the fingerprint, so that no identity ever replaces another. Raises
    BadInput for a name, role or passphrase that is not allowed, Blocked when the folder cannot be
    written.
    """
    _check_label(name, "姓名")
    _check_label(organisation, "单位名称")
    check_role(role)
    secret = _secret(passphrase)
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _self_signed(key, name, organisation, role)
    path = folder / f"{safe_stem(name, limit=60)}-{role}-{fingerprint(certificate)[:8]}.p12"
    protection = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(KDF_ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(secret)
    )
    data = pkcs12.serialize_key_and_certificates(None, key, certificate, None, protection)
    with whole_file(path, mode=0o600) as out:
        out.write(data)
    return path


def load_identity(path: Path, passphrase: str) -> Identity:
    """Open an identity; BadInput when the passphrase is wrong or the file is not an identity."""
    data = read_whole(path, limit=MAX_FILE)
    if not _is_one_der_sequence(data):
        raise BadInput(f"“{path.name}”不是签名身份文件（.p12），或者已经损坏，请换一个文件。")
    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(data, _utf8(passphrase))
    except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise BadInput(
            f"口令不对，打不开签名身份“{path.name}”，请重新输入；"
            "确认口令无误仍打不开的，文件可能已经损坏。"
        ) from error
    if not isinstance(key, ec.EllipticCurvePrivateKey) or certificate is None:
        raise BadInput(f"“{path.name}”里没有可用的签名密钥和证书，请换一个文件。")
    info = describe(certificate)
    if key.public_key() != certificate.public_key():
        raise BadInput(f"“{path.name}”里的密钥与证书不是一对，请换一个文件。")
    return Identity(info.name, info.organisation, info.role, certificate, key)


def export_certificate(path: Path, passphrase: str) -> bytes:
    """Return an identity's certificate as PEM, for those who are to trust it; BadInput as above."""
    return certificate_pem(load_identity(path, passphrase).certificate)


def certificate_pem(certificate: x509.Certificate) -> bytes:
    """Return a certificate as PEM, the one form in which it is stored and exchanged."""
    return certificate.public_bytes(Encoding.PEM)


def load_certificate(pem: bytes) -> x509.Certificate:
    """Read one certificate from PEM; BadInput when it is none that can be used here."""
    try:
        with warnings.catch_warnings():
            # The library warns of certificates that break the standard; here they are refused.
            warnings.simplefilter("error", CryptographyDeprecationWarning)
            certificate = x509.load_pem_x509_certificate(pem)
            describe(certificate)
    except (ValueError, x509.InvalidVersion, CryptographyDeprecationWarning) as error:
        raise BadInput("不是有效的证书文件（PEM），请让对方重新导出。") from error
    return certificate


def fingerprint(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of the certificate's DER in hexadecimal."""
    return certificate.fingerprint(hashes.SHA256()).hex()


def describe(certificate: x509.Certificate) -> CertificateInfo:
    """Read who a certificate speaks for; BadInput when it is not of the kind used for signing here.

    CN is the person's name, O the organisation, OU the role; the key is on the curve P-256.
    """
    public_key(certificate)
    role = _only(certificate, NameOID.ORGANIZATIONAL_UNIT_NAME, "角色")
    return CertificateInfo(
        name=_only(certificate, NameOID.COMMON_NAME, "姓名"),
        organisation=_only(certificate, NameOID.ORGANIZATION_NAME, "单位名称"),
        role=check_role(role),
        fingerprint=fingerprint(certificate),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        issuer=certificate.issuer.rfc4514_string(),
    )


def public_key(certificate: x509.Certificate) -> ec.EllipticCurvePublicKey:
    """Return the key that checks this certificate's signatures; BadInput when it is not P-256."""
    message = "证书的密钥不是P-256椭圆曲线密钥，不能用于评测包签名。"
    try:
        key = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadInput(message) from error
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1):
        return key
    raise BadInput(message)


def check_role(role: str) -> str:
    """Return `role` when it is one of the three; BadInput otherwise."""
    if role not in ROLES:
        known = "、".join(f"{code}（{title}）" for code, title in ROLES.items())
        raise BadInput(f"没有“{role}”这个签名角色，可用的角色：{known}。")
    return role


def _self_signed(
    key: ec.EllipticCurvePrivateKey, name: str, organisation: str, role: str
) -> x509.Certificate:
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, name),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, role),
        ]
    )
    # A day earlier than now: a clock that is set right tomorrow must not leave today unsigned.
    begins = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + VALIDITY)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_digital_signature_only(), critical=True)
        .sign(key, hashes.SHA256())
    )


def _digital_signature_only() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _only(certificate: x509.Certificate, oid: x509.ObjectIdentifier, what: str) -> str:
    try:
        values = [str(part.value) for part in certificate.subject.get_attributes_for_oid(oid)]
    except ValueError as error:
        raise BadInput("证书的主题无法读取，请让对方重新导出。") from error
    if len(values) != 1:
        raise BadInput(f"证书里应写有一个{what}，这里有{len(values)}个，不能用于评测包签名。")
    return _check_label(values[0], what)


def _check_label(text: str, what: str) -> str:
    """One visible line: what is signed must not look like something else."""
    if not 0 < len(text) <= MAX_NAME or text != text.strip():
        raise BadInput(f"{what}应为1到{MAX_NAME}个字，前后没有空格，请修改。")
    if not all(is_plain(character) for character in text):
        raise BadInput(f"{what}中有看不见的控制字符，请重新输入。")
    return text


def _secret(passphrase: str) -> bytes:
    if len(passphrase) < MIN_PASSPHRASE:
        raise BadInput(f"口令太短：至少{MIN_PASSPHRASE}个字符，建议用一句只有自己知道的话。")
    return _utf8(passphrase)


def _utf8(passphrase: str) -> bytes:
    # NFC: the same words typed on another system must open the file.
    try:
        return unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError as error:
        raise BadInput("口令中有无法识别的字符，请重新输入。") from error


def _is_one_der_sequence(data: bytes) -> bool:
    """Tell a damaged file from a wrong passphrase: its outer frame must span it exactly."""
    if data[:1] != b"\x30" or len(data) < 2:  # noqa: PLR2004 - a tag and a length
        return False
    if data[1] < 0x80:  # noqa: PLR2004 - DER's short form
        return len(data) == 2 + data[1]
    count = data[1] & 0x7F
    return len(data) == 2 + count + int.from_bytes(data[2 : 2 + count])
