"""Whose signatures count: persons, an organisation's authority, roles, and withdrawal by date."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from app.errors import BadInput
from app.exchange import authority as authorities
from app.exchange.certificates import PrivateKey, certificate_pem, check_signer, is_issued_by
from app.exchange.contents import beijing_date
from app.exchange.identity import Identity, fingerprint, load_identity
from app.exchange.issuing import subject_of
from app.exchange.trust import Anchor, Trusted, check_day, check_roles, named_anchor
from app.exchange.verify import Verdict
from tests.exchange.agreement import verified
from tests.exchange.samples import MADE_AT, PASSPHRASE, Parts, identity_of, parts

CENTRE = "评测中心"
TODAY = beijing_date(MADE_AT)
TOMORROW = f"{datetime.fromisoformat(TODAY) + timedelta(days=1):%Y-%m-%d}"


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    folder = tmp_path_factory.mktemp("ca")
    path = authorities.create_authority(
        folder, name="评测中心签名CA", organisation=CENTRE, passphrase=PASSPHRASE
    )
    return load_identity(path, PASSPHRASE)


def issued(ca: Identity, identity: Identity) -> Identity:
    """Go the way of files: request, certificate, and back into the identity."""
    request = authorities.read_request(authorities.make_request(identity))
    return replace(identity, certificate=authorities.issue(ca, request))


@pytest.fixture(scope="module")
def member(ca: Identity, identity: Identity) -> Identity:
    return issued(ca, identity)


def verdict(sample: Parts, signer: Identity, folder: Path, *trusted: Trusted) -> Verdict:
    made = replace(sample, identity=signer).make(folder / "signed.zip")
    return verified(made.path, trusted)


def foreign(
    key: PrivateKey,
    *units: str,
    issuer: Identity | None = None,
    organisation: str = CENTRE,
    ca: bool = False,
    usage: x509.KeyUsage | None = None,
) -> Identity:
    """Make a certificate as some other authority's program might."""
    subject = subject_of("赵六", organisation, *units)
    now = datetime.now(UTC).replace(microsecond=0)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=2))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    )
    if usage is not None:
        builder = builder.add_extension(usage, critical=True)
    made = builder.sign(issuer.key if issuer else key, hashes.SHA256())
    role = units[0] if units else ""
    return Identity("赵六", organisation, role, made, key)


def p256() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


@pytest.fixture(scope="module")
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


# An organisation's authority


def test_trusting_the_authority_trusts_whom_it_signed(
    sample: Parts, ca: Identity, member: Identity, identity: Identity, tmp_path: Path
) -> None:
    anchor = certificate_pem(ca.certificate)
    assert verdict(sample, member, tmp_path, anchor).status == "complete"
    assert verdict(sample, identity, tmp_path, anchor).status == "unknown_signer"
    assert verdict(sample, member, tmp_path).status == "unknown_signer"


def test_an_authority_known_by_fingerprint_only_vouches_for_nobody(
    sample: Parts, ca: Identity, member: Identity, tmp_path: Path
) -> None:
    only = fingerprint(ca.certificate)
    assert verdict(sample, member, tmp_path, only).status == "unknown_signer"


def test_the_certificate_is_what_openssl_takes_for_one(
    ca: Identity, member: Identity, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    (tmp_path / "ca.pem").write_bytes(certificate_pem(ca.certificate))
    (tmp_path / "member.pem").write_bytes(certificate_pem(member.certificate))
    command = [tool("openssl"), "verify", "-x509_strict", "-CAfile", "ca.pem", "member.pem"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "member.pem: OK\n"), done.stderr


def test_an_authority_signs_for_its_own_organisation_only(ca: Identity, tmp_path: Path) -> None:
    stranger = identity_of(tmp_path)
    elsewhere = replace(stranger, organisation="另一家单位")
    request = authorities.read_request(authorities.make_request(elsewhere))
    with pytest.raises(BadInput, match="只能为本单位"):
        authorities.issue(ca, request)


def test_only_an_authority_issues(identity: Identity) -> None:
    request = authorities.read_request(authorities.make_request(identity))
    with pytest.raises(BadInput, match="不是颁发机构"):
        authorities.issue(identity, request)


@pytest.mark.parametrize("organisation", ["另一家单位", "评测中心分中心"])
def test_a_certificate_for_another_organisation_does_not_count(
    sample: Parts, ca: Identity, tmp_path: Path, organisation: str
) -> None:
    """An authority that went astray, or whose key was stolen, speaks for nobody else."""
    astray = foreign(p256(), "assessor", issuer=ca, organisation=organisation)
    anchor = certificate_pem(ca.certificate)
    assert verdict(sample, astray, tmp_path, anchor).status == "unknown_signer"
    at_home = foreign(p256(), "assessor", issuer=ca)
    assert verdict(sample, at_home, tmp_path, anchor).status == "complete"


def test_an_authority_does_not_vouch_for_enterprises_unless_told(
    sample: Parts, ca: Identity, tmp_path: Path
) -> None:
    asking = replace(sample, required_roles=("enterprise",))
    boss = issued(ca, identity_of(tmp_path, name="王五", role="enterprise"))
    anchor = Anchor(fingerprint(ca.certificate), ca.certificate)
    assert verdict(asking, boss, tmp_path, anchor).status == "unknown_signer"
    told = replace(anchor, roles=("enterprise",))
    assert verdict(asking, boss, tmp_path, told).status == "complete"


def test_who_was_signed_by_a_member_is_nobody(
    sample: Parts, ca: Identity, member: Identity, tmp_path: Path
) -> None:
    """A member is no authority, also when its certificate is trusted."""
    below = foreign(p256(), "assessor", issuer=member)
    both = [certificate_pem(ca.certificate), certificate_pem(member.certificate)]
    assert verdict(sample, below, tmp_path, *both).status == "unknown_signer"
    self_made = foreign(p256(), ca=True)
    assert not is_issued_by(member.certificate, self_made.certificate)


def test_an_authority_of_the_same_name_is_another(
    sample: Parts, member: Identity, tmp_path: Path
) -> None:
    twin = authorities.create_authority(
        tmp_path, name="评测中心签名CA", organisation=CENTRE, passphrase=PASSPHRASE
    )
    anchor = certificate_pem(load_identity(twin, PASSPHRASE).certificate)
    assert verdict(sample, member, tmp_path, anchor).status == "unknown_signer"


def test_an_authority_itself_does_not_sign_packages(
    sample: Parts, ca: Identity, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match="不是给个人签名用的"):
        verdict(sample, ca.acting_as("assessor"), tmp_path)


def test_a_certificate_for_something_else_does_not_sign(member: Identity) -> None:
    from app.exchange.certificates import key_usage

    other = foreign(p256(), "assessor", usage=key_usage(key_cert_sign=True))
    with pytest.raises(BadInput, match="不是给个人签名用的"):
        check_signer(other.certificate)
    assert check_signer(member.certificate).role == "assessor"


@pytest.mark.parametrize("pem", [b"", b"-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n", b"\xff"])
def test_what_is_no_request_is_refused(pem: bytes) -> None:
    with pytest.raises(BadInput, match="证书申请"):
        authorities.read_request(pem)


def test_a_request_that_its_key_did_not_sign_is_refused(identity: Identity) -> None:
    pem = authorities.make_request(identity)
    middle = len(pem) - 60
    swapped = b"A" if pem[middle : middle + 1] != b"A" else b"B"
    with pytest.raises(BadInput, match="证书申请"):
        authorities.read_request(pem[:middle] + swapped + pem[middle + 1 :])


def test_a_certificate_goes_into_its_own_identity_only(
    ca: Identity, member: Identity, tmp_path: Path
) -> None:
    from app.exchange.identity import create_identity

    path = create_identity(
        tmp_path, name="钱七", organisation=CENTRE, role="assessor", passphrase=PASSPHRASE
    )
    mine = issued(ca, load_identity(path, PASSPHRASE))
    with pytest.raises(BadInput, match="不是给这个签名身份的"):
        authorities.accept(path, PASSPHRASE, certificate_pem(member.certificate))
    authorities.accept(path, PASSPHRASE, certificate_pem(mine.certificate))
    assert load_identity(path, PASSPHRASE).certificate == mine.certificate


# Certificates of other authorities


def test_an_rsa_identity_signs_and_openssl_agrees(
    sample: Parts, rsa_key: rsa.RSAPrivateKey, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    made = foreign(rsa_key, "assessor")
    path = tmp_path / "bought.p12"
    protection = BestAvailableEncryption(PASSPHRASE.encode())
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(None, rsa_key, made.certificate, None, protection)
    )
    signer = load_identity(path, PASSPHRASE)
    found = verdict(sample, signer, tmp_path, fingerprint(signer.certificate))
    assert found.status == "complete"
    key = tmp_path / "key.pem"
    script = (
        "unzip -q signed.zip && cd signatures && "
        "openssl x509 -in 01-assessor.pem -noout -pubkey > key.pem && "
        "openssl dgst -sha256 -verify key.pem -signature 01-assessor.sig 01-assessor.json"
    )
    for name in ("unzip", "openssl"):
        tool(name)
    done = subprocess.run(["sh", "-c", script], cwd=tmp_path, capture_output=True, check=False)
    assert done.stdout == b"Verified OK\n", done.stderr
    assert not key.exists()


def test_a_certificate_without_a_role_counts_in_the_roles_it_is_trusted_for(
    sample: Parts, tmp_path: Path
) -> None:
    bought = foreign(p256()).acting_as("assessor")
    plain = Anchor(fingerprint(bought.certificate), bought.certificate)
    found = verdict(sample, bought, tmp_path, plain)
    assert found.status == "unknown_signer"
    assert "没有登记为可以用评测人员的角色签名" in found.sentence
    as_lead = replace(plain, roles=("team_lead",))
    assert verdict(sample, bought, tmp_path, as_lead).status == "unknown_signer"
    as_assessor = replace(plain, roles=("assessor", "team_lead"))
    assert verdict(sample, bought, tmp_path, as_assessor).status == "complete"


def test_an_enterprises_certificate_does_not_make_it_its_own_assessor(
    sample: Parts, tmp_path: Path
) -> None:
    """Whoever is trusted as enterprise cannot sign as the assessor who is required."""
    enterprise = foreign(p256())
    anchor = Anchor(fingerprint(enterprise.certificate), enterprise.certificate, ("enterprise",))
    found = verdict(sample, enterprise.acting_as("assessor"), tmp_path, anchor)
    assert found.status == "unknown_signer"


def test_a_role_must_be_given_where_the_certificate_has_none(identity: Identity) -> None:
    bare = foreign(p256()).certificate
    with pytest.raises(BadInput, match="请指定按什么角色信任"):
        check_roles(bare, ())
    assert check_roles(bare, ["team_lead", "assessor"]) == ("assessor", "team_lead")
    assert check_roles(identity.certificate, ()) == ()
    with pytest.raises(BadInput, match="不能按其他角色信任"):
        check_roles(identity.certificate, ["enterprise"])
    with pytest.raises(BadInput, match="没有“boss”"):
        check_roles(bare, ["boss"])


# Withdrawal


def test_a_withdrawn_certificate_counts_before_that_day_and_is_noted(
    sample: Parts, identity: Identity, tmp_path: Path
) -> None:
    anchor = Anchor(fingerprint(identity.certificate), identity.certificate)
    before = verdict(sample, identity, tmp_path, replace(anchor, withdrawn_on=TOMORROW))
    assert before.status == "complete"
    assert f"已从{TOMORROW}起停用" in before.notes[0]
    after = verdict(sample, identity, tmp_path, replace(anchor, withdrawn_on=TODAY))
    assert after.status == "unknown_signer"
    assert "不予承认" in after.sentence
    assert not after.signers[0].trusted


def test_withdrawing_a_member_outweighs_trust_in_its_authority(
    sample: Parts, ca: Identity, member: Identity, tmp_path: Path
) -> None:
    authority = certificate_pem(ca.certificate)
    gone = Anchor(fingerprint(member.certificate), member.certificate, (), TODAY)
    assert verdict(sample, member, tmp_path, authority, gone).status == "unknown_signer"


def test_a_withdrawn_authority_vouches_no_longer(
    sample: Parts, ca: Identity, member: Identity, tmp_path: Path
) -> None:
    anchor = Anchor(fingerprint(ca.certificate), ca.certificate)
    until_today = verdict(sample, member, tmp_path, replace(anchor, withdrawn_on=TODAY))
    assert until_today.status == "unknown_signer"
    noted = verdict(sample, member, tmp_path, replace(anchor, withdrawn_on=TOMORROW))
    assert (noted.status, len(noted.notes)) == ("complete", 1)


def test_the_name_of_a_file_may_limit_its_trust(ca: Identity) -> None:
    pem = certificate_pem(ca.certificate)
    assert named_anchor(pem, "center").roles == ()
    anchor = named_anchor(pem, "评测中心.team_lead.assessor.until-2026-03-05")
    assert (anchor.roles, anchor.withdrawn_on) == (("assessor", "team_lead"), "2026-03-05")


@pytest.mark.parametrize("day", ["", "2026-3-5", "2026-02-30", "9999-01-01", "today"])
def test_a_day_that_does_not_exist_is_refused(day: str) -> None:
    with pytest.raises(BadInput):
        check_day(day)


def test_an_enterprise_of_another_name_is_pointed_out(sample: Parts, tmp_path: Path) -> None:
    boss = identity_of(tmp_path, name="王五", role="enterprise")
    made = replace(parts(tmp_path, boss), required_roles=("enterprise",))
    found = verdict(made, boss, tmp_path, fingerprint(boss.certificate))
    assert found.status == "complete"
    assert "与被评测企业“示例精密制造有限公司”不同名" in found.notes[0]
    assert sample.document == made.document
