"""The first start: who works here, and where the work is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.dialogs.base import Dialog
from app.ui.theme import tokens as t
from app.ui.widgets.build import breakable, column, frame, label


class FirstStartDialog(Dialog):
    """The name cannot be left out: every change carries it."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("欢迎使用数评台", parent, width=480)
        self.name = QLineEdit()
        self.name.setAccessibleName("姓名")
        self.name.setPlaceholderText("写在每条作答记录上")
        self.organisation = QLineEdit()
        self.organisation.setAccessibleName("单位")
        self.organisation.setPlaceholderText("评测机构或企业名称，可以以后再填")
        place = column(
            label("评测资料都存在这台电脑的这个文件夹里，不联网：", "quiet"),
            label(breakable(folder), "code"),
            margin=t.MEDIUM,
        )
        self.arrange(
            column(
                label("您是哪位？", "title"),
                label("姓名 *", "quiet"),
                self.name,
                label("单位", "quiet"),
                self.organisation,
                t.TINY,
                frame(place, tone="neutral"),
            ),
            "开始使用",
            self.accept,
            cancel="退出",
        )
        self.name.textChanged.connect(lambda *_: self._on_typed())
        self._on_typed()
        self.name.setFocus()

    def _on_typed(self) -> None:
        self.primary.setEnabled(bool(self.name.text().strip()))
