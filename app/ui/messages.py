"""The one bridge for sentences to the user, and the bar that shows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame

from app.errors import ShupingError
from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import Tone, button, label, restyle, row

READ_MS = 8_000
"""How long a sentence stays that asks for nothing."""
SIGNS = {"good": "✓", "caution": "▲", "bad": "×", "notice": "●"}


class Message(NamedTuple):
    """A sentence and, when there is a next step, the words and the action of its button."""

    tone: Tone
    text: str
    step: str = ""
    action: Callable[[], object] | None = None


class Messages(QObject):
    """Takes messages from anywhere in the window; the latest is kept for a bar made later."""

    posted = Signal(object)
    withdrawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.latest: Message | None = None

    def post(
        self, tone: Tone, text: str, *, step: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence."""
        self.latest = Message(tone, text, step, action)
        self.posted.emit(self.latest)

    def withdraw(self, action: Callable[[], object]) -> None:
        """Take the latest message away when its button does this, which no longer fits it."""
        if self.latest is not None and self.latest.action == action:
            self.latest = None
            self.withdrawn.emit()

    def report(self, error: ShupingError) -> None:
        """Show an expected error as it says itself, with its next step if it was said with one."""
        said = self.latest
        if said is not None and said.action is not None and said.text == error.message:
            self.posted.emit(said)
        else:
            self.post("bad", error.message)


class MessageBar(QFrame):
    """Shows the latest message with its sign until it is closed or replaced.

    What went well and asks for nothing goes away by itself once it could be read.
    """

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._read = QTimer(self, singleShot=True, interval=READ_MS)
        self._read.timeout.connect(self.hide)
        self._message: Message | None = None
        self._sign = label(role="strong", wrap=False)
        self.text = label()
        self._step = button(tr("下一步"), self._take_step, kind="link")
        self._close = button(tr("关闭"), self.hide, kind="link")
        layout = row(self._sign, self.text, self._step, self._close)
        layout.setContentsMargins(t.MEDIUM, t.TINY, t.SMALL, t.TINY)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()
        messages.posted.connect(self.show_message)
        messages.withdrawn.connect(self.hide)
        if messages.latest is not None:
            self.show_message(messages.latest)

    def show_message(self, message: Message) -> None:
        """Show a message."""
        self._message = message
        restyle(self, tone=message.tone)
        self._sign.setText(SIGNS.get(message.tone, ""))
        self.text.setText(message.text)
        self._step.setText(message.step)
        self._step.setVisible(bool(message.step))
        self.setAccessibleName(message.text)
        self.show()
        if message.tone == "good" and not message.step:
            self._read.start()
        else:
            self._read.stop()

    def _take_step(self) -> None:
        message = self._message
        self.hide()
        if message is not None and message.action is not None:
            message.action()
