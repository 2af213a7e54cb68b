"""What this program is, which version, and where it keeps the work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app import __version__
from app.language import tr
from app.scoring.catalogue import Catalogue
from app.ui.dialogs.base import Dialog
from app.ui.theme import tokens as t
from app.ui.widgets.build import breakable, column, frame, label


class AboutDialog(Dialog):
    """Version, indicator edition and workspace: what a support call asks first."""

    def __init__(self, catalogue: Catalogue, folder: Path, parent: QWidget | None) -> None:
        super().__init__(tr("关于数评台"), parent, width=480)
        place = column(
            label(tr("评测资料保存在："), "quiet"),
            label(breakable(folder), "code"),
            margin=t.MEDIUM,
        )
        self.version = label(
            tr("版本 {version}　指标版本 {edition}", version=__version__, edition=catalogue.edition)
        )
        self.arrange(
            column(
                label(tr("数评台"), "title"),
                label(tr("中小企业数字化水平评测的离线桌面工作台")),
                self.version,
                frame(place, tone="neutral"),
                label(tr("Apache-2.0 许可。思源黑体依 OFL 许可随附。"), "caption"),
            ),
            tr("关闭"),
            self.accept,
            cancel="",
        )
