"""A list of evidence with the line under it, and everything that can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.dialogs.base import ask
from app.ui.dialogs.link import LinkDialog
from app.ui.dialogs.viewer import PhotoViewer
from app.ui.models.intake import Arriving
from app.ui.models.photos import PhotoModel
from app.ui.pages.deciding import edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.widgets.build import Shown, column
from app.ui.widgets.photo_details import PhotoDetails
from app.ui.widgets.photo_list import PhotoList
from app.workbench import arranging, evidence
from app.workbench.photos import Photo


class PhotoBoard(QWidget):
    """What is done to the selected evidence is queued as one edit; the list follows the journal."""

    selection_changed = Signal()

    def __init__(self, desk: Desk, *, wraps: bool) -> None:
        super().__init__()
        self._desk = desk
        self._chooses = wraps  # of many, one is always ready to be sorted by a key
        self._arriving = 0
        self._shown = Shown()
        self.photos = PhotoModel(desk.thumbnails, self)
        self.list = PhotoList(self.photos, wraps=wraps)
        self.details = PhotoDetails()
        layout = column(self.list, self.details)
        layout.setStretch(0, int(wraps))
        self.setLayout(layout)
        self._connect()

    def _connect(self) -> None:
        shown, details = self.list, self.details
        shown.opened.connect(self.open)
        shown.turned.connect(self.turn)
        shown.removed.connect(self.remove)
        shown.captioning.connect(details.caption.setFocus)
        shown.arranged.connect(self._arrange)
        shown.selectionModel().selectionChanged.connect(self._on_selected)
        details.captioned.connect(self._caption)
        details.view.clicked.connect(lambda *_: self.open(self.list.selected()[0]))
        details.turn.clicked.connect(lambda *_: self.turn(90))
        details.link.clicked.connect(lambda *_: self.ask_links())
        details.remove.clicked.connect(lambda *_: self.remove())

    def show_rows(self, photos: Sequence[Photo], arriving: Sequence[Arriving]) -> None:
        """Show this evidence as the assessment has it now; most edits change none of it."""
        new = self._shown.is_new((*photos, *arriving), self._locked)
        if not (new or self.details.differs):
            return
        place = self.list.currentIndex().row()
        more = len(arriving) > self._arriving
        self._arriving = len(arriving)
        self.photos.show_rows([*photos, *arriving])
        if more:
            self.list.scrollTo(self.photos.index(len(photos)))
        self.list.locked = self._desk.assessment.view.locked
        if photos and not self.list.selected() and (place >= 0 or self._chooses):
            self.list.setCurrentIndex(self.photos.index(max(0, min(place, len(photos) - 1))))
        self._on_selected()

    def flush(self) -> None:
        """Hand over the caption that was typed."""
        self.details.flush()

    def selected(self) -> list[Photo]:
        """Return the selected evidence."""
        rows = (self.photos.photo(self.photos.index_of(it)) for it in self.list.selected())
        return [photo for photo in rows if photo]

    def sort(self, linked: dict[str, bool], photos: Sequence[str] | None = None) -> None:
        """Say what the selected (or this) evidence proves."""
        chosen = self.list.selected() if photos is None else list(photos)
        if chosen and linked and not self._locked:
            self._desk.assessment.edit(arranging.sort, photos=chosen, linked=linked)

    def turn(self, degrees: int) -> None:
        """Turn the selected photos clockwise, as they are shown."""
        if self.list.selected() and not self._locked:
            chosen = self.list.selected()
            self._desk.assessment.edit(arranging.rotate, photos=chosen, degrees=degrees)

    def remove(self) -> None:
        """Take the selected evidence out, offering to undo that."""
        chosen = self.selected()
        if not chosen or self._locked:
            return
        self._desk.assessment.edit(arranging.remove, photos=[it.sha256 for it in chosen])
        told = f"“{chosen[0].name}”" if len(chosen) == 1 else tr("{n}份", n=len(chosen))
        self._desk.messages.post(
            "notice",
            tr("已移除佐证{told}。", told=told),
            step=tr("撤销"),
            action=self._desk.assessment.undo,
        )

    def ask_links(self) -> None:
        """Ask what the selected evidence proves."""
        chosen = self.selected()
        if chosen and not self._locked:
            dialog = LinkDialog(self._desk.assessment.catalogue, chosen, self)
            if ask(dialog):
                self.sort(dialog.changed(), [photo.sha256 for photo in chosen])

    def open(self, sha256: str) -> None:
        """Show a piece of evidence large, and all of the list around it."""
        self.flush()
        viewer = PhotoViewer(self._desk, self.photos.hashes(), sha256, self)
        ask(viewer)
        self.list.choose(viewer.shown)

    @property
    def _locked(self) -> bool:
        return self._desk.assessment.view.locked

    def _on_selected(self) -> None:
        self.details.show_photos(self.selected(), locked=self._locked)
        self.selection_changed.emit()

    def _caption(self, sha256: str, text: str) -> None:
        field = f"evidence/{sha256}/caption"
        assessment = self._desk.assessment
        edit_or_decide(self, assessment, field, evidence.set_caption, sha256=sha256, text=text)

    def _arrange(self, moved: list[str], order: list[str]) -> None:
        self._desk.assessment.edit(arranging.move, photos=moved, order=order)
