"""What a start loads: what it does not need yet would only be waited for."""

from __future__ import annotations

import subprocess
import sys

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
    "urllib.request",
    "xlsxwriter",
    "yaml",
)
NEEDED = (
    "app.__main__",
    "app.cli.window_files",
    "app.scoring.loader",
    "app.storage.entering",
    "app.storage.glance",
    "app.storage.place",
    "app.ui.main",
)


def test_nothing_is_loaded_that_the_first_page_does_not_need() -> None:
    asked = f"""
import importlib, sys
for name in {NEEDED}:
    importlib.import_module(name)
sys.modules["app.scoring.loader"].default_catalogue()
print(*sorted({set(HEAVY)} & set(sys.modules)))
"""
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == ""
