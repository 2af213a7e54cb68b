"""Settings: how the window looks, what it speaks, and who works here."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLineEdit, QWidget

from app.language import LANGUAGES, spoken, tr
from app.ui.dialogs.base import ScrolledDialog
from app.ui.theme import tokens as t
from app.ui.theme.look import PERCENTS, THEMES, Look
from app.ui.widgets.build import column, frame, label, row
from app.ui.widgets.choice import ChoiceButton
from app.ui.worker import Worker
from app.workbench.session import Session, set_author


class SettingsDialog(ScrolledDialog):
    """Looks change at once, so that one sees what one chooses; the name is saved on closing.

    `language` is the one that was chosen; whoever asked lets it be spoken.
    """

    def __init__(self, look: Look, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(tr("设置"), parent, width=680)
        self._look = look
        self._worker = worker
        self._known = ("", "")
        self.language = spoken()
        self.themes = {key: self._choice(tr(word)) for key, word in THEMES.items()}
        self.percents = {percent: self._choice(f"{percent}%") for percent in PERCENTS}
        self.languages = {key: self._choice(word) for key, word in LANGUAGES.items()}
        for choices in (self.themes, self.percents, self.languages):
            group = QButtonGroup(self)  # so that arrow keys choose
            for choice in choices.values():
                group.addButton(choice)
        self.name = _line(tr("姓名"))
        self.organisation = _line(tr("单位"))
        self.name.textChanged.connect(lambda *_: self._on_typed())
        body = column(
            frame(self._looks()),
            frame(self._person()),
            label(tr("外观即时生效，只影响这台电脑。"), "caption"),
            space=t.MEDIUM,
        )
        self.arrange(body, tr("完成"), self._finish, cancel="")
        self.primary.setEnabled(False)
        self._show()
        self._listen()
        worker.submit(self, _author, self._on_known)

    def _listen(self) -> None:
        for key, choice in self.themes.items():
            choice.toggled.connect(partial(self._choose, theme=key))
        for percent, choice in self.percents.items():
            choice.toggled.connect(partial(self._choose, percent=percent))
        for key, choice in self.languages.items():
            choice.toggled.connect(partial(self._wish, language=key))

    def _looks(self) -> QBoxLayout:
        return column(
            label(tr("外观"), "heading"),
            row(*self.themes.values()),
            t.TINY,
            label(tr("字号"), "heading"),
            row(*self.percents.values()),
            t.TINY,
            label(tr("界面语言"), "heading"),
            row(*self.languages.values(), None),
            label(tr("关闭设置后换成这种语言，正在填的内容都在。"), "caption"),
            margin=t.LARGE,
        )

    def _person(self) -> QBoxLayout:
        names = column(label(tr("姓名 *"), "quiet"), self.name, space=t.TINY)
        places = column(label(tr("单位"), "quiet"), self.organisation, space=t.TINY)
        return column(
            label(tr("作答人"), "heading"),
            row(names, places, space=t.LARGE),
            label(tr("今后的作答记录写这个姓名，以前的记录不变。"), "caption"),
            margin=t.LARGE,
        )

    def _choice(self, text: str) -> ChoiceButton:
        return ChoiceButton("", text, several=False)

    def _choose(
        self,
        on: bool,  # noqa: FBT001 - a slot
        *,
        theme: str | None = None,
        percent: int | None = None,
    ) -> None:
        if on:
            self._look.choose(theme=theme, percent=percent)

    def _wish(self, on: bool, *, language: str) -> None:  # noqa: FBT001 - a slot
        if on:
            self.language = language

    def _show(self) -> None:
        for key, choice in self.themes.items():
            choice.setChecked(key == self._look.theme)
        for percent, choice in self.percents.items():
            choice.setChecked(percent == self._look.percent)
        for key, choice in self.languages.items():
            choice.setChecked(key == self.language)

    def _on_known(self, known: tuple[str, str]) -> None:
        self._known = known
        self.name.setText(known[0])
        self.organisation.setText(known[1])

    def _on_typed(self) -> None:
        self.primary.setEnabled(bool(self.name.text().strip()))

    def _finish(self) -> None:
        name, organisation = self.name.text().strip(), self.organisation.text().strip()
        if (name, organisation) != self._known:
            self._worker.submit(
                self._worker,
                lambda session: set_author(session, name=name, organisation=organisation),
                lambda _: None,
            )
        self.accept()


def _author(session: Session) -> tuple[str, str]:
    return session.author, session.organisation


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    return made
