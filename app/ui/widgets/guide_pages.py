"""Shows the pages of the user guide: Markdown with pictures that fit the width there is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from app.ui.theme import tokens as t
from app.ui.widgets.touch import touchable

RESIZED_MS = 120
_LINE_PERCENT = 120.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_PICTURE = "\ufffc"  # what a picture is in the text of its paragraph


class GuidePages(QTextBrowser):
    """Follows links between pages of one folder; nothing outside it is ever opened."""

    turned = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self.setOpenLinks(True)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(t.LARGE)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(RESIZED_MS)
        self._resized.timeout.connect(self._refit)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sourceChanged.connect(self._on_turned)
        touchable(self)

    @property
    def page(self) -> str:
        """The name of the page on view, such as `assessor`."""
        return Path(self.source().path()).stem

    def open(self, page: str, heading: str = "") -> None:
        """Show a page, from one of its headings on when it is named."""
        if page != self.page:
            address = QUrl.fromLocalFile(str(self._folder / f"{page}.md"))
            self.setSource(address, QTextDocument.ResourceType.MarkdownResource)
        if heading:
            self._scroll_to(heading)
        else:
            self.verticalScrollBar().setValue(0)

    def find_next(self, text: str, *, backwards: bool = False) -> bool:
        """Select the next place of a text on this page, from the top again after the last."""
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if self.find(text, flags):
            return True
        end = QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
        before = self.textCursor()
        self.moveCursor(end)
        if self.find(text, flags):
            return True
        self.setTextCursor(before)
        return False

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 - as Qt says
        """Return a page or picture of the guide's folder, pictures no wider than the window."""
        path = Path(self.source().resolved(QUrl(name)).toLocalFile())
        if not path.resolve().is_relative_to(self._folder.parent) or not path.is_file():
            return None
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._fitting(QImage(str(path)))
        return super().loadResource(kind, name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures again when the width has changed."""
        super().resizeEvent(event)
        if event.oldSize().width() not in {-1, event.size().width()}:
            self._resized.start()

    def _fitting(self, picture: QImage) -> QImage:
        room = self.viewport().width() - 2 * t.LARGE - self.verticalScrollBar().sizeHint().width()
        if picture.isNull() or picture.width() <= room:
            return picture
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        fitting = picture.scaledToWidth(min(picture.width(), int(room * ratio)), smooth)
        fitting.setDevicePixelRatio(fitting.width() / room)
        return fitting

    def _scroll_to(self, heading: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                place = self.document().documentLayout().blockBoundingRect(block)
                self.verticalScrollBar().setValue(int(place.top()))
                self.setTextCursor(QTextCursor(block))
                return
            block = block.next()

    def _on_turned(self, address: QUrl) -> None:
        self._air()
        self.turned.emit(Path(address.path()).stem)

    def _refit(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        start, end = self.textCursor().anchor(), self.textCursor().position()
        self.reload()
        self._air()
        self._select(start, end)
        bar.setValue(int(share * bar.maximum()))

    def _select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _air(self) -> None:
        """Put room between lines, paragraphs and headings; Qt sets Markdown without any."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            level = block.blockFormat().headingLevel()
            air = QTextBlockFormat()
            tight = block.textList() is not None or cursor.currentTable() is not None
            air.setTopMargin(t.HUGE if level > 1 else 0)
            air.setBottomMargin(t.TINY if tight else t.SMALL)
            if block.text() != _PICTURE:
                air.setLineHeight(_LINE_PERCENT, _PROPORTIONAL)
            cursor.mergeBlockFormat(air)
            block = block.next()
