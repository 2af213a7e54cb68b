"""Cost lines from a table that people keep in a spreadsheet: one row per product or service."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.errors import BadInput
from app.exchange.spreadsheet import read_table

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
_INVOICE = "invoice_"
_AMOUNT_SIGNS = str.maketrans("", "", ",，%％ 元¥￥")


def read_costs(file: Path) -> tuple[Json, ...]:
    """Return the cost lines of an .xlsx or .csv file, to be checked when they are entered.

    A row without a name adds an invoice to the line above. BadInput when the header is not found,
    has a column that is not known, or the first row has no name.
    """
    table = read_table(file, is_header=lambda cells: set(_NEEDED) <= set(cells))
    for title in table.header.cells:
        if title and title not in COLUMNS:
            raise BadInput(f"不认识“{title}”这一列，可用的列有：{'、'.join(COLUMNS)}。")
    lines: list[dict[str, Json]] = []
    for row in table.rows:
        parts = _parts(table.header.cells, row.cells)
        invoice = {
            key.removeprefix(_INVOICE): parts.pop(key) for key in list(parts) if _INVOICE in key
        }
        if "name" in parts:
            lines.append({**parts, "invoices": []})
        elif not lines or parts:
            raise BadInput(f"第{row.number}行没有写名称；补充发票的行只填发票的几列。")
        if invoice:
            cast("list[Json]", lines[-1]["invoices"]).append(cast("Json", invoice))
    return tuple(lines)


def _parts(titles: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """Return the filled cells by key; amounts and rates without the signs around the number."""
    found = zip(titles, cells, strict=False)
    named = ((COLUMNS[title], cell) for title, cell in found if title and cell)
    return {key: _plain(cell) if _is_number(key) else cell for key, cell in named}


def _is_number(key: str) -> bool:
    return key.endswith(("amount", "percent")) or key == "paid"


def _plain(cell: str) -> str:
    return cell.translate(_AMOUNT_SIGNS)
