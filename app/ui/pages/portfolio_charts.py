"""The charts of the portfolio: levels and targets, places, industries, scenarios, weak items."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from app.language import mark, tr
from app.scoring.catalogue import Catalogue, Scenario
from app.ui.models import charts
from app.ui.models.charts import BarRow
from app.ui.theme import tokens as t
from app.ui.widgets.badge import LEVEL_WORDS
from app.ui.widgets.bars import Bars
from app.ui.widgets.build import button, clear, column, frame, label, row
from app.ui.widgets.heat_map import HeatMap
from app.ui.widgets.legend import Legend
from app.ui.widgets.side_by_side import SideBySide
from app.workbench.portfolio import Overview

SHORT = 10


class PortfolioCharts(QWidget):
    """Emits `narrowed` with a filter and a value where a bar was chosen."""

    narrowed = Signal(str, str)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._names = {code: tr(item.name) for code, item in catalogue.items.items()}
        self._names |= {code: _scenario(one) for code, one in catalogue.scenarios.items()}
        self.tiles = {name: label(role="display", wrap=False) for name in _TILES}
        self.levels = self._leading(tr("等级分布"), "levels")
        self.targets = Targets()
        self.rises = Bars(tr("改造前后的等级变化"))
        self.rise_words = label(role="quiet")
        self.districts = LongBars(self._leading(tr("各区县的等级"), "districts"))
        self.industries = LongBars(self._leading(tr("各行业的等级"), "industries"))
        self.heat = HeatMap(tr("各应用场景的等级"), [tr(head) for head in charts.GRADE_HEADS])
        self.weak = Bars(tr("薄弱项"))
        self.setLayout(self._arranged())

    def show_overview(self, found: Overview) -> None:
        """Show these sums."""
        for name, count in _TILES.items():
            self.tiles[name].setText(str(count(found)))
        self.levels.show_rows(charts.level_rows(found.levels))
        self.targets.show_goals(charts.goals(found.targets))
        self.rises.show_rows(charts.rise_rows(found.rises))
        self.rise_words.setText(charts.rise_sentence(found.rises))
        self.districts.show_rows(charts.group_rows(found.districts))
        self.industries.show_rows(charts.group_rows(found.industries))
        self.heat.show_rows(charts.heat_rows(found.grades, self._names))
        self.weak.show_rows(charts.weak_rows(found.weak, self._names))

    def _leading(self, name: str, narrows: str) -> Bars:
        made = Bars(name, leading=True)
        made.chosen.connect(lambda key: self.narrowed.emit(narrows, key))
        return made

    def _arranged(self) -> QLayout:
        tiles = (_tile(tr(name), number) for name, number in self.tiles.items())
        change = _card(tr("改造前 → 改造后"), self.rise_words, self.rises)
        left = QWidget()
        beside = column(_card(tr("等级分布"), self.levels), self.targets, space=t.MEDIUM)
        beside.setStretch(0, 1)  # ends where what stands beside it ends
        beside.setContentsMargins(0, 0, 0, 0)
        left.setLayout(beside)
        levels = Legend([(tr(words), level) for level, words in enumerate(LEVEL_WORDS)])
        more = Legend([(tr(words), level) for level, words in enumerate(LEVEL_WORDS)])
        return column(
            row(*tiles, space=t.MEDIUM),
            SideBySide(left, change),
            SideBySide(
                _card(tr("区县"), levels, self.districts), _card(tr("行业"), more, self.industries)
            ),
            SideBySide(
                _card(tr("应用场景等级（★为约束性）"), _shades(), self.heat),
                _card(tr("薄弱项"), label(tr(_WEAK), "caption"), self.weak),
            ),
            None,
            space=t.MEDIUM,
        )


class Targets(QWidget):
    """The targets of a programme, each with the bars of its places; hidden without any."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: list[Bars] = []
        self._lines = column(space=t.SMALL)
        told = tr("只数已定稿的改造后评测，每家企业数一次；不受筛选影响。竖线是目标。")
        self.setLayout(column(_card(tr("试点目标"), label(told, "caption"), self._lines)))
        self.hide()

    def show_goals(self, found: Sequence[charts.Goals]) -> None:
        """Show these targets."""
        clear(self._lines)
        self.bars = []
        for goal in found:
            bars = Bars(goal.text)
            bars.show_rows(goal.rows)
            self.bars.append(bars)
            self._lines.addWidget(label(goal.text, "strong"))
            self._lines.addWidget(bars)
        self.setVisible(bool(found))


class LongBars(QWidget):
    """Shows the first bars until asked for all."""

    def __init__(self, bars: Bars) -> None:
        super().__init__()
        self.bars = bars
        self._rows: tuple[BarRow, ...] = ()
        self.unfold = button("", self._unfold, kind="link")
        self.setLayout(column(bars, row(self.unfold, None), space=t.TINY))

    def show_rows(self, rows: Sequence[BarRow]) -> None:
        """Show other bars, folded."""
        self._rows = tuple(rows)
        self.bars.show_rows(rows[:SHORT])
        self.unfold.setText(tr("展开全部（共{n}个）", n=len(rows)))
        self.unfold.setVisible(len(rows) > SHORT)

    def _unfold(self) -> None:
        self.bars.show_rows(self._rows)
        self.unfold.hide()


_WEAK = mark("得分不到六成的占已作答的多少，最常见的在前。")
_TILES: Mapping[str, Callable[[Overview], int]] = {
    mark("评测"): lambda found: found.totals.all,
    mark("已定稿"): lambda found: found.totals.finalised,
    mark("暂定"): lambda found: found.totals.provisional,
    mark("有冲突"): lambda found: found.totals.in_conflict,
}


def _scenario(found: Scenario) -> str:
    return f"{tr(found.name)} ★" if found.constrained else tr(found.name)


def _tile(name: str, number: QLabel) -> QWidget:
    words = label(name, "quiet", wrap=False)
    line = row(number, words, None)
    line.setAlignment(words, Qt.AlignmentFlag.AlignBottom)
    line.setContentsMargins(t.MEDIUM, t.TINY, t.MEDIUM, t.SMALL)
    return frame(line)


def _card(title: str, *parts: QWidget | QLayout) -> QWidget:
    return frame(column(label(title, "heading"), *parts, None, space=t.SMALL, margin=t.MEDIUM))


def _shades() -> Legend:
    parts = 100 // charts.STEPS
    steps = range(1, charts.STEPS + 1)
    return Legend([(f"≤{step * parts}%", step) for step in steps], before=tr("占该场景的份额"))
