"""The recognised amount 认定金额 of each cost line: what of it a programme counts, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from app.language import mark, tr
from app.programmes.programme import NotBeforeTest
from app.programmes.rulings import Cited, Ruling, rules, ruling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.programmes.costs import CostLine, Invoice
    from app.programmes.programme import Programme, Window

_FEN = 100
NO_DOCUMENT = mark("文件没有写明，这里从低估算")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was left out or reduced, with the rule that says so."""

    why: str
    cited: Cited


@dataclass(frozen=True, slots=True)
class LineResult:
    """A cost line in yuan before tax, rounded down to the fen.

    `share` is what a subscription's months leave of the smallest of the three amounts.
    """

    line: CostLine
    contract: Decimal
    invoiced: Decimal
    paid: Decimal
    share: Fraction
    recognised: Decimal
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """What a programme says of costs, each from the latest document that speaks of it."""

    window: Ruling[Window] | None
    order: tuple[NotBeforeTest, Cited] | None
    eligible: Ruling[tuple[str, ...]] | None
    excluded: Ruling[tuple[str, ...]] | None
    smallest: Cited
    invoice_after_contract: Cited | None
    subscription: Cited | None


def terms_of(programme: Programme) -> Terms:
    """Return what a programme says of costs."""
    said = programme.subsidy
    smallest = ruling(programme, said.recognised)
    after = ruling(programme, said.invoice_after_contract)
    months = ruling(programme, said.subscription)
    return Terms(
        window=ruling(programme, programme.window),
        order=_order(programme),
        eligible=ruling(programme, said.eligible),
        excluded=ruling(programme, said.excluded),
        smallest=smallest.cited
        if smallest
        else Cited(
            tr("取合同、发票、付款三者中的最小值（{no_document}）", no_document=tr(NO_DOCUMENT))
        ),
        invoice_after_contract=after.cited if after and after.value else None,
        subscription=months.cited if months else None,
    )


def recognise(terms: Terms, line: CostLine, deadline: date | None) -> LineResult:
    """Return what of a cost line counts towards the subsidy.

    `deadline` is the last day of the application, to which a subscription counts.
    """
    counted, late = _invoices(terms, line)
    invoiced = sum(map(line.invoice_net, counted), Fraction())
    share, cut = _share(terms, line, deadline)
    excluded = next(_exclusions(terms, line), None)
    smallest = min(line.contract_net, invoiced, line.paid_net)
    amount = Fraction() if excluded else smallest * share
    whole = line.contract_net == invoiced == line.paid_net
    short = () if whole else (Reason(_smallest(line, invoiced), terms.smallest),)
    return LineResult(
        line=line,
        contract=floor_fen(line.contract_net),
        invoiced=floor_fen(invoiced),
        paid=floor_fen(line.paid_net),
        share=share,
        recognised=floor_fen(amount),
        reasons=(excluded,) if excluded else (*late, *short, *cut),
    )


def floor_fen(amount: Fraction) -> Decimal:
    """Return an amount in yuan, rounded down to the fen: never more than is due."""
    return Decimal(amount * _FEN // 1).scaleb(-2)


def _order(programme: Programme) -> tuple[NotBeforeTest, Cited] | None:
    """Return the condition for acceptance that says how old a contract may be."""
    for one in rules(programme, programme.acceptance).values():
        if isinstance(one.value, NotBeforeTest):
            return one.value, one.cited
    return None


def _exclusions(terms: Terms, line: CostLine) -> Iterator[Reason]:
    yield from _categories(terms, line)
    if terms.order:
        test, cited = terms.order
        earliest = line.lead_published or test.day
        what = tr("牵引单位公示日期") if line.lead_published else tr("最早日期")
        if line.contract_date < earliest:
            yield Reason(
                tr(
                    "合同签于{contract_date}，早于{what}{earliest}，不计",
                    contract_date=line.contract_date,
                    what=what,
                    earliest=earliest,
                ),
                cited,
            )
    if terms.window:
        first, last = terms.window.value.first, terms.window.value.last
        if not first <= line.contract_date <= last:
            told = tr(
                "合同签于{contract_date}，不在试点期{first}至{last}内，不计",
                contract_date=line.contract_date,
                first=first,
                last=last,
            )
            yield Reason(told, terms.window.cited)


def _categories(terms: Terms, line: CostLine) -> Iterator[Reason]:
    if terms.excluded and line.category in terms.excluded.value:
        yield Reason(
            tr("“{category}”属于不予补助的费用，不计", category=line.category), terms.excluded.cited
        )
    if terms.eligible and line.category not in terms.eligible.value:
        yield Reason(
            tr("“{category}”不在可补助的费用类别里，不计", category=line.category),
            terms.eligible.cited,
        )


def _invoices(terms: Terms, line: CostLine) -> tuple[list[Invoice], tuple[Reason, ...]]:
    """Return the invoices that count, and why the others do not."""
    cited = terms.invoice_after_contract
    if cited is None:
        return list(line.invoices), ()
    early = [it for it in line.invoices if it.date < line.contract_date]
    counted = [it for it in line.invoices if it.date >= line.contract_date]
    reasons = (
        Reason(
            tr(
                "{date}的发票{amount:,}元早于合同日期{contract_date}，不计",
                date=it.date,
                amount=it.amount,
                contract_date=line.contract_date,
            ),
            cited,
        )
        for it in early
    )
    return counted, tuple(reasons)


def _smallest(line: CostLine, invoiced: Fraction) -> str:
    amounts = {tr("合同"): line.contract_net, tr("发票"): invoiced, tr("付款"): line.paid_net}
    least = min(amounts, key=amounts.__getitem__)
    return tr(
        "三者中{least}最小，按{floor_fen:,}元（不含税）认定",
        least=least,
        floor_fen=floor_fen(amounts[least]),
    )


def _share(
    terms: Terms, line: CostLine, deadline: date | None
) -> tuple[Fraction, tuple[Reason, ...]]:
    """Return the part of a subscription that lies before the deadline, in whole months."""
    if line.service is None or terms.subscription is None:
        return Fraction(1), ()
    if deadline is None:
        return Fraction(), (Reason(tr("订阅服务还没有填申报截止日期，暂不计"), terms.subscription),)
    first, last = line.service
    every = _term(first, last)
    counted = max(0, min(every, _months(first, deadline)))
    if counted == every:
        return Fraction(1), ()
    told = tr(
        "订阅共{n}个月，到申报截止当月（{deadline:%Y-%m}）为{counted}个月，按比例计",
        n=every,
        deadline=deadline,
        counted=counted,
    )
    return Fraction(counted, every), (Reason(told, terms.subscription),)


def _term(first: date, last: date) -> int:
    """Return for how many months a service was agreed; a begun month counts as one.

    From the 15th to the 14th are whole months, though they touch one calendar month more.
    """
    whole = (last + timedelta(days=1)).day == first.day
    return _months(first, last) - int(whole and first.day != 1)


def _months(first: date, last: date) -> int:
    """Return how many calendar months two days touch, the first and the last included."""
    return (last.year - first.year) * 12 + last.month - first.month + 1
