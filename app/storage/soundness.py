"""What a check of a workspace finds, and what mending it did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from app.language import tr

Code = Literal[
    "database_damaged",
    "change_altered",
    "chain_broken",
    "chain_forked",
    "heads_stale",
    "summary_stale",
    "value_wrong",
    "evidence_missing",
    "evidence_altered",
    "file_unknown",
    "file_unfinished",
]

MENDABLE: frozenset[Code] = frozenset(
    {"heads_stale", "summary_stale", "evidence_missing", "evidence_altered"}
)
"""What `rebuild` derives again, and `mending` brings back where some package or backup has it."""

_BROKEN: frozenset[Code] = frozenset({"database_damaged", "change_altered", "chain_broken"})


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it should be, with a sentence for the user."""

    code: Code
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a check found; no problem when all is well.

    `notes` are worth knowing and in nobody's way: a fork stays in the journal for good.
    """

    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    @property
    def mendable(self) -> int:
        """How many problems mending may end."""
        return sum(problem.code in MENDABLE for problem in self.problems)

    @property
    def broken(self) -> bool:
        """Whether the journal itself is not whole, so that only a backup or a package helps."""
        return any(problem.code in _BROKEN for problem in self.problems)


Look = tuple[int, ...]
"""A file as its folder tells of it: as long as that is the same, so are its bytes."""


@dataclass(frozen=True, slots=True)
class Mended:
    """How many files are back, and the hashes of those that nothing here holds.

    `whole` are those that were read and are as they should be: a check need not read them again.
    """

    back: int = 0
    lost: tuple[str, ...] = ()
    whole: Mapping[str, Look] = field(default_factory=dict, compare=False, repr=False)

    def told(self) -> Iterator[str]:
        """Say what was done, and what is left to do."""
        if self.back:
            yield tr("从评测包和备份里取回了{n}个佐证文件。", n=self.back)
        if self.lost:
            yield tr(
                "有{n}个佐证文件在找得到的评测包和备份里都没有。备份用的U盘没插上的，"
                "插上再修复一次；否则请重新添加原文件。损坏的残件移到了工作区的damaged文件夹。",
                n=len(self.lost),
            )
