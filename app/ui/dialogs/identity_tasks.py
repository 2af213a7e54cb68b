"""What is done with signing identities and authorities, each by its files and passphrase."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import ShupingError
from app.ui.dialogs.base import ask
from app.ui.dialogs.identity import ROLES, AuthorityDialog, IdentityDialog
from app.ui.dialogs.passphrase import ChangePassphraseDialog, unlocked
from app.ui.models.verdict_text import grouped
from app.ui.widgets.build import breakable
from app.ui.worker import Worker
from app.workbench import authority, identities
from app.workbench.identities import IdentityInfo
from app.workbench.session import Session

T = TypeVar("T")
_P12 = "签名身份 (*.p12 *.pfx);;所有文件 (*)"
_PEM = "证书 (*.pem)"
_CSR = "证书申请 (*.csr);;所有文件 (*)"


def day_of(moment: datetime) -> str:
    """Return a day in local time."""
    return f"{moment.astimezone():%Y-%m-%d}"


class IdentityTasks:
    """Asks what each task needs; `say` and `fail` tell how it went, `reload` shows a change."""

    def __init__(
        self,
        worker: Worker,
        parent: QWidget,
        say: Callable[[str], None],
        fail: Callable[[ShupingError], None],
        reload: Callable[[Path | None], None],
    ) -> None:
        self._worker = worker
        self._parent = parent
        self._say = say
        self._fail = fail
        self._reload = reload

    def on(self, info: IdentityInfo) -> dict[str, Callable[[], None]]:
        """Return what can be done with one, by the words of its button."""
        tasks: dict[str, Callable[[], None]] = {
            "导出证书…": lambda: self._export(info),
            "更换口令…": lambda: self._change_passphrase(info),
        }
        if info.authority:
            return {"签发证书…": lambda: self._ask_issue(info), **tasks}
        return {
            **tasks,
            "申请单位证书…": lambda: self._request(info),
            "装入签发的证书…": lambda: self._accept(info),
        }

    def create(self, name: str, organisation: str) -> None:
        """Make an identity."""
        dialog = IdentityDialog(self._worker, name, organisation, self._parent)
        if ask(dialog) and dialog.made is not None:
            self._say(f"✓ 已新建“{dialog.made.name}”的签名身份。把证书导出给收评测包的人。")
            self._reload(dialog.made.path)

    def create_authority(self, organisation: str) -> None:
        """Make the authority of an organisation."""
        dialog = AuthorityDialog(self._worker, organisation, self._parent)
        if ask(dialog) and dialog.made is not None:
            self._say("✓ 已新建颁发机构。把它的证书导出给收评测包的人，再为同事签发证书。")
            self._reload(dialog.made.path)

    def take_in(self) -> None:
        """Take in an identity that somebody else made, such as a certificate authority."""
        file = self._open("导入签名身份", _P12)
        if file is None:
            return
        made = self._unlocked(
            "导入签名身份",
            f"“{file.name}”会复制到本工作区，原文件不动。请输入这个文件的口令。",
            lambda session, secret: identities.import_identity(
                session, file=file, passphrase=secret
            ),
        )
        if made is not None:
            self._say(f"✓ 已导入“{made.name}”的签名身份。")
            self._reload(made.path)

    def _export(self, info: IdentityInfo) -> None:
        out = self._save("导出证书", f"{info.path.stem}.pem", _PEM)
        if out is not None:
            told = f"✓ 证书已导出：{breakable(out)}\n请对方核对指纹后，再加入信任名单。"
            self._worker.submit(
                self._parent,
                lambda _session: identities.save_certificate(info.path, out=out),
                lambda _: self._say(told),
                self._fail,
            )

    def _change_passphrase(self, info: IdentityInfo) -> None:
        if ask(ChangePassphraseDialog(self._worker, info.path, info.name, self._parent)):
            self._say(f"✓ 已更换“{info.name}”的口令。")

    def _request(self, info: IdentityInfo) -> None:
        out = self._save("申请单位证书", f"{info.path.stem}.csr", _CSR)
        if out is None:
            return
        made = self._unlocked(
            "申请单位证书",
            f"为“{info.name}”生成证书申请，交给本单位保管颁发机构的组长。私钥不会写进去。",
            lambda _session, secret: authority.request(info.path, passphrase=secret, out=out),
        )
        if made is not None:
            self._say(
                f"✓ 申请已保存：{breakable(out)}\n"
                f"交给组长时，请当面或电话核对申请指纹：\n{grouped(made.fingerprint)}"
            )

    def _accept(self, info: IdentityInfo) -> None:
        file = self._open("装入签发的证书", _PEM)
        if file is None:
            return
        made = self._unlocked(
            "装入签发的证书",
            f"把“{file.name}”装进“{info.name}”的签名身份。",
            lambda _session, secret: authority.accept(info.path, passphrase=secret, file=file),
        )
        if made is not None:
            self._say(f"✓ 已装入证书，有效期至{day_of(made.not_after)}。")
            self._reload(info.path)

    def _ask_issue(self, info: IdentityInfo) -> None:
        file = self._open("选择证书申请", _CSR)
        if file is not None:
            self._worker.submit(
                self._parent,
                lambda _session: _asking(file),
                lambda told: self._issue(info, file, told),
                self._fail,
            )

    def _issue(self, info: IdentityInfo, file: Path, told: str) -> None:
        out = self._save("证书保存为", f"{file.stem}.pem", _PEM)
        if out is None:
            return
        made = self._unlocked(
            "签发证书",
            told,
            lambda _session, secret: authority.issue(
                info.path, passphrase=secret, file=file, out=out
            ),
        )
        if made is not None:
            told = f"✓ 已为“{made.name}”签发证书，有效期至{day_of(made.not_after)}："
            self._say(f"{told}{breakable(out)}\n请交给申请人，让他“装入签发的证书”。")

    def _unlocked(self, title: str, told: str, job: Callable[[Session, str], T]) -> T | None:
        return unlocked(self._worker, title, told, job, self._parent)

    def _open(self, title: str, kind: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._parent, title, "", kind)
        return Path(name) if name else None

    def _save(self, title: str, name: str, kind: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, name, kind)
        return Path(chosen) if chosen else None


def _asking(file: Path) -> str:
    """Return who asks for a certificate, and what to compare before it is issued."""
    wanted = authority.read_request(file)
    return (
        f"申请人：{wanted.name}（{wanted.organisation}，{ROLES[wanted.role]}）\n"
        f"请当面或电话与申请人核对申请指纹，完全一致才签发：\n{grouped(wanted.fingerprint)}"
    )
