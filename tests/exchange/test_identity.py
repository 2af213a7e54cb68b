"""Identities open with their passphrase only, and say who someone is in terms stock tools know."""

from __future__ import annotations

import base64
import os
import subprocess
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12

from app.errors import BadInput
from app.exchange import identity as identity_module
from app.exchange.identity import (
    Identity,
    certificate_pem,
    change_passphrase,
    create_identity,
    describe,
    export_certificate,
    load_certificate,
    load_identity,
    save_identity,
)
from tests.exchange.samples import PASSPHRASE

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("identities")
    return create_identity(
        folder, name="张三", organisation="评测中心", role="assessor", passphrase=PASSPHRASE
    )


def certificate(key: Key, *subject: tuple[x509.ObjectIdentifier, str]) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(oid, value) for oid, value in subject])
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )


CN, ORG, OU = (
    x509.NameOID.COMMON_NAME,
    x509.NameOID.ORGANIZATION_NAME,
    x509.NameOID.ORGANIZATIONAL_UNIT_NAME,
)
WHO = ((CN, "张三"), (ORG, "评测中心"), (OU, "assessor"))


def test_an_identity_opens_with_its_passphrase(path: Path) -> None:
    identity = load_identity(path, PASSPHRASE)
    info = describe(identity.certificate)
    assert (identity.name, identity.organisation, identity.role) == ("张三", "评测中心", "assessor")
    assert path.name == f"张三-assessor-{info.fingerprint[:8]}.p12"
    assert timedelta(days=5 * 365) < info.not_after - info.not_before < timedelta(days=5 * 366)
    assert info.not_before < datetime.now(UTC) - timedelta(hours=23)


def test_the_certificate_can_sign_and_nothing_else(path: Path) -> None:
    extensions = load_identity(path, PASSPHRASE).certificate.extensions
    usage = extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert not usage.key_cert_sign
    assert not extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_the_same_words_typed_on_another_system_open_it(tmp_path: Path) -> None:
    made = create_identity(
        tmp_path, name="a", organisation="b", role="team_lead", passphrase="caf\u00e9 am Markt"
    )
    assert load_identity(made, "cafe\u0301 am Markt").role == "team_lead"


@pytest.mark.parametrize("passphrase", ["", "wrong passphrase", PASSPHRASE + " ", "\ud800" * 9])
def test_another_passphrase_does_not(path: Path, passphrase: str) -> None:
    with pytest.raises(BadInput, match="口令") as refusal:
        load_identity(path, passphrase)
    assert not passphrase or passphrase not in str(refusal.value)


def test_nothing_secret_is_shown(path: Path) -> None:
    identity = load_identity(path, PASSPHRASE)
    assert "key=" not in repr(identity)
    assert PASSPHRASE.encode() not in path.read_bytes()


@pytest.mark.parametrize("data", [b"", b"\x30", b"\x30\x84", b"not a key", b"PK\x03\x04"])
def test_a_file_of_another_kind_is_named(tmp_path: Path, data: bytes) -> None:
    other = tmp_path / "other.p12"
    other.write_bytes(data)
    with pytest.raises(BadInput, match=r"other\.p12”不是签名身份文件"):
        load_identity(other, PASSPHRASE)


def test_a_damaged_identity_is_told_from_a_wrong_passphrase(path: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.p12"
    cut.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(BadInput, match="已经损坏"):
        load_identity(cut, PASSPHRASE)


def test_a_key_that_is_not_the_certificates_is_refused(
    path: Path, identity: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No library writes such a file; a hostile one may hold it."""
    other = ec.generate_private_key(ec.SECP256R1())
    pair: tuple[Key, x509.Certificate, list[x509.Certificate]]
    pair = (other, identity.certificate, [])
    monkeypatch.setattr(pkcs12, "load_key_and_certificates", lambda *_: pair)
    with pytest.raises(BadInput, match="不是一对"):
        load_identity(path, PASSPHRASE)


def test_a_key_of_another_kind_is_refused(tmp_path: Path) -> None:
    key = ec.generate_private_key(ec.SECP384R1())
    with pytest.raises(BadInput, match="不是P-256"):
        load_identity(_saved(tmp_path, key, certificate(key, *WHO)), PASSPHRASE)


def _saved(folder: Path, key: Key, made: x509.Certificate) -> Path:
    path = folder / "made.p12"
    protection = BestAvailableEncryption(PASSPHRASE.encode())
    path.write_bytes(pkcs12.serialize_key_and_certificates(None, key, made, None, protection))
    return path


def test_no_identity_replaces_another(tmp_path: Path) -> None:
    for _ in range(2):
        create_identity(
            tmp_path, name="张三", organisation="甲", role="assessor", passphrase=PASSPHRASE
        )
    assert len(list(tmp_path.glob("*.p12"))) == 2


@pytest.mark.skipif(os.name == "nt", reason="modes are a matter of unix")
def test_only_its_owner_may_read_it(path: Path) -> None:
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"passphrase": "seven77"}, "口令太短：至少8个字符"),
        ({"name": ""}, "姓名应为1到64个字"),
        ({"name": "张" * 65}, "姓名应为1到64个字"),
        ({"name": " 张三"}, "前后没有空格"),
        ({"name": "张三\u202e"}, "看不见的控制字符"),
        ({"organisation": "甲\n乙"}, "单位名称中有"),
        ({"role": "boss"}, "没有“boss”这个签名角色"),
    ],
)
def test_what_is_not_allowed_is_refused_in_words(
    tmp_path: Path, changed: dict[str, str], what: str
) -> None:
    good = {"name": "张三", "organisation": "甲", "role": "assessor", "passphrase": PASSPHRASE}
    with pytest.raises(BadInput, match=what):
        create_identity(tmp_path, **{**good, **changed})
    assert list(tmp_path.iterdir()) == []


def test_a_certificate_goes_out_and_comes_in_as_pem(path: Path) -> None:
    pem = export_certificate(path, PASSPHRASE)
    assert pem == certificate_pem(load_certificate(pem))
    assert asdict(describe(load_certificate(pem)))["name"] == "张三"
    assert b"PRIVATE" not in pem


@pytest.mark.parametrize(
    ("subject", "what"),
    [
        (WHO[1:], "一个姓名，这里有0个"),
        ((*WHO, (CN, "李四")), "一个姓名，这里有2个"),
        (((CN, "张三\u200b"), *WHO[1:]), "控制字符"),
    ],
)
def test_a_certificate_that_does_not_say_who_is_refused(
    subject: tuple[tuple[x509.ObjectIdentifier, str], ...], what: str
) -> None:
    made = certificate(ec.generate_private_key(ec.SECP256R1()), *subject)
    with pytest.raises(BadInput, match=what):
        load_certificate(certificate_pem(made))


def test_a_certificate_with_another_kind_of_key_is_refused() -> None:
    for key in (
        ec.generate_private_key(ec.SECP384R1()),
        rsa.generate_private_key(public_exponent=65537, key_size=1024),  # noqa: S505 - to be refused
        rsa.generate_private_key(public_exponent=3, key_size=2048),
    ):
        with pytest.raises(BadInput, match="P-256"):
            load_certificate(certificate_pem(certificate(key, *WHO)))


@pytest.mark.parametrize("units", [(), ("boss",), ("assessor", "team_lead")])
def test_a_certificate_without_one_role_names_none(units: tuple[str, ...]) -> None:
    made = certificate(
        ec.generate_private_key(ec.SECP256R1()), *WHO[:2], *((OU, it) for it in units)
    )
    assert describe(load_certificate(certificate_pem(made))).role == ""


def test_a_new_passphrase_replaces_the_old_one(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.p12"
    copy.write_bytes(path.read_bytes())
    with pytest.raises(BadInput, match="口令太短"):
        change_passphrase(copy, old=PASSPHRASE, new="short")
    with pytest.raises(BadInput, match="口令不对"):
        change_passphrase(copy, old="not the passphrase", new="another passphrase")
    assert copy.read_bytes() == path.read_bytes()
    change_passphrase(copy, old=PASSPHRASE, new="another passphrase")
    with pytest.raises(BadInput, match="口令不对"):
        load_identity(copy, PASSPHRASE)
    opened = load_identity(copy, "another passphrase")
    assert opened.certificate == load_identity(path, PASSPHRASE).certificate
    assert os.name == "nt" or copy.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("pem", [b"", b"-----BEGIN CERTIFICATE-----\nAAAA\n", b"\xff"])
def test_what_is_no_certificate_is_refused(pem: bytes) -> None:
    with pytest.raises(BadInput, match="不是有效的证书文件"):
        load_certificate(pem)


def pem_of(der: bytes) -> bytes:
    body = base64.encodebytes(der)
    return b"-----BEGIN CERTIFICATE-----\n" + body + b"-----END CERTIFICATE-----\n"


def test_a_certificate_of_no_known_version_is_refused(identity: Identity) -> None:
    der = identity.certificate.public_bytes(Encoding.DER)
    broken = der.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x07", 1)
    assert broken != der
    with pytest.raises(BadInput, match="不是有效的证书文件"):
        load_certificate(pem_of(broken))


def test_a_certificate_with_a_negative_number_is_refused(identity: Identity) -> None:
    der = bytearray(identity.certificate.public_bytes(Encoding.DER))
    serial = identity.certificate.serial_number
    der[der.index(serial.to_bytes(serial.bit_length() // 8 + 1))] |= 0x80
    with pytest.raises(BadInput, match="不是有效的证书文件"):
        load_certificate(pem_of(bytes(der)))


def test_openssl_opens_it_and_sees_strong_protection(
    path: Path,
    identity: Identity,
    tool: Callable[[str], str],
    kdf_rounds: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(identity_module, "KDF_ROUNDS", kdf_rounds)
    save_identity(path, identity, PASSPHRASE)
    command = [tool("openssl"), "pkcs12", "-info", "-noout", "-in", str(path), "-passin", "stdin"]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, encoding="utf-8", input=PASSPHRASE
    )
    assert done.stderr.count("AES-256-CBC, Iteration 600000, PRF hmacWithSHA256") == 2


def test_openssl_reads_the_names_in_the_certificate(
    identity: Identity, tool: Callable[[str], str]
) -> None:
    command = [tool("openssl"), "x509", "-noout", "-subject", "-nameopt", "utf8,sep_comma_plus"]
    pem = certificate_pem(identity.certificate).decode()
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, encoding="utf-8", input=pem
    )
    assert done.stdout.strip() == "subject=CN=张三,O=评测中心,OU=assessor"
