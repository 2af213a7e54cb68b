"""What comes just before a workspace's commit: something in the way, or somebody who counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.storage.workspace import Workspace


@contextmanager
def before_commits(workspace: Workspace, call: Callable[[], object]) -> Iterator[None]:
    """Call this meanwhile whenever everything is written and nothing is committed."""
    database = workspace.database
    commit = database._commit

    def called(connection: Connection) -> None:
        call()
        commit(connection)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(database, "_commit", called)
        yield


@contextmanager
def full_disk(workspace: Workspace) -> Iterator[None]:
    """Let every commit meanwhile find no room."""

    def fail() -> None:
        raise OSError(28, "No space left on device")

    with before_commits(workspace, fail):
        yield
