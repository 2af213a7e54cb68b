"""What people entered for a programme, in words, as the history and a conflict show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from app.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.programmes.programme import Programme, Rule
    from app.storage.canonical import Json

FACT_LABELS = {
    "contract_date": mark("合同日期"),
    "lead_published": mark("牵引单位公示日期（三方合同）"),
    "deadline": mark("申报截止日期"),
    "revenue": mark("营业收入（万元）"),
    "revenue_year": mark("营业收入的年份"),
    "employees": mark("从业人员（人）"),
    "employees_year": mark("从业人员的年份"),
    "industry": mark("所属试点行业"),
    "received": mark("已获补助（元）"),
    "loan_principal": mark("贷款本金（元）"),
    "loan_interest": mark("已付贷款利息（元）"),
    "loan_first": mark("贷款起始日期"),
    "loan_last": mark("贷款结束日期"),
}
"""What each fact is called; other keys are those of a programme's conditions."""
_ENTRIES = {"key": mark("试点"), "costs": mark("费用"), "receipts": mark("平台回执")}
_COST_WORDS = {
    "contract_date": mark("合同签于{}"),
    "contract_amount": mark("合同{}元"),
    "tax_percent": mark("税率{}%"),
    "paid": mark("付款{}元"),
    "lead_published": mark("牵引单位公示于{}"),
    "service_first": mark("服务自{}"),
    "service_last": mark("服务至{}"),
}
_ANSWERS = {"yes": mark("是"), "no": mark("否")}


def claim_field(parts: Sequence[str], programme: Programme | None = None) -> str:
    """Return what a field below `programme/` is called; conditions in the programme's words."""
    match parts:
        case ["facts", key] if key not in FACT_LABELS:
            return tr(
                "申报信息：{condition}",
                condition=_condition(key, programme.eligibility if programme else ()),
            )
        case ["facts", key]:
            return tr("申报信息：{key}", key=tr(FACT_LABELS[key]))
        case ["acceptance", key]:
            return tr(
                "验收{condition}",
                condition=_condition(key, programme.acceptance if programme else ()),
            )
        case [kind, *_]:
            return tr("申报信息：{kind}", kind=tr(_ENTRIES.get(kind, kind)))
        case _:
            return tr("申报信息")


def _condition(key: str, rules: Iterable[Rule]) -> str:
    """Return a condition in the words of the latest document; its key where it is not known."""
    return next(
        (tr("条件“{text}”", text=it.text) for it in reversed([*rules]) if it.key == key),
        tr("条件{key}", key=key),
    )


def claim_value(value: Json) -> str:
    """Return an entry as people say it: all that a cost line holds, an upload's result."""
    match value:
        case {"name": str(), "contract_amount": str()}:
            return _cost_words(cast("Mapping[str, Any]", value))
        case {"platform": str(platform), "number": str(number), "result": str(result)}:
            return f"{platform} {number} {result}".rstrip()
        case {"done": bool(done), "evidence": list(proofs)}:
            return tr(
                "{part}，佐证{n}份", part=tr("已完成") if done else tr("没有完成"), n=len(proofs)
            )
        case _:
            return tr(_ANSWERS.get(str(value), str(value)))


def _cost_words(line: Mapping[str, Any]) -> str:
    """Return all that is filled in of a cost line, so that two versions of it can be told apart."""
    named = (
        tr("{name}（{category}）", name=line["name"], category=line["category"])
        if line.get("category")
        else str(line["name"])
    )
    told = [named or tr("没有名称的费用")]
    told += [words.format(line[key]) for key, words in _COST_WORDS.items() if line.get(key)]
    for invoice in line.get("invoices", ()):
        tax = (
            tr("，税率{tax_percent}%", tax_percent=invoice["tax_percent"])
            if invoice["tax_percent"]
            else ""
        )
        told.append(
            tr("{date}发票{amount}元{tax}", date=invoice["date"], amount=invoice["amount"], tax=tax)
        )
    return tr("；").join(told)
