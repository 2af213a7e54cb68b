"""Entering what a programme asks for: facts, costs, conditions that are met, platforms' receipts.

It is in the journal, not in what is assessed. So it may be entered after finalising too, when
contracts are paid and platforms answer; undoing then ends with the finalising.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from app.errors import BadInput
from app.programmes.costs import CostLine, cost_line
from app.programmes.loader import load
from app.storage.canonical import canonical, sha256_hex
from app.storage.claims import FACTS, PROGRAMME, normal_cost, normal_receipt
from app.storage.fields import Edit
from app.workbench.editing import apply
from app.workbench.view import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from app.programmes.programme import Programme
    from app.storage.canonical import Json
    from app.storage.journal import Change, State
    from app.workbench.session import Session

_KEY = f"{PROGRAMME}key"
_FACT = f"{PROGRAMME}facts/"
_COST = f"{PROGRAMME}costs/"
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


def choose(session: Session, *, assessment: str, programme: str) -> None:
    """Choose the programme of an assessment; BadInput when there is none of this key."""
    programme_of(session, programme)
    _enter(session, assessment, "选择试点", [Edit(_KEY, programme)])


def set_facts(
    session: Session, *, assessment: str, programme: Programme, facts: Mapping[str, str]
) -> None:
    """Enter facts and yes/no answers by key, an empty text to clear; one step to undo.

    BadInput names a key that neither is a fact nor belongs to a condition for taking part.
    """
    known = (*FACTS, *dict.fromkeys(rule.key for rule in programme.eligibility))
    for key in facts:
        if key not in known:
            raise BadInput(f"没有“{key}”这个填报项，可用的有：{'、'.join(known)}。")
    edits = [Edit(f"{_FACT}{key}", text.strip() or None) for key, text in facts.items()]
    _enter(session, assessment, "填写申报信息", edits)


def set_costs(session: Session, *, assessment: str, costs: Sequence[Json]) -> None:
    """Replace all cost lines by these; one step to undo. BadInput names the line that is wrong."""
    full_id = session.workspace.resolve_id(assessment)
    wanted = _identified(_cost(place, line) for place, line in enumerate(costs, 1))
    present = _entries(session.workspace.state(full_id), _COST)
    gone = [Edit(f"{_COST}{key}", None) for key in present if key not in wanted]
    new = [Edit(f"{_COST}{key}", line) for key, line in wanted.items()]
    _enter(session, full_id, "填写费用", [*gone, *new])


def set_met(
    session: Session,
    *,
    assessment: str,
    programme: Programme,
    key: str,
    met: Met | None,
) -> None:
    """Say whether a condition for acceptance is met; None takes it back.

    `evidence` may give the first digits of a hash. BadInput for an unknown key or evidence.
    """
    rules = {rule.key: rule for rule in programme.acceptance}
    if key not in rules or rules[key].test is not None:
        open_keys = "、".join(rule for rule, it in rules.items() if it.test is None)
        raise BadInput(f"“{key}”不是可以勾选的验收条件，可用的有：{open_keys}。")
    value: Json = None
    if met is not None:
        found = view(session, assessment=assessment)
        known = [photo.sha256 for photo in found.photos]
        value = {"done": met.done, "evidence": [_proof(known, it) for it in met.evidence]}
    _enter(session, assessment, "验收条件", [Edit(f"{_ACCEPTANCE}{key}", value)])


def add_receipt(session: Session, *, assessment: str, receipt: Receipt) -> None:
    """Record what a platform answered; a later result of the same upload replaces the earlier.

    BadInput when platform, date or number is missing or wrong.
    """
    value = normal_receipt(
        {
            "platform": receipt.platform,
            "date": receipt.date,
            "number": receipt.number,
            "result": receipt.result,
        }
    )
    upload = cast("dict[str, Json]", value) | {"result": ""}
    _enter(session, assessment, "平台回执", [Edit(f"{_RECEIPT}{_name(upload)}", value)])


def chosen(state: State) -> str | None:
    """Return the key of the chosen programme."""
    found = state.values.get(_KEY)
    return str(found) if found else None


def facts_in(state: State) -> dict[str, str]:
    """Return the facts and answers by key; what is in conflict is left out."""
    return {key: str(value) for key, value in _entries(state, _FACT).items()}


def costs_in(state: State) -> tuple[CostLine, ...]:
    """Return the cost lines by the day of the contract, then by name."""
    lines = (cost_line(value) for value in _entries(state, _COST).values())
    return tuple(sorted(lines, key=lambda line: (line.contract_date, line.name)))


def met_in(state: State) -> dict[str, Met]:
    """Return which conditions for acceptance are said to be met, by key."""
    found = _entries(state, _ACCEPTANCE)
    return {key: _met(cast("dict[str, Json]", value)) for key, value in found.items()}


def receipts_in(state: State) -> tuple[Receipt, ...]:
    """Return the receipts, the oldest first."""
    found = (cast("dict[str, str]", value) for value in _entries(state, _RECEIPT).values())
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


def _entries(state: State, prefix: str) -> dict[str, Json]:
    return {
        field.removeprefix(prefix): value
        for field, value in state.values.items()
        if field.startswith(prefix) and value is not None
    }


def _met(value: Mapping[str, Json]) -> Met:
    proofs = cast("list[str]", value["evidence"])
    return Met(done=value["done"] is True, evidence=tuple(proofs))


def _enter(session: Session, assessment: str, label: str, edits: Sequence[Edit]) -> None:
    found = view(session, assessment=assessment)
    if found.locked:
        session.workspace.append(found.id, edits, author=session.author)
    else:
        apply(session, found.id, label, edits)


def _cost(place: int, line: Json) -> Json:
    try:
        return normal_cost(line)
    except BadInput as error:
        raise BadInput(error.message, path=f"第{place}项费用{error.path or ''}") from error


def _identified(values: Iterable[Json]) -> dict[str, Json]:
    """Return the values by an id made of the content, and of how often it came before."""
    seen: Counter[str] = Counter()
    found: dict[str, Json] = {}
    for value in values:
        name = _name(value)
        found[_name([value, seen[name]])] = value
        seen[name] += 1
    return found


def _name(value: Json) -> str:
    return sha256_hex(canonical(value))[:_ID_DIGITS]


def _proof(known: Iterable[str], begin: str) -> str:
    found = [sha256 for sha256 in known if begin and sha256.startswith(begin)]
    if len(found) != 1:
        raise BadInput(f"没有（或不止一份）SHA-256以“{begin}”开头的佐证，请核对。")
    return found[0]
