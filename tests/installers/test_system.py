"""Missing system libraries become Debian packages, installed or named in one sentence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from installers import checks, system

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="只有 Linux 需要系统软件包")


class Apt:
    """Plays apt-get: which of its runs succeed, and what was asked of it."""

    def __init__(self, *successes: bool) -> None:
        self.successes = list(successes)
        self.asked: list[tuple[str, ...]] = []

    def __call__(self, *arguments: str) -> bool:
        self.asked.append(arguments)
        return self.successes.pop(0)


@pytest.fixture
def root_with_apt(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    return monkeypatch


def test_the_loader_report_yields_what_is_missing() -> None:
    report = """/venv/PySide6/QtGui.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
/venv/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
"""
    assert system.parse_ldd(report) == {"libEGL.so.1", "libxcb-cursor.so.0"}


def test_the_loader_finds_everything_python_itself_needs() -> None:
    assert system.missing_libraries([Path(sys.executable).resolve()]) == set()


def test_root_gets_the_packages_installed(root_with_apt: pytest.MonkeyPatch) -> None:
    apt = Apt(True)
    root_with_apt.setattr(system, "apt_get", apt)
    assert system.provide_packages({"libgl1", "libegl1"}, "图形界面")
    assert apt.asked == [("install", "libegl1", "libgl1")]


def test_an_empty_package_list_is_updated_once(root_with_apt: pytest.MonkeyPatch) -> None:
    apt = Apt(False, True, True)
    root_with_apt.setattr(system, "apt_get", apt)
    assert system.provide_packages({"unzip"}, "部分测试")
    assert [arguments[0] for arguments in apt.asked] == ["install", "update", "install"]


def test_a_failed_installation_says_what_to_run(
    root_with_apt: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root_with_apt.setattr(system, "apt_get", Apt(False, False))
    assert not system.provide_packages({"unzip"}, "部分测试")
    said = capsys.readouterr()
    assert "apt-get install unzip" in said.err
    assert said.out == ""


def test_others_are_told_the_exact_command(
    root_with_apt: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root_with_apt.setattr("os.geteuid", lambda: 1000)
    root_with_apt.setattr(system, "apt_get", Apt())
    assert not system.provide_packages({"libgl1", "libegl1"}, "图形界面")
    assert "sudo apt-get install libegl1 libgl1" in capsys.readouterr().err


def test_a_system_without_apt_is_told_the_names(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert not system.provide_packages({"libegl1"}, "图形界面")
    assert "libegl1" in capsys.readouterr().err


def test_a_window_asks_for_the_packages_of_missing_libraries(
    root_with_apt: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    apt = Apt(True)
    root_with_apt.setattr(system, "apt_get", apt)
    root_with_apt.setattr(
        system, "missing_libraries", lambda _files: {"libEGL.so.1", "libunheard.so.9"}
    )
    assert not system.provide_window(Path("/nowhere"))
    assert apt.asked == [("install", "libegl1")]
    assert "libunheard.so.9" in capsys.readouterr().err


@pytest.mark.parametrize(("server", "asked"), [("initdb", ()), ("psql", ("postgresql",))])
def test_missing_tools_become_packages_without_repeats(
    root_with_apt: pytest.MonkeyPatch, tmp_path: Path, server: str, asked: tuple[str, ...]
) -> None:
    apt = Apt(True)
    root_with_apt.setattr(system, "apt_get", apt)
    root_with_apt.setattr(system, "SERVER_FOLDERS", tmp_path)
    (tmp_path / "15" / "bin").mkdir(parents=True)
    (tmp_path / "15" / "bin" / server).touch()
    present = {"age", "apt-get", "openssl", "unzip", "Xvfb", "xauth"}
    root_with_apt.setattr("shutil.which", lambda name: name if name in present else None)
    assert system.provide_tools(Path("/nowhere"))
    assert apt.asked == [("install", "poppler-utils", *asked)]


@pytest.mark.parametrize("present", [["initdb"], []])
def test_what_cannot_be_checked_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], present: list[str]
) -> None:
    monkeypatch.setattr(checks, "has_tool", present.__contains__)
    monkeypatch.setattr(checks, "passes", lambda *_: True)
    monkeypatch.setattr("os.chdir", lambda _folder: None)
    assert checks.main([]) == 0
    assert ("团队工作区的测试将跳过" in capsys.readouterr().err) is not bool(present)


def test_every_library_that_the_window_loads_has_its_package() -> None:
    """Whatever the wheels of Qt link to and do not bring along is in the table."""
    pyside = pytest.importorskip("PySide6")
    site_packages = Path(pyside.__file__).parent.parent
    listed = subprocess.run(
        ["ldd", *system.qt_files(site_packages)], capture_output=True, text=True, check=True
    )
    graphical = {
        name
        for line in listed.stdout.splitlines()
        if (name := line.strip().split(" ")[0]).startswith(("libxcb", "libX11", "libEGL", "libGL"))
    }
    assert "libEGL.so.1" in graphical
    direct = {"libxcb-util.so.1", "libGLdispatch.so.0"}  # come with the packages of others
    assert graphical - direct <= system.LIBRARY_PACKAGES.keys()
