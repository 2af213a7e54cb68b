"""Trust, packages and settings are remembered."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

import pytest

from app.errors import BadInput, Blocked
from app.storage.records import PackageRecord, trusted_in
from app.storage.version import DATABASE_NAME
from app.storage.workspace import Workspace
from tests.transactions import full_disk

if TYPE_CHECKING:
    from pathlib import Path

DER = b"0\x82 as a certificate begins"


def pem(der: bytes) -> bytes:
    text = base64.b64encode(der).decode()
    return f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n".encode()


def test_a_certificate_is_known_by_its_hash(workspace: Workspace) -> None:
    added = workspace.trust.add(pem(DER), "李四")
    assert added.fingerprint == hashlib.sha256(DER).hexdigest()
    assert workspace.trust.list() == (added,)
    again = workspace.trust.add(pem(DER), "李工")
    assert workspace.trust.list() == (again,)
    workspace.trust.remove(added.fingerprint)
    assert workspace.trust.list() == ()
    with pytest.raises(BadInput):
        workspace.trust.remove(added.fingerprint)


@pytest.mark.parametrize("text", [b"", b"\xff\xfe", b"hello", pem(DER)[:40], pem(b"")[5:]])
def test_what_is_no_certificate_is_refused(workspace: Workspace, text: bytes) -> None:
    with pytest.raises(BadInput, match="PEM"):
        workspace.trust.add(text, "某人")


def test_trust_is_read_while_the_workspace_is_in_use(where: Path | str) -> None:
    with Workspace.open(where) as workspace:
        added = workspace.trust.add(pem(DER), "李四")
        assert trusted_in(where) == (added,)
    assert trusted_in(where) == (added,)


def test_no_workspace_trusts_nobody_and_a_damaged_one_is_said(tmp_path: Path) -> None:
    assert trusted_in(tmp_path) == ()
    (tmp_path / DATABASE_NAME).touch()
    assert trusted_in(tmp_path) == ()
    (tmp_path / DATABASE_NAME).write_bytes(b"damaged " * 100)
    with pytest.raises(Blocked, match="已损坏"):
        trusted_in(tmp_path)


def test_packages_are_listed_as_they_came(workspace: Workspace, assessment: str) -> None:
    other = workspace.create("self", {}, author="张三", edition="2024")
    records = [
        PackageRecord(
            assessment,
            1,
            "a" * 64,
            "甲.zip",
            "exported",
            "2026-03-05T01:41:00.000Z",
            "",
            "assessor",
        ),
        PackageRecord(
            assessment,
            2,
            "b" * 64,
            "乙.zip",
            "received",
            "2026-03-04T01:41:00.000Z",
            "",
            "assessor",
        ),
    ]
    for record in records:
        workspace.packages.record(record)
    assert workspace.packages.list(assessment) == tuple(records)
    assert workspace.packages.list(other) == ()


def test_a_setting_that_could_not_be_written_is_what_it_was(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.settings.set("author", "张三")
        with full_disk(workspace), pytest.raises(Blocked):
            workspace.settings.set("author", "李四")
        assert workspace.settings.get("author") == "张三"


def test_a_setting_is_kept_until_it_is_set_again(folder: Path) -> None:
    with Workspace.open(folder) as first:
        assert first.settings.get("author") == ""
        assert first.settings.get("author", "佚名") == "佚名"
        first.settings.set("author", "张三")
    with Workspace.open(folder) as again:
        assert again.settings.get("author") == "张三"
        again.settings.set("author", "李四")
        assert again.settings.get("author", "佚名") == "李四"
