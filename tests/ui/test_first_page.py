"""The first page comes soon: nothing is loaded before it is painted that it does not show."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QTableView

from app.ui.widgets.touch import viewport_of
from app.workbench import assessments
from app.workbench.session import open_session, set_author

START = """
import builtins, json, os, sys
from PySide6 import QtWidgets
from PySide6.QtCore import QTimer
from app.ui import main
from app.ui.warming import Warming

def tell():
    print(json.dumps([sorted(sys.modules), sorted(vars(QtWidgets)), str(builtins.__import__)]))
    sys.stdout.flush()
    os._exit(0)

Warming.begin = lambda _: QTimer.singleShot(0, tell)
main.run(sys.argv[1])
"""


# Each takes from half a millisecond to twenty; a dataclass takes as much to make.
LATER = (
    "app.exchange",
    "app.reports",
    "app.scoring.catalogue",
    "app.ui.dialogs.base",
    "app.ui.models.open_assessment",
    "app.workbench.undo",
    "dataclasses",
    "hashlib",
    "pkgutil",
    "platform",
    "pydantic",
    "sqlalchemy",
    "uuid",
    "yaml",
)


class Loaded(NamedTuple):
    """What is there when the first page is painted."""

    modules: set[str]
    classes: set[str]
    imports: str


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    folder = tmp_path_factory.mktemp("first") / "工作区"
    with open_session(folder) as session:
        set_author(session, name="冯晓岚", organisation="某评测机构")
        assessments.create(session, kind="after", enterprise={"name": "测试机械厂"})
    said = _said(folder)
    modules, classes, imports = json.loads(said)
    return Loaded(set(modules), set(classes), imports)


def _said(folder: Path) -> str:
    line = [sys.executable, "-c", START, str(folder)]
    # What measures the tests would load modules of its own.
    environment = {name: it for name, it in os.environ.items() if not name.startswith("COVERAGE")}
    return subprocess.run(line, env=environment, capture_output=True, text=True, check=True).stdout


def test_nothing_is_loaded_that_the_page_does_not_need(loaded: Loaded) -> None:
    assert "app.ui.pages.home" in loaded.modules
    assert not loaded.modules.intersection(LATER)


def test_no_class_of_qt_is_made_that_the_page_does_not_use(loaded: Loaded) -> None:
    assert "QTableView" in loaded.classes
    # `style()` makes the first, with five hundred members; `viewport()` all but the last.
    later = {"QStyle", "QMdiArea", "QWizard", "QCalendarWidget", "QMessageBox"}
    assert not loaded.classes & later


def test_no_source_is_read_to_see_how_it_spells_qt(loaded: Loaded) -> None:
    assert "feature" not in loaded.imports


def test_a_viewport_is_found_by_its_name(application: QApplication) -> None:
    assert application is not None
    for area in (QTableView(), QScrollArea()):
        found = viewport_of(area)
        assert found is area.viewport()
        assert found.objectName() == "qt_scrollarea_viewport"
