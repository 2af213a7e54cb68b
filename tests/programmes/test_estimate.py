"""What a programme would pay, against figures computed by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.programmes.costs import CostLine, Invoice, Loan, cost_line
from app.programmes.estimate import Estimate, estimate
from app.programmes.loader import parse_programme, shipped

GUANGZHOU = shipped("guangzhou")
SIGNED = date(2024, 3, 1)


def money(text: str) -> Decimal:
    return Decimal(text)


def line(
    contract: str = "100000",
    invoiced: str = "100000",
    paid: str = "100000",
    **changes: Any,  # noqa: ANN401 - fields of a line
) -> CostLine:
    made = CostLine(
        name="生产管理软件",
        category="软件",
        contract_date=SIGNED,
        contract_amount=money(contract),
        paid=money(paid),
        invoices=(Invoice(date(2024, 4, 1), money(invoiced)),),
    )
    return replace(made, **changes)


def guangzhou(*lines: CostLine, level: int | None = 2, **given: Any) -> Estimate:  # noqa: ANN401 - as `estimate`
    return estimate(GUANGZHOU, lines, level=level, **given)


def recognised(one: CostLine, **given: Any) -> str:  # noqa: ANN401 - as `estimate`
    return str(guangzhou(one, **given).lines[0].recognised)


@pytest.mark.parametrize(
    ("contract", "invoiced", "paid", "expected"),
    [
        ("100000", "100000", "100000", "100000.00"),
        ("90000", "100000", "100000", "90000.00"),
        ("100000", "80000.01", "100000", "80000.01"),
        ("100000", "100000", "70000", "70000.00"),
        ("100000", "100000", "0", "0.00"),
    ],
)
def test_the_smallest_of_contract_invoice_and_payment_is_recognised(
    contract: str, invoiced: str, paid: str, expected: str
) -> None:
    assert recognised(line(contract, invoiced, paid)) == expected


@pytest.mark.parametrize(
    ("gross", "rate", "expected"),
    [
        ("113000", "13", "100000.00"),
        ("106000", "6", "100000.00"),
        ("100000", "13", "88495.57"),  # 88495.575… is not 88495.58
        ("100", "3", "97.08"),  # 97.087…
        ("100000", None, "100000.00"),
        ("100000", "0", "100000.00"),
    ],
)
def test_amounts_are_taken_before_tax_and_rounded_down(
    gross: str, rate: str | None, expected: str
) -> None:
    taxed = line(gross, gross, gross, tax_percent=None if rate is None else Decimal(rate))
    assert recognised(taxed) == expected


def test_invoices_of_several_rates_and_days_are_summed_without_those_before_the_contract() -> None:
    """56500/1.13 = 50000 and 21200/1.06 = 20000 count; 11300/1.13 = 10000 came a day too early."""
    invoices = (
        Invoice(date(2024, 2, 29), money("11300")),
        Invoice(date(2024, 3, 1), money("56500")),
        Invoice(date(2024, 6, 1), money("21200"), Decimal(6)),
    )
    mixed = line("113000", "0", "113000", tax_percent=Decimal(13), invoices=invoices)
    found = guangzhou(mixed).lines[0]
    assert [int(it) for it in (found.contract, found.invoiced, found.paid)] == [
        100_000,
        70_000,
        100_000,
    ]
    assert found.recognised == 70_000
    early = [reason.why for reason in found.reasons if "早于合同日期" in reason.why]
    assert early == ["2024-02-29的发票11,300元早于合同日期2024-03-01，不计"]
    assert found.reasons[0].cited.text == "发票日期不得早于合同日期"


@pytest.mark.parametrize("category", ["实施费", "定制费", "培训费", "维保费", "办公家具"])
def test_other_categories_are_not_recognised(category: str) -> None:
    found = guangzhou(line(category=category)).lines[0]
    assert found.recognised == 0
    assert "不计" in found.reasons[0].why
    assert found.reasons[0].cited.documents[-1] == "广东省工业和信息化厅与财政厅通知（2026-02-26）"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2023, 10, 10), "0.00"),
        (date(2023, 10, 11), "100000.00"),
        (date(2026, 12, 31), "100000.00"),
        (date(2027, 1, 1), "0.00"),
    ],
)
def test_contracts_count_within_the_window_alone(day: date, expected: str) -> None:
    later = (Invoice(date(2027, 1, 2), money("100000")),)
    assert recognised(line(contract_date=day, invoices=later)) == expected


@pytest.mark.parametrize(
    ("published", "expected"), [(date(2024, 3, 1), "100000.00"), (date(2024, 3, 2), "0.00")]
)
def test_a_contract_of_three_parties_is_not_older_than_the_publication(
    published: date, expected: str
) -> None:
    assert recognised(line(lead_published=published)) == expected


@pytest.mark.parametrize(
    ("deadline", "expected"),
    [
        (date(2023, 12, 31), "0.00"),
        (date(2024, 2, 29), "0.00"),
        (date(2024, 3, 1), "1000.00"),  # 1 of 36 months
        (date(2024, 3, 31), "1000.00"),
        (date(2025, 2, 28), "12000.00"),
        (date(2025, 3, 1), "13000.00"),
        (date(2027, 2, 1), "36000.00"),
        (date(2029, 1, 1), "36000.00"),
        (None, "0.00"),
    ],
)
def test_a_subscription_counts_the_months_up_to_the_deadline(
    deadline: date | None, expected: str
) -> None:
    cloud = line("36000", "36000", "36000", category="云服务",
                 service=(date(2024, 3, 1), date(2027, 2, 28)))  # fmt: skip
    assert recognised(cloud, deadline=deadline) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2024, 3, 15), date(2024, 9, 14), "8333.33"),  # 5 of the 6 months agreed: 8333.333…
        (date(2024, 3, 15), date(2024, 9, 15), "7142.85"),  # a seventh month begins: 7142.857…
        (date(2024, 3, 31), date(2025, 3, 30), "4166.66"),  # 5 of 12
        (date(2024, 2, 1), date(2024, 6, 30), "10000.00"),
        (date(2024, 2, 15), date(2024, 7, 14), "10000.00"),  # the sixth calendar month is no sixth
    ],
)
def test_a_part_of_a_subscription_is_of_the_months_agreed_and_rounded_down(
    first: date, last: date, expected: str
) -> None:
    cloud = line("10000", "10000", "10000", service=(first, last))
    assert recognised(cloud, deadline=date(2024, 7, 1)) == expected


@pytest.mark.parametrize(
    ("amount", "level", "expected"),
    [
        ("1199999.99", 2, "599999.99"),  # half of it, rounded down
        ("1200000", 2, "600000.00"),
        ("1200000.02", 2, "600000.00"),
        ("3000000", 2, "600000.00"),
        ("3000000", 3, "1000000.00"),
        ("3000000", 4, "1500000.00"),
        ("4000000", 4, "1500000.00"),
        ("3000000", 1, "0.00"),
        ("3000000", 0, "0.00"),
        ("0.03", 2, "0.01"),
    ],
)
def test_half_is_paid_up_to_the_cap_of_the_level(amount: str, level: int, expected: str) -> None:
    assert str(guangzhou(line(amount, amount, amount), level=level).subsidy) == expected


def test_without_a_level_no_amount_is_promised() -> None:
    assert guangzhou(line(), level=None).subsidy is None


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("0", "500000.00"),
        ("100000", "500000.00"),
        ("100000.01", "499999.99"),
        ("599999.99", "0.01"),
        ("600000", "0.00"),
        ("700000", "0.00"),
    ],
)
def test_what_was_received_uses_up_the_cumulative_cap(received: str, expected: str) -> None:
    million = line("1000000", "1000000", "1000000")
    assert str(guangzhou(million, received=money(received)).subsidy) == expected


def test_a_project_of_several_lines_by_hand() -> None:
    """113000/1.13 = 100000; 53000/1.06 × 12/24 = 25000; training 0; in all 125000, half of it."""
    software = line("113000", "113000", "113000", tax_percent=Decimal(13))
    cloud = line("53000", "53000", "53000", category="云服务", tax_percent=Decimal(6),
                 service=(date(2024, 4, 1), date(2026, 3, 31)))  # fmt: skip
    training = line("20000", "20000", "20000", category="培训费")
    found = guangzhou(software, cloud, training, deadline=date(2025, 3, 31))
    assert [str(it.recognised) for it in found.lines] == ["100000.00", "25000.00", "0.00"]
    assert [str(it.amount) for it in found.steps] == ["125000.00", "62500.00", "600000.00"]
    assert str(found.subsidy) == "62500.00"
    assert all(step.cited.documents for step in found.steps)


@pytest.mark.parametrize(
    ("principal", "interest", "first", "last", "expected"),
    [
        ("1000000", "50000", date(2024, 1, 1), date(2025, 1, 1), "30000.00"),  # 3 % of a year
        ("1000000", "20000", date(2024, 1, 1), date(2025, 1, 1), "20000.00"),  # what was paid
        ("1000000", "90000", date(2024, 1, 1), date(2026, 1, 1), "30000.00"),  # one year alone
        ("1000000", "50000", date(2025, 1, 1), date(2025, 3, 15), "6000.00"),  # 73 of 365 days
        ("1000000", "50000", date(2023, 3, 1), date(2024, 3, 1), "30000.00"),  # 366 days, a year
        ("20000000", "900000", date(2024, 1, 1), date(2025, 1, 1), "500000.00"),  # the cap
        ("1000000", "50000", date(2024, 1, 2), date(2024, 1, 1), "0.00"),
        ("1000000", "50000", date(2025, 1, 1), date(2025, 1, 8), "575.34"),  # 575.342…
    ],
)
def test_interest_is_the_least_of_what_was_paid_the_rate_and_the_cap(
    principal: str, interest: str, first: date, last: date, expected: str
) -> None:
    loan = Loan(money(principal), money(interest), first, last)
    found = guangzhou(line(), loan=loan)
    assert str(found.loan_interest) == expected
    assert str(found.subsidy) == "50000.00"


def test_a_province_that_leaves_rate_and_cap_to_cities_promises_no_amount() -> None:
    found = estimate(shipped("guangdong"), [line()], level=4)
    assert found.lines[0].recognised == 100_000
    assert found.subsidy is None


def test_the_past_programme_paid_thirty_percent_up_to_300000() -> None:
    past = shipped("national-2022")
    some, much = line(), line("2000000", "2000000", "2000000")
    assert estimate(past, [some], level=None).subsidy == 30_000
    assert estimate(past, [much], level=None).subsidy == 300_000
    assert "已经结束" in estimate(past, [some], level=None).caution


def test_it_says_that_it_is_an_estimate_and_which_documents_govern() -> None:
    told = guangzhou(line()).caution
    assert "估算" in told
    assert "试点政策一本通（2025-07-11）" in told
    assert "征求意见稿" in estimate(shipped("mianyang"), [], level=2).caution


def test_a_figure_shows_the_document_that_was_overruled() -> None:
    text = """
key: x
name: 某市试点
documents: [{key: old, title: 旧, issued: 2024}, {key: new, title: 新, issued: 2025-01-01}]
subsidy:
  rate_percent:
    - {value: "33.3", text: 三成三, documents: [new]}
    - {value: 50, text: 五成, documents: [old]}
  cap: [{value: 10, text: 十万, documents: [new]}]
"""
    found = estimate(parse_programme(text.encode()), [line("100", "100", "100")], level=2)
    assert str(found.subsidy) == "33.30"
    assert found.steps[1].overruled[0].text == "五成"


OWN_RULES = """
key: x
name: 某市试点
documents: [{key: a, title: 办法, issued: 2025}]
subsidy:
  excluded: [{value: [培训费], text: 不补培训费, documents: [a]}]
  loan: [{value: {rate_percent: 3, years: 3, cap_per_year: 50}, text: 贴息三年, documents: [a]}]
"""


def test_where_only_exclusions_are_listed_everything_else_counts() -> None:
    programme = parse_programme(OWN_RULES.encode())
    lines = [line(category="培训费"), line(category="设备")]
    found = estimate(programme, lines, level=2)
    assert [int(it.recognised) for it in found.lines] == [0, 100_000]


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (date(2025, 3, 1), "60000.00"),  # two years, a leap day among them
        (date(2027, 3, 1), "90000.00"),  # four years, of which three count
        (date(2025, 5, 13), "66082.19"),  # 804 of 365 days: 66082.191…
    ],
)
def test_interest_of_several_years(last: date, expected: str) -> None:
    loan = Loan(money("1000000"), money("200000"), date(2023, 3, 1), last)
    found = estimate(parse_programme(OWN_RULES.encode()), [], level=2, loan=loan)
    assert str(found.loan_interest) == expected


AMOUNTS = st.decimals(0, 10_000_000, places=2)
RATES = st.sampled_from([None, Decimal(6), Decimal(13)])
LINES = st.builds(
    CostLine,
    name=st.just("某项"),
    category=st.sampled_from(["软件", "云服务", "培训费"]),
    contract_date=st.sampled_from([date(2023, 10, 10), SIGNED]),
    contract_amount=AMOUNTS,
    paid=AMOUNTS,
    invoices=st.lists(
        st.builds(Invoice, st.sampled_from([date(2024, 2, 1), SIGNED]), AMOUNTS, RATES), max_size=3
    ).map(tuple),
    tax_percent=RATES,
    service=st.sampled_from([None, (SIGNED, date(2026, 2, 28))]),
)


@given(st.lists(LINES, max_size=5), st.integers(0, 4), AMOUNTS, st.randoms())
def test_the_cap_holds_and_the_order_of_lines_does_not_matter(
    lines: list[CostLine], level: int, received: Decimal, random: Random
) -> None:
    deadline = date(2025, 1, 31)
    found = guangzhou(*lines, level=level, received=received, deadline=deadline).subsidy
    cap = {2: 600_000, 3: 1_000_000, 4: 1_500_000}.get(level, 0)
    assert found is not None
    assert 0 <= found <= max(Decimal(), cap - received)
    least = [min(it.contract_amount, it.paid) for it in lines]
    assert 2 * found <= sum(least, Decimal())
    shuffled = random.sample(lines, len(lines))
    assert guangzhou(*shuffled, level=level, received=received, deadline=deadline).subsidy == found


@given(LINES, AMOUNTS)
def test_paying_more_never_earns_less(one: CostLine, more: Decimal) -> None:
    paid = replace(one, paid=one.paid + more)
    deadline = date(2025, 1, 31)
    less, enough = (guangzhou(it, deadline=deadline).subsidy for it in (one, paid))
    assert less is not None
    assert enough is not None
    assert less <= enough


def test_a_line_is_read_from_the_journal() -> None:
    entered = {
        "name": "云排产",
        "category": "云服务",
        "contract_date": "2024-03-01",
        "contract_amount": "12000",
        "tax_percent": "6.00",
        "paid": "",
        "service_first": "2024-03-01",
        "service_last": "2025-02-28",
        "invoices": [{"date": "2024-03-02", "amount": "12000.5"}],
    }
    assert cost_line(entered) == CostLine(  # type: ignore[arg-type]  # a literal of Json
        name="云排产",
        category="云服务",
        contract_date=SIGNED,
        contract_amount=money("12000.00"),
        paid=money("0"),
        invoices=(Invoice(date(2024, 3, 2), money("12000.50")),),
        tax_percent=Decimal(6),
        service=(SIGNED, date(2025, 2, 28)),
    )
