"""Where the files shipped with the program lie, in a checkout and in a frozen build alike."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a shipped resource, for example `resource("indicators", "2024.yaml")`."""
    return _root().joinpath("resources", *parts)


def guide(language: str) -> Path:
    """Return the folder of the user guide's pages in a language."""
    return _root().joinpath("docs", "guide", language)


def licences() -> Path | None:
    """Return the folder with the licence texts of all that is shipped; a checkout has none."""
    folder = resource("licences")
    return folder if folder.is_dir() else None


def _root() -> Path:
    frozen_root = getattr(sys, "_MEIPASS", None)
    return Path(frozen_root) if frozen_root else Path(__file__).resolve().parent.parent
