"""How an item is answered, on whichever page: by its options, or by numbers that pick one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.scoring.catalogue import Item
from app.scoring.outcome import ItemScore
from app.ui.pages.deciding import ConflictNotice, edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.widgets.build import Shown
from app.ui.widgets.measures import MeasureForm
from app.ui.widgets.options import OptionGroup
from app.workbench import editing

if TYPE_CHECKING:
    from app.workbench.view import AssessmentView


class ItemAnswer:
    """Queues what is chosen and typed as edits; `back` is called when the user backs out of one."""

    def __init__(
        self,
        desk: Desk,
        item: Item,
        options: OptionGroup,
        measures: MeasureForm,
        back: Callable[[], None],
    ) -> None:
        self._assessment = desk.assessment
        self._item = item
        self._back = back
        self._beside = Shown()
        self.options = options
        self.measures = measures
        field = f"items/{item.code}"
        self.field = f"{field}/options"
        self.numbers = tuple(f"measures/{code}" for code in item.measures)
        self.conflict = ConflictNotice(desk.go, self.field, [f"{field}/note", *self.numbers])
        options.chosen.connect(self.choose)
        measures.entered.connect(self._enter)

    @property
    def found(self) -> ItemScore:
        """What the item earns now, and why."""
        return self._assessment.view.outcome.items[self._item.code]

    def show(self, view: AssessmentView) -> None:
        """Show what was chosen and entered, and where that differs."""
        self.options.show_chosen(view.outcome.items[self._item.code].options)
        beside = (view.measures, view.locked, view.state.conflicts, self._assessment.failures)
        if self._beside.is_new(*beside):
            self._show_beside(view)

    def _show_beside(self, view: AssessmentView) -> None:
        self.options.set_locked(locked=view.locked)
        self.measures.show_measures(view.measures)
        self.measures.set_locked(locked=view.locked)
        self.conflict.show_conflicts(view)

    def choose(self, options: tuple[str, ...]) -> None:
        """Choose options, or none to take the answer back."""
        self._edit(self.field, editing.answer, item=self._item.code, options=options)

    def adopt(self) -> None:
        """Choose what the numbers pick."""
        measured = self.found.measured
        if measured is not None and measured.option is not None:
            self.choose((measured.option,))

    def _enter(self, code: str, text: str) -> None:
        self._edit(f"measures/{code}", editing.set_measure, measure=code, text=text)

    def _edit(
        self, field: str, operation: Callable[..., AssessmentView], **arguments: object
    ) -> None:
        if not edit_or_decide(self.options, self._assessment, field, operation, **arguments):
            self._back()
