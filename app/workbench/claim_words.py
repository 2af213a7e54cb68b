"""What people entered for a programme, in words, as the history and a conflict show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.storage.canonical import Json

FACT_LABELS = {
    "contract_date": "合同日期",
    "lead_published": "牵引单位公示日期（三方合同）",
    "deadline": "申报截止日期",
    "revenue": "营业收入（万元）",
    "revenue_year": "营业收入的年份",
    "employees": "从业人员（人）",
    "employees_year": "从业人员的年份",
    "industry": "所属试点行业",
    "received": "已获补助（元）",
    "loan_principal": "贷款本金（元）",
    "loan_interest": "已付贷款利息（元）",
    "loan_first": "贷款起始日期",
    "loan_last": "贷款结束日期",
}
"""What each fact is called; other keys are those of a programme's conditions."""
_ENTRIES = {"key": "试点", "costs": "费用", "receipts": "平台回执"}
_ANSWERS = {"yes": "是", "no": "否"}


def claim_field(parts: Sequence[str]) -> str:
    """Return what a field below `programme/` is called."""
    match parts:
        case ["facts", key]:
            return f"申报信息：{FACT_LABELS.get(key, f'条件{key}')}"
        case ["acceptance", key]:
            return f"验收条件{key}"
        case [kind, *_]:
            return f"申报信息：{_ENTRIES.get(kind, kind)}"
        case _:
            return "申报信息"


def claim_value(value: Json) -> str:
    """Return an entry as people say it; the name and the amount of a cost, an upload's result."""
    match value:
        case {"name": str(name), "contract_amount": str(amount)}:
            return f"{name}，合同{amount}元"
        case {"platform": str(platform), "number": str(number), "result": str(result)}:
            return f"{platform} {number} {result}".rstrip()
        case {"done": bool(done), "evidence": list(proofs)}:
            return f"{'已完成' if done else '没有完成'}，佐证{len(proofs)}份"
        case _:
            return _ANSWERS.get(str(value), str(value))
