"""What a file of evidence may be, and where its original lies; apart, for nothing else is needed.

Whoever cuts originals out of a package needs neither the database nor the fields.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import tr

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "evidence"
"""Its name in a workspace."""
MEDIA_TYPES = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/heic": "heic",
    "application/pdf": "pdf",
}
MAX_BYTES = 200 * 1024 * 1024


def original(folder: Path, sha256: str, ext: str) -> Path:
    """Return where an original lies in the folder of evidence."""
    return folder / sha256[:2] / f"{sha256}.{ext}"


def refuse_large(size: int, shown: str) -> None:
    """Raise BadInput when a file has more bytes than evidence may have."""
    if size > MAX_BYTES:
        limit = MAX_BYTES // (1024 * 1024)
        raise BadInput(
            tr("“{shown}”超过 {limit} MB，请压缩或拆分后再添加。", shown=shown, limit=limit)
        )
