"""The report beside its texts, page by page, as it will be printed."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.language import tr
from app.ui.models.report_draft import ReportDraft
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, label, row
from app.ui.widgets.page_preview import STEP, PagePreview
from app.workbench.report_texts import Draft


class PreviewPane(QWidget):
    """Renders only while it is in sight."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.draft = ReportDraft(desk.worker, desk.assessment.view.id, self)
        self.pages = PagePreview(tr("报告预览"))
        self._headings: tuple[tuple[str, float], ...] = ()
        self._outdated = True
        self._awaited: tuple[str, ...] = ()
        self.place = label(role="caption", wrap=False)
        self.zoom = label(role="caption", wrap=False)
        self.state = label(role="caption", wrap=False)
        layout = column(self._tools(), self.pages, space=t.TINY)
        layout.setStretch(1, 1)
        layout.setContentsMargins(t.SMALL, 0, 0, 0)
        self.setLayout(layout)
        self.draft.renewed.connect(self._on_renewed)
        self.draft.drawn.connect(self.pages.show_pictures)
        self.draft.failed.connect(self.state.setText)
        self.draft.busy_changed.connect(self._on_busy)
        self.pages.wanted.connect(self.draft.draw)
        self.pages.moved.connect(self._on_moved)

    def renew(self) -> None:
        """Show the report as it is now, or as soon as it is in sight."""
        self._outdated = not self.isVisible()
        if not self._outdated:
            self.draft.renew()

    def show_heading(self, *titles: str) -> None:
        """Show the first of these headings that there is, at once or when they are known."""
        self._awaited = () if self._headings else titles
        for title in titles:
            for heading, place in self._headings:
                if title in heading:
                    self.pages.go(place)
                    return

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._outdated:
            self.renew()

    def _tools(self) -> QBoxLayout:
        smaller = button(
            tr("－"), lambda: self.pages.zoom_by(1 / STEP), kind="link", tip=tr("缩小（-）")
        )
        larger = button(
            tr("＋"), lambda: self.pages.zoom_by(STEP), kind="link", tip=tr("放大（+）")
        )
        fit = button(tr("适合宽度"), lambda: self.pages.zoom_to(1.0), kind="link", tip="0")
        smaller.setAccessibleName(tr("缩小"))
        larger.setAccessibleName(tr("放大"))
        return row(self.place, self.state, None, smaller, self.zoom, larger, fit, space=t.TINY)

    def _on_renewed(self, made: Draft) -> None:
        self._headings = made.outline.headings
        self.pages.show_pages(made.outline.sizes)
        self.show_heading(*self._awaited)

    def _on_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot
        if busy:
            self.state.setText(tr("　正在更新…"))
        elif self.state.text().endswith("…"):
            self.state.setText("")

    def _on_moved(self) -> None:
        shown = self.pages.page + 1
        self.place.setText(
            tr("第 {shown} / {pages} 页", shown=shown, pages=self.pages.pages)
            if self.pages.pages
            else ""
        )
        self.zoom.setText(f"{round(self.pages.zoom * 100)}%")
