"""What goes into a frozen program: everything it opens and imports by name, nothing in vain."""

from __future__ import annotations

import importlib
import importlib.util
import re
import sys
from pathlib import Path

import pytest

from app.workbench import doctor
from installers import parts
from installers.bootstrap import ROOT
from installers.freeze import EPOCH, SPEC, share_openssl, sizes_of
from installers.no_network import StandIn


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/QtSvg.abi3.so",
        "PySide6/Qt6Gui.dll",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "pi_heif.libs/libheif-7a3e919c.so.1.23.0",
        "psycopg_binary.libs/libkrb5-f18b4d11.so.3.3",
        "pillow.libs/libharfbuzz-fb49c9fc.so.0.61450.0",
        "docx/templates/default.docx",
        "resources/fonts/NotoSansSC-Bold.ttf",
    ],
)
def test_what_the_program_uses_stays(name: str) -> None:
    assert parts.is_needed(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libQt6Quick.so.6",
        "PySide6\\Qt6Qml.dll",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libgtk-3.so.0",
        "libglib-2.0.so.0",
        "libX11.so.6",
        "libstdc++.so.6",
        "libgcc_s.so.1",
        "pillow.libs/libavif-c6062d5f.so.16.4.2",
    ],
)
def test_what_nobody_loads_goes(name: str) -> None:
    assert not parts.is_needed(name)


def test_the_files_it_is_given_are_there() -> None:
    assert [source for source, _ in parts.DATA if not list(ROOT.glob(source))] == []


def test_guide_and_translations_go_in() -> None:
    assert parts.is_needed("resources/i18n/shuping_en.qm")
    assert not parts.is_needed("resources/i18n/shuping_en.ts")
    assert parts.is_needed("docs/guide/zh/assessor.md")
    assert ("docs/guide", "docs/guide") in parts.DATA


def test_hidden_modules_exist() -> None:
    importlib.import_module("psycopg")  # the other half, which has to come first
    assert [name for name in parts.HIDDEN if importlib.util.find_spec(name) is None] == []


def test_the_versions_that_doctor_tells_are_shipped() -> None:
    assert parts.LABELS == doctor.LIBRARIES


def test_the_spec_is_python_and_names_files_that_exist() -> None:
    text = SPEC.read_text(encoding="utf-8")
    compile(text, SPEC.name, "exec")
    assert 'ROOT / "app" / "__main__.py"' in text
    for name in re.findall(r"\b(icons|licence_texts|macos_package|windows_package)\.(\w+)", text):
        assert hasattr(importlib.import_module(f"installers.{name[0]}"), name[1]), name
    assert (ROOT / "installers" / "no_network.py").is_file()
    assert EPOCH.isdigit()


def test_no_http_client_answers_in_a_frozen_program() -> None:
    absent = StandIn("aiohttp")
    with pytest.raises(RuntimeError, match="no network client"):
        absent.ClientSession()
    assert "aiohttp" in parts.OUTSIDE
    assert not isinstance(sys.modules.get("aiohttp"), StandIn)


def test_python_shares_the_openssl_that_psycopg_brings(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    (inside / "psycopg_binary.libs").mkdir(parents=True)
    for name in ("libcrypto.so.3", "libssl.so.3", "psycopg_binary.libs/libcrypto-3a0647ea.so.3"):
        (inside / name).write_text(name, encoding="utf-8")
    share_openssl(tmp_path)
    assert (inside / "libcrypto.so.3").read_text(encoding="utf-8").startswith("psycopg")
    assert not (inside / "libcrypto.so.3").readlink().is_absolute()
    assert not (inside / "libssl.so.3").is_symlink(), "the only one there is stays"


def test_the_weight_is_told_by_library_with_fonts_apart(tmp_path: Path) -> None:
    for name, size in (
        ("shuping", 5),
        ("_internal/PIL/a.so", 7),
        ("_internal/pillow.libs/b.so", 11),
        ("_internal/resources/fonts/f.ttf", 13),
        ("_internal/resources/icons/i.svg", 17),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * size)
    (tmp_path / "_internal/link.so").symlink_to(tmp_path / "shuping")
    assert sizes_of(tmp_path) == {
        "shuping": 5,
        "PIL": 7,
        "pillow": 11,
        "resources/fonts": 13,
        "resources": 17,
    }
