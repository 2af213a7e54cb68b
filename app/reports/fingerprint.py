"""Ties a report on paper to its package: a SHA-256 and the text of a QR code that holds it.

A report inside a package cannot hold the fingerprint of the statement that lists the report. So it
holds that of the answers, which stand in the package as `data/assessment.json`.
"""

from __future__ import annotations

from app.reports.model import Fingerprint


def of_content(assessment_id: str, revision: int, sha256: str) -> Fingerprint:
    """Return the fingerprint of the answers, checked with `sha256sum data/assessment.json`."""
    code = _code(assessment_id, revision, f"assessment-sha256={sha256}")
    return Fingerprint("内容指纹", sha256, "sha256sum data/assessment.json", code)


def of_package(assessment_id: str, revision: int, sha256: str) -> Fingerprint:
    """Return the fingerprint of the statement of a package, what its signers signed."""
    code = _code(assessment_id, revision, f"statement-sha256={sha256}")
    return Fingerprint("评测包指纹", sha256, "sha256sum statement.json", code)


def _code(assessment_id: str, revision: int, fingerprint: str) -> str:
    return f"shuping:{assessment_id}?revision={revision}&{fingerprint}"
