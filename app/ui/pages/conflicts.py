"""Everything that two people recorded differently, in one list, to be decided one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from app.errors import ShupingError
from app.language import mark, opened, tr
from app.plain import cut
from app.ui.dialogs.base import ReasonDialog, ask
from app.ui.dialogs.viewer import PhotoViewer
from app.ui.models.places import ENTERPRISE, PHOTOS, PROGRAMME
from app.ui.models.standing_text import effect_text
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, clear, column, fill_page, frame, label, row
from app.ui.widgets.choice import LinkRow
from app.ui.widgets.decision_card import DecisionCard
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.presets import DECIDING
from app.ui.widgets.value_editor import editor_for
from app.workbench import conflicts
from app.workbench.conflicts import Conflict
from app.workbench.standing import Effect

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.storage.canonical import Json

SEVERAL = 2  # conflicts that one person can settle, from which on that is offered
BRIEF = 40  # characters of each value while a conflict is not open
KEYS = mark("↑ ↓ 换一处　1 2 3 选定　回车 裁定")


class ConflictsPage(QWidget):
    """One conflict is open at a time; deciding it opens the next."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self._shown: tuple[Conflict, ...] = ()
        self._reason = ""
        self.place = 0
        self.lines: list[LinkRow] = []
        self.card: DecisionCard | None = None
        self.together: list[QPushButton] = []
        self._title = label(tr("裁定冲突"), "title", wrap=False)
        self._keys = label(tr(KEYS), "caption", wrap=False)
        self._together = FlowLayout()
        self._list: QVBoxLayout = column(space=t.TINY)
        self.empty = _empty()
        self.empty.hide()
        body = column(
            row(self._title, None, self._keys),
            self._together,
            self.empty,
            self._list,
            None,
            space=t.MEDIUM,
            margin=t.LARGE,
        )
        self._area = fill_page(self, body)
        # Effects that come in later push down what the user is at.
        self._area.verticalScrollBar().rangeChanged.connect(self._bring_into_view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shortcuts()
        self.refresh()

    def refresh(self) -> None:
        """Look for conflicts, away from the window's thread."""
        identity = self._desk.assessment.view.id
        self._desk.worker.submit(
            self, lambda session: conflicts.conflicts(session, assessment=identity), self._show
        )

    def flush(self) -> None:
        """Nothing here is saved before it is decided."""

    def landing(self) -> QWidget:
        """Return the first value of the open conflict."""
        return self.card.landing() if self.card is not None else self

    def press(self, key: str) -> bool:
        """Choose a value of the open conflict by its number."""
        known = self.card is not None and key.isdigit() and self.card.choose(int(key))
        if known:
            QTimer.singleShot(0, self, self._bring_into_view)
        return known

    def step(self, by: int) -> None:
        """Open the next conflict or the one before."""
        if 0 <= self.place + by < len(self._shown):
            self.open(self.place + by)
            self.landing().setFocus()
            QTimer.singleShot(0, self, self._bring_into_view)

    def open(self, place: int) -> None:
        """Open the conflict on this line and close the one that was open."""
        self._keep_reason()
        if self.card is not None:
            self._list.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.lines[self.place].show()
        self.place = place
        self.card = self._made_card(self._shown[place])
        self.lines[place].hide()
        self._list.insertWidget(self._list.indexOf(self.lines[place]), self.card)
        self._ask_effects(self.card)

    def _bring_into_view(self, *_: object) -> None:
        """Show the open conflict, and above all what the user is at."""
        if self.card is None:
            return
        focus = QApplication.focusWidget()
        for part in (self.card, focus if focus and self.isAncestorOf(focus) else self.card):
            self._area.ensureWidgetVisible(part, 0, t.LARGE)

    def _show(self, found: tuple[Conflict, ...]) -> None:
        if found != self._shown:
            self._rebuild(found)
        self.empty.setVisible(not found)
        self._keys.setVisible(bool(found))
        view = self._desk.assessment.view
        if self.card is not None and not conflicts.decidable(view, self.card.conflict.field):
            self.card.lock()

    def _rebuild(self, found: tuple[Conflict, ...]) -> None:
        """Show these conflicts; the one that was open stays so, or the one now in its place."""
        focus = QApplication.focusWidget()
        was_here = focus is self or (focus is not None and self.isAncestorOf(focus))
        fields = [it.field for it in found]
        if self._shown and (open_one := self._shown[self.place].field) in fields:
            self.place = fields.index(open_one)
        self._keep_reason()
        self._shown, self.card = found, None
        clear(self._list)
        self.lines = [self._line(place, it) for place, it in enumerate(found)]
        for line in self.lines:
            self._list.addWidget(line)
        self._title.setText(tr("裁定冲突（{n}处）", n=len(found)) if found else tr("裁定冲突"))
        self._offer_together(found)
        if found:
            self.open(min(self.place, len(found) - 1))
        if was_here:
            self.landing().setFocus()

    def _line(self, place: int, conflict: Conflict) -> LinkRow:
        made = LinkRow("◆", told(conflict, most=BRIEF), tone="bad")
        made.setToolTip(told(conflict))
        made.clicked.connect(partial(self._open_line, place))
        return made

    def _open_line(self, place: int, *_: object) -> None:
        self.step(place - self.place)

    def _made_card(self, conflict: Conflict) -> DecisionCard:
        catalogue = self._desk.assessment.catalogue
        editor = editor_for(catalogue, conflict.field)
        made = DecisionCard(conflict, editor, self._desk.thumbnails, reason=self._reason)
        made.decided.connect(partial(self._decide, conflict.field))
        made.considered.connect(partial(self._consider, made))
        made.opened.connect(partial(self._look_at, conflict))
        made.left.connect(partial(self._desk.go, _page_of(catalogue, conflict)))
        return made

    def _keep_reason(self) -> None:
        """Offer the reason typed last for the next conflict too."""
        if self.card is not None:
            self._reason = self.card.reason.text()

    def _ask_effects(self, card: DecisionCard) -> None:
        identity, conflict = self._desk.assessment.view.id, card.conflict
        self._desk.worker.submit(
            card,
            lambda session: [
                conflicts.effect(session, assessment=identity, values={conflict.field: it.value})
                for it in conflict.candidates
            ],
            lambda found: card.show_effects([effect_text(it) for it in found]),
        )

    def _consider(self, card: DecisionCard, value: Json) -> None:
        identity, values = self._desk.assessment.view.id, {card.conflict.field: value}

        def refuse(error: ShupingError) -> None:
            card.show_other_effect(error.message, wrong=True)

        self._desk.worker.submit(
            card,
            lambda session: conflicts.effect(session, assessment=identity, values=values),
            lambda found: card.show_other_effect(effect_text(found)),
            refuse,
        )

    def _decide(self, field: str, value: Json, reason: str) -> None:
        self._desk.assessment.edit(conflicts.decide, values={field: value}, reason=reason)

    def _offer_together(self, found: Sequence[Conflict]) -> None:
        clear(self._together)
        view = self._desk.assessment.view
        self.together = []
        for author in sorted({it.author for one in found for it in one.candidates}):
            values = conflicts.values_by(found, author)
            if len(values) < SEVERAL:
                continue
            words = tr("全部采用{author}的（{n}处）…", author=author, n=len(values))
            made = button(words, partial(self._ask_together, author, values))
            made.setEnabled(all(conflicts.decidable(view, field) for field in values))
            self.together.append(made)
            self._together.addWidget(made)

    def _ask_together(self, author: str, values: Mapping[str, Json]) -> None:
        identity = self._desk.assessment.view.id
        self._desk.worker.submit(
            self,
            lambda session: conflicts.effect(session, assessment=identity, values=values),
            partial(self._decide_together, author, values),
        )

    def _decide_together(self, author: str, values: Mapping[str, Json], effect: Effect) -> None:
        left = len(self._shown) - len(values)
        rest = (
            tr("另有{n}处没有{author}的记录或他前后不一，留待裁定。", n=left, author=author)
            if left
            else ""
        )
        told = tr(
            "以{author}的记录为准，裁定{n}处。{told}。{rest}",
            author=author,
            n=len(values),
            told=effect_text(effect),
            rest=rest,
        )
        dialog = ReasonDialog(tr("全部裁定"), told, tr("裁定"), self, presets=DECIDING)
        if ask(dialog):
            self._desk.assessment.edit(conflicts.decide, values=values, reason=dialog.reason)

    def _look_at(self, conflict: Conflict, sha256: str) -> None:
        photos = dict.fromkeys(it.sha256 for side in conflict.candidates for it in side.photos)
        ask(PhotoViewer(self._desk, list(photos), sha256, self))

    def _shortcuts(self) -> None:
        for key, by in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            made = QShortcut(QKeySequence(key), self, partial(self.step, by))
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)


def told(conflict: Conflict, most: int | None = None) -> str:
    """Return what is in conflict and who recorded what, each value cut to so many characters."""
    sides = [(it.author, it.words) for it in conflict.candidates]
    if most is not None:
        sides = [(it, cut(words, most)) for it, words in sides]
    parts = tr("｜").join(f"{author} {words}" for author, words in sides)
    return opened(tr("{words}：{told}", words=conflict.words, told=parts))


def _page_of(catalogue: Catalogue, conflict: Conflict) -> str:
    """Return the page on which a field is filled in; nothing when there is none."""
    match conflict.field.split("/"):
        case ["items" | "scenarios", code, _]:
            return code
        case ["measures", code]:
            items = catalogue.items.values()
            return next((item.code for item in items if code in item.measures), "")
        case ["evidence", *_]:
            return PHOTOS
        case ["enterprise", _]:
            return ENTERPRISE
        case ["programme", *_]:
            return PROGRAMME
        case _:
            return ""


def _empty() -> QFrame:
    return frame(
        column(
            label(tr("没有需要裁定的冲突"), "heading"),
            label(
                tr(
                    "把几个人的评测包导入同一份评测后，同一处记得不一样的会列在这里："
                    "两边的取值、谁在什么时候记的、备注和照片都并排给您看，"
                    "选定一个并写明理由。"
                ),
                "quiet",
            ),
            margin=t.LARGE,
        )
    )
