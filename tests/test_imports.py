"""What a start loads: what it does not need yet would only be waited for."""

from __future__ import annotations

import subprocess
import sys

import pytest

# Each takes from a twentieth to half of a second.
HEAVY = (
    "PIL",
    "alembic",
    "asyncio",
    "cryptography",
    "docx",
    "openpyxl",
    "psycopg",
    "pydantic",
    "pyhanko",
    "pypdfium2",
    "reportlab",
    "sqlalchemy",
    "xlsxwriter",
    "yaml",
)
HOME = """
import app.ui.main, app.storage.entering, app.storage.glance, app.storage.place, app.scoring.loader
app.scoring.loader.default_catalogue()
"""


@pytest.mark.parametrize("start", [HOME])
def test_nothing_is_loaded_that_the_first_page_does_not_need(start: str) -> None:
    asked = f"import sys{start}print(*sorted({set(HEAVY)} & set(sys.modules)))"
    line = [sys.executable, "-c", asked.replace("\n", ";").replace(";;", ";")]
    said = subprocess.run(line, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == ""
