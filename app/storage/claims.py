"""What people enter for a programme: the shape of each entry, and the one way it is written.

Every figure is a decimal text. Money is in yuan with two decimals, revenue in 万元.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from app.errors import BadInput
from app.language import mark, tr
from app.plain import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.storage.canonical import Json

PROGRAMME = "programme/"
"""With this begin the fields that hold what people entered for a programme."""
MAX_TEXT = 200
MAX_INVOICES = 200
MAX_PROOFS = 200
_NUMBER = re.compile(r"[0-9]{1,12}(\.[0-9]{1,6})?", re.ASCII)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_CENT = Decimal("0.01")
_PERCENT = 100
YES, NO = "yes", "no"


def money(text: str) -> Decimal:
    """Return an amount in yuan; BadInput when it is none or has parts of a fen."""
    value = _number(text)
    if value != value.quantize(_CENT):
        raise BadInput(tr("金额最多写到分，不能是“{text}”。", text=quoted(text)))
    return value.quantize(_CENT)


def percent(text: str) -> Decimal:
    """Return a tax rate in percent; BadInput when it is not between 0 and 100."""
    value = _number(text)
    if value > _PERCENT:
        raise BadInput(tr("税率应在0到100之间，不能是“{text}”，例如13。", text=quoted(text)))
    return value


def day(text: str) -> date:
    """Return a day written as 2024-03-01; BadInput when there is no such day."""
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise BadInput(tr("日期应写成2024-03-01这样，不能是“{text}”。", text=quoted(text)))


def year(text: str) -> int:
    """Return a year of four digits."""
    if not re.fullmatch(r"[12][0-9]{3}", text, re.ASCII):
        raise BadInput(tr("年份应是四位数字，不能是“{text}”，例如2023。", text=quoted(text)))
    return int(text)


def whole(text: str) -> int:
    """Return a number of people."""
    if not re.fullmatch(r"[0-9]{1,9}", text, re.ASCII):
        raise BadInput(tr("人数应是整数，不能是“{text}”。", text=quoted(text)))
    return int(text)


def _number(text: str) -> Decimal:
    if not _NUMBER.fullmatch(text):
        raise BadInput(
            tr("应为不小于0的数字，不能是“{text}”，例如120000或98765.40。", text=quoted(text))
        )
    return Decimal(text)


def _as_plain(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _money(text: str) -> str:
    return format(money(text), "f")


def _percent(text: str) -> str:
    return _as_plain(percent(text))


def _day(text: str) -> str:
    return day(text).isoformat()


def _line(text: str) -> str:
    if len(text) > MAX_TEXT:
        raise BadInput(tr("文字太长，请控制在{n}字以内。", n=MAX_TEXT))
    return text.strip()


FACTS: Mapping[str, Callable[[str], str]] = {
    "contract_date": _day,
    "lead_published": _day,
    "deadline": _day,
    "revenue": lambda text: _as_plain(_number(text)),
    "revenue_year": lambda text: str(year(text)),
    "employees": lambda text: str(whole(text)),
    "employees_year": lambda text: str(year(text)),
    "industry": _line,
    "received": _money,
    "loan_principal": _money,
    "loan_interest": _money,
    "loan_first": _day,
    "loan_last": _day,
}
"""How each fact is written; every other key is a rule's and its value `yes` or `no`."""
_COST: Mapping[str, tuple[Callable[[str], str], bool]] = {  # whether it must be filled in
    "name": (_line, False),
    "category": (_line, False),
    "contract_date": (_day, False),
    "contract_amount": (_money, False),
    "tax_percent": (_percent, False),
    "paid": (_money, False),
    "lead_published": (_day, False),
    "service_first": (_day, False),
    "service_last": (_day, False),
}
_INVOICE: Mapping[str, tuple[Callable[[str], str], bool]] = {
    "date": (_day, False),
    "amount": (_money, False),
    "tax_percent": (_percent, False),
}
NEEDED = ("name", "category", "contract_date", "contract_amount")
"""What every cost line of a finished table has."""
OF_INVOICE = "invoice_"
"""With this begin the parts of a row of costs that belong to its invoice."""
_RECEIPT: Mapping[str, tuple[Callable[[str], str], bool]] = {
    "platform": (_line, True),
    "date": (_day, True),
    "number": (_line, True),
    "result": (_line, False),
}
_NAMES = {
    "name": mark("名称"),
    "category": mark("类别"),
    "contract_date": mark("合同日期"),
    "contract_amount": mark("合同金额"),
    "tax_percent": mark("税率"),
    "paid": mark("付款金额"),
    "lead_published": mark("牵引单位公示日期"),
    "service_first": mark("服务开始日期"),
    "service_last": mark("服务结束日期"),
    "invoice_date": mark("发票日期"),
    "invoice_amount": mark("发票金额"),
    "date": mark("日期"),
    "platform": mark("平台"),
    "number": mark("编号"),
    "result": mark("结果"),
}


def normal_fact(key: str, value: Json) -> str:
    """Return a fact as it is stored; BadInput when it is not what the key asks for."""
    text = _text(value)
    if key in FACTS:
        return FACTS[key](text)
    if text not in {YES, NO}:
        raise BadInput(tr("只能回答yes（是）或no（否），不能是“{text}”。", text=quoted(text)))
    return text


def normal_cost(value: Json) -> Json:
    """Return a cost line as it is stored: every key there, what is empty as an empty text.

    It may be incomplete, as while somebody fills it in.
    """
    if not isinstance(value, dict):
        raise BadInput(tr("费用应是一组有名称的内容。"))
    invoices = value.get("invoices", [])
    if not isinstance(invoices, list) or len(invoices) > MAX_INVOICES:
        raise BadInput(tr("发票应是一个列表，最多{n}张。", n=MAX_INVOICES), path=".invoices")
    rest = {key: part for key, part in value.items() if key != "invoices"}
    line = _filled(_COST, rest)
    invoiced: list[Json] = [_invoice(place, it) for place, it in enumerate(invoices)]
    return {**line, "invoices": invoiced}


def demand_whole(line: Json) -> None:
    """Refuse a stored cost line that lacks something or contradicts itself: it cannot count."""
    found = cast("Mapping[str, Any]", line)
    first, last = found["service_first"], found["service_last"]
    if first and last and first > last:
        raise BadInput(tr("订阅服务的开始不能晚于结束，请核对两个日期。"), path=".service_last")
    asked = [*NEEDED, *(("service_first", "service_last") if first or last else ())]
    for key in asked:
        if not found[key]:
            raise BadInput(tr("请填写{name}。", name=tr(_NAMES[key])), path=f".{key}")
    for place, invoice in enumerate(found["invoices"]):
        for key in ("date", "amount"):
            if not invoice[key]:
                sentence = tr("请填写{name}。", name=tr(_NAMES[f"{OF_INVOICE}{key}"]))
                raise BadInput(sentence, path=f".invoices[{place}].{key}")


def normal_cell(key: str, text: str) -> str:
    """Return one part of a cost line or, with `invoice_` before it, of an invoice, as stored."""
    shape, name = (_INVOICE, key.removeprefix(OF_INVOICE)) if is_of_invoice(key) else (_COST, key)
    return _part(name, text, *shape[name])


def is_of_invoice(key: str) -> bool:
    """Whether a part of a row of costs belongs to its invoice."""
    return key.startswith(OF_INVOICE)


def normal_receipt(value: Json) -> Json:
    """Return a platform's receipt as it is stored."""
    return dict(_filled(_RECEIPT, value))


def normal_acceptance(value: Json) -> Json:
    """Return whether a condition is met, and the SHA-256 of the evidence that proves it."""
    if not isinstance(value, dict) or value.keys() != {"done", "evidence"}:
        raise BadInput(tr("验收条件应有“是否完成”和“佐证”两项。"))
    proofs = value["evidence"]
    if not isinstance(value["done"], bool) or not isinstance(proofs, list):
        raise BadInput(tr("“是否完成”只能是是或否，“佐证”应是一个列表。"))
    hashes = [it for it in proofs if isinstance(it, str) and _SHA256.fullmatch(it)]
    if len(hashes) != len(proofs) or len(hashes) > MAX_PROOFS:
        raise BadInput(tr("佐证应以64位小写十六进制的SHA-256指明。"))
    return {"done": value["done"], "evidence": list(sorted(set(hashes)))}  # noqa: C413 - as Json


def normal_key(value: Json) -> str:
    """Return the key of the chosen programme."""
    text = _text(value)
    if not re.fullmatch(r"[a-z0-9_-]{1,40}", text):
        raise BadInput(
            tr("试点编号只能用小写字母、数字和连字符，不能是“{text}”。", text=quoted(text))
        )
    return text


def _invoice(place: int, value: Json) -> Json:
    try:
        return dict(_filled(_INVOICE, value))
    except BadInput as error:
        raise BadInput(error.message, path=f".invoices[{place}]{error.path or ''}") from error


def _filled(shape: Mapping[str, tuple[Callable[[str], str], bool]], value: Json) -> dict[str, str]:
    if not isinstance(value, dict) or not value.keys() <= shape.keys():
        known = tr("、").join(shape)
        raise BadInput(tr("只能有这些内容：{known}。", known=known))
    return {key: _part(key, value.get(key, ""), *shape[key]) for key in shape}


def _part(key: str, value: Json, read: Callable[[str], str], needed: bool) -> str:  # noqa: FBT001
    if needed and (not isinstance(value, str) or not value.strip()):
        raise BadInput(tr("请填写{name}。", name=tr(_NAMES[key])), path=f".{key}")
    try:
        text = _text(value).strip()
        return read(text) if text else ""
    except BadInput as error:
        raise BadInput(error.message, path=f".{key}") from error


def _text(value: Json) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise BadInput(tr("应为不超过{n}个字的文字。", n=MAX_TEXT))
    return value
