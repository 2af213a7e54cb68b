"""Driving the page of a programme: choosing one, typing into the table of costs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.ui.actions import available
from app.ui.models.cost_lines import COLUMNS
from app.ui.pages.programme.page import ProgrammePage
from app.workbench.programme import Standing, standing
from tests.ui.driving import Desktop, commit

Key = Qt.Key
# 113000/1.13 = 100000; 53000/1.06 × 12/24 = 25000; training 0; in all 125000, half of it.
TABLE = (
    ("生产管理软件", "软件", "2024-03-01", "113000", "13", "2024-03-05", "113000", "", "113000"),
    ("云排产", "云服务", "2024-04-01", "53000", "6", "2024-04-02", "53000", "", "53000"),
    ("培训", "培训费", "2024-05-01", "20000", "", "2024-05-02", "20000", "", "20000"),
)


def open_programme(desktop: Desktop) -> ProgrammePage:
    """Open the page of an assessment for which Guangzhou's programme is chosen by keys."""
    desktop.new_assessment(city="广州市", industry="箱包")
    next(it for it in available(desktop.window) if it.objectName() == "programme").trigger()
    desktop.settle()
    shown = desktop.workbench.page()
    assert isinstance(shown, ProgrammePage)
    line = next(it for it in shown.welcome.lines if "广州" in it.text())
    line.setFocus()
    desktop.press(line, Key.Key_Space)
    desktop.settle()
    return shown


def type_cell(desktop: Desktop, page: ProgrammePage, row: int, column: str, text: str) -> None:
    """Type into a cell and leave it with Enter, as one does."""
    table = page.costs.table
    table.setFocus()
    table.go_to(row, COLUMNS.index(column))
    desktop.press(table, Key.Key_F2)
    # The one of the cell before may not be gone yet.
    (editor,) = (it for it in table.viewport().findChildren(QLineEdit) if it.isVisible())
    editor.selectAll()
    commit(editor, text)
    desktop.press(editor, Key.Key_Return)
    desktop.settle()


def stands(desktop: Desktop, level: int | None = None) -> Standing:
    """Return how the open assessment stands in its programme."""
    identity = desktop.assessment.view.id
    return desktop.ask(lambda session: standing(session, assessment=identity, level=level))
