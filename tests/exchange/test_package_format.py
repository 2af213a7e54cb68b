"""The receiver's route in docs/package-format.md works as it is printed, with stock tools alone."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from app.exchange import member_names
from app.exchange.countersign import add_signature
from app.exchange.signatures import sign
from app.exchange.verify import Status
from app.storage.canonical import sha256_hex
from tests.exchange.samples import MADE_AT, archived, identity_of, members, with_manifests


@pytest.fixture
def receive(
    tmp_path: Path, repository: Callable[[str], bytes], tool: Callable[[str], str]
) -> Callable[[bytes], subprocess.CompletedProcess[str]]:
    """Run the printed commands on a package, stopping at the first that fails."""
    for name in ("unzip", "sha256sum", "openssl"):
        tool(name)
    page = repository("docs/package-format.md").decode()
    (commands,) = re.findall(r"```sh\n(.*?)```", page, re.DOTALL)

    def run(package: bytes) -> subprocess.CompletedProcess[str]:
        (tmp_path / "示例 package.zip").write_bytes(package)
        script = f"set -eu\nPACKAGE='示例 package.zip'\n{commands}"
        return subprocess.run(
            [tool("sh"), "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
        )

    return run


Receive = Callable[[bytes], "subprocess.CompletedProcess[str]"]


def test_the_printed_commands_accept_a_package(receive: Receive, package: bytes) -> None:
    done = receive(package)
    assert done.returncode == 0, done.stderr
    assert "Verified OK" in done.stdout
    assert "CN=张三,O=评测中心,OU=assessor" in done.stdout


def test_the_printed_commands_follow_the_chain_of_signatures(
    receive: Receive, package_path: Path, tmp_path: Path
) -> None:
    both = tmp_path / "both.zip"
    enterprise = identity_of(tmp_path, name="王五", role="enterprise")
    add_signature(package_path, both, identity=enterprise, claimed_at=MADE_AT)
    done = receive(both.read_bytes())
    assert (done.returncode, done.stdout.count("Verified OK")) == (0, 2), done.stderr


def test_the_printed_commands_notice_a_broken_chain(
    receive: Receive, package: bytes, tmp_path: Path
) -> None:
    files = members(package)
    loose = sign(
        identity_of(tmp_path, name="王五", role="enterprise"),
        statement_sha256=sha256_hex(files["statement.json"]),
        previous=None,
        number=2,
        claimed_at=MADE_AT,
    )
    done = receive(archived(with_manifests({**files, **loose})))
    assert (done.returncode != 0, done.stdout.count("Verified OK")) == (True, 2)


@pytest.mark.parametrize("name", ["data/report.pdf", "bag-info.txt", "statement.json"])
def test_the_printed_commands_notice_a_changed_file(
    receive: Receive, package: bytes, name: str
) -> None:
    files = members(package)
    assert receive(archived({**files, name: files[name] + b" "})).returncode != 0


@pytest.mark.parametrize(
    "name", ["data/report.pdf", "statement.json", "signatures/01-assessor.json"]
)
def test_the_printed_commands_notice_a_changed_file_under_manifests_made_to_fit(
    receive: Receive, package: bytes, name: str
) -> None:
    files = members(package)
    altered = with_manifests({**files, name: files[name] + b" "})
    assert receive(archived(altered)).returncode != 0


def test_the_page_names_every_member_and_every_verdict(repository: Callable[[str], bytes]) -> None:
    page = repository("docs/package-format.md").decode()
    for word in (*member_names.FIXED_NAMES, *get_args(Status)):
        assert f"`{word}`" in page, word
