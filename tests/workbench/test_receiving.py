"""Receiving a package: who is unknown becomes trusted by the certificate inside, and only he."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from app.errors import BadInput, Refused
from app.exchange.identity import save_identity
from app.exchange.sealing import seal
from app.workbench import authority, finishing, identities, packages, receiving, sample
from app.workbench.progress import Cancelled
from app.workbench.session import Session, open_session
from tests.exchange.test_trust import foreign, p256

SECRET = "correct horse battery"


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Packages that others signed: with an identity of ours, with one that names no role."""
    folder = tmp_path_factory.mktemp("theirs")
    bought = folder / "bought.p12"
    save_identity(bought, foreign(p256()), SECRET)
    with open_session(folder / "workspace", author="李评") as theirs:
        made = sample.open_sample(theirs)
        finishing.finalise(theirs, assessment=made)
        own = identities.create_identity(
            theirs, name="李评", organisation="某评测机构", role="assessor", passphrase=SECRET
        ).path
        return {
            stem: packages.export(
                theirs, assessment=made, identity=signer, passphrase=SECRET, role="assessor"
            ).path.read_bytes()
            for stem, signer in (("own", own), ("bought", bought))
        }


@pytest.fixture
def package(sent: dict[str, bytes], tmp_path: Path) -> Path:
    path = tmp_path / "own.shuping.zip"
    path.write_bytes(sent["own"])
    return path


@pytest.fixture
def bought(sent: dict[str, bytes], tmp_path: Path) -> Path:
    path = tmp_path / "bought.shuping.zip"
    path.write_bytes(sent["bought"])
    return path


def test_a_signer_is_trusted_by_the_certificate_in_the_package(
    session: Session, package: Path
) -> None:
    first = receiving.verify(session, package=package)
    assert first.status == "unknown_signer"
    receiving.trust_signer(session, package=package, signer=first.signers[0].fingerprint)
    assert receiving.verify(session, package=package).status == "complete"
    assert [known.name for known in identities.trusted(session)] == ["李评"]


def test_nobody_is_trusted_by_a_fingerprint_that_is_not_in_the_package(
    session: Session, package: Path
) -> None:
    with pytest.raises(BadInput, match="没有这位签名人"):
        receiving.trust_signer(session, package=package, signer="0" * 64)
    assert identities.trusted(session) == ()


@pytest.mark.parametrize("data", [None, b"not a package"])
def test_a_package_that_went_away_or_broke_is_told(
    session: Session, tmp_path: Path, data: bytes | None
) -> None:
    package = tmp_path / "收到.shuping.zip"
    if data is not None:
        package.write_bytes(data)
    with pytest.raises(BadInput, match="收到"):
        receiving.trust_signer(session, package=package, signer="0" * 64)


def test_a_self_signed_certificate_is_told_from_an_issued_one(
    session: Session, tmp_path: Path
) -> None:
    """Who issued a certificate is only a claim until that authority is trusted."""
    with open_session(tmp_path / "centre", author="主任") as centre:
        ca = authority.create_authority(
            centre, name="评测中心CA", organisation="评测中心", passphrase=SECRET
        )
        member = identities.create_identity(
            centre, name="冯晓岚", organisation="评测中心", role="assessor", passphrase=SECRET
        )
        asked, issued = tmp_path / "asked.csr", tmp_path / "issued.pem"
        authority.request(member.path, passphrase=SECRET, out=asked)
        before = receiving.read_certificate(session, file=member.certificate)
        authority.issue(ca.path, passphrase=SECRET, file=asked, out=issued)
    assert (before.issuer, before.vouched) == ("", False)
    assert before.allowed == before.proposed("enterprise") == ("assessor",)
    claimed = receiving.read_certificate(session, file=issued)
    assert (claimed.issuer, claimed.vouched, claimed.roles) == ("评测中心CA，评测中心", False, ())
    identities.trust(session, pem=ca.certificate)
    assert receiving.read_certificate(session, file=issued).vouched
    listed = receiving.read_certificate(session, file=ca.certificate)
    assert (listed.vouched, listed.roles) == (False, ("assessor", "team_lead"))


def test_a_signer_without_a_role_counts_in_the_roles_he_is_given(
    session: Session, bought: Path
) -> None:
    found = receiving.check(session, package=bought)
    signer = found.verdict.signers[0].fingerprint
    assert found.certificates[signer].info.role == ""
    assert found.certificates[signer].proposed("assessor") == ("assessor",)
    with pytest.raises(BadInput, match="指定按什么角色"):
        receiving.trust_signer(session, package=bought, signer=signer)
    receiving.trust_signer(session, package=bought, signer=signer, roles=["team_lead"])
    again = receiving.check(session, package=bought)
    assert again.verdict.status == "unknown_signer"
    assert again.certificates[signer].roles == ("team_lead",)
    assert again.certificates[signer].proposed("assessor") == ("assessor", "team_lead")
    receiving.trust_signer(session, package=bought, signer=signer, roles=["assessor", "team_lead"])
    assert receiving.verify(session, package=bought).status == "complete"


def test_a_certificate_file_that_was_exchanged_after_comparing_is_not_trusted(
    session: Session, package: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(package) as archive:
        pem = next(name for name in archive.namelist() if name.endswith(".pem"))
        file = tmp_path / "李评.pem"
        file.write_bytes(archive.read(pem))
    seen = receiving.read_certificate(session, file=file)
    with pytest.raises(BadInput, match="核对之后变了"):
        receiving.trust_file(session, file=file, compared="0" * 64)
    assert identities.trusted(session) == ()
    receiving.trust_file(session, file=file, compared=seen.info.fingerprint)
    assert receiving.verify(session, package=package).status == "complete"


def test_the_report_comes_out_of_the_package_as_it_was_put_in(
    session: Session, package: Path
) -> None:
    seen = receiving.verify(session, package=package)
    report = receiving.report_in(session, package=package, seen=seen)
    with zipfile.ZipFile(package) as archive:
        assert report.read_bytes() == archive.read("data/report.pdf")
    report.write_bytes(b"scribbled on")
    assert receiving.report_in(session, package=package, seen=seen).read_bytes()[:5] == b"%PDF-"


def test_no_report_comes_out_of_a_package_that_changed(
    session: Session, package: Path, assessment: str, tmp_path: Path
) -> None:
    seen = receiving.verify(session, package=package)
    data = package.read_bytes()
    packages.export(session, assessment=assessment, out=tmp_path / "other.zip").path.replace(
        package
    )
    with pytest.raises(Refused, match="换过内容"):
        receiving.report_in(session, package=package, seen=seen)
    package.write_bytes(data.replace(b"%PDF-1", b"%PDX-1", 1))
    with pytest.raises(Refused, match="不是原样的评测包"):
        receiving.report_in(session, package=package, seen=seen)
    assert not list(session.workspace.folder.glob("previews/**/*.pdf"))


def test_taking_out_a_report_can_be_stopped(session: Session, package: Path) -> None:
    seen = receiving.verify(session, package=package)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        receiving.report_in(session, package=package, seen=seen, progress=stop)
    assert not list(session.workspace.folder.glob("previews/**/*.pdf*"))


def test_an_encrypted_package_is_told_from_a_damaged_one(
    session: Session, package: Path, tmp_path: Path
) -> None:
    sealed = tmp_path / "收到.shuping.zip.age"
    seal(package, sealed, str(pyrage.x25519.Identity.generate().to_public()))
    with pytest.raises(BadInput, match="是加密的评测包"):
        receiving.verify(session, package=sealed)


def test_a_folder_stands_for_the_packages_in_it(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "收件"
    folder.mkdir()
    assert receiving.packages_among([folder]) == (folder,)
    with pytest.raises(BadInput, match=r"“收件”里没有评测包"):
        receiving.verify(session, package=folder)
    (folder / "二组" / "周三").mkdir(parents=True)
    (folder / ".回收站").mkdir()
    (folder / "二组" / "上一级").symlink_to(folder, target_is_directory=True)
    wanted = [folder / "乙.shuping.zip", folder / "甲.shuping.zip"]
    deeper = [folder / "二组" / "丙.SHUPING.ZIP", folder / "二组" / "周三" / "丁.shuping.zip"]
    for path in (*wanted, *deeper, folder / "说明.txt", folder / ".回收站" / "旧.shuping.zip"):
        path.write_bytes(b"")
    alone = tmp_path / "单个.zip"
    found = receiving.packages_among([alone, folder])
    assert found == (alone, *sorted(wanted), *deeper)


def test_looking_for_packages_can_be_stopped(tmp_path: Path) -> None:
    for place in range(600):
        (tmp_path / f"{place}.jpg").touch()

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        receiving.packages_among([tmp_path], progress=stop)


def test_a_trusted_certificate_gets_another_name_and_keeps_all_else(
    session: Session, package: Path
) -> None:
    signer = receiving.verify(session, package=package).signers[0].fingerprint
    receiving.trust_signer(session, package=package, signer=signer)
    before = identities.trust_list(session)[0]
    identities.withdraw(session, fingerprint=signer, day="2999-01-01")
    identities.rename(session, fingerprint=signer, name=" 李评（驻厂） ")
    with pytest.raises(BadInput, match="称呼"):
        identities.rename(session, fingerprint=signer, name=" ")
    wanted = replace(before, name="李评（驻厂）", withdrawn_on="2999-01-01")
    assert identities.trust_list(session) == (wanted,)
