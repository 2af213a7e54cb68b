"""The macOS application, as far as it can be read elsewhere: Info.plist and the disk image."""

from __future__ import annotations

import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from installers import macos_package, package
from installers.system import SetupError


def test_info_is_a_property_list_with_version_and_documents() -> None:
    info = plistlib.loads(plistlib.dumps(macos_package.info()))
    assert info["CFBundleShortVersionString"] == info["CFBundleVersion"] == __version__
    assert info["CFBundleIdentifier"] == macos_package.IDENTIFIER
    assert info["LSMinimumSystemVersion"] == "13.0"
    (kind,) = info["CFBundleDocumentTypes"]
    assert kind["LSHandlerRank"] == "Alternate"
    imported = [it["UTTypeIdentifier"] for it in info["UTImportedTypeDeclarations"]]
    assert set(kind["LSItemContentTypes"]) == {"public.zip-archive", *imported}


def test_the_image_holds_the_application_and_where_to_drag_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / macos_package.BUNDLE / "Contents").mkdir(parents=True)
    seen: list[str] = []

    def hdiutil(line: list[str]) -> int:
        folder = Path(line[line.index("-srcfolder") + 1])
        seen.extend(sorted(path.name for path in folder.iterdir()))
        Path(line[-1]).touch()
        return 0

    monkeypatch.setattr(subprocess, "call", hdiutil)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(package, "BUILD", tmp_path)
    (made,) = package.packages()
    assert made.is_file()
    assert made.name.startswith(f"shuping-{__version__}-macos-")
    assert seen == ["Applications", macos_package.BUNDLE]


def test_an_image_that_fails_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / macos_package.BUNDLE).mkdir()
    monkeypatch.setattr(subprocess, "call", lambda _line: 1)
    with pytest.raises(SetupError, match="磁盘映像"):
        macos_package.disk_image(tmp_path)
