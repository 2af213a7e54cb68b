"""Whether an enterprise meets a programme's conditions: yes, no or unknown, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from app.language import tr
from app.programmes.programme import (
    CityTest,
    IndustryTest,
    LevelTest,
    NotBeforeTest,
    SizeTest,
    WindowTest,
)
from app.programmes.rulings import Cited, rules, ruling

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from app.programmes.programme import Programme, Rule, Test

Verdict = Literal["yes", "no", "unknown"]
Told: TypeAlias = tuple[Verdict, str]
_FACTS_OF: Mapping[type, tuple[str, ...]] = {
    SizeTest: ("contract_date", "revenue", "revenue_year", "employees", "employees_year"),
    IndustryTest: ("industry",),
    CityTest: ("city",),
    WindowTest: ("contract_date",),
    NotBeforeTest: ("contract_date", "lead_published"),
    LevelTest: ("level",),
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an enterprise and its project; None is not known.

    Revenue is in 万元. `level` is what the site assessment after the transformation found, with
    `level_why` saying why it is not known. `answers` are a person's, by the rule's key.
    """

    contract_date: date | None = None
    lead_published: date | None = None
    revenue: Decimal | None = None
    revenue_year: int | None = None
    employees: int | None = None
    employees_year: int | None = None
    industry: str = ""
    city: str = ""
    level: int | None = None
    level_why: str = ""
    answers: Mapping[str, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RuleResult:
    """A condition with its verdict; `overruled` is what earlier documents said otherwise.

    `asks` names the facts that decide it, besides them `city` of the enterprise and the `level` of
    the assessment; `answered` says that a person's yes or no counts.
    """

    key: str
    verdict: Verdict
    why: str
    cited: Cited
    overruled: tuple[Cited, ...] = ()
    asks: tuple[str, ...] = ()
    answered: bool = True

    @property
    def text(self) -> str:
        """The condition in the document's words."""
        return self.cited.text


def eligibility(programme: Programme, facts: Facts) -> tuple[RuleResult, ...]:
    """Return every condition for taking part."""
    return _results(programme, programme.eligibility, facts)


def acceptance(programme: Programme, facts: Facts) -> tuple[RuleResult, ...]:
    """Return every condition for acceptance; `facts.answers` tell which are done."""
    return _results(programme, programme.acceptance, facts)


def _results(programme: Programme, listed: Iterable[Rule], facts: Facts) -> tuple[RuleResult, ...]:
    return tuple(
        RuleResult(
            key,
            *_verdict(programme, one.value, facts, _said(facts, key)),
            one.cited,
            one.overruled,
            *_asked(one.value),
        )
        for key, one in rules(programme, listed).items()
    )


def _verdict(  # noqa: PLR0911 - one return per kind of test
    programme: Programme, test: Test | None, facts: Facts, answer: Verdict
) -> Told:
    match test:
        case SizeTest():
            return _size(test, facts)
        case IndustryTest():
            return _industry(programme, test, facts, answer)
        case CityTest():
            return _city(programme, facts, answer)
        case WindowTest():
            return _window(programme, facts)
        case NotBeforeTest():
            return _not_before(test, facts)
        case LevelTest():
            return _level(test, facts)
        case None:
            return _answered(answer)


def _asked(test: Test | None) -> tuple[tuple[str, ...], bool]:
    """Return the facts that decide a condition, and whether a person's answer does."""
    related = isinstance(test, IndustryTest) and test.related
    return _FACTS_OF.get(type(test), ()), related or test is None or isinstance(test, CityTest)


def _said(facts: Facts, key: str) -> Verdict:
    if key not in facts.answers:
        return "unknown"
    return "yes" if facts.answers[key] else "no"


def _answered(answer: Verdict) -> Told:
    return answer, {"yes": tr("已确认"), "no": tr("确认为否"), "unknown": tr("还没有确认")}[answer]


def _size(test: SizeTest, facts: Facts) -> Told:
    """Either limit is enough; only figures of the year before the contract count."""
    if facts.contract_date is None:
        return "unknown", tr("还没有填合同日期，不知道该看哪一年的数据")
    asked = facts.contract_date.year - 1
    told = (
        _below(
            tr("营业收入"),
            tr("万元"),
            (facts.revenue, test.revenue_below),
            facts.revenue_year,
            asked,
        ),
        _below(
            tr("从业人员"),
            tr("人"),
            (facts.employees, test.employees_below),
            facts.employees_year,
            asked,
        ),
    )
    for verdict in ("yes", "unknown"):
        whys = [why for found, why in told if found == verdict]
        if whys:
            return verdict, tr("；").join(whys)
    return "no", tr("；").join(why for _, why in told)


def _below(
    name: str,
    unit: str,
    pair: tuple[Decimal | int | None, Decimal | int],
    found: int | None,
    asked: int,
) -> Told:
    have, limit = pair
    if have is None:
        return "unknown", tr("还没有填{asked}年的{name}", asked=asked, name=name)
    if found is None:
        return "unknown", tr("还没有写明{name}是哪一年的，应填{asked}年的", name=name, asked=asked)
    if found != asked:
        return "unknown", tr(
            "{name}是{found}年的，应填合同签订的上一年度（{asked}年）",
            name=name,
            found=found,
            asked=asked,
        )
    told = tr("{asked}年{name}{have}{unit}", asked=asked, name=name, have=have, unit=unit)
    return (
        ("yes", tr("{told}，低于{limit}{unit}", told=told, limit=limit, unit=unit))
        if have < limit
        else (
            "no",
            tr("{told}，不低于{limit}{unit}", told=told, limit=limit, unit=unit),
        )
    )


def _industry(programme: Programme, test: IndustryTest, facts: Facts, answer: Verdict) -> Told:
    listed = ruling(programme, programme.industries)
    names = listed.value if listed else ()
    if answer == "no" or (answer == "yes" and test.related):
        return _answered(answer)
    if facts.industry in names:
        return "yes", tr("“{industry}”是试点行业", industry=facts.industry)
    if not facts.industry:
        return "unknown", tr("还没有填所属行业；试点行业有{names}", names=tr("、").join(names))
    if test.related:
        return "unknown", tr(
            "“{industry}”不在试点行业名单里，如属关联配套产业请确认", industry=facts.industry
        )
    return "no", tr("“{industry}”不在试点行业名单里", industry=facts.industry)


def _city(programme: Programme, facts: Facts, answer: Verdict) -> Told:
    if not facts.city:
        return "unknown", tr("还没有填企业所在城市")
    if facts.city.removesuffix("市") != programme.region.removesuffix("市"):
        return "no", tr("企业在{city}，不在{region}", city=facts.city, region=programme.region)
    if answer == "unknown":
        return answer, tr(
            "企业在{city}，还要确认改造项目也在{region}", city=facts.city, region=programme.region
        )
    return _answered(answer)


def _window(programme: Programme, facts: Facts) -> Told:
    window = ruling(programme, programme.window)
    if window is None or facts.contract_date is None:
        return "unknown", tr("还没有填合同日期") if window else tr("文件没有写明试点期")
    first, last = window.value.first, window.value.last
    inside = first <= facts.contract_date <= last
    told = tr(
        "合同签于{contract_date}，试点期为{first}至{last}",
        contract_date=facts.contract_date,
        first=first,
        last=last,
    )
    return "yes" if inside else "no", told


def _not_before(test: NotBeforeTest, facts: Facts) -> Told:
    if facts.contract_date is None:
        return "unknown", tr("还没有填合同日期")
    earliest = facts.lead_published or test.day
    what = tr("牵引单位公示日期") if facts.lead_published else tr("最早日期")
    if facts.contract_date < earliest:
        return "no", tr(
            "合同签于{contract_date}，早于{what}{earliest}",
            contract_date=facts.contract_date,
            what=what,
            earliest=earliest,
        )
    return "yes", tr(
        "合同签于{contract_date}，不早于{what}{earliest}",
        contract_date=facts.contract_date,
        what=what,
        earliest=earliest,
    )


def _level(test: LevelTest, facts: Facts) -> Told:
    if facts.level is None:
        return "unknown", facts.level_why or tr("还没有改造后评测的等级")
    enough = facts.level >= test.level
    return ("yes" if enough else "no"), tr(
        "评测为{level}级，要求{level2}级及以上", level=facts.level, level2=test.level
    )
