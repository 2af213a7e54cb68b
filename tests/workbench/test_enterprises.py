"""A list becomes assessments: every row is made, passed over or refused with its reason."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import Connection

from app.errors import BadInput
from app.exchange.credit_code import check_character
from app.language import speaking
from app.storage.fields import ENTERPRISE_KEYS, Edit
from app.workbench import assessments, enterprises
from app.workbench.enterprises import COLUMNS, Preview, create, preview, write_rejected
from app.workbench.progress import Cancelled
from app.workbench.session import Session
from app.workbench.view import view
from tests.workbench.conftest import CREDIT_CODE

HEAD = ("企业名称", "统一社会信用代码", "联系电话", "成立日期", "评测类型", "评测人员")


def code(number: int) -> str:
    first = f"91440112MA{number:07d}"
    return first + check_character(first)


def listed(folder: Path, *rows: Sequence[object], head: Sequence[str] = HEAD) -> Path:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    for row in (head, *rows):
        page.append(list(row))
    path = folder / "名单.xlsx"
    book.save(path)
    return path


def shown(session: Session) -> dict[str, dict[str, str]]:
    ids = [one.id for one in assessments.overview(session)]
    return {
        found["name"]: found
        for found in (assessments.enterprise_of(session, assessment=one) for one in ids)
    }


def reasons(found: Preview) -> dict[int, str]:
    return {row.row: row.reason for row in (*found.rejected, *found.skipped)}


def test_every_row_becomes_a_draft_with_all_that_is_known(session: Session, tmp_path: Path) -> None:
    heads = [column.label for column in reversed(COLUMNS)]
    texts = {
        **{key: f"{key}的内容" for key in ENTERPRISE_KEYS},
        "name": "甲厂",
        "credit_code": CREDIT_CODE,
        "established": "2012年6月18日",
        "kind": "改造后评测",
        "assessor": "张三",
    }
    file = listed(tmp_path, [texts[column.key] for column in reversed(COLUMNS)], head=heads)
    done = create(session, preview(session, file=file))
    found = view(session, assessment=done.made[0])
    assert found.enterprise == {
        **{key: texts[key] for key in ENTERPRISE_KEYS},
        "established": "2012-06-18",
    }
    assert (found.kind, found.status) == ("after", "draft")
    codes = {*session.catalogue.items, *session.catalogue.scenarios}
    assert found.assignments == dict.fromkeys(codes, "张三")


def test_rows_without_kind_and_assessor_take_those_of_the_import(
    session: Session, tmp_path: Path
) -> None:
    file = listed(tmp_path, ["甲", code(1)], ["乙", code(2), None, None, "自诊断", "李四"])
    first, second = preview(session, file=file, kind="after", assessor="张三").rows_ok
    assert (first.kind, first.assessor) == ("after", "张三")
    assert (second.kind, second.assessor) == ("self", "李四")
    with pytest.raises(BadInput):
        preview(session, file=file, kind="now")


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("* 名 称 *", "信用代码（18位）"),
        ("企业全称\n(与执照一致)", "【社会信用代码】"),
        ("单位名称：", "统一社会\n信用代码"),
    ],
)
def test_headers_are_known_by_their_words(
    session: Session, tmp_path: Path, name: str, codes: str
) -> None:
    file = listed(tmp_path, [CREDIT_CODE, "x", "甲厂"], head=[codes, "营收（万元）", name])
    found = preview(session, file=file)
    assert [row.enterprise["name"] for row in found.rows_ok] == ["甲厂"]
    assert found.ignored_columns == ("营收（万元）",)


def test_the_first_of_two_columns_counts_and_the_other_is_named(
    session: Session, tmp_path: Path
) -> None:
    head = ("名称", "信用代码", "电话", "手机", "备注", "备注")
    file = listed(tmp_path, ["甲", CREDIT_CODE, "020-1", "138", "x", "y"], head=head)
    found = preview(session, file=file)
    assert found.rows_ok[0].enterprise["phone"] == "020-1"
    assert found.ignored_columns == ("手机", "备注")


def test_a_list_without_a_required_column_is_refused(session: Session, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="“统一社会信用代码”这一列"):
        preview(session, file=listed(tmp_path, ["甲", "x"], head=["企业名称", "地址"]))


def test_a_wrong_row_is_refused_with_all_reasons_and_the_others_are_made(
    session: Session, tmp_path: Path
) -> None:
    wrong = CREDIT_CODE[:-1] + "5"
    file = listed(
        tmp_path,
        ["甲", wrong],
        [None, code(1), None, None, "改造中"],
        ["丙" * 501, code(2), None, None, None, "长" * 101],
        ["丁", None],
        ["戊", code(3)],
    )
    found = preview(session, file=file)
    assert [row.row for row in found.rows_ok] == [6]
    told = reasons(found)
    assert "校验位" in told[2]
    assert told[3].startswith("缺企业名称。评测类型“改造中”")
    assert "500字以内。评测人员" in told[4]
    assert told[5] == "缺统一社会信用代码。"
    with pytest.raises(BadInput, match="校验位"):
        assessments.create(session, kind="before", enterprise={"name": "甲", "credit_code": wrong})


def test_what_is_wrong_with_a_row_is_told_in_the_readers_language(
    session: Session, tmp_path: Path
) -> None:
    file = listed(tmp_path, ["", code(1)], ["乙", code(2), "1.38E+10"])
    with speaking("en"):
        told = reasons(preview(session, file=file))
    assert told[2] == "Enterprise name is missing."
    assert told[3].startswith("Telephone")


def test_repeated_and_begun_assessments_are_passed_over(session: Session, tmp_path: Path) -> None:
    begun = assessments.create(
        session, kind="before", enterprise={"name": "甲", "credit_code": code(1)}
    )
    file = listed(
        tmp_path,
        ["甲", code(1).lower()],
        ["甲", code(1), None, None, "改造后"],
        ["乙", code(2)],
        ["乙厂", code(2)],
    )
    found = preview(session, file=file)
    assert [row.row for row in found.rows_ok] == [3, 4]
    assert reasons(found) == {2: "已有这家企业尚未定稿的改造前评测。", 5: "与第4行重复。"}
    session.workspace.append(begun, [Edit("status", "finalised")], author="林评测")
    assert [row.row for row in preview(session, file=file).rows_ok] == [2, 3, 4]


@pytest.mark.parametrize("phone", [13812345678, 13812345678.0, "13812345678.0", "1.3812345678E10"])
def test_a_phone_that_became_a_number_is_its_digits(
    session: Session, tmp_path: Path, phone: object
) -> None:
    (row,) = preview(session, file=listed(tmp_path, ["甲", CREDIT_CODE, phone])).rows_ok
    assert row.enterprise["phone"] == "13812345678"


@pytest.mark.parametrize(
    ("codes", "phone"), [(914401120000001540.0, None), (CREDIT_CODE, "1.38123E+10")]
)
def test_digits_that_a_spreadsheet_lost_are_told(
    session: Session, tmp_path: Path, codes: object, phone: object
) -> None:
    (row,) = preview(session, file=listed(tmp_path, ["甲", codes, phone])).rejected
    assert "文本格式" in row.reason


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2012/6/18", "2012-06-18"),
        ("2012.06.18", "2012-06-18"),
        ("20120618", "2012-06-18"),
        ("2012-06-18 08:30:00", "2012-06-18"),
        (41078, "2012-06-18"),
        ("2012-13-45", "2012-13-45"),
        ("2012年", "2012年"),
        (2012, "2012"),
    ],
)
def test_dates_are_written_one_way(
    session: Session, tmp_path: Path, written: object, read: str
) -> None:
    (row,) = preview(session, file=listed(tmp_path, ["甲", CREDIT_CODE, None, written])).rows_ok
    assert row.enterprise["established"] == read


def test_cancelling_keeps_what_is_made_and_going_on_makes_the_rest(
    session: Session, tmp_path: Path
) -> None:
    found = preview(session, file=listed(tmp_path, *([f"{n}厂", code(n)] for n in range(4))))

    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise Cancelled

    first = create(session, found, progress=stop)
    assert (len(first.made), first.repeated, first.left) == (3, 0, 1)
    second = create(session, found)
    assert (len(second.made), second.repeated, second.left) == (1, 3, 0)
    assert shown(session).keys() == {f"{n}厂" for n in range(4)}


def test_looking_makes_nothing(session: Session, tmp_path: Path) -> None:
    preview(session, file=listed(tmp_path, ["甲", CREDIT_CODE]))
    assert assessments.overview(session) == ()


def test_refused_rows_are_mended_in_their_file_and_imported_again(
    session: Session, tmp_path: Path
) -> None:
    file = listed(tmp_path, ["甲", CREDIT_CODE], ["+乙", "", "138", None, None, None, "多出"])
    out = tmp_path / "问题.csv"
    write_rejected(preview(session, file=file), out=out)
    text = out.read_text(encoding="utf-8-sig")
    assert "3,缺统一社会信用代码。,'+乙,,138" in text
    out.write_text(text.replace(",'+乙,,", f",'+乙,{code(7)},"), encoding="utf-8")
    (row,) = preview(session, file=out).rows_ok
    assert (row.enterprise["name"], row.enterprise["phone"]) == ("+乙", "138")


def test_the_template_can_be_filled_in_and_imported(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "模板.xlsx"
    enterprises.write_template(out=out)
    empty = preview(session, file=out)
    assert (empty.rows_ok, empty.rejected, empty.ignored_columns) == ((), (), ())
    assert [row.reason for row in empty.skipped] == ["这是示例行。"]
    book = openpyxl.load_workbook(io.BytesIO(out.read_bytes()))
    page = book["企业名单"]
    assert [cell.value for cell in page[1]][:3] == ["*企业名称", "*统一社会信用代码", "所在城市"]
    assert [page.column_dimensions[name].number_format for name in "BI"] == ["@", "@"]
    kinds = [one for one in page.data_validations.dataValidation if one.type == "list"]
    assert [str(one.sqref) for one in kinds] == ["L2:L20001"]
    assert "改造前评测" in str(kinds[0].formula1)
    assert "必填" in str(book["填写说明"]["B1"].value)
    for place, text in enumerate(("甲厂", CREDIT_CODE), 1):
        page.cell(3, place, text)
    page.cell(3, 12, str(kinds[0].formula1).strip('"').split(",")[0])
    book.save(out)
    (row,) = preview(session, file=out).rows_ok
    assert (row.row, row.kind, row.enterprise["name"]) == (3, "self", "甲厂")
    with pytest.raises(BadInput):
        enterprises.write_template(out=tmp_path / "模板.csv")


def test_the_example_is_right_but_for_being_one(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "模板.xlsx"
    enterprises.write_template(out=out)
    book = openpyxl.load_workbook(out)
    book["企业名单"]["A2"] = "甲厂"
    book.save(out)
    (row,) = preview(session, file=out).rows_ok
    assert (row.kind, row.assessor) == ("before", "王五")
    assert all(row.enterprise.values())


def test_a_row_with_an_assessor_is_one_transaction(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that dies between two would leave an assessment that nobody has to do."""
    commits: list[object] = []
    run = session.workspace.database.run

    def counted(work: Callable[[Connection], object]) -> object:
        commits.append(work)
        return run(work)

    found = preview(session, file=listed(tmp_path, ("甲厂", CREDIT_CODE, "", "", "", "张三")))
    monkeypatch.setattr(session.workspace.database, "run", counted)
    (made,) = create(session, found).made
    assert len(commits) == 1
    assert set(view(session, assessment=made).assignments.values()) == {"张三"}
