"""The enterprise form, with a check of every line while it is typed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.errors import BadInput
from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.field import Field
from app.workbench.assessments import ENTERPRISE_FIELDS, EnterpriseField, checked_field

_WHOLE_LINE = ("name", "address", "main_products")
_PATH = "enterprise."


class EnterpriseForm(QWidget):
    """Emits `entered` with key and text of a line that passed its check."""

    entered = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.fields = {field.key: self._make(field) for field in ENTERPRISE_FIELDS}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(t.LARGE)
        layout.setVerticalSpacing(t.SMALL)
        line = side = 0
        for key, field in self.fields.items():
            whole = key in _WHOLE_LINE
            if whole and side:
                line, side = line + 1, 0
            layout.addWidget(field, line, side, 1, 2 if whole else 1, Qt.AlignmentFlag.AlignTop)
            line, side = (line + 1, 0) if whole or side else (line, 1)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)

    def show_enterprise(self, enterprise: Mapping[str, str]) -> None:
        """Show what is stored."""
        for key, field in self.fields.items():
            field.show_text(enterprise.get(key, ""))

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be typed, or everything again."""
        for field in self.fields.values():
            field.edit.setReadOnly(locked)

    def values(self) -> dict[str, str]:
        """Return every line as typed."""
        return {key: field.text for key, field in self.fields.items()}

    def valid(self) -> bool:
        """Check every line; the first wrong one gets the focus."""
        wrong = [field for field in self.fields.values() if not field.valid()]
        if wrong:
            wrong[0].edit.setFocus()
        return not wrong

    def show_error(self, error: BadInput) -> bool:
        """Show an error under the line it is about; say whether there is such a line."""
        field = self.fields.get((error.path or "").removeprefix(_PATH))
        if field is None:
            return False
        field.show_problem(error.message)
        field.edit.setFocus()
        return True

    def flush(self) -> None:
        """Hand over what was typed."""
        for field in self.fields.values():
            field.flush()

    def _make(self, field: EnterpriseField) -> Field:
        def check(text: str) -> None:
            if field.key == "name" and not text:
                raise BadInput(tr("请填写企业名称。"))
            checked_field(field.key, text)

        made = Field(tr(field.label), check=check, hint=tr(field.hint), required=field.required)
        made.entered.connect(lambda text: self.entered.emit(field.key, text))
        return made
