"""Random histories of several replicas, as hypothesis strategies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from app.storage.journal import Change, fold, merge

if TYPE_CHECKING:
    from app.storage.canonical import Json

ASSESSMENT = "6f2c7a52-5f0e-4c4e-9b60-0d5f3a1c9e11"
FIELDS = ("items/F1/options", "measures/revenue_y1", "scenarios/S07/grade")
VALUES: tuple[Json, ...] = (None, 1, True, "1", ["B"], ["B", "C"])


def edit(
    known: list[Change],
    *,
    field: str = FIELDS[0],
    value: Json = "1",
    replica: int = 0,
    at: int = 0,
    reason: str | None = None,
) -> Change:
    """Make the change that `replica`, knowing `known`, makes of `field`."""
    name = f"{replica:032x}"
    mine = [change for change in known if change.replica == name]
    followed = {change.prev for change in mine}
    return Change.make(
        assessment=ASSESSMENT,
        field=field,
        value=value,
        parents=[head.id for head in fold(known).heads.get(field, ())],
        prev=next((change.id for change in mine if change.id not in followed), None),
        author=f"评测人员{replica}",
        replica=name,
        at=f"2026-03-05T09:{at // 60:02}:{at % 60:02}.000Z",
        reason=reason,
    )


@st.composite
def copies(draw: st.DrawFn) -> list[list[Change]]:
    """Draw what each of three replicas knows after editing and now and then merging."""
    known: list[list[Change]] = [[], [], []]
    for _ in range(draw(st.integers(0, 14))):
        replica = draw(st.integers(0, 2))
        if draw(st.booleans()):
            made = edit(
                known[replica],
                field=draw(st.sampled_from(FIELDS)),
                value=draw(st.sampled_from(VALUES)),
                replica=replica,
                at=draw(st.integers(0, 300)),
            )
            known[replica].append(made)
        else:
            known[replica] = merge(known[replica], known[draw(st.integers(0, 2))])
    return known
