"""Receiving packages in the window: the verdict, trusting its signers, opening."""

from __future__ import annotations

import threading
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pyrage
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.exchange.sealing import make_key, seal
from app.ui.dialogs import verify as dialogs
from app.ui.dialogs.trust_question import TrustQuestion
from app.ui.dialogs.verify import VerifyDialog
from app.ui.widgets.drawn_signature import DrawnSignature
from app.ui.widgets.long_list import SHORT, LongList
from app.workbench import assessments, identities
from app.workbench import receiving as checking
from tests.ui.driving import FIRM, Desktop
from tests.ui.parcels import (
    Parcels,
    press,
    receiving,
    statuses,
    texts,
    trusting,
)

if TYPE_CHECKING:
    from app.ui.worker import Progress
    from app.workbench.receiving import Checked
    from app.workbench.session import Session

# The verdict


def test_one_bad_file_never_stops_the_rest(desktop: Desktop, parcels: Parcels) -> None:
    trusting(desktop, parcels)
    folder = parcels.folder
    altered = bytearray(parcels["full"].read_bytes())
    altered[len(altered) // 2] ^= 1
    (folder / "改过.zip").write_bytes(altered)
    (folder / "空的.zip").write_bytes(b"")
    with zipfile.ZipFile(folder / "别的.zip", "w") as other:
        other.writestr("说明.txt", "这不是评测包")
    names = ("改过.zip", "空的.zip", "没有.zip", "别的.zip")

    def look(dialog: VerifyDialog) -> None:
        assert statuses(dialog) == ["changed", "changed", "", "changed", "complete", "incomplete"]
        assert "找不到文件" in texts(dialog.cards[2])
        assert "不可采信" in dialog.cards[0].accessibleName()
        found = (dialog.cards[place].arrival.checked for place in (0, 1, 3))
        told = [it.verdict.problems[0] for it in found if it is not None]
        assert ["可能选错了文件" in it for it in told] == [False, True, True]
        assert "完整有效1个，签名不齐1个，不可采信3个" in dialog.summary.text()
        for card in dialog.cards[:4]:
            assert not {"import", "report", "open"} & card.tools.keys()

    receiving(desktop, [*(folder / name for name in names), parcels["full"], parcels["half"]], look)
    assert desktop.ask(assessments.overview) == ()


def test_a_card_says_who_signed_how(desktop: Desktop, parcels: Parcels) -> None:
    trusting(desktop, parcels)

    def look(dialog: VerifyDialog) -> None:
        card = dialog.cards[0]
        told = texts(card)
        for words in (
            "完整有效：内容未改动，签名齐全",
            FIRM["name"],
            "改造后评测 · 第1版 · 2024版指标 · 二级 · 58.91分",
            "应有2个角色签名，已有2个",
            "评测人员　李评（某评测机构）",
            "自称签于",
            "自签证书",
            "真实性承诺",
        ):
            assert words in told
        drawn = card.findChildren(DrawnSignature)
        assert [picture.accessibleName() for picture in drawn] == ["梁志远的手写签名"]
        image = drawn[0].grab().toImage()
        ink = image.pixelColor(image.width() * 35 // 100, image.height() // 2)
        assert ink != image.pixelColor(image.width() // 20, image.height() // 2)

    receiving(desktop, [parcels["full"]], look)


def test_a_folder_stands_for_its_packages_and_many_cards_come_folded(
    desktop: Desktop, parcels: Parcels
) -> None:
    trusting(desktop, parcels)
    parcels["又一份"].write_bytes(parcels["full"].read_bytes())

    def drop(dialog: VerifyDialog) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(parcels.folder))])
        dialog.dropEvent(
            QDropEvent(
                QPointF(9, 9),
                Qt.DropAction.CopyAction,
                mime,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
        desktop.settle()
        assert sorted(statuses(dialog)) == ["complete", "complete", "incomplete", "unknown_signer"]
        card = next(card for card in dialog.cards if card.arrival.path == parcels["full"])
        assert "李评" not in texts(card)
        press(desktop, card, "unfold")
        assert "李评" in texts(card)

    receiving(desktop, [], drop)


def test_of_many_the_strip_says_how_far_it_is_and_stops_the_rest(
    desktop: Desktop, parcels: Parcels, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusting(desktop, parcels)
    names = [f"{'很长的企业名称' * 9}{number}" for number in range(3)]
    for name in names:
        parcels[name].write_bytes(parcels["full"].read_bytes())
    gate, check = threading.Semaphore(1), checking.check

    def slow(session: Session, *, package: Path, progress: Progress) -> Checked:
        assert gate.acquire(timeout=60)
        return check(session, package=package, progress=progress)

    monkeypatch.setattr(checking, "check", slow)

    def look(dialog: VerifyDialog) -> None:
        wide = dialog.width()
        dialog.take([parcels[name] for name in names])
        strip = dialog.progress
        desktop.qtbot.waitUntil(lambda: "第2个，共3个" in texts(strip), timeout=60_000)
        assert strip.isVisible()
        assert dialog.width() == wide
        strip.cancel.click()
        gate.release(3)
        desktop.settle()
        assert not strip.isVisible()
        assert [bool(card.arrival.checked) for card in dialog.cards][::2] == [True, False]

    receiving(desktop, [], look)


def test_the_verdict_can_be_passed_on_as_text(desktop: Desktop, parcels: Parcels) -> None:
    trusting(desktop, parcels)
    receiving(desktop, [parcels["full"]], lambda dialog: dialog.cards[0].tools["copy"].click())
    copied = QGuiApplication.clipboard().text()
    assert "评测包：full.shuping.zip" in copied
    assert "签名：企业代表 梁志远" in copied
    fingerprints = desktop.ask(
        lambda session: [it.fingerprint for it in identities.trusted(session)]
    )
    assert all(f"证书指纹：{one}" in copied for one in fingerprints)


def test_the_report_opens_from_the_package(
    desktop: Desktop, parcels: Parcels, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(dialogs, "open_path", shown.append)
    receiving(desktop, [parcels["half"]], lambda dialog: press(desktop, dialog.cards[0], "report"))
    with zipfile.ZipFile(parcels["half"]) as archive:
        assert [path.read_bytes() for path in shown] == [archive.read("data/report.pdf")]


def test_an_encrypted_package_is_opened_with_ones_own_key(
    desktop: Desktop, parcels: Parcels, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusting(desktop, parcels)
    key, sealed = parcels.folder / "key.txt", parcels.folder / "给我的.shuping.zip.age"
    seal(parcels["full"], sealed, make_key(key))
    wrong = parcels.folder / "wrong.txt"
    wrong.write_text(f"{pyrage.x25519.Identity.generate()}\n", encoding="ascii")
    keys = [wrong, key]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(keys.pop(0)), ""))

    def unseal(dialog: VerifyDialog) -> None:
        card = dialog.cards[0]
        assert "还没有解密" in card.words.text()
        press(desktop, card, "unseal")
        assert "不是加密给这把密钥的" in texts(card)
        press(desktop, card, "unseal")
        assert statuses(dialog) == ["complete"]

    receiving(desktop, [sealed], unseal)


def test_a_long_list_shows_its_first_lines_until_asked(desktop: Desktop) -> None:
    lines = [f"第{number}处不符" for number in range(SHORT + 3)]
    shown = LongList("▲", lines)
    desktop.qtbot.addWidget(shown)
    shown.show()
    assert not shown.rest.isVisible()
    assert f"共{len(lines)}条" in shown.unfold.text()
    shown.unfold.click()
    assert shown.rest.isVisible()
    assert LongList("▲", lines[:SHORT]).unfold.isHidden()


# Trusting


def test_trusting_a_signer_verifies_all_his_packages_again(
    desktop: Desktop, parcels: Parcels
) -> None:
    parcels["又一份"].write_bytes(parcels["stranger"].read_bytes())

    def answer(question: TrustQuestion) -> None:
        assert {role: box.isChecked() for role, box in question.boxes.items()} == {
            "assessor": True,
            "team_lead": False,
            "enterprise": False,
        }
        assert not question.primary.isEnabled()
        desktop.press(question.compared, Qt.Key.Key_Space)
        question.boxes["assessor"].click()
        assert not question.primary.isEnabled()
        question.boxes["assessor"].click()
        question.boxes["team_lead"].click()
        question.primary.click()

    def trust(dialog: VerifyDialog) -> None:
        assert statuses(dialog) == ["unknown_signer", "unknown_signer", "unknown_signer"]
        assert "import" not in dialog.cards[0].tools
        desktop.in_dialog(TrustQuestion, dialog.cards[0].trust_buttons[0].click, answer)
        assert statuses(dialog) == ["complete", "complete", "unknown_signer"]
        assert not dialog.cards[0].trust_buttons

    files = [parcels["stranger"], parcels["又一份"], parcels["half"]]
    receiving(desktop, files, trust)
    (entry,) = desktop.ask(identities.trust_list)
    assert (entry.info.name, entry.roles) == ("赵六", ("assessor", "team_lead"))


def test_not_trusting_leaves_the_signer_unknown(desktop: Desktop, parcels: Parcels) -> None:
    def doubt(question: TrustQuestion) -> None:
        assert [box.text() for box in question.boxes.values()] == ["评测人员"]
        question.reject()

    def decline(dialog: VerifyDialog) -> None:
        desktop.in_dialog(TrustQuestion, dialog.cards[0].trust_buttons[0].click, doubt)
        assert statuses(dialog) == ["unknown_signer"]

    receiving(desktop, [parcels["half"]], decline)
    assert desktop.ask(identities.trusted) == ()


# Importing


def test_a_key_chooses_packages_and_leads_to_their_verdict(
    desktop: Desktop, parcels: Parcels, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [str(parcels["half"])]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))

    def look(dialog: VerifyDialog) -> None:
        desktop.settle()
        assert dialog.windowTitle() == "导入评测包"
        assert statuses(dialog) == ["unknown_signer"]

    control = Qt.KeyboardModifier.ControlModifier
    window = desktop.window
    desktop.in_dialog(VerifyDialog, lambda: desktop.press(window, Qt.Key.Key_O, control), look)


def test_packages_dropped_on_the_list_are_received(desktop: Desktop, parcels: Parcels) -> None:
    def look(dialog: VerifyDialog) -> None:
        desktop.settle()
        assert statuses(dialog) == ["unknown_signer"]

    home = desktop.window.home
    desktop.in_dialog(VerifyDialog, lambda: home.files_dropped.emit([parcels["half"]]), look)


def test_a_dropped_folder_brings_packages_of_its_subfolders_and_closing_stops_the_search(
    desktop: Desktop, parcels: Parcels
) -> None:
    inner = parcels.folder / "二组"
    inner.mkdir()
    (inner / "样例.shuping.zip").write_bytes(parcels["full"].read_bytes())
    for place in range(600):
        (inner / f"{place}.jpg").touch()
    told: list[str] = []

    def look(dialog: VerifyDialog) -> None:
        dialog.arrivals.working.connect(lambda _task, words: told.append(words))
        dialog.take([inner])
        desktop.settle()
        assert statuses(dialog) == ["unknown_signer"]
        assert told[0] == "正在查找评测包"
        dialog.take([inner])

    receiving(desktop, [], look)
    desktop.settle()
