"""One identity and one package for all tests of exchange: making keys is slow on purpose."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.exchange.identity import Identity
from tests.exchange.samples import Parts, identity_of, parts


@pytest.fixture(scope="session")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return identity_of(tmp_path_factory.mktemp("identity"))


@pytest.fixture(scope="session")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return identity_of(tmp_path_factory.mktemp("stranger"), name="李四")


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory, identity: Identity) -> Parts:
    return parts(tmp_path_factory.mktemp("sample"), identity)


@pytest.fixture(scope="session")
def package_path(tmp_path_factory: pytest.TempPathFactory, sample: Parts) -> Path:
    return sample.make(tmp_path_factory.mktemp("package")).path


@pytest.fixture(scope="session")
def package(package_path: Path) -> bytes:
    return package_path.read_bytes()
