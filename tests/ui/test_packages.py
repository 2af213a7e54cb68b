"""Signing, exporting, verifying and trusting from the window."""

from __future__ import annotations

from pathlib import Path

from app.ui.dialogs.export import ExportDialog
from app.ui.dialogs.identity import IdentityDialog
from app.ui.dialogs.trust_question import TrustQuestion
from app.ui.dialogs.verify import VerifyDialog
from app.workbench import finishing, identities, packages, sample
from app.workbench.session import Session
from tests.ui.driving import Desktop

SECRET = "correct horse battery"


def finalised(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    desktop.assessment.edit(finishing.finalise)
    desktop.settle()


def signed(session: Session) -> Path:
    assessment = sample.open_sample(session)
    finishing.finalise(session, assessment=assessment)
    made = identities.create_identity(
        session, name="李评", organisation="某评测机构", role="assessor", passphrase=SECRET
    )
    return packages.export(
        session, assessment=assessment, identity=made.path, passphrase=SECRET
    ).path


def create_identity(dialog: IdentityDialog, desktop: Desktop) -> None:
    dialog.name.setText("冯晓岚")
    dialog.organisation.setText("某评测机构")
    dialog.passphrase.setText(SECRET)
    dialog.again.setText("something else")
    dialog.primary.click()
    assert "不一样" in dialog.problem.text()
    dialog.again.setText(SECRET)
    dialog.primary.click()
    desktop.settle()


def verify_and_trust(dialog: VerifyDialog, desktop: Desktop) -> None:
    desktop.settle()
    assert [card.arrival.path.suffix for card in dialog.cards] == [".zip"]
    assert "签名人还没有确认" in dialog.cards[0].words.text()
    assert dialog.height() > desktop.window.height() * 3 // 4, "as large as over the list"
    desktop.in_dialog(TrustQuestion, dialog.cards[0].trust_buttons[0].click, agree)
    assert "完整有效" in dialog.cards[0].words.text()


def agree(question: TrustQuestion) -> None:
    question.compared.click()
    question.primary.click()


def test_identity_export_verify_and_trust(desktop: Desktop) -> None:
    finalised(desktop)

    def export(dialog: ExportDialog) -> None:
        desktop.settle()
        desktop.in_dialog(
            IdentityDialog, dialog.new_identity.click, lambda asked: create_identity(asked, desktop)
        )
        assert "冯晓岚" in dialog.identity.currentText()
        dialog.primary.click()
        desktop.settle()
        assert dialog.problem.text() == ""
        assert "已导出第1版" in dialog.result_text.text()
        assert dialog.passphrase.text() == ""
        desktop.in_dialog(
            VerifyDialog, dialog.check.click, lambda shown: verify_and_trust(shown, desktop)
        )

    desktop.in_dialog(ExportDialog, desktop.finish().export.click, export)


def test_a_wrong_passphrase_is_told_in_the_dialog(desktop: Desktop) -> None:
    finalised(desktop)
    desktop.ask(
        lambda session: identities.create_identity(
            session, name="李评", organisation="某评测机构", role="assessor", passphrase=SECRET
        )
    )

    def export(dialog: ExportDialog) -> None:
        desktop.settle()
        dialog.passphrase.setText("wrong")
        dialog.primary.click()
        desktop.settle()
        assert "口令" in dialog.problem.text()
        assert dialog.primary.isEnabled()

    desktop.in_dialog(ExportDialog, desktop.finish().export.click, export)
