"""What a programme would pay 奖补估算: from cost lines to an amount, every figure with its rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from app.language import tr
from app.programmes.recognising import LineResult, floor_fen, recognise, terms_of
from app.programmes.rulings import Cited, ruling

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.programmes.costs import CostLine, Loan
    from app.programmes.programme import LoanTerms, Programme
    from app.programmes.rulings import Ruling

WAN = 10_000
_PERCENT = 100
_DAYS = 365
_NOTHING = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class Step:
    """One figure in yuan (None: the documents give none), and the rule it comes from."""

    label: str
    amount: Decimal | None
    cited: Cited
    overruled: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True)
class Estimate:
    """Lines, figures and the amounts in yuan; None where the documents do not say how much.

    `caution` says that it is an estimate and which documents govern.
    """

    lines: tuple[LineResult, ...]
    steps: tuple[Step, ...]
    subsidy: Decimal | None
    loan_interest: Decimal | None
    caution: str


def estimate(
    programme: Programme,
    lines: Iterable[CostLine],
    *,
    level: int | None,
    received: Decimal = _NOTHING,
    loan: Loan | None = None,
    deadline: date | None = None,
) -> Estimate:
    """Estimate what would be paid for costs that were not subsidised yet; all money in yuan.

    `level` is that of the assessment after the transformation, `received` what was paid earlier,
    which counts towards a cumulative cap. Every rounding is down to the fen.
    """
    terms = terms_of(programme)
    found = tuple(recognise(terms, line, deadline) for line in lines)
    total = sum((it.recognised for it in found), _NOTHING)
    basis = _basis(programme)
    rated = _rated(programme, total)
    capped = _capped(programme, level, received)
    interest = _interest(ruling(programme, programme.subsidy.loan), loan)
    steps = (Step(tr("认定金额合计（不含税）"), total, basis), rated, *capped, *interest)
    return Estimate(
        lines=found,
        steps=steps,
        subsidy=_least(rated, capped),
        loan_interest=interest[-1].amount if interest else None,
        caution=caution(programme),
    )


def caution(programme: Programme) -> str:
    """Return the sentences that say what an estimate is worth."""
    return tr(
        "以上只是估算，不代表最终能获得的金额，以主管部门审核为准。{governed}",
        governed=governed(programme),
    )


def governed(programme: Programme) -> str:
    """Return the sentences that name the documents, and say whether they are in force."""
    named = tr("、").join(tr(document.title) for document in programme.documents)
    state = ""
    if programme.draft:
        state = tr("其中有征求意见稿，正式文件可能不同。")
    elif programme.historical:
        state = tr("这是已经结束的试点，仅供查阅。")
    return tr("依据的文件：{named}。{state}", named=named, state=state)


def _basis(programme: Programme) -> Cited:
    tax = ruling(programme, programme.subsidy.tax)
    return tax.cited if tax else Cited(tr("按不含税金额计算（文件没有写明，这里从低估算）"))


def _rated(programme: Programme, total: Decimal) -> Step:
    rate = ruling(programme, programme.subsidy.rate_percent)
    if rate is None:
        return Step(tr("补助比例"), None, Cited(tr("所列文件没有给出补助比例")))
    amount = floor_fen(Fraction(total) * Fraction(rate.value) / _PERCENT)
    return Step(tr("按{value}%计算", value=rate.value), amount, rate.cited, rate.overruled)


def _capped(programme: Programme, level: int | None, received: Decimal) -> tuple[Step, ...]:
    """Return the cap at this level and, where it is cumulative, what of it is left."""
    cap = cap_at(programme, level)
    cumulative = ruling(programme, programme.subsidy.cumulative)
    if cap.amount is None or not cumulative or not cumulative.value or not received:
        return (cap,)
    left = max(_NOTHING, cap.amount - received)
    told = tr("扣除已获补助{received:,}元后的剩余额度", received=received)
    return cap, Step(told, left, cumulative.cited, cumulative.overruled)


def cap_at(programme: Programme, level: int | None) -> Step:
    """Return the most that is paid at a level; without an amount where no document says it."""
    caps = ruling(programme, programme.subsidy.caps)
    if caps is None:
        return _flat_cap(programme)
    if level is None:
        return Step(tr("补助上限"), None, Cited(tr("还没有改造后的等级，无法确定上限")))
    reached = [step for step in caps.value if step <= level]
    amount = _yuan(caps.value[max(reached)]) if reached else _NOTHING
    told = (
        tr("{level}级的上限", level=level)
        if reached
        else tr("{level}级达不到补助要求", level=level)
    )
    return Step(told, amount, caps.cited, caps.overruled)


def _flat_cap(programme: Programme) -> Step:
    cap = ruling(programme, programme.subsidy.cap)
    if cap is None:
        return Step(tr("补助上限"), None, Cited(tr("所列文件没有给出补助上限")))
    return Step(tr("每家企业的上限"), _yuan(cap.value), cap.cited, cap.overruled)


def _least(rated: Step, capped: tuple[Step, ...]) -> Decimal | None:
    amounts = [step.amount for step in (rated, *capped)]
    known = [amount for amount in amounts if amount is not None]
    return min(known) if len(known) == len(amounts) else None


def _interest(terms: Ruling[LoanTerms] | None, loan: Loan | None) -> tuple[Step, ...]:
    """Return the least of the interest paid, the rate's and the cap, for the subsidised time."""
    if terms is None or loan is None:
        return ()
    said = terms.value
    time = min(_years(loan), Fraction(said.years))
    by_rate = floor_fen(Fraction(loan.principal) * Fraction(said.rate_percent) / _PERCENT * time)
    cap = _yuan(said.cap_per_year * said.years)
    paid = floor_fen(Fraction(loan.interest))
    figures = (
        (tr("贷款实际利息"), paid),
        (tr("按年贴息率{rate_percent}%计算的利息", rate_percent=said.rate_percent), by_rate),
        (tr("贷款贴息上限"), cap),
        (tr("贷款贴息估算"), min(paid, by_rate, cap)),
    )
    return tuple(Step(label, amount, terms.cited, terms.overruled) for label, amount in figures)


def _years(loan: Loan) -> Fraction:
    """Return the time of a loan: a whole number of years counts as such, days as 365ths."""
    days = max(0, (loan.last - loan.first).days)
    years = loan.last.year - loan.first.year
    is_whole = (loan.last.month, loan.last.day) == (loan.first.month, loan.first.day)
    return Fraction(max(0, years)) if is_whole else Fraction(days, _DAYS)


def _yuan(wan: Decimal) -> Decimal:
    return floor_fen(Fraction(wan) * WAN)
