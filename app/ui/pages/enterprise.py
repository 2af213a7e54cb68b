"""The page with what is known of the enterprise."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.pages.deciding import ConflictCards, edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, fill_page, frame, label, row
from app.ui.widgets.enterprise_form import EnterpriseForm
from app.workbench import editing

WIDEST = 900


class EnterprisePage(QWidget):
    """Every line is saved by itself; with an `opening` sentence it is a screen of its own."""

    def __init__(self, desk: Desk, opening: str = "") -> None:
        super().__init__(desk.place)
        self._desk = desk
        self.conflicts = ConflictCards(desk, "enterprise/")
        self.form = EnterpriseForm()
        self.form.entered.connect(self._on_entered)
        held = QWidget()
        held.setLayout(
            column(
                label(tr("企业信息"), "title"),
                *([label(opening)] if opening else []),
                self.conflicts,
                frame(column(self.form, margin=t.LARGE)),
                label(tr("填好一行即自动保存。带 * 的两项定稿前必须填写。"), "caption"),
                None,
                space=t.MEDIUM,
            )
        )
        if opening:
            held.setMaximumWidth(t.pixels(WIDEST))
        middle = row(None, held, None, margin=t.LARGE)
        middle.setStretch(1, 100)
        fill_page(self, middle)
        self.refresh()

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        view = self._desk.assessment.view
        self.conflicts.refresh()
        self.form.show_enterprise(view.enterprise)
        self.form.set_locked(locked=view.locked)

    def flush(self) -> None:
        """Hand over what was typed."""
        self.form.flush()

    def landing(self) -> QWidget:
        """Return the first line."""
        return self.form.fields["name"].edit

    def _on_entered(self, key: str, text: str) -> None:
        field = f"enterprise/{key}"
        kept = edit_or_decide(
            self, self._desk.assessment, field, editing.set_enterprise, field=key, text=text
        )
        if not kept:
            self.refresh()
