"""Shows evidence large, one after the other, over the whole screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QLineEdit, QWidget

from app.errors import ShupingError
from app.language import tr
from app.ui.models.photos import facts
from app.ui.models.thumbnails import picture
from app.ui.pages.deciding import edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, label, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.zoom import STEP, ZoomPicture
from app.workbench import arranging, evidence
from app.workbench.photos import Photo

EDGE = 1600
FINE = 4000  # enough to read a name plate


class PhotoViewer(QDialog):
    """Arrow keys walk through the evidence, + and - zoom, [ and ] turn, F2 writes the caption."""

    def __init__(
        self, desk: Desk, photos: Sequence[str], first: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all = list(photos)
        self._fine = False
        self.shown = first
        self.picture = ZoomPicture()
        self.picture.enlarged.connect(self._sharpen)
        self.facts = ElidedLabel("caption")
        self.place = label(role="strong", wrap=False)
        self.caption = QLineEdit()
        self.caption.setAccessibleName(tr("佐证的说明"))
        self.caption.setPlaceholderText(tr("写一句说明（F2）"))
        self.caption.editingFinished.connect(self._write_caption)
        layout = column(self.picture, self.facts, self._tools(), space=t.SMALL, margin=t.MEDIUM)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._shortcuts()
        self._open_large(parent)
        desk.assessment.changed.connect(self._on_changed)
        self._show()
        self.picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture.setFocus()

    def walk(self, by: int) -> None:
        """Show the next or the previous one, going round."""
        self._write_caption()
        place = self._all.index(self.shown) + by
        self.shown = self._all[place % len(self._all)]
        self._show()

    def turn(self, degrees: int) -> None:
        """Turn the picture clockwise, as it is shown."""
        if not self._desk.assessment.view.locked:
            self._desk.assessment.edit(arranging.rotate, photos=[self.shown], degrees=degrees)

    def done(self, result: int) -> None:
        """Keep the caption on leaving."""
        self._write_caption()
        super().done(result)

    def _tools(self) -> QBoxLayout:
        tools = row(
            button("←", lambda: self.walk(-1), tip=tr("上一张（←）")),
            self.place,
            button("→", lambda: self.walk(1), tip=tr("下一张（→）")),
            self.caption,
            button(tr("－"), lambda: self.picture.zoom_by(1 / STEP), tip=tr("缩小（-）")),
            button(tr("＋"), lambda: self.picture.zoom_by(STEP), tip=tr("放大（+）")),
            button(tr("适合"), self.picture.fit, tip=tr("显示整张（0）")),
            button(tr("旋转"), lambda: self.turn(90), tip=tr("] 顺时针，[ 逆时针；原件不变")),
            button(tr("打开原件"), self._open_original, tip=tr("用系统里的程序打开")),
            button(tr("关闭"), self.accept, tip="Esc"),
        )
        tools.setStretch(3, 1)
        for place, name in ((0, tr("上一张")), (2, tr("下一张")), (4, tr("缩小")), (5, tr("放大"))):
            if (item := tools.itemAt(place)) is not None and (shown := item.widget()) is not None:
                shown.setAccessibleName(name)
        return tools

    def _shortcuts(self) -> None:
        steps = {
            "Left": lambda: self.walk(-1),
            "Right": lambda: self.walk(1),
            "+": lambda: self.picture.zoom_by(STEP),
            "=": lambda: self.picture.zoom_by(STEP),
            "-": lambda: self.picture.zoom_by(1 / STEP),
            "0": self.picture.fit,
            "]": lambda: self.turn(90),
            "[": lambda: self.turn(270),
        }
        for keys, done in steps.items():
            made = QShortcut(QKeySequence(keys), self.picture, done)
            made.setContext(Qt.ShortcutContext.WidgetShortcut)
        QShortcut(QKeySequence("F2"), self, self.caption.setFocus)

    def _open_large(self, parent: QWidget | None) -> None:
        if parent is not None:
            self.resize(parent.window().size())
        self.setWindowState(Qt.WindowState.WindowFullScreen)

    def _photo(self) -> Photo | None:
        photos = self._desk.assessment.view.photos
        return next((photo for photo in photos if photo.sha256 == self.shown), None)

    def _show(self) -> None:
        sha256 = self.shown
        self._fine = False
        self._on_changed()
        self.picture.show_image(QImage(), tr("正在载入…"))
        self._desk.worker.submit(
            self,
            lambda session: picture(session, sha256, EDGE),
            lambda image: self._on_loaded(sha256, image),
            lambda error: self._on_failed(sha256, error),
        )

    def _on_changed(self) -> None:
        photo = self._photo()
        if photo is None:
            return
        self.setWindowTitle(photo.name)
        self.place.setText(f"{self._all.index(self.shown) + 1}/{len(self._all)}")
        self.facts.show_text(facts(photo))
        self.picture.turn(photo.rotation)
        if not self.caption.isModified():
            self.caption.setText(photo.caption)
            self.caption.setCursorPosition(0)
        self.caption.setReadOnly(self._desk.assessment.view.locked)

    def _on_loaded(self, sha256: str, image: QImage) -> None:
        photo = self._photo()
        if photo is not None and sha256 == self.shown:
            self.picture.show_image(image, tr("{name}无法预览，请打开原件。", name=photo.name))

    def _on_failed(self, sha256: str, error: ShupingError) -> None:
        if sha256 == self.shown:
            self.picture.show_image(QImage(), str(error))

    def _sharpen(self) -> None:
        sha256 = self.shown
        if self._fine:
            return
        self._fine = True
        self._desk.worker.submit(
            self,
            lambda session: picture(session, sha256, FINE),
            lambda image: self.picture.sharpen(image) if sha256 == self.shown else None,
        )

    def _write_caption(self) -> None:
        photo, text = self._photo(), self.caption.text().strip()
        if photo is not None and self.caption.isModified() and text != photo.caption:
            edit_or_decide(
                self,
                self._desk.assessment,
                f"evidence/{photo.sha256}/caption",
                evidence.set_caption,
                sha256=photo.sha256,
                text=text,
            )
        self.caption.setModified(False)

    def _open_original(self) -> None:
        sha256 = self.shown
        self._desk.worker.submit(
            self, lambda session: evidence.original(session, sha256=sha256), open_path
        )


def open_path(path: Path) -> None:
    """Open a file or folder with the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
