"""What a release is made of: everything in the lock, each with a licence that fits."""

from __future__ import annotations

import json
import re
import uuid
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

from installers import sbom


def declared(name: str) -> str:
    """Return what a package says of its own licence."""
    try:
        told = metadata(name)
    except PackageNotFoundError:  # for another platform
        return ""
    return " ".join([*told.get_all("License-Expression", []), *told.get_all("License", [])])


def test_every_package_of_the_lock_has_a_licence_that_fits() -> None:
    assert sbom.unfit(sbom.pins()) == []


def test_the_table_names_no_package_that_is_gone() -> None:
    assert sbom.licences()["packages"].keys() == {pin.name for pin in sbom.pins()}


def test_no_package_calls_itself_gpl_unless_there_is_a_choice() -> None:
    bare = re.compile(r"(?<![L])GPL")
    found = [pin.name for pin in sbom.pins() if bare.search(declared(pin.name))]
    table = sbom.licences()["packages"]
    assert [name for name in found if "LGPL-3.0-only OR" not in table[name]] == []


@pytest.mark.parametrize(
    ("spdx", "fits"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("GPL-2.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
        ("", False),
    ],
)
def test_a_licence_fits_when_one_choice_of_it_does(spdx: str, fits: bool) -> None:  # noqa: FBT001
    assert sbom.fits(spdx) is fits


def test_a_package_without_a_licence_is_named() -> None:
    (sentence,) = sbom.unfit([sbom.Pin("neu", "1", ())])
    assert sentence.startswith("neu：")


def test_the_list_is_cyclonedx_and_the_same_each_time(tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert sbom.main([str(tmp_path / name)]) == 0
    text = (tmp_path / "a/shuping.cdx.json").read_bytes()
    assert (tmp_path / "b/shuping.cdx.json").read_bytes() == text
    made = json.loads(text)
    assert (made["bomFormat"], made["specVersion"], made["version"]) == ("CycloneDX", "1.5", 1)
    assert uuid.UUID(made["serialNumber"].removeprefix("urn:uuid:")).version == 5
    references = [it["bom-ref"] for it in made["components"]]
    assert len(set(references)) == len(references)
    assert made["dependencies"] == [{"ref": "shuping", "dependsOn": references}]
    for it in made["components"]:
        assert it["type"] == "library"
        assert it["name"]
        assert it["licenses"][0]["expression"]
        if "purl" in it:
            assert it["purl"] == f"pkg:pypi/{it['name']}@{it['version']}"
            assert all(re.fullmatch("[0-9a-f]{64}", one["content"]) for one in it["hashes"])
    assert "psycopg-binary" in (tmp_path / "a/LICENCES.txt").read_text(encoding="utf-8")
