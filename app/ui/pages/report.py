"""The report of an assessment: its texts to be written, its pages beside them, what goes out."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.language import mark, tr
from app.ui.dialogs.base import ask
from app.ui.dialogs.letterhead import LetterheadDialog
from app.ui.models.places import FINISH
from app.ui.pages.deciding import ConflictCards, edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.pages.report_export import ReportExport
from app.ui.pages.report_preview import PreviewPane
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, fill, frame, label, row, scrolled_page
from app.ui.widgets.section_editor import SectionEditor
from app.workbench import report_texts
from app.workbench.letterhead import letterhead
from app.workbench.report_texts import SectionText
from app.workbench.revisions import revision_of
from app.workbench.session import Session

NARROW = 760  # below it, texts and pages take turns
_ADVICE = "advice/"
_PLACES = {"analysis": mark("数字化水平分析"), "advice": mark("数字化转型建议")}
_EXPLAINED = mark(
    "灰字由程序按作答生成，会随作答更新；写下您的文字即以它为准，并标明〔人工修订〕。"
)


class ReportPage(QWidget):
    """Every section is saved by itself; the pages follow."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self._shown: object = None
        self._narrow: bool | None = None
        self._phrases: tuple[str, ...] = ()
        self.editors: dict[str, SectionEditor] = {}
        self.preview = PreviewPane(desk)
        self.conflicts = ConflictCards(desk, "report/")
        self.switch = button(tr("看预览"), self._take_turns)
        self.template = button(
            tr("模板…"), self._ask_letterhead, tip=tr("报告模板：单位、标志、人员、常用语")
        )
        self.export = ReportExport(desk, self.flush, self.switch, self.template)
        self._main: QVBoxLayout = column(space=t.TINY)
        self._advice: QVBoxLayout = column(space=t.TINY)
        self.texts = self._made_texts()
        self.locked = self._made_locked()
        self._splitter = self._split()
        layout = column(
            self.export, self.export.progress, self.locked, self._splitter, margin=t.LARGE
        )
        layout.setStretch(3, 1)
        fill(self, layout)
        self.refresh()

    def refresh(self) -> None:
        """Show the texts as they are now, and the pages when anything changed."""
        view = self._desk.assessment.view
        self.locked.setVisible(view.locked)
        self.conflicts.refresh()
        identity = view.id
        self._desk.worker.submit(self, lambda session: _known(session, identity), self._on_known)

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""
        for editor in self.editors.values():
            editor.flush()

    def landing(self) -> QWidget:
        """Return the first section."""
        first = next(iter(self.editors.values()), None)
        return first.head if first else self.switch

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show texts and pages side by side where there is room."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.switch.setVisible(narrow)
            self._show_parts(texts=True, pages=not narrow)

    def open(self, key: str) -> None:
        """Unfold a section alone, and show where it stands in the report."""
        for other, editor in self.editors.items():
            if other != key and editor.unfolded:
                editor.unfold(on=False)
        QTimer.singleShot(0, self, partial(self._bring, self.editors[key]))
        title, code = self.editors[key].section.title, key.removeprefix(_ADVICE)
        if key.startswith(_ADVICE):
            scenario = code in self._desk.assessment.catalogue.scenarios
            self.preview.show_heading(tr("应用场景提升建议") if scenario else tr("采集项提升建议"))
        else:
            self.preview.show_heading(title, tr(_PLACES.get(key, title)))

    def _bring(self, editor: SectionEditor) -> None:
        """Scroll a section into sight, its first line before its last."""
        self.texts.ensureWidgetVisible(editor, 0, t.SMALL)
        self.texts.ensureWidgetVisible(editor.head, 0, t.SMALL)

    def _made_texts(self) -> QScrollArea:
        advice = label(tr("分项建议"), "heading")
        body = column(
            self.conflicts, label(tr(_EXPLAINED), "caption"), self._main, advice, self._advice, None
        )
        return scrolled_page(body)

    def _made_locked(self) -> QWidget:
        told = label(tr("■ 已定稿，文字只能查看。要修改请先在“检查与定稿”里重新打开。"))
        go = button(tr("去检查与定稿"), lambda: self._desk.go(FINISH), kind="link")
        line: QBoxLayout = row(told, go, margin=t.SMALL)
        line.setStretch(0, 1)
        return frame(line, tone="good")

    def _split(self) -> QSplitter:
        made = QSplitter(Qt.Orientation.Horizontal)
        made.setChildrenCollapsible(False)
        for place, part in enumerate((self.texts, self.preview)):
            made.addWidget(part)
            made.setStretchFactor(place, place)
        made.setSizes([440, 640])
        return made

    def _take_turns(self) -> None:
        pages = self.preview.isHidden()
        self._show_parts(texts=not pages, pages=pages)
        unfolded = (editor.edit for editor in self.editors.values() if editor.unfolded)
        (self.preview.pages if pages else next(unfolded, self.landing())).setFocus()

    def _show_parts(self, *, texts: bool, pages: bool) -> None:
        self.texts.setVisible(texts)
        self.preview.setVisible(pages)
        self.switch.setText(tr("看预览") if texts else tr("改文字"))

    def _on_known(self, known: _Known) -> None:
        self._phrases = known.phrases
        self._show_sections(known.sections)
        now = (self._desk.assessment.view.updated_at, known.revision)
        if now != self._shown:
            self._shown = now
            self.preview.renew()

    def _show_sections(self, sections: tuple[SectionText, ...]) -> None:
        kept = {section.key: self._editor(section) for section in sections}
        if list(kept) != list(self.editors):
            for key in self.editors.keys() - kept.keys():
                self.editors[key].deleteLater()
            for key, editor in kept.items():
                (self._advice if key.startswith(_ADVICE) else self._main).addWidget(editor)
        self.editors = kept

    def _editor(self, section: SectionText) -> SectionEditor:
        made = self.editors.get(section.key) or self._made_editor(section)
        locked = self._desk.assessment.view.locked
        made.show_section(section, self._phrases, locked=locked)
        return made

    def _made_editor(self, section: SectionText) -> SectionEditor:
        made = SectionEditor(section)
        made.opened.connect(partial(self.open, section.key))
        made.written.connect(partial(self._write, section.key))
        made.reset.connect(partial(self._write, section.key, ""))
        return made

    def _write(self, key: str, text: str) -> None:
        field = self.editors[key].section.field
        kept = edit_or_decide(
            self, self._desk.assessment, field, report_texts.write_section, key=key, text=text
        )
        if not kept:
            self.refresh()

    def _ask_letterhead(self) -> None:
        if ask(LetterheadDialog(self._desk.worker, self)):
            self._shown = None
            self.refresh()


class _Known(NamedTuple):
    """What the worker has to be asked for, beside the view."""

    sections: tuple[SectionText, ...]
    phrases: tuple[str, ...]
    revision: int


def _known(session: Session, assessment: str) -> _Known:
    sections = report_texts.sections(session, assessment=assessment)
    state = session.workspace.state(assessment)
    revision = revision_of(session.workspace, assessment, state).number
    return _Known(sections, letterhead(session).phrases, revision)
