"""Before beside after: which pair it is, what moved, and whether improvement is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.ui.pages.compare import ComparePage
from app.workbench import assessments, editing
from app.workbench.session import Session
from tests.ui.driving import FIRM, Desktop

SHIFTED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def first_visit(session: Session, option: str = "B") -> str:
    made = assessments.create(session, kind="before", enterprise=FIRM)
    editing.answer(session, assessment=made, item="F5", options=[option])
    return made


def shown(desktop: Desktop) -> ComparePage:
    desktop.press(desktop.workbench, Qt.Key.Key_B, SHIFTED)
    desktop.settle()
    found = desktop.workbench.page()
    assert isinstance(found, ComparePage)
    return found


@pytest.fixture
def page(desktop: Desktop) -> ComparePage:
    """An assessment after, better in F5 and S06 than the one before."""
    desktop.ask(first_visit)
    made = desktop.new_assessment()

    def answer(session: Session) -> None:
        editing.answer(session, assessment=made, item="F5", options=["D"])
        editing.set_grade(session, assessment=made, scenario="S06", grade=2)

    desktop.ask(answer)
    desktop.assessment.refresh()
    desktop.settle()
    return shown(desktop)


def codes(page: ComparePage) -> list[str]:
    model = page.rows.table.view.model()
    return [str(model.index(row, 1).data()).split()[0] for row in range(model.rowCount())]


def test_the_note_keeps_its_column_in_a_small_window(desktop: Desktop, page: ComparePage) -> None:
    view = page.rows.table.view
    wide = [view.columnWidth(place) for place in range(6)]
    desktop.window.resize(911, 512)
    desktop.settle()
    narrow = [view.columnWidth(place) for place in range(6)]
    assert view.viewport().width() - sum(narrow) >= 50
    assert view.horizontalScrollBar().maximum() == 0
    assert view.sizeHintForColumn(0) <= narrow[0]
    desktop.window.resize(1366, 768)
    desktop.settle()
    assert [view.columnWidth(place) for place in range(6)] == wide


def test_what_moved_is_told_and_the_rest_can_be_left_out(
    desktop: Desktop, page: ComparePage
) -> None:
    assert len(codes(page)) == 31
    desktop.press(page.rows.changed, Qt.Key.Key_Space)
    assert codes(page) == ["F5", "S06"]
    told = [page.rows.table.view.model().index(0, at).data() for at in range(5)]
    assert told == ["✓ 改善", "F5 信息系统", "2.50（B）", "7.50（D）", "+5.00分"]
    desktop.press(page.rows.table.view, Qt.Key.Key_Down)
    desktop.press(page.rows.table.view, Qt.Key.Key_Return)
    assert desktop.workbench.current == "S06"


def test_the_notes_stand_side_by_side(page: ComparePage) -> None:
    one, whole = page.rows.one, page.summary.parentWidget()
    assert whole is not None
    assert (one.y(), one.height()) == (whole.y(), whole.height())


def test_improvement_is_shown_once_somebody_wrote_what_it_brought(
    desktop: Desktop, page: ComparePage
) -> None:
    assert page.sides.verdict.text().startswith("▲ 改善未说明：2项")
    desktop.write(page.rows.note, "财务和生产的数对得上")  # of F1, which is chosen
    assert desktop.value("improvement/F1") == "财务和生产的数对得上"
    desktop.press(page.rows.table.view, Qt.Key.Key_Down)
    assert page.rows.note.toPlainText() == ""
    desktop.write(page.summary, "交期由15天缩到9天")
    assert desktop.value("improvement/summary") == "交期由15天缩到9天"
    assert page.sides.verdict.text().startswith("✓ 改善已体现：2项")
    assert "不要求一定提高" in page.sides.verdict.text()
    desktop.workbench.undo()
    desktop.workbench.undo()
    desktop.settle()
    assert page.sides.verdict.text().startswith("▲")
    assert page.summary.toPlainText() == ""


def test_what_was_typed_on_one_row_is_kept_when_another_is_chosen(
    desktop: Desktop, page: ComparePage
) -> None:
    page.rows.note.setFocus()
    page.rows.note.insertPlainText("网速稳了")
    page.rows.table.view.selectRow(4)
    desktop.settle()
    assert desktop.value("improvement/F1") == "网速稳了"
    assert desktop.value("improvement/F5") is None
    assert page.rows.note.toPlainText() == ""


def test_another_candidate_is_chosen_and_the_choice_is_kept(
    desktop: Desktop, page: ComparePage
) -> None:
    other = desktop.ask(lambda session: first_visit(session, "E"))
    desktop.assessment.refresh()
    desktop.settle()
    assert page.before.count() == 2
    page.before.setCurrentIndex(page.before.findData(other))
    page.before.activated.emit(page.before.currentIndex())
    desktop.settle()
    assert desktop.value("improvement/before") == other
    assert page.before.currentData() == other
    table = page.rows.table.view.model()
    assert table.index(4, 0).data() == "× 变差"


def test_without_a_partner_the_page_says_what_to_do(desktop: Desktop) -> None:
    desktop.new_assessment(credit_code="")
    page = shown(desktop)
    assert "统一社会信用代码" in page.lone.text()
    desktop.click(page.fill)
    assert desktop.workbench.current == "enterprise"
    desktop.new_assessment()
    page = shown(desktop)
    assert "新建改造前评测" in page.lone.text()
    assert page.rows.isHidden()
    desktop.write(page.summary, "库存少两成")
    assert desktop.value("improvement/summary") == "库存少两成"


def test_only_an_assessment_after_is_compared(desktop: Desktop) -> None:
    desktop.window.open(desktop.ask(first_visit))
    desktop.settle()
    desktop.press(desktop.workbench, Qt.Key.Key_B, SHIFTED)
    desktop.settle()
    assert desktop.workbench.current == "enterprise"
