"""The outline beside the pages: every item and scenario with how far it is."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QTreeView, QWidget

from app.language import tr
from app.ui.models.open_assessment import OpenAssessment
from app.ui.models.outline import STANDING, OutlineModel
from app.ui.models.subjects import Standing
from app.ui.search import rank
from app.ui.theme import tokens as t
from app.ui.widgets.build import Shown, column
from app.ui.widgets.line import SavedLine
from app.ui.widgets.outline_lines import OutlineDelegate
from app.ui.widgets.touch import touchable


class OutlineView(QTreeView):
    """Emits `chosen` when the user moves to a subject; letters and digits are left to the page."""

    chosen = Signal(str)

    def __init__(self, assessment: OpenAssessment) -> None:
        super().__init__()
        self._assessment = assessment
        self._outline = OutlineModel(assessment.view, self)
        self.setModel(self._outline)
        self.setItemDelegate(OutlineDelegate(self))
        self.setProperty("role", "outline")
        self.setAccessibleName(tr("采集项和应用场景"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        touchable(self)
        self.expandAll()
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.clicked.connect(self._on_clicked)

    def refresh(self) -> None:
        """Paint the lines that differ; Qt would look into their height and what is below them."""
        heard = QAccessible.isActive()
        for index in self._outline.refresh(self._assessment.view):
            if heard:
                self.dataChanged(index, index)
            else:
                self.update(index)

    def show_subject(self, code: str) -> None:
        """Mark a subject as the one shown."""
        index = self._outline.index_of(code)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def words_of(self, code: str) -> str:
        """Return a subject's line as a screen reader says it."""
        return str(self._outline.index_of(code).data(Qt.ItemDataRole.AccessibleTextRole))

    def narrow(self, query: str, assignee: str = "") -> str:
        """Show only what fits a query, everything for none; return the first that fits.

        With an assignee, of items and scenarios only those that are his.
        """
        first = ""
        for place in range(self._outline.rowCount()):
            section = self._outline.index(place, 0)
            fitting = self._narrow_section(section, query, assignee)
            self.setRowHidden(place, QModelIndex(), not fitting)
            first = first or next(iter(fitting), "")
            if query:
                self.expand(section)
        return first

    def _narrow_section(self, section: QModelIndex, query: str, assignee: str) -> list[str]:
        codes = []
        for place in range(self._outline.rowCount(section)):
            index = self._outline.index(place, 0, section)
            named = str(index.data()).partition(" ")[2]
            found: Standing = index.data(STANDING)
            his = not assignee or found.is_page or found.assignee == assignee
            fits = his and (not query or rank(query, named) is not None)
            self.setRowHidden(place, section, not fits)
            codes += [self._outline.code_at(index) or ""] if fits else []
        return codes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters and digits to the page, so that they answer."""
        if event.text().isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.isValid() and self._outline.code_at(index) is None:
            self.setExpanded(index, not self.isExpanded(index))

    def _on_selected(self, now: QItemSelection) -> None:
        code = next(iter(self._outline.code_at(index) for index in now.indexes()), None)
        if code is not None:
            self.chosen.emit(code)


class OutlinePanel(QWidget):
    """The outline under a line that narrows it: Enter goes to the first that fits, Esc ends it.

    Who was given some of the work can see his alone.
    """

    def __init__(self, outline: OutlineView, assessment: OpenAssessment) -> None:
        super().__init__()
        self._outline = outline
        self._assessment = assessment
        self._first = ""
        self._offered = Shown()
        self.filter = SavedLine(saves=False)
        self.filter.setPlaceholderText(tr("筛选（Ctrl+F）"))
        self.filter.setAccessibleName(tr("筛选大纲，可输代码、名称或拼音首字母"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda *_: self._narrow())
        self.filter.returnPressed.connect(self._go)
        QShortcut(QKeySequence.StandardKey.Find, self, self._find)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.filter, self._leave)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.mine = QCheckBox()
        self.mine.toggled.connect(lambda *_: self._narrow())
        top = column(self.filter, self.mine, space=t.TINY, margin=t.SMALL)
        self.setLayout(column(top, outline, space=0))
        self._offer_mine()

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        self._outline.refresh()
        self._offer_mine()

    def _offer_mine(self) -> None:
        """Offer to see only one's own work, while there is any."""
        author, given = self._assessment.author, self._assessment.view.assignments
        if not self._offered.is_new(author, given):
            return
        count = sum(name == author for name in given.values())
        self.mine.setText(tr("只看我的（{n}项）", n=count))
        self.mine.setVisible(bool(count))
        if not count:
            self.mine.setChecked(False)
        if self.mine.isChecked():
            self._narrow()

    def _narrow(self) -> None:
        author = self._assessment.author if self.mine.isChecked() else ""
        self._first = self._outline.narrow(self.filter.text().strip(), author)

    def _find(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _go(self) -> None:
        if self.filter.text().strip() and self._first:
            self._outline.setFocus()
            self._outline.chosen.emit(self._first)
            self.filter.clear()

    def _leave(self) -> None:
        self.filter.clear()
        self._outline.setFocus()
