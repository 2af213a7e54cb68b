"""What home shows in place of the list: how to begin, nothing found, files about to be dropped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import Role, button, column, frame, label, row


def beginning() -> QFrame:
    """Return what an empty list teaches."""
    steps = (
        tr("1　点“新建评测”，填企业名称，选评测类型。"),
        tr("2　逐项作答：按字母键选选项，按数字键评等级，照片直接拖到对应的页面。每一步自动保存。"),
        tr("3　右侧随时看得到等级、还差多少、最少改几处能到下一级。"),
        tr("4　检查无误后定稿，签名导出评测包，收到的人可以自己验证。"),
    )
    told = QWidget()
    told.setMaximumWidth(720)
    told.setLayout(
        column(
            label(tr("还没有评测"), "title"),
            *(label(step) for step in steps),
            label(tr("想先看看成品？点“打开示例”，里面是一家虚构企业的完整评测。"), "quiet"),
            space=t.MEDIUM,
        )
    )
    middle = row(None, told, None)
    middle.setStretch(1, 10)
    return frame(column(None, middle, None, margin=t.HUGE))


def dropping() -> QFrame:
    """Return what is shown while files are held over home."""
    return frame(
        column(
            None,
            _centred(tr("松开鼠标，打开评测包"), "title"),
            _centred(tr("先验证给您看，由您决定要不要导入。"), "quiet"),
            None,
            margin=t.HUGE,
        ),
        role="drop",
    )


class NothingFound(QWidget):
    """Says what nothing fits, and leads back to the whole list."""

    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told = _centred("", "heading")
        self.hint = _centred("", "quiet")
        self.again = button(tr("显示全部"), self.again_wanted.emit)
        back = row(None, self.again, None)
        parts = (None, self.told, self.hint, t.SMALL, back, None)
        self.setLayout(column(frame(column(*parts, margin=t.HUGE))))

    def explain(self, query: str, *, narrowed: bool) -> None:
        """Say what was searched for, and whether filters leave something out as well."""
        self.told.setText(
            tr("没有找到“{query}”", query=query) if query else tr("没有符合筛选条件的评测")
        )
        if query and narrowed:
            self.hint.setText(tr("筛选条件也在起作用。换个词，或者显示全部。"))
        elif query:
            self.hint.setText(tr("可以输入企业名称的一部分、拼音首字母或信用代码。"))
        else:
            self.hint.setText(tr("放宽筛选条件，或者显示全部。"))


def _centred(text: str, role: Role) -> QLabel:
    made = label(text, role)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
