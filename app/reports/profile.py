"""Says who the enterprise is and what it works with, as far as the assessment knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.language import SOURCE, mark, spoken, together, tr
from app.reports.fields import as_text, text_of
from app.reports.model import Fact, ProfilePart
from app.reports.sections import passage
from app.reports.words import chinese_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.scoring.catalogue import Measure
    from app.scoring.outcome import Outcome
    from app.storage.journal import State

_FACTS: Final = (
    ("name", mark("企业名称")),
    ("credit_code", mark("统一社会信用代码")),
    ("city", mark("所在城市")),
    ("district", mark("所在区县")),
    ("industry", mark("所属行业")),
    ("established", mark("成立日期")),
    ("legal_representative", mark("法定代表人")),
    ("contact", mark("联系人")),
    ("phone", mark("联系电话")),
    ("address", mark("地址")),
)
_FIGURES: Final = (("revenue_y1", mark("上年营业收入")), ("employees_y1", mark("上年从业人数")))
_EQUIPMENT: Final = "equipment_total"  # the measure behind every item on equipment
_SYSTEMS: Final = "F5"  # the item on information systems
_MANAGED: Final = 2  # from this grade on a scenario is managed by an information system
_NO_EQUIPMENT: Final = mark("本次评测未记录生产设备的数量。")


def profile_of(state: State, outcome: Outcome, texts: Mapping[str, str]) -> ProfilePart:
    """Return what is known of the enterprise; what is disputed is left out."""
    told = ((tr(label), text_of(state, f"enterprise/{key}")) for key, label in _FACTS)
    figures = ((tr(label), _measure(state, outcome, code)) for code, label in _FIGURES)
    return ProfilePart(
        facts=tuple(Fact(label, value) for label, value in (*told, *figures) if value),
        passages=(
            passage("profile", _profile(state), texts),
            passage("process", tr("本次评测未另行记录工艺流程。"), texts),
            passage("equipment", _equipment(state, outcome), texts),
            passage("software", _software(state, outcome), texts),
        ),
    )


def _profile(state: State) -> str:
    def told(key: str) -> str:
        return text_of(state, f"enterprise/{key}")

    name, place = told("name") or tr("该企业"), told("address") or told("city")
    clauses = [
        tr("成立于{chinese_day}", chinese_day=chinese_day(told("established")))
        if told("established")
        else "",
        tr("位于{place}", place=place) if place else "",
        tr("所属行业为{told}", told=told("industry")) if told("industry") else "",
        tr("主导产品为{told}", told=told("main_products")) if told("main_products") else "",
    ]
    known = tr("，").join(filter(None, clauses))
    return (
        tr("{name}{known}。", name=name, known=known)
        if known
        else tr("本次评测未另行记录企业概况。")
    )


def _measure(state: State, outcome: Outcome, code: str) -> str:
    value = as_text(state.values.get(f"measures/{code}"))
    unit = tr(outcome.catalogue.measures[code].unit)
    return f"{value} {unit}" if value else ""


def _equipment(state: State, outcome: Outcome) -> str:
    """Return what was counted and what the assessor noted at the items that count it."""
    told = ((tr(it.text), _measure(state, outcome, it.code)) for it in _equipment_measures(outcome))
    counted = tr("，").join(_counted(name, value) for name, value in told if value)
    items = [it for it in outcome.items.values() if _EQUIPMENT in it.item.measures]
    rates = (
        tr("{name}：{text}。", name=tr(it.item.name), text=it.measured.text)
        for it in items
        if it.measured is not None and it.measured.option is not None
    )
    notes = (text_of(state, f"items/{it.code}/note") for it in items)
    return _paragraphs(
        tr("{counted}。", counted=counted) if counted else "",
        together(*rates),
        *notes,
        otherwise=tr(_NO_EQUIPMENT),
    )


def _counted(name: str, value: str) -> str:
    closed = value.replace(" ", "") if spoken() == SOURCE else value
    return tr("{name}{value}", name=name, value=closed)


def _equipment_measures(outcome: Outcome) -> list[Measure]:
    items = (it.item for it in outcome.items.values() if _EQUIPMENT in it.item.measures)
    codes = dict.fromkeys(code for item in items for code in item.measures)
    return [outcome.catalogue.measures[code] for code in codes]


def _software(state: State, outcome: Outcome) -> str:
    """Return how far systems reach, what was noted there, and where they are used."""
    found = outcome.items.get(_SYSTEMS)
    chosen = tr(found.item.option(found.options[0]).text) if found and found.options else ""
    names = [
        tr(outcome.catalogue.scenarios[code].name)
        for code, grade in outcome.scenarios.items()
        if (grade or 0) >= _MANAGED
    ]
    used = (
        tr(
            "{managed}级及以上的应用场景有{n}个：{names}。",
            managed=_MANAGED,
            n=len(names),
            names=tr("、").join(names),
        )
        if names
        else ""
    )
    return _paragraphs(
        tr("信息系统覆盖面：{chosen}。", chosen=chosen) if chosen else "",
        text_of(state, f"items/{_SYSTEMS}/note"),
        used,
        otherwise=tr("本次评测未记录在用的工业软件。"),
    )


def _paragraphs(*found: str, otherwise: str) -> str:
    return "\n".join(filter(None, found)) or otherwise
