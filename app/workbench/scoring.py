"""Scoring an interchange document as it lies on the disk, without any workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.exchange.document import read_document, score_json
from app.exchange.files import read_whole
from app.scoring.loader import default_catalogue

if TYPE_CHECKING:
    from pathlib import Path

# Reading refuses documents far smaller with their path; more than this is not even read.
MAX_BYTES = 256 * 1024 * 1024


def score_file(path: Path) -> dict[str, Any]:
    """Return the outcome of a document as JSON; BadInput with the JSON path of what is wrong."""
    catalogue = default_catalogue()
    document = read_document(read_whole(path, limit=MAX_BYTES), catalogue, full=False)
    return score_json(catalogue, document)
