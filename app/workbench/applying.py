"""An application to a programme as a page shows it: choice, standing, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.workbench.city_files import Offer, offered_profiles, offered_programmes
from app.workbench.claims import chosen
from app.workbench.programme import Standing, Todo, standing, todo

if TYPE_CHECKING:
    from app.workbench.session import Session


@dataclass(frozen=True, slots=True)
class Application:
    """What there is to choose from, what is chosen, how it stands, what is still missing.

    `standing` is None while nothing is chosen, or with a `problem`: the programme cannot be read.
    """

    offers: tuple[Offer, ...]
    profiles: tuple[Offer, ...]
    chosen: str | None
    standing: Standing | None
    missing: tuple[Todo, ...] = ()
    problem: str = ""


def application(session: Session, *, assessment: str, level: int | None = None) -> Application:
    """Return an application; `level` estimates for another level than the one found."""
    offers, profiles = offered_programmes(session), offered_profiles(session)
    key = chosen(session.workspace.state(session.workspace.resolve_id(assessment)))
    if key is None:
        return Application(offers, profiles, None, None)
    try:
        found = standing(session, assessment=assessment, level=level)
    except BadInput as error:
        return Application(offers, profiles, key, None, problem=str(error))
    return Application(offers, profiles, key, found, todo(found))
