"""A view takes over what the last one had, and shows the same as one made from nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from app.errors import ShupingError
from app.scoring.outcome import score
from app.storage.fields import Edit
from app.storage.journal import fold
from app.storage.projection import answers_of
from app.workbench import arranging, editing, evidence
from app.workbench.assessments import create
from app.workbench.session import Session, open_session
from app.workbench.view import AssessmentView, view
from tests.workbench.conftest import CREDIT_CODE

Act = Callable[[Random, Session, str], object]
PHOTOS = [f"{number:x}" * 64 for number in range(5)]


def _answer(random: Random, session: Session, made: str) -> None:
    options = random.sample("BCDE", random.randint(0, 2))
    editing.answer(session, assessment=made, item="F1", options=options, reason="核对过")


def _grade(random: Random, session: Session, made: str) -> None:
    grade = random.choice((None, 1, 3))
    editing.set_grade(session, assessment=made, scenario="S07", grade=grade, reason="核对过")


def _note(random: Random, session: Session, made: str) -> None:
    editing.set_note(session, assessment=made, subject="F2", text=random.choice(("", "有台账")))


def _add(random: Random, session: Session, made: str) -> None:
    facts: Any = {"name": "照片.jpg", "media_type": "image/jpeg", "size": random.randint(1, 2)}
    facts |= {"taken_at": None, "place": None}
    edit = Edit(f"evidence/{random.choice(PHOTOS)}", facts, "核对过")
    editing.apply(session, made, "添加", [edit])


def _link(random: Random, session: Session, made: str) -> None:
    linked = {random.choice(("F1", "S07")): random.random() < 0.7}
    arranging.sort(session, assessment=made, photos=_some(random, session, made), linked=linked)


def _caption(random: Random, session: Session, made: str) -> None:
    for sha256 in _some(random, session, made):
        text = random.choice(("", "铭牌"))
        evidence.set_caption(session, assessment=made, sha256=sha256, text=text, reason="核对过")


def _turn(random: Random, session: Session, made: str) -> None:
    some = _some(random, session, made)
    arranging.rotate(session, assessment=made, photos=some, degrees=90)


def _move(random: Random, session: Session, made: str) -> None:
    order = [photo.sha256 for photo in view(session, assessment=made).photos]
    moved = order[:1]
    arranging.move(session, assessment=made, photos=moved, order=random.sample(order, len(order)))


def _remove(random: Random, session: Session, made: str) -> None:
    arranging.remove(session, assessment=made, photos=_some(random, session, made))


def _undo(_random: Random, session: Session, made: str) -> None:
    editing.undo(session, assessment=made)


def _redo(_random: Random, session: Session, made: str) -> None:
    editing.redo(session, assessment=made)


def _some(random: Random, session: Session, made: str) -> list[str]:
    known = [photo.sha256 for photo in view(session, assessment=made).photos]
    return random.sample(known, min(len(known), random.randint(1, 2)))


ALONE: tuple[Act, ...] = (
    _answer,
    _grade,
    _note,
    _add,
    _add,
    _link,
    _caption,
    _turn,
    _move,
    _remove,
)
ACTS: tuple[Act, ...] = (*ALONE, _undo, _redo)


def shown(found: AssessmentView) -> dict[str, object]:
    """Return everything that a view shows, computed or taken over."""
    names = [name for name in dir(AssessmentView) if not name.startswith("_")]
    parts = {name: getattr(found, name) for name in names}
    plain = {name: part for name, part in parts.items() if not callable(part)}
    subjects = (*found.catalogue.items, *found.catalogue.scenarios)
    return {
        **plain,
        "state": found.state,
        "outcome": found.outcome,
        "warnings": found.outcome.warnings,
        "photos of": {code: found.photos_of(code) for code in subjects},
    }


def test_a_view_is_the_same_as_one_made_from_nothing(tmp_path: Path) -> None:
    """Whatever two people at one workspace and a third elsewhere do, in whatever order."""
    firm = {"name": "测试机械厂", "credit_code": CREDIT_CODE}
    with (
        open_session(tmp_path / "甲", author="林评测") as one,
        open_session(tmp_path / "乙", author="陈工") as away,
    ):
        two = Session(one.workspace, "冯晓岚", one.organisation, one.catalogue)

        @settings(
            max_examples=8,
            derandomize=True,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate],  # a number says nothing when it is smaller
        )
        @given(st.integers(0, 2**64))
        def tell(seed: int) -> None:
            note(f"seed {seed}")
            random = Random(seed)  # noqa: S311 - stories, not secrets
            made = create(one, kind="after", enterprise=firm)
            away.workspace.merge(one.workspace.changes(made))
            for _ in range(25):
                with suppress(ShupingError):
                    _act(random, one, two, away, made)
                for session in (one, two):
                    newly = Session(one.workspace, session.author, "", one.catalogue)
                    fresh = view(newly, assessment=made)
                    assert shown(view(session, assessment=made)) == shown(fresh)
                    answers = answers_of(fold(session.workspace.changes(made)), fresh.catalogue)
                    assert fresh.outcome == score(fresh.catalogue, answers)

        tell()


def _act(random: Random, one: Session, two: Session, away: Session, made: str) -> None:
    """Let somebody do something, or bring what was done elsewhere."""
    if random.random() < 0.2:
        for _ in range(3):
            with suppress(ShupingError):
                random.choice(ALONE)(random, away, made)
        one.workspace.merge(away.workspace.changes(made))
        away.workspace.merge(one.workspace.changes(made))
    else:
        random.choice(ACTS)(random, random.choice((one, two)), made)


def test_what_nobody_touched_is_not_made_again(session: Session, assessment: str) -> None:
    _add(Random(1), session, assessment)  # noqa: S311 - any
    first = view(session, assessment=assessment)
    assert len(first.photos) == 1
    noted = editing.set_note(session, assessment=assessment, subject="F2", text="有台账")
    assert noted.photos is first.photos
    assert noted.outcome is first.outcome
    graded = editing.set_grade(session, assessment=assessment, scenario="S07", grade=3)
    assert graded.photos is first.photos
    assert graded.outcome is not first.outcome
