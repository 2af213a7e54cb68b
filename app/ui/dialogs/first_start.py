"""The first start in three short steps: who works here, how to sign, where the work is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from app.errors import ShupingError
from app.language import LANGUAGES, mark, spoken, tr, use
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.identity import ROLES
from app.ui.theme import tokens as t
from app.ui.widgets.build import breakable, button, column, frame, label, row
from app.ui.widgets.choice import ChoiceButton
from app.workbench.identities import check_passphrase
from app.workbench.placing import place_in, room_at, size_text

WHO, SIGNING, PLACE = range(3)
_WORK = {
    "assessor": mark("到企业去评测"),
    "team_lead": mark("带队、汇总、复核"),
    "enterprise": mark("给自己的厂做自诊断"),
}
_NEXT = {WHO: mark("下一步"), SIGNING: mark("下一步"), PLACE: mark("开始使用")}


@dataclass(frozen=True, slots=True)
class Introduction:
    """What somebody said at the first start; without a passphrase no identity is wanted."""

    name: str
    organisation: str
    role: str
    passphrase: str
    folder: Path
    sample: bool


class FirstStartDialog(Dialog):
    """The name cannot be left out: every change carries it. All else can wait.

    `movable`: whether the folder is for the person to choose. `speak` is told the key of the
    language that is chosen, after which the dialog is made anew.
    """

    def __init__(
        self,
        folder: Path,
        parent: QWidget | None = None,
        *,
        movable: bool = False,
        speak: Callable[[str], object] = use,
    ) -> None:
        super().__init__("", parent, width=520)
        self._folder = folder
        self._movable = movable
        self._speak = speak
        self._fill()

    def _fill(self) -> None:
        self.setWindowTitle(tr("欢迎使用数评台"))
        self.languages = {key: self._language(key) for key in LANGUAGES}
        self.name = _line(tr("姓名"), tr("写在每条作答记录上"))
        self.organisation = _line(tr("单位"), tr("评测机构或企业名称"))
        self.role = QComboBox()
        self.role.setAccessibleName(tr("您是"))
        self.role.view().setAccessibleName(tr("您是"))
        for key, word in ROLES.items():
            self.role.addItem(f"{tr(word)}　{tr(_WORK[key])}", key)
        self.passphrase = _line(tr("口令"), tr("至少8位，用一句只有自己知道的话"), secret=True)
        self.again = _line(tr("再输一次口令"), "", secret=True)
        self.problem = label(role="error")
        self.folder = label(breakable(self._folder), "code")
        self.room = label(role="caption")
        self.refused = label(role="error")
        self.sample = ChoiceButton("", tr("打开示例，先看看一份完整的评测"), several=True)
        self._progress = label(role="caption", wrap=False)
        self._steps = QStackedWidget()
        for made in (self._who(), self._signing(), self._place()):
            self._steps.addWidget(made)
        self._lay_out()
        self._go(WHO)

    @property
    def introduction(self) -> Introduction:
        """What was said."""
        return Introduction(
            name=self.name.text().strip(),
            organisation=self.organisation.text().strip(),
            role=str(self.role.currentData()),
            passphrase=self.passphrase.text(),
            folder=self._folder,
            sample=self.sample.isChecked(),
        )

    def _language(self, key: str) -> ChoiceButton:
        made = ChoiceButton("", LANGUAGES[key], several=False)
        made.setChecked(key == spoken())
        made.toggled.connect(partial(self._respeak, key))
        return made

    def _respeak(self, language: str, on: bool) -> None:  # noqa: FBT001 - a slot
        """Say everything in another language, with what was typed kept."""
        if not on or language == spoken():
            return
        said = self.introduction
        self._speak(language)
        old = QWidget(self)
        if (layout := self.layout()) is not None:
            old.setLayout(layout)  # takes all that is shown along
        old.hide()
        old.deleteLater()
        self._fill()
        self.name.setText(said.name)
        self.organisation.setText(said.organisation)
        self.role.setCurrentIndex(self.role.findData(said.role))
        self.languages[language].setFocus()

    def _lay_out(self) -> None:
        self.primary: QPushButton = button("", self._on_next, kind="primary")
        self.primary.setDefault(True)
        self.back = button(tr("上一步"), self._on_back)
        self.skip = button(tr("跳过"), self._on_skip, kind="link")
        self.name.textChanged.connect(lambda *_: self._show_buttons())
        buttons = row(self._progress, None, self.skip, self.back, self.primary)
        self.setLayout(column(self._steps, t.TINY, buttons, space=t.MEDIUM, margin=t.LARGE))

    def _who(self) -> QWidget:
        languages = QWidget()
        languages.setLayout(row(*self.languages.values(), None))
        return _step(
            tr("您是哪位？"),
            languages,
            label(tr("数评台离线工作，评测资料只存在这台电脑上。先认识一下："), "quiet"),
            label(tr("姓名 *"), "quiet"),
            self.name,
            label(tr("单位"), "quiet"),
            self.organisation,
            label(tr("您是"), "quiet"),
            self.role,
            label(tr("姓名写进每条作答记录，以后可以在设置里改。"), "caption"),
        )

    def _signing(self) -> QWidget:
        return _step(
            tr("要签名导出吗？"),
            label(tr("签名身份让收到评测包的人核对是谁签的。现在不建，导出时再建也行。"), "quiet"),
            label(tr("口令"), "quiet"),
            self.passphrase,
            label(tr("再输一次口令"), "quiet"),
            self.again,
            label(tr("口令不会保存，也找不回来。忘记了就新建一个身份。"), "caption"),
            self.problem,
        )

    def _place(self) -> QWidget:
        self.choose = button(tr("换一个文件夹…"), self._ask_folder)
        self.choose.setVisible(self._movable)
        place = column(
            label(tr("评测资料都存在这台电脑的这个文件夹里，不联网："), "quiet"),
            self.folder,
            self.room,
            row(self.choose, None),
            self.refused,
            margin=t.MEDIUM,
        )
        self.refused.hide()
        self._show_folder()
        return _step(tr("资料放在哪里？"), frame(place, tone="neutral"), t.TINY, self.sample)

    def _go(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._show_buttons()
        (self.name, self.passphrase, self.primary)[step].setFocus()

    def _show_buttons(self) -> None:
        step = self._steps.currentIndex()
        named = bool(self.name.text().strip())
        self._progress.setText(
            tr("第{step}步，共{count}步", step=step + 1, count=self._steps.count())
        )
        self.primary.setText(tr(_NEXT[step]))
        self.primary.setEnabled(named)
        self.back.setVisible(step > WHO)
        self.skip.setVisible(step < PLACE)
        self.skip.setEnabled(named)
        self.skip.setText(tr("跳过其余，直接开始") if step == WHO else tr("跳过"))

    def _on_next(self) -> None:
        step = self._steps.currentIndex()
        if step == SIGNING and not self._signing_is_right():
            return
        if step == PLACE:
            self.accept()
        else:
            self._go(step + 1)

    def _on_back(self) -> None:
        self._go(self._steps.currentIndex() - 1)

    def _on_skip(self) -> None:
        if self._steps.currentIndex() == WHO:
            self.accept()
            return
        for line in (self.passphrase, self.again):
            line.clear()
        self.problem.clear()
        self._go(PLACE)

    def _signing_is_right(self) -> bool:
        """Say whether the passphrase can be used; none at all means that no identity is wanted."""
        told = ""
        if self.passphrase.text() != self.again.text():
            told = tr("两次输入的口令不一样，请重新输入。")
        elif self.passphrase.text() and not self.organisation.text().strip():
            told = tr("签名身份要写明单位：请点“上一步”填写单位，或者跳过。")
        elif self.passphrase.text():
            told = _told(lambda: check_passphrase(self.passphrase.text()))
        self.problem.setText(told)
        return not told

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("资料放在哪个文件夹"), str(self._folder))
        if chosen:
            self.refused.setText(_told(lambda: self._move(Path(chosen))))
            self.refused.setVisible(bool(self.refused.text()))

    def _move(self, chosen: Path) -> None:
        self._folder = place_in(chosen)
        self._show_folder()

    def _show_folder(self) -> None:
        self.folder.setText(breakable(self._folder))
        self.room.setText(
            tr("剩余空间 {size}，照片也存在这里。", size=size_text(room_at(self._folder)))
        )


def _told(check: Callable[[], object]) -> str:
    try:
        check()
    except ShupingError as error:
        return error.message
    return ""


def _step(title: str, *parts: QWidget | int) -> QWidget:
    made = QWidget()
    made.setLayout(column(label(title, "title"), *parts, None))
    return made


def _line(name: str, hint: str, *, secret: bool = False) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
