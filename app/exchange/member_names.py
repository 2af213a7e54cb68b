"""The names of what a package holds; apart, because whoever only cuts files out needs no more."""

from __future__ import annotations

import re

from app.storage.originals import MEDIA_TYPES

BAGIT, BAG_INFO, MANIFEST = "bagit.txt", "bag-info.txt", "manifest-sha256.txt"
TAG_MANIFEST, STATEMENT = "tagmanifest-sha256.txt", "statement.json"
DATA, EVIDENCE, SIGNATURES = "data/", "data/evidence/", "signatures/"
ASSESSMENT, CHANGES = "data/assessment.json", "data/changes.jsonl"
REPORT, CATALOGUE, RULES = "data/report.pdf", "data/catalogue.yaml", "data/catalogue.json"
FIXED_NAMES = frozenset(
    [
        BAGIT,
        BAG_INFO,
        MANIFEST,
        TAG_MANIFEST,
        STATEMENT,
        ASSESSMENT,
        CHANGES,
        REPORT,
        CATALOGUE,
        RULES,
    ]
)
EVIDENCE_NAME = re.compile(rf"{EVIDENCE}([0-9a-f]{{64}})\.({'|'.join(MEDIA_TYPES.values())})")
