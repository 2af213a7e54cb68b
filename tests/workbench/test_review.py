"""Reviewing a self-diagnosis: what was claimed, what was settled, why, and the table of both."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.errors import BadInput, Refused
from app.storage.fields import Edit
from app.workbench import editing, evidence, finishing, packages, review, visit
from app.workbench.identities import create_identity, trust
from app.workbench.importing import receive
from app.workbench.review import Settlement
from app.workbench.session import Session, open_session
from app.workbench.view import view
from tests.exchange.agreement import verified

CREDIT_CODE = "91440112MA00000154"
SECRET = "workshop-evening"
MEASURED = {
    "equipment_total": "100",
    "equipment_digital": "50",
    "equipment_networked": "30",
}
CHOSEN = {
    "F1": ["B", "C"], "F4": ["B", "C", "G"], "F5": ["C"], "F6": ["B", "C"], "F7": ["B"],
    "M1": ["D"], "M2": ["B", "C"], "M3": ["B"], "M4": ["B"],
    "R1": ["C"], "R2": ["C"], "R3": ["B"], "R4": ["A"],
}  # fmt: skip


@pytest.fixture
def diagnosis(session: Session, photo: Path) -> str:
    """A self-diagnosis that an enterprise finished: F2 and F3 by numbers, the rest chosen."""
    enterprise = {"name": "测试机械厂", "credit_code": CREDIT_CODE}
    grades = {code: number % 4 for number, code in enumerate(session.catalogue.scenarios)}
    made = session.workspace.create(
        "self",
        enterprise,
        author="陈老板",
        edition=session.catalogue.edition,
        edits=[
            *(Edit(f"measures/{code}", text) for code, text in MEASURED.items()),
            *(Edit(f"items/{code}/options", list(options)) for code, options in CHOSEN.items()),
            *(Edit(f"scenarios/{code}/grade", grade) for code, grade in grades.items()),
            Edit("scenarios/S02/checkpoints", ["1.1"]),
            Edit("items/F5/note", "用友U8"),
        ],
    )
    evidence.attach(session, assessment=made, files=[photo], subjects=["F5"])
    finishing.finalise(session, assessment=made)
    return made


@pytest.fixture
def reviewed(session: Session, diagnosis: str) -> str:
    return review.begin(session, diagnosis=diagnosis)


def row_of(session: Session, made: str, code: str) -> review.ReviewedItem:
    found = next(it for it in review.table(session, assessment=made).items if it.code == code)
    assert isinstance(found, review.ReviewedItem)
    return found


def accept_rest(session: Session, made: str) -> None:
    for row in review.table(session, assessment=made).open:
        if row.verdict != "site_check":
            review.accept(session, assessment=made, code=row.code)


def test_a_review_begins_with_claims_and_no_answers(session: Session, reviewed: str) -> None:
    found, table = view(session, assessment=reviewed), review.table(session, assessment=reviewed)
    assert found.kind == "before"
    assert found.enterprise["credit_code"] == CREDIT_CODE
    assert found.outcome.points == 0
    assert len(table.open) == 31
    assert table.taken == table.added == 0
    assert row_of(session, reviewed, "F2").claimed == ("D",)
    assert row_of(session, reviewed, "F5").evidence == ("01",)
    assert review.note_claimed(found.state, "F5") == "用友U8"


def test_only_a_finished_self_diagnosis_is_reviewed_and_once(
    session: Session, diagnosis: str, assessment: str
) -> None:
    with pytest.raises(Refused, match="不是企业自诊断"):
        review.begin(session, diagnosis=assessment)
    with pytest.raises(BadInput, match="before"):
        review.begin(session, diagnosis=diagnosis, kind="self")
    review.begin(session, diagnosis=diagnosis)
    with pytest.raises(Refused, match="已经在复核"):
        review.begin(session, diagnosis=diagnosis)
    review.begin(session, diagnosis=diagnosis, kind="after")
    finishing.reopen(session, assessment=diagnosis, reason="更正")
    with pytest.raises(Refused, match="还没有定稿"):
        review.begin(session, diagnosis=diagnosis, kind="before")
    with pytest.raises(Refused, match="不是对自诊断的复核"):
        review.table(session, assessment=assessment)


def test_accepting_writes_the_claim_and_its_mark_as_one_step(
    session: Session, reviewed: str
) -> None:
    before = view(session, assessment=reviewed).state.values
    found = review.accept(session, assessment=reviewed, code="F2")
    assert found.measures == {"equipment_total": "100", "equipment_digital": "50"}
    assert found.outcome.items["F2"].options == ("D",)
    assert row_of(session, reviewed, "F2").difference == 0
    review.accept(session, assessment=reviewed, code="S02")
    assert view(session, assessment=reviewed).checkpoints["S02"] == ("1.1",)
    editing.undo(session, assessment=reviewed)
    editing.undo(session, assessment=reviewed)
    after = view(session, assessment=reviewed).state.values
    assert {name: it for name, it in after.items() if it} == {
        n: it for n, it in before.items() if it
    }


def test_a_change_needs_a_reason_and_another_answer(session: Session, reviewed: str) -> None:
    with pytest.raises(BadInput, match="理由"):
        review.change(
            session, assessment=reviewed, code="F5", to=Settlement(options=("B",)), reason=" "
        )
    with pytest.raises(Refused, match="相同"):
        review.change(
            session, assessment=reviewed, code="F5", to=Settlement(options=("C",)), reason="现场"
        )
    with pytest.raises(BadInput, match="没有选项"):
        review.change(
            session, assessment=reviewed, code="F5", to=Settlement(options=("Z",)), reason="现场"
        )
    with pytest.raises(BadInput, match="等级"):
        review.change(
            session, assessment=reviewed, code="S04", to=Settlement(options=("B",)), reason="现场"
        )
    assert len(review.table(session, assessment=reviewed).open) == 31
    to = Settlement(options=("B",))
    found = review.change(session, assessment=reviewed, code="F5", to=to, reason="只有财务软件")
    row = row_of(session, reviewed, "F5")
    assert (row.claimed, row.verified, row.reason) == (("C",), ("B",), "只有财务软件")
    assert row.difference == Fraction(-5, 2)
    head = found.state.heads["items/F5/options"][0]
    assert head.reason == "只有财务软件"


def test_a_measure_is_changed_and_the_item_follows(session: Session, reviewed: str) -> None:
    to = Settlement(measures={"equipment_digital": "30"})
    review.change(session, assessment=reviewed, code="F2", to=to, reason="铭牌只数出30台")
    row = row_of(session, reviewed, "F2")
    assert (row.claimed, row.verified, row.difference) == (("D",), ("C",), Fraction(-3, 2))
    with pytest.raises(BadInput, match="没有基础数据"):
        review.change(
            session,
            assessment=reviewed,
            code="F2",
            to=Settlement(measures={"revenue_y1": "1"}),
            reason="账",
        )


def test_a_number_may_be_corrected_within_its_band(session: Session, reviewed: str) -> None:
    to = Settlement(measures={"equipment_digital": "48"})
    review.change(session, assessment=reviewed, code="F2", to=to, reason="两台已报废")
    row = row_of(session, reviewed, "F2")
    assert (row.verdict, row.open) == ("changed", False)
    assert row.difference == 0


def test_accepting_follows_the_measures_that_were_settled(session: Session, reviewed: str) -> None:
    """A corrected total that leaves F3 in its band lets F3 be accepted; one that does not, not."""
    to = Settlement(measures={"equipment_total": "110"})
    review.change(session, assessment=reviewed, code="F2", to=to, reason="另有10台")
    review.accept(session, assessment=reviewed, code="F3")
    assert row_of(session, reviewed, "F3").verified == ("C",)
    to = Settlement(measures={"equipment_total": "200"})
    review.change(session, assessment=reviewed, code="F2", to=to, reason="二厂也算")
    row = row_of(session, reviewed, "F3")
    assert (row.open, row.stale) == (True, True)
    with pytest.raises(Refused, match="不能原样接受"):
        review.accept(session, assessment=reviewed, code="F3")


def test_an_answer_altered_beside_the_review_is_open_again(session: Session, reviewed: str) -> None:
    review.accept(session, assessment=reviewed, code="F5")
    editing.answer(session, assessment=reviewed, item="F5", options=["E"])
    assert row_of(session, reviewed, "F5").stale
    findings = finishing.check(session, assessment=reviewed)
    assert [it.message for it in findings if it.topic == "review" and it.subject == "F5"] == [
        "F5 信息系统在复核之后又改过，请重新复核。"
    ]


def test_what_is_left_for_the_site_is_worked_off_there(session: Session, reviewed: str) -> None:
    with pytest.raises(Refused, match="没有列为现场核实"):
        review.settle(session, assessment=reviewed, code="S03", reason="看过")
    review.accept(session, assessment=reviewed, code="S03")
    review.site_check(session, assessment=reviewed, code="S03", question="看CRM界面")
    review.site_check(session, assessment=reviewed, code="F5", question="看合同")
    accept_rest(session, reviewed)
    table = review.table(session, assessment=reviewed)
    assert [(row.code, row.reason) for row in table.open] == [
        ("F5", "看合同"),
        ("S03", "看CRM界面"),
    ]
    with pytest.raises(Refused, match="还不能定稿"):
        finishing.finalise(session, assessment=reviewed)
    review.settle(session, assessment=reviewed, code="S03", reason="CRM在用")
    review.settle(
        session, assessment=reviewed, code="F5", reason="全厂在用", to=Settlement(options=("D",))
    )
    table = review.table(session, assessment=reviewed)
    assert table.taken == 0
    assert table.added == Fraction(5, 2)
    finishing.finalise(session, assessment=reviewed)
    with pytest.raises(Refused, match="已定稿"):
        review.accept(session, assessment=reviewed, code="F5")


def test_a_diagnosis_of_one_workspace_is_reviewed_in_another(
    session: Session, diagnosis: str, tmp_path: Path
) -> None:
    identity = create_identity(
        session, name="陈老板", organisation="测试机械厂", role="enterprise", passphrase=SECRET
    ).path
    made = packages.export(
        session, assessment=diagnosis, out=tmp_path, identity=identity, passphrase=SECRET
    )
    with open_session(tmp_path / "机构", author="林评测") as agency:
        trust(agency, pem=identity.with_suffix(".pem"))
        receive(agency, file=made.path)
        reviewed = review.begin(agency, diagnosis=diagnosis)
        table = review.table(agency, assessment=reviewed)
        assert table.statement == made.fingerprint
        assert table.claimed.points == view(session, assessment=diagnosis).outcome.points
        to = Settlement(options=("B",))
        review.change(agency, assessment=reviewed, code="F5", to=to, reason="只有财务软件")
        accept_rest(agency, reviewed)
        table = review.table(agency, assessment=reviewed)
        assert table.claimed.points - table.taken + table.added == table.verified.points
        visit.add_person(agency, assessment=reviewed, side="team", name="林评测")
        finishing.finalise(agency, assessment=reviewed)
        assessor = create_identity(
            agency, name="林评测", organisation="中心", role="assessor", passphrase=SECRET
        ).path
        trust(agency, pem=assessor.with_suffix(".pem"))
        sent = packages.export(
            agency, assessment=reviewed, out=tmp_path, identity=assessor, passphrase=SECRET
        )
        trusted = packages.trust_anchors(agency.workspace.folder)
    assert verified(sent.path, trusted).status == "complete"


def test_the_report_has_the_table_and_an_anonymous_one_does_not_lead_to_the_package(
    session: Session, reviewed: str, tmp_path: Path
) -> None:
    to = Settlement(options=("B",))
    review.change(session, assessment=reviewed, code="F5", to=to, reason="只有财务软件")

    def printed(*, anonymous: bool) -> str:
        out = tmp_path / "复核.pdf"
        packages.report(session, assessment=reviewed, out=out, anonymous=anonymous)
        return "".join(page.extract_text() for page in PdfReader(out).pages)

    told = printed(anonymous=False)
    assert "核减核增" in told
    assert "只有财务软件" in told
    basis = review.table(session, assessment=reviewed).source[:8]
    assert basis in told
    hidden = printed(anonymous=True)
    assert "只有财务软件" in hidden
    assert basis not in hidden
