"""What is under the line of a section of the report: the text that one may write, its tools."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.language import tr
from app.plain import cut
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, label, restyle, row
from app.ui.widgets.note import NoteEdit
from app.workbench.report_texts import SectionText

SHORT = 24  # characters of a phrase in the menu
LOWEST, TALLEST = 96, 300
_ENDLESS = 100_000


class SectionEdit(NoteEdit):
    """As tall as its text. What is still the generated text, or too long, is not handed over."""

    def __init__(self, name: str) -> None:
        super().__init__(name, most=0)
        self._generated = ""
        self.textChanged.connect(self._fit)

    @property
    def pending(self) -> bool:
        """Whether something was typed that is to be handed over."""
        unchanged = not self._written and self.text.strip() == self._generated.strip()
        return super().pending and not unchanged

    def show_section(self, section: SectionText) -> None:
        """Show what is stored; the generated text lies under an empty one."""
        self._generated, self._most = section.generated, section.most
        self.setPlaceholderText(section.generated)
        self.show_text(section.text)
        self._fit()

    def begin(self) -> None:
        """Put the generated text in, to be changed; undone like typing."""
        self.selectAll()
        self.insertPlainText(self._generated)
        self.setFocus()

    def forget(self) -> None:
        """Drop what was typed and is not stored."""
        self.setPlainText(self._written)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the text is now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        text = self.text or self._generated
        room = QRect(0, 0, max(80, self.viewport().width() - 2 * t.SMALL), _ENDLESS)
        needed = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        self.setFixedHeight(max(LOWEST, min(TALLEST, needed + 2 * t.LARGE)))


class SectionBody(QWidget):
    """Emits `written` with a text, and `reset` for the generated one."""

    written = Signal(str)
    reset = Signal()

    def __init__(self, section: SectionText, parent: QWidget) -> None:
        super().__init__(parent)
        self._section = section
        self.edit = SectionEdit(tr("{title}的文字", title=section.title))
        self.edit.written.connect(self.written)
        self.edit.textChanged.connect(self._on_typed)
        self.base = button(
            tr("以自动文字为底稿"), self.edit.begin, tip=tr("填入自动生成的文字，再接着改")
        )
        self.back = button(tr("恢复自动文字"), self._reset, tip=tr("不要人工文字，可撤销"))
        self.phrases: Sequence[str] = ()
        self.phrase = button(tr("插入常用语"), lambda: None)
        self.phrase.setMenu(self._phrase_menu())
        self.count = label(role="caption", wrap=False)
        self.problem = label(role="error")
        self.problem.hide()
        tools = row(self.base, self.phrase, self.back, None, self.count, space=t.TINY)
        parts = (label(tr(section.hint), "caption"), self.edit, self.problem, tools)
        layout = column(*parts, space=t.TINY)
        layout.setContentsMargins(t.MEDIUM, 0, t.MEDIUM, t.MEDIUM)
        self.setLayout(layout)

    def show_section(self, section: SectionText, phrases: Sequence[str], *, locked: bool) -> None:
        """Show the section as it is now, and offer these phrases."""
        self._section, self.phrases = section, phrases
        self.edit.show_section(section)
        self.edit.setReadOnly(locked)
        for tool in (self.base, self.back, self.phrase):
            tool.setEnabled(not locked)
        self._on_typed()

    def _phrase_menu(self) -> QMenu:
        made = QMenu(self)
        made.aboutToShow.connect(lambda: self._list_phrases(made))
        return made

    def _list_phrases(self, menu: QMenu) -> None:
        menu.clear()
        for phrase in self.phrases:
            short = cut(phrase, SHORT)
            menu.addAction(short.replace("&", "&&"), partial(self._insert, phrase))
        if not self.phrases:
            menu.addAction(tr("还没有常用语，可在“报告模板”里添加")).setEnabled(False)

    def _insert(self, phrase: str) -> None:
        self.edit.insertPlainText(phrase)
        self.edit.setFocus()

    def _reset(self) -> None:
        self.edit.forget()
        self.reset.emit()
        self.edit.setFocus()

    def _on_typed(self) -> None:
        length, most = len(self.edit.text.strip()), self._section.most
        excess = self.edit.excess
        self.count.setText(tr("{length} / {n}字", length=length, n=most) if length else "")
        restyle(self.count, role="error" if excess else "caption")
        self.problem.setVisible(bool(excess))
        self.problem.setText(self.edit.excess_words())
        self.base.setVisible(not length)
        self.back.setVisible(bool(length or self._section.text))
