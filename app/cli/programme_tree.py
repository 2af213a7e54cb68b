"""How an enterprise stands in a programme, as JSON for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from app.workbench.programme import Cited, Estimate, LineResult, RuleResult, Standing


def yuan(amount: Decimal | None) -> str:
    """Return an amount as people read it; a dash where the documents give none."""
    return "—" if amount is None else f"{amount:,.2f}"


def standing_tree(found: Standing) -> dict[str, Any]:
    """Return everything of a standing; amounts in yuan as texts with two decimals."""
    return {
        "programme": found.programme.key,
        "name": found.programme.name,
        "enterprise": found.enterprise,
        "level": found.level,
        "facts": dict(found.facts),
        "eligible": found.eligible,
        "eligibility": [_rule(it) for it in found.eligibility],
        "acceptance": [
            {
                **_rule(it),
                "evidence": list(found.met[it.key].evidence) if it.key in found.met else [],
            }
            for it in found.acceptance
        ],
        "estimate": _estimate(found.estimate),
        "incomplete": [
            {"key": it.key, "name": it.stored["name"], "why": it.missing}
            for it in found.costs
            if it.missing is not None
        ],
        "notes": [_cited(it) for it in found.notes],
        "receipts": [
            {"platform": it.platform, "date": it.date, "number": it.number, "result": it.result}
            for it in found.receipts
        ],
    }


def _rule(rule: RuleResult) -> dict[str, Any]:
    return {
        "key": rule.key,
        "verdict": rule.verdict,
        "why": rule.why,
        **_cited(rule.cited),
        "overruled": _all(rule.overruled),
    }


def _estimate(found: Estimate) -> dict[str, Any]:
    return {
        "lines": [_line(it) for it in found.lines],
        "steps": [
            {
                "label": step.label,
                "amount": _text(step.amount),
                **_cited(step.cited),
                "overruled": _all(step.overruled),
            }
            for step in found.steps
        ],
        "subsidy": _text(found.subsidy),
        "loan_interest": _text(found.loan_interest),
        "caution": found.caution,
    }


def _line(result: LineResult) -> dict[str, Any]:
    return {
        "name": result.line.name,
        "category": result.line.category,
        "contract": _text(result.contract),
        "invoiced": _text(result.invoiced),
        "paid": _text(result.paid),
        "recognised": _text(result.recognised),
        "reasons": [{"why": it.why, **_cited(it.cited)} for it in result.reasons],
    }


def _all(listed: Iterable[Cited]) -> list[dict[str, Any]]:
    return [_cited(it) for it in listed]


def _cited(cited: Cited) -> dict[str, Any]:
    return {"text": cited.text, "documents": list(cited.documents)}


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:.2f}"
