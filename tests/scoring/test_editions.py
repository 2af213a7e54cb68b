"""What a list says of an edition is what the edition's catalogue says."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.errors import BadInput
from app.resources import resource
from app.scoring import editions
from app.scoring.editions import edition_of, edition_read, show_total
from app.scoring.loader import EDITION, default_catalogue

SHIPPED = [path.stem for path in resource("indicators").glob("*.yaml")]


@pytest.mark.parametrize("edition", SHIPPED)
def test_every_shipped_edition_is_known_without_its_catalogue(edition: str) -> None:
    assert editions._KNOWN[edition] == edition_read(edition)


def test_one_that_is_not_known_yet_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editions, "_KNOWN", {})
    catalogue = default_catalogue()
    assert edition_of(EDITION) == (
        catalogue.thresholds,
        len(catalogue.items) + len(catalogue.scenarios),
    )
    with pytest.raises(BadInput, match="2099"):
        edition_of("2099")


@pytest.mark.parametrize(
    ("points", "shown"), [("39.999", "39.99"), ("40", "40.00"), ("41.999", "42.00")]
)
def test_a_level_that_was_not_reached_does_not_look_reached(points: str, shown: str) -> None:
    assert show_total(Fraction(points), EDITION) == shown
