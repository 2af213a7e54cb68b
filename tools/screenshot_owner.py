"""States of a self-diagnosis: its guided questions, its result, and its review elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.storage.fields import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.scoring.catalogue import Catalogue
    from app.ui.window import Window
    from app.workbench.session import Session
    from tools.screenshot_states import Take

SHOP = {"name": "东莞市大朗顺达机械加工厂", "credit_code": "91441900MA00000124"}
_NUMBERS = {"equipment_total": "18", "equipment_digital": "11", "equipment_networked": "4"}
_LEFT = "S16"
_SCREENS = {"enterprise": "enterprise", "F1": "several", "F2": "numbers", "S03": "grades"}


class Owner(NamedTuple):
    """A self-diagnosis with one question left, and the review of a finished one."""

    diagnosis: str
    review: str


def make_owner(session: Session) -> Owner:
    """Make both for a fictional machining shop."""
    from app.workbench import editing, finishing, review
    from app.workbench.claims import choose

    begun, finished = (
        session.workspace.create(
            "self",
            SHOP,
            author="陈国强",
            edition=session.catalogue.edition,
            edits=[*_answers(session.catalogue)],
        )
        for _ in range(2)
    )
    choose(session, assessment=begun, programme="guangzhou")
    editing.set_grade(session, assessment=finished, scenario=_LEFT, grade=1)
    finishing.finalise(session, assessment=finished)
    made = review.begin(session, diagnosis=finished)
    review.accept(session, assessment=made, code="F1")
    question = "看备份放在哪里、有没有成文的制度"
    review.site_check(session, assessment=made, code="F7", question=question)
    to = review.read_settlement("S07", "1")
    reason = "检验单仍在Excel里填"
    review.change(session, assessment=made, code="S07", to=to, reason=reason)
    return Owner(begun, made)


def take_owner(window: Window, made: Owner, take: Take, end: str) -> None:
    """Take the guided screens, the result from the top and whole, the review and its list."""
    from app.ui.pages.guided.result import ResultPage
    from app.ui.pages.review import ReviewPage

    window.open(made.diagnosis)
    take(f"guided{end}")
    if (workbench := window.workbench) is None:
        raise RuntimeError("the self-diagnosis did not open")
    for code, name in _SCREENS.items():
        workbench.go(code)
        take(f"guided-{name}{end}")
    workbench.go("result")
    take(f"guided-result{end}")
    if isinstance(result := workbench.page(), ResultPage):
        take(f"guided-result-all{end}", result.whole)
    window.open_at(made.review, "review")
    take(f"review{end}")
    if window.workbench and isinstance(shown := window.workbench.page(), ReviewPage):
        shown.show_only("site_check")
        take(f"review-visit{end}")
    window.go_home()


def _answers(catalogue: Catalogue) -> Iterator[Edit]:
    for code, item in catalogue.items.items():
        if code not in {"F2", "F3"}:
            yield Edit(f"items/{code}/options", ["B", "C"] if item.kind == "multi" else ["C"])
    for code, text in _NUMBERS.items():
        yield Edit(f"measures/{code}", text)
    for place, code in enumerate(catalogue.scenarios):
        if code != _LEFT:
            yield Edit(f"scenarios/{code}/grade", 2 if place % 2 == 0 else 1)
