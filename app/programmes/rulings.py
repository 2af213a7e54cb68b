"""What counts where several documents speak of one matter: the latest, the others beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from app.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.programmes.programme import Programme, Rule, Test

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Statement(Protocol[T_co]):
    """What documents say of one matter, in words and as a value."""

    @property
    def text(self) -> str: ...  # noqa: D102

    @property
    def documents(self) -> tuple[str, ...]: ...  # noqa: D102

    @property
    def matter(self) -> T_co: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Cited:
    """Words and the titles of the documents that say them."""

    text: str
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling(Generic[T]):
    """The value that counts, who says so, and what earlier documents said otherwise."""

    value: T
    cited: Cited
    overruled: tuple[Cited, ...] = ()


def ruling(programme: Programme, said: Sequence[Statement[T]]) -> Ruling[T] | None:
    """Return what counts of several statements on one matter; None when nobody speaks of it.

    The statement of the latest document counts; of one date, the one that comes last, and a
    programme's own come after those of the programme it extends. A document of which only the year
    is known counts as the first of its year.
    """
    if not said:
        return None
    issued = {document.key: document.issued for document in programme.documents}

    def age(place: int) -> tuple[str, int]:
        return max(issued[key] for key in said[place].documents), place

    *earlier, last = sorted(range(len(said)), key=age)
    now = said[last]
    others = (said[place] for place in earlier if said[place].matter != now.matter)
    return Ruling(now.matter, _cited(programme, now), tuple(_cited(programme, it) for it in others))


def rules(programme: Programme, listed: Iterable[Rule]) -> dict[str, Ruling[Test | None]]:
    """Return what counts of each rule, by its key, in the order in which the keys first come."""
    grouped: dict[str, list[Rule]] = {}
    for rule in listed:
        grouped.setdefault(rule.key, []).append(rule)
    found = {key: ruling(programme, group) for key, group in grouped.items()}
    return {key: one for key, one in found.items() if one is not None}


def titles(programme: Programme, keys: Iterable[str]) -> tuple[str, ...]:
    """Return the titles of documents by their keys."""
    known = {document.key: tr(document.title) for document in programme.documents}
    return tuple(known[key] for key in keys)


def _cited(programme: Programme, one: Statement[object]) -> Cited:
    return Cited(tr(one.text), titles(programme, one.documents))
