"""Dropping evidence or files on a line of the outline, which they then prove."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QToolTip, QTreeView

from app.language import tr
from app.ui.models.outline import STANDING
from app.ui.models.photos import MIME, dragged
from app.ui.models.subjects import Standing
from app.ui.pages.desk import Desk
from app.ui.widgets.incoming import incoming
from app.workbench import arranging
from app.workbench.view import subject_name


class OutlineDrops(QObject):
    """Watches the outline for drops; says under the pointer where they would go."""

    def __init__(self, outline: QTreeView, desk: Desk) -> None:
        super().__init__(outline)
        self._outline = outline
        self._desk = desk
        outline.setAcceptDrops(True)
        outline.viewport().setAcceptDrops(True)
        outline.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Handle dragging; leave everything else to the outline."""
        if isinstance(event, QDropEvent) and not isinstance(event, QDragMoveEvent):
            return self._drop(event)
        if isinstance(event, QDragMoveEvent):
            return self._consider(event)
        return False

    def _consider(self, event: QDragMoveEvent) -> bool:
        code = self._code(event)
        mime = event.mimeData()
        welcome = mime.hasFormat(MIME) or mime.hasUrls() or mime.hasImage()
        if welcome and event.type() == QEvent.Type.DragEnter:
            event.acceptProposedAction()
        elif welcome and code:
            event.acceptProposedAction()
            told = tr(
                "归到 {subject_name}",
                subject_name=subject_name(self._desk.assessment.catalogue, code),
            )
            place = self._outline.viewport().mapToGlobal(event.position().toPoint())
            QToolTip.showText(place, told, self._outline)
        else:
            event.ignore()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        code = self._code(event)
        QToolTip.hideText()
        if not code:
            event.ignore()
            return True
        event.acceptProposedAction()
        if photos := dragged(event.mimeData()):
            self._desk.assessment.edit(arranging.sort, photos=photos, linked={code: True})
        else:
            self._desk.intake.take(incoming(event.mimeData()), [code])
        return True

    def _code(self, event: QDropEvent) -> str:
        found = self._outline.indexAt(event.position().toPoint()).data(STANDING)
        catalogue, view = self._desk.assessment.catalogue, self._desk.assessment.view
        proves = isinstance(found, Standing) and found.code in {
            *catalogue.items,
            *catalogue.scenarios,
        }
        return found.code if proves and not view.locked else ""
