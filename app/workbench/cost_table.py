"""Cost lines from a table that people keep in a spreadsheet: one row per product or service."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.errors import BadInput
from app.exchange.spreadsheet import read_table
from app.language import tr
from app.plain import quoted
from app.storage.claims import OF_INVOICE, is_of_invoice, normal_cell
from app.workbench.tidying import tidy_day, tidy_number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.storage.canonical import Json

COLUMNS = {
    "名称": "name",
    "类别": "category",
    "合同日期": "contract_date",
    "合同金额": "contract_amount",
    "税率": "tax_percent",
    "付款金额": "paid",
    "公示日期": "lead_published",
    "服务开始": "service_first",
    "服务结束": "service_last",
    "发票日期": "invoice_date",
    "发票金额": "invoice_amount",
    "发票税率": "invoice_tax_percent",
}
_NEEDED = ("名称", "类别", "合同日期", "合同金额")
_DAYS = ("contract_date", "lead_published", "service_first", "service_last", "invoice_date")


def read_costs(file: Path) -> tuple[Json, ...]:
    """Return the cost lines of an .xlsx or .csv file, to be checked when they are entered.

    A row without a name adds an invoice to the line above. BadInput when the header is not found,
    has a column that is not known, or the first row has no name.
    """
    table = read_table(file, is_header=is_header)
    check_header(table.header.cells)
    lines: list[dict[str, Json]] = []
    for row in table.rows:
        parts = _parts(table.header.cells, row.cells)
        invoice = {
            key.removeprefix(OF_INVOICE): parts.pop(key)
            for key in list(parts)
            if is_of_invoice(key)
        }
        if "name" in parts:
            lines.append({**parts, "invoices": []})
        elif not lines or parts:
            raise BadInput(
                tr("第{number}行没有写名称；补充发票的行只填发票的几列。", number=row.number)
            )
        if invoice:
            cast("list[Json]", lines[-1]["invoices"]).append(cast("Json", invoice))
    return tuple(lines)


def is_header(cells: Sequence[str]) -> bool:
    """Whether a row names the columns."""
    return set(_NEEDED) <= set(cells)


def check_header(cells: Sequence[str]) -> None:
    """Refuse a header with a column that is not known."""
    for title in cells:
        if title and title not in COLUMNS:
            raise BadInput(
                tr(
                    "不认识“{title}”这一列，可用的列有：{columns}。",
                    title=quoted(title),
                    columns=tr("、").join(COLUMNS),
                )
            )


def checked_cell(column: str, text: str) -> str:
    """Return a cell as it is stored; BadInput when it is wrong."""
    return normal_cell(column, tidy_cell(column, text))


def tidy_cell(column: str, text: str) -> str:
    """Return a cell as people write it the way it is checked."""
    text = text.strip()
    if column in _DAYS:
        return tidy_day(text)
    return tidy_number(text) if _is_number(column) else text


def _parts(titles: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """Return the filled cells by key; amounts and rates without the signs around the number."""
    found = zip(titles, cells, strict=False)
    named = ((COLUMNS[title], cell) for title, cell in found if title and cell)
    return {key: tidy_cell(key, cell) for key, cell in named}


def _is_number(key: str) -> bool:
    return key.endswith(("amount", "percent")) or key == "paid"
