"""Entering what a programme asks for: facts, costs, conditions that are met, platforms' receipts.

It is in the journal, not in what is assessed. So it may be entered after finalising too, when
contracts are paid and platforms answer; undoing then ends with the finalising. An entry in conflict
is decided by entering it with a `reason`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from app.errors import BadInput
from app.language import mark, tr
from app.plain import quoted
from app.programmes.loader import load
from app.storage.canonical import canonical, sha256_hex
from app.storage.claims import FACTS, PROGRAMME, normal_fact, normal_receipt
from app.storage.fields import Edit
from app.workbench.editing import apply
from app.workbench.tidying import tidy_day, tidy_fact
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from app.programmes.programme import Programme
    from app.storage.canonical import Json
    from app.storage.journal import Change, State
    from app.workbench.session import Session

_KEY = f"{PROGRAMME}key"
_FACT = f"{PROGRAMME}facts/"
_ACCEPTANCE = f"{PROGRAMME}acceptance/"
_RECEIPT = f"{PROGRAMME}receipts/"
_ID_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a platform answered to an upload: its number for it, and the result once known."""

    platform: str
    date: str
    number: str
    result: str = ""


@dataclass(frozen=True, slots=True)
class Met:
    """Whether a condition for acceptance is met, and the SHA-256 of what proves it."""

    done: bool
    evidence: tuple[str, ...] = ()


def folder_of(session: Session) -> Path:
    """Return the workspace's folder for programmes that a city adds."""
    return session.workspace.folder / "programmes"


def programme_of(session: Session, key: str) -> Programme:
    """Return a programme of the workspace's folder or a shipped one; BadInput if there is none."""
    return load(key, folder_of(session))


def choose(
    session: Session, *, assessment: str, programme: str, reason: str | None = None
) -> AssessmentView:
    """Choose the programme of an assessment; BadInput when there is none of this key."""
    programme_of(session, programme)
    return apply(session, assessment, mark("选择试点"), [Edit(_KEY, programme, reason)])


def checked_fact(key: str, text: str) -> str:
    """Return a fact or an answer as it is stored, or nothing; BadInput when it is wrong."""
    found = tidy_fact(key, text)
    return normal_fact(key, found) if found else ""


def set_facts(
    session: Session,
    *,
    assessment: str,
    programme: Programme,
    facts: Mapping[str, str],
    reason: str | None = None,
) -> AssessmentView:
    """Enter facts and yes/no answers by key, an empty text to clear; one step to undo.

    BadInput names a key that neither is a fact nor belongs to a condition for taking part.
    """
    known = (*FACTS, *dict.fromkeys(rule.key for rule in programme.eligibility))
    for key in facts:
        if key not in known:
            raise BadInput(
                tr(
                    "没有“{key}”这个填报项，可用的有：{known}。",
                    key=quoted(key),
                    known=tr("、").join(known),
                )
            )
    edits = [
        Edit(f"{_FACT}{key}", tidy_fact(key, text) or None, reason) for key, text in facts.items()
    ]
    return apply(session, assessment, mark("填写申报信息"), edits)


def set_met(
    session: Session,
    *,
    assessment: str,
    programme: Programme,
    key: str,
    met: Met | None,
    reason: str | None = None,
) -> AssessmentView:
    """Say whether a condition for acceptance is met; None takes it back.

    `evidence` may give the first digits of a hash. BadInput for an unknown key or evidence.
    """
    rules = {rule.key: rule for rule in programme.acceptance}
    if key not in rules or rules[key].test is not None:
        open_keys = tr("、").join(rule for rule, it in rules.items() if it.test is None)
        raise BadInput(
            tr(
                "“{key}”不是可以勾选的验收条件，可用的有：{open_keys}。",
                key=quoted(key),
                open_keys=open_keys,
            )
        )
    value: Json = None
    if met is not None:
        found = view(session, assessment=assessment)
        known = [photo.sha256 for photo in found.photos]
        value = {"done": met.done, "evidence": [_proof(known, it) for it in met.evidence]}
    return apply(
        session, assessment, mark("验收条件"), [Edit(f"{_ACCEPTANCE}{key}", value, reason)]
    )


def add_receipt(session: Session, *, assessment: str, receipt: Receipt) -> AssessmentView:
    """Record what a platform answered; a later result of the same upload replaces the earlier.

    BadInput when platform, date or number is missing or wrong.
    """
    value = _receipt_value(receipt)
    return apply(session, assessment, mark("平台回执"), [Edit(_receipt_field(value), value)])


def checked_receipt(receipt: Receipt) -> None:
    """Refuse a receipt that lacks something; the path of BadInput names what, as `.number`."""
    _receipt_value(receipt)


def remove_receipt(session: Session, *, assessment: str, receipt: Receipt) -> AssessmentView:
    """Take a receipt back that was recorded by mistake."""
    field = _receipt_field(_receipt_value(receipt))
    return apply(session, assessment, mark("移除平台回执"), [Edit(field, None)])


def chosen(state: State) -> str | None:
    """Return the key of the chosen programme."""
    found = state.values.get(_KEY)
    return str(found) if found else None


def chosen_programme(session: Session, state: State) -> Programme | None:
    """Return the chosen programme; None when none is chosen or its file cannot be read here."""
    key = chosen(state)
    try:
        return programme_of(session, key) if key else None
    except BadInput:
        return None


def facts_in(state: State) -> dict[str, str]:
    """Return the facts and answers by key; what is in conflict is left out."""
    return {key: str(value) for key, value in entries(state, _FACT).items()}


def met_in(state: State) -> dict[str, Met]:
    """Return which conditions for acceptance are said to be met, by key."""
    found = entries(state, _ACCEPTANCE)
    return {key: _met(cast("dict[str, Json]", value)) for key, value in found.items()}


def receipts_in(state: State) -> tuple[Receipt, ...]:
    """Return the receipts, the oldest first."""
    found = (cast("dict[str, str]", value) for value in entries(state, _RECEIPT).values())
    receipts = (Receipt(it["platform"], it["date"], it["number"], it["result"]) for it in found)
    return tuple(sorted(receipts, key=lambda it: (it.date, it.platform, it.number)))


def until_finalised(state: State, changes: Sequence[Change]) -> list[Change]:
    """Return a journal without what was entered for a programme since it was finalised.

    So the same finalised state gives the same package, whatever a platform answers to it. An
    assessment that is open keeps all of its journal.
    """
    if state.values.get("status") != "finalised":
        return list(changes)
    finalised_at = state.heads["status"][0].at
    kept: list[Change] = []
    needed: set[str | None] = set()
    for change in reversed(changes):
        later = change.field.startswith(PROGRAMME) and change.at >= finalised_at
        if later and change.id not in needed:
            continue
        kept.append(change)
        needed |= {change.prev, *change.parents}
    return kept[::-1]


def entries(state: State, prefix: str) -> dict[str, Json]:
    """Return the entries below a prefix by the rest of their fields."""
    return {
        field.removeprefix(prefix): value
        for field, value in state.values.items()
        if field.startswith(prefix) and value is not None
    }


def _met(value: Mapping[str, Json]) -> Met:
    proofs = cast("list[str]", value["evidence"])
    return Met(done=value["done"] is True, evidence=tuple(proofs))


def _receipt_value(receipt: Receipt) -> dict[str, Json]:
    value = {
        "platform": receipt.platform,
        "date": tidy_day(receipt.date.strip()),
        "number": receipt.number,
        "result": receipt.result,
    }
    return cast("dict[str, Json]", normal_receipt(cast("Json", value)))


def _receipt_field(value: dict[str, Json]) -> str:
    return f"{_RECEIPT}{entry_name(value | {'result': ''})}"


def entry_name(value: Json) -> str:
    """Return the name of an entry that is known by its content."""
    return sha256_hex(canonical(value))[:_ID_DIGITS]


def _proof(known: Iterable[str], begin: str) -> str:
    found = [sha256 for sha256 in known if begin and sha256.startswith(begin)]
    if len(found) != 1:
        raise BadInput(
            tr("没有（或不止一份）SHA-256以“{begin}”开头的佐证，请核对。", begin=quoted(begin))
        )
    return found[0]
