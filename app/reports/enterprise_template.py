"""The list of enterprises to fill in: a sheet with headers, hints and choices, one that explains.

`sheets.py` writes tables of what is known; here the cells below the header are still empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

LIST = "企业名单"
GUIDE = "填写说明"
_MADE = datetime(2026, 1, 1, tzinfo=UTC)  # the same template is the same bytes
_FONT = {"font_name": "微软雅黑", "font_size": 10, "valign": "vcenter"}
_HEAD = {**_FONT, "bold": True, "align": "center", "bg_color": "#DCE6F1", "border": 1}
_GREY = {"italic": True, "font_color": "#7F7F7F"}
_RULES = (
    "带*的列必填，其他列可以不填；列的次序可以变，不用的列可以删。",
    "每家企业填一行，中间可以空行；以“示例”开头的行不会导入。",
    "统一社会信用代码和电话请保持文本格式，否则Excel会丢掉末几位或开头的0。",
    "同一企业同类评测尚未定稿的，导入时会跳过并列出；填错的行也会列出原因，不影响其他行。",
)


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """A column of the list: its header, what to enter, and an example of it."""

    title: str
    hint: str = ""
    required: bool = False
    example: str = ""
    is_text: bool = False
    is_date: bool = False
    choices: tuple[str, ...] = ()


def write(out: BinaryIO, columns: Sequence[TemplateColumn], *, rows: int) -> None:
    """Write the workbook; hints and choices reach down `rows` rows below the header."""
    from xlsxwriter import Workbook

    book = Workbook(out, {"in_memory": True, "strings_to_numbers": False})
    book.set_properties({"title": LIST, "author": "数评台", "created": _MADE})
    _write_list(book, columns, rows)
    _write_guide(book, columns)
    book.close()


def _write_list(book: Workbook, columns: Sequence[TemplateColumn], rows: int) -> None:
    page, head = book.add_worksheet(LIST), book.add_format(_HEAD)
    page.freeze_panes(1, 1)
    page.set_row(0, 28)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    for place, column in enumerate(columns):
        look = _look(column)
        page.set_column(place, place, _width(column), book.add_format(look))
        page.write_string(0, place, _head(column), head)
        page.write_string(1, place, column.example, book.add_format({**look, **_GREY}))
        _write_hint(page, place, column, rows)


def _width(column: TemplateColumn) -> int:
    # A Chinese character is as wide as two digits.
    return min(40, max(12, 2 * len(column.title) + 4, len(column.example.encode("gbk")) + 2))


def _head(column: TemplateColumn) -> str:
    return f"*{column.title}" if column.required else column.title


def _look(column: TemplateColumn) -> dict[str, object]:
    if column.is_text:
        return {**_FONT, "num_format": "@"}
    return {**_FONT, "num_format": "yyyy-mm-dd"} if column.is_date else {**_FONT}


def _write_hint(page: Worksheet, place: int, column: TemplateColumn, rows: int) -> None:
    if not (column.hint or column.choices):
        return
    rule: dict[str, object] = {"validate": "any"}
    if column.choices:
        refusal = {"error_title": column.title, "error_message": "请从列表中选择。"}
        rule = {"validate": "list", "source": list(column.choices), **refusal}
    hint = {"input_title": column.title, "input_message": column.hint}
    page.data_validation(1, place, rows, place, {**rule, **hint})


def _write_guide(book: Workbook, columns: Sequence[TemplateColumn]) -> None:
    page, head = book.add_worksheet(GUIDE), book.add_format(_HEAD)
    page.fit_to_pages(1, 0)
    plain = book.add_format({**_FONT, "text_wrap": True})
    for place, (title, width) in enumerate((("列名", 22), ("必填", 8), ("说明", 80))):
        page.set_column(place, place, width, plain)
        page.write_string(0, place, title, head)
    for line, column in enumerate(columns, 1):
        page.write_row(line, 0, [column.title, "是" if column.required else "", column.hint])
    for line, rule in enumerate(_RULES, len(columns) + 2):
        page.merge_range(line, 0, line, 2, rule, plain)
