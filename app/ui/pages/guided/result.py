"""The result of the guided questions: level, way up, money, proof, and how to hand it in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.errors import ShupingError
from app.language import tr
from app.ui.dialogs.saving import ask_file
from app.ui.dialogs.viewer import open_path
from app.ui.pages.desk import Desk
from app.ui.pages.enterprise import WIDEST
from app.ui.pages.guided.cards import Links, NeedsCard, ProofCard, StandingCard
from app.ui.pages.guided.handing_in import HandingIn
from app.ui.pages.guided.money import Money
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, page, row, scrolled
from app.workbench.diagnosis import Advice, Result, level_words, result_of
from app.workbench.guided import questions
from app.workbench.proof_list import proof_list, write_proof_list
from app.workbench.view import AssessmentView

_MOST_OPEN = 6


class ResultPage(QWidget):
    """Everything is read from the assessment anew; each advice leads to its question."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.standing = StandingCard()
        self.open = Links(tr("还没有回答的题"), desk)
        self.needs = NeedsCard()
        self.target = Links(tr("到二级最省的办法"), desk)
        self.next = Links("", desk)
        self.money = Money(desk)
        self.proof = ProofCard()
        self.proof.print_wanted.connect(self._ask_file)
        self.handing_in = HandingIn(desk)
        advice = (self.open, self.needs, self.target, self.next)
        held = QWidget()
        held.setMaximumWidth(t.pixels(WIDEST))
        held.setLayout(
            column(
                self.standing,
                *advice,
                self.money,
                self.proof,
                self.handing_in,
                None,
                space=t.MEDIUM,
            )
        )
        middle = row(None, held, None, margin=t.LARGE)
        middle.setStretch(1, 100)
        self.whole = page(middle)
        self.setLayout(column(scrolled(self.whole), space=0))
        self.refresh()

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        view = self._desk.assessment.view
        found = result_of(view)
        self.standing.show_result(found)
        self.needs.show_needs(found)
        self._show_open(view)
        self._show_advice(found)
        self.proof.show_places(proof_list(view))
        self.money.refresh()
        self.handing_in.refresh()

    def _show_open(self, view: AssessmentView) -> None:
        missing, asked = view.outcome.unanswered, questions(view.catalogue)
        shown = [asked[code] for code in missing[:_MOST_OPEN]]
        links = [
            (it.code, tr("第{place}题　{ask}", place=it.place, ask=it.help.ask)) for it in shown
        ]
        more = len(missing) - len(links)
        self.open.show_links(links, tr("还有另外{n}题。", n=more) if more else "")

    def _show_advice(self, found: Result) -> None:
        self.target.show_links(_steps(found.to_target))
        steps = () if found.to_next == found.to_target else found.to_next
        if steps:
            level = level_words(found.standing.level + 1)
            self.next.retitle(tr("到{level}最省的办法", level=level))
        self.next.show_links(_steps(steps))

    def flush(self) -> None:
        """Nothing is typed here."""

    def landing(self) -> QWidget:
        """Return the top, which is read first."""
        return self.standing

    def _ask_file(self) -> None:
        name = self._desk.assessment.view.enterprise.get("name", "")
        name = tr("{enterprise}-佐证准备清单.pdf", enterprise=name)
        out = ask_file(self, tr("存成PDF"), name, "PDF (*.pdf)")
        if out is not None:
            self.write_list(out)

    def write_list(self, out: Path) -> None:
        """Write the list of proof and offer to open it."""
        identity = self._desk.assessment.view.id
        self._desk.worker.submit(
            self,
            lambda session: write_proof_list(session, assessment=identity, out=out),
            lambda count: self._on_written(out, count),
            self._on_failed,
        )

    def _on_written(self, out: Path, count: int) -> None:
        told = tr("清单已存好，共{n}样：{out}", n=count, out=out)
        self._desk.messages.post("good", told, step=tr("打开"), action=partial(open_path, out))

    def _on_failed(self, error: ShupingError) -> None:
        self._desk.messages.report(error)


def _steps(advice: tuple[Advice, ...]) -> list[tuple[str, str]]:
    return [(it.step.code, it.text) for it in advice]
