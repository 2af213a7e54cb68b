"""How an enterprise stands in a programme: eligibility, acceptance, subsidy, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import BadInput
from app.language import tr
from app.programmes.costs import Loan
from app.programmes.eligibility import Facts, RuleResult, acceptance, eligibility
from app.programmes.estimate import Estimate, estimate, governed
from app.programmes.recognising import LineResult
from app.programmes.rulings import Cited, Ruling, ruling, titles
from app.storage import claims as reading
from app.workbench.claim_words import FACT_LABELS
from app.workbench.claims import (
    Met,
    Receipt,
    chosen,
    facts_in,
    met_in,
    programme_of,
    receipts_in,
)
from app.workbench.costs import Entry, costs_in
from app.workbench.endings import form_of
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.programmes.programme import Programme
    from app.workbench.session import Session

__all__ = [
    "Cited",
    "Estimate",
    "LineResult",
    "RuleResult",
    "Standing",
    "Todo",
    "standing",
    "todo",
    "write_todo",
]
_LOAN = ("loan_principal", "loan_interest", "loan_first", "loan_last")


@dataclass(frozen=True, slots=True)
class Standing:
    """An enterprise in a programme; `met` and `receipts` are as people entered them.

    `level` is what the estimate took, `notes` what the documents say and nothing computes. `costs`
    are all lines, of which those that are complete are estimated.
    """

    programme: Programme
    enterprise: str
    facts: Mapping[str, str]
    level: int | None
    eligibility: tuple[RuleResult, ...]
    acceptance: tuple[RuleResult, ...]
    met: Mapping[str, Met]
    estimate: Estimate
    costs: tuple[Entry, ...]
    notes: tuple[Cited, ...]
    receipts: tuple[Receipt, ...]

    @property
    def eligible(self) -> str:
        """`yes`, `no` or `unknown`, of all conditions for taking part together."""
        verdicts = {it.verdict for it in self.eligibility}
        return next((it for it in ("no", "unknown") if it in verdicts), "yes")

    @property
    def results(self) -> Mapping[str, LineResult]:
        """What was recognised of each complete line, by its key."""
        whole = (it.key for it in self.costs if it.line is not None)
        return dict(zip(whole, self.estimate.lines, strict=True))

    @property
    def documents(self) -> tuple[tuple[str, str], ...]:
        """The documents' titles, and when they were issued: a day, or a year."""
        return tuple((it.title, it.issued) for it in self.programme.documents)

    @property
    def terms(self) -> tuple[Ruling[Any], ...]:
        """What is said of the programme's time and of its industries."""
        about = self.programme
        found = (ruling(about, about.window), ruling(about, about.industries))
        return tuple(it for it in found if it is not None)

    @property
    def industries(self) -> tuple[str, ...]:
        """The industries of the programme."""
        found = ruling(self.programme, self.programme.industries)
        return found.value if found else ()

    @property
    def categories(self) -> tuple[str, ...]:
        """The categories of costs that the documents name, those that are paid first."""
        said = self.programme.subsidy
        found = (ruling(self.programme, said.eligible), ruling(self.programme, said.excluded))
        return tuple(name for it in found if it is not None for name in it.value)

    @property
    def asked_year(self) -> int | None:
        """The year whose revenue and employees count: the one before the contract."""
        signed = self.facts.get("contract_date")
        return reading.day(signed).year - 1 if signed else None


@dataclass(frozen=True, slots=True)
class Todo:
    """Something still missing before acceptance: what, why it is open, and who asks for it.

    `place` is where it is filled in: `eligibility/<key>`, `acceptance/<key>`, `costs/<key>` of a
    line or a fact, or `costs`.
    """

    text: str
    why: str
    documents: tuple[str, ...]
    place: str


def standing(
    session: Session, *, assessment: str, programme: str | None = None, level: int | None = None
) -> Standing:
    """Return how an assessment's enterprise stands in a programme, the chosen one by default.

    `level` estimates for another level than the one found. BadInput when none is chosen or known.
    """
    found = view(session, assessment=assessment)
    key = programme or chosen(found.state)
    if key is None:
        raise BadInput(tr("还没有选择试点，请写明是哪个试点。"))
    about = programme_of(session, key)
    entered, met = facts_in(found.state), met_in(found.state)
    known = _facts(found, entered)
    done = {key: it.done for key, it in met.items()}
    taken = known.level if level is None else level
    costs = costs_in(found.state)
    return Standing(
        programme=about,
        enterprise=found.enterprise.get("name", ""),
        facts=entered,
        level=taken,
        eligibility=eligibility(about, known),
        acceptance=acceptance(about, _facts(found, entered, done)),
        met=met,
        estimate=_estimate(about, costs, entered, taken),
        costs=costs,
        notes=tuple(Cited(it.text, titles(about, it.documents)) for it in about.notes),
        receipts=receipts_in(found.state),
    )


def todo(found: Standing) -> tuple[Todo, ...]:
    """Return what is still missing before acceptance: answers, conditions, their proof, costs."""
    return (*_open(found), *_unproven(found), *_unpaid(found), *_unstated(found))


def write_todo(session: Session, *, assessment: str, programme: str | None, out: Path) -> int:
    """Write what is missing as one page of PDF; return how many things that are.

    BadInput for another ending.
    """
    from app.exchange.files import whole_file
    from app.reports.todo import Task, TodoPage, render_todo

    form_of(out, "pdf")
    found = standing(session, assessment=assessment, programme=programme)
    missing = todo(found)
    tasks = tuple(Task(it.text, it.why, tr("、").join(it.documents)) for it in missing)
    page = TodoPage(
        found.enterprise,
        tr(found.programme.name),
        _opening(found),
        tasks,
        governed(found.programme),
    )
    with whole_file(out) as file:
        render_todo(page, file)
    return len(missing)


def _opening(found: Standing) -> str:
    words = {
        "yes": tr("申报条件已逐条确认符合。"),
        "unknown": tr("申报条件中还有没确认的，见下。"),
        "no": tr("有申报条件不符合，见下；请先核实能否申报。"),
    }
    return words[found.eligible]


def _facts(
    found: AssessmentView, entered: Mapping[str, str], done: Mapping[str, bool] | None = None
) -> Facts:
    """Return what is known; `done` answers in place of the answers for taking part."""
    level, why = _level(found)
    answers = {k: v == reading.YES for k, v in entered.items() if k not in reading.FACTS}

    def of(key: str) -> str:
        return entered.get(key, "")

    return Facts(
        contract_date=reading.day(of("contract_date")) if of("contract_date") else None,
        lead_published=reading.day(of("lead_published")) if of("lead_published") else None,
        revenue=Decimal(of("revenue")) if of("revenue") else None,
        revenue_year=int(of("revenue_year")) if of("revenue_year") else None,
        employees=int(of("employees")) if of("employees") else None,
        employees_year=int(of("employees_year")) if of("employees_year") else None,
        industry=of("industry") or found.enterprise.get("industry", ""),
        city=found.enterprise.get("city", ""),
        level=level,
        level_why=why,
        answers=answers if done is None else done,
    )


def _level(found: AssessmentView) -> tuple[int | None, str]:
    """Return the level that a finalised assessment after the transformation found."""
    if found.kind != "after":
        return None, tr("这不是改造后评测，没有改造后的等级")
    if not found.locked:
        return None, tr("改造后评测还没有定稿，目前为{level}级", level=found.outcome.level)
    return found.outcome.level, ""


def _estimate(
    programme: Programme, costs: Iterable[Entry], entered: Mapping[str, str], level: int | None
) -> Estimate:
    deadline = entered.get("deadline")
    return estimate(
        programme,
        [it.line for it in costs if it.line is not None],
        level=level,
        received=reading.money(entered.get("received", "0")),
        loan=_loan(entered),
        deadline=reading.day(deadline) if deadline else None,
    )


def _loan(entered: Mapping[str, str]) -> Loan | None:
    if any(key not in entered for key in _LOAN):
        return None
    principal, interest, first, last = (entered[key] for key in _LOAN)
    return Loan(
        reading.money(principal), reading.money(interest), reading.day(first), reading.day(last)
    )


def _open(found: Standing) -> Iterator[Todo]:
    parts = (("eligibility", found.eligibility), ("acceptance", found.acceptance))
    for part, listed in parts:
        for rule in listed:
            if rule.verdict != "yes":
                yield Todo(rule.text, rule.why, rule.cited.documents, f"{part}/{rule.key}")


def _unproven(found: Standing) -> Iterator[Todo]:
    for rule in found.acceptance:
        met = found.met.get(rule.key)
        if rule.verdict == "yes" and met and not met.evidence:
            why = tr("已完成，还没有挂佐证")
            yield Todo(rule.text, why, rule.cited.documents, f"acceptance/{rule.key}")


def _unstated(found: Standing) -> Iterator[Todo]:
    """Yield facts without which something is not estimated: a deadline, the rest of a loan."""
    said = found.programme.subsidy
    lines = (it.line for it in found.costs if it.line is not None)
    if said.subscription and any(line.service for line in lines) and "deadline" not in found.facts:
        why = tr("有订阅服务，填了才知道计到哪个月")
        yield Todo(tr(FACT_LABELS["deadline"]), why, (), "costs/deadline")
    missing = [key for key in _LOAN if key not in found.facts]
    if said.loan and missing and len(missing) < len(_LOAN):
        names = tr("、").join(tr(FACT_LABELS[key]) for key in missing)
        yield Todo(names, tr("填全了才能估算贷款贴息"), (), f"costs/{missing[0]}")


def _unpaid(found: Standing) -> Iterator[Todo]:
    if not found.costs:
        text, why = tr("费用明细（合同、发票、付款凭证）"), tr("还没有填写费用")
        yield Todo(text, why, (), "costs")
    for entry in found.costs:
        place = f"costs/{entry.key}"
        name = entry.stored["name"] or tr("没有名称的费用")
        if entry.missing is not None:
            yield Todo(tr("{name}的明细", name=name), entry.missing.rstrip(tr("。")), (), place)
            continue
        result = found.results[entry.key]
        parts = ((tr("发票"), result.invoiced), (tr("付款凭证"), result.paid))
        missing = tr("、").join(part for part, amount in parts if not amount)
        if missing:
            text = tr("{name}的{missing}", name=name, missing=missing)
            yield Todo(text, tr("没有就不能计入认定金额"), (), place)
