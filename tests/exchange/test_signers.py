"""Certificates and signatures as somebody makes them who wants to be taken for another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from app.exchange.certificates import key_usage
from app.storage.canonical import canonical, sha256_hex
from tests.exchange.samples import (
    MADE_AT,
    STEM,
    Files,
    archived,
    members,
    verdict_of,
    with_manifests,
)
from tests.exchange.signers import (
    CN,
    ORG,
    OU,
    PERSON,
    Extensions,
    Names,
    issued,
    make,
    of,
    sign,
    signing,
    status,
)


@pytest.fixture(scope="module")
def draft(package: bytes) -> Files:
    files = members(package)
    return {name: data for name, data in files.items() if not name.startswith("signatures/")}


CONSTRAINED = x509.BasicConstraints(ca=False, path_length=None)
AUTHORITY = x509.BasicConstraints(ca=True, path_length=None)
UNKNOWN = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00")


@pytest.mark.parametrize(
    ("extensions", "expected"),
    [
        ([], "complete"),
        ([(CONSTRAINED, True)], "complete"),
        ([(AUTHORITY, True)], "changed"),
        ([(AUTHORITY, False)], "changed"),
        ([(key_usage(digital_signature=True), True)], "complete"),
        ([(key_usage(key_cert_sign=True), True)], "changed"),
        ([(key_usage(), False)], "changed"),
        ([(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), False)], "complete"),
        ([(x509.SubjectAlternativeName([x509.RFC822Name("z@example.cn")]), False)], "complete"),
        ([(UNKNOWN, False)], "complete"),
    ],
)
def test_what_a_certificate_is_for_decides(
    draft: Files, tmp_path: Path, extensions: Extensions, expected: str
) -> None:
    assert of(make(extensions=extensions), draft, tmp_path) == expected


@pytest.mark.parametrize(
    "names",
    [
        [(ORG, "评测中心"), (OU, "assessor")],
        [(CN, "张三"), (OU, "assessor")],
        [*PERSON, (CN, "李四")],
        [*PERSON, (ORG, "另一家单位")],
        [(CN, ""), *PERSON[1:]],
        [(CN, " 张三"), *PERSON[1:]],
        [(CN, "张" * 65), *PERSON[1:]],
        [(CN, "张三\u202e"), *PERSON[1:]],
        [(CN, "张\u200b三"), *PERSON[1:]],
        [(CN, "张三\n组长"), *PERSON[1:]],
        [PERSON[0], (ORG, "评测中心\u2066"), PERSON[2]],
        [*PERSON[:2], (OU, "enterprise")],
    ],
)
def test_a_subject_that_does_not_say_who_it_is_is_refused(
    draft: Files, tmp_path: Path, names: Names
) -> None:
    said = dict(names)
    claims = {"name": said.get(CN, ""), "organisation": said.get(ORG, "")}
    assert of(make(names=names), draft, tmp_path, **claims) == "changed"


def test_a_long_name_is_no_obstacle(draft: Files, tmp_path: Path) -> None:
    """64 characters are allowed, which is many more bytes in Chinese; a seal bears its owner's."""
    long = "某市中小企业数字化转型评测服务中心有限责任公司" * 2
    signer = make(names=[(CN, long), (ORG, long), PERSON[2]])
    assert of(signer, draft, tmp_path, name=long, organisation=long) == "complete"


@pytest.mark.parametrize(
    "units", [(), ("Assessor",), ("assessor", "assessor"), ("assessor", "team_lead")]
)
def test_a_role_that_is_not_named_once_is_not_named(
    draft: Files, tmp_path: Path, units: tuple[str, ...]
) -> None:
    names = [*PERSON[:2], *((OU, unit) for unit in units)]
    assert of(make(names=names), draft, tmp_path) == "unknown_signer"


@pytest.mark.parametrize(
    ("days", "expected"), [((-9, -5), "unknown_signer"), ((5, 9), "unknown_signer")]
)
def test_a_certificate_of_another_time_does_not_count(
    draft: Files, tmp_path: Path, days: tuple[int, int], expected: str
) -> None:
    assert of(make(days=days), draft, tmp_path) == expected


@pytest.mark.parametrize(
    ("claimed_at", "expected"),
    [
        ("2999-12-31T23:59:59.999Z", "unknown_signer"),
        ("2000-01-01T00:00:00Z", "unknown_signer"),
        (MADE_AT.replace("Z", ".000Z"), "complete"),
        (MADE_AT.replace("T00:", "T24:"), "changed"),
        (MADE_AT.replace(":00Z", ":60Z"), "changed"),
        (MADE_AT.replace("Z", "+00:00"), "changed"),
        (MADE_AT.replace("T", " "), "changed"),
        (MADE_AT.lower(), "changed"),
        ("1999-12-31T23:59:59Z", "changed"),
        ("2999-02-29T00:00:00Z", "changed"),
        (MADE_AT + "\n", "changed"),
        (None, "changed"),
        (0, "changed"),
        ([MADE_AT], "changed"),
    ],
)
def test_a_claimed_time_is_a_time(
    draft: Files, tmp_path: Path, claimed_at: object, expected: str
) -> None:
    assert of(make(), draft, tmp_path, claimed_at=claimed_at) == expected


@pytest.fixture(scope="module")
def rsa_1024() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 1024)  # noqa: S505 - too short on purpose


def test_only_keys_that_hold_count(
    draft: Files, tmp_path: Path, rsa_1024: rsa.RSAPrivateKey
) -> None:
    weak: list[Any] = [
        rsa_1024,
        rsa.generate_private_key(3, 2048),
        ec.generate_private_key(ec.SECP384R1()),
        ec.generate_private_key(ec.SECP256K1()),
        ed25519.Ed25519PrivateKey.generate(),
    ]
    for key in weak:
        assert of(make(key), draft, tmp_path) == "changed", key
    assert of(make(rsa.generate_private_key(65537, 2048)), draft, tmp_path) == "complete"


def test_a_signature_of_the_other_kind_of_padding_is_refused(draft: Files, tmp_path: Path) -> None:
    signer = make(rsa.generate_private_key(65537, 2048))
    files = {**draft, **signing(signer, draft)}
    pss = padding.PSS(padding.MGF1(hashes.SHA256()), padding.PSS.DIGEST_LENGTH)
    for signature in (
        signer.key.sign(files[f"{STEM}.json"], pss, hashes.SHA256()),
        signer.key.sign(files[f"{STEM}.json"], padding.PKCS1v15(), hashes.SHA512()),
        b"\x00" + files[f"{STEM}.sig"],
        b"",
    ):
        assert status(tmp_path, {**files, f"{STEM}.sig": signature}, signer) == "changed"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (bytes.fromhex("02081122334455667788"), bytes.fromhex("02089122334455667788")),
        (bytes.fromhex("02081122334455667788"), bytes.fromhex("02080022334455667788")),
        (b"issuer", b"\xff\xfe\xff\xfe\xff\xfe"),
        ("评测中心".encode(), b"\xff" * 12),
        (b"assessor", b"\xff" * 8),
        (bytes.fromhex("a003020102"), bytes.fromhex("a003020107")),
        (bytes.fromhex("0603550403"), bytes.fromhex("0603550463")),
    ],
    ids=["negative serial", "padded serial", "issuer", "subject", "unit", "version", "no name"],
)
def test_a_certificate_with_broken_insides_is_refused(
    draft: Files, tmp_path: Path, old: bytes, new: bytes
) -> None:
    good = make(extensions=[(CONSTRAINED, True)])
    assert of(good, draft, tmp_path) == "complete"
    assert of(good.patched(old, new), draft, tmp_path) == "changed"


def test_an_extension_twice_is_refused(draft: Files, tmp_path: Path) -> None:
    """The second is made of another of the same length: a certificate must not mean two things."""
    twin = x509.UnrecognizedExtension(x509.ObjectIdentifier("2.5.29.99"), b"\x30\x00")
    good = make(extensions=[(CONSTRAINED, True), (twin, True)])
    assert of(good, draft, tmp_path) == "complete"
    doubled = good.patched(bytes.fromhex("0603551d63"), bytes.fromhex("0603551d13"))
    assert of(doubled, draft, tmp_path) == "changed"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"BEGIN CERTIFICATE", b"BEGIN X509 CERTIFICATE"),
        (b"-----BEGIN", b" -----BEGIN"),
        (b"-----BEGIN", b"-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n-----BEGIN"),
        (b"-----END CERTIFICATE-----\n", b"-----END CERTIFICATE-----\ntrailing"),
        (b"-----END CERTIFICATE-----\n", b"-----END CERTIFICATE-----"),
        (b"CERTIFICATE-----\nM", b"CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\n\nM"),
    ],
)
def test_a_certificate_file_has_one_way_to_be_written(
    draft: Files, tmp_path: Path, old: bytes, new: bytes
) -> None:
    signer = make()
    files = {**draft, **signing(signer, draft)}
    assert signer.pem.replace(old, new) != signer.pem
    files[f"{STEM}.pem"] = signer.pem.replace(old, new)
    assert status(tmp_path, files, signer) == "changed"


# Whom an authority vouches for


@pytest.mark.parametrize(
    ("extensions", "names", "expected"),
    [
        ([(AUTHORITY, True)], PERSON, "complete"),
        ([(AUTHORITY, True), (key_usage(key_cert_sign=True), True)], PERSON, "complete"),
        ([(AUTHORITY, True), (key_usage(digital_signature=True), True)], PERSON, "unknown_signer"),
        ([(CONSTRAINED, True)], PERSON, "unknown_signer"),
        ([], PERSON, "unknown_signer"),
        ([(AUTHORITY, True)], PERSON[:2], "unknown_signer"),
        ([(AUTHORITY, True)], [PERSON[0], (ORG, "评测中心 "), PERSON[2]], "changed"),
        ([(AUTHORITY, True)], [PERSON[0], (ORG, "评測中心"), PERSON[2]], "unknown_signer"),
    ],
)
def test_only_an_authority_vouches_and_only_for_its_own(
    draft: Files, tmp_path: Path, extensions: Extensions, names: Names, expected: str
) -> None:
    authority = make(names=[(CN, "签名CA"), PERSON[1]], extensions=extensions)
    member = issued(authority, names)
    claims = {"organisation": dict(names)[ORG]}
    files = with_manifests({**draft, **signing(member, draft, **claims)})
    found = verdict_of(tmp_path, archived(files), [authority.pem])
    assert found.status == expected


# Several signatures


def test_one_person_with_two_certificates_signs_twice_in_one_role(
    draft: Files, tmp_path: Path
) -> None:
    """Nothing forbids it: the verdict names both, and no role is fulfilled twice."""
    first, second = make(), make()
    files = {**draft, **signing(first, draft)}
    previous = sha256_hex(files[f"{STEM}.json"])
    stem = "signatures/02-assessor"
    files |= signing(second, draft, stem, previous_signature_sha256=previous)
    assert status(tmp_path, files, first, second) == "complete"
    assert status(tmp_path, files, first) == "unknown_signer"
    gap = {name.replace("/02-", "/03-"): data for name, data in files.items()}
    assert status(tmp_path, gap, first, second) == "changed"
    same = {name.replace("/02-", "/01-"): data for name, data in files.items()}
    assert status(tmp_path, same, first, second) == "changed"


def test_two_roles_under_one_number_are_noticed(draft: Files, tmp_path: Path) -> None:
    first = make()
    lead = make(names=[*PERSON[:2], (OU, "team_lead")])
    files = {**draft, **signing(first, draft)}
    files |= signing(lead, draft, "signatures/01-team_lead")
    assert status(tmp_path, files, first, lead) == "changed"


@pytest.mark.parametrize("key", ["claimed_at", "drawn", "pledge", "schema", "role"])
def test_a_signature_that_leaves_something_out_is_noticed(
    draft: Files, tmp_path: Path, key: str
) -> None:
    signer = make()
    files = {**draft, **signing(signer, draft)}
    claims = json.loads(files[f"{STEM}.json"])
    del claims[key]
    odds: list[Any] = [claims, [claims], None, "x", {}]
    for odd in odds:
        text = canonical(odd)
        swapped = {f"{STEM}.json": text, f"{STEM}.sig": sign(signer.key, text)}
        assert status(tmp_path, {**files, **swapped}, signer) == "changed"


INK = [[0, 0, 0], [500, 0, 9]]


@pytest.mark.parametrize(
    "drawn",
    [
        [[[0, 0, 0], [500, 0, 9]] * 1501],
        [INK] * 100 + [[[0, 0, 8]]],
        [INK, *[[[0, 0, 9]]] * 200],
        [[[0, 0, 0], [500, 0, 2**53 - 1]]],
        [[[2**53 - 1, 0, 0], [500, 0, 9]]],
        [[[0, 0, 0], [500, 0, 9, 9]]],
        [{"x": 0}],
        [[INK]],
        "[[[0,0,0],[500,0,9]]]",
        [[[0, 0, True], [500, 0, 9]]],
        [[["0", 0, 0], [500, 0, 9]]],
        False,
        0,
        [[[[]] * 60]],
    ],
)
def test_a_drawing_that_is_none_is_noticed(draft: Files, tmp_path: Path, drawn: object) -> None:
    assert of(make(), draft, tmp_path, drawn=[INK, *[[[0, 0, 9]]] * 199]) == "complete"
    assert of(make(), draft, tmp_path, drawn=drawn) == "changed"
