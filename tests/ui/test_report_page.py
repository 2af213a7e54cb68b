"""Writing the report in the window: texts by keys, pages beside them, what is saved and locked."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from app.ui.dialogs.base import ReasonDialog
from app.ui.dialogs.letterhead import LetterheadDialog
from app.ui.pages.report import ReportPage
from app.ui.widgets.section_editor import SectionEditor
from app.workbench import finishing, report_texts
from app.workbench.letterhead import Letterhead, Person, keep, letterhead
from app.workbench.session import Session, open_session
from tests.ui.driving import PATIENCE_MS, Desktop, commit

WRITTEN = "下料、机加、装配。"


def report(desktop: Desktop) -> ReportPage:
    """Go to the report and wait for its texts and its first page."""
    desktop.workbench.go("report")
    desktop.settle()
    page = desktop.workbench.page()
    assert isinstance(page, ReportPage)
    return page


def unfolded(desktop: Desktop, key: str) -> SectionEditor:
    """Unfold a section."""
    editor = report(desktop).editors[key]
    desktop.click(editor.head)
    assert editor.edit.isVisible()
    return editor


def export(desktop: Desktop, word: str) -> None:
    """Choose a form in the menu of the export button."""
    menu = report(desktop).export.export.menu()
    next(it for it in menu.actions() if it.text().startswith(word)).trigger()
    desktop.settle()


def drawn(desktop: Desktop, page: ReportPage) -> None:
    """Wait until the pages in sight are drawn and none is out of date."""
    desktop.qtbot.waitUntil(
        lambda: not desktop.worker.busy and page.preview.pages.complete, timeout=PATIENCE_MS
    )


def test_a_text_is_saved_after_a_pause_and_marked(desktop: Desktop) -> None:
    desktop.new_assessment()
    editor = unfolded(desktop, "process")
    assert editor.state.text() == "自动生成"
    assert editor.edit.placeholderText() == "本次评测未另行记录工艺流程。"
    commit(editor.edit, WRITTEN)
    desktop.qtbot.waitUntil(lambda: not editor.edit.pending, timeout=PATIENCE_MS)
    desktop.settle()
    assert desktop.value("report/process") == WRITTEN
    assert editor.state.text().startswith("✎ 冯晓岚修订")
    assert editor.body.count.text() == "9 / 5000字"


def test_a_text_is_undone_and_given_back(desktop: Desktop) -> None:
    desktop.new_assessment()
    editor = unfolded(desktop, "process")
    desktop.write(editor.edit, WRITTEN)
    desktop.click(desktop.workbench.header.undo)
    assert editor.edit.toPlainText() == ""
    desktop.click(desktop.workbench.header.redo)
    assert editor.edit.toPlainText() == WRITTEN
    desktop.click(editor.body.back)
    assert desktop.value("report/process") is None
    assert editor.edit.toPlainText() == ""
    assert editor.state.text() == "自动生成"


def test_the_generated_text_is_a_base_to_work_on(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    editor = unfolded(desktop, "equipment")
    generated = editor.section.generated
    desktop.click(editor.body.base)
    desktop.workbench.flush()
    desktop.settle()
    assert editor.edit.toPlainText() == generated
    assert desktop.value("report/equipment") is None, "not changed, so it follows the answers"
    commit(editor.edit, "另有两台待验收。")
    desktop.workbench.flush()
    desktop.settle()
    assert desktop.value("report/equipment") == f"{generated}另有两台待验收。"


def test_a_text_put_back_to_the_generated_one_is_kept_as_written(desktop: Desktop) -> None:
    desktop.new_assessment()
    editor = unfolded(desktop, "process")
    desktop.write(editor.edit, WRITTEN)
    desktop.write(editor.edit, editor.section.generated)
    assert desktop.value("report/process") == editor.section.generated


def test_too_long_a_text_waits_and_says_so(desktop: Desktop) -> None:
    desktop.new_assessment()
    editor = unfolded(desktop, "summary")
    desktop.write(editor.edit, "长" * 2001)
    assert desktop.value("report/summary") is None
    assert editor.body.problem.isVisible()
    assert "超出1个字" in editor.body.problem.text()
    desktop.press(editor.edit, Qt.Key.Key_Backspace)
    desktop.workbench.flush()
    desktop.settle()
    assert desktop.value("report/summary") == "长" * 2000
    assert not editor.body.problem.isVisible()


def test_one_section_is_open_at_a_time_and_leaving_saves(desktop: Desktop) -> None:
    desktop.new_assessment()
    first = unfolded(desktop, "process")
    commit(first.edit, WRITTEN)
    second = report(desktop).editors["people"]
    second.head.setFocus()
    desktop.press(second.head, Qt.Key.Key_Space)
    desktop.settle()
    assert second.edit.hasFocus()
    assert not first.unfolded
    assert desktop.value("report/process") == WRITTEN


def test_folding_a_section_saves_it(desktop: Desktop) -> None:
    desktop.new_assessment()
    editor = unfolded(desktop, "process")
    commit(editor.edit, WRITTEN)
    editor.toggle()
    desktop.settle()
    assert not editor.edit.isVisible()
    assert desktop.value("report/process") == WRITTEN


def test_pages_are_drawn_follow_the_text_and_stay_in_place(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    page = report(desktop)
    drawn(desktop, page)
    assert page.preview.pages.pages > 8
    assert page.preview.place.text() == f"第 1 / {page.preview.pages.pages} 页"
    editor = unfolded(desktop, "process")
    drawn(desktop, page)
    reading = page.preview.pages.verticalScrollBar().value()
    assert reading > page.preview.pages.viewport().height(), "the section's place in the report"
    before = page.preview.pages.grab().toImage()
    desktop.write(editor.edit, WRITTEN)
    drawn(desktop, page)
    assert page.preview.pages.verticalScrollBar().value() == reading
    assert page.preview.pages.grab().toImage() != before


def test_zoom_keeps_what_one_reads(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    page = report(desktop)
    drawn(desktop, page)
    pages = page.preview.pages
    pages.go(4.5)
    bar, there = pages.verticalScrollBar(), pages.page
    wide = bar.value()
    pages.setFocus()
    desktop.press(pages, Qt.Key.Key_Plus)
    assert bar.value() > wide
    assert pages.page == there
    desktop.press(pages, Qt.Key.Key_0)
    assert abs(bar.value() - wide) <= 1
    drawn(desktop, page)


def test_a_narrow_window_shows_texts_or_pages(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = report(desktop)
    assert page.texts.isVisible()
    assert page.preview.isVisible()
    assert not page.switch.isVisible()
    desktop.window.resize(911, 512)
    desktop.settle()
    assert page.texts.isVisible()
    assert not page.preview.isVisible()
    editor = unfolded(desktop, "people")
    desktop.click(page.switch)
    assert not page.texts.isVisible()
    assert page.preview.pages.hasFocus()
    drawn(desktop, page)
    assert page.preview.pages.page > 0, "where the section is that is open"
    desktop.click(page.switch)
    assert editor.edit.hasFocus()


def test_the_outcome_makes_room_for_the_report_and_comes_back(desktop: Desktop) -> None:
    desktop.new_assessment()
    report(desktop)
    assert not desktop.workbench.outcome.isVisible()
    desktop.workbench.go("finish")
    assert desktop.workbench.outcome.isVisible()


def test_a_finalised_report_is_read_only_and_says_why(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    editor = unfolded(desktop, "process")
    desktop.assessment.edit(finishing.finalise)
    desktop.settle()
    assert editor.edit.isReadOnly()
    assert not editor.body.base.isEnabled()
    assert report(desktop).locked.isVisible()


def test_a_disputed_text_is_decided_with_a_reason(desktop: Desktop, tmp_path: Path) -> None:
    made = desktop.new_assessment()
    desktop.ask(partial(dispute, assessment=made, folder=tmp_path / "colleague"))
    desktop.assessment.refresh()
    desktop.settle()
    editor = unfolded(desktop, "process")
    assert "有冲突" in editor.state.text()

    def explain(dialog: ReasonDialog) -> None:
        dialog.edit.setPlainText("两段合并")
        dialog.primary.click()

    desktop.in_dialog(ReasonDialog, lambda: desktop.write(editor.edit, "合并后的"), explain)
    assert desktop.value("report/process") == "合并后的"
    assert "有冲突" not in editor.state.text()


def dispute(session: Session, assessment: str, folder: Path) -> None:
    """Let two people write one section differently."""
    with open_session(folder, author="梁启衡") as other:
        other.workspace.merge(session.workspace.changes(assessment))
        for one, text in ((other, "一段"), (session, "另一段")):
            report_texts.write_section(one, assessment=assessment, key="process", text=text)
        session.workspace.merge(other.workspace.changes(assessment))


def test_a_usual_phrase_is_put_in_where_one_writes(desktop: Desktop) -> None:
    desktop.ask(lambda session: keep(session, Letterhead(phrases=("已当面核对。",))))
    desktop.new_assessment()
    editor = unfolded(desktop, "visit")
    commit(editor.edit, "走访两个车间，")
    menu = editor.body.phrase.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    desktop.workbench.flush()
    desktop.settle()
    assert desktop.value("report/visit") == "走访两个车间，已当面核对。"


def test_the_letterhead_is_kept_and_what_is_wrong_is_told(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.new_assessment()
    page = report(desktop)
    logo = tmp_path / "标志.png"
    logo.write_bytes(b"no picture")

    def fill(dialog: LetterheadDialog) -> None:
        desktop.qtbot.waitUntil(dialog.primary.isEnabled)
        dialog.organisation.setText("示例评测机构")
        dialog.people.setPlainText("冯晓岚，示例评测机构，评测师\n李组长,评测中心\n\n")
        dialog.phrases.setPlainText("已当面核对。")
        dialog.choose.click()
        dialog.primary.click()
        desktop.qtbot.waitUntil(dialog.problem.isVisible)
        assert "PNG" in dialog.problem.text()
        Image.new("RGB", (40, 20), "teal").save(logo)
        dialog.choose.click()
        dialog.primary.click()
        desktop.qtbot.waitUntil(lambda: not dialog.isVisible())

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(logo), ""))
    desktop.in_dialog(LetterheadDialog, page.template.click, fill)
    people = (Person("冯晓岚", "示例评测机构", "评测师"), Person("李组长", "评测中心"))
    wanted = Letterhead("示例评测机构", logo.read_bytes(), people, ("已当面核对。",))
    assert desktop.ask(letterhead) == wanted
    assert page.editors["visit"].body.phrases == ("已当面核对。",)


def test_the_report_is_written_with_what_was_typed_a_moment_ago(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.new_assessment()
    editor = unfolded(desktop, "process")
    out = tmp_path / "报告.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    commit(editor.edit, WRITTEN)
    export(desktop, "PDF")
    told = "".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
    assert WRITTEN in told.replace("\n", "")
    assert "报告已保存" in desktop.window.bar.text.text()


def test_the_report_goes_out_in_every_form_and_without_names(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.new_assessment()
    page = report(desktop)
    offered: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kind: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    for word in ("PDF", "Word", "Excel"):
        export(desktop, word)
    firm = desktop.assessment.view.enterprise["name"]
    assert offered == [f"{firm}-评测报告.{form}" for form in ("pdf", "docx", "xlsx")]
    assert all((tmp_path / name).stat().st_size > 5_000 for name in offered)
    desktop.click(page.export.photos)
    page.export.anonymous.click()
    assert not page.export.photos.isEnabled()
    export(desktop, "PDF")
    assert offered[-1] == "某企业-评测报告.pdf"
    told = "".join(it.extract_text() for it in pypdf.PdfReader(tmp_path / offered[-1]).pages)
    assert "砚岭" not in told


def test_the_report_is_one_key_away(desktop: Desktop) -> None:
    desktop.new_assessment()
    target = QApplication.focusWidget() or desktop.workbench
    desktop.press(target, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    assert desktop.workbench.current == "report"
