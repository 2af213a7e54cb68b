"""What a list of assessments is narrowed to, as a row of choices."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from app.language import tr
from app.ui.models.listing import SURENESS, Wanted
from app.ui.theme import tokens as t
from app.ui.widgets.badge import LEVEL_WORDS
from app.ui.widgets.build import button, row
from app.workbench.kinds import KINDS, STATUSES


class Filters(QWidget):
    """Emits `changed` with what is wanted."""

    changed = Signal(Wanted)

    def __init__(self) -> None:
        super().__init__()
        levels = {str(level): words for level, words in enumerate(LEVEL_WORDS)}
        self.choices = {
            "kind": filter_choice(tr("类型"), KINDS),
            "status": filter_choice(tr("状态"), STATUSES),
            "level": filter_choice(tr("等级"), levels),
            "sureness": filter_choice(tr("完整度"), SURENESS),
        }
        self.clear = button(tr("清除筛选"), lambda: self.show_wanted(Wanted()), kind="link")
        self.clear.hide()
        for choice in self.choices.values():
            choice.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            choice.currentIndexChanged.connect(self._tell)
        self.setLayout(row(*self.choices.values(), self.clear, space=t.SMALL))

    @property
    def wanted(self) -> Wanted:
        """What is chosen now."""
        return Wanted(**{name: it.currentData() for name, it in self.choices.items()})

    def show_wanted(self, wanted: Wanted) -> None:
        """Choose what is wanted; what is not known here means all."""
        for name, choice in self.choices.items():
            with QSignalBlocker(choice):
                choice.setCurrentIndex(max(0, choice.findData(getattr(wanted, name))))
        self._tell()

    def _tell(self) -> None:
        self.clear.setVisible(self.wanted != Wanted())
        self.changed.emit(self.wanted)


def filter_choice(
    name: str, words: Mapping[str, str], kind: Callable[[], QComboBox] = QComboBox
) -> QComboBox:
    """Return a choice of one of these words, or of all."""
    made = kind()
    made.setAccessibleName(tr("按{name}筛选", name=name))
    made.view().setAccessibleName(tr("{name}的选择", name=name))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.addItem(tr("{name}：全部", name=name), "")
    for key, text in words.items():
        made.addItem(tr(text), key)
    return made
