"""Facts that a programme asks for, each in a line that is checked while it is typed and saved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from app.language import tr
from app.ui.models.application import ApplicationModel
from app.ui.pages.deciding import edit_or_decide
from app.ui.widgets.build import row
from app.ui.widgets.conflict_side import SideRow
from app.ui.widgets.field import Field
from app.workbench import claims
from app.workbench.claim_words import FACT_LABELS
from app.workbench.programme import Standing

LEAST = 190  # of a line, below which they stand under each other
_MOST = 420
_DAYS = ("contract_date", "lead_published", "deadline", "loan_first", "loan_last")
_YEARS = ("revenue_year", "employees_year")


class FactLines(QWidget):
    """The lines of some facts beside each other; each is one step to undo."""

    def __init__(self, model: ApplicationModel, keys: Sequence[str]) -> None:
        super().__init__()
        self._model = model
        self._industries = QStringListModel(self)
        self.fields = {key: self._field(key) for key in keys}
        lines = SideRow([*self.fields.values()], LEAST)
        lines.setMaximumWidth(_MOST * len(self.fields))
        laid = row(lines, None)
        laid.setStretch(0, 1)
        laid.setStretch(1, 0)
        self.setLayout(laid)

    def show_standing(self, found: Standing) -> None:
        """Show what is stored; what is being typed stays."""
        self._industries.setStringList(list(found.industries))
        for key, field in self.fields.items():
            field.show_text(found.facts.get(key, ""))
            if key in _YEARS and found.asked_year:
                field.edit.setPlaceholderText(str(found.asked_year))
        if "industry" in self.fields:
            known = self._model.assessment.view.enterprise.get("industry", "")
            hint = tr("企业信息里是“{industry}”", industry=known) if known else ""
            self.fields["industry"].edit.setPlaceholderText(hint)

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""
        for field in self.fields.values():
            field.flush()

    def landing(self) -> QWidget | None:
        """Return the first line that is empty, else the first."""
        edits = [field.edit for field in self.fields.values()]
        return next((edit for edit in edits if not edit.text()), edits[0] if edits else None)

    def _field(self, key: str) -> Field:
        hint = tr("例如2024-03-01") if key in _DAYS else ""
        made = Field(tr(FACT_LABELS[key]), check=partial(claims.checked_fact, key), hint=hint)
        made.entered.connect(partial(self._enter, key))
        if key == "industry":
            made.edit.setCompleter(self._completer())
        return made

    def _completer(self) -> QCompleter:
        made = QCompleter(self._industries, self)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        made.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return made

    def _enter(self, key: str, text: str) -> None:
        found = self._model.standing
        if found is None:
            return
        kept = edit_or_decide(
            self,
            self._model.assessment,
            f"programme/facts/{key}",
            claims.set_facts,
            programme=found.programme,
            facts={key: text},
        )
        if not kept:
            self._model.refresh()
