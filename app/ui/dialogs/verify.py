"""Receives packages: drop them, see each verdict, trust signers, import, open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QDialog, QFileDialog, QWidget

from app.language import mark, tr
from app.ui.dialogs.base import ask
from app.ui.dialogs.merge_preview import MergePreviewDialog
from app.ui.dialogs.trust import TrustDialog
from app.ui.dialogs.trust_question import TrustQuestion
from app.ui.dialogs.viewer import open_path
from app.ui.models.arrivals import Arrival, Arrivals
from app.ui.models.verdict_text import tally
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, frame, label, page, row, scrolled
from app.ui.widgets.incoming import incoming
from app.ui.widgets.progress import ProgressStrip
from app.ui.widgets.verdict_card import VerdictCard
from app.ui.worker import Task, Worker
from app.workbench.merging import MergePreview
from app.workbench.receiving import Signer

FILTER = mark("评测包 (*.shuping.zip *.zip *.age);;所有文件 (*)")
_SIZE = QSize(880, 660)
_OPEN_AT_ONCE = 3  # more cards than these come folded


def _outermost(widget: QWidget) -> QWidget:
    """Return the window behind all dialogs; that of a small dialog would leave no room."""
    window = widget.window()
    while (behind := window.parentWidget()) is not None:
        window = behind.window()
    return window


def choose_packages(parent: QWidget) -> list[Path]:
    """Ask for packages; none when the user thought better of it."""
    names, _ = QFileDialog.getOpenFileNames(parent, tr("选择评测包"), "", tr(FILTER))
    return [Path(name) for name in names]


class VerifyDialog(QDialog):
    """Every file becomes a card, and nothing is imported whose verdict was not shown before.

    After it closes, `wanted` is the assessment to open, if any; `review_wanted` tells of a
    self-diagnosis that is to be reviewed instead.
    """

    review_wanted = Signal(str)

    def __init__(self, worker: Worker, parent: QWidget | None, *, title: str = "") -> None:
        super().__init__(parent)
        self._worker = worker
        self.arrivals = Arrivals(worker, self)
        self.cards: list[VerdictCard] = []
        self.wanted = ""
        self.setWindowTitle(title or tr("验证评测包"))
        self.setAcceptDrops(True)
        self.resize(_SIZE if parent is None else _SIZE.boundedTo(_outermost(parent).size()))
        self.progress = ProgressStrip()
        self.summary = label(role="strong")
        self.summary.hide()
        self.guide = _guide()
        self.list = column(self.guide, None, space=t.MEDIUM)
        self.page = page(self.list)
        self._area = scrolled(self.page)
        self._arrange()
        self._connect()

    def take(self, files: Sequence[Path]) -> None:
        """Verify these files, and of a folder the packages in it."""
        self.arrivals.take(files)

    def done(self, result: int) -> None:
        """Stop what is still being done, and close."""
        self.arrivals.cancel()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Verify what was dropped."""
        self.take([file for file in incoming(event.mimeData()) if isinstance(file, Path)])
        event.acceptProposedAction()

    def _arrange(self) -> None:
        self.choose = button(tr("选择评测包…"), self._ask_files, kind="primary", tip="Ctrl+O")
        folder = button(tr("选择文件夹…"), self._ask_folder, tip=tr("验证文件夹里的所有评测包"))
        told = label(tr("把收到的评测包或文件夹拖到这里。验证只读取文件，不会改动它。"), "quiet")
        drop = row(told, folder, self.choose, margin=t.MEDIUM)
        drop.setStretch(0, 1)
        layout = column(
            frame(drop, role="drop"),
            self.progress,
            self.summary,
            self._area,
            self._buttons(),
            space=t.MEDIUM,
            margin=t.LARGE,
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.choose.setDefault(True)
        QShortcut(QKeySequence("Ctrl+O"), self, self._ask_files)

    def _buttons(self) -> QBoxLayout:
        self.trusted = button(tr("信任名单…"), self._ask_trusted)
        self.import_all = button(tr("导入全部完整有效的"), self._import_all)
        self.import_all.hide()
        return row(self.trusted, None, self.import_all, button(tr("关闭"), self.accept))

    def _connect(self) -> None:
        self.arrivals.arrived.connect(self._on_arrived)
        self.arrivals.changed.connect(self._on_changed)
        self.arrivals.working.connect(self._on_working)
        self.arrivals.reported.connect(open_path)
        self.arrivals.previewed.connect(self._on_previewed)

    def _ask_files(self) -> None:
        self.take(choose_packages(self))

    def _ask_folder(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, tr("选择文件夹")):
            self.take([Path(chosen)])

    def _ask_trusted(self) -> None:
        ask(TrustDialog(self._worker, self))
        self.arrivals.verify(it for it in self.arrivals.all if it.checked and not it.waiting)

    def _ask_trust(self, arrival: Arrival, signer: Signer) -> None:
        found = arrival.checked and arrival.checked.certificates.get(signer.fingerprint)
        if not found:
            return
        question = TrustQuestion(found, found.proposed(signer.role), self)
        if ask(question):
            self.arrivals.trust(arrival, signer, question.roles)

    def _ask_key(self, arrival: Arrival) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("选择自己的age密钥文件"))
        if name:
            self.arrivals.unseal(arrival, Path(name))

    def _import_all(self) -> None:
        for arrival in [it for it in self.arrivals.all if it.complete]:
            self.arrivals.receive(arrival, draft=False)

    def _on_arrived(self, arrivals: Sequence[Arrival]) -> None:
        self.guide.hide()
        folded = len(self.arrivals.all) > _OPEN_AT_ONCE
        for arrival in arrivals:
            card = VerdictCard(arrival, folded=folded)
            card.trust_wanted.connect(partial(self._ask_trust, arrival))
            card.report_wanted.connect(partial(self.arrivals.open_report, arrival))
            card.import_wanted.connect(partial(self._import, arrival))
            card.preview_wanted.connect(partial(self.arrivals.preview, arrival))
            card.again_wanted.connect(partial(self._verify_again, arrival))
            card.unseal_wanted.connect(partial(self._ask_key, arrival))
            card.open_wanted.connect(self._open)
            card.review_wanted.connect(self._review)
            self.cards.append(card)
            self.list.insertWidget(self.list.count() - 1, card)

    def _on_changed(self, arrival: Arrival) -> None:
        next(card for card in self.cards if card.arrival is arrival).refresh()
        QTimer.singleShot(0, self, self._follow_focus)
        verdicts = [it.checked.verdict for it in self.arrivals.all if it.checked]
        self.summary.setText(tally(verdicts))
        self.summary.setVisible(len(verdicts) > 1)
        ready = sum(it.complete for it in self.arrivals.all)
        self.import_all.setText(tr("导入全部完整有效的（{n}个）", n=ready))
        self.import_all.setVisible(ready > 1)

    def _follow_focus(self) -> None:
        """Keep in sight what the user is at, when its card has grown."""
        focus = QApplication.focusWidget()
        if focus is not None and self.page.isAncestorOf(focus):
            self._area.ensureWidgetVisible(focus)

    def _on_working(self, task: Task, words: str) -> None:
        self.progress.follow(task, words)

    def _import(self, arrival: Arrival, draft: bool) -> None:  # noqa: FBT001 - a slot
        self.arrivals.receive(arrival, draft=draft)

    def _on_previewed(self, arrival: Arrival, preview: MergePreview, effect: str) -> None:
        """Show it when the card is done with, so that closing it leads back to a live card."""
        QTimer.singleShot(0, self, partial(self._ask_preview, arrival, preview, effect))

    def _ask_preview(self, arrival: Arrival, preview: MergePreview, effect: str) -> None:
        dialog = MergePreviewDialog(arrival.path.name, preview, effect, self)
        if ask(dialog):
            self.arrivals.receive(arrival, draft=preview.verdict.status == "incomplete")

    def _verify_again(self, arrival: Arrival) -> None:
        self.arrivals.verify([arrival])

    def _review(self, assessment: str) -> None:
        self.review_wanted.emit(assessment)
        self.accept()

    def _open(self, assessment: str) -> None:
        self.wanted = assessment
        self.accept()


def _guide() -> QWidget:
    steps = (
        tr("1　内容有没有被改动：程序把评测包重做一遍，逐字节比对。"),
        tr("2　谁以什么角色签了名：头一回见到的签名人，请打电话核对指纹后再信任。"),
        tr("3　签名齐不齐：完整有效的可以直接导入；还缺签名的，只按草稿接收。"),
    )
    return frame(
        column(
            label(tr("每个评测包会得到一张结论卡片"), "heading"),
            *(label(step) for step in steps),
            label(
                tr(
                    "加密的评测包（.age）用自己的密钥解密后再验证。总是先看到结论，再决定导不导入。"
                ),
                "quiet",
            ),
            space=t.MEDIUM,
            margin=t.HUGE,
        )
    )
