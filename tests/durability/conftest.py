"""The seed of what is drawn here, named when a test fails: `--seed` repeats it."""

from __future__ import annotations

import pytest

SEED = 20260305


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="try every place, not a drawn few")
    parser.addoption("--seed", type=int, default=SEED, help="draw other places")


@pytest.fixture
def seed(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("--seed", default=SEED))
