"""The outline: what its headings count and hide, and narrowing it by a few keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QTest

from app.ui.models.outline import GROUP, STANDING, OutlineModel
from app.workbench import assignments, editing
from tests.ui.driving import Desktop, commit


def heading(desktop: Desktop, beginning: str) -> QModelIndex:
    model = desktop.workbench.outline.model()
    places = (model.index(row, 0) for row in range(model.rowCount()))
    return next(index for index in places if index.data().startswith(beginning))


def shown(desktop: Desktop) -> list[str]:
    outline = desktop.workbench.outline
    model, lines = outline.model(), []
    for row in range(model.rowCount()):
        section = model.index(row, 0)
        if not outline.isRowHidden(row, QModelIndex()):
            lines += [
                model.index(place, 0, section).data()[2:]
                for place in range(model.rowCount(section))
                if not outline.isRowHidden(place, section)
            ]
    return lines


def test_a_heading_counts_what_is_done_as_it_is_done(desktop: Desktop) -> None:
    desktop.new_assessment()
    group = heading(desktop, "F ").data(GROUP)
    assert (group.done, group.total) == (0, 7)
    desktop.item("F5")
    desktop.keys("B")
    group = heading(desktop, "F ").data(GROUP)
    assert (group.done, group.total) == (1, 7)
    assert "已完成1项，共7项" in heading(desktop, "F ").data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_closed_heading_tells_the_warnings_it_hides(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    desktop.write(page.measures.fields["equipment_total"].edit, "10")
    desktop.write(page.measures.fields["equipment_digital"].edit, "9")
    assert not heading(desktop, "F ").data(GROUP).warned
    page.setFocus()
    desktop.keys("A")
    assert heading(desktop, "F ").data(GROUP).warned
    assert not heading(desktop, "M ").data(GROUP).warned


def lines(model: QAbstractItemModel) -> list[object]:
    sections = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        model.index(place, 0, section).data(STANDING)
        for section in sections
        for place in range(model.rowCount(section))
    ]


def test_after_any_edit_every_line_reads_as_if_the_outline_were_made_anew(desktop: Desktop) -> None:
    desktop.new_assessment()
    edit, model = desktop.assessment.edit, desktop.workbench.outline.model()
    steps: Sequence[Callable[[], None]] = (
        lambda: edit(editing.answer, item="F5", options=["B"]),
        lambda: edit(editing.answer, item="F2", options=["A"]),
        lambda: edit(editing.set_measure, measure="equipment_total", text="10"),
        lambda: edit(editing.set_measure, measure="equipment_digital", text="9"),
        lambda: edit(editing.set_grade, scenario="S03", grade=2),
        lambda: edit(assignments.assign, codes=["M1", "S01"], to="梁启衡"),
        desktop.assessment.undo,
        desktop.assessment.undo,
        desktop.assessment.undo,
    )
    for step in steps:
        step()
        desktop.settle()
        assert lines(model) == lines(OutlineModel(desktop.assessment.view))


def test_headings_open_and_close_by_click_and_by_enter(desktop: Desktop) -> None:
    desktop.new_assessment()
    outline, index = desktop.workbench.outline, heading(desktop, "F ")
    place = outline.visualRect(index).center()
    QTest.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not outline.isExpanded(index)
    outline.setFocus()
    desktop.press(outline, Qt.Key.Key_Return)
    assert outline.isExpanded(index)
    outline.setExpanded(index, False)
    desktop.workbench.go("F3")
    assert outline.isExpanded(index), "the subject on view is never hidden"


def test_a_few_keys_narrow_the_outline_and_enter_goes_there(desktop: Desktop) -> None:
    desktop.new_assessment()
    panel = desktop.workbench.outline_panel
    everything = shown(desktop)
    desktop.press(desktop.workbench, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.filter.hasFocus()
    commit(panel.filter, "wlaq")
    assert shown(desktop) == ["F6 网络安全"]
    desktop.press(panel.filter, Qt.Key.Key_Return)
    assert desktop.workbench.current == "F6"
    assert shown(desktop) == everything
    assert desktop.workbench.outline.hasFocus()


def test_esc_ends_narrowing(desktop: Desktop) -> None:
    desktop.new_assessment()
    panel = desktop.workbench.outline_panel
    everything = shown(desktop)
    panel.filter.setFocus()
    commit(panel.filter, "没有这样的")
    assert shown(desktop) == []
    desktop.press(panel.filter, Qt.Key.Key_Return)
    assert desktop.workbench.current == "enterprise"
    desktop.press(panel.filter, Qt.Key.Key_Escape)
    assert shown(desktop) == everything
