"""Random stories of several computers, told twice: to the journal, and to a plain model of it.

The model knows nothing of ids, parents or chains. It notes for each edit which others its computer
had heard of; an edit is current while no other one of its field was made in sight of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as part
from typing import TYPE_CHECKING, Literal

from app.storage.canonical import canonical
from app.storage.journal import Change, fold, forks, merge
from app.storage.references import reference_problems
from tests.storage.histories import ASSESSMENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from random import Random

    from app.storage.canonical import Json

TASK = "assignment/F1"  # settles by itself
FIELDS = ("items/F1/options", "items/F5/options", "measures/revenue_y1", TASK)
VALUES: dict[str, tuple[Json, ...]] = {
    "items/F1/options": (None, ["B"], ["C"], ["B", "C"]),
    "items/F5/options": (None, ["B"], ["C"], ["D"]),
    "measures/revenue_y1": (None, "1", "2", "12.5"),
    TASK: (None, "张三", "李四"),
}
CLOCKS = ("1999", "2025", "2026", "2099")  # some are years off


@dataclass(frozen=True)
class Step:
    """A computer edits a field, hears what another one knows, or goes back to an old backup."""

    act: Literal["edit", "hear", "restore"]
    computer: int
    other: int = 0
    field: str = FIELDS[0]
    value: Json = None


Script = tuple[Step, ...]
Knowledge = tuple["list[Change]", frozenset[int]]


def script(random: Random, computers: int, *, longest: int = 22, backups: bool = True) -> Script:
    """Make up a story; with `backups`, computers may lose what they did since one."""
    acts = ("edit",) * 7 + ("hear",) * 4 + ("restore",) * backups
    return tuple(_step(random, computers, acts) for _ in range(random.randint(3, longest)))


def _step(random: Random, computers: int, acts: Sequence[str]) -> Step:
    name = random.choice(FIELDS)
    return Step(
        act=random.choice(acts),  # type: ignore[arg-type]
        computer=random.randrange(computers),
        other=random.randrange(computers),
        field=name,
        value=random.choice(VALUES[name]),
    )


@dataclass(frozen=True, slots=True)
class Told:
    """One edit in the model; `heard` are the edits that its maker knew."""

    maker: int
    field: str
    value: Json
    heard: frozenset[int]


@dataclass
class Model:
    """What every computer has heard of, without a journal."""

    heard: list[frozenset[int]]
    edits: list[Told] = part(default_factory=list)

    @classmethod
    def of(cls, computers: int) -> Model:
        """Begin with computers that know nothing."""
        return cls([frozenset()] * computers)

    def edit(self, maker: int, field: str, value: Json) -> None:
        """A computer edits a field."""
        self.edits.append(Told(maker, field, value, self.heard[maker]))
        self.heard[maker] |= {len(self.edits) - 1}

    def hear(self, computer: int, other: int) -> None:
        """A computer takes over what another one knows."""
        self.heard[computer] |= self.heard[other]

    def everything(self) -> frozenset[int]:
        """Return the edits that still lie on some computer."""
        return frozenset().union(*self.heard)

    def expected(self) -> dict[str, set[bytes]]:
        """Return the current values of every field once everybody has heard everything."""
        found: dict[str, set[bytes]] = {}
        for it in self.everything():
            told = self.edits[it]
            if not any(self._saw(later, it) for later in self.everything()):
                found.setdefault(told.field, set()).add(canonical(told.value))
        return found

    def _saw(self, later: int, earlier: int) -> bool:
        one, other = self.edits[later], self.edits[earlier]
        return one.field == other.field and earlier in one.heard

    def forked(self) -> set[int]:
        """Return the computers that once went on without knowing of an edit of their own."""
        kept = sorted(self.everything())
        return {
            self.edits[later].maker
            for later in kept
            for earlier in kept
            if earlier < later
            and self.edits[earlier].maker == self.edits[later].maker
            and earlier not in self.edits[later].heard
        }


class World:
    """Computers with journals, and the model beside them; clocks are drawn anew at every edit."""

    def __init__(self, computers: int, clock: Random) -> None:
        self.clock = clock
        self.model = Model.of(computers)
        self.known: list[list[Change]] = [[] for _ in range(computers)]
        self._saved: list[list[Knowledge]] = [[([], frozenset())] for _ in range(computers)]

    def play(self, story: Iterable[Step]) -> World:
        """Let every step happen."""
        for step in story:
            getattr(self, f"_{step.act}")(step)
            one = step.computer
            self._saved[one].append((self.known[one], self.model.heard[one]))
        return self

    def _edit(self, step: Step) -> None:
        one, name = step.computer, f"{step.computer:032x}"
        mine = [change for change in self.known[one] if change.replica == name]
        made = Change.make(
            assessment=ASSESSMENT,
            field=step.field,
            value=step.value,
            parents=[head.id for head in fold(self.known[one]).heads.get(step.field, ())],
            prev=mine[-1].id if mine else None,
            author=f"评测人员{one}",
            replica=name,
            at=self._now(),
            reason="裁定",
        )
        self.known[one] = [*self.known[one], made]
        self.model.edit(one, step.field, step.value)

    def _hear(self, step: Step) -> None:
        known = {change.id for change in self.known[step.computer]}
        came = [change for change in merge(self.known[step.other]) if change.id not in known]
        self.known[step.computer] = [*self.known[step.computer], *came]
        self.model.hear(step.computer, step.other)

    def _restore(self, step: Step) -> None:
        one = step.computer
        saved = self._saved[one]
        self.known[one], self.model.heard[one] = saved[step.other % len(saved)]

    def _now(self) -> str:
        year, second = self.clock.choice(CLOCKS), self.clock.randrange(60)
        return f"{year}-03-05T09:00:{second:02}.{len(self.model.edits):03}Z"


def chain_problems(changes: Sequence[Change]) -> list[str]:
    """Name what is missing, misplaced or forked in the references between changes."""
    return [*reference_problems(changes), *(fork.sentence() for fork in forks(changes))]
