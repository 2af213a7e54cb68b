"""What people entered for a programme, in words, as the history and a conflict show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.programmes.programme import Programme, Rule
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
_COST_WORDS = {
    "contract_date": "合同签于{}",
    "contract_amount": "合同{}元",
    "tax_percent": "税率{}%",
    "paid": "付款{}元",
    "lead_published": "牵引单位公示于{}",
    "service_first": "服务自{}",
    "service_last": "服务至{}",
}
_ANSWERS = {"yes": "是", "no": "否"}


def claim_field(parts: Sequence[str], programme: Programme | None = None) -> str:
    """Return what a field below `programme/` is called; conditions in the programme's words."""
    match parts:
        case ["facts", key] if key not in FACT_LABELS:
            return f"申报信息：{_condition(key, programme.eligibility if programme else ())}"
        case ["facts", key]:
            return f"申报信息：{FACT_LABELS[key]}"
        case ["acceptance", key]:
            return f"验收{_condition(key, programme.acceptance if programme else ())}"
        case [kind, *_]:
            return f"申报信息：{_ENTRIES.get(kind, kind)}"
        case _:
            return "申报信息"


def _condition(key: str, rules: Iterable[Rule]) -> str:
    """Return a condition in the words of the latest document; its key where it is not known."""
    return next((f"条件“{it.text}”" for it in reversed([*rules]) if it.key == key), f"条件{key}")


def claim_value(value: Json) -> str:
    """Return an entry as people say it: all that a cost line holds, an upload's result."""
    match value:
        case {"name": str(), "contract_amount": str()}:
            return _cost_words(cast("Mapping[str, Any]", value))
        case {"platform": str(platform), "number": str(number), "result": str(result)}:
            return f"{platform} {number} {result}".rstrip()
        case {"done": bool(done), "evidence": list(proofs)}:
            return f"{'已完成' if done else '没有完成'}，佐证{len(proofs)}份"
        case _:
            return _ANSWERS.get(str(value), str(value))


def _cost_words(line: Mapping[str, Any]) -> str:
    """Return all that is filled in of a cost line, so that two versions of it can be told apart."""
    named = f"{line['name']}（{line['category']}）" if line.get("category") else str(line["name"])
    told = [named or "没有名称的费用"]
    told += [words.format(line[key]) for key, words in _COST_WORDS.items() if line.get(key)]
    for invoice in line.get("invoices", ()):
        tax = f"，税率{invoice['tax_percent']}%" if invoice["tax_percent"] else ""
        told.append(f"{invoice['date']}发票{invoice['amount']}元{tax}")
    return "；".join(told)
