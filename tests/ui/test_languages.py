"""The window in another language: everything in it follows, and nothing that people wrote."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QTabBar,
    QWidget,
)

from app import language
from app.language import LANGUAGES, SOURCE, spoken, tr
from app.ui import tongue
from app.ui.dialogs.about import AboutDialog
from app.ui.dialogs.batch import BatchDialog
from app.ui.dialogs.enterprises import EnterprisesDialog
from app.ui.dialogs.export import ExportDialog
from app.ui.dialogs.first_start import FirstStartDialog
from app.ui.dialogs.identities import IdentitiesDialog
from app.ui.dialogs.identity import IdentityDialog
from app.ui.dialogs.new_assessment import NewAssessmentDialog
from app.ui.dialogs.recipients import RecipientsDialog
from app.ui.dialogs.settings import SettingsDialog
from app.ui.dialogs.shortcuts import ShortcutsDialog
from app.ui.dialogs.sign import SignDialog
from app.ui.dialogs.trust import TrustDialog
from app.ui.dialogs.verify import VerifyDialog
from app.ui.models.subjects import in_order
from app.workbench import editing
from app.workbench.session import Session
from tests.pseudo import Pseudo
from tests.ui.driving import CODE, Desktop
from tools.translating.found import CHINESE

FIRM = {"name": "Hengling Gears Ltd", "credit_code": CODE}
# Who works here, how the language calls itself, and the sign that parts words.
_OWN = re.compile(f"冯晓岚|{LANGUAGES[SOURCE]}|\u3000")
_TEXTS = ("text", "toolTip", "placeholderText", "accessibleName", "accessibleDescription", "title")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English with a wording of its own for every text that can be found in the program."""
    monkeypatch.setattr(language, "_translations", lambda _: Pseudo())
    yield
    tongue.speak(SOURCE)


def told_by(widget: QWidget) -> Iterator[str]:
    """Yield everything that a widget shows or tells a screen reader."""
    yield widget.windowTitle()
    for name in _TEXTS:
        found = getattr(widget, name, None)
        if callable(found):
            yield str(found())
    yield from (f"{action.text()} {action.toolTip()}" for action in widget.actions())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        yield from _heads(model)
        yield from _cells(model, QModelIndex())


def _heads(model: QAbstractItemModel) -> Iterator[str]:
    across = Qt.Orientation.Horizontal
    for section in range(_columns(model, QModelIndex())):
        yield str(model.headerData(section, across) or "")


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in _ROLES)
        yield from _cells(model, model.index(row, 0, parent))


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def chinese_in(top: QWidget) -> set[str]:
    """Return what still reads Chinese in a window, but for names."""
    return {
        f"{type(widget).__name__}: {text}"
        for widget in (top, *top.findChildren(QWidget))
        for text in told_by(widget)
        if CHINESE.search(_OWN.sub(" ", text))
    }


def answered(session: Session, made: str) -> None:
    """Answer a little of everything, so that reasons, warnings and advice are shown too."""
    for code, options in (("F1", ["B", "E"]), ("F4", ["B", "H"]), ("M1", ["D"])):
        editing.answer(session, assessment=made, item=code, options=options)
    editing.set_measure(session, assessment=made, measure="equipment_total", text="120")
    editing.set_measure(session, assessment=made, measure="equipment_digital", text="60")
    editing.set_grade(session, assessment=made, scenario="S01", grade=2)


@pytest.mark.usefixtures("pseudo")
def test_no_chinese_is_left_in_the_window(desktop: Desktop) -> None:
    made = desktop.new_assessment(**FIRM)
    desktop.ask(lambda session: answered(session, made))
    desktop.window.speak("en")
    desktop.settle()
    left = chinese_in(desktop.window)
    for code in in_order(desktop.assessment.view):
        desktop.workbench.go(code)
        desktop.settle()
    left |= chinese_in(desktop.window)
    desktop.window.go_home()
    desktop.settle()
    desktop.window.show_portfolio()
    desktop.settle()
    assert left | chinese_in(desktop.window) == set()


@pytest.mark.usefixtures("pseudo")
def test_no_chinese_is_left_in_the_dialogs(desktop: Desktop) -> None:
    desktop.new_assessment(**FIRM)
    desktop.window.speak("en")
    desktop.settle()
    window, worker = desktop.window, desktop.worker
    made: tuple[Callable[[], QWidget], ...] = (
        lambda: NewAssessmentDialog(worker, window),
        lambda: ExportDialog(desktop.workbench.desk, window),
        lambda: IdentityDialog(worker, "", "", window),
        lambda: IdentitiesDialog(worker, window),
        lambda: TrustDialog(worker, window),
        lambda: RecipientsDialog(worker, window),
        lambda: VerifyDialog(worker, window),
        lambda: SignDialog(worker, None, window),
        lambda: BatchDialog(worker, window),
        lambda: EnterprisesDialog(worker, window),
        lambda: SettingsDialog(window.look, worker, window),
        lambda: ShortcutsDialog(window),
        lambda: AboutDialog(window.catalogue, window._folder(), worker, window),
        lambda: FirstStartDialog(window._folder(), movable=True),
    )
    left: set[str] = set()
    for make in made:
        dialog = make()
        desktop.settle()
        left |= chinese_in(dialog)
        dialog.deleteLater()
    assert left == set()


def test_another_language_keeps_the_place_what_is_typed_and_undo(desktop: Desktop) -> None:
    made = desktop.new_assessment(**FIRM)
    page = desktop.item("F1")
    desktop.keys("B")
    page.note.setPlainText("半句话")
    desktop.window.speak("en")
    desktop.settle()
    assert (spoken(), desktop.assessment.view.id, desktop.workbench.current) == ("en", made, "F1")
    assert desktop.value("items/F1/note") == "半句话"
    assert desktop.item("F1").note.toPlainText() == "半句话"
    assert desktop.workbench.header.undo.isEnabled()
    desktop.assessment.undo()
    desktop.assessment.undo()
    desktop.settle()
    assert desktop.value("items/F1/options") is None
    desktop.window.speak(SOURCE)
    desktop.settle()
    assert desktop.workbench.header.undo.text() == "撤销"


def test_another_language_keeps_offering_first_what_ones_role_begins_with(desktop: Desktop) -> None:
    desktop.window.meet("enterprise")
    desktop.window.speak("en")
    desktop.settle()
    beginning = desktop.window.home.beginning
    assert beginning.landing() is beginning.diagnose
    desktop.window.speak(SOURCE)
    desktop.settle()


def test_the_settings_let_the_window_speak_from_then_on(desktop: Desktop) -> None:
    def choose(dialog: SettingsDialog) -> None:
        dialog.name.setText("Feng")
        desktop.click(dialog.languages["en"])
        desktop.click(dialog.primary)

    try:
        desktop.in_dialog(SettingsDialog, desktop.window.ask_settings, choose)
        assert desktop.window.home.new.text() == tr("新建评测") == "New assessment"
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.buttons()[0].text().replace("&", "") == "Cancel"
        tongue.speak(SOURCE)
        tongue.begin(desktop.window.settings, None)
        assert spoken() == "en"
        tongue.begin(desktop.window.settings, SOURCE)
        assert spoken() == SOURCE
        assert QApplication.applicationName() == "数评台"
    finally:
        tongue.speak(SOURCE)
