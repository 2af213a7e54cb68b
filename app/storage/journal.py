"""The journal: immutable changes, their fold into answers, and the union of several copies."""

from __future__ import annotations

import dataclasses
import heapq
import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self, TypeVar

from app.cached import cached_property
from app.errors import BadInput
from app.language import tr
from app.storage.by_field import EVIDENCE, ByField, updated
from app.storage.canonical import Json, canonical, sha256_hex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

T = TypeVar("T")

MAX_FIELD = 200
MAX_AUTHOR = 200
MAX_REASON = 2000
MAX_PARENTS = 1000
MAX_VALUE_BYTES = 64 * 1024
_SURELY_SHORT = MAX_VALUE_BYTES // 6 - 2  # characters: none is written longer than \u0000
_KEYS = frozenset(
    "id assessment field value parents prev author replica at reason".split()  # noqa: SIM905
)
ID = r"[0-9a-f]{64}"
ASSESSMENT = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
REPLICA = r"[0-9a-f]{32}"
AT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"
FIELD = r"[a-z]+(?:/[A-Za-z0-9_.-]+)*"
_ID, _ASSESSMENT, _REPLICA, _AT, _FIELD = map(re.compile, (ID, ASSESSMENT, REPLICA, AT, FIELD))
_ARRANGED = re.compile(r"evidence/[0-9a-f]{64}/(rotation|order)|assignment/\w+", re.ASCII)
_EVIDENCE = re.compile(r"evidence/[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Change:
    """One immutable edit of one field; `id` is the SHA-256 of the canonical JSON of the rest.

    `parents` are the former heads that it replaces, sorted; `prev` is the change this replica made
    before it in this assessment; `at` is what this replica's clock said, in UTC.
    """

    id: str
    assessment: str
    field: str
    value: Json = dataclasses.field(hash=False)
    parents: tuple[str, ...]
    prev: str | None
    author: str
    replica: str
    at: str
    reason: str | None

    @classmethod
    def make(  # noqa: PLR0913 - a change has these nine parts
        cls,
        *,
        assessment: str,
        field: str,
        value: Json,
        parents: Iterable[str],
        prev: str | None,
        author: str,
        replica: str,
        at: str,
        reason: str | None = None,
    ) -> Self:
        """Make a checked change and compute its id; BadInput when a part is not allowed."""
        body: dict[str, Json] = {
            "assessment": assessment,
            "field": field,
            "value": value,
            "parents": list(sorted(set(parents))),  # noqa: C413 - typed as a list of Json
            "prev": prev,
            "author": author,
            "replica": replica,
            "at": at,
            "reason": reason,
        }
        return cls._of({**body, "id": sha256_hex(canonical(body))})

    def to_json(self) -> dict[str, Json]:
        """Return the change as a JSON object with exactly the ten keys of the format."""
        return {
            "id": self.id,
            "assessment": self.assessment,
            "field": self.field,
            "value": self.value,
            "parents": list(self.parents),
            "prev": self.prev,
            "author": self.author,
            "replica": self.replica,
            "at": self.at,
            "reason": self.reason,
        }

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read a change, checking keys, types, lengths and the id; BadInput names the key."""
        if not isinstance(value, dict) or set(value) != _KEYS:
            raise BadInput(tr("变更记录的键不完整或有多余的键。"))
        change = cls._of(value)
        if change.id != change.computed_id():
            raise BadInput(tr("变更记录的编号与内容不符，内容可能被改动过。"), path="$.id")
        return change

    @classmethod
    def _of(cls, value: dict[str, Any]) -> Self:
        """Check everything but whether the id is that of the rest."""
        return cls(
            id=_matching(value, "id", _ID),
            assessment=_matching(value, "assessment", _ASSESSMENT),
            field=_matching(value, "field", _FIELD, MAX_FIELD),
            value=_value(value["value"]),
            parents=_parents(value["parents"]),
            prev=None if value["prev"] is None else _matching(value, "prev", _ID),
            author=_text(value, "author", MAX_AUTHOR),
            replica=_matching(value, "replica", _REPLICA),
            at=_at(value),
            reason=None if value["reason"] is None else _text(value, "reason", MAX_REASON),
        )

    def computed_id(self) -> str:
        """Return the id that the content gives; another `id` means that something was altered."""
        body = self.to_json()
        del body["id"]
        return sha256_hex(canonical(body))


@dataclass(frozen=True)
class State:
    """The fold of an assessment: heads of every field, its values, and what is undecided.

    `values` holds fields with one value (null kept); `conflicts` holds the differing heads of the
    rest. No field is in both. Where nothing is assessed (how evidence is shown or called, who is
    to do what) the latest of differing heads is the value.
    """

    heads: ByField[tuple[Change, ...]]
    values: ByField[Json]
    conflicts: Mapping[str, tuple[Change, ...]]

    @property
    def beside_evidence(self) -> Mapping[str, Json]:
        """The values but for those of evidence, which are most."""
        return self.values.beside

    @cached_property
    def pieces_of_evidence(self) -> int:
        """How many files were added and not removed."""
        return _pieces(self.values.evidence)


@dataclass(frozen=True, slots=True)
class Fork:
    """A computer's record that goes on more than once from one place, as after an old backup.

    `at` is when the earliest of the changes that stand side by side was made, `ids` name them.
    """

    assessment: str
    replica: str
    author: str
    at: str
    ids: tuple[str, ...]

    def sentence(self) -> str:
        """Return in Chinese what happened, for the user."""
        who = tr("“{author}”的电脑（{replica}）", author=self.author, replica=self.replica[:8])
        return tr(
            "{who}的变更记录分叉了，可能用旧备份恢复过；各支的变更都保留了，请核对。", who=who
        )


def is_arrangement(field: str) -> bool:
    """Whether a field says how evidence is shown or who does what: nothing that is assessed."""
    return _ARRANGED.fullmatch(field) is not None


def fold(changes: Iterable[Change]) -> State:
    """Fold the changes of one assessment, in any order and with repetitions, into its state.

    A head is a change that no other change of its field replaced. A parent that is not there does
    no harm here; `reference_problems` names it.
    """
    by_field: dict[str, dict[str, Change]] = defaultdict(dict)
    for change in changes:
        by_field[change.field][change.id] = change
    return state_of(head for name in sorted(by_field) for head in _unreplaced(by_field[name]))


def state_of(heads: Iterable[Change]) -> State:
    """Return the state that these heads (and nothing that they replaced) make."""
    grouped: dict[str, list[Change]] = defaultdict(list)
    for head in heads:
        grouped[head.field].append(head)
    return _state(grouped)


def _state(heads: Mapping[str, Iterable[Change]]) -> State:
    ordered = {name: tuple(sorted(group, key=_order)) for name, group in heads.items()}
    conflicts = {name: group for name, group in ordered.items() if not _settled(name, group)}
    values = {name: group[-1].value for name, group in ordered.items() if name not in conflicts}
    return State(ByField.of(ordered), ByField.of(values), conflicts)


def with_heads(state: State, heads: Mapping[str, Iterable[Change]]) -> State:
    """Return the state in which these fields have other heads, none of them without any.

    It is what `state_of` makes of all heads, without looking at the other fields again.
    """
    fresh = _state(heads)
    made = State(
        heads=state.heads.with_these(fresh.heads),
        values=state.values.with_these(fresh.values, without=fresh.conflicts),
        conflicts=updated(state.conflicts, fresh.conflicts, without=fresh.values),
    )
    if "pieces_of_evidence" in vars(state):
        count = state.pieces_of_evidence
        if fresh.heads.evidence:
            replaced = {name: state.values.get(name) for name in fresh.heads.evidence}
            count += _pieces(fresh.values.evidence) - _pieces(replaced)
        vars(made)["pieces_of_evidence"] = count
    return made


def _pieces(evidence: Mapping[str, Json]) -> int:
    """Count the files in values of evidence; their fields are shorter than what is said of them."""
    whole = len(EVIDENCE) + 64
    return sum([len(it) == whole and value is not None for it, value in evidence.items()])


def values_of(state: State, field: str) -> tuple[Json, ...]:
    """Return the one value of a field, null when it was never set, or its differing values."""
    if field not in state.conflicts:
        return (state.values.get(field),)
    values = {canonical(head.value): head.value for head in state.conflicts[field]}
    return tuple(values[key] for key in sorted(values))


def merge(*copies: Iterable[Change]) -> list[Change]:
    """Return the union of the copies, each change once, after all that it refers to.

    The order depends on the set of changes alone: commutative, associative and idempotent.
    """
    union = {change.id: change for copy in copies for change in copy}
    followers: dict[str, list[Change]] = defaultdict(list)
    waiting_for: dict[str, int] = {}
    for change in union.values():
        references = {ref for ref in (change.prev, *change.parents) if ref in union}
        waiting_for[change.id] = len(references)
        for reference in references:
            followers[reference].append(change)
    ready = [(*_order(change), change) for change in union.values() if not waiting_for[change.id]]
    heapq.heapify(ready)
    merged: list[Change] = []
    while ready:
        change = heapq.heappop(ready)[-1]
        merged.append(change)
        for follower in followers[change.id]:
            waiting_for[follower.id] -= 1
            if not waiting_for[follower.id]:
                heapq.heappush(ready, (*_order(follower), follower))
    return merged


def forks(changes: Iterable[Change]) -> tuple[Fork, ...]:
    """Return every place from which a replica's chain goes on more than once, the earliest first.

    It happens to a computer that goes on after an old backup was restored. Nothing is lost by it.
    """
    distinct = {change.id: change for change in changes}
    if len({(it.assessment, it.replica, it.prev) for it in distinct.values()}) == len(distinct):
        return ()  # as nearly always
    followers: dict[tuple[str, str, str | None], list[Change]] = defaultdict(list)
    for change in sorted(distinct.values(), key=_order):
        followers[change.assessment, change.replica, change.prev].append(change)
    return tuple(
        Fork(first.assessment, first.replica, first.author, first.at, tuple(it.id for it in group))
        for group in followers.values()
        if len(group) > 1
        for first in group[:1]
    )


def _unreplaced(group: Mapping[str, Change]) -> list[Change]:
    replaced = {parent for change in group.values() for parent in change.parents}
    return [change for key, change in group.items() if key not in replaced]


def _settled(field: str, heads: tuple[Change, ...]) -> bool:
    """Whether nobody has to decide between these heads."""
    if len(heads) == 1 or is_arrangement(field):
        return True
    values = [head.value for head in heads]
    if _EVIDENCE.fullmatch(field):
        values = [_nameless(value) for value in values]
    # Canonical bytes, because Python takes True for 1.
    return len(set(map(canonical, values))) == 1


def _nameless(value: Json) -> Json:
    """Return what a file is, without what it is called: two people may name one photo."""
    return {**value, "name": ""} if isinstance(value, dict) else value


def _order(change: Change) -> tuple[str, str]:
    return change.at, change.id


def _matching(
    body: Mapping[str, object], key: str, pattern: re.Pattern[str], limit: int = MAX_FIELD
) -> str:
    text = body[key]
    if isinstance(text, str) and len(text) <= limit and pattern.fullmatch(text):
        return text
    _text(body, key, limit)
    raise BadInput(tr("变更记录中这一项的格式不对。"), path=f"$.{key}")


def _text(body: Mapping[str, object], key: str, limit: int) -> str:
    text = body[key]
    if not isinstance(text, str) or not 0 < len(text) <= limit:
        raise BadInput(tr("应为 1 到 {limit} 个字的文字。", limit=limit), path=f"$.{key}")
    return text


def _at(body: Mapping[str, object]) -> str:
    at = _matching(body, "at", _AT)
    if not is_time(at):
        raise BadInput(tr("时间不存在，应为 2026-03-05T01:41:00.000Z 这样。"), path="$.at")
    return at


@lru_cache(maxsize=1024)
def is_time(at: str) -> bool:
    """Say whether there is the time that a text in the form `AT` names."""
    try:
        datetime.fromisoformat(at)
    except ValueError:
        return False
    return True


def _parents(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MAX_PARENTS:
        raise BadInput(tr("所替代的变更应为一个列表。"), path="$.parents")
    parents = tuple(parent for parent in value if isinstance(parent, str) and _ID.fullmatch(parent))
    if len(parents) != len(value) or value != sorted(set(parents)):
        raise BadInput(tr("所替代的变更应为排好序、不重复的变更编号。"), path="$.parents")
    return parents


def _value(value: object) -> Json:
    if value is None or (type(value) is str and len(value) <= _SURELY_SHORT):
        return value  # whether its characters can be written, the id will show
    if type(value) is list and sum([_room(part) for part in value]) <= _SURELY_SHORT:
        return value
    if len(canonical(value)) > MAX_VALUE_BYTES:
        raise BadInput(
            tr("内容过长，最多 {max_value_bytes} KB。", max_value_bytes=MAX_VALUE_BYTES // 1024),
            path="$.value",
        )
    if has_float(value):
        raise BadInput(tr("内容中的小数应写成文字。"), path="$.value")
    return value  # type: ignore[return-value]  # canonical() took it and no float is in it


def _room(part: object) -> int:
    """Return the characters of a text in a list with its marks; too many for anything else."""
    return len(part) + 3 if type(part) is str else MAX_VALUE_BYTES


def has_float(value: object) -> bool:
    """Say whether a value holds a number with a fraction, which a change never does."""
    if isinstance(value, (list, dict)):
        return any(map(has_float, value.values() if isinstance(value, dict) else value))
    return isinstance(value, float)
