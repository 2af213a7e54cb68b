"""All evidence of the assessment: seen together, sorted to what it proves by key or by dragging."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QSizePolicy, QWidget

from app.language import mark, tr
from app.ui.pages.deciding import ConflictCards
from app.ui.pages.desk import Desk
from app.ui.pages.photo_board import PhotoBoard
from app.ui.pages.photos import HINT, chosen_files
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, fill_page, frame, label, row
from app.ui.widgets.incoming import Incoming, incoming
from app.ui.widgets.sort_line import SortLine
from app.workbench.photos import Photo
from app.workbench.view import AssessmentView, subject_name

ALL, UNSORTED = "", "unsorted"
LEAST = 132  # of the list: most of one row; a lower window scrolls the page
EMPTY = mark(
    "还没有佐证。把照片拖到这里，按 Ctrl+I 选择，或按 Ctrl+V 粘贴；"
    "可以先放进来，之后再归到采集项和场景。"
)


class GalleryPage(QWidget):
    """What is added here proves nothing yet, unless the gallery shows one subject."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self.filter = QComboBox()
        self.filter.setAccessibleName(tr("显示哪些佐证"))
        self.filter.view().setAccessibleName(tr("显示哪些佐证"))
        self.filter.setMinimumWidth(100)
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.filter.activated.connect(lambda *_: self._show_photos())
        self.add = button(tr("添加照片或文件…"), self.ask_files, tip=tr("也{hint}", hint=tr(HINT)))
        self.empty = label(tr(EMPTY), "quiet")
        self.conflicts = ConflictCards(desk, "evidence/")
        self.board = PhotoBoard(desk, wraps=True)
        self.board.list.setMinimumHeight(LEAST)
        self.sort_line = SortLine(desk.assessment.catalogue)
        self.sort_line.chosen.connect(self._sort)
        self.sort_line.left.connect(self.board.list.setFocus)
        self.board.selection_changed.connect(self._on_selected)
        self._area = fill_page(self, self._body())
        self.setAcceptDrops(True)
        desk.intake.changed.connect(self._show_photos)
        self.refresh()

    @property
    def locked(self) -> bool:
        """Whether the assessment is finalised."""
        return self._desk.assessment.view.locked

    def refresh(self) -> None:
        """Show the evidence as it is now, and what is in conflict about it."""
        self._show_photos()
        self.conflicts.refresh()

    def _show_photos(self) -> None:
        view = self._desk.assessment.view
        self._offer(view)
        photos, wanted = self._photos(view), self._subject()
        arriving = [it for it in self._desk.intake.arriving if _fits(it.subjects, wanted)]
        self.board.show_rows(photos, arriving)
        self.empty.setText(tr(EMPTY) if not view.photos else tr("这里没有佐证了。"))
        here = bool(photos or arriving)
        begins = here and self.board.isHidden() and self.isVisible()
        self.empty.setVisible(not here)
        self.board.setVisible(here)
        self.sort_line.setVisible(here)
        if begins:  # what had the focus was there to fill the list
            self.board.list.setFocus()
        self.add.setEnabled(not view.locked)

    def flush(self) -> None:
        """Hand over the caption that was typed."""
        self.board.flush()

    def landing(self) -> QWidget:
        """Return the list, or what fills it when it is empty."""
        return self.add if self.board.isHidden() and not self.locked else self.board.list

    def press(self, key: str) -> bool:
        """Begin the code of what the selected evidence proves."""
        if self.locked or not key.isalnum() or not self.board.list.selected():
            return False
        self.sort_line.begin(key)
        self._area.ensureWidgetVisible(self.sort_line)
        return True

    def take(self, mime: QMimeData) -> bool:
        """Take dropped or pasted files; say whether there were any."""
        files = incoming(mime)
        self._take(files)
        return bool(files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and pictures."""
        if not self.locked and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def _body(self) -> QBoxLayout:
        title = row(label(tr("佐证材料"), "title", wrap=False), None, self.filter, self.add)
        board = frame(column(self.empty, self.board, self.sort_line, margin=t.LARGE))
        body = column(title, self.conflicts, board, space=t.MEDIUM, margin=t.LARGE)
        body.setStretch(2, 1)
        return body

    def _offer(self, view: AssessmentView) -> None:
        kept = self.filter.currentData()
        codes = (*view.catalogue.items, *view.catalogue.scenarios)
        offered = [
            (tr("全部佐证（{n}）", n=len(view.photos)), ALL),
            (tr("未归类（{n}）", n=len(view.unsorted)), UNSORTED),
            *(_choice(view, code) for code in codes if view.photos_of(code)),
        ]
        shown = [
            (self.filter.itemText(row), self.filter.itemData(row))
            for row in range(self.filter.count())
        ]
        if shown != offered:
            self.filter.clear()
            for text, code in offered:
                self.filter.addItem(text, code)
            self.filter.setCurrentIndex(max(0, self.filter.findData(kept)))

    def _photos(self, view: AssessmentView) -> tuple[Photo, ...]:
        wanted = self._subject()
        if wanted == ALL:
            return view.photos
        return view.unsorted if wanted == UNSORTED else view.photos_of(wanted)

    def _subject(self) -> str:
        return str(self.filter.currentData() or ALL)

    def _take(self, files: Sequence[Incoming]) -> None:
        if files and not self.locked:
            wanted = self._subject()
            self._desk.intake.take(files, [] if wanted in {ALL, UNSORTED} else [wanted])

    def ask_files(self) -> None:
        """Ask for photos and documents, and take them."""
        self._take(chosen_files(self))
        self.landing().setFocus()

    def _sort(self, code: str) -> None:
        self.board.sort({code: True})
        self.board.list.setFocus()

    def _on_selected(self) -> None:
        self.sort_line.setEnabled(bool(self.board.list.selected()) and not self.locked)


def _choice(view: AssessmentView, code: str) -> tuple[str, str]:
    return tr(
        "{subject_name}（{n}）",
        subject_name=subject_name(view.catalogue, code),
        n=len(view.photos_of(code)),
    ), code


def _fits(subjects: Sequence[str], wanted: str) -> bool:
    return wanted == ALL or (not subjects if wanted == UNSORTED else wanted in subjects)
