"""The conditions for acceptance as a checklist, each with the evidence that proves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.dialogs.base import ask
from app.ui.dialogs.proofs import ProofsDialog
from app.ui.dialogs.viewer import PhotoViewer
from app.ui.models.application import ApplicationModel
from app.ui.models.places import PHOTOS
from app.ui.pages.deciding import edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.pages.programme.conditions import RuleList
from app.ui.pages.programme.rule_card import RuleCard
from app.ui.widgets.build import button, clear, column, fill_page, label
from app.ui.widgets.flow import FlowLayout
from app.workbench import claims
from app.workbench.claims import Met
from app.workbench.photos import Photo
from app.workbench.programme import RuleResult, Standing

_NAME = 24  # characters of a file's name that are shown


class Proofs(QWidget):
    """The evidence of a condition: each opens large; `asked` is for choosing."""

    asked = Signal()
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.told = label(role="caution", wrap=False)
        self.choose = button(tr("选佐证…"), self.asked.emit, kind="link")
        self._shown: tuple[Photo, ...] | None = None
        self._list = FlowLayout()
        self.setLayout(self._list)

    def show_proofs(self, photos: Sequence[Photo], *, done: bool) -> None:
        """Show what proves the condition, or that something still has to."""
        self.told.setVisible(done and not photos)
        self.told.setText(tr("▲ 还没有挂佐证"))
        if self._shown == tuple(photos):
            return
        self._shown = tuple(photos)
        for kept in (self.told, self.choose):
            self._list.removeWidget(kept)
        clear(self._list)
        for part in (self.told, *map(self._link, photos), self.choose):
            self._list.addWidget(part)

    def _link(self, photo: Photo) -> QWidget:
        name = photo.caption or photo.name
        short = name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"
        proves = (
            tr("，也证明{codes}", codes=tr("、").join(photo.subjects)) if photo.subjects else ""
        )
        made = button(short, partial(self.opened.emit, photo.sha256), tip=f"{photo.name}{proves}")
        made.setAccessibleName(tr("看佐证{name}", name=name))
        return made


class Acceptance(RuleList):
    """Ticking a condition and choosing its evidence are one step to undo each."""

    def __init__(self, desk: Desk, model: ApplicationModel) -> None:
        super().__init__(desk, model)
        self.empty.setText(tr("这个试点的文件没有写明验收条件。"))
        body = column(self.empty, self._list, None)
        fill_page(self, body, off_bar=True)

    def rules(self, found: Standing) -> tuple[RuleResult, ...]:
        """Return the conditions for acceptance."""
        return found.acceptance

    def answer_of(self, found: Standing, rule: RuleResult) -> bool | None:
        """Return whether somebody said that the condition is met."""
        met = found.met.get(rule.key)
        return met.done if met else None

    def make(self, rule: RuleResult) -> RuleCard:
        """Return the card of a condition with its evidence; a computed one has none."""
        proofs = Proofs() if rule.answered else None
        words = (tr("已完成"), tr("没有完成"))
        made = RuleCard(self._model, rule, self._desk.go, words, proofs)
        made.answer.answered.connect(partial(self._answer, rule.key))
        if proofs is not None:
            proofs.asked.connect(partial(self._choose, rule))
            proofs.opened.connect(partial(self._look, rule.key))
        return made

    def show_standing(self, found: Standing) -> None:
        """Show the conditions, each with its evidence."""
        super().show_standing(found)
        known = {photo.sha256: photo for photo in self._desk.assessment.view.photos}
        for key, card in self.cards.items():
            if isinstance(card.extra, Proofs):
                met = found.met.get(key, Met(done=False))
                photos = [known[it] for it in met.evidence if it in known]
                card.extra.show_proofs(photos, done=met.done)

    def _met(self, key: str) -> Met | None:
        found = self._model.standing
        return found.met.get(key) if found else None

    def _answer(self, key: str, answer: bool | None) -> None:  # noqa: FBT001
        before = self._met(key) or Met(done=False)
        # Taking the answer back leaves evidence that was chosen as not done, so that it is kept.
        kept = None if answer is None and not before.evidence else before
        self._enter(key, replace(kept, done=bool(answer)) if kept else None)

    def _choose(self, rule: RuleResult) -> None:
        photos = self._desk.assessment.view.photos
        if not photos:
            told = tr("还没有佐证。请先在“佐证材料”里添加照片或文件，再回来选。")
            self._desk.messages.post(
                "notice", told, step=tr("去佐证材料"), action=partial(self._desk.go, PHOTOS)
            )
            return
        before = self._met(rule.key)
        dialog = ProofsDialog(rule.text, photos, before.evidence if before else (), self)
        if ask(dialog) and dialog.chosen != (before.evidence if before else ()):
            done = before.done if before else True
            self._enter(rule.key, Met(done, dialog.chosen))

    def _enter(self, key: str, met: Met | None) -> None:
        if (found := self._model.standing) is None:
            return
        edit_or_decide(
            self,
            self._model.assessment,
            f"programme/acceptance/{key}",
            claims.set_met,
            programme=found.programme,
            key=key,
            met=met,
        )

    def _look(self, key: str, sha256: str) -> None:
        met = self._met(key)
        if met is not None:
            ask(PhotoViewer(self._desk, list(met.evidence), sha256, self))
