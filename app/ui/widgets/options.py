"""The options of an item: one of them, or several with 无 excluding the rest."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.language import tr
from app.scoring.catalogue import Item
from app.scoring.text import show_points
from app.ui.theme import tokens as t
from app.ui.widgets.choice import ChoiceButton

_SHORT = 8
_MANY = 8
_PLAIN_SHORT = 20


class OptionGroup(QWidget):
    """Emits `chosen` with the letters chosen by the user, in the order of the item.

    With `plain` words by letter the options are large and say nothing of points.
    """

    chosen = Signal(tuple)

    def __init__(self, item: Item, plain: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self._item = item
        self._plain = plain or {}
        self._locked = False
        self._chosen: tuple[str, ...] = ()  # asking ten buttons takes longer than an answer does
        self._buttons = {
            option.key: self._make(option.key, tr(option.text)) for option in item.options
        }
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(t.SMALL)
        for place, button in enumerate(self._buttons.values()):
            layout.addWidget(button, *divmod(place, self._columns()))

    def show_chosen(self, keys: Collection[str]) -> None:
        """Show these options as chosen."""
        if keys == self._chosen:
            return
        before, self._chosen = self._chosen, tuple(key for key in self._buttons if key in keys)
        for key in {*before}.symmetric_difference(self._chosen):
            self._buttons[key].setChecked(key in keys)

    def checked(self) -> tuple[str, ...]:
        """Return the letters that show as chosen."""
        return tuple(key for key, button in self._buttons.items() if button.isChecked())

    def landing(self) -> QWidget:
        """Return the first option chosen, or the first of all."""
        return self._buttons[next(iter((*self._chosen, *self._buttons)))]

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be chosen, or everything again."""
        if locked == self._locked:
            return
        self._locked = locked
        for button in self._buttons.values():
            button.setEnabled(not locked)

    def press(self, key: str) -> bool:
        """Choose by letter, or by the number of the option; say whether there is such an option."""
        keys = list(self._buttons)
        if key.isdigit() and 0 < int(key) <= len(keys):
            key = keys[int(key) - 1]
        key = key.upper()
        button = self._buttons.get(key)
        if button is None or not button.isEnabled():
            return False
        button.setFocus()
        self._choose(key)
        return True

    def _make(self, key: str, text: str) -> ChoiceButton:
        several = self._item.kind == "multi"
        if self._plain:
            made = ChoiceButton(key, self._plain[key], several=several, large=True)
        else:
            made = ChoiceButton(key, text, several=several, aside=self._worth(key))
        made.clicked.connect(lambda *_: self._choose(key))
        return made

    def _worth(self, key: str) -> str:
        earns = self._item.earns[key]
        if not earns:
            return tr("0分")
        sign = "+" if self._item.kind == "multi" else ""
        return tr("{part}{points}分", part=sign, points=show_points(earns))

    def _columns(self) -> int:
        texts = list(self._plain.values()) or [tr(option.text) for option in self._item.options]
        short = _PLAIN_SHORT if self._plain else _SHORT
        return 2 if len(texts) >= _MANY and max(map(len, texts)) <= short else 1

    def _choose(self, key: str) -> None:
        keys = self._chosen_with(key)
        self._buttons[key].setChecked(key in keys)  # a click has toggled it
        self.show_chosen(keys)
        self.chosen.emit(self._chosen)

    def _chosen_with(self, key: str) -> Collection[str]:
        """Return what is chosen after this: one option, or several that may stand together."""
        if self._item.kind == "single":
            return {key}
        if key in self._chosen:
            return {*self._chosen} - {key}
        return {key, *self._chosen} & self._together(key)

    def _together(self, key: str) -> set[str]:
        if self._item.option(key).exclusive:
            return {key}
        return {option.key for option in self._item.options if not option.exclusive}
