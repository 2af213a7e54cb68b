"""Where the files shipped with the program lie, in a checkout and in a frozen build alike."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a shipped resource, for example `resource("indicators", "2024.yaml")`."""
    frozen_root = getattr(sys, "_MEIPASS", None)
    root = Path(frozen_root) if frozen_root else Path(__file__).resolve().parent.parent
    return root.joinpath("resources", *parts)


def licences() -> Path | None:
    """Return the folder with the licence texts of all that is shipped; a checkout has none."""
    folder = resource("licences")
    return folder if folder.is_dir() else None
