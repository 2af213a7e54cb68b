"""The report as it stands, rendered away from the window's thread whenever something changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.errors import ShupingError
from app.ui.worker import Worker
from app.workbench import report_texts
from app.workbench.report_texts import Draft


class ReportDraft(QObject):
    """Renders one state at a time, when no edit waits; of what is asked meanwhile the last counts.

    `renewed` brings another draft, `drawn` the pictures of pages by number, `failed` a sentence.
    """

    renewed = Signal(object)
    drawn = Signal(object)
    failed = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, worker: Worker, assessment: str, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._assessment = assessment
        self._draft: Draft | None = None
        self._outdated = False
        self._pages: tuple[Sequence[int], int] | None = None
        self._busy = False

    def renew(self) -> None:
        """Render the report again."""
        self._outdated = True
        self._go()

    def draw(self, pages: Sequence[int], width: int) -> None:
        """Make pictures of pages, so many pixels wide."""
        self._pages = (pages, width)
        self._go()

    def _go(self) -> None:
        if self._busy:
            return
        if self._outdated:
            self._render()
        elif self._pages and self._draft:
            self._make_pictures(self._draft, *self._pages)

    def _render(self) -> None:
        self._busy, self._outdated, self._pages = True, False, None
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal has no keywords
        identity = self._assessment
        self._worker.submit_idle(
            self,
            lambda session: report_texts.draft(session, assessment=identity),
            self._on_renewed,
            self._on_failed,
        )

    def _make_pictures(self, made: Draft, pages: Sequence[int], width: int) -> None:
        self._busy, self._pages = True, None
        self._worker.submit_idle(
            self, lambda _session: _images(made, pages, width), self._on_drawn, self._on_failed
        )

    def _on_renewed(self, made: Draft) -> None:
        self._draft = made
        self._rest()
        self.renewed.emit(made)
        self._go()

    def _on_drawn(self, images: dict[int, QImage]) -> None:
        if not self._outdated:
            self.drawn.emit(images)
        self._rest()
        self._go()

    def _on_failed(self, error: ShupingError) -> None:
        self._rest()
        self.failed.emit(error.message)
        self._go()

    def _rest(self) -> None:
        self._busy = False
        self.busy_changed.emit(False)  # noqa: FBT003


def _images(made: Draft, pages: Sequence[int], width: int) -> dict[int, QImage]:
    found = report_texts.pictures(made, pages, width=width)
    return {number: QImage.fromData(data) for number, data in found.items()}
