"""Which assessments the list shows and in what order: plain rules over the rows of a workspace."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from math import lcm
from typing import TYPE_CHECKING, Any, NamedTuple

from app.language import mark, tr
from app.ui.search import keys_of
from app.workbench.kinds import KINDS, STATUSES

if TYPE_CHECKING:
    from app.storage.listed import Summary

_WIDTHS = range(24, 4000)
SURENESS = {"provisional": mark("仅暂定"), "final": mark("仅答完")}


class Wanted(NamedTuple):
    """What the list is narrowed to; an empty text means all. `level` is `0` to `4`."""

    kind: str = ""
    status: str = ""
    level: str = ""
    sureness: str = ""

    def keeps(self, found: Summary) -> bool:
        """Say whether an assessment is among the wanted ones."""
        return (
            self.kind in {"", found.kind}
            and self.status in {"", found.status}
            and self.level in {"", str(found.level)}
            and self.sureness in {"", "provisional" if found.provisional else "final"}
        )

    def as_text(self) -> str:
        """Return it in a form that can be kept in the settings."""
        import json

        return json.dumps(self._asdict())

    @classmethod
    def from_text(cls, text: str) -> Wanted:
        """Return what was kept; all when it is not readable, for settings may be edited."""
        import json

        try:
            kept = json.loads(text)
        except ValueError:
            return cls()
        known = cls()._asdict()
        fits = isinstance(kept, dict) and all(isinstance(kept.get(name), str) for name in known)
        return cls(**{name: kept[name] for name in known}) if fits else cls()


class Columns(NamedTuple):
    """How the list is sorted, and how wide its columns are (pixels at 100 %)."""

    sort: int
    descending: bool
    widths: tuple[int, ...]

    def as_text(self) -> str:
        """Return it in a form that can be kept in the settings."""
        import json

        return json.dumps(self._asdict())

    @classmethod
    def from_text(cls, text: str, usual: Columns) -> Columns:
        """Return what was kept; the usual ones when it is not readable or of another list."""
        import json

        try:
            kept = json.loads(text)
            found = cls(
                int(kept["sort"]), bool(kept["descending"]), tuple(map(int, kept["widths"]))
            )
        except (ValueError, TypeError, KeyError):
            return usual
        places = len(usual.widths)
        fits = len(found.widths) == places and found.sort in range(places)
        return found if fits and all(width in _WIDTHS for width in found.widths) else usual


def arranged(
    rows: Sequence[Summary],
    *,
    query: str,
    wanted: Wanted,
    key: Callable[[Summary], Any],
    descending: bool,
) -> list[Summary]:
    """Return the wanted rows that hold every word of the query, sorted; equal ones keep order."""
    found = [row for row in rows if wanted.keeps(row)]
    for word in query.lower().split():
        holds = _matcher(word, "".join({row.enterprise_name for row in found}))
        found = [row for row in found if holds(row)]
    return sorted(found, key=key, reverse=descending)


def enterprises_like(rows: Sequence[Summary], text: str, *, most: int) -> list[Summary]:
    """Return a row for each enterprise whose name holds a text, or whose credit code begins so.

    Names are found by pinyin initials too. Of one enterprise the first row is returned.
    """
    word = "".join(text.lower().split())
    if not word:
        return []
    pattern = _pattern(word, "".join({row.enterprise_name for row in rows}))
    found: dict[tuple[str, str], Summary] = {}
    for row in rows:
        begins = row.credit_code.lower().startswith(word)
        if row.enterprise_name and (begins or pattern.search(row.enterprise_name.lower())):
            found.setdefault((row.enterprise_name, row.credit_code), row)
    return list(found.values())[:most]


def whole_points(rows: Sequence[Summary]) -> Callable[[Summary], int]:
    """Return a key that sorts by exact points: whole numbers compare faster than fractions."""
    shared = lcm(*{row.points.denominator for row in rows})
    return lambda row: row.points.numerator * (shared // row.points.denominator)


def _matcher(word: str, names: str) -> Callable[[Summary], bool]:
    """Return a test of one word: inside the name, also by pinyin initials, or in the other texts.

    One search per row by a compiled pattern keeps ten thousand rows fluid.
    """
    pattern = _pattern(word, names)

    def holds(row: Summary) -> bool:
        plain = f"{row.credit_code}\n{tr(KINDS[row.kind])}\n{tr(STATUSES[row.status])}".lower()
        return word in plain or pattern.search(row.enterprise_name.lower()) is not None

    return holds


def _pattern(word: str, names: str) -> re.Pattern[str]:
    characters = frozenset(names)
    return re.compile("".join(_spelled(key, characters) for key in word))


@lru_cache(maxsize=256)
def _spelled(key: str, characters: frozenset[str]) -> str:
    """Return a pattern for the characters that a key stands for."""
    meant: Iterable[str] = (it for it in characters if key in keys_of(it))
    return f"[{re.escape(key)}{''.join(re.escape(it.lower()) for it in sorted(meant))}]"
