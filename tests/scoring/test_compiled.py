"""The compiled catalogue says what the file for people says, or is left aside."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from app.resources import resource
from app.scoring import loader
from app.scoring.compiled import compile_catalogue, read_compiled
from app.scoring.loader import catalogue_bytes
from app.scoring.reading import parse_catalogue

if TYPE_CHECKING:
    from pathlib import Path

EDITIONS = [path.stem for path in resource("indicators").glob("*.yaml")]


@pytest.mark.parametrize("edition", EDITIONS)
def test_what_is_shipped_was_compiled_from_the_file_beside_it(edition: str) -> None:
    parsed = parse_catalogue(catalogue_bytes(edition))
    compiled = resource("indicators", f"{edition}.json").read_bytes()
    assert compiled == compile_catalogue(parsed), "run python -m tools.compile_catalogues"
    found = read_compiled(compiled, parsed.sha256)
    assert found == parsed
    assert repr(found) == repr(parsed)  # and no list where a tuple was


def test_a_changed_file_is_read_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    data = catalogue_bytes().replace("name: 网络建设".encode(), "name: 网络建设二".encode())
    monkeypatch.setattr(loader, "catalogue_bytes", lambda _edition: data)
    found = loader._catalogue.__wrapped__("2024")
    assert found.items["F1"].name == "网络建设二"
    assert found.sha256 == hashlib.sha256(data).hexdigest()


def test_without_a_compiled_one_the_file_is_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parsed = parse_catalogue(catalogue_bytes())
    monkeypatch.setattr(loader, "resource", tmp_path.joinpath)
    assert loader._catalogue.__wrapped__("2024") == parsed
