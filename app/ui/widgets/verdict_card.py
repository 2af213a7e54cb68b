"""A package on a card: the verdict first, then who signed, what is wrong, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QBoxLayout, QCheckBox, QFrame, QPushButton, QWidget

from app.language import tr
from app.ui.models.arrivals import Arrival
from app.ui.models.verdict_text import (
    VERDICTS,
    as_text,
    facts,
    grouped_hex,
    headline,
    received_lines,
    roles_text,
)
from app.ui.theme import tokens as t
from app.ui.widgets.badge import LevelBadge
from app.ui.widgets.build import Part, Tone, button, chip, clear, column, frame, label, row, rule
from app.ui.widgets.long_list import LongList
from app.ui.widgets.signer_block import SignerBlock
from app.workbench.identities import ROLES
from app.workbench.importing import Received
from app.workbench.receiving import Checked, Verdict


class VerdictCard(QFrame):
    """Shows one arrival and emits what the user wants done with it."""

    trust_wanted = Signal(object)
    report_wanted = Signal()
    import_wanted = Signal(bool)
    preview_wanted = Signal()
    open_wanted = Signal(str)
    review_wanted = Signal(str)
    again_wanted = Signal()
    unseal_wanted = Signal()

    def __init__(self, arrival: Arrival, *, folded: bool = False) -> None:
        super().__init__()
        self.arrival = arrival
        self._folded = folded
        self._focused = False
        self.setProperty("role", "card")
        self._layout = column(space=t.SMALL, margin=t.MEDIUM)
        self.setLayout(self._layout)
        self.draft = QCheckBox()
        self.words = label()
        self.trust_buttons: list[QPushButton] = []
        self.tools: dict[str, QPushButton] = {}
        self.refresh()

    def refresh(self) -> None:
        """Show the arrival as it is now; a focus that was here goes to the first thing to do."""
        focus = QApplication.focusWidget()
        self._focused = self._focused or (focus is not None and self.isAncestorOf(focus))
        clear(self._layout)
        self.trust_buttons, self.tools = [], {}
        self._fill()
        if self._focused and self.tools and not self.arrival.waiting:
            self._focused = False
            next(iter(self.tools.values())).setFocus()

    def _fill(self) -> None:
        if self.arrival.checked is not None:
            self._show(self.arrival.checked)
        elif self.arrival.trouble:
            self._show_trouble()
        else:
            self._head(tr("…　等待验证"), "neutral")
            self._layout.addWidget(label(self.arrival.path.name, "caption"))

    def _show_trouble(self) -> None:
        sealed = self.arrival.sealed
        self._head(
            tr("●　还没有解密") if sealed else tr("×　没有验证成"), "notice" if sealed else "bad"
        )
        self._layout.addWidget(label(self.arrival.path.name, "caption"))
        self._layout.addWidget(label(self.arrival.trouble))
        unseal = [self._tool("unseal", tr("解密…"), self.unseal_wanted.emit)] if sealed else []
        again = self._tool("again", tr("重新验证"), self.again_wanted.emit)
        self._layout.addLayout(row(*unseal, again, None))

    def _show(self, checked: Checked) -> None:
        verdict = checked.verdict
        self._head(headline(verdict), VERDICTS[verdict.status][2])
        self._layout.addLayout(_what(self.arrival, verdict))
        if not self._folded:
            self._details(checked)
        for part in self._outcome():
            self._layout.addWidget(part)
        self._layout.addSpacing(t.TINY)
        self._layout.addLayout(self._tools(checked))

    def _head(self, words: str, tone: Tone) -> None:
        self.words = label(words, "heading")
        self.setAccessibleName(tr("{name}：{words}", name=self.arrival.path.name, words=words))
        self._layout.addWidget(frame(column(self.words, margin=t.SMALL), tone=tone))

    def _details(self, checked: Checked) -> None:
        verdict = checked.verdict
        if verdict.status != "changed":
            self._layout.addLayout(_roles(verdict))
        for signer in verdict.signers:
            found = checked.certificates.get(signer.fingerprint)
            block = SignerBlock(signer, found, partial(self.trust_wanted.emit, signer))
            if block.trust is not None:
                block.trust.setEnabled(not self.arrival.waiting)
                self.trust_buttons.append(block.trust)
            self._layout.addWidget(rule())
            self._layout.addWidget(block)
        for sign, lines in (("▲", verdict.problems), ("●", verdict.notes)):
            if lines:
                self._layout.addWidget(LongList(sign, [grouped_hex(line) for line in lines]))

    def _outcome(self) -> list[QWidget]:
        made: list[QWidget] = []
        if self.arrival.received is not None:
            made.append(_received(self.arrival.received))
        if self.arrival.trouble:
            made.append(label(self.arrival.trouble, "error"))
        return made

    def _tools(self, checked: Checked) -> QBoxLayout:
        verdict, received = checked.verdict, self.arrival.received
        parts: list[Part] = []
        if received is not None:
            parts += self._opening_tools(verdict, received)
        elif verdict.status in {"complete", "incomplete"}:
            parts += self._import_tools(draft=verdict.status == "incomplete")
        if verdict.status != "changed":
            parts.append(self._tool("report", tr("打开报告"), self.report_wanted.emit))
        parts.append(self._tool("copy", tr("复制结论"), self._copy))
        if self.arrival.trouble:
            parts.append(self._tool("again", tr("重新验证"), self.again_wanted.emit))
        if self._folded:
            parts.append(self._tool("unfold", tr("展开详情"), self._unfold))
        return row(*parts, None)

    def _opening_tools(self, verdict: Verdict, received: Received) -> list[Part]:
        """Return the ways on from what was imported; a self-diagnosis waits for its review."""
        open_it = partial(self.open_wanted.emit, received.assessment)
        if verdict.kind != "self" or verdict.status != "complete":
            return [self._tool("open", tr("打开"), open_it, primary=True)]
        review_it = partial(self.review_wanted.emit, received.assessment)
        review = self._tool("review", tr("复核这份自诊断"), review_it, primary=True)
        return [review, self._tool("open", tr("打开"), open_it)]

    def _import_tools(self, *, draft: bool) -> list[Part]:
        done = self._tool("import", tr("导入"), self._import, primary=True)
        look = self._tool("preview", tr("先看合并结果…"), self.preview_wanted.emit)
        if not draft:
            return [done, look]
        self.draft = QCheckBox(tr("按草稿接收"))
        self.draft.setToolTip(tr("签名还不齐，只作为同事之间交换的草稿并入"))
        self.draft.setEnabled(not self.arrival.waiting)
        self.draft.toggled.connect(done.setEnabled)
        done.setEnabled(False)
        return [done, self.draft, look]

    def _tool(
        self, key: str, words: str, clicked: Callable[[], object], *, primary: bool = False
    ) -> QPushButton:
        made = button(words, clicked, kind="primary" if primary else "plain")
        made.setAccessibleDescription(self.arrival.path.name)
        made.setEnabled(not self.arrival.waiting)
        self.tools[key] = made
        return made

    def _import(self) -> None:
        self.import_wanted.emit(self.draft.isChecked())

    def _copy(self) -> None:
        if self.arrival.checked is not None:
            QGuiApplication.clipboard().setText(as_text(self.arrival.path, self.arrival.checked))
            self.tools["copy"].setText(tr("✓ 已复制"))

    def _unfold(self) -> None:
        self._folded = False
        self.refresh()


def _what(arrival: Arrival, verdict: Verdict) -> QBoxLayout:
    """Return what was assessed, with the level as a badge; of a changed file its name alone."""
    name = label(arrival.path.name, "caption")
    if verdict.level is None:
        return column(name)
    badge = LevelBadge()
    badge.set_level(verdict.level)
    told = column(label(verdict.enterprise or "", "heading"), label(facts(verdict)), name, space=2)
    made = row(badge, told, space=t.MEDIUM)
    made.setAlignment(badge, Qt.AlignmentFlag.AlignTop)
    made.setStretch(1, 1)
    return made


def _roles(verdict: Verdict) -> QBoxLayout:
    missing = verdict.missing_roles
    chips = [
        chip(tr("▲ 缺{role}", role=tr(ROLES[role])), "caution")
        if role in missing
        else chip(f"✓ {tr(ROLES[role])}", "good")
        for role in verdict.required_roles
    ]
    return row(label(roles_text(verdict), "quiet", wrap=False), *chips, None)


def _received(received: Received) -> QFrame:
    settled = not (received.conflicts or received.reopened)
    tone: Tone = ("good" if received.added else "notice") if settled else "caution"
    lines = [label(line) for line in received_lines(received)]
    return frame(column(*lines, space=t.TINY, margin=t.SMALL), tone=tone)
