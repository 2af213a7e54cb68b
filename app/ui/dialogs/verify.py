"""Verifies packages: the verdict in words and sign, who signed, and trusting a signer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QLayout,
    QMessageBox,
    QPushButton,
    QWidget,
)

from app.errors import ShupingError
from app.ui.dialogs.base import ask
from app.ui.dialogs.identity import ROLES
from app.ui.theme import tokens as t
from app.ui.times import local_time
from app.ui.widgets.badge import LEVEL_WORDS
from app.ui.widgets.build import Tone, button, chip, column, frame, label, page, row, scrolled
from app.ui.widgets.incoming import incoming
from app.ui.widgets.progress import ProgressStrip
from app.ui.worker import Worker
from app.workbench import receiving
from app.workbench.receiving import Signer, Verdict
from app.workbench.view import KINDS

VERDICTS: dict[str, tuple[str, str, Tone]] = {
    "complete": ("✓", "完整有效：内容未改动，签名齐全", "good"),
    "incomplete": ("▲", "内容未改动，签名还不齐", "caution"),
    "unknown_signer": ("▲", "内容未改动，但签名人还没有确认", "caution"),
    "changed": ("×", "不可采信：内容被改动过或已损坏", "bad"),
}
Trust = Callable[[Path, Signer], None]
FILTER = "评测包 (*.zip);;所有文件 (*)"


class VerifyDialog(QDialog):
    """Each file becomes a card; the newest is on top."""

    def __init__(self, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.cards: list[VerdictCard] = []
        self.setWindowTitle("验证评测包")
        self.setAcceptDrops(True)
        self.resize(720, 520)
        self._progress = ProgressStrip()
        self.problem = label(role="error")
        self.problem.hide()
        self._list = column(None, space=t.MEDIUM)
        drop = column(
            label("把评测包拖到这里，或选择文件。验证只读取文件，不会改动它。", "quiet"),
            row(button("选择评测包…", self._ask_files, kind="primary"), None),
            margin=t.LARGE,
        )
        layout = column(
            frame(drop, role="drop"),
            self._progress,
            self.problem,
            scrolled(page(self._list)),
            row(None, button("关闭", self.accept)),
            margin=t.LARGE,
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def take(self, files: Sequence[Path]) -> None:
        """Verify these files, in order."""
        self.problem.hide()
        for path in files:
            self._verify(path)

    def _verify(self, path: Path) -> None:
        task = self._worker.submit_long(
            self,
            lambda session, step: receiving.verify(session, package=path, progress=step),
            lambda verdict: self._on_verified(path, verdict),
            self._on_failed,
        )
        self._progress.follow(task, f"正在验证 {path.name}")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Verify what was dropped."""
        self.take([file for file in incoming(event.mimeData()) if isinstance(file, Path)])
        event.acceptProposedAction()

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "选择评测包", "", FILTER)
        self.take([Path(name) for name in names])

    def _on_verified(self, path: Path, verdict: Verdict) -> None:
        for card in [card for card in self.cards if card.path == path]:
            self.cards.remove(card)
            card.deleteLater()
        card = VerdictCard(path, verdict, self._ask_trust)
        self.cards.insert(0, card)
        self._list.insertWidget(0, card)

    def _on_failed(self, error: ShupingError) -> None:
        self.problem.setText(error.message)
        self.problem.show()

    def _ask_trust(self, path: Path, signer: Signer) -> None:
        if TrustQuestion(signer, self).asked():
            fingerprint = signer.fingerprint
            self._worker.submit(
                self,
                lambda session: receiving.trust_signer(session, package=path, signer=fingerprint),
                lambda _done: self.take([path]),
                self._on_failed,
            )


class VerdictCard(QFrame):
    """What verifying one file found."""

    def __init__(self, path: Path, verdict: Verdict, trust: Trust) -> None:
        super().__init__()
        self.path = path
        self.verdict = verdict
        self.setProperty("role", "card")
        self.trust_buttons: list[QPushButton] = []
        sign, words, tone = VERDICTS[verdict.status]
        self.words = label(f"{sign}　{words}", "heading")
        self.setAccessibleName(f"{path.name}：{words}")
        layout = column(frame(column(self.words, margin=t.MEDIUM), tone=tone), margin=t.MEDIUM)
        layout.addWidget(label(path.name, "caption"))
        if verdict.enterprise:
            layout.addWidget(label(_facts(verdict), "strong"))
        for signer in verdict.signers:
            layout.addLayout(self._signer(signer, trust))
        for problem in verdict.problems:
            layout.addWidget(label(f"·　{problem}"))
        self.setLayout(layout)

    def _signer(self, signer: Signer, trust: Trust) -> QLayout:
        known = chip("✓ 已信任", "good") if signer.trusted else chip("未确认", "caution")
        role = ROLES.get(signer.role, signer.role)
        when = local_time(signer.claimed_time)
        told = f"{role}　{signer.name}（{signer.organisation}）　自称签于 {when}"
        parts: list[QWidget] = [label(told), known]
        if not signer.trusted:
            asked = button("核对后信任…", lambda: trust(self.path, signer))
            self.trust_buttons.append(asked)
            parts.append(asked)
        line = row(*parts)
        line.setStretch(0, 1)
        return line


class TrustQuestion(QMessageBox):
    """Explains how to check a signer before trusting him, with the fingerprint to read out."""

    def __init__(self, signer: Signer, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("信任签名人")
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(
            f"请打电话给{signer.name}（{signer.organisation}），用您早已知道的号码，逐组核对证书指纹："
        )
        self.setInformativeText(
            f"{grouped(signer.fingerprint)}\n\n完全一致才点“信任”。以后这位签名人的评测包会直接通过。"
        )
        self.yes = self.addButton("一致，信任", QMessageBox.ButtonRole.AcceptRole)
        no = self.addButton("先不信任", QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(no)

    def asked(self) -> bool:
        """Ask, and say whether the signer is to be trusted."""
        ask(self)
        return self.clickedButton() is self.yes


def grouped(fingerprint: str) -> str:
    """Return a fingerprint in groups of four, eight a line, as one reads it out."""
    groups = [fingerprint[place : place + 4] for place in range(0, len(fingerprint), 4)]
    return "\n".join(" ".join(groups[place : place + 8]) for place in range(0, len(groups), 8))


def _facts(verdict: Verdict) -> str:
    level = "" if verdict.level is None else LEVEL_WORDS[verdict.level]
    kind = KINDS.get(verdict.kind or "", "")
    return f"{verdict.enterprise}　{kind}　第{verdict.revision}版　{level}　{verdict.points}分"
