"""What kinds and statuses of an assessment are called; apart, because lists need nothing more."""

from __future__ import annotations

from app.language import mark

KINDS = {"self": mark("企业自诊断"), "before": mark("改造前评测"), "after": mark("改造后评测")}
STATUSES = {"draft": mark("进行中"), "submitted": mark("已提交"), "finalised": mark("已定稿")}
