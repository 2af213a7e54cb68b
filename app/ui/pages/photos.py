"""The evidence of one item or scenario: a filmstrip, and ways to add to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.language import mark, tr
from app.ui.pages.desk import Desk
from app.ui.pages.photo_board import PhotoBoard
from app.ui.theme import tokens as t
from app.ui.widgets.build import Shown, button, column, label, row
from app.ui.widgets.incoming import Incoming

FILTER = mark("照片和PDF文件 (*.jpg *.jpeg *.png *.heic *.heif *.pdf);;所有文件 (*)")
HINT = mark("可拖入文件，按 Ctrl+I 选择，或按 Ctrl+V 粘贴截图")


class PhotoPanel(QWidget):
    """Shows what proves a subject, also what is still being stored."""

    def __init__(self, desk: Desk, subject: str, title: str = "", hint: str = "") -> None:
        super().__init__()
        self._title = title or tr("佐证")
        self._desk = desk
        self._subject = subject
        self._shown = Shown()
        self._heading = label(self._title, "heading", wrap=False)
        self.add = button(tr("添加照片或文件…"), self.ask_files, tip=tr("也{hint}", hint=tr(HINT)))
        told = label(hint or tr(HINT), "caption")
        head = row(self._heading, None if hint else told, self.add)
        head.setStretch(1, 1)
        below = [told] if hint else []  # where a panel has a hint of its own it is a narrow one
        self.setLayout(column(head, *below, space=t.SMALL))
        desk.intake.changed.connect(self.refresh)

    @cached_property
    def board(self) -> PhotoBoard:
        """The filmstrip, made when there is something to show: most pages never need one."""
        made = PhotoBoard(self._desk, wraps=False)
        if (layout := self.layout()) is not None:
            layout.addWidget(made)
        return made

    def refresh(self) -> None:
        """Show the evidence as it is now."""
        view = self._desk.assessment.view
        photos = view.photos_of(self._subject)
        arriving = [it for it in self._desk.intake.arriving if self._subject in it.subjects]
        if photos or arriving or self._has_board:
            self.board.show_rows(photos, arriving)
        if self._shown.is_new(len(photos), bool(photos or arriving), view.locked):
            counted = tr("{title}（{n}）", title=self._title, n=len(photos))
            self._heading.setText(counted if photos else self._title)
            if self._has_board:
                self.board.setVisible(bool(photos or arriving))
            self.add.setEnabled(not view.locked)

    def take(self, files: Sequence[Incoming]) -> None:
        """Store files as evidence of this subject."""
        if not self._desk.assessment.view.locked:
            self._desk.intake.take(files, [self._subject])

    def flush(self) -> None:
        """Hand over the caption that was typed."""
        if self._has_board:
            self.board.flush()

    @property
    def _has_board(self) -> bool:
        return "board" in vars(self)

    def ask_files(self) -> None:
        """Ask for photos and documents, and take them."""
        self.take(chosen_files(self))


def chosen_files(parent: QWidget) -> list[Path]:
    """Ask for photos and documents; none when the user backs out."""
    names, _ = QFileDialog.getOpenFileNames(parent, tr("选择照片或文件"), "", tr(FILTER))
    return [Path(name) for name in names]
