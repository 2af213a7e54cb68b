"""Sorting several pieces of evidence at once: what they prove, how they lie, in which order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import mark, tr
from app.said import listed, said
from app.storage.fields import Edit
from app.workbench.editing import apply
from app.workbench.evidence import demand_subject
from app.workbench.photos import Photo
from app.workbench.view import AssessmentView, subject_name, view

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.workbench.session import Session

SECOND = 1_000_000  # of the microseconds that an order counts in
STEP = 1000


def sort(
    session: Session, *, assessment: str, photos: Sequence[str], linked: Mapping[str, bool]
) -> AssessmentView:
    """Say of each subject whether these pieces of evidence prove it, as one step to undo."""
    for subject in linked:
        demand_subject(session, subject)
    names = listed(subject_name(session.catalogue, subject) for subject in linked)
    edits = [
        Edit(f"evidence/{sha256}/for/{subject}", value=True if proves else None)
        for sha256 in photos
        for subject, proves in linked.items()
    ]
    return apply(session, assessment, said("{names}的佐证", names=names), edits)


def remove(session: Session, *, assessment: str, photos: Sequence[str]) -> AssessmentView:
    """Take pieces of evidence out of the assessment; their bytes stay, undo brings all back."""
    found = view(session, assessment=assessment)
    if not found.locked:
        _keep_places(session, found, photos)
    edits = [Edit(field, None) for sha256 in photos for field in _removed(found, sha256)]
    return apply(session, found.id, said("移除{n}份佐证", n=len(photos)), edits)


def _removed(found: AssessmentView, sha256: str) -> Iterator[str]:
    """Yield the fields to empty: the file, its caption and its links.

    So whoever writes one of them without knowing of the removal is noticed when copies are merged.
    """
    yield f"evidence/{sha256}"
    for field in found.state.heads.evidence:
        if field.startswith((f"evidence/{sha256}/caption", f"evidence/{sha256}/for/")):
            yield field


def _keep_places(session: Session, found: AssessmentView, photos: Sequence[str]) -> None:
    """Write down where evidence stands, so that bringing it back later does not put it last."""
    known = _by_hash(found, photos)
    edits = [Edit(f"evidence/{it}/order", known[it].order) for it in photos]
    session.workspace.append(found.id, edits, author=session.author)


def rotate(
    session: Session, *, assessment: str, photos: Sequence[str], degrees: int
) -> AssessmentView:
    """Show photos turned clockwise by `degrees` more (90, 180 or 270); the files stay as they are.

    BadInput for another angle or unknown evidence.
    """
    found = view(session, assessment=assessment)
    known = _by_hash(found, photos)
    edits = [
        Edit(f"evidence/{sha256}/rotation", (known[sha256].rotation + degrees) % 360)
        for sha256 in photos
    ]
    return apply(session, assessment, mark("旋转照片"), edits)


def move(
    session: Session, *, assessment: str, photos: Sequence[str], order: Sequence[str]
) -> AssessmentView:
    """Put evidence where it stands in `order`, a list of all that the user sees; BadInput if not.

    Only the moved ones get a new place, unless there is none left between their neighbours.
    """
    found = view(session, assessment=assessment)
    known = _by_hash(found, order)
    placed = places([known[sha256].order for sha256 in order], [it in photos for it in order])
    edits = [
        Edit(f"evidence/{sha256}/order", place)
        for sha256, place in zip(order, placed, strict=True)
        if place != known[sha256].order
    ]
    return apply(session, assessment, mark("调整佐证顺序"), edits)


def places(orders: Sequence[int], moved: Sequence[bool]) -> list[int]:
    """Return rising orders for a list; those not moved keep theirs where that is possible."""
    placed: list[int] = []
    for index, order in enumerate(orders):
        if not moved[index]:
            placed.append(order)
            continue
        rest = [it for it, goes in zip(orders[index:], moved[index:], strict=True) if not goes]
        placed.append(_between(placed[-1] if placed else None, rest[0] if rest else None, orders))
    if all(one < other for one, other in pairwise(placed)):
        return placed
    end = max(*orders, STEP * len(orders))
    return [end - STEP * left for left in reversed(range(len(orders)))]


def _between(low: int | None, high: int | None, orders: Sequence[int]) -> int:
    if low is None:
        return max(0, (min(orders) if high is None else high) - SECOND)
    return low + SECOND if high is None else (low + high) // 2


def _by_hash(found: AssessmentView, photos: Sequence[str]) -> dict[str, Photo]:
    known = {photo.sha256: photo for photo in found.photos}
    for sha256 in photos:
        if sha256 not in known:
            raise BadInput(tr("评测里没有佐证 {sha256}…，可能已被移除。", sha256=sha256[:8]))
    return known
