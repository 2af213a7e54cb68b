"""A programme's side of an assessment: what people enter, how they stand, what is missing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook
from pypdf import PdfReader

from app.errors import BadInput
from app.exchange.document import document_of
from app.storage.canonical import Json
from app.storage.journal import State
from app.workbench import claims, conflicts, editing, finishing, packages, sample
from app.workbench import costs as costs_of
from app.workbench.claims import Met, Receipt
from app.workbench.cost_table import read_costs
from app.workbench.identities import create_identity
from app.workbench.programme import Standing, standing, todo, write_todo
from app.workbench.session import Session, open_session
from app.workbench.view import view
from app.workbench.words import field_words, value_words

HEAD = "名称,类别,合同日期,合同金额,税率,付款金额,服务开始,服务结束,发票日期,发票金额,发票税率\n"
COSTS = (
    HEAD
    + '生产管理软件,软件,2024-03-01,113000,13,"113,000.00",,,2024-03-05,56500,\n'
    + ",,,,,,,,2024-04-05,56500,13%\n"
    + "云排产,云服务,2024-04-01,53000,6,53000,2024-04-01,2026-03-31,2024-04-02,53000,\n"
)
FACTS = {
    "contract_date": "2024-03-01",
    "revenue": "38000",
    "revenue_year": "2023",
    "industry": "箱包",
    "deadline": "2025-03-31",
    **dict.fromkeys(("legal_person", "located", "integrity", "no_double_funding"), "yes"),
}


@pytest.fixture
def costs(tmp_path: Path) -> Path:
    file = tmp_path / "费用.csv"
    file.write_text(COSTS, encoding="utf-8")
    return file


@pytest.fixture
def entered(session: Session, assessment: str, costs: Path) -> str:
    claims.choose(session, assessment=assessment, programme="guangzhou")
    about = claims.programme_of(session, "guangzhou")
    claims.set_facts(session, assessment=assessment, programme=about, facts=FACTS)
    costs_of.set_costs(session, assessment=assessment, costs=read_costs(costs))
    editing.set_enterprise(session, assessment=assessment, field="city", text="广州市")
    return assessment


def stands(session: Session, assessment: str, level: int | None = None) -> Standing:
    return standing(session, assessment=assessment, level=level)


def names(state: State) -> list[str]:
    return [str(it.stored["name"]) for it in costs_of.costs_in(state)]


def met(session: Session, assessment: str, key: str, entry: Met | None) -> None:
    about = claims.programme_of(session, "guangzhou")
    claims.set_met(session, assessment=assessment, programme=about, key=key, met=entry)


def test_what_was_entered_gives_eligibility_and_an_estimate(session: Session, entered: str) -> None:
    """113000/1.13 + 53000/1.06 × 12/24 = 125000, half of it."""
    assert stands(session, entered).eligible == "yes"
    assert stands(session, entered).estimate.subsidy is None
    assert stands(session, entered, 2).estimate.subsidy == Decimal(62_500)
    assert stands(session, entered, 1).estimate.subsidy == 0


def test_received_and_a_loan_count(session: Session, entered: str) -> None:
    about = claims.programme_of(session, "guangzhou")
    loan = {
        "loan_principal": "1000000",
        "loan_interest": "50000",
        "loan_first": "2024-01-01",
        "loan_last": "2025-01-01",
        "received": "590000",
    }
    claims.set_facts(session, assessment=entered, programme=about, facts=loan)
    found = stands(session, entered, 2).estimate
    assert (found.subsidy, found.loan_interest) == (Decimal(10_000), Decimal(30_000))
    claims.set_facts(session, assessment=entered, programme=about, facts={"loan_last": ""})
    assert stands(session, entered, 2).estimate.loan_interest is None


def test_the_level_is_that_of_a_finalised_assessment_after_the_transformation(
    session: Session,
) -> None:
    made = sample.open_sample(session)
    claims.choose(session, assessment=made, programme="guangzhou")
    assert stands(session, made).level is None
    finishing.finalise(session, assessment=made)
    found = stands(session, made)
    assert found.level == 2
    assert {it.key: it.verdict for it in found.acceptance}["level"] == "yes"


def test_entering_leaves_the_answers_alone_and_is_undone_step_by_step(
    session: Session, entered: str, costs: Path
) -> None:
    before = document_of(entered, view(session, assessment=entered).state)
    costs.write_text(HEAD + "网关,网关,2024-05-01,1000,,1000,,,2024-05-02,1000,\n", "utf-8")
    costs_of.set_costs(session, assessment=entered, costs=read_costs(costs))
    state = view(session, assessment=entered).state
    assert names(state) == ["网关"]
    assert document_of(entered, state) == before
    editing.undo(session, assessment=entered)
    state = view(session, assessment=entered).state
    assert names(state) == ["生产管理软件", "云排产"]


def test_the_table_joins_invoices_to_the_line_above(session: Session, entered: str) -> None:
    software = costs_of.costs_in(view(session, assessment=entered).state)[0].line
    assert software is not None
    assert [it.amount for it in software.invoices] == [Decimal(56_500)] * 2
    assert [it.tax_percent for it in software.invoices] == [None, Decimal(13)]
    assert software.paid == Decimal(113_000)


def test_a_workbook_is_read_like_a_text(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["名称", "类别", "合同日期", "合同金额"])
    sheet.append(["网关", "网关", date(2024, 5, 1), 1000.5])
    book.save(tmp_path / "费用.xlsx")
    (line,) = read_costs(tmp_path / "费用.xlsx")
    assert isinstance(line, dict)
    assert (line["contract_date"], line["contract_amount"]) == ("2024-05-01", "1000.5")


def test_two_equal_lines_both_count(session: Session, assessment: str, costs: Path) -> None:
    costs.write_text(HEAD + 2 * "网关,网关,2024-05-01,1000,,1000,,,2024-05-02,1000,\n", "utf-8")
    costs_of.set_costs(session, assessment=assessment, costs=read_costs(costs))
    assert len(costs_of.costs_in(view(session, assessment=assessment).state)) == 2


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("税率,", "税点,", "税点"),
        ("2024-04-01,53000", "2024-04-31,53000", "第2项费用.contract_date"),
        ("云排产,云服务", "云排产,", "请填写类别"),
        ("生产管理软件,软件", ",软件", "第2行没有写名称"),
        (",,,,,,,,2024-04-05", ",软件,,,,,,,2024-04-05", "第3行没有写名称"),
        ("56500,\n", "五万,\n", "第1项费用.invoices[0].amount"),
        ("2026-03-31,", ",", "请填写服务结束日期"),
        ("2026-03-31,", "2024-03-31,", "开始不能晚于结束"),
        ("2024-04-05,56500", ",56500", "请填写发票日期"),
    ],
)
def test_a_wrong_table_is_refused_with_the_place(
    session: Session, entered: str, costs: Path, old: str, new: str, told: str
) -> None:
    costs.write_text(COSTS.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadInput) as error:
        costs_of.set_costs(session, assessment=entered, costs=read_costs(costs))
    assert told in str(error.value)
    assert len(costs_of.costs_in(view(session, assessment=entered).state)) == 2


def test_what_is_no_fact_condition_or_evidence_is_refused(session: Session, entered: str) -> None:
    about = claims.programme_of(session, "guangzhou")
    for facts in ({"weather": "yes"}, {"filed": "yes"}, {"revenue": "-1"}, {"integrity": "对"}):
        with pytest.raises(BadInput):
            claims.set_facts(session, assessment=entered, programme=about, facts=facts)
    for key, proof in (("weather", ()), ("level", ()), ("filed", ("abcd",)), ("filed", ("",))):
        with pytest.raises(BadInput):
            met(session, entered, key, Met(done=True, evidence=proof))
    with pytest.raises(BadInput, match="guangzhou"):
        claims.choose(session, assessment=entered, programme="nowhere")
    with pytest.raises(BadInput, match="还没有选择试点"):
        standing(session, assessment=sample.open_sample(session))


def test_what_is_missing_before_acceptance(session: Session, entered: str, photo: Path) -> None:
    from app.workbench.evidence import attach

    before = [it.text for it in todo(stands(session, entered))]
    assert "项目实施进度达到100%" in before
    assert "未列入失信、经营异常等名单，近三年无严重违法违规" not in before
    met(session, entered, "progress_done", Met(done=True))
    (open_one,) = (it for it in todo(stands(session, entered)) if "100%" in it.text)
    assert open_one.why == "已完成，还没有挂佐证"
    (added,) = attach(session, assessment=entered, files=[photo], subjects=["F1"]).added
    met(session, entered, "progress_done", Met(done=True, evidence=(added.sha256[:8],)))
    after = [it.text for it in todo(stands(session, entered))]
    assert after == [text for text in before if "100%" not in text]
    met(session, entered, "progress_done", Met(done=False))
    met(session, entered, "filed", None)
    assert [it.text for it in todo(stands(session, entered))] == before


def test_costs_without_invoice_or_payment_are_on_the_list(
    session: Session, entered: str, costs: Path
) -> None:
    costs.write_text(HEAD + "网关,网关,2024-05-01,1000,,,,,,,\n", encoding="utf-8")
    costs_of.set_costs(session, assessment=entered, costs=read_costs(costs))
    assert "网关的发票、付款凭证" in [it.text for it in todo(stands(session, entered))]


@pytest.mark.parametrize("lines", [0, 60])
def test_the_list_prints_on_one_page(
    session: Session, entered: str, costs: Path, tmp_path: Path, lines: int
) -> None:
    unpaid = "".join(f"{n}号网关,网关,2024-05-01,1000,,,,,,,\n" for n in range(lines))
    costs.write_text(HEAD + unpaid, encoding="utf-8")
    costs_of.set_costs(session, assessment=entered, costs=read_costs(costs))
    out = tmp_path / "待办.pdf"
    count = write_todo(session, assessment=entered, programme=None, out=out)
    (page,) = PdfReader(out).pages
    text = page.extract_text()
    assert text.count("□") == count >= lines
    assert "测试机械厂" in text
    assert "穗工信函〔2024〕358号" in text.replace("\n", "")


def test_receipts_come_after_finalising_and_leave_the_package_as_it_is(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = sample.open_sample(session)
    claims.choose(session, assessment=made, programme="guangzhou")
    secret = "四个字的口令四个字的口令"
    identity = create_identity(
        session, name="林评测", organisation="某测评中心", role="assessor", passphrase=secret
    )
    finishing.finalise(session, assessment=made)

    def export() -> tuple[int, str]:
        written = packages.export(
            session, assessment=made, out=tmp_path, identity=identity.path, passphrase=secret
        )
        return written.revision, written.fingerprint

    first = export()
    monkeypatch.setattr("app.storage.preparing.utc_now", lambda: "2099-01-01T00:00:00.000Z")
    sent = Receipt("公共服务平台", "2026-03-05", "GZ-2026-1")
    claims.add_receipt(session, assessment=made, receipt=sent)
    passed = Receipt("公共服务平台", "2026-03-05", "GZ-2026-1", "审核通过")
    claims.add_receipt(session, assessment=made, receipt=passed)
    other = Receipt("省平台", "2026-03-01", "GD-7", "退回补正")
    claims.add_receipt(session, assessment=made, receipt=other)
    assert stands(session, made).receipts == (other, passed)
    assert view(session, assessment=made).locked
    assert export() == first
    with pytest.raises(BadInput, match="number"):
        claims.add_receipt(session, assessment=made, receipt=Receipt("平台", "2026-03-05", ""))


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("programme/key", "guangzhou", ("申报信息：试点", "guangzhou")),
        ("programme/facts/revenue", "38000", ("申报信息：营业收入（万元）", "38000")),
        ("programme/facts/integrity", "yes", ("申报信息：条件integrity", "是")),
        ("programme/facts/received", None, ("申报信息：已获补助（元）", "（空）")),
        (
            "programme/costs/0123456789abcdef",
            {
                "name": "网关",
                "category": "网关",
                "contract_amount": "1000.00",
                "paid": "900.00",
                "invoices": [{"date": "2024-05-02", "amount": "1000.00", "tax_percent": "13"}],
            },
            (
                "申报信息：费用",
                "网关（网关）；合同1000.00元；付款900.00元；2024-05-02发票1000.00元，税率13%",
            ),
        ),
        (
            "programme/acceptance/filed",
            {"done": True, "evidence": ["a" * 64]},
            ("验收条件filed", "已完成，佐证1份"),
        ),
        (
            "programme/receipts/0123456789abcdef",
            {"platform": "省平台", "date": "2026-03-05", "number": "7", "result": ""},
            ("申报信息：平台回执", "省平台 7"),
        ),
    ],
)
def test_entries_are_told_in_words(
    session: Session, assessment: str, field: str, value: Json, words: tuple[str, str]
) -> None:
    catalogue, state = session.catalogue, view(session, assessment=assessment).state
    assert field_words(catalogue, state, field) == words[0]
    assert value_words(catalogue, field, value) == words[1]


def test_colleagues_who_enter_different_figures_have_to_decide(
    session: Session, entered: str, tmp_path: Path
) -> None:
    with open_session(tmp_path / "二号", author="陈工") as second:
        second.workspace.merge(session.workspace.changes(entered))
        for one, text in ((session, "1000"), (second, "2000")):
            about = claims.programme_of(one, "guangzhou")
            claims.set_facts(one, assessment=entered, programme=about, facts={"received": text})
        session.workspace.merge(second.workspace.changes(entered))
    assert view(session, assessment=entered).conflicts == ("programme/facts/received",)
    assert "received" not in stands(session, entered).facts


def test_entries_after_finalising_are_undone_and_answers_are_not_touched(session: Session) -> None:
    made = sample.open_sample(session)
    claims.choose(session, assessment=made, programme="guangzhou")
    finishing.finalise(session, assessment=made)
    about = claims.programme_of(session, "guangzhou")
    claims.set_facts(session, assessment=made, programme=about, facts={"received": "100"})
    assert editing.can_undo(session, made) == "填写申报信息"
    editing.undo(session, assessment=made)
    assert "received" not in stands(session, made).facts
    editing.redo(session, assessment=made)
    assert stands(session, made).facts["received"] == "100.00"
    editing.undo(session, assessment=made)
    assert editing.undo(session, assessment=made) is None
    assert view(session, assessment=made).locked


def test_what_colleagues_enter_after_finalising_does_not_reopen(
    session: Session, tmp_path: Path
) -> None:
    made = sample.open_sample(session)
    claims.choose(session, assessment=made, programme="guangzhou")
    finishing.finalise(session, assessment=made)
    with open_session(tmp_path / "二号", author="陈工") as second:
        second.workspace.merge(session.workspace.changes(made))
        for one, text in ((session, "1000"), (second, "2000")):
            about = claims.programme_of(one, "guangzhou")
            claims.set_facts(one, assessment=made, programme=about, facts={"received": text})
        session.workspace.merge(second.workspace.changes(made))
    found = view(session, assessment=made)
    assert found.locked
    (disputed,) = conflicts.conflicts(session, assessment=made)
    values = {disputed.field: disputed.candidates[0].value}
    conflicts.decide(session, assessment=made, values=values, reason="以收据为准")
    assert stands(session, made).facts["received"] in {"1000.00", "2000.00"}
    assert view(session, assessment=made).locked


def test_conditions_in_conflict_are_named_in_the_documents_words(session: Session) -> None:
    made = sample.open_sample(session)
    claims.choose(session, assessment=made, programme="guangzhou")
    catalogue, state = session.catalogue, view(session, assessment=made).state
    told = field_words(catalogue, state, "programme/facts/integrity")
    assert told == "申报信息：条件“未列入失信、经营异常等名单，近三年无严重违法违规”"
    told = field_words(catalogue, state, "programme/acceptance/progress_done")
    assert told == "验收条件“项目实施进度达到100%”"


def test_a_receipt_recorded_by_mistake_is_taken_back(session: Session, entered: str) -> None:
    sent = Receipt("公共服务平台", "2026/3/5", "GZ-1", "退回")
    claims.add_receipt(session, assessment=entered, receipt=sent)
    (found,) = stands(session, entered).receipts
    assert found.date == "2026-03-05"
    claims.remove_receipt(session, assessment=entered, receipt=found)
    assert stands(session, entered).receipts == ()
    editing.undo(session, assessment=entered)
    assert stands(session, entered).receipts == (found,)


def test_a_deadline_for_subscriptions_and_the_rest_of_a_loan_are_on_the_list(
    session: Session, entered: str
) -> None:
    about = claims.programme_of(session, "guangzhou")

    def missing() -> list[str]:
        return [it.place for it in todo(stands(session, entered)) if "costs/" in it.place]

    assert missing() == []
    facts = {"deadline": "", "loan_principal": "1000000", "loan_first": "2024-01-01"}
    claims.set_facts(session, assessment=entered, programme=about, facts=facts)
    assert missing() == ["costs/deadline", "costs/loan_interest"]
