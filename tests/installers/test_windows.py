"""The Windows installer, as far as it can be read without Windows: script, texts, resources."""

from __future__ import annotations

import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app import __version__
from installers import package, windows_package
from installers.system import SetupError

FOLDER = windows_package.SCRIPT.parent
PARAMETER = re.compile(r'(\w+): ("(?:[^"]|"")*"|[^;]*?)\s*(?:;|$)')


@dataclass(frozen=True)
class Script:
    """The sections of an Inno Setup file: directives, and lines of parameters."""

    sections: dict[str, list[str]]

    def directives(self, section: str) -> dict[str, str]:
        return dict(line.split("=", 1) for line in self.sections[section])

    def entries(self, section: str) -> list[dict[str, str]]:
        return [dict(PARAMETER.findall(line)) for line in self.sections[section]]


def read(path: Path) -> Script:
    """Read an Inno Setup file; comments and the preprocessor's lines are left out."""
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        if found := re.fullmatch(r"\[(\w+)\]", line):
            assert found[1] not in sections, "a section twice"
            current = sections.setdefault(found[1], [])
        elif line.strip() and not line.startswith((";", "#", "  #")):
            current.append(line)
    return Script(sections)


@pytest.fixture(scope="module")
def script() -> Script:
    """The installer's script."""
    return read(windows_package.SCRIPT)


def test_every_line_is_understood(script: Script) -> None:
    for section in ("Setup", "CustomMessages"):
        names = [line.partition("=")[0] for line in script.sections[section]]
        assert all("=" in line for line in script.sections[section])
        assert len(set(names)) == len(names)
    for section in script.sections.keys() - {"Setup", "CustomMessages"}:
        for line in script.sections[section]:
            rebuilt = "; ".join(f"{name}: {value}" for name, value in PARAMETER.findall(line))
            assert rebuilt == line, line


def test_it_is_for_one_person_and_leaves_the_workspace_alone(script: Script) -> None:
    setup = script.directives("Setup")
    assert setup["PrivilegesRequired"] == "lowest"
    assert "{autopf}" in setup["DefaultDirName"]
    assert setup["ChangesAssociations"] == "yes"
    assert all(entry["Root"] == "HKA" for entry in script.entries("Registry"))
    assert "UninstallDelete" not in script.sections
    deleted = [entry["Name"] for entry in script.entries("InstallDelete")]
    assert deleted == ['"{app}\\_internal"']


def test_what_it_writes_into_the_registry_goes_again(script: Script) -> None:
    """Each key is inside one that is removed, or is a value that is removed from a shared key."""
    entries = script.entries("Registry")
    owned = [it["Subkey"].strip('"') for it in entries if it.get("Flags") == "uninsdeletekey"]
    for entry in entries:
        key = entry["Subkey"].strip('"')
        mine = any(key == it or key.startswith(f"{it}\\") for it in owned)
        assert mine or entry.get("Flags") == "uninsdeletevalue", key
    assert all("Shuping" in it or "shupingw.exe" in it for it in owned)


def test_it_starts_programs_that_are_frozen_under_these_names(script: Script) -> None:
    text = windows_package.SCRIPT.read_text(encoding="utf-8-sig")
    started = set(re.findall(r"\{app\}\\(\w+)\.exe", text))
    assert started == {"shupingw"}
    assert windows_package.PROGRAMS == {"shuping": True, "shupingw": False}
    commands = [e["ValueData"] for e in script.entries("Registry") if "command" in e["Subkey"]]
    assert commands == ['"""{app}\\shupingw.exe"" ""%1"""'] * 3


def test_its_version_comes_from_the_program(script: Script) -> None:
    setup = script.directives("Setup")
    assert setup["AppVersion"] == setup["VersionInfoVersion"] == "{#Version}"
    text = windows_package.SCRIPT.read_text(encoding="utf-8-sig")
    assert "#ifndef Version" in text
    assert __version__ not in text


def test_messages_are_there_in_both_languages(script: Script) -> None:
    languages = [entry["Name"].strip('"') for entry in script.entries("Languages")]
    assert languages == ["chinese", "english"]
    own = script.directives("CustomMessages")
    chinese = read(FOLDER / "chinese.isl")
    shared = {"CreateDesktopIcon", "AdditionalIcons", "LaunchProgram"}  # in Default.isl
    assert shared <= chinese.directives("CustomMessages").keys()
    text = windows_package.SCRIPT.read_text(encoding="utf-8-sig")
    for name in set(re.findall(r"\{cm:(\w+)", text)) - shared:
        assert {f"{language}.{name}" for language in languages} <= own.keys()


def test_chinese_messages_keep_what_is_filled_in() -> None:
    messages = read(FOLDER / "chinese.isl").directives("Messages")
    assert len(messages) > 100
    assert {"ButtonNext", "WizardReady", "ConfirmUninstall"} <= messages.keys()
    for name, text in messages.items():
        assert re.search("[\u4e00-\u9fff]", text), name
        assert not re.search(r"(?<!%)%(?![n\d%])", text), name
    for name in ("UninstallAppFullTitle", "ConfirmUninstall", "UninstalledAll"):
        assert "%1" in messages[name]


def test_files_named_in_the_script_exist(script: Script) -> None:
    files = [part for e in script.entries("Languages") for part in e["MessagesFile"].split(",")]
    own = [name.strip('"') for name in files if not name.strip('"').startswith("compiler:")]
    assert own == ["chinese.isl"]
    assert all((FOLDER / name).is_file() for name in own)
    for path in (FOLDER / "chinese.isl", windows_package.SCRIPT):
        assert path.read_bytes().startswith(b"\xef\xbb\xbf"), "the compiler would read it as ANSI"


def test_the_manifest_asks_for_utf8_long_paths_and_no_administrator() -> None:
    root = ET.parse(windows_package.MANIFEST).getroot()  # noqa: S314 - our own file
    found = {it.tag.rpartition("}")[2]: (it.text or "", it.attrib) for it in root.iter()}
    assert found["activeCodePage"][0] == "UTF-8"
    assert found["longPathAware"][0] == "true"
    assert found["requestedExecutionLevel"][1]["level"] == "asInvoker"


def test_the_version_resource_names_the_version() -> None:
    text = windows_package.version_info()
    made = eval(text, {name: told(name) for name in re.findall(r"\b[A-Z]\w+(?=\()", text)})  # noqa: S307 - as PyInstaller does
    fixed = made[2]["ffi"][2]
    numbers = tuple(int(part) for part in __version__.split("."))
    assert fixed["filevers"] == fixed["prodvers"] == (*numbers, 0)
    assert text.count(f"'{__version__}'") == 2


def told(name: str) -> object:
    """Play one of PyInstaller's classes: remember what it was made with."""
    return lambda *arguments, **named: (name, arguments, named)


def test_without_the_compiler_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    monkeypatch.setenv("PROGRAMFILES(X86)", str(tmp_path))
    with pytest.raises(SetupError, match="Inno Setup"):
        windows_package.installer(tmp_path)


def test_the_compiler_is_told_version_and_place(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ran: list[list[str]] = []

    def iscc(line: list[str]) -> int:
        ran.append(line)
        return 0

    monkeypatch.setattr(windows_package, "compiler", lambda: "ISCC")
    monkeypatch.setattr("subprocess.call", iscc)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(package, "BUILD", tmp_path)
    assert package.packages() == [tmp_path / f"shuping-{__version__}-windows-x64.exe"]
    assert ran[0][2:4] == [f"/DVersion={__version__}", f"/DBuild={tmp_path}"]
