"""Asking for passphrases: the one that opens an identity, and a new one typed twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.dialogs.base import Dialog, ask
from app.ui.widgets.build import column, label
from app.ui.worker import Worker
from app.workbench import identities

if TYPE_CHECKING:
    from pathlib import Path

    from app.workbench.session import Session

T = TypeVar("T")
DIFFERENT = mark("两次输入的口令不一样，请重新输入。")


def secret_line(name: str) -> QLineEdit:
    """Return a line whose text is not shown."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setAccessibleName(name)
    return made


class NewPassphrase(QWidget):
    """A new passphrase, typed twice."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        name = name or tr("口令")
        self.first = secret_line(name)
        self.again = secret_line(tr("再输一次{name}", name=name))
        self.setLayout(
            column(
                label(tr("{name}（至少8位，用一句只有自己知道的话）", name=name), "quiet"),
                self.first,
                label(tr("再输一次{name}", name=name), "quiet"),
                self.again,
            )
        )

    def agrees(self) -> bool:
        """Say whether both are the same; otherwise the second is to be typed again."""
        if self.first.text() == self.again.text():
            return True
        self.again.clear()
        self.again.setFocus()
        return False

    def forget(self) -> None:
        """Empty both lines and wait in the first."""
        self.first.clear()
        self.again.clear()
        self.first.setFocus()


class PassphraseDialog(Dialog):
    """Asks for one passphrase and does a job with it; a wrong one is asked for again."""

    def __init__(
        self,
        worker: Worker,
        title: str,
        told: str,
        job: Callable[[Session, str], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__(title, parent, width=460)
        self._worker = worker
        self._job = job
        self.passphrase = secret_line(tr("口令"))
        self.problem = label(role="error")
        body = column(label(told), label(tr("口令"), "quiet"), self.passphrase, self.problem)
        self.arrange(body, tr("确定"), self._accept)
        self.passphrase.setFocus()

    def _accept(self) -> None:
        secret, job = self.passphrase.text(), self._job
        if not secret:
            self.problem.setText(tr("请输入口令。"))
            self.passphrase.setFocus()
            return
        self.passphrase.clear()
        self.problem.setText("")
        self.primary.setEnabled(False)
        self._worker.submit(
            self, lambda session: job(session, secret), lambda _: self.accept(), self._on_failed
        )

    def _on_failed(self, error: ShupingError) -> None:
        self.primary.setEnabled(True)
        self.problem.setText(error.message)
        self.passphrase.setFocus()


def unlocked(
    worker: Worker,
    title: str,
    told: str,
    job: Callable[[Session, str], T],
    parent: QWidget | None,
) -> T | None:
    """Do a job that needs a passphrase and return what it made; None when the person gave up."""
    found: list[T] = []
    dialog = PassphraseDialog(
        worker, title, told, lambda session, secret: found.append(job(session, secret)), parent
    )
    return found[0] if ask(dialog) else None


class ChangePassphraseDialog(Dialog):
    """Puts an identity or authority under another passphrase."""

    def __init__(self, worker: Worker, path: Path, name: str, parent: QWidget | None) -> None:
        super().__init__(tr("更换口令"), parent, width=460)
        self._worker = worker
        self._path = path
        self.old = secret_line(tr("现在的口令"))
        self.new = NewPassphrase(tr("新口令"))
        self.problem = label(role="error")
        self.arrange(
            column(
                label(tr("更换“{name}”的口令。签名身份本身不变，对方不用重新信任。", name=name)),
                label(tr("现在的口令"), "quiet"),
                self.old,
                self.new,
                self.problem,
            ),
            tr("更换"),
            self._change,
        )
        self.old.setFocus()

    def _change(self) -> None:
        if not self.new.agrees():
            self.problem.setText(tr(DIFFERENT))
            return
        self.problem.setText("")
        self.primary.setEnabled(False)
        path, old, new = self._path, self.old.text(), self.new.first.text()
        self._worker.submit(
            self,
            lambda _session: identities.change_passphrase(path, old=old, new=new),
            lambda _: self.accept(),
            self._on_failed,
        )

    def _on_failed(self, error: ShupingError) -> None:
        self.primary.setEnabled(True)
        self.problem.setText(error.message)
        self.new.forget()
        self.old.clear()
        self.old.setFocus()
