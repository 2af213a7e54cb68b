"""The user guide in a window of its own, which stays open beside the work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QSplitter, QTreeWidget, QTreeWidgetItem, QWidget

from app import resources
from app.language import spoken, tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, label, page, row
from app.ui.widgets.guide_pages import GuidePages
from app.ui.widgets.touch import touchable

PAGES: Final = ("index", "assessor", "lead", "enterprise", "receiver", "care")
_PAGE, _HEADING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_SIZE = QSize(1040, 720)
_CONTENTS = 250


def chapter(kind: str | None, *, portfolio: bool = False) -> str:
    """Return the page for who has such an assessment open, or the portfolio, or neither."""
    if portfolio:
        return "lead"
    if kind is None:
        return "index"
    return "enterprise" if kind == "self" else "assessor"


def show_guide(window: QWidget, name: str) -> GuideWindow:
    """Show the one guide of a window at a page, where it was read before when it is open there."""
    found = window.findChild(GuideWindow)
    shown = found if isinstance(found, GuideWindow) else GuideWindow(window)
    shown.turn_to(name)
    return shown


class GuideWindow(QDialog):
    """Contents on the left, the page on the right, and a line to find a word on it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("使用指南"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setModal(False)
        self.resize(_SIZE if parent is None else _SIZE.boundedTo(parent.window().size()))
        folder = resources.guide(spoken())
        self.pages = GuidePages(folder)
        self.pages.setAccessibleName(tr("使用指南"))
        self.contents = _contents(folder)
        self.contents.itemClicked.connect(self._on_chosen)
        self.contents.itemActivated.connect(self._on_chosen)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("在本页查找（Ctrl+F）"))
        self.words.setAccessibleName(tr("在本页查找"))
        self.words.returnPressed.connect(self.search)
        self.told = label(role="caption", wrap=False)
        self.back = button(tr("← 后退"), self.pages.backward, kind="link")
        self.forward = button(tr("前进 →"), self.pages.forward, kind="link")
        self._arrange()
        self._follow()

    def turn_to(self, name: str) -> None:
        """Come to the front with a page; one that is on view stays where it was read."""
        if self.pages.page != name:
            self.pages.open(name)
        self.show()
        self.raise_()
        self.activateWindow()

    def search(self) -> None:
        """Go to the next place of the word that was typed."""
        words = self.words.text().strip()
        found = not words or self.pages.find_next(words)
        self.told.setText("" if found else tr("本页没有“{words}”。", words=words))

    def _arrange(self) -> None:
        bar = row(self.back, self.forward, None, self.told, self.words)
        self.words.setFixedWidth(_CONTENTS)
        sides = QSplitter()
        sides.addWidget(self.contents)
        sides.addWidget(page(column(bar, self.pages, space=t.SMALL)))
        sides.setSizes([_CONTENTS, _SIZE.width() - _CONTENTS])
        sides.setStretchFactor(1, 1)
        sides.setChildrenCollapsible(False)
        self.setLayout(column(sides, margin=t.SMALL))
        self.pages.setFocus()

    def _follow(self) -> None:
        self.pages.backwardAvailable.connect(self.back.setEnabled)
        self.pages.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.pages.turned.connect(self._mark)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.words.setFocus)
        find.activated.connect(self.words.selectAll)

    def _on_chosen(self, entry: QTreeWidgetItem) -> None:
        self.pages.open(entry.data(0, _PAGE), entry.data(0, _HEADING))

    def _mark(self, name: str) -> None:
        """Choose the page on view in the contents."""
        for at in range(self.contents.topLevelItemCount()):
            entry = self.contents.topLevelItem(at)
            if entry is not None and entry.data(0, _PAGE) == name:
                entry.setExpanded(True)
                if self.contents.currentItem() not in {entry, *_children(entry)}:
                    self.contents.setCurrentItem(entry)


def _contents(folder: Path) -> QTreeWidget:
    made = QTreeWidget()
    made.setHeaderHidden(True)
    made.setAccessibleName(tr("目录"))
    for name in PAGES:
        title, headings = outline((folder / f"{name}.md").read_text(encoding="utf-8"))
        entry = _entry(title, name, "")
        entry.addChildren([_entry(heading, name, heading) for heading in headings])
        made.addTopLevelItem(entry)
    return touchable(made)


def _children(entry: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (entry.child(at) for at in range(entry.childCount()))
    return [child for child in found if child is not None]


def _entry(title: str, name: str, heading: str) -> QTreeWidgetItem:
    made = QTreeWidgetItem([title])
    made.setToolTip(0, title)
    made.setData(0, _PAGE, name)
    made.setData(0, _HEADING, heading)
    return made


def outline(text: str) -> tuple[str, Sequence[str]]:
    """Return the title of a page of Markdown and its headings of the second level."""
    titles = re.findall(r"^# (.+)$", text, re.MULTILINE)
    return titles[0], re.findall(r"^## (.+)$", text, re.MULTILINE)
