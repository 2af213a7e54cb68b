"""Takes along compiled what PySide6 else compiles anew at every start (30 ms of processor time).

Its own Python modules lie in a ZIP file inside its library, as sources. A folder `files.dir` beside
that library comes before the file.
"""

from __future__ import annotations

import importlib
import py_compile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zipfile import ZipFile

PLACE = PurePosixPath("shiboken6/files.dir")


def write(folder: Path) -> Iterator[tuple[str, Path]]:
    """Write the compiled modules and yield each with its path in the program."""
    importlib.import_module("PySide6.QtCore")
    archive: ZipFile = importlib.import_module("shibokensupport").__loader__.zfile  # type: ignore[union-attr]
    with TemporaryDirectory(prefix="shuping-") as sources:
        archive.extractall(sources)
        for source in sorted(Path(sources).rglob("*.py")):
            name = source.relative_to(sources)
            made = folder / name.with_suffix(".pyc")
            py_compile.compile(
                str(source),
                cfile=str(made),
                dfile=name.as_posix(),
                doraise=True,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            )
            yield str(PLACE / made.relative_to(folder).as_posix()), made
