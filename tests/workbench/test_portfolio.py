"""The overview of many enterprises: targets count enterprises that really got there."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from app.errors import BadInput
from app.storage.fields import Edit
from app.workbench.assessments import create
from app.workbench.portfolio import Filters, overview, page, programmes, values, write_ledger
from app.workbench.session import Session

FIRST, SECOND = "91440112MA00000154", "91440101MA0000009H"


def at_top(session: Session, kind: str, code: str, city: str, status: str = "finalised") -> str:
    """Make an assessment that has everything and so stands at level 4."""
    enterprise = {"name": f"{city}{code[-4:]}厂", "credit_code": code, "city": city}
    made = create(session, kind=kind, enterprise=enterprise)
    grades = [Edit(f"scenarios/{one}/grade", 4) for one in session.catalogue.scenarios]
    items = [
        Edit(f"items/{item.code}/options", [max(item.options, key=lambda one: one.share).key])
        for item in session.catalogue.items.values()
        if item.kind == "single"
    ]
    several = [
        Edit(f"items/{item.code}/options", [one.key for one in item.options if one.share])
        for item in session.catalogue.items.values()
        if item.kind == "multi"
    ]
    edits = [*grades, *items, *several, Edit("status", status)]
    session.workspace.append(made, edits, author="林评测")
    return made


def have(session: Session, programme: str) -> dict[str, int]:
    found = overview(session, programme=programme).targets
    return {target.where: target.have for target in found}


def test_a_target_counts_finalised_assessments_after_in_its_own_city(session: Session) -> None:
    at_top(session, "after", FIRST, "广州市")
    at_top(session, "after", SECOND, "广州", status="submitted")
    at_top(session, "before", SECOND, "广州")
    assert have(session, "guangzhou") == {"": 1}
    assert have(session, "mianyang") == {"": 0}
    provincial = have(session, "guangdong")
    assert (provincial["广州"], provincial["佛山"]) == (1, 0)


def test_two_assessments_of_one_enterprise_count_once(session: Session) -> None:
    for _ in range(2):
        at_top(session, "after", FIRST, "广州市")
    assert have(session, "guangzhou") == {"": 1}


def test_filters_narrow_the_view_and_not_the_programme(session: Session) -> None:
    at_top(session, "after", FIRST, "广州市")
    found = overview(session, Filters(cities=("佛山市",)), programme="guangzhou")
    assert found.totals.all == 0
    assert [target.have for target in found.targets] == [1]


def test_before_and_after_make_a_rise(session: Session) -> None:
    create(session, kind="before", enterprise={"name": "甲", "credit_code": FIRST})
    at_top(session, "after", FIRST, "广州市")
    assert overview(session).rises == {(0, 4): 1}


def test_an_empty_workspace_has_an_overview(session: Session) -> None:
    found = overview(session, programme="guangzhou")
    assert (found.totals.all, found.rises) == (0, {})
    assert [(target.have, target.need) for target in found.targets] == [(0, 710)]


def test_every_programme_can_be_asked_for(session: Session) -> None:
    for programme in programmes():
        overview(session, programme=programme.key)
    with pytest.raises(BadInput, match="nowhere"):
        overview(session, programme="nowhere")


def test_pages_and_choices_are_of_what_is_there(session: Session) -> None:
    at_top(session, "after", FIRST, "广州市")
    at_top(session, "after", SECOND, "佛山市")
    assert values(session).cities == ("佛山市", "广州市")
    first = page(session, sort="enterprise_name", descending=False, limit=1)
    second = page(session, sort="enterprise_name", descending=False, offset=1, limit=1)
    assert [row.city for row in (*first, *second)] == ["佛山市", "广州市"]
    assert [row.city for row in page(session, Filters(cities=("广州市",)))] == ["广州市"]


def test_the_ledger_holds_what_the_filters_leave(session: Session, tmp_path: Path) -> None:
    at_top(session, "after", FIRST, "广州市")
    at_top(session, "after", SECOND, "佛山市")
    out, seen = tmp_path / "台账.xlsx", []
    count = write_ledger(
        session,
        out=out,
        filters=Filters(cities=("佛山市",)),
        progress=lambda done, total: seen.append((done, total)),
    )
    assert (count, seen[0]) == (1, (0, 1))
    book = openpyxl.load_workbook(out)
    assert [row[0] for row in book["一企一档"].iter_rows(min_row=2, values_only=True)] == [
        "佛山市009H厂"
    ]


def test_the_ledger_is_a_spreadsheet_or_csv(session: Session, tmp_path: Path) -> None:
    assert write_ledger(session, out=tmp_path / "空.csv") == 0
    with pytest.raises(BadInput, match=r"\.xlsx"):
        write_ledger(session, out=tmp_path / "台账.ods")
    assert not (tmp_path / "台账.ods").exists()
