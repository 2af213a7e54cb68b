"""What to see on site, by parts of the business, and its printed checklist."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.dialogs.saving import ask_file
from app.ui.dialogs.viewer import open_path
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, clear, column, frame, label
from app.ui.widgets.choice import LinkRow
from app.ui.widgets.progress import ProgressStrip
from app.workbench.checklist import checklist_of, write_checklist

if TYPE_CHECKING:
    from app.ui.worker import Progress
    from app.workbench.checklist import Proof
    from app.workbench.session import Session


class VisitProofs(QWidget):
    """`export` and `progress` are for the page to place; a line leads to its item or scenario."""

    def __init__(self, desk: Desk, flush: Callable[[], None]) -> None:
        super().__init__()
        self._desk = desk
        self._flush = flush
        self._shown: tuple[Proof, ...] | None = None
        self.rows: list[LinkRow] = []
        self.progress = ProgressStrip()
        self.export = button(
            tr("打印查验清单…"), self._ask, kind="primary", tip=tr("PDF，带方框可以打勾")
        )
        self.told = label(role="quiet")
        self._list = column(space=0)
        body = column(label(tr("要看的材料"), "heading"), self.told, self._list, margin=t.LARGE)
        self.setLayout(column(frame(body)))

    def refresh(self) -> None:
        """List what is to be seen, as answered now."""
        found = checklist_of(self._desk.assessment.view)
        if found == self._shown:
            return
        self._shown = found
        count = sum(len(proof.proofs) for proof in found)
        self.told.setText(
            tr("{n}项、{count}样，按作答列出；点一行就到那一项。", n=len(found), count=count)
            if found
            else tr("还没有可看的：作答或评级以后，这里列出每一项通常有的佐证。")
        )
        QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        """List the lines in a step of their own, so that the page is there before them."""
        clear(self._list)
        self.rows = []
        for area, proofs in groupby(self._shown or (), lambda proof: proof.area):
            self._list.addSpacing(t.SMALL)
            self._list.addWidget(label(area, "caption"))
            for proof in proofs:
                self.rows.append(self._row(proof))
                self._list.addWidget(self.rows[-1])

    def _row(self, proof: Proof) -> LinkRow:
        seen = tr("、").join(proof.proofs)
        asked = tr("？{question}", question=proof.question) if proof.question else ""
        about = tr(
            "{code} {name}（{claimed}）", code=proof.code, name=proof.name, claimed=proof.claimed
        )
        made = LinkRow("→", "　".join(filter(None, (about, seen, asked))))
        made.clicked.connect(lambda *_: self._desk.go(proof.code))
        return made

    def _ask(self) -> None:
        firm = self._desk.assessment.view.enterprise.get("name", tr("企业"))
        name = tr("{firm}-现场查验清单.pdf", firm=firm)
        out = ask_file(self, tr("打印查验清单"), name, "PDF (*.pdf)")
        if out is not None:
            self._flush()
            self._write(out)

    def _write(self, out: Path) -> None:
        def write(session: Session, identity: str, step: Progress) -> Path:
            write_checklist(session, assessment=identity, out=out)
            step(1, 1)
            return out

        task = self._desk.assessment.run_long(write, self._on_written, owner=self)
        self.progress.follow(task, tr("正在生成查验清单"))

    def _on_written(self, out: Path) -> None:
        told = tr("查验清单已保存：{out}", out=out)
        self._desk.messages.post("good", told, step=tr("打开"), action=lambda: open_path(out))
