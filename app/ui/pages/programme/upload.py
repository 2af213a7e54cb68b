"""The public platform: writing what its form asks for, and recording what it answered."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.dialogs.saving import ask_file
from app.ui.dialogs.viewer import open_path
from app.ui.models.application import ApplicationModel
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import Tone, button, column, fill_page, frame, label, row
from app.ui.widgets.conflict_side import SideRow
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.progress import ProgressStrip
from app.ui.widgets.table import TextTable
from app.workbench import claims
from app.workbench.applying import Application
from app.workbench.city_files import Offer, add_profile
from app.workbench.claims import Receipt
from app.workbench.platform import write_form

_FIELDS = {
    "platform": mark("平台"),
    "date": mark("上传日期"),
    "number": mark("平台编号"),
    "result": mark("结果"),
}
_LEAST = 190
_HIGH = 180
_YAML = mark("对应表 (*.yaml *.yml)")


class Upload(QWidget):
    """Works after finalising too, when platforms answer."""

    def __init__(self, desk: Desk, model: ApplicationModel) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self._model = model
        self._receipts: tuple[Receipt, ...] = ()
        self.profile = QComboBox()
        self.profile.setAccessibleName(tr("平台对应表"))
        self.profile.view().setAccessibleName(tr("平台对应表"))
        self.fields = {key: _field(key) for key in _FIELDS}
        self.fields["date"].edit.setText(QDate.currentDate().toString("yyyy-MM-dd"))
        self.problem = label(role="error")
        self.problem.hide()
        self.record = button(tr("记录回执"), self._record, kind="primary")
        self.remove = button(tr("删除这条回执"), self._remove)
        self.table = TextTable(tr("回执"), [tr(it) for it in _FIELDS.values()], wide=3)
        self.table.setFixedHeight(_HIGH)
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self.empty = label(tr("还没有回执。上传后把平台给的编号和结果记在上面。"), "quiet")
        self.progress = ProgressStrip()
        body = column(self._form(), self._answers(), None)
        fill_page(self, body, off_bar=True)

    def show_application(self, found: Application) -> None:
        """Show the forms to choose from, and what platforms answered."""
        chosen = self.profile.currentData()
        blocker = QSignalBlocker(self.profile)
        self.profile.clear()
        for offer in found.profiles:
            if not offer.problem:
                self.profile.addItem(tr(offer.name), offer.key)
        self.profile.setCurrentIndex(max(0, self.profile.findData(chosen)))
        blocker.unblock()
        self._show_receipts(found.standing.receipts if found.standing else ())

    def flush(self) -> None:
        """Nothing here is saved before it is recorded."""

    def landing(self) -> QWidget:
        """Return the choice of the form."""
        return self.profile

    def write(self, out: Path) -> None:
        """Write the form to a file, away from the window's thread."""
        profile = str(self.profile.currentData())
        task = self._model.assessment.run_long(
            lambda session, identity, _: write_form(
                session, assessment=identity, profile=profile, out=out
            ),
            partial(self._on_written, out),
            owner=self,
            failed=self._refuse,
        )
        self.progress.follow(task, tr("正在写平台表单"))

    def take_profile(self, file: Path) -> None:
        """Take a platform's own file into the workspace and choose it."""
        self._desk.worker.submit(
            self, lambda session: add_profile(session, file=file), self._on_taken, self._refuse
        )

    def _form(self) -> QWidget:
        tools = FlowLayout()
        for made in (
            button(tr("导出JSON文件…"), partial(self._ask, "json"), kind="primary"),
            button(tr("导出Excel表格…"), partial(self._ask, "xlsx")),
            button(tr("添加平台对应表…"), self._ask_profile, tip=tr("某市平台自己的.yaml文件")),
        ):
            tools.addWidget(made)
        told = tr("按平台的编号写出题目、选项、场景等级、基础数据、报告内容和人员，供填报或导入。")
        return frame(
            column(
                label(tr("导出平台表单"), "strong"),
                label(told, "quiet"),
                self.profile,
                tools,
                self.progress,
                margin=t.MEDIUM,
            )
        )

    def _answers(self) -> QWidget:
        told = tr("同一平台、日期和编号再记一次，就更新结果。")
        return frame(
            column(
                label(tr("平台回执"), "strong"),
                SideRow([*self.fields.values()], _LEAST),
                self.problem,
                row(self.record, self.remove, label(told, "caption", wrap=False), None),
                self.empty,
                self.table,
                margin=t.MEDIUM,
            )
        )

    def _show_receipts(self, receipts: tuple[Receipt, ...]) -> None:
        self.empty.setVisible(not receipts)
        self.table.setVisible(bool(receipts))
        self.remove.setVisible(bool(receipts))
        if receipts != self._receipts:
            self._receipts = receipts
            blocker = QSignalBlocker(self.table)
            self.table.show_lines([(it.platform, it.date, it.number, it.result) for it in receipts])
            blocker.unblock()

    def _record(self) -> None:
        made = Receipt(*(field.text for field in self.fields.values()))
        try:
            claims.checked_receipt(made)
        except ShupingError as error:
            self._complain(error)
            return
        self._complain(None)
        self._model.enter(claims.add_receipt, receipt=made)
        for key in ("number", "result"):
            self.fields[key].edit.clear()

    def _complain(self, error: ShupingError | None) -> None:
        """Say beside the line what is wrong with it, or that nothing is."""
        where = (getattr(error, "path", None) or "").removeprefix(".")
        for key, field in self.fields.items():
            field.show_problem(error.message if error and key == where else "")
        told = error.message if error and where not in self.fields else ""
        self.problem.setText(told)
        self.problem.setVisible(bool(told))
        if where in self.fields:
            self.fields[where].edit.setFocus()

    def _chosen(self) -> Receipt | None:
        place = self.table.currentRow()
        return self._receipts[place] if 0 <= place < len(self._receipts) else None

    def _on_chosen(self) -> None:
        """Put the chosen receipt into the lines, so that its result can be updated."""
        if (found := self._chosen()) is not None:
            for key, field in self.fields.items():
                field.edit.setText(getattr(found, key))

    def _remove(self) -> None:
        if (found := self._chosen()) is not None:
            self._model.enter(claims.remove_receipt, receipt=found)

    def _ask(self, form: str) -> None:
        firm = self._model.assessment.view.enterprise.get("name", tr("企业"))
        name = tr("{firm}-平台表单", firm=firm)
        kind = f"{form.upper()} (*.{form})"
        out = ask_file(self, tr("导出平台表单"), f"{name}.{form}", kind)
        if out is not None:
            self.write(out)

    def _ask_profile(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("添加平台对应表"), "", tr(_YAML))
        if name:
            self.take_profile(Path(name))

    def _on_written(self, out: Path, status: str) -> None:
        if status == "finalised":
            told = tr("平台表单已保存：{out}", out=out)
        else:
            told = tr("平台表单已保存，但评测还没有定稿，内容可能还会变：{out}", out=out)
        tone: Tone = "good" if status == "finalised" else "caution"
        self._desk.messages.post(tone, told, step=tr("打开"), action=lambda: open_path(out))

    def _on_taken(self, made: Offer) -> None:
        if self.profile.findData(made.key) < 0:
            self.profile.addItem(tr(made.name), made.key)
        self.profile.setCurrentIndex(self.profile.findData(made.key))
        self._desk.messages.post("good", tr("已添加平台对应表“{name}”。", name=made.name))
        self._model.refresh()

    def _refuse(self, error: ShupingError) -> None:
        self._desk.messages.post("bad", str(error))


def _field(key: str) -> Field:
    return Field(tr(_FIELDS[key]), check=str, required=key != "result", saves=False)
