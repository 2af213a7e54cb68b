"""Compile the shipped catalogues, as `app.scoring.compiled` says; run it as a module."""

from __future__ import annotations

from app.resources import resource
from app.scoring.compiled import compile_catalogue
from app.scoring.reading import load_catalogue


def main() -> None:
    """Write one JSON file beside each YAML file."""
    for path in resource("indicators").glob("*.yaml"):
        path.with_suffix(".json").write_bytes(compile_catalogue(load_catalogue(path)))


if __name__ == "__main__":
    main()
