"""A workspace to work in, on either kind of database, and photos to attach."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from app.storage import migrate, version
from app.storage.workspace import Workspace
from tests.storage import pgserver
from tests.storage.next_release import write_next_release

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.storage.pgserver import TeamServer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "工作区"


@pytest.fixture(scope="session")
def server() -> Iterator[TeamServer]:
    """A PostgreSQL server of this process; `./test` brings its programs where it may."""
    programs = pgserver.programs()
    if programs is None:
        pytest.skip("没有 PostgreSQL 服务器程序（Debian 软件包 postgresql），不测团队工作区。")
    with pgserver.running(programs) as started:
        yield started


@pytest.fixture
def team(server: TeamServer, tmp_path: Path) -> str:
    """The address of an empty team's workspace."""
    return server.clean(tmp_path / "共享")


@pytest.fixture(params=["folder", "team"])
def where(request: pytest.FixtureRequest) -> Path | str:
    """Where an empty workspace can be: every test that asks for it runs on both databases."""
    found: Path | str = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def workspace(where: Path | str) -> Iterator[Workspace]:
    with Workspace.open(where) as opened:
        yield opened


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "另一台") as opened:
        yield opened


@pytest.fixture
def assessment(workspace: Workspace) -> str:
    enterprise = {"name": "甲机械厂", "credit_code": "91440101MA5CXXXX0X"}
    return workspace.create("after", enterprise, author="张三", edition="2024")


@pytest.fixture(scope="session")
def photo() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "#336699").save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.fixture
def next_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that knows one migration more; its scripts lie in the folder returned."""
    scripts, revision = write_next_release(tmp_path)
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(version, "REVISION", revision)
    return scripts
