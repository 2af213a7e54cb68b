"""What is worked out when first asked for."""

from __future__ import annotations

from app.cached import cached_property


class Thing:
    """Counts how often it was worked out."""

    times = 0

    @cached_property
    def worked_out(self) -> int:
        """Return how often."""
        self.times += 1
        return self.times


def test_it_is_worked_out_once_for_each_and_can_be_given() -> None:
    first, second = Thing(), Thing()
    assert (first.worked_out, first.worked_out, second.worked_out) == (1, 1, 1)
    vars(second)["worked_out"] = 7
    assert second.worked_out == 7
    assert isinstance(vars(Thing)["worked_out"], cached_property)
    assert Thing.worked_out is vars(Thing)["worked_out"]
