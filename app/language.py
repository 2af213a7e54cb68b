"""The language people are spoken to in: Chinese source texts, looked up in what was translated.

Data never goes through here: what is stored, signed or exchanged reads the same for everybody.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import TypeVar

from app.resources import resource
from app.said import Said

T = TypeVar("T")
SOURCE = "zh"
VARIABLE = "SHUPING_LANGUAGE"
LANGUAGES: Mapping[str, str] = {SOURCE: "简体中文", "en": "English"}

_chosen = SOURCE
_spoken: ContextVar[str] = ContextVar("spoken")


def use(language: str) -> None:
    """Speak `language` from now on, in every thread; KeyError for one that is not there."""
    global _chosen  # noqa: PLW0603 - the process speaks one language at a time
    LANGUAGES[language]
    _chosen = language


def asked_language() -> str | None:
    """Return the language that the environment asks for; None when it asks for none of ours."""
    asked = os.environ.get(VARIABLE, "")
    return asked if asked in LANGUAGES else None


def spoken() -> str:
    """Return the key of the language that is spoken here and now."""
    return _spoken.get(_chosen)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak another language inside the block, in this thread alone, as for one report."""
    LANGUAGES[language]
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def mark(text: str) -> str:
    """Return `text` as it is: `tr` is called on it where it is shown, as for a module's table."""
    return text


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the spoken language, its `{names}` filled in; `n` picks the plural form.

    What nobody translated yet is shown in Chinese, as it stands. A `Said` brings its own
    values, and is said in the same language when it is one.
    """
    language = _spoken.get(_chosen)
    if language == SOURCE:  # as they stand, what is filled in too
        return text.format_map(values) if values else str(text)
    if isinstance(text, Said):
        return text.by(tr)
    values = {name: tr(it) if isinstance(it, Said) else it for name, it in values.items()}
    found = _form(language, text, values.get("n"))
    return found.format_map(values) if values else found


def together(*sentences: str) -> str:
    """Return sentences one after the other, parted as the spoken language parts them."""
    return ("" if spoken() == SOURCE else " ").join(filter(None, sentences))


def as_letters(chinese: T, latin: T) -> T:
    """Return what fits the letters of the spoken language; words in Latin ones take more room."""
    return chinese if spoken() == SOURCE else latin


def opened(sentence: str) -> str:
    """Return a text as a line begins with it: in Latin letters with a capital."""
    return sentence[:1].upper() + sentence[1:]


def glossed(signed: str) -> str:
    """Return a text that is signed as it stands, in Chinese, with what it means for the reader."""
    if spoken() == SOURCE or tr(signed) == signed:
        return signed
    told = tr("签名时承诺的是上面的中文原文，意思是：{meaning}", meaning=tr(signed))
    return f"{signed}\n\n{told}"


def _form(language: str, text: str, number: object) -> str:
    forms = _translations(language).get(text, ())
    if not forms:
        return text
    return forms[0] if number in {1, "1"} else forms[-1]


@cache
def _translations(language: str) -> Mapping[str, tuple[str, ...]]:
    from app.qm import read_qm

    path = resource("i18n", f"shuping_{language}.qm")
    return read_qm(path.read_bytes()) if path.exists() else {}
