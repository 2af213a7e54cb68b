"""Assessing an enterprise once more: what comes along and what does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import BadInput, Blocked
from app.storage.fields import Edit
from app.workbench import assessments, editing, view
from app.workbench.session import Session, open_session

FIRM = {"name": "广州市砚岭精密传动有限公司", "credit_code": "91440112MA00000154", "city": "广州市"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_session(tmp_path / "workspace", author="冯晓岚") as made:
        yield made


def test_the_enterprise_comes_along_and_the_answers_do_not(session: Session) -> None:
    before = assessments.create(session, kind="before", enterprise=FIRM)
    editing.answer(session, assessment=before, item="F5", options=["B"])
    editing.set_enterprise(session, assessment=before, field="district", text="黄埔区")
    after = assessments.follow_up(session, assessment=before)
    shown = view.view(session, assessment=after)
    assert shown.kind == "after"
    assert shown.enterprise == FIRM | {"district": "黄埔区"}
    assert not shown.outcome.items["F5"].answered
    assert view.view(session, assessment=before).kind == "before"


def test_what_was_cleared_stays_away(session: Session) -> None:
    before = assessments.create(session, kind="before", enterprise=FIRM)
    editing.set_enterprise(session, assessment=before, field="city", text="")
    after = assessments.follow_up(session, assessment=before)
    assert "city" not in assessments.enterprise_of(session, assessment=after)


def test_without_a_settled_name_it_says_what_to_do(session: Session) -> None:
    before = assessments.create(session, kind="before", enterprise=FIRM)
    session.workspace.append(before, [Edit("enterprise/name", None)], author="冯晓岚")
    with pytest.raises(Blocked, match="企业名称"):
        assessments.follow_up(session, assessment=before)
    assert len(assessments.overview(session)) == 1


def test_an_unknown_assessment_is_refused(session: Session) -> None:
    with pytest.raises(BadInput):
        assessments.follow_up(session, assessment="0" * 36)
