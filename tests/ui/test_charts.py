"""Charts say in numbers and words what they paint, and paint what they say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.models import charts
from app.ui.models.charts import BarRow, HeatRow, Part
from app.ui.theme import tokens as t
from app.ui.theme.look import dress
from app.ui.theme.palettes import DARK, HIGH_CONTRAST, LIGHT, Palette
from app.ui.widgets.bars import Bars
from app.ui.widgets.heat_map import HeatMap
from app.workbench.portfolio import GroupCount, TargetProgress, WeakItem
from tests.ui.driving import Desktop

COUNTS = st.integers(0, 10_000)


@given(COUNTS, COUNTS)
def test_a_part_never_looks_like_none_or_like_all(part: int, rest: int) -> None:
    shown = int(charts.percent(part, part + rest).removesuffix("%"))
    assert (shown == 0) == (part == 0)
    assert (shown == 100) == (rest == 0 and part > 0)
    assert abs(shown * (part + rest) - part * 100) <= part + rest


@given(st.lists(COUNTS, min_size=6, max_size=6))
def test_a_shade_is_the_fourth_that_the_legend_says(counts: list[int]) -> None:
    row = HeatRow("", tuple(counts), ())
    for place, count in enumerate(counts):
        step = row.step(place)
        assert (step == 0) == (count == 0)
        assert count * charts.STEPS <= step * sum(counts)
        assert count == 0 or count * charts.STEPS > (step - 1) * sum(counts)


def test_places_come_by_size_and_those_without_a_name_last() -> None:
    groups = (
        GroupCount("", 9, {0: 9}),
        GroupCount("甲区", 1, {2: 1}),
        GroupCount("乙区", 3, {4: 3}),
    )
    rows = charts.group_rows(groups)
    assert [row.name for row in rows] == ["乙区", "甲区", "（未填写）"]
    assert rows[0].tip == "乙区共3份：四级3份"
    assert rows[2].key == ""


def test_a_target_says_what_is_missing_and_when_it_is_met() -> None:
    cities = ("广州", 350), ("佛山", 349)
    targets = [TargetProgress("被改造企业", city, 2, have, 350, "") for city, have in cities]
    (found,) = charts.goals(targets)
    assert found.text == "被改造企业（350家/市）"
    met, missed = found.rows
    assert (met.parts[0].tint, met.told) == ("good", "350/350　✓ 已达到")
    assert (missed.parts[0].tint, missed.told, missed.goal) == (2, "349/350　差1家", 350)


def test_rises_come_first_and_are_summed_up_in_words() -> None:
    rises = {(2, 1): 1, (1, 1): 2, (0, 2): 3, (1, 2): 4}
    rows = charts.rise_rows(rises)
    assert rows[0].name == "未达到一级 → 二级"
    assert [row.told for row in rows] == [
        "3家　▲ 升2级",
        "4家　▲ 升1级",
        "2家　＝ 持平",
        "1家　▼ 降1级",
    ]
    told = charts.rise_sentence(rises)
    assert told == "10家企业改造前后都评过：7家提升（70%），2家持平，1家下降。"
    assert "还没有" in charts.rise_sentence({})


def test_what_is_weak_is_told_of_those_who_answered() -> None:
    (row,) = charts.weak_rows([WeakItem("F1", 3, 4)], {"F1": "网络建设"})
    assert (row.name, row.told, row.total) == ("F1 网络建设", "75%", 4)


@pytest.fixture
def bars(desktop: Desktop) -> Bars:
    made = Bars("等级分布", leading=True)
    made.setParent(desktop.window)
    rows = charts.level_rows({2: 3, 0: 1})
    made.show_rows(rows)
    made.resize(400, made.sizeHint().height())
    made.show()
    return made


def test_a_chart_can_be_heard(bars: Bars) -> None:
    assert bars.accessibleName() == "等级分布"
    assert "二级3份，占75%" in bars.accessibleDescription()


def test_a_bar_leads_on_by_mouse_and_by_keys(desktop: Desktop, bars: Bars) -> None:
    chosen: list[str] = []
    bars.chosen.connect(chosen.append)
    place = QPoint(200, bars.height() // 2)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place)
    bars.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        desktop.press(bars, key)
    assert chosen[0] == "2"
    assert len(chosen) == 2
    bars.show_rows([BarRow("（未填写）", (Part(1, 0),), "1份", "")])
    desktop.press(bars, Qt.Key.Key_Down)
    desktop.press(bars, Qt.Key.Key_Return)
    assert len(chosen) == 2


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST])
def test_bars_and_cells_have_the_shade_they_stand_for(
    desktop: Desktop, application: QApplication, palette: Palette
) -> None:
    bars, heat = Bars("条"), HeatMap("热力图", ("甲", "乙"))
    for shown in (bars, heat):
        shown.setParent(desktop.window)
    bars.show_rows([BarRow("", (Part(1, 4), Part(1, "caution")), "", "", goal=2)])
    heat.show_rows([HeatRow("S01", (1, 3), ("甲1份", "乙3份"))])
    try:
        dress(application, palette)
        for shown in (bars, heat):
            shown.resize(400, shown.sizeHint().height())
        image = bars.grab().toImage()
        assert image.pixelColor(180, 14).name().upper() == palette.grades[4].surface
        assert image.pixelColor(370, 14).name().upper() == palette.caution.surface
        line = {image.pixelColor(x, 3).name().upper() for x in range(370, 400)}
        assert palette.text in line
        for place, step in enumerate((1, 3)):
            corner = heat.cell(0, place).topLeft().toPoint() + QPoint(8, 8)
            found = heat.grab().toImage().pixelColor(corner).name().upper()
            assert found == t.GRADES[step].surface
    finally:
        dress(application)


def test_a_cell_says_itself_in_words(desktop: Desktop) -> None:
    heat = HeatMap("热力图", charts.GRADE_HEADS)
    heat.setParent(desktop.window)
    heat.show_rows(charts.heat_rows({"S01": {None: 1, 3: 3}}, {"S01": "产品设计"}))
    heat.resize(600, heat.sizeHint().height())
    assert heat.tip_at(heat.cell(0, 4).center()) == "S01 产品设计：3级3份，占75%"
    assert heat.tip_at(QPointF(5, heat.cell(0, 0).center().y())) == "S01 产品设计"
    assert heat.tip_at(QPointF(5, 5)) == ""
    assert "未评定1份" in heat.accessibleDescription()
