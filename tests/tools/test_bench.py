"""The benchmark runs, and says of every row what it measured; how fast is not for tests."""

from __future__ import annotations

import json

import pytest

from tests.storage import pgserver
from tools.bench import __main__ as bench
from tools.bench.measuring import Result
from tools.bench.rows import ROWS


@pytest.mark.parametrize("row", sorted(set(ROWS) - {"start"}))
def test_every_row_measures_something(row: str, capsys: pytest.CaptureFixture[str]) -> None:
    if row == "team" and pgserver.programs() is None:
        pytest.skip("no PostgreSQL server programs here")
    assert bench.main(["--quick", "--json", row]) in {0, 1}
    results = json.loads(capsys.readouterr().out)
    assert results
    for result in results:
        assert result["figure"] > 0
        assert (result["floor"] is None) == (result["unit"] != "x")


def test_more_is_better_only_for_rates() -> None:
    assert not Result("", 1, None, 4999, "/s", 5000).met
    assert Result("", 1, None, 5000, "/s", 5000).met
    assert not Result("", 1, 1, 1.6, "x", 1.5).met
    assert Result("", 1, 1, 1.5, "x", 1.5).met


def test_an_unknown_row_is_refused_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        bench.main(["nothing"])
    assert "nothing" in capsys.readouterr().err
