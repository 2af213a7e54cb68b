"""A line that takes the code or name of an item or scenario and says which one it means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.language import tr
from app.scoring.catalogue import Catalogue
from app.ui.search import rank
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, label, row
from app.workbench.view import subject_name

_WIDE = 280
_MOST = 12  # parts of the room for the line, to one that stays empty behind it


class SortLine(QWidget):
    """Emits `chosen` with a code on Enter, `left` on Escape."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        codes = (*catalogue.items, *catalogue.scenarios)
        self._names = {code: tr(subject_name(catalogue, code)) for code in codes}
        self.edit = _Line()
        self.edit.setAccessibleName(tr("归到哪个采集项或场景"))
        self.edit.setPlaceholderText(tr("代码、名称或首字母，如 S07、wljs"))
        self.edit.setMaximumWidth(t.pixels(_WIDE))
        self.shown = label(role="quiet", wrap=False)
        self._go = button(tr("归类"), self._choose, tip=tr("回车"))
        self.edit.textChanged.connect(self._show_meant)
        self.edit.returnPressed.connect(self._choose)
        self.edit.left.connect(self.left)
        line = row(label(tr("归到"), wrap=False), self.edit, self._go, self.shown)
        line.setStretch(1, _MOST)  # the hint needs the room until something is typed
        line.addStretch(1)
        self.setLayout(line)
        self._show_meant()

    def begin(self, key: str) -> None:
        """Start with the first key of a code."""
        self.edit.setFocus()
        self.edit.setText(key)

    def meant(self) -> str:
        """Return the code that is meant: the first that the text begins, else the best name."""
        text = self.edit.text().strip()
        if not text:
            return ""
        begins = (code for code in self._names if code.startswith(text.upper()))
        return next(begins, "") or self._named(text)

    def _named(self, text: str) -> str:
        """Return the code whose name fits best, by words or by the initials of its pinyin."""
        names = {code: name.removeprefix(code) for code, name in self._names.items()}
        ranked = [(fit, code) for code in names if (fit := rank(text, names[code])) is not None]
        return min(ranked, key=lambda found: found[0], default=(0, ""))[1]

    def _show_meant(self) -> None:
        code = self.meant()
        typed = bool(self.edit.text().strip())
        self.shown.setText(f"→ {self._names[code]}" if code else tr("没有这一项") if typed else "")
        self._go.setEnabled(bool(code))

    def _choose(self) -> None:
        if code := self.meant():
            self.edit.clear()
            self.chosen.emit(code)


class _Line(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
