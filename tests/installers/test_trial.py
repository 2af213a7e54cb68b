"""`./test --installers`: what it finds in a clean Debian, and what it says where it cannot look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from installers import checks, trial
from installers.whole_job import Failed


class Debian:
    """Plays a clean Debian: remembers what was run there, and answers as it is told to."""

    def __init__(self, **answers: str) -> None:
        self.answers = answers
        self.ran: list[str] = []

    def __call__(self, *line: str) -> str:
        said = " ".join(line)
        self.ran.append(said)
        return next((text for part, text in self.answers.items() if part in said), "")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A Debian in which an ordinary user has worked."""
    (tmp_path / "root").mkdir()
    (tmp_path / trial.HOME[1:] / "work/workspace").mkdir(parents=True)
    return tmp_path


def tried(root: Path, debian: Debian, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "run", debian)
    older, package = root / "older.deb", root / "package.deb"
    older.touch()
    package.touch()
    trial.try_out(root, older, package)


@pytest.fixture(autouse=True)
def _job(monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole job, done by `test_whole_job.py`, is one line here."""

    def play(run: Callable[..., str], folder: str, *, command: str, photos: str) -> Iterator[str]:
        run(command, "the whole job", folder, photos)
        yield "done"

    monkeypatch.setattr(trial, "whole_job", play)


def test_old_then_new_then_the_whole_job_then_gone(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    debian = Debian(doctor="1个评测")
    tried(root, debian, monkeypatch)
    steps = (
        "older.deb",
        "demo",
        "package.deb",
        "doctor",
        "--self-check",
        "the whole job",
        "--purge",
    )
    places = [
        next(at for at, said in enumerate(debian.ran) if step in said and "find" not in said)
        for step in steps
    ]
    assert places == sorted(places)
    users = [said for said in debian.ran if "/usr/bin/shuping" in said]
    assert users
    assert all(f"--userspec={trial.USER}" in said for said in users)


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ({"doctor": "0个评测"}, "工作区不在了"),
        ({"doctor": "1个评测", "ldd": "\tlibX11.so.6 => not found\n"}, "libX11.so.6"),
        ({"doctor": "1个评测", "dpkg -L": "/usr/bin/left"}, "/usr/bin/left"),
    ],
)
def test_what_goes_wrong_is_found(
    root: Path, monkeypatch: pytest.MonkeyPatch, answers: dict[str, str], found: str
) -> None:
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/left").touch()
    with pytest.raises(Failed, match=found):
        tried(root, Debian(**answers), monkeypatch)


def test_a_workspace_that_went_with_the_program_is_found(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / trial.HOME[1:] / "work/workspace").rmdir()
    with pytest.raises(Failed, match="卸载带走了工作区"):
        tried(root, Debian(doctor="1个评测"), monkeypatch)


def test_a_command_that_fails_ends_with_its_last_words() -> None:
    with pytest.raises(Failed, match="so nicht"):
        trial.run("sh", "-c", "echo so nicht >&2; exit 3")


def test_another_user_than_root_is_told_what_was_skipped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(trial, "build_python", lambda: tmp_path)
    monkeypatch.setattr(trial, "freeze_with", lambda _python, _folder: 0)
    monkeypatch.setattr(trial, "packages", lambda: [tmp_path / "made"])
    assert checks.main(["--installers"]) == 0
    assert "检查已跳过" in capsys.readouterr().err
