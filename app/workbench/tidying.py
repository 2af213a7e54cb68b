"""Figures and days as people and spreadsheets write them, brought to the one way of the journal."""

from __future__ import annotations

import re

_AROUND_NUMBERS = str.maketrans("", "", ",，%％ 元¥￥")
_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?", re.ASCII)
_DIGITS_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_DAYS = frozenset({"contract_date", "lead_published", "deadline", "loan_first", "loan_last"})
_NUMBERS = frozenset({"revenue", "employees", "received", "loan_principal", "loan_interest"})


def tidy_day(text: str) -> str:
    """Return 2024/3/1, 2024.3.1, 20240301 or 2024年3月1日 as 2024-03-01; others as they are."""
    found = _DAY.fullmatch(text) or _DIGITS_DAY.fullmatch(text)
    if found is None:
        return text
    year, month, day = found.groups()
    return f"{year}-{int(month):02}-{int(day):02}"


def tidy_number(text: str) -> str:
    """Return a number without the signs that people put around it."""
    return text.translate(_AROUND_NUMBERS)


def tidy_fact(key: str, text: str) -> str:
    """Return a fact as people write it the way it is checked."""
    text = text.strip()
    if key in _DAYS:
        return tidy_day(text)
    return tidy_number(text) if key in _NUMBERS else text
