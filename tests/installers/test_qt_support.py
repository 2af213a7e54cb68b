"""PySide6's own modules, compiled for a frozen program, are found before the sources it brings."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from installers import qt_support


def test_the_compiled_modules_are_those_that_are_loaded(tmp_path: Path) -> None:
    found = importlib.util.find_spec("shiboken6")
    assert found is not None
    assert found.origin is not None
    shutil.copytree(Path(found.origin).parent, tmp_path / "shiboken6")
    for name, made in qt_support.write(tmp_path / "made"):
        place = tmp_path / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(made, place)
    asked = "import PySide6.QtCore, shibokensupport.signature.parser as it; print(it.__file__)"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    said = subprocess.run(
        [sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=True
    )
    assert (said.stdout.strip(), said.stderr) == (
        str(tmp_path / "shiboken6/files.dir/shibokensupport/signature/parser.pyc"),
        "",
    )


def test_the_same_modules_give_the_same_bytes(tmp_path: Path) -> None:
    one, other = (dict(qt_support.write(tmp_path / name)) for name in ("1", "2"))
    assert one.keys() == other.keys()
    assert [it.read_bytes() for it in one.values()] == [it.read_bytes() for it in other.values()]
