"""A workspace to work in, and photos to attach."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from app.storage.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "工作区"


@pytest.fixture
def workspace(folder: Path) -> Iterator[Workspace]:
    with Workspace.open(folder) as opened:
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
