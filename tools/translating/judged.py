"""What is wrong with a translation, as far as a program can tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Formatter

from tools.translating.found import CHINESE
from tools.translating.ts import Forms, is_counted

# Names that have no English, as titles of documents; and scripts that are shown as such.
_ALLOWED = re.compile("《[^》]*》|简体中文")
_CURLY = re.compile("[“”‘’]")


def problems(text: str, forms: Forms) -> Iterator[str]:
    """Yield what is wrong with the English of a text."""
    if not forms or not all(forms if text.strip() else ("yes",)):
        yield "not translated"
        return
    if len(forms) != 1 + is_counted(text):
        yield "one and other are wanted" if is_counted(text) else "one form is wanted"
    for form in forms:
        if CHINESE.search(_ALLOWED.sub("", form)):
            yield f"Chinese signs in “{form}”"
        if _CURLY.search(form):
            yield f"curly quotes, which the window's font draws as wide as Chinese signs: {form}"
        if error := _different(text, form):
            yield error


def _different(text: str, form: str) -> str:
    try:
        wanted, found = _names(text), _names(form)
    except ValueError as error:
        return f"braces in “{form}”: {error}"
    return "" if wanted == found else f"placeholders {sorted(found)}, not {sorted(wanted)}"


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
