"""The words and figures of a report: titles, levels, Beijing times, sizes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Final

from app.language import SOURCE, mark, spoken, tr

TITLES: Final = {
    "self": mark("企业自诊断报告"),
    "before": mark("改造前现场评测报告"),
    "after": mark("改造后现场评测报告"),
}
MEDIA: Final = {
    "image/jpeg": mark("照片（JPEG）"),
    "image/png": mark("图片（PNG）"),
    "image/heic": mark("照片（HEIC）"),
    "application/pdf": mark("PDF文件"),
}
_LEVELS: Final = (mark("零级"), mark("一级"), mark("二级"), mark("三级"), mark("四级"))
_BEIJING: Final = timezone(timedelta(hours=8))
_KIB: Final = 1024


def document_language() -> str:
    """Return the language of a document as screen readers are told of it, such as `zh-CN`."""
    return "zh-CN" if spoken() == SOURCE else spoken()


def level_text(level: int) -> str:
    """Return a level as it is said: 二级."""
    return tr(_LEVELS[level])


def level_in_words(level: int, name: str) -> str:
    """Return a level with its name: 二级（规范级）; level 0 is only a name."""
    return tr("{level}（{name}）", level=level_text(level), name=tr(name)) if level else tr(name)


def read_utc(moment: str) -> datetime | None:
    """Return the moment in ISO 8601, naive when it has no offset, or None."""
    try:
        return datetime.fromisoformat(moment)
    except ValueError:
        return None


def beijing(moment: str) -> str:
    """Return a time as 2026-05-03 17:20（北京时间）; one without offset is a camera's."""
    found = read_utc(moment)
    if found is None:
        return moment
    if found.tzinfo is None:
        return f"{found:%Y-%m-%d %H:%M}"
    return tr("{on_clock:%Y-%m-%d %H:%M}（北京时间）", on_clock=_on_clock(found, _BEIJING))


def beijing_day(moment: str) -> str:
    """Return the day of a time as 2026-05-03, in Beijing; one without offset is a camera's."""
    found = read_utc(moment)
    if found is None:
        return ""
    return f"{found if found.tzinfo is None else _on_clock(found, _BEIJING):%Y-%m-%d}"


def chinese_day(day: str) -> str:
    """Return 2026-05-03 as 2026年5月3日; another text as it is."""
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return day
    return tr("{year}年{month}月{day}日", year=found.year, month=found.month, day=found.day)


def beijing_clock(moment: str) -> datetime | None:
    """Return a UTC time as the clock in Beijing shows it, without zone; None when it is none."""
    found = read_utc(moment)
    return None if found is None else _on_clock(found, _BEIJING).replace(tzinfo=None)


def pdf_date(moment: str) -> str:
    """Return a UTC time as PDF writes dates; the first day of 2000 when the text is no time."""
    found = read_utc(moment) or datetime(2000, 1, 1, tzinfo=UTC)
    if found.tzinfo is not None:
        found = _on_clock(found, UTC)
    return f"D:{found:%Y%m%d%H%M%S}Z"


def _on_clock(moment: datetime, zone: tzinfo) -> datetime:
    """Return an aware time in a zone; the ends of the calendar stay as they are."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return moment


def file_size(size: int) -> str:
    """Return a size in bytes as people read it."""
    if size < _KIB:
        return f"{size} B"
    if size < _KIB * _KIB:
        return f"{(size + _KIB // 2) // _KIB} KB"
    tenths = (size * 10 + _KIB * _KIB // 2) // (_KIB * _KIB)
    return f"{tenths // 10}.{tenths % 10} MB"
