"""Who does what: given out in a dialog, seen in the outline, narrowed to one's own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from app.ui.actions import available
from app.ui.dialogs.assign import CODE, AssignDialog
from app.workbench import assignments, finishing, sample
from tests.ui.driving import Desktop
from tests.ui.test_everywhere import nameless
from tests.ui.test_outline import shown


def assigning(desktop: Desktop, act: Callable[[AssignDialog], object]) -> None:
    """Open the dialog by its action and act when it knows whom to offer."""

    def when_shown(dialog: AssignDialog) -> None:
        desktop.settle()
        act(dialog)

    def trigger() -> None:
        (action,) = (it for it in available(desktop.window) if it.objectName() == "assign")
        action.trigger()

    desktop.in_dialog(AssignDialog, trigger, when_shown)


def tick(dialog: AssignDialog, *codes: str) -> None:
    for line in dialog.lines():
        if line.data(0, CODE) in codes:
            line.setCheckState(0, Qt.CheckState.Checked)


def give(desktop: Desktop, dialog: AssignDialog, name: str) -> None:
    dialog.name.setEditText(name)
    desktop.click(dialog.give)


def assign(desktop: Desktop, name: str, *codes: str) -> None:
    desktop.assessment.edit(assignments.assign, codes=codes, to=name)
    desktop.settle()


def given_out(desktop: Desktop) -> list[str]:
    """Return the lines shown of items and scenarios."""
    return [line for line in shown(desktop) if line[0] in "FMRS"]


def test_work_is_ticked_given_and_seen_by_everybody(desktop: Desktop) -> None:
    desktop.new_assessment()

    def act(dialog: AssignDialog) -> None:
        assert not dialog.give.isEnabled()
        tick(dialog, "F1", "S03")
        assert not dialog.give.isEnabled(), "to whom is not known yet"
        give(desktop, dialog, " 梁启衡 ")
        assert dialog.ticked() == []
        names = {it.data(0, CODE): it.text(1) for it in dialog.lines()}
        assert (names["F1"], names["S03"], names["F2"]) == ("梁启衡", "梁启衡", "")
        assert list(nameless(dialog)) == []

    assigning(desktop, act)
    assert desktop.assessment.view.assignments == {"F1": "梁启衡", "S03": "梁启衡"}
    assert "由梁启衡负责" in desktop.workbench.outline.words_of("F1")
    assert "由梁启衡负责" in desktop.item("F1").answered.text()
    assert "负责" not in desktop.item("F2").answered.text()
    desktop.workbench.undo()
    desktop.settle()
    assert desktop.assessment.view.assignments == {}


def test_a_heading_ticks_all_below_it_and_work_is_taken_back(desktop: Desktop) -> None:
    desktop.new_assessment()
    assign(desktop, "梁启衡", "M1", "R1")

    def act(dialog: AssignDialog) -> None:
        heading: QTreeWidgetItem | None = next(dialog.lines()).parent()
        assert heading is not None
        heading.setCheckState(0, Qt.CheckState.Checked)
        assert dialog.ticked() == [f"F{number}" for number in range(1, 8)]
        give(desktop, dialog, "陈思敏")
        tick(dialog, "M1")
        desktop.click(dialog.take_back)

    assigning(desktop, act)
    given = desktop.assessment.view.assignments
    assert given == {**{f"F{number}": "陈思敏" for number in range(1, 8)}, "R1": "梁启衡"}


def test_whoever_wrote_or_has_work_is_offered(desktop: Desktop) -> None:
    desktop.new_assessment()
    assign(desktop, "梁启衡", "M1")

    def act(dialog: AssignDialog) -> None:
        offered = [dialog.name.itemText(place) for place in range(dialog.name.count())]
        assert offered == ["冯晓岚", "梁启衡"]
        assert dialog.name.currentText() == "", "nobody is chosen unasked"

    assigning(desktop, act)


def test_one_sees_ones_own_work_alone_and_the_pages_that_are_everybodys(desktop: Desktop) -> None:
    desktop.new_assessment()
    panel = desktop.workbench.outline_panel
    everything = shown(desktop)
    assert panel.mine.isHidden()
    assign(desktop, "梁启衡", "F1")
    assert panel.mine.isHidden(), "nothing was given to oneself"
    assign(desktop, "冯晓岚", "F2", "S07")
    assert panel.mine.text() == "只看我的（2项）"
    desktop.click(panel.mine)
    assert given_out(desktop) == ["F2 设备数字化", "S07 质量管理"]
    assert {"企业信息", "佐证材料", "裁定冲突", "检查与定稿"} < set(shown(desktop))
    assign(desktop, "冯晓岚", "F3")
    assert len(given_out(desktop)) == 3
    assign(desktop, "梁启衡", "F2", "F3", "S07")
    assert shown(desktop) == everything
    assert panel.mine.isHidden()


def test_finalised_nothing_is_given_out(desktop: Desktop) -> None:
    made = desktop.ask(sample.open_sample)
    desktop.ask(lambda session: finishing.finalise(session, assessment=made))
    desktop.window.open(made)
    desktop.settle()

    def act(dialog: AssignDialog) -> None:
        tick(dialog, "F1")
        dialog.name.setEditText("梁启衡")
        assert not dialog.give.isEnabled()
        assert not dialog.take_back.isEnabled()

    assigning(desktop, act)
