"""Cost lines 费用 of a project, and a loan: what was agreed, invoiced and paid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

from app.storage import claims

if TYPE_CHECKING:
    from app.storage.canonical import Json

_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Invoice:
    """An invoice in yuan; without a rate of its own, the line's holds."""

    date: date
    amount: Decimal
    tax_percent: Decimal | None = None


@dataclass(frozen=True, slots=True)
class CostLine:
    """One product or service of a contract, in yuan; `paid` is the sum of all payments.

    Amounts hold tax at `tax_percent`; None says that they are before tax. `lead_published` is given
    for a contract of three parties, `service` (first and last day) for a subscription.
    """

    name: str
    category: str
    contract_date: date
    contract_amount: Decimal
    paid: Decimal
    invoices: tuple[Invoice, ...] = ()
    tax_percent: Decimal | None = None
    lead_published: date | None = None
    service: tuple[date, date] | None = None

    @property
    def contract_net(self) -> Fraction:
        """The agreed amount before tax."""
        return before_tax(self.contract_amount, self.tax_percent)

    @property
    def paid_net(self) -> Fraction:
        """What was paid, before tax."""
        return before_tax(self.paid, self.tax_percent)

    def invoice_net(self, invoice: Invoice) -> Fraction:
        """Return an invoice of this line before tax."""
        own = invoice.tax_percent
        return before_tax(invoice.amount, self.tax_percent if own is None else own)


@dataclass(frozen=True, slots=True)
class Loan:
    """A loan for the project, in yuan; `interest` is what was paid for these days."""

    principal: Decimal
    interest: Decimal
    first: date
    last: date


def before_tax(amount: Decimal, tax_percent: Decimal | None) -> Fraction:
    """Return an amount without the tax that it holds, exactly."""
    return Fraction(amount) / (1 + Fraction(tax_percent or 0) / _PERCENT)


def cost_line(value: Json) -> CostLine:
    """Read a cost line as the journal holds it; BadInput when it is none or lacks something."""
    line = claims.normal_cost(value)
    claims.demand_whole(line)
    found = cast("dict[str, Any]", line)
    return CostLine(
        name=found["name"],
        category=found["category"],
        contract_date=claims.day(found["contract_date"]),
        contract_amount=claims.money(found["contract_amount"]),
        paid=claims.money(found["paid"] or "0"),
        invoices=tuple(map(_invoice, found["invoices"])),
        tax_percent=_rate(found["tax_percent"]),
        lead_published=_day(found["lead_published"]),
        service=_service(found["service_first"], found["service_last"]),
    )


def _invoice(found: dict[str, str]) -> Invoice:
    return Invoice(
        claims.day(found["date"]), claims.money(found["amount"]), _rate(found["tax_percent"])
    )


def _rate(text: str) -> Decimal | None:
    return claims.percent(text) if text else None


def _day(text: str) -> date | None:
    return claims.day(text) if text else None


def _service(first: str, last: str) -> tuple[date, date] | None:
    return (claims.day(first), claims.day(last)) if first else None
