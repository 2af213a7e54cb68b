"""What is still missing before acceptance: a list to work off, and one page to print."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import tr
from app.ui.dialogs.saving import ask_file
from app.ui.dialogs.viewer import open_path
from app.ui.models.application import ApplicationModel
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, clear, column, fill_page, frame, label, row
from app.ui.widgets.choice import LinkRow
from app.ui.widgets.progress import ProgressStrip
from app.workbench.applying import Application
from app.workbench.programme import Todo, write_todo


class Missing(QWidget):
    """Emits `wanted` with the place where something is filled in."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, model: ApplicationModel) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self._model = model
        self._shown: tuple[Todo, ...] | None = None
        self.lines: list[LinkRow] = []
        self.told = label(role="heading")
        self.print = button(
            tr("导出待办清单…"), self._ask, kind="primary", tip=tr("写成一页PDF，可以打印")
        )
        self.progress = ProgressStrip()
        self._list: QVBoxLayout = column(space=0)
        head = row(self.told, self.print)
        head.setStretch(0, 1)
        body = column(head, self.progress, frame(column(self._list, margin=t.SMALL)), None)
        fill_page(self, body, off_bar=True)

    def show_application(self, found: Application) -> None:
        """Show what is missing now."""
        if found.missing == self._shown:
            return
        self._shown = found.missing
        clear(self._list)
        self.lines = [self._line(one) for one in found.missing]
        for line in self.lines:
            self._list.addWidget(line)
        count = len(found.missing)
        told = tr("验收前还缺{n}项，按一项就到那里去填。", n=count)
        self.told.setText(told if count else tr("✓ 没有缺少的材料，可以申请验收。"))

    def flush(self) -> None:
        """Nothing is typed here."""

    def landing(self) -> QWidget:
        """Return the first line."""
        return self.lines[0] if self.lines else self.print

    def write(self, out: Path) -> None:
        """Write the page to a file, away from the window's thread."""
        task = self._model.assessment.run_long(
            lambda session, identity, _: write_todo(
                session, assessment=identity, programme=None, out=out
            ),
            partial(self._on_written, out),
            owner=self,
        )
        self.print.setEnabled(False)
        task.when_ended(self, lambda: self.print.setEnabled(True))
        self.progress.follow(task, tr("正在写待办清单"))

    def _line(self, one: Todo) -> LinkRow:
        documents = tr("（{documents}）", documents=tr("、").join(one.documents))
        made = LinkRow("□", f"{one.text}　{one.why}")
        made.setToolTip(f"{one.text}\n{one.why}{documents if one.documents else ''}")
        made.clicked.connect(partial(self._go, one.place))
        return made

    def _go(self, place: str, *_: object) -> None:
        self.wanted.emit(place)

    def _ask(self) -> None:
        firm = self._model.assessment.view.enterprise.get("name", tr("企业"))
        name = tr("{firm}-验收前待办.pdf", firm=firm)
        out = ask_file(self, tr("导出待办清单"), name, "PDF (*.pdf)")
        if out is not None:
            self.write(out)

    def _on_written(self, out: Path, count: int) -> None:
        told = tr("待办清单（{n}项）已保存：{out}", n=count, out=out)
        self._desk.messages.post("good", told, step=tr("打开"), action=lambda: open_path(out))
