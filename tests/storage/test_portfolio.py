"""Many assessments at once: lists, counts and pairs are what looking at each one gives."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from app.errors import BadInput
from app.scoring.loader import default_catalogue
from app.scoring.outcome import score
from app.storage import portfolio as module
from app.storage.counting import GroupCount
from app.storage.fields import Edit
from app.storage.fsck import check
from app.storage.portfolio import SORTS, Filters, LedgerRow
from app.storage.projection import answers_of
from app.storage.records import PackageRecord
from app.storage.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.storage.canonical import Json
    from tests.storage.pgserver import TeamServer

PLACES = [("广州市", "黄埔区"), ("广州市", "南沙区"), ("佛山市", "")]
INDUSTRIES = ["通用设备制造业", "纺织业"]
CODE = {"name": "甲", "credit_code": "91440101MA5CXXXX0X"}
KINDS = ["before", "after", "self"]
_SOME: list[Json] = [["A"], ["B"], ["B", "C"], ["B", "C", "D"]]


@pytest.fixture(scope="module", params=["folder", "team"])
def many(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Workspace]:
    """Twelve assessments that differ in everything there is to filter by, made once."""
    folder = tmp_path_factory.mktemp("many")
    place: Path | str = folder
    if request.param == "team":
        server: TeamServer = request.getfixturevalue("server")
        server.sql("postgres", "CREATE DATABASE many")
        place = server.url("many", folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("own")))
        with Workspace.open(place) as workspace:
            fill(workspace)
            yield workspace


def fill(workspace: Workspace) -> None:
    for number in range(12):
        city, district = PLACES[number % 3]
        enterprise = {
            "name": f"第{number:02}厂",
            "credit_code": f"CODE{number // 3}",
            "city": city,
            "district": district,
            "industry": INDUSTRIES[number % 2],
        }
        kind = KINDS[number % 3]
        made = workspace.create(kind, enterprise, author="张三", edition="2024")
        grades = [Edit(f"scenarios/S{n:02}/grade", number % 5) for n in range(1, 17 - number % 2)]
        items = [
            Edit("items/F1/options", _SOME[number % 4]),
            Edit("items/M1/options", ["A"] if number % 2 else ["D"]),
        ]
        status = [Edit("status", "finalised")] if number % 4 == 0 else []
        workspace.append(made, [*grades, *items, *status], author="张三")


def each(workspace: Workspace) -> list[LedgerRow]:
    """Return what the ledger must say, from the journals alone."""
    catalogue = default_catalogue()
    rows = []
    for row in workspace.list():
        outcome = score(catalogue, answers_of(workspace.state(row.id), catalogue))
        points = {item.code: item.points for item in outcome.items.values() if item.answered}
        rows.append(LedgerRow(row, points, outcome.scenarios))
    return sorted(rows, key=lambda row: (row.summary.enterprise_name, row.summary.id))


FILTERS = [
    Filters(),
    Filters(kinds=("before", "after")),
    Filters(statuses=("finalised",)),
    Filters(cities=("广州市",)),
    Filters(districts=("黄埔区", "南沙区")),
    Filters(industries=("纺织业",), kinds=("self",)),
    Filters(levels=(1, 2)),
    Filters(text="第1"),
    Filters(text="code2"),
    Filters(text="%"),
    Filters(text="长" * 20_000),
    Filters(cities=("没有市",)),
]


def meant(row: LedgerRow, filters: Filters) -> bool:
    found = row.summary
    pairs = (
        (found.kind, filters.kinds),
        (found.status, filters.statuses),
        (found.city, filters.cities),
        (found.district, filters.districts),
        (found.industry, filters.industries),
        (found.level, filters.levels),
    )
    words = f"{found.enterprise_name}\n{found.credit_code}".lower()
    return all(value in wanted for value, wanted in pairs if wanted) and (
        filters.text.lower() in words
    )


@pytest.mark.parametrize("filters", FILTERS, ids=lambda it: str(it)[:200])
def test_every_answer_is_what_the_journals_give(many: Workspace, filters: Filters) -> None:
    expected = [row for row in each(many) if meant(row, filters)]
    asked = many.portfolio
    assert list(asked.rows(filters)) == expected
    assert asked.count(filters) == len(expected)
    sums = asked.sums(filters)
    assert sums.levels == Counter(row.summary.level for row in expected)
    totals = sums.totals
    assert totals.all == len(expected)
    assert totals.provisional == sum(row.summary.provisional for row in expected)
    assert totals.finalised == sum(row.summary.status == "finalised" for row in expected)
    grades = {
        code: Counter(row.grades[code] for row in expected)
        for code in (default_catalogue().scenarios if expected else ())
    }
    assert sums.grades == grades
    districts = Counter(row.summary.district for row in expected)
    assert {row.name: row.total for row in sums.districts} == districts
    industries = Counter((row.summary.industry, row.summary.level) for row in expected)
    assert {
        (row.name, level): count
        for row in sums.industries
        for level, count in row.per_level.items()
    } == industries
    weak = {
        (item.code, item.weak, item.total, Fraction(item.weak, item.total)) for item in sums.weak
    }
    assert weak == set(_weak(expected))


def _weak(rows: list[LedgerRow]) -> list[tuple[str, int, int, Fraction]]:
    found = []
    for item in default_catalogue().items.values():
        earned = [row.points[item.code] for row in rows if item.code in row.points]
        weak = sum(points * 5 < item.points * 3 for points in earned)
        if earned:
            found.append((item.code, weak, len(earned), Fraction(weak, len(earned))))
    return found


def test_the_weakest_item_comes_first(many: Workspace) -> None:
    found = many.portfolio.sums().weak
    shares = [Fraction(item.weak, item.total) for item in found]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > shares[-1]


@pytest.mark.parametrize("sort", SORTS)
def test_pages_together_are_the_sorted_list(many: Workspace, sort: str) -> None:
    pages = [many.portfolio.page(sort=sort, offset=start, limit=5) for start in (0, 5, 10, 15)]
    assert [len(page) for page in pages] == [5, 5, 2, 0]
    rows = [row for page in pages for row in page]
    assert {row.id for row in rows} == {row.id for row in many.list()}
    keys = [getattr(row, sort) for row in rows if getattr(row, sort) is not None]
    assert keys == sorted(keys, reverse=True)
    upwards = many.portfolio.page(sort=sort, descending=False)
    found = [getattr(row, sort) for row in upwards if getattr(row, sort) is not None]
    assert found == sorted(found)


def test_an_unknown_sort_is_refused(many: Workspace) -> None:
    with pytest.raises(BadInput, match="排序"):
        many.portfolio.page(sort="id; DROP TABLE change")


def test_the_ledger_is_read_in_parts(many: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CHUNK", 5)
    assert list(many.portfolio.rows()) == each(many)


def test_pairs_are_one_enterprise_before_and_after(many: Workspace) -> None:
    pairs = many.portfolio.pairs()
    assert [pair.credit_code for pair in pairs] == [f"CODE{number}" for number in range(4)]
    for pair in pairs:
        assert (pair.before.kind, pair.after.kind) == ("before", "after")
        assert pair.before.credit_code == pair.after.credit_code == pair.credit_code
    assert many.portfolio.pairs(offset=1, limit=2) == pairs[1:3]
    assert many.portfolio.pairs(Filters(cities=("广州市",), kinds=("self",))) == pairs
    assert many.portfolio.pairs(Filters(cities=("佛山市",))) == ()


def test_a_later_draft_does_not_push_a_finalised_one_out_of_its_pair(workspace: Workspace) -> None:
    for status in ("finalised", "draft"):
        for kind in ("before", "after"):
            made = workspace.create(kind, CODE, author="张三", edition="2024")
            if status == "finalised":
                workspace.append(made, [Edit("status", status)], author="张三")
    (pair,) = workspace.portfolio.pairs()
    assert pair.before.status == pair.after.status == "finalised"


def test_enterprises_count_once_by_the_assessment_that_counts(workspace: Workspace) -> None:
    for status, level_one in (("finalised", True), ("draft", False)):
        made = workspace.create("after", CODE, author="张三", edition="2024")
        if level_one:
            grades = [Edit(f"scenarios/S{n:02}/grade", 4) for n in range(1, 17)]
            best = [
                Edit(f"items/{code}/options", _best(code)) for code in default_catalogue().items
            ]
            workspace.append(made, [*grades, *best], author="张三")
        workspace.append(made, [Edit("status", status)], author="张三")
    workspace.create("after", {"name": "无代码"}, author="张三", edition="2024")
    assert workspace.portfolio.enterprises_by_level("after") == {4: 1}
    drafts = Filters(statuses=("draft",))
    assert workspace.portfolio.enterprises_by_level("after", drafts) == {}
    assert workspace.portfolio.enterprises_by_level("before") == {}


def _best(code: str) -> Json:
    options = default_catalogue().items[code].options
    if default_catalogue().items[code].kind == "multi":
        return [option.key for option in options if option.key != "A"]
    return [max(options, key=lambda option: option.share).key]


def test_rises_say_how_many_went_from_which_level_to_which(many: Workspace) -> None:
    for filters in (Filters(), Filters(cities=("广州市",)), Filters(cities=("佛山市",))):
        pairs = many.portfolio.pairs(filters)
        expected = Counter((pair.before.level, pair.after.level) for pair in pairs)
        assert many.portfolio.rises(filters) == expected


def test_an_assessment_without_credit_code_has_no_pair(workspace: Workspace) -> None:
    for kind in ("before", "after"):
        workspace.create(kind, {"name": "甲"}, author="张三", edition="2024")
    assert workspace.portfolio.pairs() == ()


def test_there_is_to_filter_by_what_occurs(many: Workspace) -> None:
    found = many.portfolio.values()
    assert found.cities == tuple(sorted({"广州市", "佛山市"}))
    assert found.districts == tuple(sorted({"黄埔区", "南沙区"}))
    assert found.industries == tuple(sorted(INDUSTRIES))


def test_an_empty_workspace_answers_nothing(workspace: Workspace) -> None:
    asked = workspace.portfolio
    assert asked.count() == 0
    sums = asked.sums()
    assert list(asked.rows()) == []
    assert not any((sums.districts, asked.page(), asked.pairs(), sums.weak))
    assert not any((sums.grades, sums.levels))


def test_every_edit_reaches_the_statistics(workspace: Workspace, assessment: str) -> None:
    assert workspace.portfolio.sums().districts == (GroupCount("", 1, {0: 1}),)
    edits = [Edit("enterprise/district", "黄埔区"), Edit("scenarios/S01/grade", 3)]
    workspace.append(assessment, edits, author="张三")
    assert [row.name for row in workspace.portfolio.sums().districts] == ["黄埔区"]
    assert workspace.portfolio.sums().grades["S01"] == {3: 1}
    workspace.append(assessment, [Edit("scenarios/S01/grade", None)], author="张三")
    assert workspace.portfolio.sums().grades["S01"] == {None: 1}


def test_a_row_tells_of_finalising_and_of_the_last_package(
    workspace: Workspace, assessment: str
) -> None:
    (change,) = workspace.append(assessment, [Edit("status", "finalised")], author="张三")
    for number in (1, 2):
        record = PackageRecord(
            assessment, number, "a" * 64, "甲.zip", "exported", change.at, "", ""
        )
        workspace.packages.record(record)
    (row,) = workspace.list()
    assert (row.finalised_at, row.revision) == (change.at, 2)
    assert check(workspace).sound
    workspace.append(assessment, [Edit("status", "draft", "补充")], author="张三")
    assert workspace.list()[0].finalised_at is None


def test_a_city_written_with_and_without_its_ending_is_one(workspace: Workspace) -> None:
    for name, city in (("甲", "广州市"), ("乙", "广州"), ("丙", "佛山"), ("丁", "市")):
        workspace.create("self", {"name": name, "city": city}, author="张三", edition="2024")
    asked = workspace.portfolio
    assert asked.values().cities == ("佛山", "市", "广州市")
    for city in ("广州", "广州市"):
        assert asked.sums(Filters(cities=(city,))).totals.all == 2
    assert asked.count(Filters(cities=("市",))) == 1
    assert {row.city for row in workspace.list()} == {"广州市", "广州", "佛山", "市"}
