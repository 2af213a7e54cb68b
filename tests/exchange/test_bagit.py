"""The reference implementation of BagIt takes a package for a whole bag.

The checks do not install it, as its release comes as source only; `pip install bagit` runs this.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest

from app.exchange.countersign import add_signature
from tests.exchange.samples import MADE_AT, identity_of


@pytest.fixture(scope="module")
def bagit() -> Any:  # noqa: ANN401 - it ships no types
    return pytest.importorskip("bagit", reason="bagit is not installed")


@pytest.fixture
def unpacked(package_path: Path, tmp_path: Path) -> Path:
    """A package signed twice, laid out by somebody's own program."""
    both = tmp_path / "both.zip"
    enterprise = identity_of(tmp_path, name="王五", role="enterprise")
    add_signature(package_path, both, identity=enterprise, claimed_at=MADE_AT)
    folder = tmp_path / "bag"
    with zipfile.ZipFile(both) as archive:
        archive.extractall(folder)
    return folder


def test_a_package_is_a_valid_bag(bagit: Any, unpacked: Path) -> None:  # noqa: ANN401
    bag = bagit.Bag(str(unpacked))
    bag.validate()
    assert bag.info["Source-Organization"] == "示例精密制造有限公司"
    assert bag.info["Bag-Software-Agent"].startswith("shuping ")
    assert len(list(bag.payload_files())) == 6


@pytest.mark.parametrize(
    "name", ["data/report.pdf", "statement.json", "signatures/02-enterprise.sig"]
)
def test_a_changed_file_makes_it_no_bag(bagit: Any, unpacked: Path, name: str) -> None:  # noqa: ANN401
    (unpacked / name).write_bytes(b"changed")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(unpacked)).validate()
