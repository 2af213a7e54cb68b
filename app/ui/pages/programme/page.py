"""The page of an enterprise's application to a programme."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QStackedWidget, QTabBar, QWidget

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.models.application import ApplicationModel
from app.ui.models.places import CONFLICTS
from app.ui.pages.deciding import edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.pages.programme.acceptance import Acceptance
from app.ui.pages.programme.choosing import ProgrammeChoice, Welcome, problems
from app.ui.pages.programme.conditions import Conditions
from app.ui.pages.programme.costs import Costs
from app.ui.pages.programme.missing import Missing
from app.ui.pages.programme.rule_card import SIGNS, TONES
from app.ui.pages.programme.upload import Upload
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, clear, column, fill, frame, label, restyle, row
from app.ui.widgets.choice import LinkRow
from app.ui.widgets.figures import yuan
from app.workbench import claims
from app.workbench.applying import Application
from app.workbench.city_files import Offer, add_programme
from app.workbench.programme import Standing

TABS = ("eligibility", "acceptance", "costs", "missing", "upload")
_TITLES = {
    "eligibility": mark("申报条件"),
    "acceptance": mark("验收条件"),
    "costs": mark("费用与补贴"),
    "missing": mark("还缺什么"),
    "upload": mark("平台与回执"),
}
_PARTS = {
    "eligibility": "conditions",
    "acceptance": "acceptance",
    "costs": "costs",
    "missing": "missing",
    "upload": "upload",
}
Part = Conditions | Acceptance | Costs | Missing | Upload
P = TypeVar("P", bound=Part)
_YAML = mark("试点文件 (*.yaml *.yml)")


class ProgrammePage(QWidget):
    """Everything is saved by itself, after finalising too: contracts are paid later."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self.model = ApplicationModel(desk.assessment, desk.worker)
        self.choice = ProgrammeChoice()
        self.choice.chosen.connect(self._choose)
        self.add = button(
            tr("添加试点文件…"), self._ask_file, tip=tr("某市自己的.yaml文件，写法见说明")
        )
        self.welcome = Welcome()
        self.welcome.chosen.connect(self._choose)
        self.problem = label(role="error")
        self.wrong_files = column()
        self.conflicts = LinkRow("◆", "", tone="bad")
        self.conflicts.clicked.connect(lambda *_: desk.go(CONFLICTS))
        self.locked = _locked_notice()
        self.verdict = label(role="strong")
        self.summary = frame(column(self.verdict, margin=t.SMALL), tone="caution")
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self._inside = replace(desk, place=self._stack)
        self._made: list[Part] = []
        self._arrange()
        self._add_tabs()
        self.model.changed.connect(self._show)
        self.refresh()

    @cached_property
    def conditions(self) -> Conditions:
        """The part on taking part; each is made when it is first wanted."""
        return self._added(Conditions(self._inside, self.model))

    @cached_property
    def acceptance(self) -> Acceptance:
        """The part on acceptance."""
        return self._added(Acceptance(self._inside, self.model))

    @cached_property
    def costs(self) -> Costs:
        """The part on costs and subsidy."""
        return self._added(Costs(self._inside, self.model))

    @cached_property
    def missing(self) -> Missing:
        """The part on what is still missing."""
        made = Missing(self._inside, self.model)
        made.wanted.connect(self.show_place)
        return self._added(made)

    @cached_property
    def upload(self) -> Upload:
        """The part on the platform and what it answered."""
        return self._added(Upload(self._inside, self.model))

    def refresh(self) -> None:
        """Read the application anew."""
        view = self._desk.assessment.view
        count = sum(field.startswith("programme/") for field in view.undecided)
        told = tr("有{n}处填报几个人记得不一样，暂不计入。按这里去裁定。", n=count)
        self.conflicts.show_link("◆", told, "bad")
        self.conflicts.setVisible(bool(count))
        self.locked.setVisible(view.locked)
        self.model.refresh()

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""
        for part in self._made:
            part.flush()

    def landing(self) -> QWidget:
        """Return the parts once a programme is chosen, else the choice."""
        return self.tabs if self.model.standing else self.choice

    def show_tab(self, key: str) -> None:
        """Show a part of the page, with the focus on what comes first there."""
        self.tabs.setCurrentIndex(TABS.index(key))
        self._part(key).landing().setFocus()

    def show_place(self, place: str) -> None:
        """Show where something is filled in, with the focus there."""
        part, _, key = place.partition("/")
        self.tabs.setCurrentIndex(TABS.index(part))
        shown = self._part(part)
        if isinstance(shown, Conditions | Acceptance | Costs):
            shown.show_place(key)

    def take_file(self, file: Path) -> None:
        """Take a city's programme into the workspace and choose it."""
        self._desk.worker.submit(
            self, lambda session: add_programme(session, file=file), self._on_taken, self._refuse
        )

    def _part(self, key: str) -> Part:
        made: Part = getattr(self, _PARTS[key])
        return made

    def _added(self, made: P) -> P:
        self._made.append(made)
        self._stack.addWidget(made)
        self._tell(made)
        return made

    def _add_tabs(self) -> None:
        for place, key in enumerate(TABS):
            self.tabs.addTab(tr(_TITLES[key]))
            self.tabs.setTabToolTip(place, f"Alt+{place + 1}")
            QShortcut(QKeySequence(f"Alt+{place + 1}"), self, partial(self.show_tab, key))
        self.tabs.currentChanged.connect(self._show_part)

    def _show_part(self) -> None:
        self._stack.setCurrentWidget(self._part(TABS[self.tabs.currentIndex()]))

    def _arrange(self) -> None:
        self.tabs.setAccessibleName(tr("项目与补贴的各部分"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        head = row(label(tr("项目与补贴"), "title", wrap=False), self.choice, self.add)
        head.setStretch(1, 1)
        body = column(
            head, self.welcome, self.problem, self.wrong_files, self.conflicts, self.locked,
            self.summary, self.tabs, self._stack, margin=t.LARGE,
        )  # fmt: skip
        body.setStretchFactor(self._stack, 1)
        self._rest = label()  # takes the room while nothing is chosen
        body.addWidget(self._rest, 1)
        fill(self, body)

    def _choose(self, key: str) -> None:
        kept = edit_or_decide(
            self, self._desk.assessment, "programme/key", claims.choose, programme=key
        )
        if not kept:
            self.model.refresh()

    def _show(self) -> None:
        found = self.model.found
        if found is None:
            return
        self.choice.show_offers(found)
        self.welcome.show_offers(found.offers)
        self.welcome.setVisible(found.chosen is None)
        self.problem.setText(found.problem)
        self.problem.setVisible(bool(found.problem))
        clear(self.wrong_files)
        if (wrong := problems(found.offers)) is not None:
            self.wrong_files.addWidget(wrong)
        for part in (self.summary, self.tabs, self._stack):
            part.setVisible(found.standing is not None)
        self._rest.setVisible(found.standing is None)
        if found.standing is not None:
            self._show_standing(found, found.standing)

    def _show_standing(self, found: Application, standing: Standing) -> None:
        self.verdict.setText(_told(found, standing, self.model.level))
        restyle(self.summary, tone=TONES[standing.eligible])
        restyle(self.verdict, tone="")
        for part in self._made:
            self._tell(part)
        self._show_part()

    def _tell(self, part: Part) -> None:
        found = self.model.found
        if found is None or found.standing is None:
            return
        if isinstance(part, Missing | Upload):
            part.show_application(found)
        else:
            part.show_standing(found.standing)

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("添加试点文件"), "", tr(_YAML))
        if name:
            self.take_file(Path(name))

    def _on_taken(self, made: Offer) -> None:
        self._desk.messages.post("good", tr("已添加试点“{name}”。", name=made.name))
        self._choose(made.key)

    def _refuse(self, error: ShupingError) -> None:
        self._desk.messages.post("bad", str(error))


def _locked_notice() -> QFrame:
    told = tr("■ 评测已定稿。合同、付款、验收材料和平台回执仍可填写，不影响已定稿的评测。")
    return frame(column(label(told), margin=t.SMALL), tone="good")


def _told(found: Application, standing: Standing, trial: int | None) -> str:
    """Return the whole verdict in a sentence; `trial` is a level that is only tried."""
    open_ones = sum(it.verdict == "unknown" for it in standing.eligibility)
    failed = sum(it.verdict == "no" for it in standing.eligibility)
    words = {
        "yes": tr("申报条件已逐条确认符合"),
        "unknown": tr("申报条件还有{n}条待确认", n=open_ones),
        "no": tr("有{n}条申报条件不符合", n=failed),
    }
    amount = yuan(standing.estimate.subsidy)
    if standing.estimate.subsidy is None:
        paid = tr("补助金额还算不出")
    elif trial is not None:
        paid = tr("按{level}级试算，补助{amount}", level=trial, amount=amount)
    else:
        paid = tr("估算补助{amount}", amount=amount)
    parts = [
        f"{SIGNS[standing.eligible]} {words[standing.eligible]}",
        paid,
        tr("验收前还缺{n}项", n=len(found.missing)) if found.missing else tr("验收材料已齐"),
    ]
    if standing.programme.draft:
        parts.append(tr("依据的是征求意见稿"))
    if standing.programme.historical:
        parts.append(tr("这个试点已经结束"))
    return tr("；").join(parts) + tr("。")
