"""A catalogue file that is wrong or disagrees with itself is refused, with the place."""

from __future__ import annotations

import hashlib
from copy import deepcopy
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from app.errors import BadInput
from app.resources import resource
from app.scoring.catalogue import MeanRatioBand, RatioBand, Trend
from app.scoring.loader import catalogue_bytes, default_catalogue
from app.scoring.reading import MAX_BYTES, load_catalogue, parse_catalogue
from tests.scoring.cases import CATALOGUE
from tests.scoring.naive import RULES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Rules = dict[str, Any]


def item(rules: Rules, code: str) -> Rules:
    groups = (group for dimension in rules["dimensions"] for group in dimension["groups"])
    found: Rules = next(it for group in groups for it in group["items"] if it["code"] == code)
    return found


def written(change: Callable[[Rules], object]) -> bytes:
    """The shipped rules with one change."""
    rules = deepcopy(RULES)
    change(rules)
    return yaml.safe_dump(rules, allow_unicode=True).encode()


def refusal(data: bytes) -> BadInput:
    with pytest.raises(BadInput) as caught:
        parse_catalogue(data)
    return caught.value


def test_the_shipped_catalogue_is_complete() -> None:
    assert CATALOGUE is default_catalogue()
    assert CATALOGUE.edition == "2024"
    assert "".join(CATALOGUE.items) == "F1F2F3F4F5F6F7M1M2M3M4R1R2R3R4"
    assert list(CATALOGUE.scenarios) == [f"S{n:02}" for n in range(1, 17)]
    assert CATALOGUE.sha256 == hashlib.sha256(catalogue_bytes()).hexdigest()
    assert CATALOGUE.items["F4"].option("B").share == Fraction(100, 14)
    assert [it.dimension for it in CATALOGUE.items.values()] == list("FFFFFFFMMMMRRRR")
    formulas = [it.formula for it in CATALOGUE.items.values() if it.formula]
    assert list(map(type, formulas)) == [RatioBand, RatioBand, MeanRatioBand, *[Trend] * 4]


def test_checkpoints_are_counted_in_reading_order() -> None:
    fourth = CATALOGUE.scenarios["S12"].grades[3]
    assert [point.key for point in fourth.checkpoints] == ["4.1", "4.2", "4.3"]
    assert [point.key for point in fourth.all] == ["4.1"]
    assert [[point.key for point in points] for points in fourth.any] == [["4.2"], ["4.3"]]
    assert fourth.evidence == ("自动配送或智能仓储界面",)


def test_the_same_rules_written_anew_are_the_same_catalogue_but_for_the_hash() -> None:
    again = parse_catalogue(written(lambda rules: rules))
    assert again.items == CATALOGUE.items
    assert again.scenarios == CATALOGUE.scenarios
    assert again.sha256 != CATALOGUE.sha256


def test_a_file_is_read_from_where_it_lies(tmp_path: Path) -> None:
    assert load_catalogue(resource("indicators", "2024.yaml")) == CATALOGUE
    missing = tmp_path / "nothing.yaml"
    with pytest.raises(BadInput, match="读不了指标目录文件") as caught:
        load_catalogue(missing)
    assert str(missing) in caught.value.message


def test_an_unknown_edition_names_the_known_ones() -> None:
    with pytest.raises(BadInput, match="没有“1999”版指标，可用的版本：2024。"):
        default_catalogue("1999")


@pytest.mark.parametrize(
    "data",
    [
        b"a: [",
        b"\xff\xfe\x00",
        b"a: 1\na: 2",
        b"a: {b: 1, b: 2}",
        b"? [a]\n: 1",
        b"a: 2024-13-45",
        b"a: !!python/object:os.system {}",
        b"[" * 100_000,
        b"- " * 100_000,
        b"a: &a [x, x]\nb: [" + b"*a, " * 100 + b"]",
        b"a: *nobody",
    ],
)
def test_what_is_no_yaml_is_refused(data: bytes) -> None:
    assert refusal(data).message.startswith("不是有效的YAML文件")


def test_a_huge_file_is_refused_unread() -> None:
    assert "文件太大" in refusal(b" " * (MAX_BYTES + 1)).message


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda r: r.pop("levels"), "$.levels"),
        (lambda r: r.update(extra=1), "$.extra"),
        (lambda r: r.update(edition=2024), "$.edition"),
        (lambda r: r.update(items_total_points=100.0), "$.items_total_points"),
        (lambda r: r.update(items_total_points="1e2"), "$.items_total_points"),
        (lambda r: r.update(items_total_points=True), "$.items_total_points"),
        (lambda r: r["levels"][0].update(min_points=20.5), "$.levels[0].min_points"),
        (lambda r: r["levels"][0].update(min_points="20/0"), "$.levels[0].min_points"),
        (lambda r: r["levels"][0].update(min_points=-20), "$.levels[0].min_points"),
        (lambda r: r["levels"][1].update(min_scenarios=6.0), "$.levels[1].min_scenarios"),
        (lambda r: r["levels"][1].update(level="2"), "$.levels[1].level"),
        (lambda r: r["measures"]["cost_y1"].update(min=0.5), "$.measures.cost_y1.min"),
        (lambda r: r["measures"]["cost_y1"].update(min="1/2"), "$.measures.cost_y1.min"),
        (lambda r: r["scenarios"][0].update(constrained="yes"), "$.scenarios[0].constrained"),
        (lambda r: item(r, "F2")["formula"].update(kind="sum"), None),
        (lambda r: item(r, "R1")["formula"].update(now=[]), None),
    ],
)
def test_a_wrong_shape_is_refused_with_its_place(
    change: Callable[[Rules], object], path: str | None
) -> None:
    error = refusal(written(change))
    assert error.message.startswith("指标目录的这一处不符合格式")
    assert error.path is not None
    assert error.path == path or (path is None and ".formula" in error.path)


def set_band(rules: Rules, place: int, band: list[int] | None) -> None:
    # The shipped file shares one list of bands between items; here each has its own.
    options = deepcopy(item(rules, "F2")["options"])
    options[place]["band"] = band
    item(rules, "F2")["options"] = options


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        (
            lambda r: item(r, "F1").update(points=9),
            "$.dimensions.F1.points",
            "分值9与权重算出的8不一致。",
        ),
        (
            lambda r: item(r, "M1").update(weight=40),
            "$.dimensions.M1.points",
            "分值15/2与权重算出的6不一致。",
        ),
        (
            lambda r: r.update(items_total_points=99),
            "$.items_total_points",
            "各采集项分值合计100，应为99。",
        ),
        (
            lambda r: r["levels"][2].update(min_points=39),
            "$.levels[2]",
            "3级的条件低于2级，等级表应逐级升高。",
        ),
        (
            lambda r: r["levels"][2].update(min_scenarios=5),
            "$.levels[2]",
            "3级的条件低于2级，等级表应逐级升高。",
        ),
        (
            lambda r: r["levels"][2].update(min_constrained=2),
            "$.levels[2]",
            "3级的条件低于2级，等级表应逐级升高。",
        ),
        (lambda r: r["levels"].pop(), "$.levels", "等级表应依次为1至4级。"),
        (
            lambda r: item(r, "F2")["measures"].append("nothing"),
            "$.dimensions.F2.measures",
            "没有名为“nothing”的基础数据。",
        ),
        (
            lambda r: item(r, "F2")["formula"].update(numerator="cost_y1"),
            "$.dimensions.F2.measures",
            "这里列出的基础数据应与公式用到的一致。",
        ),
        (
            lambda r: item(r, "M4")["formula"]["pairs"].pop(),
            "$.dimensions.M4.measures",
            "这里列出的基础数据应与公式用到的一致。",
        ),
        (
            lambda r: item(r, "R2").update(kind="multi"),
            "$.dimensions.R2.options",
            "最好的作答应得到100%的分值。",
        ),
        (
            lambda r: item(r, "F1")["options"][1].update(share=20),
            "$.dimensions.F1.options",
            "最好的作答应得到100%的分值。",
        ),
        (
            lambda r: item(r, "F1")["options"].append(item(r, "F1")["options"][0]),
            "$.dimensions.F1.options",
            "“A”出现了两次，请只保留一个。",
        ),
        (
            lambda r: item(r, "R1")["options"].pop(1),
            "$.dimensions.R1.options",
            "比较前后变化的采集项应有变差、持平、变好三个选项。",
        ),
        (
            lambda r: set_band(r, 1, [11, 20]),
            "$.dimensions.F2.options",
            "各选项的区间应从0起首尾相接、逐档升高。",
        ),
        (
            lambda r: set_band(r, 4, [60, 60]),
            "$.dimensions.F2.options",
            "各选项的区间应从0起首尾相接、逐档升高。",
        ),
        (
            lambda r: set_band(r, 0, None),
            "$.dimensions.F2.options",
            "各选项的区间应从0起首尾相接、逐档升高。",
        ),
        (
            lambda r: item(r, "F1").update(expects={"E": ["X"]}),
            "$.dimensions.F1.expects",
            "没有选项“X”。",
        ),
        (
            lambda r: r["alternative_profiles"][0]["overrides"].update(F9={"B": 7}),
            "$.alternative_profiles.platform-integer-shares.overrides.F9",
            "采集项F9没有选项“B”，或没有这个采集项。",
        ),
        (
            lambda r: r["alternative_profiles"][0]["overrides"]["F4"].update(P=7),
            "$.alternative_profiles.platform-integer-shares.overrides.F4",
            "采集项F4没有选项“P”，或没有这个采集项。",
        ),
        (
            lambda r: r["scenarios"][0].update(group="别的"),
            "$.scenarios.S01.group",
            "没有场景类别“别的”。",
        ),
        (
            lambda r: r["scenarios"][0]["grades"].pop(3),
            "$.scenarios.S01.grades",
            "应有1至4级各一条判定要点。",
        ),
        (
            lambda r: r["scenarios"][0]["grades"].update({3: {"all": []}}),
            "$.scenarios.S01.grades.3",
            "每一级至少要有一个判定要点，备选的每一组也是。",
        ),
        (
            lambda r: r["scenarios"][0]["grades"].update({3: {"all": ["有"], "any": [["有"], []]}}),
            "$.scenarios.S01.grades.3",
            "每一级至少要有一个判定要点，备选的每一组也是。",
        ),
        (
            lambda r: r["scenarios"].append(r["scenarios"][0]),
            "$.scenarios",
            "“S01”出现了两次，请只保留一个。",
        ),
    ],
)
def test_a_file_that_contradicts_itself_is_refused(
    change: Callable[[Rules], object], path: str, message: str
) -> None:
    error = refusal(written(change))
    assert (error.path, error.message) == (path, message)


def test_a_formula_on_a_multiple_choice_is_refused() -> None:
    def change(rules: Rules) -> None:
        rate = item(rules, "R2")
        rate["kind"] = "multi"
        for option, share in zip(rate["options"], (0, 50, 50), strict=True):
            option["share"] = share

    error = refusal(written(change))
    assert (error.path, error.message) == (
        "$.dimensions.R2.kind",
        "用公式取选项的采集项应是单选。",
    )
