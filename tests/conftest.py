"""What holds for every test: no network, no trace in the user's folders, no window on screen."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings

# Read when Qt starts, so it must be set before any test module imports it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow machine must not turn a law into a failure.
settings.register_profile("suite", deadline=None, print_blob=True)
settings.load_profile("suite")


class NetworkUsedError(RuntimeError):
    """A test reached for the network; not an OSError, which the program might handle."""


def _refuse(*_arguments: object, **_options: object) -> NoReturn:
    raise NetworkUsedError("tests run offline")


@pytest.fixture(autouse=True, scope="session")
def _offline() -> Iterator[None]:
    """Let every way out of this process fail loudly; socket pairs inside it still work."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto", "sendmsg"):
            patch.setattr(socket.socket, name, _refuse, raising=False)
        patch.setattr(socket, "getaddrinfo", _refuse)
        yield


@pytest.fixture(autouse=True, scope="session")
def kdf_rounds() -> Iterator[int]:
    """Let a passphrase cost little in hundreds of tests; give the real cost to the one about it."""
    from app.exchange import identity

    real = identity.KDF_ROUNDS
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(identity, "KDF_ROUNDS", 1_000)
        yield real


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's real workspace and settings out of reach."""
    for name in ("SHUPING_WORKSPACE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "own" / name.lower()))
