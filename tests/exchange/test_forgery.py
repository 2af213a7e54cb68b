"""Someone who knows the format and signs anew is found out, or is a stranger by name."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import Encoding

from app.errors import Blocked
from app.exchange.identity import Identity, certificate_pem, fingerprint
from app.exchange.signatures import sign
from app.scoring.loader import catalogue_bytes
from app.storage.canonical import canonical, sha256_hex
from app.storage.journal import Change
from tests.exchange.agreement import problems_of, verified
from tests.exchange.samples import (
    FIELDS,
    MADE_AT,
    PHOTO_NAME,
    STEM,
    Files,
    Judge,
    Parts,
    archived,
    identity_of,
    journal,
    members,
    parts,
    verdict_of,
    with_manifests,
)

P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
ANSWERS, CHANGES, CATALOGUE = "data/assessment.json", "data/changes.jsonl", "data/catalogue.yaml"


def forged(files: Files, stranger: Identity, changed: Mapping[str, object]) -> Files:
    """Change the statement, sign it as someone else and make the manifests fit."""
    statement = canonical({**json.loads(files["statement.json"]), **changed})
    signature = sign(
        stranger, statement_sha256=sha256_hex(statement), previous=None, number=1,
        claimed_at=MADE_AT,
    )  # fmt: skip
    return with_manifests({**files, "statement.json": statement, **signature})


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema", "shuping.statement/0"),
        ("schema", None),
        ("outcome", {"level": 4, "points": "99.00", "points_exact": "99"}),
        ("kind", "before"),
        ("edition", "2031"),
        ("edition", None),
        ("catalogue_sha256", "0" * 64),
        ("enterprise", {"name": "另一家公司", "credit_code": ""}),
        ("revision", "1"),
        ("revision", True),
        ("revision", 0),
        ("previous_statement", "0" * 64),
        ("required_roles", []),
        ("required_roles", ["enterprise", "assessor"]),
        ("required_roles", ["assessor", {}]),
        ("required_roles", "assessor"),
        ("app_version", "1\n2"),
        ("made_at", "2026-03-05"),
        ("made_at", 5),
        ("made_at", "9999-12-31T23:59:59Z"),
        ("files", []),
        ("files", "all"),
        ("files", [{}, 5, {"name": []}]),
        ("surplus", 1),
    ],
)
def test_a_statement_that_does_not_fit_its_contents_is_noticed_whoever_signed(
    judged: Judge, package: bytes, identity: Identity, key: str, value: object
) -> None:
    verdict = judged(forged(members(package), identity, {key: value}))
    assert verdict.status == "changed"
    assert "statement.json" in verdict.problems[0] or key == "files"


def test_a_newer_format_is_not_called_altered(
    judged: Judge, package: bytes, identity: Identity
) -> None:
    newer = forged(members(package), identity, {"schema": "shuping.statement/2"})
    with pytest.raises(Blocked, match="请升级"):
        judged(newer)


def test_another_catalogue_does_not_decide_the_level(sample: Parts, tmp_path: Path) -> None:
    """A catalogue in which level 4 begins at 1 point."""
    generous = catalogue_bytes().replace(b"min_points: 80", b"min_points: 01")
    assert generous != catalogue_bytes()
    changed = {"catalogue_sha256": sha256_hex(generous)}
    (problem,) = problems_of(stamped(sample, tmp_path, {CATALOGUE: generous}, changed))
    assert "不是本程序认可的指标目录" in problem


def test_a_better_answer_signed_by_someone_else_is_an_unknown_signer(
    stranger: Identity, sample: Parts, tmp_path: Path
) -> None:
    made = replace(parts(tmp_path, stranger), revision=1).make(tmp_path)
    verdict = verified(made.path, sample.trusted())
    assert verdict.status == "unknown_signer"
    assert "李四" in verdict.sentence


def test_an_old_signature_does_not_fit_another_statement(
    judged: Judge, sample: Parts, package: bytes, tmp_path: Path
) -> None:
    other = replace(sample, revision=2).make(tmp_path / "other.zip")
    files, old = members(other.path.read_bytes()), members(package)
    swapped = {name: old[name] if name.startswith("signatures/") else files[name] for name in files}
    verdict = judged(with_manifests(swapped))
    assert verdict.status == "changed"
    assert "签名内容与声明、证书或上一个签名不符" in verdict.sentence


def test_a_signature_under_another_name_is_noticed(
    judged: Judge, package: bytes, stranger: Identity
) -> None:
    files = members(package)
    files[f"{STEM}.pem"] = certificate_pem(stranger.certificate)
    assert judged(with_manifests(files)).status == "changed"


def test_the_other_half_of_a_signature_is_noticed(judged: Judge, package: bytes) -> None:
    """(r, order - s) signs as well as (r, s), so one of the two must be refused."""
    files = members(package)
    r, s = decode_dss_signature(files[f"{STEM}.sig"])
    files[f"{STEM}.sig"] = encode_dss_signature(r, P256_ORDER - s)
    verdict = judged(with_manifests(files))
    assert verdict.status == "changed"
    assert "签名的写法不规范" in verdict.sentence


def test_signatures_come_with_the_lower_half(identity: Identity) -> None:
    """Left alone, every second one would come with the upper half."""
    for minute in range(20):
        made = sign(
            identity,
            statement_sha256="0" * 64,
            previous=None,
            number=1,
            claimed_at=MADE_AT.replace(":30:", f":{minute:02}:"),
        )
        _, s = decode_dss_signature(made[f"{STEM}.sig"])
        assert s <= P256_ORDER // 2


@pytest.mark.parametrize(
    "write",
    [
        lambda pem: pem.replace(b"\n", b"\r\n"),
        lambda pem: b"comment\n" + pem,
        lambda pem: pem + b"\n",
        lambda pem: pem + pem,
        lambda pem: b"-----BEGIN CERTIFICATE-----\n"
        + base64.b64encode(x509.load_pem_x509_certificate(pem).public_bytes(
            Encoding.DER)) + b"\n-----END CERTIFICATE-----\n",
    ],
)  # fmt: skip
def test_a_certificate_written_otherwise_is_noticed(
    judged: Judge, package: bytes, write: Callable[[bytes], bytes]
) -> None:
    files = members(package)
    files[f"{STEM}.pem"] = write(files[f"{STEM}.pem"])
    assert judged(with_manifests(files)).status == "changed"


@pytest.mark.parametrize(
    ("old", "new"),
    [("01-", "02-"), ("01-", "00-"), ("assessor.", "team_lead.")],
)
def test_signatures_are_numbered_from_one_and_named_by_role(
    judged: Judge, package: bytes, old: str, new: str
) -> None:
    files = {name.replace(old, new): data for name, data in members(package).items()}
    assert judged(with_manifests(files)).status == "changed"


def second(files: Files, identity: Identity, previous: str | None) -> Files:
    signature = sign(
        identity, statement_sha256=sha256_hex(files["statement.json"]), previous=previous,
        number=2, claimed_at=MADE_AT,
    )  # fmt: skip
    return with_manifests({**files, **signature})


def test_a_second_signature_is_chained_to_the_first(
    package: bytes, sample: Parts, tmp_path: Path
) -> None:
    enterprise = identity_of(tmp_path, name="王五", role="enterprise")
    files = members(package)
    chained = second(files, enterprise, sha256_hex(files[f"{STEM}.json"]))
    both: list[Any] = [*sample.trusted(), fingerprint(enterprise.certificate)]
    verdict = verdict_of(tmp_path, archived(chained), both)
    assert verdict.status == "complete"
    assert [signer.name for signer in verdict.signers] == ["张三", "王五"]
    assert verdict_of(tmp_path, archived(chained), sample.trusted()).status == "unknown_signer"
    for previous in (None, "0" * 64, sha256_hex(files["statement.json"])):
        loose = second(files, enterprise, previous)
        assert verdict_of(tmp_path, archived(loose), both).status == "changed"


def test_a_removed_signature_leaves_the_package_incomplete(sample: Parts, tmp_path: Path) -> None:
    enterprise = identity_of(tmp_path, name="王五", role="enterprise")
    asking = replace(sample, required_roles=("assessor", "enterprise")).make(tmp_path)
    files = members(asking.path.read_bytes())
    signed = second(files, enterprise, sha256_hex(files[f"{STEM}.json"]))
    both: list[Any] = [*sample.trusted(), fingerprint(enterprise.certificate)]
    assert verdict_of(tmp_path, archived(signed), both).status == "complete"
    assert verdict_of(tmp_path, archived(files), both).missing_roles == ("enterprise",)


# Hostile contents behind right checksums: a writer of ours that has been tampered with


def stamped(
    sample: Parts, folder: Path, swapped: Files, changed: Mapping[str, object] | None = None
) -> bytes:
    """Swap members, then fit manifests, statement and a trusted signature to them."""
    honest = members(sample.make(folder / "honest.zip").path.read_bytes())
    files = with_manifests({**honest, **swapped})
    listed = [
        {**file, "size": len(files[file["name"]]), "sha256": sha256_hex(files[file["name"]])}
        for file in json.loads(files["statement.json"])["files"]
    ]
    assert sample.identity is not None
    return archived(forged(files, sample.identity, {"files": listed, **(changed or {})}))


def journal_of(changes: Iterable[Change]) -> Files:
    return {CHANGES: b"".join(canonical(change.to_json()) + b"\n" for change in changes)}


def test_stamping_honest_contents_gives_an_honest_package(
    sample: Parts, package: bytes, tmp_path: Path
) -> None:
    """Else the tests below would prove nothing."""
    assert stamped(sample, tmp_path, journal_of(sample.changes)) == package


def test_answers_that_the_journal_does_not_give_are_noticed(sample: Parts, tmp_path: Path) -> None:
    better = sample.document.model_dump(by_alias=True, exclude_defaults=True, mode="json")
    better["items"]["F1"]["options"] = ["B", "C", "D", "E"]
    data = stamped(sample, tmp_path, {ANSWERS: canonical(better)})
    assert any("按变更记录推算的答案" in problem for problem in problems_of(data))


def test_a_change_that_was_rewritten_is_noticed(sample: Parts, tmp_path: Path) -> None:
    lines = [change.to_json() for change in sample.changes]
    lines[3]["value"] = ["B", "C", "D", "E"]
    data = b"".join(canonical(line) + b"\n" for line in lines)
    (problem,) = problems_of(stamped(sample, tmp_path, {CHANGES: data}))
    assert "data/changes.jsonl第4行" in problem


def test_another_assessments_journal_is_noticed(sample: Parts, tmp_path: Path) -> None:
    other = "22222222-2222-4222-8222-222222222222"
    document = sample.document.model_copy(update={"id": other})
    data = stamped(sample, tmp_path, {ANSWERS: document.canonical_bytes()})
    assert any("混有其他评测的变更" in problem for problem in problems_of(data))


def test_a_journal_that_pins_another_catalogue_is_noticed(sample: Parts, tmp_path: Path) -> None:
    pinned = journal({**FIELDS, "assessment/edition": {"edition": "2024", "sha256": "0" * 64}})
    (problem,) = problems_of(stamped(sample, tmp_path, journal_of(pinned)))
    assert "锁定的指标目录" in problem


def test_a_photo_that_is_not_what_its_name_says_is_noticed(sample: Parts, tmp_path: Path) -> None:
    problems = problems_of(stamped(sample, tmp_path, {PHOTO_NAME: b"another photo"}))
    assert any(f"佐证材料“{PHOTO_NAME}”" in problem for problem in problems)


def test_answers_that_cannot_be_are_noticed(sample: Parts, tmp_path: Path) -> None:
    hostile = sample.document.model_dump(by_alias=True, exclude_defaults=True, mode="json")
    hostile["measures"]["equipment_digital"] = "121"
    (problem,) = problems_of(stamped(sample, tmp_path, {ANSWERS: canonical(hostile)}))
    assert problem.startswith("data/assessment.json：$.measures.equipment_digital：")


def test_a_journal_too_large_to_hold_is_refused_unread(
    sample: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = sample.make(tmp_path).path.read_bytes()
    for program in ("app.exchange.proof", "tools.verify_package"):
        monkeypatch.setattr(f"{program}.MAX_CHANGES", 1000)
    assert any("过大" in problem for problem in problems_of(data))


def test_answers_written_otherwise_are_noticed(sample: Parts, tmp_path: Path) -> None:
    """The same answers in other bytes would give one assessment two fingerprints."""
    spaced = json.dumps(json.loads(sample.document.canonical_bytes())).encode()
    (problem,) = problems_of(stamped(sample, tmp_path, {ANSWERS: spaced}))
    assert "data/assessment.json：写法不规范" in problem


def test_a_journal_written_otherwise_is_noticed(sample: Parts, tmp_path: Path) -> None:
    lines = [json.dumps(change.to_json()) + "\n" for change in sample.changes]
    (problem,) = problems_of(stamped(sample, tmp_path, {CHANGES: "".join(lines).encode()}))
    assert "data/changes.jsonl第1行：写法不规范" in problem


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_changes_in_another_order_or_with_other_ends_are_noticed(
    sample: Parts, tmp_path: Path, end: bytes
) -> None:
    lines = [canonical(change.to_json()) for change in sample.changes]
    ordered = lines if end == b"\r\n" else lines[::-1]
    written = b"".join(line + end for line in ordered)
    (problem,) = problems_of(stamped(sample, tmp_path, {CHANGES: written}))
    assert "data/changes.jsonl：写法或顺序不规范" in problem


def test_a_statement_written_otherwise_is_noticed(package: bytes, identity: Identity) -> None:
    files = members(package)
    spaced = json.dumps(json.loads(files["statement.json"]), ensure_ascii=False).encode()
    signature = sign(
        identity,
        statement_sha256=sha256_hex(spaced),
        previous=None,
        number=1,
        claimed_at=MADE_AT,
    )
    hostile = with_manifests({**files, "statement.json": spaced, **signature})
    (problem,) = problems_of(archived(hostile))
    assert "statement.json：写法不规范" in problem
