"""What kinds and statuses of an assessment are called; apart, because lists need nothing more."""

from __future__ import annotations

KINDS = {"self": "企业自诊断", "before": "改造前评测", "after": "改造后评测"}
STATUSES = {"draft": "进行中", "submitted": "已提交", "finalised": "已定稿"}
