"""A process that is killed at a change of a file: `python -m tests.durability.killed DIR FLOW N`.

Started with the shim before libc. It says what it had acknowledged before.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.workbench.session import open_session, set_author
from tests.durability.flows import AUTHOR, changes_in, perform, set_up
from tests.durability.shim import Shim


def main() -> None:
    """Make the workspace, say its changes, and play the flow to its violent end."""
    scratch, flow, at = sys.argv[1:]
    scene = set_up(Path(scratch))
    with open_session(scene.folder) as session:
        set_author(session, name=AUTHOR, organisation="评测所")
    for kind, text in changes_in(scene.folder):
        _say(kind, text)
    Shim().arm(scene.folder, int(at))
    perform(flow, scene, _say)


def _say(kind: str, text: str) -> None:
    sys.stdout.write(f"{kind} {text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
