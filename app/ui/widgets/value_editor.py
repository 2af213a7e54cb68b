"""What another value for a field in conflict is given with: options, a grade, a number, a text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from app.errors import BadInput
from app.language import tr
from app.scoring.catalogue import MAX_GRADE, Catalogue, Item, Scenario
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, row
from app.ui.widgets.choice import ChoiceButton
from app.ui.widgets.note import NoteEdit
from app.ui.widgets.options import OptionGroup
from app.workbench.assessments import checked_field
from app.workbench.claim_words import FACT_LABELS
from app.workbench.claims import checked_fact

if TYPE_CHECKING:
    from app.storage.canonical import Json


class ValueEditor(QWidget):
    """Emits `changed` while the value is chosen or typed; `landing` is what gets the focus."""

    changed = Signal()

    def __init__(self, body: QBoxLayout, read: Callable[[], Json], landing: QWidget) -> None:
        super().__init__()
        self._read = read
        self.landing = landing
        self.setLayout(body)

    def value(self) -> Json:
        """Return the value as it is now; BadInput when there is none yet or it is wrong."""
        return self._read()

    def tell(self, *_: object) -> None:
        """Emit `changed`, whatever the signal of the control carries."""
        self.changed.emit()


def editor_for(catalogue: Catalogue, field: str) -> ValueEditor | None:
    """Return an empty editor for a field; None where there is nothing but what was recorded."""
    made: ValueEditor | None = None
    match field.split("/"):
        case ["items", code, "options"]:
            made = _options(catalogue.items[code])
        case ["scenarios", _, "grade"]:
            made = _grades()
        case ["scenarios", code, "checkpoints"]:
            made = _points(catalogue.scenarios[code])
        case ["enterprise", key]:
            made = _line(lambda text: checked_field(key, text))
        case ["measures", _] | ["evidence", _, "caption"]:
            made = _line(str)
        case ["items" | "scenarios", _, "note"]:
            made = _note()
        case ["programme", "facts", key]:
            made = _line(lambda text: checked_fact(key, text)) if key in FACT_LABELS else None
    return made


def _options(item: Item) -> ValueEditor:
    group = OptionGroup(item)
    made = ValueEditor(
        column(group), lambda: [*group.checked()] or _demand(tr("请选择选项。")), group.landing()
    )
    group.chosen.connect(made.tell)
    return made


def _grades() -> ValueEditor:
    words = (tr("未开展"), *(tr("{grade}级", grade=grade) for grade in range(1, MAX_GRADE + 1)))
    grades = [ChoiceButton(str(it), word, several=False) for it, word in enumerate(words)]

    def read() -> Json:
        chosen = (grade for grade, it in enumerate(grades) if it.isChecked())
        found = next(chosen, None)
        return _demand(tr("请选择等级。")) if found is None else found

    made = ValueEditor(row(*grades, space=t.TINY), read, grades[0])
    for it in grades:
        it.setAutoExclusive(True)
        it.clicked.connect(made.tell)
    return made


def _points(scenario: Scenario) -> ValueEditor:
    points = {
        key: ChoiceButton("", tr(found.text), several=True)
        for key, found in scenario.checkpoints.items()
    }
    made = ValueEditor(
        column(*points.values(), space=t.TINY),
        lambda: [key for key, it in points.items() if it.isChecked()],
        next(iter(points.values())),
    )
    for it in points.values():
        it.clicked.connect(made.tell)
    return made


def _line(checked: Callable[[str], Json]) -> ValueEditor:
    edit = QLineEdit()
    edit.setAccessibleName(tr("另填的值"))
    made = ValueEditor(
        column(edit), lambda: checked(edit.text().strip() or _demand(tr("请填写另外的值。"))), edit
    )
    edit.textEdited.connect(made.tell)
    return made


def _note() -> ValueEditor:
    edit = NoteEdit(tr("另填的备注"), saves=False)
    made = ValueEditor(
        column(edit), lambda: edit.toPlainText().strip() or _demand(tr("请填写备注。")), edit
    )
    edit.textChanged.connect(made.tell)
    return made


def _demand(sentence: str) -> NoReturn:
    raise BadInput(sentence)
