"""Who does what 分工: items and scenarios are ticked and given to somebody; enforced on nobody."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from app.language import mark, tr
from app.ui.dialogs.base import Dialog
from app.ui.models.open_assessment import OpenAssessment
from app.ui.models.subjects import sections
from app.ui.theme.fonts import font
from app.ui.widgets.build import button, column, label, row
from app.ui.widgets.touch import touchable
from app.ui.worker import Worker
from app.workbench import assignments
from app.workbench.view import subject_name

CODE = Qt.ItemDataRole.UserRole
LONGEST = 100  # characters of a name
_TALL, _LINE = 300, QSize(0, 32)
_TOLD = mark("分工只作提示，不限制谁来填。导出草稿包分给各人后，大纲里看得到谁负责哪一项。")
_LOCKED = mark("评测已定稿，要改分工请先重新打开。")


class AssignDialog(Dialog):
    """What is ticked is given out at once, as one step to undo; the dialog stays open."""

    def __init__(self, assessment: OpenAssessment, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(tr("分工"), parent, width=620)
        self._assessment = assessment
        self.tree = self._tree()
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setAccessibleName(tr("负责人姓名"))
        self.name.view().setAccessibleName(tr("可选的负责人"))
        self._edit_name()
        self.give = button(tr("分给此人"), self._give, kind="primary")
        self.take_back = button(tr("取消分配"), self._take_back)
        line = row(label(tr("选中的分给"), wrap=False), self.name, self.give, self.take_back)
        line.setStretch(1, 1)
        body = column(label(tr(_TOLD), "quiet"), self.tree, line)
        body.setStretch(1, 1)
        self.arrange_closing(body)
        self.primary.setDefault(False)
        self.tree.itemChanged.connect(self._on_ticked)
        assessment.changed.connect(self._refresh)
        identity = assessment.view.id
        worker.submit(
            self,
            lambda session: assignments.people(session, assessment=identity),
            self._know_people,
        )
        self._refresh()

    def ticked(self) -> list[str]:
        """Return the codes that are ticked."""
        checked = Qt.CheckState.Checked
        return [it.data(0, CODE) for it in self.lines() if it.checkState(0) == checked]

    def lines(self) -> Iterator[QTreeWidgetItem]:
        """Yield the lines of items and scenarios."""
        walk = QTreeWidgetItemIterator(self.tree, QTreeWidgetItemIterator.IteratorFlag.NoChildren)
        while (line := walk.value()) is not None:
            yield line
            walk += 1

    def _tree(self) -> QTreeWidget:
        made = touchable(QTreeWidget())
        made.setAccessibleName(tr("采集项和应用场景"))
        made.setHeaderLabels([tr("采集项和场景"), tr("负责人")])
        made.setRootIsDecorated(False)
        made.setMinimumHeight(_TALL)
        catalogue = self._assessment.catalogue
        codes = {*catalogue.items, *catalogue.scenarios}
        for section in sections(self._assessment.view):
            if inside := [code for code in section.subjects if code in codes]:
                _add_group(
                    made, section.title, [(it, tr(subject_name(catalogue, it))) for it in inside]
                )
        made.expandAll()
        made.header().setStretchLastSection(False)
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _edit_name(self) -> None:
        if (edit := self.name.lineEdit()) is not None:
            edit.setMaxLength(LONGEST)
            edit.setPlaceholderText(tr("选择或输入姓名"))
            edit.setAccessibleName(tr("负责人姓名"))
            edit.textChanged.connect(self._on_ticked)
            edit.returnPressed.connect(self._give)

    def _know_people(self, people: tuple[str, ...]) -> None:
        typed = self.name.currentText()
        self.name.clear()
        self.name.addItems(people)
        self.name.setEditText(typed)

    def _refresh(self) -> None:
        """Show who has what now."""
        given = self._assessment.view.assignments
        for line in self.lines():
            line.setText(1, given.get(line.data(0, CODE), ""))
        self._on_ticked()

    def _on_ticked(self, *_: object) -> None:
        open_, count = not self._assessment.view.locked, len(self.ticked())
        name = self.name.currentText().strip()
        self.give.setText(
            tr("分给{name}（{n}项）", name=name or tr("此人"), n=count) if count else tr("分给此人")
        )
        self.give.setEnabled(open_ and bool(count and name))
        self.take_back.setEnabled(open_ and bool(count))
        self.give.setToolTip("" if open_ else tr(_LOCKED))

    def _give(self) -> None:
        if self.give.isEnabled():
            self._assign(self.name.currentText().strip())

    def _take_back(self) -> None:
        self._assign(None)

    def _assign(self, to: str | None) -> None:
        self._assessment.edit(assignments.assign, codes=self.ticked(), to=to)
        for line in self.lines():
            line.setCheckState(0, Qt.CheckState.Unchecked)
        self.tree.setFocus()


def _add_group(tree: QTreeWidget, title: str, subjects: list[tuple[str, str]]) -> None:
    group = QTreeWidgetItem(tree, [title, ""])
    group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate)
    group.setCheckState(0, Qt.CheckState.Unchecked)
    group.setSizeHint(0, _LINE)
    group.setFont(0, font(bold=True))
    for code, name in subjects:
        line = QTreeWidgetItem(group, [name, ""])
        line.setData(0, CODE, code)
        line.setSizeHint(0, _LINE)
        line.setCheckState(0, Qt.CheckState.Unchecked)
