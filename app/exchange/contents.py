"""What a package holds: its member names, the BagIt files and the statement, each made of the rest.

The writer makes them and the verifier makes them again, so that every byte has one right value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from app.errors import BadInput
from app.exchange.certificates import ROLES
from app.exchange.document import document_of
from app.language import tr
from app.scoring.text import show_points
from app.storage.references import reference_problems

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.exchange.document import AssessmentDocument
    from app.scoring.catalogue import Catalogue
    from app.scoring.outcome import Outcome
    from app.storage.canonical import Json
    from app.storage.journal import Change, State

STATEMENT_SCHEMA = "shuping.statement/1"
BAGIT_TEXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
BEIJING = timezone(timedelta(hours=8))
# No year that a time zone could push off the calendar.
_UTC_TIME = re.compile(r"2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{3})?Z")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_APP_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,39}")
_MAX_REVISION = 9999


@dataclass(frozen=True, slots=True)
class FileFact:
    """A member as the statement lists it; size in bytes."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Header:
    """What a statement says that its contents do not: BadInput when a part is not allowed.

    The first revision follows none. Every package asks for at least one signature.
    """

    revision: int
    previous_statement: str | None
    required_roles: tuple[str, ...]
    app_version: str
    made_at: str

    def __post_init__(self) -> None:
        _check_revision(self.revision)
        _check_previous(self.previous_statement, self.revision)
        _check_roles(self.required_roles)
        _check_app_version(self.app_version)
        utc_time(self.made_at, path="$.made_at")

    @classmethod
    def of(cls, statement: Mapping[str, Json]) -> Header:
        """Read the header of a statement; BadInput names the part that is missing or wrong."""
        roles = statement.get("required_roles")
        parts: dict[str, Any] = {
            "revision": statement.get("revision"),
            "previous_statement": statement.get("previous_statement"),
            "required_roles": tuple(roles) if isinstance(roles, list) else (),
            "app_version": statement.get("app_version"),
            "made_at": statement.get("made_at"),
        }
        return cls(**parts)


def utc_time(text: object, *, path: str) -> datetime:
    """Read a UTC time such as `2026-03-05T01:41:00Z`; BadInput when it is none."""
    try:
        if isinstance(text, str) and _UTC_TIME.fullmatch(text):
            return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BadInput(tr("没有这个日期或时间。"), path=path) from error
    raise BadInput(tr("应为形如2026-03-05T01:41:00Z的世界时。"), path=path)


def beijing_date(made_at: str) -> str:
    """Return the day on which a package was made, as its receiver's calendar has it."""
    return f"{utc_time(made_at, path='$.made_at').astimezone(BEIJING):%Y-%m-%d}"


def journal_problems(
    document: AssessmentDocument, changes: Sequence[Change], state: State, catalogue: Catalogue
) -> list[str]:
    """Say where a journal is broken, does not give the document, or pins another catalogue.

    `state` is its fold. A fork is no break: every change is there, and the verdict notes it. Nor
    is a conflict, in which a field has no value, as long as nobody signs.
    """
    if problems := chain_problems(document.id, changes, state, catalogue):
        return problems
    made = document_of(document.id, state, undecided=True)
    if made.canonical_bytes() != document.canonical_bytes():
        return [tr("按变更记录推算的答案与assessment.json不一致。")]
    return []


def chain_problems(
    assessment: str, changes: Sequence[Change], state: State, catalogue: Catalogue
) -> list[str]:
    """Say the same of a journal that is known to give the document."""
    if problems := reference_problems(changes):
        return problems
    if any(change.assessment != assessment for change in changes):
        return [tr("变更记录中混有其他评测的变更。")]
    if state.values.get("assessment/edition") != _pinned(catalogue):
        return [tr("变更记录中锁定的指标目录不是评测包所附的那一份。")]
    return []


def signing_problem(state: State) -> str:
    """Say that nobody may sign while something is undecided; empty when all is decided."""
    return tr("有冲突没有裁定的评测包不能有签名。") if state.conflicts else ""


def _pinned(catalogue: Catalogue) -> Json:
    return {"edition": catalogue.edition, "sha256": catalogue.sha256}


def bag_info(document: AssessmentDocument, header: Header, payload: Sequence[FileFact]) -> bytes:
    """Write `bag-info.txt`: whose data this is, its day, its size, its number and its maker."""
    lines = {
        "Source-Organization": document.enterprise.name,
        "Bagging-Date": beijing_date(header.made_at),
        "Payload-Oxum": f"{sum(file.size for file in payload)}.{len(payload)}",
        "External-Identifier": f"{document.id}/{header.revision}",
        "Bag-Software-Agent": f"shuping {header.app_version}",
    }
    return "".join(f"{label}: {text}\n" for label, text in lines.items()).encode()


def manifest(files: Iterable[FileFact]) -> bytes:
    """Write a list of checksums that `sha256sum -c` takes, in order of name."""
    ordered = sorted(files, key=lambda file: file.name.encode())
    return "".join(f"{file.sha256}  {file.name}\n" for file in ordered).encode()


def statement(
    document: AssessmentDocument, outcome: Outcome, header: Header, files: Iterable[FileFact]
) -> dict[str, Json]:
    """Make the statement that gets signed: which assessment, which outcome, which files."""
    catalogue = outcome.catalogue
    ordered = sorted(files, key=lambda file: file.name.encode())
    return {
        "schema": STATEMENT_SCHEMA,
        "assessment": document.id,
        "kind": document.kind,
        "edition": document.edition,
        "catalogue_sha256": catalogue.sha256,
        "enterprise": {
            "name": document.enterprise.name,
            "credit_code": document.enterprise.credit_code,
        },
        "revision": header.revision,
        "previous_statement": header.previous_statement,
        "required_roles": list(header.required_roles),
        "outcome": {
            "level": outcome.level,
            "points": show_points(outcome.points, catalogue.thresholds),
            "points_exact": str(outcome.points),
        },
        "app_version": header.app_version,
        "made_at": header.made_at,
        "files": [
            {"name": file.name, "size": file.size, "sha256": file.sha256} for file in ordered
        ],
    }


def _check_revision(revision: object) -> None:
    if type(revision) is not int or not 1 <= revision <= _MAX_REVISION:
        raise BadInput(
            tr("评测包的版次应为1到{max_revision}的整数。", max_revision=_MAX_REVISION),
            path="$.revision",
        )


def _check_roles(roles: tuple[object, ...]) -> None:
    in_order = tuple(role for role in ROLES if role in roles)
    if not in_order or in_order != roles:
        message = tr(
            "应从{roles}中按此顺序列出至少一个签名角色，不能重复。", roles=tr("、").join(ROLES)
        )
        raise BadInput(message, path="$.required_roles")


def _check_app_version(version: object) -> None:
    if not isinstance(version, str) or not _APP_VERSION.fullmatch(version):
        raise BadInput(tr("程序版本号的格式不对。"), path="$.app_version")


def _check_previous(previous: object, revision: int) -> None:
    if previous is None:
        return
    if not isinstance(previous, str) or not _SHA256.fullmatch(previous) or revision == 1:
        message = tr("第1版没有上一版；以后各版应写上一版声明的SHA-256。")
        raise BadInput(message, path="$.previous_statement")
