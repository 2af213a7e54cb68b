"""What is done with signing identities and authorities, each by its files and passphrase."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.dialogs.base import ask
from app.ui.dialogs.identity import ROLES, AuthorityDialog, IdentityDialog
from app.ui.dialogs.passphrase import ChangePassphraseDialog, unlocked
from app.ui.dialogs.saving import ask_file
from app.ui.models.verdict_text import grouped
from app.ui.widgets.build import breakable
from app.ui.worker import Worker
from app.workbench import authority, identities
from app.workbench.identities import IdentityInfo
from app.workbench.session import Session

T = TypeVar("T")
_P12 = mark("签名身份 (*.p12 *.pfx);;所有文件 (*)")
_PEM = mark("证书 (*.pem)")
_CSR = mark("证书申请 (*.csr);;所有文件 (*)")


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
            tr("导出证书…"): lambda: self._export(info),
            tr("更换口令…"): lambda: self._change_passphrase(info),
        }
        if info.authority:
            return {tr("签发证书…"): lambda: self._ask_issue(info), **tasks}
        return {
            **tasks,
            tr("申请单位证书…"): lambda: self._request(info),
            tr("装入签发的证书…"): lambda: self._accept(info),
        }

    def create(self, name: str, organisation: str) -> None:
        """Make an identity."""
        dialog = IdentityDialog(self._worker, name, organisation, self._parent)
        if ask(dialog) and dialog.made is not None:
            self._say(
                tr("✓ 已新建“{name}”的签名身份。把证书导出给收评测包的人。", name=dialog.made.name)
            )
            self._reload(dialog.made.path)

    def create_authority(self, organisation: str) -> None:
        """Make the authority of an organisation."""
        dialog = AuthorityDialog(self._worker, organisation, self._parent)
        if ask(dialog) and dialog.made is not None:
            self._say(tr("✓ 已新建颁发机构。把它的证书导出给收评测包的人，再为同事签发证书。"))
            self._reload(dialog.made.path)

    def take_in(self) -> None:
        """Take in an identity that somebody else made, such as a certificate authority."""
        file = self._open(tr("导入签名身份"), tr(_P12))
        if file is None:
            return
        made = self._unlocked(
            tr("导入签名身份"),
            tr("“{name}”会复制到本工作区，原文件不动。请输入这个文件的口令。", name=file.name),
            lambda session, secret: identities.import_identity(
                session, file=file, passphrase=secret
            ),
        )
        if made is not None:
            self._say(tr("✓ 已导入“{name}”的签名身份。", name=made.name))
            self._reload(made.path)

    def _export(self, info: IdentityInfo) -> None:
        out = self._save(tr("导出证书"), f"{info.path.stem}.pem", tr(_PEM))
        if out is not None:
            told = tr("✓ 证书已导出：{out}\n请对方核对指纹后，再加入信任名单。", out=breakable(out))
            self._worker.submit(
                self._parent,
                lambda _session: identities.save_certificate(info.path, out=out),
                lambda _: self._say(told),
                self._fail,
            )

    def _change_passphrase(self, info: IdentityInfo) -> None:
        if ask(ChangePassphraseDialog(self._worker, info.path, info.name, self._parent)):
            self._say(tr("✓ 已更换“{name}”的口令。", name=info.name))

    def _request(self, info: IdentityInfo) -> None:
        out = self._save(tr("申请单位证书"), f"{info.path.stem}.csr", tr(_CSR))
        if out is None:
            return
        made = self._unlocked(
            tr("申请单位证书"),
            tr(
                "为“{name}”生成证书申请，交给本单位保管颁发机构的组长。私钥不会写进去。",
                name=info.name,
            ),
            lambda _session, secret: authority.request(info.path, passphrase=secret, out=out),
        )
        if made is not None:
            self._say(
                tr(
                    "✓ 申请已保存：{out}\n交给组长时，请当面或电话核对申请指纹：\n{fingerprint}",
                    out=breakable(out),
                    fingerprint=grouped(made.fingerprint),
                )
            )

    def _accept(self, info: IdentityInfo) -> None:
        file = self._open(tr("装入签发的证书"), tr(_PEM))
        if file is None:
            return
        made = self._unlocked(
            tr("装入签发的证书"),
            tr("把“{name}”装进“{name2}”的签名身份。", name=file.name, name2=info.name),
            lambda _session, secret: authority.accept(info.path, passphrase=secret, file=file),
        )
        if made is not None:
            self._say(tr("✓ 已装入证书，有效期至{day_of}。", day_of=day_of(made.not_after)))
            self._reload(info.path)

    def _ask_issue(self, info: IdentityInfo) -> None:
        file = self._open(tr("选择证书申请"), tr(_CSR))
        if file is not None:
            self._worker.submit(
                self._parent,
                lambda _session: _asking(file),
                lambda told: self._issue(info, file, told),
                self._fail,
            )

    def _issue(self, info: IdentityInfo, file: Path, told: str) -> None:
        out = self._save(tr("证书保存为"), f"{file.stem}.pem", tr(_PEM))
        if out is None:
            return
        made = self._unlocked(
            tr("签发证书"),
            told,
            lambda _session, secret: authority.issue(
                info.path, passphrase=secret, file=file, out=out
            ),
        )
        if made is not None:
            told = tr(
                "✓ 已为“{name}”签发证书，有效期至{day_of}：",
                name=made.name,
                day_of=day_of(made.not_after),
            )
            self._say(
                tr(
                    "{told}{out}\n请交给申请人，让他“装入签发的证书”。",
                    told=told,
                    out=breakable(out),
                )
            )

    def _unlocked(self, title: str, told: str, job: Callable[[Session, str], T]) -> T | None:
        return unlocked(self._worker, title, told, job, self._parent)

    def _open(self, title: str, kind: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._parent, title, "", kind)
        return Path(name) if name else None

    def _save(self, title: str, name: str, kind: str) -> Path | None:
        return ask_file(self._parent, title, name, kind)


def _asking(file: Path) -> str:
    """Return who asks for a certificate, and what to compare before it is issued."""
    wanted = authority.read_request(file)
    return tr(
        "申请人：{name}（{organisation}，{role}）\n"
        "请当面或电话与申请人核对申请指纹，完全一致才签发：\n{fingerprint}",
        name=wanted.name,
        organisation=wanted.organisation,
        role=tr(ROLES[wanted.role]),
        fingerprint=grouped(wanted.fingerprint),
    )
