"""A small assessment with its journal, evidence and signer, as the tests of exchange use it."""

from __future__ import annotations

import copy
import hashlib
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.exchange import contents, member_names, zipformat
from app.exchange.contents import FileFact
from app.exchange.document import AssessmentDocument, document_of
from app.exchange.identity import Identity, create_identity, fingerprint, load_identity
from app.exchange.package import PackageInfo, write_package
from app.exchange.trust import Trusted
from app.exchange.verify import Verdict
from app.resources import resource
from app.scoring.loader import catalogue_bytes, default_catalogue
from app.storage.canonical import Json
from app.storage.journal import Change, fold
from tests.exchange.agreement import ignore, verified

Files = dict[str, bytes]
Judge = Callable[[Mapping[str, bytes]], Verdict]
ASSESSMENT = "11111111-1111-4111-8111-111111111111"
PASSPHRASE = "correct horse 电池"
PHOTO = b"\xff\xd8\xff\xe0 a very small photo \xff\xd9"
REPORT = b"%PDF-1.4 a very small report %%EOF"
PHOTO_SHA = hashlib.sha256(PHOTO).hexdigest()
STEM = "signatures/01-assessor"
PHOTO_NAME = f"data/evidence/{PHOTO_SHA}.jpg"
MADE_AT = f"{datetime.now(UTC):%Y-%m-%d}T00:30:00Z"  # within the validity of a new identity

CODE = "91350100M000100Y43"
SAMPLE = resource("samples", "yanling", "assessment.json").read_bytes()
GOOD: dict[str, Any] = {
    "schema": "shuping.assessment/1",
    "id": ASSESSMENT,
    "kind": "after",
    "edition": "2024",
    "enterprise": {"name": "示例精密制造有限公司", "credit_code": CODE},
    "items": {"F1": {"options": ["B", "C"]}, "F2": {"options": ["D"], "note": "一号车间"}},
    "measures": {"equipment_total": "120", "equipment_digital": "60"},
    "scenarios": {"S01": {"grade": 2, "checkpoints": ["2.1"], "note": ""}},
    "evidence": [
        {
            "sha256": PHOTO_SHA,
            "name": "车间.jpg",
            "media_type": "image/jpeg",
            "size": 26,
            "taken_at": None,
            "caption": "",
            "for": ["F1", "S06"],
        }
    ],
}
Steps = tuple[str | int, ...]

FIELDS: dict[str, Json] = {
    "assessment/kind": "after",
    "assessment/edition": {"edition": "2024", "sha256": default_catalogue().sha256},
    "enterprise/name": "示例精密制造有限公司",
    "items/F1/options": ["B", "C"],
    "items/F1/note": "三号车间除外",
    "measures/equipment_total": "120",
    "measures/equipment_digital": "60",
    "scenarios/S01/grade": 2,
    "scenarios/S01/checkpoints": ["2.1"],
    f"evidence/{PHOTO_SHA}": {
        "name": "车间.jpg",
        "media_type": "image/jpeg",
        "size": len(PHOTO),
        "taken_at": "2026-03-05T09:41:00",
        "place": {"lat": "30.25", "lon": "120.16"},
    },
    f"evidence/{PHOTO_SHA}/rotation": 90,
    f"evidence/{PHOTO_SHA}/order": 1_772_675_260_000_000,
    f"evidence/{PHOTO_SHA}/caption": "数控机床",
    f"evidence/{PHOTO_SHA}/for/F1": True,
    "status": "finalised",
}


def put(steps: Steps, value: object) -> dict[str, Any]:
    """Put a value at a place of the good document."""
    changed = copy.deepcopy(GOOD)
    place: Any = changed
    for step in steps[:-1]:
        place = place[step]
    place[steps[-1]] = value
    return changed


def journal(fields: Mapping[str, Json], *, replica: str = "a" * 32) -> list[Change]:
    """Make one change of every field, chained as one replica does."""
    changes: list[Change] = []
    for number, (field, value) in enumerate(fields.items()):
        changes.append(
            Change.make(
                assessment=ASSESSMENT,
                field=field,
                value=value,
                parents=(),
                prev=changes[-1].id if changes else None,
                author="张三",
                replica=replica,
                at=f"2026-03-05T09:41:00.{number:03}Z",
            )
        )
    return changes


@dataclass(frozen=True)
class Parts:
    """What a package is made of; `make` writes it."""

    changes: Sequence[Change]
    document: AssessmentDocument
    photo: Path
    identity: Identity | None
    required_roles: Sequence[str] = ("assessor",)
    revision: int = 1
    previous_statement: str | None = None

    def make(self, out: Path) -> PackageInfo:
        return write_package(
            out,
            document=self.document,
            changes=self.changes,
            catalogue_bytes=catalogue_bytes(),
            report_pdf=REPORT,
            evidence={PHOTO_SHA: self.photo},
            revision=self.revision,
            required_roles=self.required_roles,
            identity=self.identity,
            made_at=MADE_AT,
            previous_statement=self.previous_statement,
        )

    def trusted(self) -> list[Trusted]:
        return [fingerprint(self.identity.certificate)] if self.identity else []


def parts(folder: Path, identity: Identity | None) -> Parts:
    """Lay the photo into a folder and put the sample together."""
    photo = folder / "original.jpg"
    photo.write_bytes(PHOTO)
    changes = journal(FIELDS)
    return Parts(changes, document_of(ASSESSMENT, fold(changes)), photo, identity)


def identity_of(folder: Path, *, name: str = "张三", role: str = "assessor") -> Identity:
    """Make an identity and open it."""
    path = create_identity(
        folder, name=name, organisation="评测中心", role=role, passphrase=PASSPHRASE
    )
    return load_identity(path, PASSPHRASE)


def members(package: bytes) -> dict[str, bytes]:
    """Take a package apart."""
    archive = zipformat.read(io.BytesIO(package), tick=ignore)
    return {name: archive.read(name, limit=2**30) for name in archive.entries}


def archived(files: Mapping[str, bytes]) -> bytes:
    """Put members together as a well-formed archive, whatever is in them."""
    out = io.BytesIO()
    zipformat.write(files, out, tick=ignore)
    return out.getvalue()


def with_manifests(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Recompute both manifests and the statement's file list, as someone who covers his tracks."""
    made = dict(files)
    made[member_names.MANIFEST] = contents.manifest(facts(made, payload=True))
    made[member_names.TAG_MANIFEST] = contents.manifest(
        fact for fact in facts(made, payload=False) if fact.name != member_names.TAG_MANIFEST
    )
    return made


def facts(files: Mapping[str, bytes], *, payload: bool) -> list[FileFact]:
    return [
        FileFact(name, len(data), hashlib.sha256(data).hexdigest())
        for name, data in files.items()
        if name.startswith(member_names.DATA) == payload
    ]


def verdict_of(folder: Path, package: bytes, trusted: Sequence[Trusted]) -> Verdict:
    path = folder / "received.shuping.zip"
    path.write_bytes(package)
    return verified(path, trusted)
