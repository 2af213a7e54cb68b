"""The trust list and the recipients in the window: adding, renaming, withdrawing, removing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pyrage
import pytest
from PySide6.QtWidgets import QFileDialog

from app.ui.actions import available
from app.ui.dialogs.asking import Confirmation, DoingDialog, LinesDialog
from app.ui.dialogs.recipients import RecipientsDialog
from app.ui.dialogs.trust import TrustDialog
from app.ui.dialogs.trust_question import TrustQuestion
from app.ui.times import beijing_today
from app.workbench import authority, identities, recipients
from app.workbench.session import open_session
from tests.ui.driving import Desktop

SECRET = "correct horse battery"


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """The certificate of somebody's authority."""
    with open_session(tmp_path / "theirs", author="主任") as theirs:
        return authority.create_authority(
            theirs, name="评测中心CA", organisation="评测中心", passphrase=SECRET
        ).certificate


def run(desktop: Desktop, key: str) -> None:
    """Choose an action of the window's menu."""
    next(it for it in available(desktop.window) if it.objectName() == key).trigger()


def add(desktop: Desktop, dialog: TrustDialog) -> None:
    dialog.add.click()
    desktop.settle()


def agree(question: TrustQuestion) -> None:
    assert set(question.roles) == {"assessor", "team_lead"}
    question.compared.click()
    question.primary.click()


def cells(dialog: TrustDialog | RecipientsDialog) -> list[list[str]]:
    table = dialog.table
    found = [
        [table.item(line, side) for side in range(table.columnCount())]
        for line in range(table.rowCount())
    ]
    return [[cell.text() if cell else "" for cell in line] for line in found]


def confirm(desktop: Desktop, dialog: DoingDialog) -> None:
    dialog.primary.click()
    desktop.settle()


def rename(desktop: Desktop, dialog: LinesDialog) -> None:
    dialog.edits["称呼"].clear()
    confirm(desktop, dialog)
    assert "称呼" in dialog.problem.text()
    dialog.edits["称呼"].setText("市评测中心")
    confirm(desktop, dialog)


def withdraw(desktop: Desktop, dialog: LinesDialog) -> None:
    (day,) = dialog.edits.values()
    assert day.text() == beijing_today()
    day.setText("2026-02-30")
    confirm(desktop, dialog)
    assert dialog.problem.text()
    day.setText("2026-03-05")
    confirm(desktop, dialog)


def test_a_certificate_is_added_renamed_withdrawn_and_removed(
    desktop: Desktop, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(certificate), ""))

    def keep(dialog: TrustDialog) -> None:
        desktop.settle()
        assert dialog.empty.isVisible()
        assert not dialog.rename.isEnabled()
        desktop.in_dialog(TrustQuestion, partial(add, desktop, dialog), agree)
        told = ["评测中心CA", "评测中心", "评测人员、组长", "颁发机构"]
        assert cells(dialog)[0][:4] == told
        desktop.in_dialog(LinesDialog, dialog.rename.click, partial(rename, desktop))
        desktop.in_dialog(LinesDialog, dialog.stop.click, partial(withdraw, desktop))
        assert (cells(dialog)[0][0], cells(dialog)[0][5]) == ("市评测中心", "2026-03-05起")
        assert not dialog.stop.isEnabled()
        desktop.in_dialog(Confirmation, dialog.remove.click, partial(confirm, desktop))
        assert cells(dialog) == []

    desktop.in_dialog(TrustDialog, lambda: run(desktop, "trust"), keep)
    assert desktop.ask(identities.trust_list) == ()


def test_what_is_no_certificate_is_told_in_the_list(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "不是证书.pem"
    file.write_text("hello", encoding="ascii")

    def take(dialog: TrustDialog) -> None:
        dialog.take(file)
        desktop.settle()
        assert "不是有效的证书" in dialog.problem.text()
        assert dialog.problem.isVisible()

    desktop.in_dialog(TrustDialog, lambda: run(desktop, "trust"), take)


def test_a_recipient_is_added_and_removed(desktop: Desktop) -> None:
    key = str(pyrage.x25519.Identity.generate().to_public())

    def enter(dialog: LinesDialog) -> None:
        name, public = dialog.edits.values()
        name.setText("市工信局")
        public.setText("age1nonsense")
        confirm(desktop, dialog)
        assert "age" in dialog.problem.text()
        public.setText(key)
        confirm(desktop, dialog)

    def keep(dialog: RecipientsDialog) -> None:
        desktop.settle()
        assert dialog.empty.isVisible()
        desktop.in_dialog(LinesDialog, dialog.add.click, enter)
        assert cells(dialog)[0][:2] == ["市工信局", key]
        assert [it.name for it in desktop.ask(recipients.recipients)] == ["市工信局"]
        desktop.in_dialog(Confirmation, dialog.remove.click, partial(confirm, desktop))
        assert dialog.empty.isVisible()

    desktop.in_dialog(RecipientsDialog, lambda: run(desktop, "recipients"), keep)
    assert desktop.ask(recipients.recipients) == ()
