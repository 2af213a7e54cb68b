"""What all dialogs have in common: a title, a body, and buttons in Chinese."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QLayout, QPushButton, QWidget

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, label, page, restyle, row
from app.ui.widgets.note import NoteEdit
from app.ui.widgets.presets import Presets
from app.ui.widgets.tall import TallArea


class Dialog(QDialog):
    """A modal dialog with one primary button and 取消."""

    def __init__(self, title: str, parent: QWidget | None, *, width: int = 520) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(min(width, 480))
        self.resize(width, 0)

    def arrange(
        self,
        body: QLayout | QWidget,
        accept: str,
        accepted: Callable[[], object],
        *,
        cancel: str | None = None,
    ) -> QPushButton:
        """Lay the body above the buttons and return the primary one; no words, no second button.

        `cancel` is 取消 unless another word is given.
        """
        self.primary = button(accept, accepted, kind="primary")
        self.primary.setDefault(True)
        word = tr("取消") if cancel is None else cancel
        others = [button(word, self.reject)] if word else []
        buttons = row(None, *others, self.primary)
        self.setLayout(column(body, t.TINY, buttons, space=t.MEDIUM, margin=t.LARGE))
        return self.primary

    def arrange_closing(self, body: QLayout | QWidget) -> None:
        """Lay the body, which has buttons of its own, above 关闭: nothing else waits to be done."""
        restyle(self.arrange(body, tr("关闭"), self.accept, cancel=""), kind="plain")

    def event(self, event: QEvent) -> bool:
        """Grow when the body needs more height, as when a sentence appears."""
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)
        handled = super().event(event)
        needed = self.needed_height()
        if needed > self.height():
            self.resize(self.width(), needed)
        return handled

    def needed_height(self) -> int:
        """Return the height at which all of the body can be seen."""
        layout = self.layout()
        return layout.totalHeightForWidth(self.width()) if layout else 0


class ScrolledDialog(Dialog):
    """A dialog with a long body: it grows no taller than the window it belongs to, and scrolls.

    `problem` is for the body to place; it takes no room while nothing is wrong.
    """

    def __init__(self, title: str, parent: QWidget | None, *, width: int) -> None:
        super().__init__(title, parent, width=width)
        self.problem = label(role="error")
        self.problem.hide()

    def complain(self, sentence: str) -> None:
        """Say what is wrong, or that nothing is."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            self._area.settle()
            self._area.ensureWidgetVisible(self.problem)

    def arrange(
        self,
        body: QLayout | QWidget,
        accept: str,
        accepted: Callable[[], object],
        *,
        cancel: str | None = None,
    ) -> QPushButton:
        """Lay the body, which may scroll, above the buttons and return the primary one."""
        self._area = TallArea(page(body) if isinstance(body, QLayout) else body)
        return super().arrange(self._area, accept, accepted, cancel=cancel)

    def needed_height(self) -> int:
        """Return the height at which all can be seen, or what there is."""
        layout = self.layout()
        return min(layout.totalSizeHint().height(), self._room()) if layout else 0

    def refit(self) -> None:
        """Be as tall as needed after much of the body went away."""
        self._area.settle()
        self.resize(self.width(), self.needed_height())

    def _room(self) -> int:
        window: QWidget = self
        while (parent := window.parentWidget()) is not None:
            window = parent.window()
        return (self.screen().availableGeometry() if window is self else window).height()


def ask(dialog: QDialog) -> bool:
    """Show a dialog, say whether it was accepted, and let it go soon after."""
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


class ReasonDialog(Dialog):
    """Asks why, in a sentence that goes into the record."""

    def __init__(
        self,
        title: str,
        question: str,
        accept: str,
        parent: QWidget | None,
        *,
        presets: Sequence[str] = (),
    ) -> None:
        super().__init__(title, parent)
        self.edit = NoteEdit(tr("理由"), tr("理由会写入变更记录"))
        self.presets = Presets(presets)
        self.presets.chosen.connect(self._take)
        self._problem = label(role="error")
        body = column(label(question), self.edit, self.presets, self._problem)
        if not presets:
            self.presets.hide()
        self.arrange(body, accept, self._accept)
        self.edit.setFocus()

    @property
    def reason(self) -> str:
        """The reason given."""
        return self.edit.toPlainText().strip()

    def _take(self, reason: str) -> None:
        self.edit.setPlainText(reason)
        self.primary.setFocus()

    def _accept(self) -> None:
        if self.reason:
            self.accept()
        else:
            self._problem.setText(tr("请写明理由。"))
            self.edit.setFocus()
