"""What an organisation gives its reports: its name, its logo, its people, its usual phrases.

It is kept in the workspace's settings, the logo as a file of the workspace under its SHA-256.
"""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.exchange.files import read_whole
from app.language import tr
from app.reports.model import Letterhead, Person
from app.storage.files import publish, temporary

if TYPE_CHECKING:
    from pathlib import Path

    from app.workbench.session import Session

__all__ = ["Letterhead", "Person", "keep", "letterhead", "read_logo"]

MAX_LOGO = 1024 * 1024
MAX_PIXELS = 16_000_000
MAX_LINE = 500
MAX_PEOPLE = 200
MAX_PHRASES = 200
_KEY = "letterhead"
_FOLDER = "letterhead"
_PNG = b"\x89PNG\r\n\x1a\n"
_SIZE = slice(16, 24)  # of a PNG: width and height, four bytes each


def letterhead(session: Session) -> Letterhead:
    """Return what was kept; without its logo when the file is gone."""
    kept = session.workspace.settings.get(_KEY)
    if not kept:
        return Letterhead()
    found = json.loads(kept)
    logo = _place(session, found["logo"])
    return Letterhead(
        organisation=found["organisation"],
        logo=logo.read_bytes() if found["logo"] and logo.is_file() else b"",
        people=tuple(Person(**person) for person in found["people"]),
        phrases=tuple(found["phrases"]),
    )


def keep(session: Session, wanted: Letterhead) -> Letterhead:
    """Keep a letterhead for the reports to come, and return it without needless blanks.

    BadInput for a name of more than 500 characters, a nameless person, more than 200 people or
    phrases, or a logo that is no PNG of at most 1 MB and 16 million pixels.
    """
    tidy = _tidy(wanted)
    text = json.dumps(
        {
            "organisation": tidy.organisation,
            "logo": _stored(session, tidy.logo) if tidy.logo else "",
            "people": [asdict(person) for person in tidy.people],
            "phrases": list(tidy.phrases),
        },
        ensure_ascii=False,
    )
    session.workspace.settings.set(_KEY, text)
    return tidy


def read_logo(path: Path) -> bytes:
    """Read the file of a logo; BadInput when it is unreadable or over 1 MB."""
    return read_whole(path, limit=MAX_LOGO)


def _tidy(wanted: Letterhead) -> Letterhead:
    if len(wanted.people) > MAX_PEOPLE or len(wanted.phrases) > MAX_PHRASES:
        raise BadInput(
            tr(
                "人员最多{max_people}位，常用语最多{n}条，请删减。",
                max_people=MAX_PEOPLE,
                n=MAX_PHRASES,
            )
        )
    phrases = (_line(phrase) for phrase in wanted.phrases)
    return replace(
        wanted,
        organisation=_line(wanted.organisation),
        people=tuple(map(_person, wanted.people)),
        phrases=tuple(dict.fromkeys(filter(None, phrases))),
    )


def _person(person: Person) -> Person:
    lines = (_line(text) for text in (person.name, person.organisation, person.role))
    name, organisation, role = lines
    if not name:
        raise BadInput(tr("每位人员都要有姓名，请补上或删去这一行。"))
    return Person(name, organisation, role, _line(person.contact))


def _line(text: str) -> str:
    if len(text) > MAX_LINE:
        raise BadInput(tr("“{text}…”太长，最多{n}个字，请缩短。", text=text[:10], n=MAX_LINE))
    return text.strip()


def _stored(session: Session, logo: bytes) -> str:
    """Keep the file of a logo and return its SHA-256."""
    from app.storage.photo import recognise

    if len(logo) > MAX_LOGO or not logo.startswith(_PNG) or _pixels(logo) > MAX_PIXELS:
        raise BadInput(tr("标志应为PNG图片，不超过1 MB、1600万像素，请另选一个文件。"))
    sha256 = hashlib.sha256(logo).hexdigest()
    target = _place(session, sha256)
    with temporary(target.parent) as draft:
        draft.write_bytes(logo)
        recognise(draft)
        publish(draft, target)
    return sha256


def _pixels(png: bytes) -> int:
    head = png[_SIZE]
    width, height = struct.unpack(">II", head) if len(head) == _SIZE.stop - _SIZE.start else (0, 0)
    return int(width * height)


def _place(session: Session, sha256: str) -> Path:
    return session.workspace.folder / _FOLDER / f"{sha256}.png"
