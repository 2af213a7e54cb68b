"""The sheet of scenarios: their grades, and how many reach each grade, by COUNTIFS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.language import mark, tr
from app.reports.scores.places import CONSTRAINED, FIRST, SCENARIOS, UNDECIDED
from app.scoring.catalogue import MAX_GRADE

if TYPE_CHECKING:
    from app.reports.model import Report, ScenarioPart
    from app.reports.scores.look import Page
    from app.reports.scores.places import Places
    from app.scoring.outcome import Outcome

WIDTHS: Final = (7, 12, 20, 11, 10, 68, 9, 40)
_HEADS: Final = (
    mark("代码"),
    mark("应用场景"),
    mark("业务类别"),
    mark("类型"),
    mark("场景等级"),
    mark("已具备的判定要点"),
    mark("佐证"),
    mark("备注"),
)
_HINT: Final = mark(
    "淡黄色单元格可以改：填0至4，清空为未评定。下方计数和“结论”"
    "随之重算；达到某级，指场景等级不低于该级。"
)
_RULE: Final = {
    "validate": "list",
    "source": [str(grade) for grade in range(MAX_GRADE + 1)],
    "error_message": mark("场景等级只能是0、1、2、3、4。"),
}


def write_scenarios(page: Page, report: Report, outcome: Outcome, places: Places) -> None:
    """Write every scenario with its grade, open to change, and the counts below."""
    page.top(tr("应用{scenarios}评定", scenarios=tr(SCENARIOS)), tr(_HINT), _HEADS)
    every = ((group.name, one) for group in report.scenario_groups for one in group.scenarios)
    for row, (group, one) in enumerate(every, FIRST):
        _write(page, row, group, one, outcome)
    for grade in range(MAX_GRADE + 1):
        rule = {"type": "formula", "criteria": f'=$E{FIRST}&""="{grade}"'}
        page.mark(places.grades, rule, f"grade {grade}")
    _write_counts(page, outcome, places)


def _write(page: Page, row: int, group: str, one: ScenarioPart, outcome: Outcome) -> None:
    page.text(f"A{row}", one.code, "middle")
    page.text(f"B{row}", one.name)
    page.text(f"C{row}", group)
    page.text(f"D{row}", tr(CONSTRAINED) if one.constrained else tr("指导性"), "middle")
    undecided = f"scenarios/{one.code}/grade" in outcome.answers.conflicts
    page.answer(f"E{row}", tr(UNDECIDED) if undecided else one.grade, _RULE)
    seen = tr("；").join(f"{point.label} {point.value}" for point in one.checkpoints)
    proofs = tr("、").join(one.evidence)
    page.text(f"F{row}", seen)
    page.text(f"G{row}", proofs)
    page.text(f"H{row}", one.note)
    page.fit(row, F=seen, G=proofs, H=one.note)


def _write_counts(page: Page, outcome: Outcome, places: Places) -> None:
    first, last = places.scenarios
    grades, kinds = f"$E${first}:$E${last}", f"$D${first}:$D${last}"
    top = min(places.counts.values())
    page.text(f"A{top - 2}", tr("达到各级的场景数"), "section")
    page.heads(top - 1, (tr("不低于"), tr("场景数"), tr("其中约束性")))
    for level, row in places.counts.items():
        count = outcome.scenario_counts[level]
        wanted = f'{grades},">="&$A{row}'
        page.number(f"A{row}", level, "count")
        page.formula(f"B{row}", f"COUNTIFS({wanted})", count.all, "count")
        constrained = f'COUNTIFS({wanted},{kinds},"{tr(CONSTRAINED)}")'
        page.formula(f"C{row}", constrained, count.constrained, "count")
