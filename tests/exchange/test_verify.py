"""Verifying: the four verdicts, and files that are no packages at all."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import BadInput
from app.exchange import identity as identities
from app.exchange import verify as verifying
from app.exchange.identity import Identity, certificate_pem, fingerprint
from app.exchange.signatures import sign
from app.exchange.verify import verify_package
from app.storage.canonical import sha256_hex
from tests.exchange.agreement import verified
from tests.exchange.samples import (
    MADE_AT,
    STEM,
    Judge,
    Parts,
    archived,
    members,
    verdict_of,
    with_manifests,
)

# The four verdicts


def test_a_package_of_someone_trusted_is_complete(package_path: Path, sample: Parts) -> None:
    verdict = verified(package_path, sample.trusted())
    assert verdict.status == "complete"
    assert verdict.problems == verdict.missing_roles == ()
    assert (verdict.enterprise, verdict.kind) == ("示例精密制造有限公司", "after")
    assert (verdict.edition, verdict.revision) == ("2024", 1)
    assert (verdict.level, verdict.points) == (0, "8.50")
    (signer,) = verdict.signers
    assert (signer.role, signer.name, signer.trusted) == ("assessor", "张三", True)
    assert signer.claimed_time == MADE_AT
    assert "内容未被改动" in verdict.sentence
    assert "签名齐全：评测人员“张三”（评测中心）" in verdict.sentence


def test_trust_is_given_as_pem_or_as_a_fingerprint_however_it_is_written(
    package_path: Path, identity: Identity
) -> None:
    plain = fingerprint(identity.certificate)
    colons = ":".join(plain[i : i + 2] for i in range(0, 64, 2)).upper()
    pem = certificate_pem(identity.certificate)
    for trusted in (plain, colons, pem, pem.decode()):
        assert verified(package_path, [trusted]).status == "complete"


@pytest.mark.parametrize("trusted", ["", "ab", b"\xff", b"-----BEGIN CERTIFICATE-----"])
def test_trust_in_nonsense_is_bad_input(package_path: Path, trusted: str | bytes) -> None:
    with pytest.raises(BadInput):
        verified(package_path, [trusted])


def test_a_signer_nobody_trusts_is_named_with_his_fingerprint(
    package_path: Path, identity: Identity, stranger: Identity
) -> None:
    others = [fingerprint(stranger.certificate)]
    verdict = verified(package_path, others)
    assert verdict.status == "unknown_signer"
    assert fingerprint(identity.certificate) in verdict.problems[0]
    assert "张三" in verdict.sentence
    assert not verdict.signers[0].trusted
    assert verdict.enterprise == "示例精密制造有限公司"


def test_a_missing_role_is_named(package_path: Path, sample: Parts, tmp_path: Path) -> None:
    verdict = verify_package(
        package_path, trusted=sample.trusted(), required_roles=["enterprise", "team_lead"]
    )
    assert verdict.status == "incomplete"
    assert verdict.required_roles == ("assessor", "team_lead", "enterprise")
    assert verdict.missing_roles == ("team_lead", "enterprise")
    assert "应有3个角色签名，已有1个，还缺组长、企业代表" in verdict.sentence
    asking = replace(sample, required_roles=("assessor", "enterprise")).make(tmp_path)
    verdict = verified(asking.path, sample.trusted(), ["assessor"])
    assert verdict.missing_roles == ("enterprise",), "a receiver can ask for more, never for less"


def test_a_draft_without_a_signature_is_incomplete(sample: Parts, tmp_path: Path) -> None:
    draft = replace(sample, identity=None).make(tmp_path)
    verdict = verified(draft.path, sample.trusted())
    assert (verdict.status, verdict.missing_roles) == ("incomplete", ("assessor",))


def test_who_signed_comes_before_how_many(package_path: Path) -> None:
    verdict = verified(package_path, [], ["enterprise"])
    assert verdict.status == "unknown_signer"
    assert len(verdict.problems) == 2


def test_a_signature_outside_of_its_certificates_time_does_not_count(
    sample: Parts, package: bytes, identity: Identity, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    files = members(package)
    statement = sha256_hex(files["statement.json"])
    text = json.loads(files[f"{STEM}.json"]) | {"claimed_at": "2001-01-01T00:00:00Z"}
    monkeypatch.setattr("app.exchange.signatures.utc_time", lambda *_a, **_k: _inside(identity))
    late = sign(
        identity, statement_sha256=statement, previous=None, number=1,
        claimed_at=text["claimed_at"],
    )  # fmt: skip
    monkeypatch.undo()
    verdict = verdict_of(tmp_path, archived(with_manifests({**files, **late})), sample.trusted())
    assert verdict.status == "unknown_signer"
    assert "不在证书有效期内" in verdict.sentence
    assert not verdict.signers[0].trusted


def _inside(identity: Identity) -> object:
    return identities.describe(identity.certificate).not_before


def test_an_unknown_role_cannot_be_required(package_path: Path) -> None:
    with pytest.raises(BadInput, match="没有“boss”这个签名角色"):
        verified(package_path, [], ["boss"])


def test_a_verdict_is_plain_json(package_path: Path, sample: Parts) -> None:
    plain = verified(package_path, sample.trusted()).to_json()
    assert json.loads(json.dumps(plain)) == plain
    assert plain["status"] == "complete"
    assert "signers" in plain


def test_progress_counts_up_to_the_size_of_the_file(package_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    verify_package(
        package_path, trusted=[], progress=lambda done, total: heard.append((done, total))
    )
    assert heard == sorted(heard)
    assert heard[-1][0] <= heard[-1][1] == package_path.stat().st_size


# Files that are no packages


@pytest.mark.parametrize(
    "data", [b"", b"\x00", b"PK\x05\x06" + bytes(18), b"%PDF-1.4", bytes(range(256)) * 40]
)
def test_a_file_of_another_kind_is_changed(tmp_path: Path, data: bytes) -> None:
    verdict = verdict_of(tmp_path, data, [])
    assert verdict.status == "changed"
    assert (verdict.enterprise, verdict.level, verdict.fingerprint) == (None, None, None)
    assert "不是原样的评测包" in verdict.sentence
    empty = data.startswith(b"PK")  # a sound archive, only without anything in it
    assert ("缺少“bag-info.txt”" if empty else "可能选错了文件") in "".join(verdict.problems)


def test_a_well_formed_archive_of_something_else_is_changed(
    judged: Judge,
) -> None:
    verdict = judged({"holiday.jpg": b"sun"})
    assert verdict.status == "changed"
    assert "缺少“bag-info.txt”，不是完整的评测包。" in verdict.problems
    assert "多出了“holiday.jpg”，评测包里不应有它。" in verdict.problems


def test_a_file_that_cannot_be_read_is_bad_input(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.zip"):
        with pytest.raises(BadInput, match="找不到文件"):
            verified(path, [])


def test_a_disk_that_fails_is_bad_input(
    package_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(verifying, "prove", fail)
    with pytest.raises(BadInput, match="U盘可能已断开"):
        verified(package_path, [])
