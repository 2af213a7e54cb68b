"""The evidence of one item or scenario: add, caption, link, view, remove."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import ShupingError
from app.ui.dialogs.base import ask
from app.ui.dialogs.link import LinkDialog
from app.ui.dialogs.viewer import PhotoViewer
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, clear, column, label, row
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.incoming import Source
from app.ui.widgets.photo_card import PhotoActions, PhotoCard
from app.ui.widgets.progress import ProgressStrip
from app.workbench import evidence
from app.workbench.evidence import AttachResult
from app.workbench.view import Photo

FILTER = (
    "照片和文档 (*.jpg *.jpeg *.png *.heic *.heif *.webp *.tif *.tiff *.bmp *.pdf);;所有文件 (*)"
)


class PhotoPanel(QWidget):
    """Shows the cards of a subject and queues what the user does with them."""

    def __init__(self, desk: Desk, subject: str) -> None:
        super().__init__()
        self._desk = desk
        self._subject = subject
        self._shown: tuple[Photo, ...] | None = None
        self._heading = label("佐证", "heading", wrap=False)
        self.add = button(
            "添加照片或文件…", self._ask_files, tip="也可以把文件拖到页面上，或按 Ctrl+V 粘贴"
        )
        hint = label("可拖入文件，或按 Ctrl+V 粘贴截图", "caption")
        self._progress = ProgressStrip()
        self._flow = FlowLayout()
        self.cards: dict[str, PhotoCard] = {}
        self._actions = PhotoActions(self)
        self._actions.opened.connect(self._open)
        self._actions.link_asked.connect(self._ask_links)
        self._actions.removed.connect(self._remove)
        self._actions.captioned.connect(self._caption)
        head = row(self._heading, hint, self.add)
        head.setStretch(1, 1)
        self.setLayout(column(head, self._progress, self._flow, space=t.SMALL))

    def refresh(self) -> None:
        """Show the evidence as it is now; cards are only made anew when something changed."""
        view = self._desk.assessment.view
        photos = view.photos_of(self._subject)
        if photos != self._shown:
            self._rebuild(photos)
        for card in self.cards.values():
            card.set_locked(locked=view.locked)
        self.add.setEnabled(not view.locked)

    def take(self, files: Sequence[Source]) -> None:
        """Store files off the window's thread and link them to this subject."""
        subject = self._subject
        if self._desk.assessment.view.locked or not files:
            return
        task = self._desk.assessment.run_long(
            lambda session, identity, step: evidence.attach(
                session, assessment=identity, files=files, subjects=[subject], progress=step
            ),
            self._on_attached,
            owner=self,
            failed=self._on_failed,
        )
        task.ended.connect(self._desk.assessment.refresh)
        self._progress.follow(task, f"正在存入{len(files)}份佐证")

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "选择照片或文件", "", FILTER)
        self.take([Path(name) for name in names])

    def _on_attached(self, result: AttachResult) -> None:
        if result.problems:
            told = "；".join(f"{name}：{message.rstrip('。')}" for name, message in result.problems)
            kept = f"已存入{len(result.added)}份，" if result.added else ""
            self._desk.messages.post("bad", f"{kept}{len(result.problems)}份没有存入。{told}。")

    def _on_failed(self, error: ShupingError) -> None:
        self._desk.messages.report(error)

    def _rebuild(self, photos: tuple[Photo, ...]) -> None:
        self._shown = photos
        self._heading.setText(f"佐证（{len(photos)}）" if photos else "佐证")
        clear(self._flow)
        self.cards = {photo.sha256: PhotoCard(photo, self._actions) for photo in photos}
        for sha256, card in self.cards.items():
            self._flow.addWidget(card.widget)
            self._desk.thumbnails.request(card.thumbnail, sha256, card.thumbnail.show_picture)

    def _photo(self, sha256: str) -> Photo:
        return next(photo for photo in self._shown or () if photo.sha256 == sha256)

    def _caption(self, sha256: str, text: str) -> None:
        self._desk.assessment.edit(evidence.set_caption, sha256=sha256, text=text)

    def _remove(self, sha256: str) -> None:
        photo = self._photo(sha256)
        self._desk.assessment.edit(evidence.remove, sha256=sha256)
        self._desk.messages.post(
            "notice", f"已移除佐证“{photo.name}”。", step="撤销", action=self._desk.assessment.undo
        )

    def _ask_links(self, sha256: str) -> None:
        photo = self._photo(sha256)
        dialog = LinkDialog(self._desk.assessment.catalogue, photo, self)
        if ask(dialog):
            for subject in dialog.changed():
                self._desk.assessment.edit(
                    evidence.link,
                    sha256=sha256,
                    subject=subject,
                    linked=subject not in photo.subjects,
                )

    def _open(self, sha256: str) -> None:
        ask(PhotoViewer(self._desk.worker, self._shown or (), self._photo(sha256), self))
