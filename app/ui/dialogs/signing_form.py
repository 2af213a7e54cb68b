"""Who signs, in which role, under which passphrase and promise; shared by all that is signed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QWidget

from app.errors import BadInput
from app.language import as_letters, glossed, mark, tr
from app.ui.dialogs.base import ask
from app.ui.dialogs.identity import ROLES, IdentityDialog, role_choice
from app.ui.dialogs.passphrase import secret_line
from app.ui.dialogs.sign_drawing import DrawingDialog
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, frame, label, row
from app.ui.widgets.drawn_signature import DrawnSignature
from app.ui.widgets.named_choice import NamedChoice
from app.ui.worker import Worker
from app.workbench import identities
from app.workbench.signing import Drawn, pledge_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.workbench.identities import IdentityInfo
    from app.workbench.session import Session

_CAPTION, _LATIN_CAPTION = 72, 112


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs how; the passphrase is never shown."""

    identity: Path
    name: str
    role: str
    passphrase: str = field(repr=False)
    drawn: Drawn


class Known(NamedTuple):
    """The identities of the workspace, and who works here."""

    identities: tuple[IdentityInfo, ...]
    name: str
    organisation: str


def known(session: Session) -> Known:
    """Return who could sign here."""
    return Known(identities.list_identities(session), session.author, session.organisation)


class SigningForm(QWidget):
    """Lists the identities itself; `unsigned` words the choice not to sign, where there is one."""

    chosen = Signal()

    def __init__(self, worker: Worker, *, unsigned: str = "") -> None:
        super().__init__()
        self._worker = worker
        self._unsigned = unsigned
        self._known = Known((), "", "")
        self._wanted: tuple[str, ...] = ()
        self._done: Collection[str] = ()
        self.identity = NamedChoice(tr("签名身份"))
        self.new_identity = button(tr("新建签名身份…"), self._create_identity)
        self.role = role_choice(tr("以什么角色签名"))
        self.passphrase = secret_line(tr("签名口令"))
        self.drawing = DrawingLine()
        self.pledge = Pledge()
        self._form = form()
        self._lay_out()
        self.identity.currentIndexChanged.connect(lambda *_: self._on_chosen())
        self.role.currentIndexChanged.connect(lambda *_: self._on_chosen())
        self._load()

    def prefer(self, roles: tuple[str, ...], *, done: Collection[str] = ()) -> None:
        """Offer one for these roles first; `done` are fingerprints of who has signed already."""
        self._wanted, self._done = roles, done
        self._list(None)

    @property
    def info(self) -> IdentityInfo | None:
        """The identity that is chosen; None for none."""
        path = self.identity.currentData()
        return next((info for info in self._known.identities if info.path == path), None)

    @property
    def declined(self) -> bool:
        """Whether it was chosen not to sign."""
        return bool(self._unsigned) and self.info is None and self.identity.count() > 0

    def signing(self) -> Signing:
        """Return who signs how; BadInput, with the cursor there, when something is missing."""
        info = self.info
        if info is None:
            self.new_identity.setFocus()
            raise BadInput(tr("还没有能用的签名身份，请先新建一个。"))
        if not self.passphrase.text():
            self.passphrase.setFocus()
            raise BadInput(tr("请输入签名口令。"))
        if not self.pledge.given:
            self.pledge.tick.setFocus()
            raise BadInput(tr("请先阅读真实性承诺，同意后勾选“我已阅读并承诺”。"))
        return Signing(
            info.path, info.name, self._acting(), self.passphrase.text(), self.drawing.drawn
        )

    def forget(self) -> None:
        """Let nothing of this signature stay for the next one."""
        self.passphrase.clear()
        self.drawing.show_drawn(())
        self.pledge.show_role(self._acting())

    def ask_again(self) -> None:
        """Wait for the passphrase after a signature that did not work."""
        self.passphrase.clear()
        self.passphrase.setFocus()

    def _lay_out(self) -> None:
        chosen = row(self.identity, self.new_identity)
        chosen.setStretch(0, 1)
        for caption, control in (
            (tr("签名身份"), chosen),
            (tr("签名角色"), self.role),
            (tr("口令"), self.passphrase),
            (tr("手写签名"), self.drawing),
        ):
            add_row(self._form, caption, control)
        self.setLayout(column(self._form, self.pledge))
        self._on_chosen()

    def _load(self, chosen: Path | None = None) -> None:
        def show(found: Known) -> None:
            self._known = found
            self._list(chosen)

        self._worker.submit(self, known, show)

    def _list(self, chosen: Path | None) -> None:
        open_ones = [it for it in self._known.identities if it.fingerprint not in self._done]
        first = [it.path for it in open_ones if it.role in self._wanted]
        self.identity.clear()
        for info in open_ones:
            told = tr(ROLES.get(info.role, mark("角色待选")))
            self.identity.addItem(
                tr(
                    "{name}（{organisation}，{told}）",
                    name=info.name,
                    organisation=info.organisation,
                    told=told,
                ),
                info.path,
            )
        if self._unsigned:
            self.identity.addItem(self._unsigned, None)
        self.identity.setCurrentIndex(
            max(0, self.identity.findData(chosen or next(iter(first), None)))
        )
        self._on_chosen()

    def _on_chosen(self) -> None:
        info = self.info
        self._form.setRowVisible(self.role, info is not None and not info.role)
        for control in (self.passphrase, self.drawing):
            control.setEnabled(info is not None)
            self._form.setRowVisible(control, not self.declined)
        self.drawing.name = info.name if info else ""
        self.drawing.show_drawn(())
        self.pledge.show_role(self._acting())
        self.chosen.emit()

    def _acting(self) -> str:
        info = self.info
        return "" if info is None else info.role or str(self.role.currentData())

    def _create_identity(self) -> None:
        dialog = IdentityDialog(
            self._worker, self._known.name, self._known.organisation, self.window()
        )
        if self._wanted:  # who has to sign is the likeliest to be missing
            dialog.role.setCurrentIndex(dialog.role.findData(self._wanted[0]))
        if ask(dialog) and dialog.made is not None:
            self._load(dialog.made.path)
            self.passphrase.setText(dialog.passphrase.text())


class Pledge(QWidget):
    """What signing in a role promises, to be ticked; hidden for a role that promises nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._text = label()
        self.tick = QCheckBox(tr("我已阅读并承诺"))
        self.setLayout(
            column(frame(column(self._text, row(self.tick, None), margin=t.MEDIUM), tone="notice"))
        )
        self.show_role("")

    @property
    def given(self) -> bool:
        """Whether what is to be promised is promised."""
        return not self._text.text() or self.tick.isChecked()

    def show_role(self, role: str) -> None:
        """Show the promise of a role, not yet given."""
        text = glossed(pledge_of(role))
        self._text.setText(text)
        self.tick.setChecked(False)
        self.tick.setAccessibleDescription(text)
        self.setVisible(bool(text))


class DrawingLine(QWidget):
    """A signature drawn by hand, if wanted, with its picture."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn: Drawn = ()
        self.name = ""
        self.draw = button(tr("手写签名…"), self._ask)
        self.remove = button(tr("去掉"), lambda: self.show_drawn(()), kind="link")
        self._told = label(tr("可以不加；加了会显示在报告里"), "caption", wrap=False)
        self._picture = DrawnSignature((), "")
        self._picture.setFixedSize(100, t.TARGET)
        self.setLayout(row(self.draw, self._picture, self.remove, self._told, None))
        self.show_drawn(())

    def show_drawn(self, drawn: Drawn) -> None:
        """Take these strokes, or none."""
        self.drawn = drawn
        self._picture.show_drawn(drawn, self.name)
        self._picture.setVisible(bool(drawn))
        self.remove.setVisible(bool(drawn))
        self._told.setVisible(not drawn)
        self.draw.setText(tr("重新签写…") if drawn else tr("手写签名…"))

    def _ask(self) -> None:
        dialog = DrawingDialog(self.name, self.window())
        if ask(dialog):
            self.show_drawn(dialog.drawn)


def form() -> QFormLayout:
    """Return a layout of captions on the left and controls on the right."""
    made = QFormLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(t.MEDIUM)
    made.setVerticalSpacing(t.SMALL)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return made


def add_row(layout: QFormLayout, caption: str, control: QWidget | QHBoxLayout) -> QLabel:
    """Add a control with its caption, which is returned."""
    made = label(caption, "quiet", wrap=False)
    made.setMinimumWidth(t.pixels(as_letters(_CAPTION, _LATIN_CAPTION)))
    made.setMinimumHeight(t.pixels(34))
    layout.addRow(made, control)
    return made
