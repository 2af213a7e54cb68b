"""What to know of a merge though it is in nobody's way: forks, fast clocks, disputed evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import tr
from app.storage.projection import disputed_evidence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.storage.journal import Change, Fork, State


def notes_of(
    changes: Iterable[Change], forks: Iterable[Fork], state: State, now: str
) -> tuple[str, ...]:
    """Return the notes on changes that came, given the state that they lead to, in Chinese."""
    disputed = len(disputed_evidence(state))
    told = [tr("有{n}份佐证一边已移除、另一边还在用，请裁定去留。", n=disputed)] if disputed else []
    return (*(fork.sentence() for fork in forks), *_fast_clocks(changes, now), *told)


def _fast_clocks(changes: Iterable[Change], now: str) -> tuple[str, ...]:
    """Name each computer whose clock is ahead; nothing that is assessed depends on clocks."""
    authors = {change.replica: change.author for change in changes if change.at > now}
    return tuple(
        tr(
            "“{replica}”的电脑（{replica2}）时间比这台快，所记的时间不可靠；取舍不看时间。",
            replica=authors[replica],
            replica2=replica[:8],
        )
        for replica in sorted(authors)
    )
