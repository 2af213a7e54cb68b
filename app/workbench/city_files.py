"""Files of a city that come into the workspace: its programme, and a platform's form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from app.errors import BadInput
from app.exchange.files import read_whole, whole_file
from app.exchange.platform import load_profile, parse_profile, profile_keys
from app.programmes.loader import load, parse_programme, programme_keys
from app.workbench.claims import folder_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.programmes.programme import Programme
    from app.workbench.session import Session

T = TypeVar("T")
MAX_FILE = 2**20


@dataclass(frozen=True, slots=True)
class Offer:
    """A programme or a form to choose; `problem` is what is wrong with its file, and then no name.

    `draft` and `historical` are a programme's.
    """

    key: str
    name: str
    draft: bool = False
    historical: bool = False
    problem: str = ""


def offered_programmes(session: Session) -> tuple[Offer, ...]:
    """Return the programmes to choose from; those that are over, and wrong files, come last."""
    folder = folder_of(session)

    def offer(key: str) -> Offer:
        found = load(key, folder)
        return Offer(key, found.name, found.draft, found.historical)

    found = _offers(programme_keys(folder), offer)
    return tuple(sorted(found, key=lambda it: (it.historical, bool(it.problem))))


def offered_profiles(session: Session) -> tuple[Offer, ...]:
    """Return the platforms' forms to choose from; wrong files come last."""
    folder = profiles_of(session)

    def offer(key: str) -> Offer:
        return Offer(key, load_profile(key, session.catalogue, folder).name)

    found = _offers(profile_keys(folder), offer)
    return tuple(sorted(found, key=lambda it: (bool(it.problem), it.key != "generic")))


def profiles_of(session: Session) -> Path:
    """Return the workspace's folder for platforms' forms."""
    return session.workspace.folder / "platforms"


def add_programme(session: Session, *, file: Path) -> Offer:
    """Take a city's programme into the workspace, instead of an earlier one of the same key.

    BadInput names the wrong place in the file, which then stays out.
    """
    folder = folder_of(session)

    def parent(name: str) -> Programme:
        return load(name, folder)

    data = read_whole(file, limit=MAX_FILE)
    found = _named(file, lambda: parse_programme(data, parent=parent))
    _keep(folder, found.key, data)
    return Offer(found.key, found.name, found.draft, found.historical)


def add_profile(session: Session, *, file: Path) -> Offer:
    """Take a platform's form into the workspace, instead of an earlier one of the same key."""
    data = read_whole(file, limit=MAX_FILE)
    found = _named(file, lambda: parse_profile(data, session.catalogue))
    _keep(profiles_of(session), found.key, data)
    return Offer(found.key, found.name)


def _offers(keys: tuple[str, ...], offer: Callable[[str], Offer]) -> Iterator[Offer]:
    for key in keys:
        try:
            yield offer(key)
        except BadInput as error:
            yield Offer(key, key, problem=str(error))


def _named(file: Path, read: Callable[[], T]) -> T:
    """Read a file and let what is wrong with it begin with its name."""
    try:
        return read()
    except BadInput as error:
        if not (error.path or "$").startswith("$"):
            raise  # of a file that this one extends, which it names
        raise BadInput(error.message, path=f"{file.name}{error.path or ''}") from error


def _keep(folder: Path, key: str, data: bytes) -> None:
    folder.mkdir(exist_ok=True)
    with whole_file(folder / f"{key}.yaml") as out:
        out.write(data)
