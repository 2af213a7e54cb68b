"""What an assessment has by field, evidence apart: an answer leaves those thousands as they are."""

from __future__ import annotations

from collections.abc import Collection, ItemsView, Iterator, KeysView, Mapping, ValuesView
from itertools import compress
from operator import is_not
from typing import Any, TypeVar, overload

from app.cached import cached_property

T = TypeVar("T")
D = TypeVar("D")
EVIDENCE = "evidence/"


class ByField(Mapping[str, T]):
    """Something for each field, in the order of their names; never changed once made.

    It is kept in two parts, so that what an edit does not touch is neither copied nor looked at.
    """

    def __init__(self, beside: Mapping[str, T], evidence: Mapping[str, T]) -> None:
        self.beside = beside
        self.evidence = evidence

    @classmethod
    def of(cls, whole: Mapping[str, T]) -> ByField[T]:
        """Return what there is for each field, in two parts."""
        if isinstance(whole, ByField):
            return whole
        made = cls(
            {field: whole[field] for field in whole if not field.startswith(EVIDENCE)},
            {field: whole[field] for field in whole if field.startswith(EVIDENCE)},
        )
        vars(made)["_whole"] = whole
        return made

    @cached_property
    def _whole(self) -> Mapping[str, T]:
        return dict(sorted({**self.beside, **self.evidence}.items()))

    def __getitem__(self, field: str) -> T:
        """Return what a field has; KeyError when it has nothing."""
        return (self.evidence if field.startswith(EVIDENCE) else self.beside)[field]

    @overload
    def get(self, field: str, /) -> T | None: ...

    @overload
    def get(self, field: str, default: T, /) -> T: ...

    @overload
    def get(self, field: str, default: T | D, /) -> T | D: ...

    def get(self, field: str, default: object = None, /) -> object:
        """Return what a field has, else the default."""
        return (self.evidence if field.startswith(EVIDENCE) else self.beside).get(field, default)

    def __contains__(self, field: object) -> bool:
        """Whether a field has anything."""
        return field in self.beside or field in self.evidence

    def __len__(self) -> int:
        """Return how many fields have something."""
        return len(self.beside) + len(self.evidence)

    def __iter__(self) -> Iterator[str]:
        """Go through the fields in order."""
        return iter(self._whole)

    def keys(self) -> KeysView[str]:
        """Return the fields."""
        return self._whole.keys()

    def values(self) -> ValuesView[T]:
        """Return what they have."""
        return self._whole.values()

    def items(self) -> ItemsView[str, T]:
        """Return both."""
        return self._whole.items()

    def covers(self, other: ByField[Any]) -> bool:
        """Whether every field of another has something here too."""
        return all(had is now or had.keys() <= now.keys() for had, now in other._beside_these(self))

    def differing(self, before: ByField[Any]) -> list[str]:
        """Return the fields that have another object than before; states share the rest."""
        return [field for now, had in self._beside_these(before) for field in differing(now, had)]

    def with_these(self, new: ByField[T], without: Collection[str] = ()) -> ByField[T]:
        """Return both, the new in place of the old; a part in which nothing is new stays.

        `without` are old fields that are gone, none of the new.
        """
        return ByField(*[updated(old, part, without) for old, part in self._beside_these(new)])

    def _beside_these(
        self, other: ByField[Any]
    ) -> tuple[tuple[Mapping[str, T], Mapping[str, Any]], ...]:
        return (self.beside, other.beside), (self.evidence, other.evidence)


def differing(now: Mapping[str, object], had: Mapping[str, object]) -> list[str]:
    """Return the fields that have another object than before."""
    if now is had:
        return []
    return list(compress(now, map(is_not, now.values(), map(had.get, now))))


def updated(
    old: Mapping[str, T], new: Mapping[str, T], without: Collection[str] = ()
) -> Mapping[str, T]:
    """Return both in the order of the fields, the new in place of the old."""
    gone = [field for field in without if field in old]
    if not new and not gone:
        return old
    both = {**old, **new}
    for field in gone:
        del both[field]
    return both if new.keys() <= old.keys() else dict(sorted(both.items()))
