"""The signing identities and the authorities of this workspace, and all that is done with them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QWidget,
)

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.dialogs.identity import ROLES
from app.ui.dialogs.identity_tasks import IdentityTasks, day_of
from app.ui.models.verdict_text import grouped
from app.ui.theme import tokens as t
from app.ui.widgets.build import (
    button,
    clear,
    column,
    frame,
    label,
    page,
    restyle,
    row,
    scrolled,
)
from app.ui.widgets.flow import FlowLayout
from app.ui.worker import Worker
from app.workbench import identities
from app.workbench.identities import IdentityInfo
from app.workbench.session import Session

_TEACH = mark(
    "签名身份好比您随身的印章：签在评测包上，收到的人就能核对是谁签的、"
    "内容有没有改过。\n新建一个只要一分钟；"
    "已有单位或第三方机构发的.p12文件，也可以直接导入。"
)


_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class Known(NamedTuple):
    """All that signs or vouches here, and who works here."""

    found: tuple[IdentityInfo, ...]
    name: str
    organisation: str


class IdentitiesDialog(QDialog):
    """The list on the left; on the right what the chosen one is and what can be done with it."""

    def __init__(self, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._known = Known((), "", "")
        self._tasks = IdentityTasks(worker, self, self._say, self._fail, self._load)
        self.setWindowTitle(tr("签名身份"))
        self.resize(820, 480)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("签名身份和颁发机构"))
        self.list.setMinimumWidth(220)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda *_: self._show())
        self.told = label()
        self.told.setTextInteractionFlags(_SELECTABLE)
        self._told = frame(column(self.told, margin=t.MEDIUM), tone="good")
        self.tools: dict[str, QPushButton] = {}
        self._details = column(space=t.SMALL, margin=t.LARGE)
        self._lay_out()
        self._load()

    def _lay_out(self) -> None:
        side = page(column(self._told, frame(self._details), None))
        both = row(self.list, scrolled(side), space=t.MEDIUM)
        both.setStretch(0, 2)
        both.setStretch(1, 3)
        self.create_button = button(tr("新建签名身份…"), self._create, kind="primary")
        self.import_button = button(tr("导入p12文件…"), self._tasks.take_in)
        self.authority_button = button(tr("新建颁发机构…"), self._create_authority)
        tools = (self.create_button, self.import_button, self.authority_button)
        layout = column(both, row(*tools, None, button(tr("关闭"), self.accept)), margin=t.LARGE)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._told.hide()

    def _load(self, chosen: Path | None = None) -> None:
        def show(known: Known) -> None:
            before = self._chosen()
            self._known = known
            self._list(chosen or (before.path if before else None))

        self._worker.submit(self, _read, show, self._fail)

    def _list(self, chosen: Path | None) -> None:
        self.list.clear()
        for info in self._known.found:
            self.list.addItem(f"{info.name}\n{_title(info)}　{info.organisation}")
        paths = [info.path for info in self._known.found]
        self.list.setCurrentRow(paths.index(chosen) if chosen in paths else 0)
        self._show()

    def _chosen(self) -> IdentityInfo | None:
        place = self.list.currentRow()
        return self._known.found[place] if 0 <= place < len(self._known.found) else None

    def _create(self) -> None:
        self._tasks.create(self._known.name, self._known.organisation)

    def _create_authority(self) -> None:
        self._tasks.create_authority(self._known.organisation)

    def _show(self) -> None:
        clear(self._details)
        self.tools = {}
        info = self._chosen()
        self.list.setVisible(info is not None)
        if info is None:
            self._details.addWidget(label(tr("还没有签名身份"), "heading"))
            self._details.addWidget(label(tr(_TEACH)))
            return
        for made in _facts(info):
            self._details.addWidget(made)
        flow = FlowLayout()
        for words, do in self._tasks.on(info).items():
            self.tools[words] = button(words, do)
            flow.addWidget(self.tools[words])
        self._details.addLayout(flow)

    def _say(self, text: str, tone: str = "good") -> None:
        restyle(self._told, tone=tone)
        self.told.setText(text)
        self._told.show()

    def _fail(self, error: ShupingError) -> None:
        self._say(error.message, "bad")


def _read(session: Session) -> Known:
    own = identities.list_identities(session)
    found = (*own, *identities.list_authorities(session))
    return Known(found, session.author, session.organisation)


def _title(info: IdentityInfo) -> str:
    return tr("颁发机构") if info.authority else tr(ROLES.get(info.role, mark("角色未写明")))


def _vouching(info: IdentityInfo) -> str:
    if info.issuer:
        return tr("由“{issuer}”签发", issuer=info.issuer)
    if info.authority:
        return tr("收件人信任它一次，它签发过证书的人就都得到信任。")
    return tr("自签证书，收件人要单独核对、信任。")


def _facts(info: IdentityInfo) -> list[QLabel]:
    past = tr("（已过期，不能再签名）") if info.not_after < datetime.now(UTC) else ""
    code = label(grouped(info.fingerprint), "code")
    code.setTextInteractionFlags(_SELECTABLE)
    code.setAccessibleName(tr("证书指纹"))
    return [
        label(info.name, "heading"),
        label(f"{_title(info)}　{info.organisation}"),
        label(
            tr("有效期至{day_of}{past}", day_of=day_of(info.not_after), past=past),
            "caution" if past else "body",
        ),
        label(_vouching(info), "quiet"),
        label(tr("证书指纹（请对方当面或电话核对）"), "quiet"),
        code,
    ]
