"""Ties a report on paper to its package: a SHA-256 and the text of a QR code that holds it.

A report inside a package cannot hold the fingerprint of the statement that lists the report. So it
holds that of the answers, which stand in the package as `data/assessment.json`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import tr
from app.reports.model import Fingerprint

if TYPE_CHECKING:
    from app.reports.signed import Signing


def fingerprint_of(
    assessment_id: str, revision: int, signing: Signing | None, content_sha256: str
) -> Fingerprint | None:
    """Return the fingerprint of the statement that was signed, else that of the answers, if any.

    The latter is checked with `sha256sum data/assessment.json`, the former with `statement.json`.
    """
    code = f"shuping:{assessment_id}?revision={revision}"
    if signing is not None:
        value = signing.fingerprint
        code = f"{code}&statement-sha256={value}"
        return Fingerprint(tr("评测包指纹"), value, "sha256sum statement.json", code)
    if not content_sha256:
        return None
    code = f"{code}&assessment-sha256={content_sha256}"
    return Fingerprint(tr("内容指纹"), content_sha256, "sha256sum data/assessment.json", code)
