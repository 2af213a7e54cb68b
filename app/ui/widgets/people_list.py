"""Who takes part in a visit, each with his signature of attendance or the place for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.language import mark, tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, chip, clear, column, label, row, rule
from app.ui.widgets.drawn_signature import DrawnSignature
from app.workbench.visit import SIDES, Person, drawn_of

_NOBODY = mark("还没有人。评测组和企业两边的人都加上，到场后逐人签到。")


class PeopleList(QWidget):
    """Emits what is to be done with the person of an id."""

    signing = Signal(str)
    changing = Signal(str)
    removing = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self.tools: dict[str, dict[str, QPushButton]] = {}
        self._list = column(space=t.SMALL)
        self.setLayout(self._list)

    def show_people(self, people: Sequence[Person], *, locked: bool) -> None:
        """Show these people; the focus stays with the tool that has it."""
        if (people, locked) == self._shown:
            return
        self._shown = (people, locked)
        kept = self._focused()
        clear(self._list)
        self.tools = {}
        if not people:
            self._list.addWidget(label(tr(_NOBODY), "caption"))
        for person in people:
            self._list.addWidget(self._card(person, locked=locked))
        for key in filter(None, (kept[1], "sign", "change")):
            tool = self.tools.get(kept[0], {}).get(key)
            if tool is not None and not locked:
                tool.setFocus()
                break

    def _focused(self) -> tuple[str, str]:
        return next(
            (
                (person, key)
                for person, tools in self.tools.items()
                for key, tool in tools.items()
                if tool.hasFocus()
            ),
            ("", ""),
        )

    def _card(self, person: Person, *, locked: bool) -> QWidget:
        about = "　".join(filter(None, (person.duty, person.organisation, person.phone)))
        side = chip(tr(SIDES[person.side]), "notice" if person.side == "team" else "neutral")
        named = row(side, label(person.name, "strong"))
        named.setStretch(1, 1)
        words = column(
            named,
            *([label(about, "quiet")] if about else []),
            space=t.TINY,
        )
        line = row(words, self._attendance(person), self._tools(person, locked=locked))
        line.setStretch(0, 1)
        made = QWidget()
        made.setLayout(column(rule(), line, space=t.SMALL))
        return made

    def _attendance(self, person: Person) -> QWidget:
        if person.strokes:
            return DrawnSignature(drawn_of(person), person.name)
        return label(tr("未签到"), "caption", wrap=False)

    def _tools(self, person: Person, *, locked: bool) -> QWidget:
        who, name = person.id, person.name
        tools = {
            "sign": button(
                tr("重签…") if person.strokes else tr("签到…"), lambda: self.signing.emit(who)
            ),
            "change": button(tr("修改…"), lambda: self.changing.emit(who), kind="link"),
            "remove": button(tr("移除"), lambda: self.removing.emit(who), kind="link"),
        }
        for tool in tools.values():
            tool.setAccessibleName(tr("{name}：{text}", name=name, text=tool.text()))
            tool.setEnabled(not locked)
        self.tools[who] = tools
        made = QWidget()
        made.setLayout(row(*tools.values(), space=t.TINY))
        return made
