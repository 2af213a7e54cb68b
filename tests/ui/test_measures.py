"""Numbers that answer an item by themselves, and numbers that disagree with the answer."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from app.ui.widgets.measures import MeasureForm
from app.workbench.guided import Number
from tests.ui.driving import Desktop, commit


def test_numbers_pick_the_option_and_say_how(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    desktop.write(page.measures.fields["equipment_total"].edit, "120")
    assert page.computed.text() == "基础数据尚未填全"
    desktop.write(page.measures.fields["equipment_digital"].edit, "60")
    assert "60 ÷ 120 = 50.00%" in page.computed.text()
    assert page.options.checked() == ("D",)
    assert desktop.value("measures/equipment_digital") == "60"
    assert desktop.value("items/F2/options") is None
    assert page.disagreement.isHidden()


def test_disagreement_is_shown_and_adopted_with_one_button(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    desktop.write(page.measures.fields["equipment_total"].edit, "120")
    desktop.write(page.measures.fields["equipment_digital"].edit, "60")
    desktop.click(page.landing())
    desktop.workbench.setFocus()
    desktop.keys("E")
    assert not page.disagreement.isHidden()
    assert desktop.value("items/F2/options") == ["E"]
    assert "有提醒" in desktop.workbench.outline.words_of("F2")
    desktop.click(page.adopt)
    assert desktop.value("items/F2/options") == ["D"]
    assert page.disagreement.isHidden()


def test_lines_stand_beside_each_other_where_one_caption_wraps(desktop: Desktop) -> None:
    desktop.new_assessment()
    catalogue = desktop.assessment.catalogue
    asked = (
        Number("equipment_total", "一共多少台？", "", "台"),
        Number("equipment_digital", "其中带数控系统或者可编程控制器的多少台？" * 2, "", "台"),
    )
    form = MeasureForm(catalogue, catalogue.items["F2"], asked)
    desktop.qtbot.addWidget(form)
    form.resize(500, 200)
    form.show()
    desktop.settle()
    places = [field.edit.mapTo(form, QPoint()) for field in form.fields.values()]
    assert places[0].y() == places[1].y() > 40
    assert places[0].x() < places[1].x()


def test_a_wrong_number_is_explained_under_its_field_and_not_stored(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    field = page.measures.fields["equipment_total"]
    for wrong in ("-3", "12.5", "一百", "0"):
        desktop.write(field.edit, wrong)
        assert field.problem.isVisible(), wrong
        assert desktop.value("measures/equipment_total") is None
    desktop.write(field.edit, "120")
    assert field.problem.isHidden()
    assert desktop.value("measures/equipment_total") == "120"


def test_more_digital_equipment_than_equipment_is_an_error_on_the_page(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    desktop.write(page.measures.fields["equipment_total"].edit, "10")
    desktop.write(page.measures.fields["equipment_digital"].edit, "11")
    assert "超过100%" in page.computed.text()
    assert desktop.assessment.view.outcome.items["F2"].source == "unanswered"


def test_a_shared_number_is_entered_once(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.write(desktop.item("F2").measures.fields["equipment_total"].edit, "120")
    page = desktop.item("F3")
    assert page.measures.fields["equipment_total"].text == "120"


def test_a_number_is_saved_by_leaving_the_page(desktop: Desktop) -> None:
    desktop.new_assessment()
    edit = desktop.item("F2").measures.fields["equipment_total"].edit
    edit.setFocus()
    commit(edit, "77")
    desktop.workbench.step(1)
    desktop.settle()
    assert desktop.value("measures/equipment_total") == "77"


def test_the_page_says_who_entered_the_numbers_that_answer(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    assert page.answered.text() == "尚未作答"
    desktop.write(page.measures.fields["equipment_total"].edit, "120")
    desktop.follows(page.answered, "尚未作答")
    desktop.write(page.measures.fields["equipment_digital"].edit, "60")
    desktop.follows(page.answered, "冯晓岚 填写基础数据，刚刚")
    desktop.workbench.setFocus()
    desktop.keys("D")
    desktop.follows(page.answered, "冯晓岚 作答，刚刚")
    desktop.click(page.clear_answer)
    desktop.follows(page.answered, "冯晓岚 填写基础数据，刚刚")


def test_an_answer_taken_back_is_no_answer(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    desktop.keys("B")
    desktop.click(page.clear_answer)
    desktop.follows(page.answered, "尚未作答")
