"""Whether what the changes of a journal refer to is there, and belongs there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.storage.journal import Change


def reference_problems(changes: Iterable[Change]) -> list[str]:
    """Name in Chinese every reference to a change that is missing or does not belong there.

    A parent must be of the same field, a `prev` of the same replica.
    """
    union = {change.id: change for change in changes}
    return [
        problem
        for change in sorted(union.values(), key=lambda it: (it.at, it.id))
        for problem in (*_parent_problems(change, union), *_prev_problems(change, union))
    ]


def _parent_problems(change: Change, union: Mapping[str, Change]) -> list[str]:
    problems = []
    for parent in change.parents:
        found = union.get(parent)
        if found is None:
            problems.append(
                tr("变更 {id} 所替代的变更 {parent} 缺失。", id=change.id[:8], parent=parent[:8])
            )
        elif (found.assessment, found.field) != (change.assessment, change.field):
            problems.append(
                tr(
                    "变更 {id} 替代了另一个字段的变更 {parent}。",
                    id=change.id[:8],
                    parent=parent[:8],
                )
            )
    return problems


def _prev_problems(change: Change, union: Mapping[str, Change]) -> list[str]:
    if change.prev is None:
        return []
    found = union.get(change.prev)
    if found is None:
        return [tr("变更 {id} 的上一条变更 {prev} 缺失。", id=change.id[:8], prev=change.prev[:8])]
    if (found.assessment, found.replica) != (change.assessment, change.replica):
        return [
            tr(
                "变更 {id} 接在了另一台电脑的变更 {prev} 之后。",
                id=change.id[:8],
                prev=change.prev[:8],
            )
        ]
    return []
