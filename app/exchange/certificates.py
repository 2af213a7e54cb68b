"""Certificates 证书: who a public key speaks for, and checking what its owner signed."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import NameOID

from app.errors import BadInput
from app.language import mark, tr
from app.plain import is_plain, quoted

if TYPE_CHECKING:
    from datetime import datetime

PublicKey = ec.EllipticCurvePublicKey | rsa.RSAPublicKey
PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
Extension = TypeVar("Extension", x509.BasicConstraints, x509.KeyUsage)

ROLES = {"assessor": mark("评测人员"), "team_lead": mark("组长"), "enterprise": mark("企业代表")}
MAX_NAME = 64  # characters; X.509 allows no more in CN, O and OU
RSA_BITS = range(2048, 4097)
_RSA_EXPONENT = 65537
# The order of the curve P-256: (r, s) and (r, order - s) sign alike, and only the lower s counts.
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_STRONG = (hashes.SHA256, hashes.SHA384, hashes.SHA512)


@dataclass(frozen=True, slots=True)
class CertificateInfo:
    """What a certificate says; `fingerprint` is the SHA-256 of its DER, times are UTC.

    `role` is empty when the certificate names none of ours; an `authority` signs certificates.
    """

    name: str
    organisation: str
    role: str
    fingerprint: str
    not_before: datetime
    not_after: datetime
    issuer: str
    authority: bool = False


def certificate_pem(certificate: x509.Certificate) -> bytes:
    """Return a certificate as PEM, the one form in which it is stored and exchanged."""
    return certificate.public_bytes(Encoding.PEM)


@lru_cache(maxsize=64)
def load_certificate(pem: bytes) -> x509.Certificate:
    """Read one certificate from PEM; BadInput when it is none that can be used here."""
    try:
        with warnings.catch_warnings():
            # The library warns of certificates that break the standard; here they are refused.
            # A name may be longer than the standard's 64 bytes: a seal's is that of its enterprise.
            warnings.simplefilter("ignore", UserWarning)
            warnings.simplefilter("error", CryptographyDeprecationWarning)
            certificate = x509.load_pem_x509_certificate(pem)
            describe(certificate)
    except (ValueError, x509.InvalidVersion, CryptographyDeprecationWarning) as error:
        raise BadInput(tr("不是有效的证书文件（PEM），请让对方重新导出。")) from error
    return certificate


def fingerprint(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of the certificate's DER in hexadecimal."""
    return certificate.fingerprint(hashes.SHA256()).hex()


@lru_cache(maxsize=64)
def describe(certificate: x509.Certificate) -> CertificateInfo:
    """Read who a certificate speaks for; BadInput when it is not of the kind used for signing here.

    CN is the person's name, O the organisation; one OU may be the role.
    """
    public_key(certificate)
    roles = [
        unit for unit in _subject(certificate, NameOID.ORGANIZATIONAL_UNIT_NAME) if unit in ROLES
    ]
    return CertificateInfo(
        name=_only(certificate, NameOID.COMMON_NAME, tr("姓名")),
        organisation=_only(certificate, NameOID.ORGANIZATION_NAME, tr("单位名称")),
        role=roles[0] if len(roles) == 1 else "",
        fingerprint=fingerprint(certificate),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        issuer=certificate.issuer.rfc4514_string(),
        authority=_is_authority(certificate),
    )


def check_signer(certificate: x509.Certificate) -> CertificateInfo:
    """Return what a signer's certificate says; BadInput when it is not made for signing."""
    info = describe(certificate)
    usage = _extension(certificate, x509.KeyUsage)
    if info.authority or (usage and not (usage.digital_signature or usage.content_commitment)):
        raise BadInput(tr("这张证书不是给个人签名用的，不能用于评测包签名。"))
    return info


def public_key(certificate: x509.Certificate) -> PublicKey:
    """Return the key that checks this certificate's signatures.

    BadInput unless it is P-256, or RSA of 2048 to 4096 bits.
    """
    try:
        return check_key(certificate.public_key())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadInput(tr("证书的密钥无法识别，不能用于评测包签名。")) from error


def check_key(key: object) -> PublicKey:
    """Return a public key of a kind that is used here; BadInput for any other."""
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1):
        return key
    if isinstance(key, rsa.RSAPublicKey) and _is_strong(key):
        return key
    raise BadInput(
        tr("密钥不是P-256椭圆曲线密钥，也不是2048至4096位的RSA密钥，不能用于评测包签名。")
    )


def sign_bytes(key: PrivateKey, data: bytes) -> bytes:
    """Sign with SHA-256; the same key and data give the same bytes.

    ECDSA as RFC 6979 says, with the lower s; RSA as PKCS#1 v1.5.
    """
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    r, s = decode_dss_signature(
        key.sign(data, ec.ECDSA(hashes.SHA256(), deterministic_signing=True))
    )
    return encode_dss_signature(r, min(s, _ORDER - s))


def check_bytes(certificate: x509.Certificate, signature: bytes, data: bytes) -> None:
    """Raise BadInput unless the signature is good and written in its one allowed way."""
    key = public_key(certificate)
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
            return
        r, s = decode_dss_signature(signature)
        key.verify(signature, data, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError) as error:
        raise BadInput(tr("签名验不过：签名、签名内容或证书被改动过。")) from error
    if encode_dss_signature(r, s) != signature or s > _ORDER // 2:
        raise BadInput(tr("签名的写法不规范，可能被改动过。"))


def is_issued_by(certificate: x509.Certificate, authority: x509.Certificate) -> bool:
    """Say whether an authority signed a certificate, with a digest that still holds."""
    usage = _extension(authority, x509.KeyUsage)
    if not _is_authority(authority) or (usage and not usage.key_cert_sign):
        return False
    try:
        if not isinstance(certificate.signature_hash_algorithm, _STRONG):
            return False
        certificate.verify_directly_issued_by(authority)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def check_role(role: str) -> str:
    """Return `role` when it is one of the three; BadInput otherwise."""
    if role not in ROLES:
        known = tr("、").join(
            tr("{code}（{title}）", code=code, title=title) for code, title in ROLES.items()
        )
        raise BadInput(
            tr("没有“{role}”这个签名角色，可用的角色：{known}。", role=quoted(role), known=known)
        )
    return role


def check_label(text: str, what: str) -> str:
    """Return one visible line: what is signed must not look like something else; else BadInput."""
    if not 0 < len(text) <= MAX_NAME or text != text.strip():
        raise BadInput(tr("{what}应为1到{n}个字，前后没有空格，请修改。", what=what, n=MAX_NAME))
    if not all(is_plain(character) for character in text):
        raise BadInput(tr("{what}中有看不见的控制字符，请重新输入。", what=what))
    return text


def key_usage(*, digital_signature: bool = False, key_cert_sign: bool = False) -> x509.KeyUsage:
    """Return the X.509 extension that allows this and nothing else."""
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _is_strong(key: rsa.RSAPublicKey) -> bool:
    return key.key_size in RSA_BITS and key.public_numbers().e >= _RSA_EXPONENT


def _is_authority(certificate: x509.Certificate) -> bool:
    constraints = _extension(certificate, x509.BasicConstraints)
    return constraints is not None and constraints.ca


def _extension(certificate: x509.Certificate, kind: type[Extension]) -> Extension | None:
    try:
        return certificate.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None
    except (ValueError, x509.DuplicateExtension, x509.UnsupportedGeneralNameType) as error:
        raise BadInput(tr("证书的扩展内容无法读取，请让对方重新导出。")) from error


def _subject(certificate: x509.Certificate, oid: x509.ObjectIdentifier) -> list[str]:
    try:
        return [str(part.value) for part in certificate.subject.get_attributes_for_oid(oid)]
    except ValueError as error:
        raise BadInput(tr("证书的主题无法读取，请让对方重新导出。")) from error


def _only(certificate: x509.Certificate, oid: x509.ObjectIdentifier, what: str) -> str:
    values = _subject(certificate, oid)
    if len(values) != 1:
        raise BadInput(
            tr(
                "证书里应写有一个{what}，这里有{n}个，不能用于评测包签名。",
                what=what,
                n=len(values),
            )
        )
    return check_label(values[0], what)
