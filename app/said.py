"""Sentences that are Chinese text to whatever stores or compares them, and can be said otherwise.

For what must not choose a language: the rules of scoring, and labels that go into the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping


class Said(str):
    """A Chinese sentence that still knows its words and what was filled in."""

    __slots__ = ("values", "words")

    words: str
    values: Mapping[str, object]

    def by(self, say: Callable[..., str]) -> str:
        """Return the sentence as `say` words it; texts that are filled in are said too."""
        values = {
            name: say(value) if isinstance(value, str) else value
            for name, value in self.values.items()
        }
        return say(self.words, **values)


class Listed(Said):
    """Several texts one after the other."""

    __slots__ = ()

    def by(self, say: Callable[..., str]) -> str:
        """Return the texts as `say` words them, and what stands between them."""
        return say(self.words).join(say(str(part)) for part in self.values.values())


def said(words: str, /, **values: object) -> Said:
    """Return a sentence; like `tr`, `words` are a literal with `{names}` in it."""
    made = Said(words.format_map(values) if values else words)
    made.words, made.values = words, values
    return made


def listed(parts: Iterable[str], between: str = "、") -> Listed:
    """Return texts one after the other; `between` is looked up like any text."""
    values = {str(place): part for place, part in enumerate(parts)}
    made = Listed(between.join(values.values()))
    made.words, made.values = between, values
    return made
