"""What the programme would pay: cost lines, what of each counts and why, every figure's rule."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QLayout, QWidget

from app.errors import ShupingError
from app.language import mark, opened, together, tr
from app.ui.dialogs.base import ask
from app.ui.dialogs.cost_import import CostImportDialog
from app.ui.models.application import ApplicationModel
from app.ui.models.cost_lines import COLUMNS, CostModel
from app.ui.pages.desk import Desk
from app.ui.pages.programme.facts import FactLines
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, fill_page, frame, label, row
from app.ui.widgets.cost_table import CostTable
from app.ui.widgets.figures import Figures, yuan
from app.ui.widgets.flow import FlowLayout
from app.workbench import costs
from app.workbench.cost_cells import Block
from app.workbench.cost_table import read_costs
from app.workbench.costs import new_key
from app.workbench.programme import LineResult, Standing

_FACTS = (
    "deadline",
    "received",
    "loan_principal",
    "loan_interest",
    "loan_first",
    "loan_last",
)
_KEYS = mark("直接在格子里键入，回车修改；Ctrl+V 从表格粘贴，Ctrl+D 复制一行，Ctrl+Delete 删除")
_ESTIMATE = mark("只是估算，以主管部门审核为准；依据见下面的“怎样算出来”。")
_FILES = mark("Excel、CSV (*.xlsx *.csv)")


class Costs(QWidget):
    """Each cell is saved by itself; figures follow, computed away from the window's thread."""

    def __init__(self, desk: Desk, model: ApplicationModel) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self._model = model
        self.lines = CostModel()
        self.lines.entered.connect(self._enter)
        self.table = CostTable(self.lines)
        self.table.pasted.connect(self._paste)
        self.table.chosen.connect(self._on_chosen)
        self.table.duplicated.connect(self._duplicate)
        self.table.removed.connect(self._remove)
        self.why = label(role="quiet")
        self.amount = label(role="display", wrap=False)
        self.interest = label()
        self.level = self._made_level()
        self.caution = label(role="caption")
        self.figures = Figures(tr("补助估算"))
        self.facts = FactLines(model, _FACTS)
        self.add_invoice = button(tr("加一张发票"), self._add_invoice)
        self.remove = button(tr("删除"), self._remove, tip="Ctrl+Delete")
        self.area = fill_page(self, self._body(), off_bar=True)

    def show_standing(self, found: Standing) -> None:
        """Show the lines and the figures; what is being typed stays."""
        self.lines.show_standing(found)
        self.table.categories = found.categories
        self.facts.show_standing(found)
        estimate = found.estimate
        self.amount.setText(yuan(estimate.subsidy))
        self.amount.setVisible(estimate.subsidy is not None)
        self._show_beside(found)
        self.caution.setText(estimate.caution)
        self.figures.show_figures(
            [(it.label, it.amount, it.cited, it.overruled) for it in estimate.steps]
        )
        self._show_level(found)
        self._explain()

    def _show_beside(self, found: Standing) -> None:
        """Say why there is no amount, or what a loan adds to it."""
        estimate, told = found.estimate, list[str]()
        if estimate.subsidy is None:
            whys = [step.cited.text for step in estimate.steps if step.amount is None]
            told.append(tr("还算不出金额：{why}。", why=tr("；").join(whys)))
            if found.level is None:
                told.append(tr("可以在右边选一个等级试算。"))
        if estimate.loan_interest is not None:
            amount = yuan(estimate.loan_interest)
            told.append(
                tr("另有贷款贴息估算{amount}，文件没有写明是否计入补助上限。", amount=amount)
            )
        self.interest.setText(together(*told))
        self.interest.setVisible(bool(told))

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""
        self.facts.flush()
        self.table.flush()

    def landing(self) -> QWidget:
        """Return the table."""
        if not self.table.currentIndex().isValid():
            self.table.go_to(0)
        return self.table

    def show_place(self, key: str) -> None:
        """Make a line the current one, or put the focus on a fact."""
        if key in self.facts.fields:
            self.facts.fields[key].edit.setFocus()
            return
        found = (place for place, it in enumerate(self.lines.rows) if it.key == key)
        self.table.go_to(next(found, self.lines.rowCount() - 1))
        self.table.setFocus()

    def _body(self) -> QLayout:
        head = row(label(tr("估算补助"), "heading", wrap=False), self.amount, None, self.level)
        tools = FlowLayout()
        for made in (
            button(tr("加一行"), self._add),
            self.add_invoice,
            button(tr("复制一行"), self._duplicate, tip="Ctrl+D"),
            self.remove,
            button(tr("粘贴"), lambda: self._paste(QGuiApplication.clipboard().text())),
            button(tr("导入表格…"), self._import, tip=tr(".xlsx或.csv，列名与导入说明一致")),
        ):
            tools.addWidget(made)
        top = frame(
            column(
                head, self.interest, label(tr(_ESTIMATE), "caption"), space=t.TINY, margin=t.MEDIUM
            )
        )
        more = column(label(tr("其他填报"), "strong"), self.facts, margin=t.MEDIUM)
        steps = column(
            label(tr("怎样算出来"), "strong"), self.figures, self.caution, margin=t.MEDIUM
        )
        return column(
            top, tools, self.table, self.why, label(tr(_KEYS), "caption"), frame(more),
            frame(steps), None,
        )  # fmt: skip

    def _made_level(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(tr("按哪个等级估算"))
        made.view().setAccessibleName(tr("按哪个等级估算"))
        made.addItem("", None)
        for level in range(5):
            made.addItem(tr("按{level}级试算", level=level), level)
        made.activated.connect(lambda place: self._model.try_level(made.itemData(place)))
        return made

    def _show_level(self, found: Standing) -> None:
        known = self._model.level is None and found.level is not None
        words = tr("按评测等级（{level}级）", level=found.level) if known else tr("按评测等级")
        self.level.setItemText(0, words)
        self.level.setCurrentIndex(max(0, self.level.findData(self._model.level)))

    def _on_chosen(self) -> None:
        """Keep the current cell, with what is said below it, in sight of the page."""
        self._explain()
        cell = self.table.visualRect(self.table.currentIndex())
        content = self.area.widget()
        if content is not None and cell.isValid() and self.table.hasFocus():
            at = self.table.viewport().mapTo(content, cell.bottomLeft())
            self.area.ensureVisible(0, at.y(), 0, 2 * cell.height())

    def _explain(self) -> None:
        """Say what of the current line counts, and who says so."""
        index = self.table.currentIndex()
        entry = self.lines.entry_at(index)
        if entry is None:
            self.why.setText(tr("选中一行，这里说明认定多少、为什么。"))
        elif entry.missing is not None:
            name = entry.stored["name"] or tr("没有名称的费用")
            self.why.setText(tr("“{name}”暂不计：{why}", name=name, why=entry.missing))
        elif (result := self.lines.result_at(index)) is not None:
            self.why.setText("\n".join(_reasons(result)))

    def _enter(self, block: Block) -> None:
        self._model.enter(costs.enter_cells, rows=block.cells)

    def _add(self) -> None:
        self.table.go_to(self.lines.rowCount() - 1)
        self.table.setFocus()
        self.table.edit(self.table.currentIndex())

    def _add_invoice(self) -> None:
        current = self.table.currentIndex()
        if not current.isValid():
            return
        made = self.lines.add_invoice(self.lines.rows[current.row()])
        place = self.lines.rows.index(made) if made else current.row()
        self.table.go_to(place, COLUMNS.index("invoice_date"))
        self.table.setFocus()
        self.table.edit(self.table.currentIndex())

    def _duplicate(self) -> None:
        keys = {key: new_key() for key in self.lines.keys(self.table.chosen_rows())}
        if keys:
            self._model.enter(costs.duplicate_costs, keys=keys)

    def _remove(self) -> None:
        rows = self.table.chosen_rows()
        keys, chosen = self.lines.keys(rows), [self.lines.rows[row] for row in rows]
        further = [row for row in chosen if row.is_further and self.lines.is_stored(row)]
        only_further = all(row.is_further for row in chosen)
        self.lines.discard(rows)
        if only_further and further:
            self._model.enter(costs.remove_invoices, rows=further)
        elif keys and not only_further:
            self._model.enter(costs.remove_costs, keys=keys)

    def _paste(self, text: str) -> None:
        current = self.table.currentIndex()
        at = current.row() if current.isValid() else self.lines.rowCount() - 1
        try:
            made = self.lines.paste(text, at, max(0, current.column()))
        except ShupingError as error:
            self._desk.messages.report(error)
            return
        if made.wrong:
            first = made.wrong[0]
            place = self.lines.rows.index(first.row), COLUMNS.index(first.column)
            self.table.go_to(*place)
            told = tr("粘贴的内容有{n}格不对，已经标红，请逐格改正。", n=len(made.wrong))
            self._desk.messages.post("caution", told)
        elif not made.cells:
            told = tr("剪贴板里没有表格。请在Excel或WPS里选中几格，复制后再粘贴。")
            self._desk.messages.post("notice", told)

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("导入费用表格"), "", tr(_FILES))
        if name:
            self.read(Path(name))

    def read(self, file: Path) -> None:
        """Read a table of costs, and ask whether it comes instead of the lines or below them."""
        self._desk.worker.submit(
            self, lambda _: read_costs(file), partial(self._take, file), self._refuse
        )

    def _take(self, file: Path, found: tuple[object, ...]) -> None:
        there = len(self.lines.keys(range(self.lines.rowCount())))
        replace = True
        if there:
            dialog = CostImportDialog(file.name, len(found), there, self)
            if not ask(dialog):
                return
            replace = dialog.replaces
        operation = costs.set_costs if replace else costs.add_costs
        self._model.enter(operation, costs=found)

    def _refuse(self, error: ShupingError) -> None:
        self._desk.messages.post("bad", str(error))


def _reasons(result: LineResult) -> list[str]:
    amount = yuan(result.recognised)
    told = [tr("{name}：认定{amount}（不含税）。", name=result.line.name, amount=amount)]
    if not result.reasons:
        told.append(tr("合同、发票、付款三者相同，全额认定。"))
    for reason in result.reasons:
        documents = tr("、").join(reason.cited.documents)
        source = tr("{text}（{documents}）", text=reason.cited.text, documents=documents)
        told.append(
            tr(
                "{why}。{source}",
                why=opened(reason.why),
                source=source if documents else reason.cited.text,
            )
        )
    return told
