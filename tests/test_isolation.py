"""The suite's own promises: offline, and away from the user's folders."""

from __future__ import annotations

import os
import socket
import urllib.request
from pathlib import Path

import pytest

from tests.conftest import NetworkUsedError


def test_a_connection_fails_loudly() -> None:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_STREAM) as client,
        pytest.raises(NetworkUsedError),
    ):
        client.connect(("127.0.0.1", 9))


def test_a_download_fails_before_a_name_is_looked_up() -> None:
    with pytest.raises(NetworkUsedError):
        urllib.request.urlopen("http://example.invalid/")


def test_a_datagram_fails_loudly() -> None:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
        pytest.raises(NetworkUsedError),
    ):
        client.sendto(b"x", ("127.0.0.1", 9))


def test_the_default_workspace_is_the_tests_own(tmp_path: Path) -> None:
    assert Path(os.environ["SHUPING_WORKSPACE"]).is_relative_to(tmp_path)
