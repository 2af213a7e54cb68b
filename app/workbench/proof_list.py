"""The proof that an owner lays ready for what he claimed, by the place in the factory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.language import tr
from app.workbench.diagnosis import claimed, level_words
from app.workbench.endings import form_of
from app.workbench.plain_words import help_texts
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from pathlib import Path

    from app.workbench.session import Session


@dataclass(frozen=True, slots=True)
class Proof:
    """Something to find: what it is, the questions it proves; `ready` once each has a photo."""

    text: str
    used_for: tuple[str, ...]
    ready: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the factory and what to fetch there."""

    name: str
    proofs: tuple[Proof, ...]


def proof_list(found: AssessmentView) -> tuple[Place, ...]:
    """Return the usual proof of everything claimed, each once, as one walks through the factory."""
    texts = help_texts(found.catalogue.edition)
    wanted: dict[str, dict[str, list[str]]] = {place: {} for place in texts.places}
    for code in claimed(found):
        for place, proofs in texts.of(code).proof_at.items():
            for proof in proofs:
                wanted[place].setdefault(proof, []).append(code)
    return tuple(
        Place(texts.places[place], tuple(_proof(found, *it) for it in proofs.items()))
        for place, proofs in wanted.items()
        if proofs
    )


def write_proof_list(session: Session, *, assessment: str, out: Path) -> int:
    """Write the list as a PDF of one or two pages to tick off; return how many proofs it names.

    BadInput for another ending.
    """
    from app.exchange.files import whole_file
    from app.reports.proof_list import Lines, ProofListPage, render_proof_list

    form_of(out, "pdf")
    found = view(session, assessment=assessment)
    places = proof_list(found)
    page = ProofListPage(
        enterprise=found.enterprise.get("name", ""),
        standing=_standing(found),
        groups=tuple(Lines(it.name, tuple(map(_line, it.proofs))) for it in places),
    )
    with whole_file(out) as file:
        render_proof_list(page, file)
    return sum(len(it.proofs) for it in places)


def _proof(found: AssessmentView, text: str, codes: list[str]) -> Proof:
    items, scenarios = found.catalogue.items, found.catalogue.scenarios
    names = (tr((items.get(code) or scenarios[code]).name) for code in codes)
    return Proof(text, tuple(names), all(found.photos_of(code) for code in codes))


def _line(proof: Proof) -> tuple[str, str]:
    names = tr("、").join(proof.used_for)
    return proof.text, tr("{names}，已添加", names=names) if proof.ready else names


def _standing(found: AssessmentView) -> str:
    level = level_words(found.outcome.level)
    return tr("按目前的回答：{level}（自诊断结果，以评测机构核定的为准）", level=level)
