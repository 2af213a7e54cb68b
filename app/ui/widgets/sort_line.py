"""A line that takes the code or name of an item or scenario and says which one it means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.scoring.catalogue import Catalogue
from app.ui.widgets.build import button, label, row
from app.workbench.view import subject_name


class SortLine(QWidget):
    """Emits `chosen` with a code on Enter, `left` on Escape."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        codes = (*catalogue.items, *catalogue.scenarios)
        self._names = {code: subject_name(catalogue, code) for code in codes}
        self.edit = _Line()
        self.edit.setAccessibleName("归到哪个采集项或场景")
        self.edit.setPlaceholderText("输入代码或名称，如 F1、S07")
        self.edit.setMaximumWidth(220)
        self._meant = label(role="quiet", wrap=False)
        self._go = button("归类", self._choose, tip="回车")
        self.edit.textChanged.connect(self._show_meant)
        self.edit.returnPressed.connect(self._choose)
        self.edit.left.connect(self.left)
        self.setLayout(row(label("归到", wrap=False), self.edit, self._go, self._meant, None))
        self._show_meant()

    def begin(self, key: str) -> None:
        """Start with the first key of a code."""
        self.edit.setFocus()
        self.edit.setText(key)

    def meant(self) -> str:
        """Return the code that is meant: that very code, else the first it begins or names."""
        text = self.edit.text().strip().upper()
        if not text:
            return ""
        if text in self._names:
            return text
        begins = (code for code in self._names if code.startswith(text))
        named = (code for code, name in self._names.items() if text in name.upper())
        return next(begins, "") or next(named, "")

    def _show_meant(self) -> None:
        code = self.meant()
        typed = bool(self.edit.text().strip())
        self._meant.setText(f"→ {self._names[code]}" if code else "没有这一项" if typed else "")
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
