"""What the rows work on: workspaces, photos and journals, made up and always the same."""

from __future__ import annotations

import io
import uuid
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric import ec
from PIL import Image
from sqlalchemy import insert, select

from app.exchange.certificates import certificate_pem
from app.exchange.document import document_of
from app.exchange.identity import Identity
from app.exchange.issuing import self_signed, subject_of
from app.exchange.package import write_package
from app.scoring.loader import catalogue_bytes, default_catalogue
from app.storage import tables
from app.storage.clock import utc_now
from app.storage.fields import Edit
from app.storage.files import sha256_of
from app.storage.journal import Change, fold
from app.workbench.assessments import create
from app.workbench.session import Session, open_session, set_author

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

AUTHOR = "林评测"
ENTERPRISE = {"name": "测试机械厂", "credit_code": "91440112MA00000154"}
ASSESSMENT = "00000000-0000-4000-8000-000000000000"
_REPLICA = "0" * 32
_AT_ONCE = 10_000


def opened(place: Path | str) -> Session:
    """Return a session in a workspace that knows its author."""
    session = open_session(place, author=AUTHOR)
    set_author(session, name=AUTHOR, organisation="评测所")
    return session


def answered(session: Session) -> str:
    """Return an assessment with every question answered."""
    made = create(session, kind="after", enterprise=ENTERPRISE)
    items = session.catalogue.items.values()
    edits = [Edit(f"items/{item.code}/options", [item.options[-1].key]) for item in items]
    edits += [Edit(f"scenarios/{code}/grade", 1) for code in session.catalogue.scenarios]
    session.workspace.append(made, edits, author=AUTHOR)
    return made


def photos(folder: Path, count: int, size: tuple[int, int]) -> list[Path]:
    """Write photos that look like none other and compress as real ones do."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = Random(count)  # noqa: S311 - pictures
    small = (size[0] // 8, size[1] // 8)
    noise = Image.frombytes("RGB", small, chance.randbytes(small[0] * small[1] * 3))
    buffer = io.BytesIO()
    noise.resize(size, Image.Resampling.BICUBIC).save(buffer, "JPEG", quality=88)
    found = [folder / f"照片{number:04}.jpg" for number in range(count)]
    for number, path in enumerate(found):
        # Bytes behind the end of the picture make each file another one.
        path.write_bytes(buffer.getvalue() + f"{number:08}".encode())
    return found


def attached(session: Session, assessment: str, files: Iterable[Path]) -> None:
    """Add photos to an assessment, half of them to an item."""
    for number, path in enumerate(files):
        stored = session.workspace.evidence.add(path)
        name = f"evidence/{stored.sha256}"
        facts: Any = {
            "name": stored.name,
            "media_type": stored.media_type,
            "size": stored.size,
            "taken_at": None,
            "place": None,
        }
        edits = [Edit(name, facts), Edit(f"{name}/for/F{number % 7 + 1}", value=True)]
        session.workspace.append(assessment, edits[: 1 + number % 2], author=AUTHOR)


def written_by_an_edit(session: Session) -> int:
    """Return how many bytes of content an edit writes: its change, its head, the list's row."""
    found: list[object] = []
    with session.workspace.database.transaction() as connection:
        for table in (tables.change, tables.head, tables.assessment):
            found += connection.execute(select(table).limit(1)).one()
    return sum(len(str(part).encode()) for part in found)


def journal(count: int) -> list[Change]:
    """Return one computer's changes of one assessment, each after the last."""
    made: list[Change] = []
    last: dict[str, str] = {}
    for number in range(count):
        field = f"scenarios/S{number % 16 + 1:02}/note"
        change = Change.make(
            assessment=ASSESSMENT,
            field=field,
            value=f"第{number}次",
            parents=[last[field]] if field in last else [],
            prev=made[-1].id if made else None,
            author=AUTHOR,
            replica=_REPLICA,
            at="2026-03-05T01:41:00.000Z",
        )
        last[field] = change.id
        made.append(change)
    return made


def many(session: Session, count: int) -> None:
    """Put rows of many assessments beside one that is answered."""
    one = answered(session)
    chance = Random(count)  # noqa: S311 - always the same
    with session.workspace.database.transaction() as connection:
        query = select(tables.assessment).where(tables.assessment.c.id == one)
        row = dict(connection.execute(query).mappings().one())
        for start in range(0, count, _AT_ONCE):
            numbers = range(start, min(count, start + _AT_ONCE))
            rows = [_varied(row, number, chance) for number in numbers]
            connection.execute(insert(tables.assessment), rows)


def _varied(row: dict[str, Any], number: int, chance: Random) -> dict[str, Any]:
    """Return the row of another assessment; every second one is of the enterprise before it."""
    firm = number // 2
    name, code = f"测试企业{firm:06}有限公司", f"91{firm:016}"
    return {
        **row,
        "id": str(uuid.UUID(int=number, version=4)),
        "kind": ("before", "after")[number % 2],
        "status": chance.choice(("draft", "finalised")),
        "points": f"{number % 400}/{number % 3 + 1}",
        "points_order": number % 400 * 1_000_000 // (number % 3 + 1),
        "level": chance.randrange(5),
        "conflicts": number % 50 == 0,
        "grades": "".join(chance.choices("-01234", k=len(row["grades"]))),
        "weak_items": "".join(chance.choices("-ws", k=len(row["weak_items"]))),
        "city": f"城{firm % 8}市",
        "district": f"区{firm % 40}",
        "industry": f"行业{firm % 25}",
        "enterprise_name": name,
        "credit_code": code,
        "search_text": f"{name}\n{code}",
        "updated_at": f"2026-03-{number % 28 + 1:02}T01:{number % 60:02}:00.000Z",
    }


def packages(folder: Path, count: int, *, photos_each: int, size: tuple[int, int]) -> bytes:
    """Write signed packages of as many enterprises, each with photos of its own.

    Returns the signer's certificate; the files lie in subfolders of 250.
    """
    signer = _signer()
    shots = photos(folder / "照片", photos_each, size)
    picture = shots[0].read_bytes()
    for number in range(count):
        for place, path in enumerate(shots):
            path.write_bytes(picture + f"{number:06}{place:03}".encode())
        out = folder / "来件" / f"{number // 250:03}"
        out.mkdir(parents=True, exist_ok=True)
        _write_one(out / f"企业{number:05}.shuping.zip", number, shots, signer)
    return certificate_pem(signer.certificate)


def _signer() -> Identity:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = subject_of(AUTHOR, "评测所", "assessor")
    certificate = self_signed(key, subject, timedelta(days=365))
    return Identity(AUTHOR, "评测所", "assessor", certificate, key)


def _write_one(out: Path, number: int, shots: Sequence[Path], signer: Identity) -> None:
    changes = list(_finished(number, shots))
    document = document_of(changes[0].assessment, fold(changes))
    write_package(
        out,
        document=document,
        changes=changes,
        catalogue_bytes=catalogue_bytes("2024"),
        report_pdf=b"%PDF-1.4",
        evidence={sha256_of(path): path for path in shots},
        revision=1,
        required_roles=("assessor",),
        identity=signer,
        made_at=utc_now(),
    )


def _finished(number: int, shots: Sequence[Path]) -> Iterator[Change]:
    """Yield the journal of an assessment with every question answered, photos and all."""
    last = None
    for field, value in _answers(number, shots):
        made = Change.make(
            assessment=str(uuid.UUID(int=number + 1, version=4)),
            field=field,
            value=value,
            parents=[],
            prev=last,
            author=AUTHOR,
            replica=_REPLICA,
            at="2026-03-05T01:41:00.000Z",
        )
        last = made.id
        yield made


def _answers(number: int, shots: Sequence[Path]) -> Iterator[tuple[str, Any]]:
    catalogue = default_catalogue("2024")
    yield "assessment/kind", "after"
    yield "assessment/edition", {"edition": "2024", "sha256": catalogue.sha256}
    yield "enterprise/name", f"测试企业{number:05}"
    yield "enterprise/district", f"区{number % 12}"
    for item in catalogue.items.values():
        yield f"items/{item.code}/options", [item.options[number % 2 - 1].key]
    for place, code in enumerate(catalogue.scenarios):
        yield f"scenarios/{code}/grade", (number + place) % 5
        yield f"scenarios/{code}/note", "现场看过设备、系统和台账，与填报一致。"
    for place, path in enumerate(shots):
        name = f"evidence/{sha256_of(path)}"
        facts = {"media_type": "image/jpeg", "taken_at": None, "place": None}
        yield name, {**facts, "name": path.name, "size": path.stat().st_size}
        yield f"{name}/caption", f"现场照片{place}"
        yield f"{name}/for/F{place % 7 + 1}", True
    yield "status", "finalised"
