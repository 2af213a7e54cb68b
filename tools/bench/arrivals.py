"""A folder of packages received in a process of its own, so that its memory is nobody else's.

`python -m tools.bench.arrivals WORKSPACE FOLDER FLOOR`: prints seconds and megabytes as JSON. Each
subfolder is received, and then copied the plain way, so that noise meets both.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from pathlib import Path

from app.workbench import portfolio
from app.workbench.batch import receive_folder
from app.workbench.session import Session, open_session

_CHUNK = 1024 * 1024


def main(workspace: Path, parts: Path, floor: Path) -> None:
    """Receive every part, sum all up, and say what it took."""
    floor.mkdir()
    took = {"ours": 0.0, "floor": 0.0}
    with open_session(workspace) as session:
        for part in sorted(parts.iterdir()):
            start = time.perf_counter()
            _receive(session, part)
            between = time.perf_counter()
            _copy_all(part, floor)
            took["ours"] += between - start
            took["floor"] += time.perf_counter() - between
        start = time.perf_counter()
        portfolio.overview(session)
        portfolio.page(session)
        portfolio.write_ledger(session, out=floor / "台账.xlsx")
        took["summary"] = time.perf_counter() - start
    sys.stdout.write(json.dumps({**took, "memory": _peak()}))


def _receive(session: Session, part: Path) -> None:
    batch = receive_folder(session, folder=part)
    if batch.count("received") != len(batch.lines):
        raise RuntimeError([line.told for line in batch.lines if line.ending != "received"][:3])


def _copy_all(part: Path, floor: Path) -> None:
    """Read, hash and write each file, on the disk before the next one: the least that keeps it."""
    for path in sorted(part.iterdir()):
        digest = hashlib.sha256()
        with path.open("rb") as source, (floor / path.name).open("wb") as out:
            while piece := source.read(_CHUNK):
                digest.update(piece)
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())


def _peak() -> float:
    """Return the most memory that this process and its porters can have held, in megabytes.

    It is less: Linux counts a child with what its parent held when it was started.
    """
    import resource

    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(resource.getrusage(it).ru_maxrss for it in whose) / 1024


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
