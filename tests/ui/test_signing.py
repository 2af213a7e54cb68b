"""Signing in the window: at export, one person after another, encrypted, and inside the PDF."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.ui.dialogs.export import ExportDialog
from app.ui.dialogs.sign import SignDialog
from app.ui.dialogs.sign_drawing import DrawingDialog
from app.ui.dialogs.sign_report import ReportDialog
from app.ui.dialogs.signing_form import SigningForm
from app.ui.widgets.named_choice import NamedChoice
from app.workbench import finishing, identities, packages, receiving, recipients, sample
from app.workbench.receiving import Verdict
from app.workbench.session import Session, open_session
from tests.ui.driving import Desktop
from tests.ui.test_everywhere import nameless

SECRET = "correct horse battery"
PEOPLE = {"assessor": "冯晓岚", "team_lead": "李组长", "enterprise": "王厂长"}
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the sample finalised, and one person for every role."""
    made = tmp_path_factory.mktemp("prepared") / "workspace"
    with open_session(made, author="冯晓岚") as session:
        finishing.finalise(session, assessment=sample.open_sample(session))
        make_people(session)
    return made


@pytest.fixture
def folder(prepared: Path, tmp_path: Path) -> Path:
    """Where the workspace of a test lies: a copy, since keys take their time to be made."""
    return Path(shutil.copytree(prepared, tmp_path / "workspace"))


@pytest.fixture
def people(desktop: Desktop) -> Desktop:
    """The finalised sample is open."""
    desktop.window.making.open_sample()
    desktop.settle()
    return desktop


def make_people(session: Session) -> None:
    for role, name in PEOPLE.items():
        identities.create_identity(
            session, name=name, organisation="某评测机构", role=role, passphrase=SECRET
        )


def exported(desktop: Desktop, *roles: str) -> Path:
    """Export behind the window's back, signed by the assessor."""
    assessment = desktop.assessment.view.id

    def job(session: Session) -> Path:
        signer = next(it for it in identities.list_identities(session) if it.role == "assessor")
        return packages.export(
            session,
            assessment=assessment,
            identity=signer.path,
            passphrase=SECRET,
            require=roles or tuple(PEOPLE),
        ).path

    return desktop.ask(job)


def verdict(desktop: Desktop, package: Path) -> Verdict:
    return desktop.ask(lambda session: receiving.verify(session, package=package))


def choose(form: SigningForm, name: str) -> None:
    form.identity.setCurrentIndex(form.identity.findText(name, Qt.MatchFlag.MatchStartsWith))
    assert form.identity.currentText().startswith(name)


def type_secret(form: SigningForm, text: str = SECRET) -> None:
    form.passphrase.setFocus()
    QTest.keyClicks(form.passphrase, text)


def draw(dialog: DrawingDialog) -> None:
    QTest.mousePress(dialog.pad, LEFT, pos=QPoint(60, 60))
    QTest.mouseMove(dialog.pad, QPoint(300, 200))
    QTest.mouseRelease(dialog.pad, LEFT, pos=QPoint(300, 200))
    dialog.primary.click()


@pytest.mark.usefixtures("application")
def test_of_a_long_name_beginning_and_end_are_seen_and_the_tooltip_has_all(qtbot: QtBot) -> None:
    choice = NamedChoice("签名身份")
    qtbot.addWidget(choice)
    long = f"Alexandra Konstantinidou-Weatherby（{'Institute ' * 6}，评测人员）"
    choice.addItems([long, "冯晓岚（某评测机构，评测人员）"])
    choice.resize(388, 34)
    choice.show()
    assert (choice.shown[:10], choice.shown[-6:]) == ("Alexandra ", "，评测人员）")
    assert "…" in choice.shown
    assert choice.fontMetrics().horizontalAdvance(choice.shown) < 388 - 24  # the arrow's place
    assert choice.toolTip() == long
    before = choice.grab().toImage()
    choice.setItemText(0, choice.shown)
    assert choice.grab().toImage() == before  # what is painted is what is said to be shown
    choice.setCurrentIndex(1)
    assert choice.shown == choice.toolTip() == "冯晓岚（某评测机构，评测人员）"


def in_sign_dialog(desktop: Desktop, package: Path, act: Callable[[SignDialog], object]) -> None:
    """Open the dialog by its action in the menu, take the package, and act."""
    action = next(it for it in desktop.window.actions() if it.objectName() == "sign")

    def begin(dialog: SignDialog) -> None:
        assert not dialog.form.isVisible()
        dialog.take(package)
        desktop.settle()
        act(dialog)

    desktop.in_dialog(SignDialog, action.trigger, begin)


def export_for_all(dialog: ExportDialog, desktop: Desktop) -> None:
    """Sign as the assessor, ask for two more signatures, and go on to them."""
    desktop.settle()
    assert dialog.identity.currentText().startswith("冯晓岚")
    assert [key for key, box in dialog.roles.items() if box.isChecked()] == ["assessor"]
    desktop.click(dialog.roles["team_lead"])
    desktop.click(dialog.roles["enterprise"])
    desktop.in_dialog(DrawingDialog, dialog.form.drawing.draw.click, draw)
    type_secret(dialog.form)
    desktop.press(dialog.passphrase, Qt.Key.Key_Return)
    desktop.settle()
    assert dialog.standing.text() == "还缺签名：组长、企业代表。"
    desktop.click(dialog.next)


def sign_as_both(dialog: SignDialog, desktop: Desktop) -> None:
    """Sign as the team lead, then as the enterprise, in one dialog."""
    desktop.settle()
    assert dialog.form.identity.currentText().startswith("李组长")
    type_secret(dialog.form)
    desktop.press(dialog.form.passphrase, Qt.Key.Key_Return)
    desktop.settle()
    assert dialog.missing.text() == "还缺签名：企业代表。"
    assert dialog.form.identity.currentText().startswith("王厂长")
    type_secret(dialog.form)
    desktop.click(dialog.form.pledge.tick)
    desktop.click(dialog.primary)
    assert "签名齐全" in dialog.missing.text()
    assert dialog.form.identity.count() == 0, "nobody signs twice"


def test_three_people_sign_one_after_another_at_one_computer(people: Desktop) -> None:
    page = people.finish()
    people.in_dialog(
        ExportDialog,
        lambda: people.in_dialog(
            SignDialog, page.export.click, lambda shown: sign_as_both(shown, people)
        ),
        lambda shown: export_for_all(shown, people),
    )
    assessment = people.assessment.view.id
    package = people.ask(lambda session: packages.last_exported(session, assessment=assessment))
    assert package is not None
    found = verdict(people, package)
    assert [signer.role for signer in found.signers] == list(PEOPLE)
    assert found.missing_roles == ()
    assert [bool(signer.pledge) for signer in found.signers] == [False, False, True]
    assert [bool(signer.drawn) for signer in found.signers] == [True, False, False]


def test_the_finish_page_goes_on_with_what_was_exported_last(people: Desktop) -> None:
    package = exported(people)

    def look(dialog: SignDialog) -> None:
        people.settle()
        assert dialog.file.text() == package.name
        assert list(nameless(dialog)) == []

    people.in_dialog(SignDialog, people.finish().sign.click, look)


def test_an_enterprise_reads_its_pledge_before_it_signs(people: Desktop) -> None:
    package = exported(people)
    before = package.read_bytes()

    def sign(dialog: SignDialog) -> None:
        assert not dialog.form.pledge.isVisible()
        choose(dialog.form, "王厂长")
        assert dialog.form.pledge.isVisible()
        type_secret(dialog.form)
        people.click(dialog.primary)
        assert "我已阅读并承诺" in dialog.problem.text()
        assert dialog.form.pledge.tick.hasFocus()
        assert package.read_bytes() == before
        people.press(dialog.form.pledge.tick, Qt.Key.Key_Space)
        people.click(dialog.primary)

    in_sign_dialog(people, package, sign)
    assert "愿意承担" in verdict(people, package).signers[-1].pledge


def test_what_is_not_signed_asks_for_no_passphrase_and_leaves_no_hole(people: Desktop) -> None:
    def look(dialog: ExportDialog) -> None:
        people.settle()
        dialog.identity.setCurrentIndex(dialog.identity.findData(None))
        people.settle()
        assert dialog.primary.text() == "导出草稿"
        assert not dialog.passphrase.isVisible()
        assert dialog.height() == dialog.needed_height()

    people.in_dialog(ExportDialog, people.finish().export.click, look)


def test_a_wrong_passphrase_is_told_and_asked_for_again(people: Desktop) -> None:
    package = exported(people)
    before = package.read_bytes()

    def sign(dialog: SignDialog) -> None:
        people.click(dialog.primary)
        assert dialog.problem.text() == "请输入签名口令。"
        type_secret(dialog.form, "not this one")
        people.click(dialog.primary)
        assert "口令不对" in dialog.problem.text()
        assert "not this one" not in dialog.problem.text()
        assert dialog.form.passphrase.text() == ""
        assert dialog.form.passphrase.hasFocus()
        assert dialog.primary.isEnabled()

    in_sign_dialog(people, package, sign)
    assert package.read_bytes() == before


def test_a_changed_package_cannot_be_signed(people: Desktop) -> None:
    package = exported(people)
    data = bytearray(package.read_bytes())
    data[len(data) // 2] ^= 1
    package.write_bytes(data)

    def look(dialog: SignDialog) -> None:
        assert "不能签名" in dialog.facts.text()
        assert not dialog.form.isVisible()
        assert not dialog.primary.isVisible()
        dialog.take(package.with_name("没有.zip"))
        people.settle()
        assert "找不到" in dialog.problem.text()
        assert not dialog.primary.isVisible()

    in_sign_dialog(people, package, look)


def test_a_draft_is_not_signed_in_the_window_either(people: Desktop) -> None:
    people.assessment.edit(finishing.reopen, reason="口径有误")
    assessment = people.assessment.view.id
    draft = people.ask(lambda session: packages.export(session, assessment=assessment)).path

    def sign(dialog: SignDialog) -> None:
        assert "还没有人签名" in dialog.signers.text()
        type_secret(dialog.form)
        people.click(dialog.primary)
        assert "还没有定稿" in dialog.problem.text()

    in_sign_dialog(people, draft, sign)
    assert verdict(people, draft).signers == ()


def test_a_drawn_signature_goes_into_the_package(people: Desktop) -> None:
    package = exported(people)

    def sign(dialog: SignDialog) -> None:
        line = dialog.form.drawing
        people.in_dialog(DrawingDialog, line.draw.click, draw)
        assert line.remove.isVisible()
        choose(dialog.form, "王厂长")
        assert line.drawn == (), "nobody signs with another's hand"
        choose(dialog.form, "李组长")
        people.in_dialog(DrawingDialog, line.draw.click, draw)
        type_secret(dialog.form)
        people.click(dialog.primary)
        assert line.drawn == ()

    in_sign_dialog(people, package, sign)
    signer = verdict(people, package).signers[-1]
    assert signer.name == "李组长"
    ((first, last),) = signer.drawn
    assert (first.t, last.x > first.x) == (0, True)


def test_who_has_to_sign_is_chosen_and_kept(people: Desktop) -> None:
    def export(dialog: ExportDialog) -> None:
        people.settle()
        type_secret(dialog.form)
        people.click(dialog.roles["assessor"])
        people.click(dialog.primary)
        assert dialog.problem.text() == "请至少勾选一个须签名的角色。"
        people.click(dialog.roles["assessor"])
        people.click(dialog.roles["team_lead"])
        people.click(dialog.primary)
        assert dialog.signed is not None
        assert verdict(people, dialog.signed).required_roles == ("assessor", "team_lead")

    def again(dialog: ExportDialog) -> None:
        people.settle()
        ticked = [key for key, box in dialog.roles.items() if box.isChecked()]
        assert ticked == ["assessor", "team_lead"]

    people.in_dialog(ExportDialog, people.finish().export.click, export)
    people.in_dialog(ExportDialog, people.finish().export.click, again)


def test_a_package_is_encrypted_for_one_recipient(people: Desktop, tmp_path: Path) -> None:
    people.ask(lambda session: recipients.remember(session, name="区工信局", key=RECIPIENT))
    out = tmp_path / "交付"
    out.mkdir()

    def export(dialog: ExportDialog) -> None:
        people.settle()
        assert [dialog.recipient.itemData(row) for row in range(2)] == [None, "区工信局"]
        assert dialog.recipient.currentData() is None
        dialog.recipient.setCurrentIndex(1)
        dialog.folder.setText(str(out))
        type_secret(dialog.form)
        people.click(dialog.primary)
        assert "只有“区工信局”能打开" in dialog.standing.text()
        assert not dialog.next.isVisible()
        assert not dialog.check.isVisible()

    people.in_dialog(ExportDialog, people.finish().export.click, export)
    (sealed,) = out.iterdir()
    assert sealed.name.endswith(".shuping.zip.age")
    assert sealed.read_bytes().startswith(b"age-encryption.org/v1")


def test_the_report_is_signed_inside_the_pdf(
    people: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "报告.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))

    def sign(dialog: ReportDialog) -> None:
        people.settle()
        assert not dialog.form.isVisible()
        people.click(dialog.sign)
        assert list(nameless(dialog)) == []
        type_secret(dialog.form, "wrong")
        people.click(dialog.primary)
        assert "口令不对" in dialog.problem.text()
        assert not out.exists()
        type_secret(dialog.form)
        people.click(dialog.primary)

    people.in_dialog(ReportDialog, people.finish().report.click, sign)
    assert b"/ETSI.CAdES.detached" in out.read_bytes()
    assert "报告已保存" in people.window.bar.text.text()


def test_a_finalised_report_need_not_be_signed(
    people: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "报告.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    people.in_dialog(
        ReportDialog, people.finish().report.click, lambda dialog: people.click(dialog.primary)
    )
    assert out.read_bytes().startswith(b"%PDF")
    assert b"/ETSI.CAdES.detached" not in out.read_bytes()
