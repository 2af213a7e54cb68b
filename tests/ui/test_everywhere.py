"""What holds for every page: names for screen readers, room on small screens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from app.language import SOURCE
from app.ui.dialogs.batch import BatchDialog
from app.ui.dialogs.export import ExportDialog
from app.ui.dialogs.first_start import FirstStartDialog
from app.ui.dialogs.identity import AuthorityDialog, IdentityDialog
from app.ui.dialogs.new_assessment import NewAssessmentDialog
from app.ui.dialogs.recipients import RecipientsDialog
from app.ui.dialogs.settings import SettingsDialog
from app.ui.dialogs.trust import TrustDialog
from app.ui.dialogs.verify import VerifyDialog
from app.ui.models.subjects import in_order
from app.ui.theme import tokens as t
from app.ui.widgets.choice import ChoiceButton
from tests.ui.driving import Desktop

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


def nameless(parent: QWidget) -> Iterator[str]:
    for kind in CONTROLS:
        for control in parent.findChildren(kind):
            named = control.accessibleName() or getattr(control, "text", str)()
            own = not control.objectName().startswith("qt_") and not isinstance(
                control, QHeaderView
            )
            if own and not named and not isinstance(control.parent(), (QComboBox, QLineEdit)):
                yield f"{type(control).__name__} in {type(control.parent()).__name__}"


def test_every_control_of_every_page_has_a_name(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    for code in in_order(desktop.assessment.view):
        desktop.workbench.go(code)
        desktop.settle()
    assert list(nameless(desktop.window)) == []


def test_every_control_of_every_dialog_has_a_name(desktop: Desktop) -> None:
    desktop.new_assessment()
    window, worker = desktop.window, desktop.worker
    dialogs = (
        NewAssessmentDialog(worker, window),
        IdentityDialog(worker, "", "", window),
        VerifyDialog(worker, window),
        TrustDialog(worker, window),
        RecipientsDialog(worker, window),
        ExportDialog(desktop.workbench.desk, window),
        FirstStartDialog(desktop.ask(lambda session: session.workspace.folder), window),
    )
    desktop.settle()
    assert [found for dialog in dialogs for found in nameless(dialog)] == []


def test_tall_dialogs_fit_a_small_window_with_large_texts(desktop: Desktop) -> None:
    window, worker = desktop.window, desktop.worker
    window.resize(911, 512)
    window.look.choose(percent=130)
    for dialog in (
        SettingsDialog(window.look, worker, window),
        IdentityDialog(worker, "", "", window),
        AuthorityDialog(worker, "", window),
        BatchDialog(worker, window),
        TrustDialog(worker, window),
    ):
        dialog.show()
        desktop.settle()
        assert dialog.height() <= 512, dialog.windowTitle()
        dialog.close()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (911, 512), (860, 480)])
def test_no_page_is_wider_than_its_place(desktop: Desktop, width: int, height: int) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    desktop.window.resize(width, height)
    for code in in_order(desktop.assessment.view):
        desktop.workbench.go(code)
        desktop.settle()
        areas = (
            *desktop.workbench.page().findChildren(QScrollArea),
            *desktop.workbench.outcome.findChildren(QScrollArea),
        )
        for area in areas:
            content = area.widget()
            assert content is not None
            assert content.width() <= area.viewport().width(), code
    assert desktop.window.width() == width


def test_no_head_of_a_page_is_cut_in_a_small_english_window(desktop: Desktop) -> None:
    window = desktop.window
    window.resize(911, 512)
    window.speak("en")
    window.making.open_sample()
    desktop.settle()
    desktop.workbench.go("report")
    desktop.settle()
    assert cut(desktop.workbench.page()) == []
    window.go_home()
    desktop.settle()
    kind = window.home.filters.choices["kind"]
    kind.setCurrentIndex(kind.findData("after"))
    desktop.settle()
    assert cut(window.home) == []
    assert window.home.menu.y() < window.home.new.geometry().bottom(), "the head is one line"
    window.show_portfolio()
    desktop.settle()
    assert window.portfolio is not None
    assert cut(window.portfolio) == []
    window.speak(SOURCE)
    desktop.settle()
    assert window.width() == 911


def cut(page: QWidget) -> list[str]:
    """Return the texts of the buttons and choices of a page for which there is no room."""
    named: dict[QWidget, str] = {it: it.text() for it in page.findChildren(QAbstractButton)}
    named |= {it: it.currentText() for it in page.findChildren(QComboBox)}
    return [
        text
        for it, text in named.items()
        if it.isVisible() and it.width() < min(it.sizeHint().width(), it.maximumWidth())
    ]


def test_answer_targets_are_large_enough_to_tap(desktop: Desktop) -> None:
    desktop.new_assessment()
    for code in ("F1", "F4", "S04"):
        desktop.workbench.go(code)
        desktop.settle()
        for choice in desktop.workbench.page().findChildren(ChoiceButton):
            assert choice.height() >= t.TARGET, f"{code} {choice.text()}"


def test_wrapped_answers_are_tall_enough_for_their_text(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.window.resize(860, 480)
    for code in ("F1", "F6", "S01", "S12"):
        desktop.workbench.go(code)
        desktop.settle()
        for choice in desktop.workbench.page().findChildren(ChoiceButton):
            room = choice.text_rect()
            wrapped = choice.fontMetrics().boundingRect(
                room, Qt.TextFlag.TextWordWrap, choice.text()
            )
            assert wrapped.height() <= room.height(), choice.text()
