"""Identities, an organisation's authority, trust and several signatures on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import Shuping

SECRET = "workshop-evening 电池"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "口令.txt"
    path.write_text(f"{SECRET}\n", encoding="utf-8")
    return path


@pytest.fixture
def finished(shuping: Shuping, tmp_path: Path) -> tuple[str, Path]:
    """A finalised assessment: its id, and the workspace it is in."""
    shuping("demo", tmp_path / "演示")
    workspace = tmp_path / "演示" / "workspace"
    (row,) = json.loads(shuping("list", "--json", "--workspace", workspace).out)
    return row["id"], workspace


def made(shuping: Shuping, secret: Path, name: str, role: str, *workspace: object) -> Path:
    said = shuping(
        *("identity", "new", "--name", name, "--organisation", "评测中心", "--role", role),
        *("--passphrase-file", secret),
        *workspace,
    )
    assert said.code == 0
    return Path(said.out.splitlines()[0].partition("：")[2])


def test_three_roles_sign_one_package(
    shuping: Shuping, finished: tuple[str, Path], secret: Path, tmp_path: Path
) -> None:
    assessment, folder = finished
    workspace = ("--workspace", folder)
    package = tmp_path / "a.zip"
    people = {role: made(shuping, secret, name, role, *workspace) for role, name in (
        ("assessor", "林评测"), ("team_lead", "李组长"), ("enterprise", "王厂长"),
    )}  # fmt: skip
    exported = shuping(
        *("export", assessment, "--out", package, "--role", "assessor"),
        *("--require", "assessor,team_lead,enterprise", "--passphrase-file", secret),
        *workspace,
    )
    assert exported.code == 0, exported.err
    for file in people.values():
        shuping("identity", "trust", file.with_suffix(".pem"), *workspace)
    before = shuping("verify", package, "--json", *workspace)
    assert json.loads(before.out)["missing_roles"] == ["team_lead", "enterprise"]
    for role in ("enterprise", "team_lead"):
        signed = shuping("sign", package, "--role", role, "--passphrase-file", secret, *workspace)
        assert signed.code == 0, signed.err
        assert ("真实性承诺" in signed.err) == (role == "enterprise")
    after = shuping("verify", package, *workspace)
    assert after.code == 0
    assert "真实性承诺" in after.out
    again = shuping("sign", package, "--role", "team_lead", "--passphrase-file", secret, *workspace)
    assert (again.code, "不能重复签名" in again.err) == (2, True)


def test_a_changed_package_is_not_signed(
    shuping: Shuping, finished: tuple[str, Path], secret: Path, tmp_path: Path
) -> None:
    _, folder = finished
    made(shuping, secret, "林评测", "assessor", "--workspace", folder)
    package = tmp_path / "a.zip"
    package.write_bytes(next(folder.parent.glob("*.zip")).read_bytes()[:-1])
    said = shuping("sign", package, "--passphrase-file", secret, "--workspace", folder)
    assert said.code == 1
    assert "不能签名" in said.err


def test_an_organisation_vouches_for_its_assessors(
    shuping: Shuping, finished: tuple[str, Path], secret: Path, tmp_path: Path
) -> None:
    assessment, folder = finished
    workspace, lead = ("--workspace", folder), ("--workspace", tmp_path / "lead")
    passphrase = ("--passphrase-file", secret)
    ca = shuping("identity", "ca", "new", "--organisation", "评测中心", *passphrase, *lead)
    assert ca.code == 0, ca.err
    authority = Path(ca.out.splitlines()[0].partition("：")[2])
    person = made(shuping, secret, "林评测", "assessor", *workspace)
    csr, pem = tmp_path / "a.csr", tmp_path / "a.pem"
    asked = shuping("identity", "request", person, "--out", csr, *passphrase)
    digest = asked.out.splitlines()[1].partition("：")[2]
    signed = shuping("identity", "ca", "sign", csr, "--ca", authority, "--out", pem, *passphrase)
    assert signed.code == 0, signed.err
    assert digest in signed.err
    assert "林评测（评测中心，评测人员）" in signed.err
    assert shuping("identity", "accept", person, pem, *passphrase).code == 0
    package = tmp_path / "b.zip"
    export = ("export", assessment, "--out", package, *passphrase, *workspace)
    assert shuping(*export).code == 0
    assert shuping("verify", package, *lead).code == 1
    shuping("identity", "trust", authority.with_suffix(".pem"), *lead)
    assert shuping("verify", package, *lead).code == 0
    (listed,) = json.loads(shuping("identity", "show", "--json", *lead).out)["trusted"]
    assert (listed["role"], listed["withdrawn_on"]) == ("assessor,team_lead", "")
    assert json.loads(shuping("identity", "show", "--json", *lead).out)["identities"] == []


def test_a_certificate_is_withdrawn_and_removed(
    shuping: Shuping, secret: Path, tmp_path: Path
) -> None:
    person = made(shuping, secret, "林评测", "assessor")
    pem = tmp_path / "out.pem"
    said = shuping("identity", "export", person, "--out", pem, "--passphrase-file", secret)
    assert said.code == 0
    assert pem.read_bytes() == person.with_suffix(".pem").read_bytes()
    shuping("identity", "trust", pem, "--name", "林工")
    (listed,) = json.loads(shuping("identity", "show", "--json").out)["trusted"]
    assert listed["name"] == "林工"
    start = listed["fingerprint"][:8]
    assert shuping("identity", "withdraw", start, "--from", "2026-02-30").code == 2
    assert shuping("identity", "withdraw", "zz").code == 2
    assert "2026-03-05" in shuping("identity", "withdraw", start, "--from", "2026-03-05").out
    again = shuping("identity", "trust", pem)
    assert (again.code, "已从2026-03-05起停用" in again.err) == (2, True)
    assert shuping("identity", "withdraw", start, "--remove").code == 0
    assert shuping("identity", "trust", pem).code == 0


def test_the_passphrase_is_changed_and_another_file_is_taken_in(
    shuping: Shuping, secret: Path, tmp_path: Path
) -> None:
    person = made(shuping, secret, "林评测", "assessor", "--workspace", tmp_path / "other")
    fresh = tmp_path / "新口令.txt"
    fresh.write_text("another-evening\n", encoding="utf-8")
    changed = shuping(
        *("identity", "passphrase", person, "--passphrase-file", secret),
        *("--new-passphrase-file", fresh),
    )
    assert changed.code == 0, changed.err
    assert shuping("identity", "import", person, "--passphrase-file", secret).code == 2
    assert shuping("identity", "import", person, "--passphrase-file", fresh).code == 0
    assert "林评测" in shuping("identity", "show").out


def test_no_secret_is_in_any_file_or_output(
    shuping: Shuping, finished: tuple[str, Path], secret: Path, tmp_path: Path
) -> None:
    assessment, folder = finished
    workspace = ("--workspace", folder)
    made(shuping, secret, "林评测", "assessor", *workspace)
    secret_text = SECRET.encode()
    said = shuping(
        "export", assessment, "--out", tmp_path / "c.zip", "--passphrase-file", secret, *workspace
    )
    assert SECRET not in said.out + said.err
    shuping("verify", tmp_path / "c.zip", *workspace)
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path != secret]
    leaks = [
        path
        for path in written
        if secret_text in (data := path.read_bytes()) or b"PRIVATE KEY" in data
    ]
    assert leaks == []
