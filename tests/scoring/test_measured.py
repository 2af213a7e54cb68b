"""Which option the numbers pick, and what they say about an option chosen by hand."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from app.scoring.answers import impossible_measures
from app.scoring.catalogue import RatioBand
from app.scoring.item_score import ItemScore
from app.scoring.measured import Measured, measure_item
from app.scoring.outcome import Warning as Caution
from app.scoring.outcome import score
from tests.scoring.cases import CATALOGUE, answers

PARTS = {"F2": "equipment_digital", "F3": "equipment_networked"}
EDGES = [
    ("0", "A"), ("0.01", "A"), ("9.99", "A"), ("10", "A"), ("10.000001", "B"), ("10.01", "B"),
    ("20", "B"), ("20.01", "C"), ("40", "C"), ("40.01", "D"), ("60", "D"), ("60.01", "E"),
    ("100", "E"),
]  # fmt: skip
SCALE = 10**8
TREND = {  # item: measures now, measures before, and whether more is better
    "R1": (("energy_y1", "revenue_y1"), ("energy_y2", "revenue_y2"), False),
    "R2": (("yield_after",), ("yield_before",), True),
    "R3": (("revenue_y1", "employees_y1"), ("revenue_y2", "employees_y2"), True),
    "R4": (("cost_y1", "revenue_y1"), ("cost_y2", "revenue_y2"), False),
}


def found(code: str, measures: dict[str, int | str], letters: str = "") -> ItemScore:
    return score(CATALOGUE, answers({code: letters}, measures)).items[code]


def measured(code: str, measures: dict[str, int | str]) -> Measured:
    result = found(code, measures).measured
    assert result is not None
    return result


def cautions(code: str, measures: dict[str, int | str], letters: str = "") -> list[Caution]:
    return list(score(CATALOGUE, answers({code: letters} if letters else {}, measures)).warnings)


@pytest.mark.parametrize(("percent", "key"), EDGES)
@pytest.mark.parametrize("code", ["F2", "F3"])
def test_equipment_bands_are_closed_on_the_right(code: str, percent: str, key: str) -> None:
    part = int(Fraction(percent) * SCALE)
    result = found(code, {"equipment_total": 100 * SCALE, PARTS[code]: part})
    assert (result.options, result.source) == ((key,), "computed")
    assert result.points == result.item.earns[key]


@pytest.mark.parametrize(("percent", "key"), [*EDGES, ("100.01", "E"), ("900", "E")])
def test_investment_bands_are_closed_on_the_right_and_open_above(percent: str, key: str) -> None:
    assert found("M4", {"investment_y1": percent, "revenue_y1": 100}).options == (key,)


def test_the_text_shows_the_sum_and_never_an_edge_that_is_not_met() -> None:
    def text(part: int, whole: int) -> str:
        return measured("F2", {"equipment_digital": part, "equipment_total": whole}).text

    assert text(60, 120) == "60 ÷ 120 = 50.00%，属于(40%,60%]，对应D"
    assert text(1, 10) == "1 ÷ 10 = 10.00%，属于[0,10%]，对应A"
    assert text(100_001, 10**6) == "100001 ÷ 1000000 = 10.0001%，属于(10%,20%]，对应B"
    assert text(3, 2) == "3 ÷ 2 = 150.00%，超过100%，请核对"


def test_the_sum_alone_is_told_even_where_it_picks_nothing() -> None:
    numbers: dict[str, int | str] = {"equipment_digital": 60, "equipment_total": 120}
    assert measured("F2", numbers).worked == "60 ÷ 120 = 50.00%"
    numbers["equipment_digital"] = 180
    assert measured("F2", numbers).worked == "180 ÷ 120 = 150.00%"


def test_more_networked_equipment_than_equipment_is_an_error() -> None:
    measures: dict[str, int | str] = {"equipment_total": 100, "equipment_networked": 101}
    result = found("F3", measures)
    assert result.source == "unanswered"
    assert result.points == 0
    (error,) = cautions("F3", measures)
    assert (error.code, error.severity) == ("measure_impossible", "error")
    assert error.path == "items/F3/options"
    assert error.message == "F3：101 ÷ 100 = 101.00%，超过100%，请核对。"


def test_all_equipment_digital_is_possible_and_one_more_names_the_measure() -> None:
    numbers = {"equipment_total": Fraction(7), "equipment_digital": Fraction(7)}
    assert impossible_measures(CATALOGUE, numbers) == []
    (problem,) = impossible_measures(CATALOGUE, numbers | {"equipment_digital": Fraction(8)})
    assert problem.code == "equipment_digital"
    assert problem.message == "数字化生产设备数不能多于生产设备总数，请核对这两个数。"


def test_a_ratio_without_a_cap_goes_to_the_top_band() -> None:
    item = CATALOGUE.items["F2"]
    assert isinstance(item.formula, RatioBand)
    open_above = replace(item, formula=replace(item.formula, capped=False))
    numbers = {"equipment_total": Fraction(2), "equipment_digital": Fraction(3)}
    result = measure_item(open_above, numbers)
    assert result is not None
    assert (result.state, result.option) == ("computed", "E")
    assert result.text == "3 ÷ 2 = 150.00%，超过100%，归入(60%,100%]，对应E"


def test_no_equipment_is_a_ratio_without_a_value() -> None:
    measures: dict[str, int | str] = {"equipment_total": 0, "equipment_digital": 0}
    assert found("F2", measures).source == "unanswered"
    (caution,) = cautions("F2", measures)
    assert (caution.code, caution.path) == ("measure_undefined", "items/F2/options")


@pytest.mark.parametrize("measures", [{}, {"equipment_total": 5}, {"equipment_digital": 5}])
def test_a_ratio_waits_for_both_numbers(measures: dict[str, int | str]) -> None:
    assert measured("F2", measures).state == "incomplete"
    assert measured("F2", measures).text == "基础数据尚未填全"
    assert measured("F2", measures).worked == ""
    assert cautions("F2", measures) == []


def years(*pairs: tuple[str | int | None, str | int | None]) -> dict[str, int | str]:
    named: dict[str, int | str | None] = {}
    for year, pair in enumerate(pairs, 1):
        named |= {f"investment_y{year}": pair[0], f"revenue_y{year}": pair[1]}
    return {code: value for code, value in named.items() if value is not None}


@pytest.mark.parametrize(
    ("pairs", "key", "gaps"),
    [
        ([(15, 100)], "B", 0),
        ([(15, 100), (40, 100)], "C", 0),  # 27.5 %
        ([(5, 100), (20, 200), (45, 300)], "A", 0),  # the mean of 5, 10 and 15 %, not 70/600
        ([(5, 100), (20, 200), (46, 300)], "B", 0),
        ([(None, None), (15, 100), (25, 100)], "B", 0),
        ([(15, 100), (40, None), (25, 100)], "B", 1),
        ([(15, 100), (None, 70), (40, 0)], "B", 2),
        ([(0, 100)], "A", 0),
    ],
)
def test_investment_is_the_mean_of_the_yearly_ratios(
    pairs: list[tuple[str | int | None, str | int | None]], key: str, gaps: int
) -> None:
    result = measured("M4", years(*pairs))
    assert (result.state, result.option, result.gaps) == ("computed", key, gaps)
    codes = [caution.code for caution in cautions("M4", years(*pairs))]
    assert codes == (["measure_gap"] if gaps else [])


def test_investment_without_any_complete_year_is_unanswered() -> None:
    result = measured("M4", years((3, 0), (3, None)))
    assert (result.state, result.option, result.gaps) == ("incomplete", None, 2)
    (caution,) = cautions("M4", years((3, 0), (3, None)))
    assert caution.message == "M4有2年的数字缺一项或营业收入为0，未计入平均，请核对。"


def test_revenue_alone_says_nothing_of_investment() -> None:
    assert measured("M4", years((None, 70), (None, 0))).gaps == 0


def test_the_text_of_a_mean() -> None:
    assert measured("M4", years((1, 100), (2, 100))).text == "2年平均1.50%，属于[0,10%]，对应A"
    assert measured("M4", years((3, 2))).text == "1年平均150.00%，超过100%，归入(60%,100%]，对应E"


def trend(code: str, now: str, before: str) -> dict[str, int | str]:
    """Measures that give these two values; divisors are 1."""
    values: dict[str, int | str] = {}
    for (first, *divisor), value in zip(TREND[code][:2], (now, before), strict=True):
        values[first] = value
        values |= dict.fromkeys(divisor, 1)
    return values


@pytest.mark.parametrize("code", TREND)
@pytest.mark.parametrize(
    ("now", "before", "change"),
    [
        ("2", "1", 1),
        ("1", "2", -1),
        ("1", "1", 0),
        ("1.004", "1", 0),
        ("1.004", "0.995", 0),  # 0.995 is a tie and goes up to 1.00
        ("1.004", "0.994999", 1),
        ("1.005", "1", 1),  # a tie goes up to 1.01
        ("1.004", "1.005", -1),
        ("0.99", "1", -1),
    ],
)
def test_a_trend_compares_two_decimals(code: str, now: str, before: str, change: int) -> None:
    rises_well = TREND[code][2]
    key = "B" if change == 0 else "C" if (change > 0) == rises_well else "A"
    assert found(code, trend(code, now, before)).options == (key,)


@pytest.mark.parametrize(
    ("code", "now", "before", "key"),
    [
        ("R1", (50, 1000), (60, 1000), "C"),
        ("R3", (1000, 10), (1000, 11), "C"),
        ("R3", (1000, 11), (1000, 10), "A"),
        ("R4", (854, 1000), (846, 1000), "B"),  # 0.854 and 0.846 are both 0.85
        ("R4", (855, 1000), (846, 1000), "A"),
    ],
)
def test_a_trend_of_quotients(
    code: str, now: tuple[int, int], before: tuple[int, int], key: str
) -> None:
    names = [*TREND[code][0], *TREND[code][1]]
    assert found(code, dict(zip(names, [*now, *before], strict=True))).options == (key,)


def test_the_text_of_a_trend() -> None:
    assert measured("R2", trend("R2", "98.5", "97")).text == "97.00 → 98.50，增加，对应C"


@pytest.mark.parametrize("code", TREND)
def test_a_trend_waits_for_every_number(code: str) -> None:
    complete = trend(code, "2", "1")
    for missing in complete:
        partial = {name: value for name, value in complete.items() if name != missing}
        assert measured(code, partial).state == "incomplete"


@pytest.mark.parametrize("year", ["y1", "y2"])
def test_a_trend_over_no_revenue_has_no_value(year: str) -> None:
    measures = trend("R4", "2", "1") | {f"revenue_{year}": 0}
    assert measured("R4", measures).state == "undefined"
    assert [caution.code for caution in cautions("R4", measures)] == ["measure_undefined"]
    assert measured("R4", measures).text == "除数为0，无法计算"


def test_nothing_produced_of_nothing_is_a_trend_without_change() -> None:
    assert found("R2", trend("R2", "0", "0")).options == ("B",)


def test_numbers_answer_an_item_alone() -> None:
    result = found("F2", {"equipment_total": 120, "equipment_digital": 60})
    assert (result.options, result.source, result.points) == (("D",), "computed", Fraction(9, 2))
    assert result.reason == "由基础数据算出D：6.00 × 75% = 4.50分"


@pytest.mark.parametrize("letter", "ABCDE")
def test_a_disagreeing_choice_counts_and_is_named(letter: str) -> None:
    measures: dict[str, int | str] = {"equipment_total": 120, "equipment_digital": 60}
    result = found("F2", measures, letter)
    assert (result.options, result.source) == ((letter,), "chosen")
    assert result.points == result.item.earns[letter]
    messages = [(c.code, c.path, c.message, c.severity) for c in cautions("F2", measures, letter)]
    sentence = f"F2选了{letter}，但基础数据算得：60 ÷ 120 = 50.00%，属于(40%,60%]，对应D。请核对。"
    expected = ("measure_disagrees", "items/F2/options", sentence, "warning")
    assert messages == ([] if letter == "D" else [expected])
