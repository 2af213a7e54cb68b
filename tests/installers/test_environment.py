"""`.venv` is made once, follows its locks, and heals after any kind of end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from installers import bootstrap, environment, system
from installers.system import SetupError
from tests.installers.conftest import Stage


def test_the_second_start_installs_nothing(stage: Stage) -> None:
    assert stage.acts_of(["run"]) == ["venv", "pip run.lock"]
    assert stage.acts_of(["run"]) == []


def test_the_checks_add_to_what_the_program_has(stage: Stage) -> None:
    stage.acts_of(["run"])
    assert stage.acts_of(["test"]) == ["pip test.lock"]
    assert stage.acts_of(["run"]) == []


def test_a_changed_lock_is_installed_into_the_same_venv(stage: Stage) -> None:
    stage.acts_of(["run"])
    bootstrap.lock_file("run").write_text("# newer\n", encoding="utf-8")
    assert stage.acts_of(["run"]) == ["pip run.lock"]


def test_a_half_made_venv_is_made_anew(stage: Stage) -> None:
    stage.make_venv()
    assert stage.acts_of(["run"]) == ["venv", "pip run.lock"]


def test_an_interrupted_installation_is_made_anew(stage: Stage) -> None:
    stage.acts_of(["run"])
    stage.interrupted = True
    with pytest.raises(SetupError, match="下次启动时会自动接着完成"):
        stage.acts_of(["test"])
    stage.interrupted = False
    assert stage.acts_of(["run"]) == ["venv", "pip run.lock"]


def test_a_failed_download_leaves_what_worked(stage: Stage) -> None:
    stage.acts_of(["run"])
    stage.pip_code, stage.pip_log = 1, "connection broken"
    with pytest.raises(SetupError, match="检查网络"):
        stage.acts_of(["test"])
    assert stage.acts_of(["run"]) == []


def test_a_failure_while_packages_change_is_made_anew(stage: Stage) -> None:
    stage.acts_of(["run"])
    stage.pip_code = 1
    stage.pip_log = "Installing collected packages: x\nNo space left on device"
    with pytest.raises(SetupError, match="磁盘空间不足"):
        stage.acts_of(["test"])
    stage.pip_code = 0
    assert stage.acts_of(["run"]) == ["venv", "pip run.lock"]


def test_another_python_asks_for_another_venv(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.acts_of(["run"])
    bootstrap.write_stamp({**bootstrap.read_stamp(), "python": "cpython-310"})
    assert stage.acts_of(["run"]) == []
    monkeypatch.setenv("SHUPING_PYTHON", "/usr/bin/python3")
    assert stage.acts_of(["run"]) == ["venv", "pip run.lock"]


def test_a_base_python_that_is_gone_asks_for_another_venv(stage: Stage) -> None:
    stage.acts_of(["run"])
    bootstrap.write_stamp({**bootstrap.read_stamp(), "base": str(stage.root / "gone")})
    assert stage.acts_of(["run"]) == ["venv", "pip run.lock"]


def test_a_moved_repository_keeps_its_packages(stage: Stage) -> None:
    stage.acts_of(["run"])
    before = stage.root.with_name("旧 位置")
    bootstrap.write_stamp({**bootstrap.read_stamp(), "root": str(before)})
    scripts = bootstrap.venv_python().parent
    script = scripts / "tool"
    script.write_text(f"#!{before}/.venv/bin/python\n", encoding="utf-8")
    image = b"\xff\x00" + str(before).encode()
    (scripts / "binary").write_bytes(image)

    assert stage.acts_of(["run"]) == []

    assert script.read_text(encoding="utf-8") == f"#!{stage.root}/.venv/bin/python\n"
    assert (scripts / "binary").read_bytes() == image
    assert bootstrap.is_ready(["run"])


@pytest.mark.usefixtures("stage")
def test_a_library_still_missing_is_looked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [False, True]
    monkeypatch.setitem(system.PROVIDERS, "window", lambda _path: answers.pop(0))
    for ready in (False, True):
        environment.prepare(["run", "window"])
        assert bootstrap.is_ready(["run", "window"]) is ready
    assert answers == []


def test_one_start_at_a_time_touches_the_venv(stage: Stage) -> None:
    lock = os.open(stage.root / ".venv.lock", os.O_RDWR | os.O_CREAT)
    with environment.exclusive():
        assert not environment.try_lock(lock)
    assert environment.try_lock(lock)
    os.close(lock)


def test_a_folder_that_cannot_be_written_is_named(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stage.root / "file").write_text("", encoding="utf-8")
    monkeypatch.setattr(bootstrap, "VENV", stage.root / "file" / ".venv")
    with pytest.raises(SetupError, match=r"无法写入 .*file"):
        environment.prepare(["run"])


@pytest.mark.parametrize(
    ("log", "advice"),
    [
        ("OSError: [Errno 28] No space left on device", "磁盘空间"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "校验值"),
        ("connection broken by SSLError CERTIFICATE_VERIFY_FAILED", "PIP_CERT"),
        ("connection broken\nERROR: No matching distribution found", "检查网络"),
        ("ERROR: No matching distribution found", "没有可用的安装包"),
        ("Segmentation fault", "安装记录"),
    ],
)
def test_the_advice_fits_the_failure(log: str, advice: str) -> None:
    assert advice in environment.cure_for(log)


def test_the_venv_finds_the_program_wherever_it_lies() -> None:
    relative = os.path.relpath(bootstrap.ROOT, environment.site_packages())
    assert (environment.site_packages() / relative).resolve() == bootstrap.ROOT
    assert relative.isascii()
    assert not Path(relative).is_absolute()
