"""Qt's translation source (.ts), written so that a change of one text changes its lines alone."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from tools.translating.found import ROOT

TS = ROOT / "resources" / "i18n" / "shuping_en.ts"
QM = TS.with_suffix(".qm")
COUNTED = "{n}"
Forms = tuple[str, ...]
_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>shuping</name>
"""
_TAIL = "</context>\n</TS>\n"


def read() -> dict[str, Forms]:
    """Return what is translated so far: one form, or one and other of a counted text."""
    if not TS.exists():
        return {}
    found = ET.parse(TS).getroot().iter("message")  # noqa: S314 - our own file
    return {str(it.findtext("source")): forms for it in found if (forms := _forms(it))}


def _forms(message: ET.Element) -> Forms:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ()
    several = translation.findall("numerusform")
    return tuple(it.text or "" for it in several) if several else (translation.text or "",)


def write(
    texts: Mapping[str, tuple[str, ...]], english: Mapping[str, Forms], path: Path = TS
) -> None:
    """Write every text with its places; what has no English is unfinished."""
    ordered = sorted(texts.items(), key=lambda it: (it[1][0], it[0]))
    body = "".join(line for it in ordered for line in _message(*it, english.get(it[0], ())))
    path.parent.mkdir(exist_ok=True)
    path.write_text(_HEAD + body + _TAIL, encoding="utf-8", newline="\n")


def _message(text: str, places: tuple[str, ...], forms: Forms) -> Iterator[str]:
    counted = ' numerus="yes"' if is_counted(text) else ""
    yield f"    <message{counted}>\n"
    yield f"        <extracomment>{escape(' '.join(places))}</extracomment>\n"
    yield f"        <source>{escape(text)}</source>\n"
    mark = "" if forms else ' type="unfinished"'
    yield f"        <translation{mark}>{_written(text, forms)}</translation>\n"
    yield "    </message>\n"


def _written(text: str, forms: Forms) -> str:
    if not is_counted(text):
        return escape("".join(forms))
    return "".join(f"<numerusform>{escape(it)}</numerusform>" for it in forms or ("", ""))


def is_counted(text: str) -> bool:
    """Whether one and many of it are worded differently."""
    return COUNTED in text


def compiled(ts: Path = TS, qm: Path = QM) -> Path:
    """Let Qt's lrelease make the .qm of a .ts, and return it."""
    import PySide6

    release = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run(  # noqa: S603 - Qt's own program
        [release, "-silent", ts, "-qm", qm], check=True, capture_output=True
    )
    return qm
