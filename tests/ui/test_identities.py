"""Signing identities in the window: making them, passphrases, certificates, an authority."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget

from app.errors import BadInput
from app.exchange.identity import load_identity
from app.ui.dialogs.identities import IdentitiesDialog
from app.ui.dialogs.identity import AuthorityDialog, IdentityDialog
from app.ui.dialogs.passphrase import ChangePassphraseDialog, PassphraseDialog
from app.ui.dialogs.signing_form import SigningForm
from app.workbench import authority, identities
from app.workbench.identities import IdentityInfo
from app.workbench.session import Session
from tests.ui.driving import Desktop
from tests.ui.test_everywhere import nameless

SECRET = "correct horse battery"
ORGANISATION = "某评测机构"


@pytest.fixture
def person(desktop: Desktop) -> IdentityInfo:
    return desktop.ask(make_person)


def make_person(session: Session) -> IdentityInfo:
    return identities.create_identity(
        session, name="林评测", organisation=ORGANISATION, role="assessor", passphrase=SECRET
    )


def in_identities(desktop: Desktop, act: Callable[[IdentitiesDialog], object]) -> None:
    """Open the dialog by its action in the menu and act in it."""
    action = next(it for it in desktop.window.actions() if it.objectName() == "identities")

    def begin(dialog: IdentitiesDialog) -> None:
        desktop.settle()
        act(dialog)

    desktop.in_dialog(IdentitiesDialog, action.trigger, begin)


def choose_file(
    monkeypatch: pytest.MonkeyPatch, *, opened: object = "", saved: object = ""
) -> None:
    """Answer the next questions for a file."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(opened), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))


def typed(line: QLineEdit, text: str) -> None:
    line.setFocus()
    QTest.keyClicks(line, text)


def unlock(desktop: Desktop, trigger: Callable[[], object], secret: str = SECRET) -> None:
    """Do something that asks for a passphrase, and give it."""

    def answer(dialog: PassphraseDialog) -> None:
        typed(dialog.passphrase, secret)
        desktop.press(dialog.passphrase, Qt.Key.Key_Return)
        desktop.settle()

    desktop.in_dialog(PassphraseDialog, trigger, answer)


def test_the_empty_list_teaches_and_leads_to_the_first_identity(desktop: Desktop) -> None:
    def create(asked: IdentityDialog) -> None:
        asked.name.setText("冯晓岚")
        asked.organisation.setText(ORGANISATION)
        typed(asked.passphrase, SECRET)
        typed(asked.again, SECRET)
        desktop.click(asked.primary)

    def act(dialog: IdentitiesDialog) -> None:
        assert "印章" in words(dialog)
        assert not dialog.list.isVisible()
        assert list(nameless(dialog)) == []
        desktop.in_dialog(IdentityDialog, dialog.create_button.click, create)
        assert dialog.list.isVisible()
        assert "冯晓岚" in words(dialog)
        assert "自签证书" in words(dialog)
        assert list(nameless(dialog)) == []

    in_identities(desktop, act)
    (made,) = desktop.ask(identities.list_identities)
    assert (made.name, made.role) == ("冯晓岚", "assessor")


def words(parent: QWidget) -> str:
    """Return what a dialog says now."""
    return "\n".join(it.text() for it in parent.findChildren(QLabel) if it.isVisible())


def test_two_different_new_passphrases_are_told(desktop: Desktop, person: IdentityInfo) -> None:
    def change(asked: ChangePassphraseDialog) -> None:
        typed(asked.old, SECRET)
        typed(asked.new.first, "another long one")
        typed(asked.new.again, "another long ome")
        desktop.click(asked.primary)
        assert "不一样" in asked.problem.text()
        assert asked.new.again.hasFocus()
        typed(asked.new.again, "another long one")
        desktop.click(asked.primary)

    def act(dialog: IdentitiesDialog) -> None:
        desktop.in_dialog(ChangePassphraseDialog, dialog.tools["更换口令…"].click, change)
        assert "已更换“林评测”的口令" in dialog.told.text()

    in_identities(desktop, act)
    assert load_identity(person.path, "another long one").name == "林评测"
    with pytest.raises(BadInput, match="口令不对"):
        load_identity(person.path, SECRET)


def test_a_wrong_old_passphrase_changes_nothing(desktop: Desktop, person: IdentityInfo) -> None:
    before = person.path.read_bytes()

    def change(asked: ChangePassphraseDialog) -> None:
        typed(asked.old, "guessed it wrong")
        typed(asked.new.first, "another long one")
        typed(asked.new.again, "another long one")
        desktop.click(asked.primary)
        assert "口令不对" in asked.problem.text()
        assert asked.old.hasFocus()
        assert asked.old.text() + asked.new.first.text() + asked.new.again.text() == ""

    in_identities(
        desktop,
        lambda dialog: desktop.in_dialog(
            ChangePassphraseDialog, dialog.tools["更换口令…"].click, change
        ),
    )
    assert person.path.read_bytes() == before


def test_the_certificate_goes_out_without_a_passphrase(
    desktop: Desktop, person: IdentityInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "林评测.pem"
    choose_file(monkeypatch, saved=out)

    def act(dialog: IdentitiesDialog) -> None:
        desktop.click(dialog.tools["导出证书…"])
        assert "证书已导出" in dialog.told.text()

    in_identities(desktop, act)
    assert out.read_bytes() == person.certificate.read_bytes()
    assert b"PRIVATE" not in out.read_bytes()


def test_an_authority_vouches_for_a_colleague_by_files(
    desktop: Desktop, person: IdentityInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    csr, pem = tmp_path / "申请.csr", tmp_path / "证书.pem"

    def create(asked: AuthorityDialog) -> None:
        asked.organisation.setText(ORGANISATION)
        typed(asked.passphrase, SECRET)
        typed(asked.again, SECRET)
        desktop.click(asked.primary)

    def act(dialog: IdentitiesDialog) -> None:
        choose_file(monkeypatch, saved=csr)
        unlock(desktop, dialog.tools["申请单位证书…"].click)
        asked = authority.read_request(csr).fingerprint
        assert asked[:4] in dialog.told.text()
        desktop.in_dialog(AuthorityDialog, dialog.authority_button.click, create)
        assert dialog.list.currentItem().text().startswith("签名证书颁发机构")
        choose_file(monkeypatch, opened=csr, saved=pem)
        unlock(desktop, lambda: desktop.click(dialog.tools["签发证书…"]))
        assert "已为“林评测”签发证书" in dialog.told.text()
        dialog.list.setCurrentRow(0)
        choose_file(monkeypatch, opened=pem)
        unlock(desktop, dialog.tools["装入签发的证书…"].click)
        assert f"由“签名证书颁发机构，{ORGANISATION}”签发" in words(dialog)

    in_identities(desktop, act)
    assert desktop.ask(identities.list_identities)[0].issuer.startswith("签名证书颁发机构")
    assert person.path.is_file()


def test_a_file_that_is_no_request_is_told_in_place(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.ask(
        lambda session: authority.create_authority(
            session, name="颁发机构", organisation=ORGANISATION, passphrase=SECRET
        )
    )
    wrong = tmp_path / "别的.csr"
    wrong.write_text("这不是申请", encoding="utf-8")
    choose_file(monkeypatch, opened=wrong)

    def act(dialog: IdentitiesDialog) -> None:
        desktop.click(dialog.tools["签发证书…"])
        assert "不是有效的证书申请文件" in dialog.told.text()

    in_identities(desktop, act)


def test_an_identity_from_elsewhere_is_taken_in(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, opened=bought(tmp_path / "厂长.p12"))

    def answer(asked: PassphraseDialog) -> None:
        typed(asked.passphrase, "wrong")
        desktop.click(asked.primary)
        assert "口令不对" in asked.problem.text()
        assert asked.passphrase.hasFocus()
        assert asked.passphrase.text() == ""
        typed(asked.passphrase, SECRET)
        desktop.click(asked.primary)

    def act(dialog: IdentitiesDialog) -> None:
        desktop.in_dialog(PassphraseDialog, dialog.import_button.click, answer)
        assert "角色未写明" in words(dialog)

    in_identities(desktop, act)


def test_a_certificate_without_a_role_signs_in_the_one_that_is_chosen(
    desktop: Desktop, tmp_path: Path
) -> None:
    file = bought(tmp_path / "厂长.p12")
    desktop.ask(lambda session: identities.import_identity(session, file=file, passphrase=SECRET))
    form = SigningForm(desktop.worker)
    desktop.qtbot.addWidget(form)
    form.show()
    desktop.settle()
    assert form.role.isVisible()
    form.role.setCurrentIndex(form.role.findData("enterprise"))
    assert form.pledge.isVisible()
    typed(form.passphrase, SECRET)
    with pytest.raises(BadInput, match="我已阅读并承诺"):
        form.signing()
    form.pledge.tick.setChecked(True)
    assert form.signing().role == "enterprise"
    assert SECRET not in repr(form.signing())


def bought(path: Path) -> Path:
    """Write an RSA identity as a certificate authority would, without a role."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, "王厂长"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "某机械厂"),
        ]
    )
    begins = datetime.now(UTC) - timedelta(days=1)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=30))
        .sign(key, hashes.SHA256())
    )
    protection = BestAvailableEncryption(SECRET.encode())
    data = pkcs12.serialize_key_and_certificates(None, key, certificate, None, protection)
    path.write_bytes(data)
    return path
