"""What shows as itself on a screen, how to write what does not, and how to shorten it."""

from __future__ import annotations

import unicodedata

_QUOTED = 100  # characters of it that are repeated; our longest field has fewer
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def is_plain(character: str) -> bool:
    """Say whether a character shows as itself: no control, format, surrogate or unassigned one."""
    return unicodedata.category(character) not in _HIDDEN


def spelled(text: str) -> str:
    """Return a text with every character that does not show as itself written out: 〈U+202E〉."""
    return "".join(it if is_plain(it) else f"〈U+{ord(it):04X}〉" for it in text)


def cut(text: str, most: int) -> str:
    """Return a text of at most so many characters, and a sign behind one that had more."""
    return text if len(text) <= most else f"{text[:most]}…"


def quoted(text: str) -> str:
    """Return a text from outside as a sentence repeats it: plain, and no longer than one line."""
    return spelled(cut(text, _QUOTED))
