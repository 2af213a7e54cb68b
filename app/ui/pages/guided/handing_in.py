"""The last steps of a self-diagnosis: check, promise and close it, sign, hand the package over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.language import glossed, tr
from app.ui.dialogs.base import ReasonDialog, ask
from app.ui.dialogs.viewer import open_path
from app.ui.models.places import ENTERPRISE
from app.ui.models.subjects import next_unanswered
from app.ui.pages.desk import Desk
from app.ui.pages.guided.cards import Links
from app.ui.theme import tokens as t
from app.ui.widgets.build import breakable, button, column, frame, label, restyle, row
from app.workbench import finishing, identities, packages
from app.workbench.finishing import Finding
from app.workbench.signing import pledge_of

if TYPE_CHECKING:
    from app.ui.dialogs.identity import IdentityDialog
    from app.workbench.identities import IdentityInfo

SIGNER = "enterprise"


class HandingIn(QWidget):
    """Three steps; what blocks the second is listed and leads to where it is mended."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kept: Path | None = None
        self._exported: Path | None = None
        self.check, self.closed, self.handed = label(), label(), label()
        self.blocking = Links(tr("定稿前还要做的"), desk, sign="×", tone="bad")
        self.answer = button(tr("去答没答的题"), self._go_on)
        self.fill = button(tr("去填企业信息"), lambda: desk.go(ENTERPRISE))
        self.finalise = button(tr("我承诺属实，定稿"), self._finalise, kind="primary")
        self.reopen = button(tr("要改，重新打开…"), self._reopen, kind="link")
        self.export = button(tr("签名并导出评测包…"), self._export, kind="primary")
        self.folder = button(tr("打开所在的文件夹"), self._show_folder)
        self._pledge = label(glossed(pledge_of(SIGNER)), "quiet")
        body = column(
            label(tr("接下来怎么做"), "heading"),
            self._step(tr("1　答完、填全"), self.check, self.answer, self.fill),
            self.blocking,
            self._step(
                tr("2　承诺属实，定稿"), self.closed, self.finalise, self.reopen, above=self._pledge
            ),
            self._step(tr("3　签名，交给评测机构"), self.handed, self.export, self.folder),
            space=t.MEDIUM,
            margin=t.LARGE,
        )
        self.setLayout(column(frame(body)))

    def refresh(self) -> None:
        """Check the assessment as it is now."""
        identity, worker = self._desk.assessment.view.id, self._desk.worker
        worker.submit(
            self, lambda session: finishing.check(session, assessment=identity), self._on_checked
        )
        worker.submit(
            self,
            lambda session: packages.last_exported(session, assessment=identity),
            self._on_kept,
        )
        locked = self._desk.assessment.view.locked
        self.finalise.setVisible(not locked)
        self._pledge.setVisible(not locked)
        self.reopen.setVisible(locked)
        self.export.setEnabled(locked)
        self.closed.setText(
            tr("✓ 已定稿，回答不能再改。")
            if locked
            else tr("定稿就是回答到此为止，不能再改，好让您签名。要改还可以重新打开。")
        )

    def _step(
        self, title: str, told: QWidget, *tools: QWidget, above: QWidget | None = None
    ) -> QWidget:
        """Return a step; what stands `above` its buttons is to be read before they are pressed."""
        made = QWidget()
        read = [told] if above is None else [told, above]
        made.setLayout(column(label(title, "strong"), *read, row(*tools, None), space=t.TINY))
        return made

    def _on_checked(self, findings: tuple[Finding, ...]) -> None:
        errors = [it for it in findings if it.severity == "error"]
        unanswered = sum(it.topic == "open" for it in errors)
        unnamed = any(it.topic == "enterprise" for it in errors)
        others = [it for it in errors if it.topic not in {"open", "enterprise"}]
        self.answer.setVisible(bool(unanswered))
        self.fill.setVisible(unnamed)
        self.finalise.setEnabled(not errors)
        self.blocking.show_links([(it.subject, it.message) for it in others])
        locked = self._desk.assessment.view.locked
        self.check.setText(tr("✓ 都答完了。") if locked else _checked(errors, unanswered))

    def _on_kept(self, package: Path | None) -> None:
        locked = self._desk.assessment.view.locked
        self._exported = self._exported if locked else None
        self._kept = (self._exported or package) if locked else None
        self.folder.setVisible(self._kept is not None)
        self.export.setText(tr("再导出一次…") if self._kept else tr("签名并导出评测包…"))
        restyle(self.export, kind="plain" if self._kept else "primary")
        if self._kept is None:
            self.handed.setText(
                tr(
                    "以企业代表的身份签名，导出一个评测包文件，用U盘或邮件交给评测机构："
                    "他们先看材料复核，再约时间上门核实。头一回签名，先写上姓名和单位、设一个口令。"
                )
            )
            return
        self.handed.setText(
            tr(
                "✓ 评测包已导出：{file}。把这个文件交给评测机构，"
                "再把证明材料准备好，等他们来电话约上门的时间。",
                file=breakable(Path(self._kept.name)),
            )
        )

    def _go_on(self) -> None:
        view = self._desk.assessment.view
        self._desk.go(next_unanswered(view, ENTERPRISE) or ENTERPRISE)

    def _finalise(self) -> None:
        self._desk.assessment.edit(finishing.finalise)

    def _reopen(self) -> None:
        told = tr("重新打开后可以改回答。已经交出去的评测包不受影响，改完要重新签名、重新交。")
        dialog = ReasonDialog(tr("重新打开"), told, tr("重新打开"), self)
        if ask(dialog):
            self._desk.assessment.edit(finishing.reopen, reason=dialog.reason)

    def _export(self) -> None:
        self._desk.worker.submit(self, identities.list_identities, self._export_as)

    def _export_as(self, known: tuple[IdentityInfo, ...]) -> None:
        """Sign and export; who has nothing to sign with makes it first."""
        from app.ui.dialogs.export import ExportDialog

        made = None
        if not any(it.role in {"", SIGNER} for it in known):
            made = self._new_identity()
            if not ask(made):
                return
        dialog = ExportDialog(self._desk, self)
        if made is not None:
            dialog.passphrase.setText(made.passphrase.text())
        ask(dialog)
        self._exported = dialog.signed or self._exported
        self.refresh()

    def _new_identity(self) -> IdentityDialog:
        from app.ui.dialogs.identity import IdentityDialog

        view = self._desk.assessment.view
        firm = view.enterprise.get("name", "")
        made = IdentityDialog(self._desk.worker, self._desk.assessment.author, firm, self)
        made.role.setCurrentIndex(made.role.findData(SIGNER))
        return made

    def _show_folder(self) -> None:
        if self._kept is not None:
            open_path(self._kept.parent)


def _checked(errors: list[Finding], unanswered: int) -> str:
    if not errors:
        return tr("✓ 都齐了，可以定稿。")
    parts = []
    if unanswered:
        parts.append(tr("还有{n}题没有回答", n=unanswered))
    parts += [it.message.rstrip(tr("。")) for it in errors if it.topic == "enterprise"]
    if not parts:
        return tr("还有几处要处理，见下面。")
    return tr("{parts}。不清楚的题，照实选“没有”那一项就行。", parts=tr("；").join(parts))
