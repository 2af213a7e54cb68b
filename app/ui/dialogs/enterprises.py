"""Makes an assessment for every enterprise of a list: first what each row would bring, then so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLayout, QLineEdit, QWidget

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.saving import ask_file
from app.ui.dialogs.viewer import open_path
from app.ui.models.lines import Line, LinesModel
from app.ui.widgets.build import button, column, label, row
from app.ui.widgets.guide import guide
from app.ui.widgets.lines_table import LinesTable
from app.ui.widgets.progress import ProgressStrip
from app.ui.worker import Worker
from app.workbench import enterprises
from app.workbench.enterprises import Candidate, Created, Preview
from app.workbench.kinds import KINDS

_SIZE = (880, 620)
_LISTS = mark("企业名单 (*.xlsx *.csv);;所有文件 (*)")
_TEMPLATE = mark("企业名单模板.xlsx")
_TOLD = mark("名单里每家企业一行，至少有企业名称和统一社会信用代码两列。先看每一行的结果，再新建。")

_STEPS = (
    mark("没有现成的名单，就下载模板来填；有的话直接选，列的次序和多余的列都没关系。"),
    mark("每一行都会告诉您：可以新建、因为已有而跳过，还是哪里填错了。"),
    mark("确认后才新建。填错的行可以另存，改好再导入，已建的不会重复。"),
)


class EnterprisesDialog(Dialog):
    """Nothing is made before the rows were shown; `wanted` stays empty, for many were made."""

    def __init__(self, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(tr("导入企业名单"), parent, width=_SIZE[0])
        self._worker = worker
        self._asked: tuple[Path, str, str] | None = None
        self._preview: Preview | None = None
        self.wanted = ""
        self.name = _line(tr("企业名单"), tr("还没有选名单"))
        self.name.setReadOnly(True)
        self.kind = _kinds()
        self.assessor = _line(tr("评测人员"), tr("可以不填"))
        self.progress = ProgressStrip()
        self._make_answers()
        self.arrange(self._body(), tr("新建评测"), self._create, cancel=tr("关闭"))
        self.kind.currentIndexChanged.connect(self._look_again)
        self.assessor.editingFinished.connect(self._look_again)
        self._forget()
        self.choose.setFocus()
        height = _SIZE[1] if parent is None else min(_SIZE[1], parent.window().height())
        self.resize(self.width(), height)

    def take(self, file: Path) -> None:
        """Show what a list would bring."""
        self.name.setText(str(file))
        self.said.hide()
        self._look()

    def _make_answers(self) -> None:
        """Make what appears once a list was read."""
        self.said = label(role="good")
        self.said.hide()
        self.summary = label(role="strong")
        self.ignored = label(role="caption")
        self.problem = label(role="error")
        self.lines = LinesModel((tr("结果"), tr("行号"), tr("企业"), tr("说明")))
        self.table = LinesTable(tr("名单每一行的结果"), self.lines, (112, 64, 280))
        self.keep = button(
            tr("保存有误的行…"), self._ask_rejected, tip=tr("连同原因，改好后可再导入")
        )

    def _body(self) -> QLayout:
        self.choose = button(tr("选择名单…"), self._ask_file)
        self.template = button(
            tr("下载模板…"), self._ask_template, kind="link", tip=tr("填好后再来导入")
        )
        usual = row(
            label(tr("没写评测类型的按"), "quiet", wrap=False),
            self.kind,
            label(tr("没写评测人员的分给"), "quiet", wrap=False),
            self.assessor,
        )
        self._filler = guide(*map(tr, _STEPS))
        told = row(label(tr(_TOLD), "quiet"), self.template)
        told.setStretch(0, 1)
        body = column(
            told,
            row(self.name, self.choose),
            usual,
            self.problem,
            self.progress,
            self.said,
            self.summary,
            self.ignored,
            self.table,
            self._filler,
            row(self.keep, None),
        )
        body.setStretch(8, 1)
        body.setStretch(9, 1)
        return body

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("选择企业名单"), "", tr(_LISTS))
        if name:
            self.take(Path(name))

    def _ask_template(self) -> None:
        out = ask_file(self, tr("下载模板"), tr(_TEMPLATE), tr("Excel工作簿 (*.xlsx)"))
        if out is not None:
            self._worker.submit(
                self,
                lambda _session: enterprises.write_template(out=out),
                lambda _none: open_path(out),
                self._on_failed,
            )

    def _ask_rejected(self) -> None:
        found = self._preview
        out = ask_file(self, tr("保存有误的行"), tr("有误的行.csv"), tr("CSV表格 (*.csv)"))
        if out is not None and found is not None:
            self._worker.submit(
                self,
                lambda _session: enterprises.write_rejected(found, out=out),
                lambda _none: self._say(
                    tr("✓ 有误的行已保存到{name}，改好后再导入这个文件。", name=out.name)
                ),
                self._on_failed,
            )

    def _look_again(self) -> None:
        if self._asked is not None and self._question() != self._asked:
            self._look()

    def _question(self) -> tuple[Path, str, str]:
        return Path(self.name.text()), self.kind.currentData(), self.assessor.text().strip()

    def _look(self) -> None:
        """Read the list; nothing is made."""
        self._forget()
        self._asked = asked = self._question()
        file, kind, assessor = asked
        task = self._worker.submit(
            self,
            lambda session: enterprises.preview(session, file=file, kind=kind, assessor=assessor),
            lambda found: self._on_looked(found) if asked == self._asked else None,
            self._on_failed,
        )
        self.progress.follow(task, tr("正在读名单"))

    def _forget(self) -> None:
        self._preview = None
        for shown in (self.problem, self.summary, self.ignored, self.table, self.keep):
            shown.hide()
        self._filler.show()
        self.primary.setEnabled(False)
        self.primary.setText(tr("新建评测"))

    def _on_looked(self, found: Preview) -> None:
        self._preview = found
        good = len(found.rows_ok)
        self.summary.setText(
            tr(
                "可以新建{n}份评测，跳过{skipped}行，有误{rejected}行。",
                n=good,
                skipped=len(found.skipped),
                rejected=len(found.rejected),
            )
        )
        self.ignored.setText(
            tr(
                "不认识、没有读取的列：{ignored_columns}。",
                ignored_columns=tr("、").join(found.ignored_columns),
            )
        )
        self.lines.show_lines(_lines(found))
        self.summary.show()
        self.table.show()
        self.table.begin()
        self._filler.hide()
        self.ignored.setVisible(bool(found.ignored_columns))
        self.keep.setVisible(bool(found.rejected))
        self.primary.setEnabled(bool(good))
        self.primary.setText(tr("新建{n}份评测", n=good) if good else tr("新建评测"))

    def _create(self) -> None:
        if (found := self._preview) is None:
            return
        self.primary.setEnabled(False)
        task = self._worker.submit_long(
            self,
            lambda session, step: enterprises.create(session, found, progress=step),
            self._on_created,
            self._on_failed,
        )
        self.progress.follow(task, tr("正在新建评测"))
        self.finished.connect(task.cancel)

    def _on_created(self, done: Created) -> None:
        told = tr("✓ 已新建{n}份评测。", n=len(done.made))
        if done.left:
            told = tr(
                "已停下：新建了{n}份，还有{left}行没有处理，再新建会接着做。",
                n=len(done.made),
                left=done.left,
            )
        self._say(told)
        self._look()

    def _say(self, told: str) -> None:
        self.said.setText(told)
        self.said.show()

    def _on_failed(self, error: ShupingError) -> None:
        self.problem.setText(error.message)
        self.problem.show()


def _line(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def _kinds() -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(tr("评测类型"))
    made.view().setAccessibleName(tr("评测类型的选择"))
    for kind, words in KINDS.items():
        made.addItem(tr(words), kind)
    made.setCurrentIndex(made.findData("before"))
    return made


def _lines(found: Preview) -> list[Line]:
    """Return what is wrong first, then what is passed over, then what is good."""
    wrong = (Line("bad", (tr("有误"), str(it.row), it.name, it.reason)) for it in found.rejected)
    over = (Line("notice", (tr("跳过"), str(it.row), it.name, it.reason)) for it in found.skipped)
    return [*wrong, *over, *map(_good, found.rows_ok)]


def _good(row_: Candidate) -> Line:
    given = tr("，分给{assessor}", assessor=row_.assessor) if row_.assessor else ""
    told = f"{tr(KINDS[row_.kind])}{given}　{row_.enterprise['credit_code']}"
    return Line("good", (tr("可以新建"), str(row_.row), row_.enterprise["name"], told))
