"""One identity and one package for all tests of exchange: making keys is slow on purpose."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.exchange.identity import Identity
from tests.exchange.samples import Judge, Parts, archived, identity_of, parts, verdict_of


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


@pytest.fixture(scope="session")
def tool() -> Callable[[str], str]:
    """Find a program of the receiver's; the test is skipped where it is not installed."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            pytest.skip(f"{name} is not installed")
        return path

    return find


@pytest.fixture(scope="session")
def repository() -> Callable[[str], bytes]:
    """Read a file of the repository."""
    return lambda name: (Path(__file__).parents[2] / name).read_bytes()


@pytest.fixture
def judged(tmp_path: Path, sample: Parts) -> Judge:
    """Give the verdict on members that someone put together, the sample's signer trusted."""
    return lambda files: verdict_of(tmp_path, archived(files), sample.trusted())
