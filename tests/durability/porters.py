"""Receives with porters until it is killed: `python -m tests.durability.porters DIR FOLDER`.

It says that its porters are there, and then which changes it has acknowledged.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.workbench import ahead, batch
from app.workbench.porter import Porters
from app.workbench.session import Session, open_session
from tests.workbench.coming import have_come


def main() -> None:
    """Receive all of it, with porters whatever there is."""
    workspace, folder = map(Path, sys.argv[1:])
    ahead._MANY = 1
    call = Porters.call

    def call_and_wait(porters: Porters, count: int) -> None:
        call(porters, count)
        if not have_come(porters):
            raise TimeoutError
        _say("come")

    Porters.call = call_and_wait  # type: ignore[assignment, method-assign]
    with open_session(workspace) as session:
        batch.receive_folder(
            session, folder=folder, draft=True, tell=lambda line: _acknowledge(session, line)
        )


def _acknowledge(session: Session, line: batch.Line) -> None:
    if line.ending not in {"received", "repeated"}:
        raise RuntimeError(line.told)
    for change in session.workspace.changes(line.assessment):
        _say(f"change {change.id}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
