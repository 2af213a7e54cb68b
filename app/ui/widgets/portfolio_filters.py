"""What the portfolio is narrowed to, and against which programme it is held."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.language import tr
from app.ui.models.portfolio import Choices, Question
from app.ui.theme import tokens as t
from app.ui.widgets.badge import LEVEL_WORDS
from app.ui.widgets.build import button
from app.ui.widgets.filters import filter_choice
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.named_choice import ElidedChoice
from app.workbench.kinds import KINDS, STATUSES
from app.workbench.portfolio import Filters

_PAUSE_MS = 300
_WIDEST, _WIDEST_PROGRAMME = 220, 320
_PLACES = ("cities", "districts", "industries")


class PortfolioFilters(QWidget):
    """Emits `changed` with what is asked; what is typed counts after a pause."""

    changed = Signal(Question)

    def __init__(self) -> None:
        super().__init__()
        levels = {str(level): words for level, words in enumerate(LEVEL_WORDS)}
        self.search = _search()
        self.choices = {
            "kinds": filter_choice(tr("类型"), KINDS),
            "cities": filter_choice(tr("城市"), {}, ElidedChoice),
            "districts": filter_choice(tr("区县"), {}, ElidedChoice),
            "industries": filter_choice(tr("行业"), {}, ElidedChoice),
            "statuses": filter_choice(tr("状态"), STATUSES),
            "levels": filter_choice(tr("等级"), levels),
        }
        self.programme = filter_choice(tr("对照目标"), {}, ElidedChoice)
        self.programme.setItemText(0, tr("对照试点目标：不对照"))
        self.programme.setAccessibleName(tr("对照哪个试点的目标"))
        self.clear = button(tr("清除筛选"), self.reset, kind="link")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._arrange()

    def _arrange(self) -> None:
        layout = FlowLayout(t.SMALL)
        for part in (self.search, *self.choices.values(), self.programme, self.clear):
            layout.addWidget(part)
        self.setLayout(layout)
        for choice in (*self.choices.values(), self.programme):
            choice.setMaximumWidth(_WIDEST if choice is not self.programme else _WIDEST_PROGRAMME)
            choice.currentIndexChanged.connect(self._tell)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self._tell)
        self.clear.hide()

    @property
    def question(self) -> Question:
        """What is asked now."""
        chosen = {name: choice.currentData() for name, choice in self.choices.items()}
        level = chosen.pop("levels")
        return Question(
            Filters(
                **{name: (text,) if text else () for name, text in chosen.items()},
                levels=(int(level),) if level else (),
                text=self.search.text().strip(),
            ),
            self.programme.currentData(),
        )

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out."""
        return self.question.filters != Filters()

    def offer(self, offered: Choices) -> None:
        """Offer these places, industries and programmes; what is chosen stays, if it is there."""
        before = self.question
        for name in _PLACES:
            _refill(self.choices[name], {text: text for text in getattr(offered.values, name)})
        _refill(self.programme, offered.programmes)
        if self.question != before:
            self._tell()

    def narrow(self, name: str, text: str) -> None:
        """Choose a value of one filter, if it is offered."""
        if (place := self.choices[name].findData(text)) > 0:
            self.choices[name].setCurrentIndex(place)

    def reset(self) -> None:
        """Leave nothing out; the programme stays."""
        blocked = [QSignalBlocker(part) for part in (self.search, *self.choices.values())]
        self.search.clear()
        for choice in self.choices.values():
            choice.setCurrentIndex(0)
        del blocked
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.clear.setVisible(self.narrowed)
        self.changed.emit(self.question)


def _search() -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(tr("搜索企业名称、信用代码"))
    made.setAccessibleName(tr("搜索企业"))
    made.setClearButtonEnabled(True)
    made.setMinimumWidth(200)
    return made


def _refill(choice: QComboBox, words: Mapping[str, str]) -> None:
    """Offer other words after the first line, which means all."""
    chosen = choice.currentData()
    if [choice.itemData(place) for place in range(1, choice.count())] == list(words):
        return
    with QSignalBlocker(choice):
        while choice.count() > 1:
            choice.removeItem(1)
        for key, text in words.items():
            choice.addItem(text, key)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
