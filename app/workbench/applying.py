"""An application to a programme as a page shows it: choice, standing, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.programmes.loader import programme_keys
from app.workbench.claims import chosen, folder_of, programme_of
from app.workbench.programme import Standing, Todo, standing, todo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.workbench.session import Session


@dataclass(frozen=True, slots=True)
class Offer:
    """A programme to choose; `problem` is what is wrong with its file, which then has no name."""

    key: str
    name: str
    draft: bool = False
    historical: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Application:
    """What there is to choose from, what is chosen, how it stands, what is still missing.

    `standing` is None while nothing is chosen, or with a `problem`: the programme cannot be read.
    """

    offers: tuple[Offer, ...]
    chosen: str | None
    standing: Standing | None
    missing: tuple[Todo, ...] = ()
    problem: str = ""


def application(session: Session, *, assessment: str, level: int | None = None) -> Application:
    """Return an application; `level` estimates for another level than the one found."""
    offers = tuple(offered(session))
    key = chosen(session.workspace.state(session.workspace.resolve_id(assessment)))
    if key is None:
        return Application(offers, None, None)
    try:
        found = standing(session, assessment=assessment, level=level)
    except BadInput as error:
        return Application(offers, key, None, problem=str(error))
    return Application(offers, key, found, todo(found))


def offered(session: Session) -> Iterator[Offer]:
    """Yield the programmes to choose from; those that are over come last."""
    yield from sorted(
        (_offer(session, key) for key in programme_keys(folder_of(session))),
        key=lambda it: (it.historical, bool(it.problem)),
    )


def _offer(session: Session, key: str) -> Offer:
    try:
        found = programme_of(session, key)
    except BadInput as error:
        return Offer(key, key, problem=str(error))
    return Offer(key, found.name, found.draft, found.historical)
