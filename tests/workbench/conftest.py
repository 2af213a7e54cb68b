from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from app.workbench.assessments import create
from app.workbench.session import Session, open_session

CREDIT_CODE = "91440112MA00000154"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_session(tmp_path / "workspace", author="林评测") as opened:
        yield opened


@pytest.fixture
def assessment(session: Session) -> str:
    enterprise = {"name": "测试机械厂", "credit_code": CREDIT_CODE}
    return create(session, kind="after", enterprise=enterprise)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "车间.jpg"
    Image.new("RGB", (40, 30), "steelblue").save(path)
    return path
