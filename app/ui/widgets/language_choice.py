"""The choice of the language that a report is written in."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from app.language import LANGUAGES, spoken, tr


def language_choice() -> QComboBox:
    """Return a choice of every language, by its key; the spoken one is chosen."""
    made = QComboBox()
    made.setAccessibleName(tr("报告的语言"))
    made.view().setAccessibleName(tr("报告的语言"))
    made.setToolTip(tr("报告的语言"))
    for key, name in LANGUAGES.items():
        made.addItem(name, key)
    made.setCurrentIndex(made.findData(spoken()))
    return made
