"""Edits of an assessment: each is checked, then one committed transaction, then the fresh view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import BadInput, Refused, ShupingError
from app.language import tr
from app.plain import quoted
from app.said import said
from app.storage.by_field import EVIDENCE
from app.storage.claims import PROGRAMME
from app.storage.fields import MAX_NOTE, Edit
from app.storage.journal import values_of
from app.workbench.assessments import ENTERPRISE_FIELDS, checked_field
from app.workbench.undo import Done, Replaced
from app.workbench.view import AssessmentView, note_field, subject_name, view, view_of
from app.workbench.words import field_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.scoring.catalogue import Catalogue, Item, Measure, Scenario
    from app.storage.canonical import Json
    from app.storage.journal import Change, State
    from app.storage.workspace import Edited
    from app.workbench.session import Session

# These begin the reason of a change that takes another back, or repeats it: data, in Chinese.
UNDOING, REDOING = "撤销：", "重做："
LONGEST_NOTE = MAX_NOTE
"""How many characters the note of an item or scenario may have."""


class _Foreseen(Exception):
    """Ends an operation where it would be written, with what it would come to."""

    def __init__(self, view: AssessmentView | None) -> None:
        super().__init__()
        self.view = view


def answer(
    session: Session,
    *,
    assessment: str,
    item: str,
    options: Sequence[str],
    reason: str | None = None,
) -> AssessmentView:
    """Choose the options of an item, none to take it back; BadInput when not allowed together."""
    label = subject_name(session.catalogue, item_of(session.catalogue, item).code)
    edit = Edit(f"items/{item}/options", list(options), reason)
    return apply(session, assessment, label, [edit])


def set_measure(
    session: Session, *, assessment: str, measure: str, text: str | None, reason: str | None = None
) -> AssessmentView:
    """Record a measure as entered, nothing to clear it; BadInput when it is no such number."""
    known = measure_of(session.catalogue, measure)
    entered = (text or "").strip()
    edit = Edit(f"measures/{measure}", entered or None, reason)
    return apply(session, assessment, known.text, [edit])


def set_grade(
    session: Session,
    *,
    assessment: str,
    scenario: str,
    grade: int | None,
    reason: str | None = None,
) -> AssessmentView:
    """Give a scenario its grade 0-4; None takes it back."""
    label = subject_name(session.catalogue, scenario_of(session.catalogue, scenario).code)
    return apply(session, assessment, label, [Edit(f"scenarios/{scenario}/grade", grade, reason)])


def set_checkpoints(
    session: Session,
    *,
    assessment: str,
    scenario: str,
    keys: Sequence[str],
    reason: str | None = None,
) -> AssessmentView:
    """Tick the checkpoints seen in a scenario; the grade stays the assessor's decision."""
    name = subject_name(session.catalogue, scenario_of(session.catalogue, scenario).code)
    label = said("{name}判定要点", name=name)
    edit = Edit(f"scenarios/{scenario}/checkpoints", list(keys), reason)
    return apply(session, assessment, label, [edit])


def set_note(
    session: Session, *, assessment: str, subject: str, text: str, reason: str | None = None
) -> AssessmentView:
    """Write the note of an item or scenario; nothing clears it."""
    name = note_field(session.catalogue, subject)
    label = said("{subject_name}备注", subject_name=subject_name(session.catalogue, subject))
    return apply(session, assessment, label, [Edit(name, text.strip() or None, reason)])


def set_enterprise(
    session: Session, *, assessment: str, field: str, text: str, reason: str | None = None
) -> AssessmentView:
    """Correct one line of the enterprise form."""
    value = checked_field(field, text)
    if field == "name" and not value:
        raise BadInput(tr("请填写企业名称。"), path="enterprise.name")
    label = next(known.label for known in ENTERPRISE_FIELDS if known.key == field)
    return apply(session, assessment, label, [Edit(f"enterprise/{field}", value or None, reason)])


def item_of(catalogue: Catalogue, code: str) -> Item:
    """Return an item by code; BadInput when there is none."""
    if code not in catalogue.items:
        raise BadInput(
            tr("没有采集项“{code}”，采集项是F1至F7、M1至M4、R1至R4。", code=quoted(code))
        )
    return catalogue.items[code]


def scenario_of(catalogue: Catalogue, code: str) -> Scenario:
    """Return a scenario by code; BadInput when there is none."""
    if code not in catalogue.scenarios:
        raise BadInput(tr("没有应用场景“{code}”，应用场景是S01至S16。", code=quoted(code)))
    return catalogue.scenarios[code]


def measure_of(catalogue: Catalogue, code: str) -> Measure:
    """Return a measure by code; BadInput when there is none."""
    if code not in catalogue.measures:
        raise BadInput(
            tr(
                "没有基础数据“{code}”，可用的有：{measures}。",
                code=quoted(code),
                measures=tr("、").join(catalogue.measures),
            )
        )
    return catalogue.measures[code]


def apply(session: Session, assessment: str, label: str, edits: Sequence[Edit]) -> AssessmentView:
    """Commit edits as one undoable step and return the view.

    Refused when the assessment is finalised, but for what is entered for a programme. A field in
    conflict is decided by an edit only when it carries a reason; Refused otherwise.
    """
    full_id = session.workspace.resolve_id(assessment)
    return view_of(session, full_id, commit(session, full_id, label, edits))


def commit(session: Session, assessment: str, label: str, edits: Sequence[Edit]) -> State:
    """Do what `apply` does, by the whole id, and return the state instead of the view."""

    def may(state: State) -> None:
        _demand_allowed(state, edits)
        _demand_reasons(session.catalogue, state, edits)

    edited = _edit(session, assessment, edits, may)
    if edited.changes:
        fields = tuple(_replaced(edited.before, change) for change in edited.changes)
        session.undo_stacks[assessment].push(Done(label, fields))
    return edited.after


def _edit(
    session: Session, assessment: str, edits: Sequence[Edit], may: Callable[[State], None]
) -> Edited:
    """Write the edits, or stop before that where it was only asked what they come to."""
    if not session.foreseeing:
        return session.workspace.edit(assessment, edits, author=session.author, may=may)
    if any(edit.field.startswith(EVIDENCE) for edit in edits):
        raise _Foreseen(None)
    edited = session.workspace.foresee(assessment, edits, author=session.author, may=may)
    raise _Foreseen(view_of(session, assessment, edited.after, edited) if edited else None)


def _replaced(state: State, change: Change) -> Replaced:
    before, *beside = values_of(state, change.field)
    return Replaced(change.field, before, change.value, tuple(beside))


def _demand_allowed(state: State, edits: Sequence[Edit]) -> None:
    """Refuse edits of what is finalised; contracts are paid and platforms answer later."""
    if not all(edit.field.startswith(PROGRAMME) for edit in edits):
        demand_open(state)


def demand_open(state: State) -> None:
    """Refuse when the assessment is finalised."""
    if state.values.get("status") == "finalised":
        raise Refused(tr("这份评测已定稿，不能修改。要改请先重新打开，并写明理由。"))


def _demand_reasons(catalogue: Catalogue, state: State, edits: Sequence[Edit]) -> None:
    for edit in edits:
        if edit.field in state.conflicts and not edit.reason:
            where = field_words(catalogue, state, edit.field)
            raise Refused(tr("“{where}”有冲突的取值，裁定时必须写明理由。", where=where))


def undo(session: Session, *, assessment: str) -> AssessmentView | None:
    """Take the last edit of this session back by writing new changes; None when there is none."""
    full_id = session.workspace.resolve_id(assessment)
    stack = session.undo_stacks[full_id]
    if not stack.done:
        return None
    edit = stack.done[-1]
    reason = f"{UNDOING}{edit.label}"
    edits = [Edit(it.field, it.before, reason, it.beside) for it in edit.fields]
    found = _written(session, full_id, edits)
    _keep(session, {it.field: it.before for it in edit.settings})
    stack.undone.append(stack.done.pop())
    return found


def redo(session: Session, *, assessment: str) -> AssessmentView | None:
    """Do again what was last undone; None when there is nothing."""
    full_id = session.workspace.resolve_id(assessment)
    stack = session.undo_stacks[full_id]
    if not stack.undone:
        return None
    edit = stack.undone[-1]
    reason = f"{REDOING}{edit.label}"
    edits = [Edit(it.field, it.after, reason) for it in edit.fields]
    found = _written(session, full_id, edits)
    _keep(session, {it.field: it.after for it in edit.settings})
    stack.done.append(stack.undone.pop())
    return found


def _written(session: Session, assessment: str, edits: Sequence[Edit]) -> AssessmentView:
    if not edits:
        return view(session, assessment=assessment)
    edited = _edit(session, assessment, edits, lambda state: _demand_allowed(state, edits))
    return view_of(session, assessment, edited.after)


def _keep(session: Session, settings: Mapping[str, Json]) -> None:
    for key, text in settings.items():
        session.workspace.settings.set(key, str(text))


def foresee(
    session: Session, operation: Callable[..., object], *, assessment: str, **arguments: object
) -> AssessmentView | None:
    """Return what an operation will come to once it is committed; None when that is not known.

    Nothing is read or written, and what is refused is left to the operation itself to say. Changes
    of evidence are not foreseen: looking through thousands of photos takes too long to wait for.
    """
    if operation not in _FORESEEABLE or assessment not in session.workspace.states:
        return None
    session.foreseeing = True
    try:
        operation(session, assessment=assessment, **arguments)
    except _Foreseen as found:
        return found.view
    except ShupingError:
        return None
    finally:
        session.foreseeing = False
    return None


def can_undo(session: Session, assessment: str) -> str | None:
    """Return the label of the edit that undo would take back."""
    done = session.undo_stacks[assessment].done
    return done[-1].label if done else None


def can_redo(session: Session, assessment: str) -> str | None:
    """Return the label of the edit that redo would do again."""
    undone = session.undo_stacks[assessment].undone
    return undone[-1].label if undone else None


# They look at nothing but the assessment in memory before they write.
_FORESEEABLE = frozenset(
    {answer, set_measure, set_grade, set_checkpoints, set_note, set_enterprise, undo, redo}
)
