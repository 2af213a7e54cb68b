"""The migrations of a release that does not exist yet: one more than this program has."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from app.storage import migrate, version

if TYPE_CHECKING:
    from pathlib import Path

REVISION = "0002"


def write_next_release(folder: Path) -> tuple[Path, str]:
    """Write its migration scripts below a folder; return where they are and its revision."""
    scripts = folder / "100% migrations"
    shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / f"{REVISION}_second.py").write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        f"revision, down_revision = '{REVISION}', '{version.REVISION}'\n"
        "def upgrade():\n"
        "    op.add_column('setting', sa.Column('note', sa.Text))\n",
        encoding="utf-8",
    )
    return scripts, REVISION
