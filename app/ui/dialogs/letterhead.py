"""What the organisation gives its reports: name, logo, people and usual phrases."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.errors import BadInput, ShupingError
from app.language import mark, tr
from app.ui.dialogs.base import ScrolledDialog
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, frame, label, row
from app.ui.worker import Worker
from app.workbench.letterhead import Letterhead, Person, keep, letterhead, read_logo

LOGO = QSize(220, 64)
_PEOPLE = mark(
    "一行一人，依次写姓名、单位、职务、联系方式，用逗号隔开。例：冯晓岚，示例评测机构，评测师"
)
_PHRASES = mark("一行一条，写报告文字时可以直接插入。例：以上情况已与企业负责人当面核对。")
_COMMAS = str.maketrans({",": "，", "\t": "，", "、": "，"})


class LetterheadDialog(ScrolledDialog):
    """Kept on agreeing; what cannot be kept is told in the dialog, with everything still there."""

    def __init__(self, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(tr("报告模板"), parent, width=640)
        self._worker = worker
        self._logo = b""
        self.organisation = QLineEdit()
        self.organisation.setAccessibleName(tr("机构名称"))
        self.logo = QLabel()
        self.logo.setAccessibleName(tr("标志"))
        self.logo.setFixedHeight(LOGO.height())
        self.choose = button(tr("选择图片…"), self._choose)
        self.remove = button(tr("去掉"), lambda: self._show_logo(b""), kind="link")
        self.people = _lines(tr("人员"), tr(_PEOPLE))
        self.phrases = _lines(tr("常用语"), tr(_PHRASES))
        body = column(frame(self._body()), self.problem, space=t.MEDIUM)
        self.arrange(body, tr("保存"), self._keep)
        self.primary.setEnabled(False)
        self._show_logo(b"")
        worker.submit(self, letterhead, self._show)

    def _body(self) -> QBoxLayout:
        logo = row(self.logo, self.choose, self.remove, None)
        return column(
            label(tr("机构名称"), "quiet"),
            self.organisation,
            label(tr("标志（PNG，不超过1 MB）"), "quiet"),
            logo,
            label(tr("评测人员"), "quiet"),
            self.people,
            label(tr("常用语"), "quiet"),
            self.phrases,
            label(tr("用于这台电脑今后生成的报告，已导出的不变。"), "caption"),
            space=t.TINY,
            margin=t.LARGE,
        )

    def _show(self, kept: Letterhead) -> None:
        self.organisation.setText(kept.organisation)
        self.people.setPlainText("\n".join(map(_line_of, kept.people)))
        self.phrases.setPlainText("\n".join(kept.phrases))
        self._show_logo(kept.logo)
        self.primary.setEnabled(True)
        self.organisation.setFocus()

    def _show_logo(self, logo: bytes) -> None:
        self._logo = logo
        self.remove.setVisible(bool(logo))
        picture = QPixmap.fromImage(QImage.fromData(logo)) if logo else QPixmap()
        if picture.isNull():
            self.logo.setText(tr("（没有标志）"))
        else:
            smooth = Qt.TransformationMode.SmoothTransformation
            self.logo.setPixmap(picture.scaled(LOGO, Qt.AspectRatioMode.KeepAspectRatio, smooth))

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("选择标志"), "", tr("PNG 图片 (*.png)"))
        if not chosen:
            return
        try:
            self._show_logo(read_logo(Path(chosen)))
            self.complain("")
        except BadInput as error:
            self.complain(error.message)

    def _wanted(self) -> Letterhead:
        return Letterhead(
            organisation=self.organisation.text(),
            logo=self._logo,
            people=tuple(_person_of(line) for line in _filled(self.people)),
            phrases=tuple(_filled(self.phrases)),
        )

    def _keep(self) -> None:
        wanted = self._wanted()
        self.primary.setEnabled(False)
        self._worker.submit(
            self, lambda session: keep(session, wanted), lambda _: self.accept(), self._on_failed
        )

    def _on_failed(self, error: ShupingError) -> None:
        self.primary.setEnabled(True)
        self.complain(error.message)


def _lines(name: str, hint: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setTabChangesFocus(True)
    made.setFixedHeight(96)
    return made


def _filled(edit: QPlainTextEdit) -> list[str]:
    return [line for line in edit.toPlainText().splitlines() if line.strip()]


def _line_of(person: Person) -> str:
    parts = (person.name, person.organisation, person.role, person.contact)
    return "，".join(parts).rstrip("，")


def _person_of(line: str) -> Person:
    """Read a person as `_line_of` writes it; tabs and other commas part as well."""
    name, *rest = (part.strip() for part in line.translate(_COMMAS).split("，", 3))
    return replace(
        Person(name), **dict(zip(("organisation", "role", "contact"), rest, strict=False))
    )
