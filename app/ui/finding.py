"""Finding anything in the window by name, code or initials: actions, pages, assessments."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.ui.actions import available

if TYPE_CHECKING:
    from app.ui.models.palette import Entry, Recent
    from app.ui.widgets.palette import CommandPalette
    from app.ui.window import Window


class Finding:
    """Offers what there is now; the palette is made when it is first asked for."""

    def __init__(self, window: Window) -> None:
        self._window = window

    @cached_property
    def palette(self) -> CommandPalette:
        """What shows the entries and narrows them while one types."""
        from app.ui.widgets.palette import CommandPalette

        made = CommandPalette(self._window)
        made.chosen.connect(self._recent.add)
        return made

    @cached_property
    def _recent(self) -> Recent:
        from app.ui.models.palette import Recent

        return Recent(self._window.settings)

    def ask(self) -> None:
        """Offer everything there is to do and to go to."""
        self.palette.ask(self._entries(), self._recent.keys())

    def _entries(self) -> list[Entry]:
        from app.ui.models import palette

        window = self._window
        entries = list(palette.action_entries(available(window, leave_out="find")))
        rows = window.summaries
        if (shown := window.workbench) is not None:
            entries += palette.subject_entries(shown.assessment.view, shown.land)
            entries += palette.measure_entries(window.catalogue, shown.land)
            rows = tuple(row for row in rows if row.id != shown.assessment.view.id)
        return [*entries, *palette.assessment_entries(rows, window.open)]

    def close(self) -> None:
        """Take the palette away; the next one is made in the language that is spoken then."""
        if (made := self.__dict__.pop("palette", None)) is not None:
            made.deleteLater()
