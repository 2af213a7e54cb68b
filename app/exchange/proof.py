"""Proving that a package is as it was written: all of it is made again and compared."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from app.errors import BadInput, Blocked
from app.exchange import contents, member_names
from app.exchange.contents import FileFact, Header
from app.exchange.document import check_document, document_of, read_document
from app.exchange.lines import change_in
from app.exchange.media import media_problem
from app.exchange.rules import rules_bytes
from app.exchange.signatures import Signed, check_signatures, is_signature_name
from app.exchange.unpacking import Tampered, unpack
from app.language import tr
from app.plain import quoted
from app.scoring.loader import default_catalogue
from app.scoring.outcome import Outcome, score
from app.storage.canonical import canonical, sha256_hex, strict_json
from app.storage.journal import fold, merge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from app.exchange.document import AssessmentDocument
    from app.exchange.zipformat import Archive
    from app.scoring.catalogue import Catalogue
    from app.storage.canonical import Json
    from app.storage.journal import Change, State

MAX_JSON = 4 * 1024 * 1024
MAX_CHANGES = 8 * 1024 * 1024
# Commas and opening brackets: what a text may grow into when it is read.
MAX_PARTS = 200_000
MAX_CHANGE_PARTS = 1_000_000
_VERSION = re.compile(r"shuping\.statement/[1-9][0-9]{0,5}")


@dataclass(frozen=True, slots=True)
class Proved:
    """What a package says, once every byte of it is accounted for.

    `state` is the fold of the changes; `archive` gives the members as long as the file is open.
    """

    document: AssessmentDocument
    changes: tuple[Change, ...]
    state: State
    outcome: Outcome
    header: Header
    fingerprint: str
    signatures: tuple[Signed, ...]
    archive: Archive


def prove(file: BinaryIO, *, tick: Callable[[int], None]) -> Proved:
    """Return what a package says; Tampered when anything in it is not as it was written.

    Blocked when its format is newer than this program. `tick` hears the bytes of each step.
    Evidence and report are never held in memory.
    """
    return prove_archive(unpack(file, tick=tick))


def prove_archive(archive: Archive) -> Proved:
    """Return what a package says whose archive was read; errors as `prove`."""
    with _tampered():
        return _proved(archive)


@contextmanager
def _tampered() -> Iterator[None]:
    try:
        yield
    except BadInput as error:
        raise Tampered([str(error)]) from error


def _proved(archive: Archive) -> Proved:
    _refuse(_member_problems(archive))
    raw = _read(archive, member_names.STATEMENT, MAX_JSON, MAX_PARTS)
    with _naming(member_names.STATEMENT):
        claimed = _object(raw)
        _refuse_newer(claimed.get("schema"))
        _refuse(_file_problems(archive, claimed))
        header = Header.of(claimed)
        catalogue = default_catalogue(str(claimed.get("edition")))
    _refuse(_catalogue_problems(archive, catalogue))
    changes = _changes(archive)
    state = fold(changes)
    document = _document(archive, changes, state, catalogue)
    _refuse(_evidence_problems(archive, document))
    _refuse(_tag_problems(archive, document, header))
    outcome = score(catalogue, document.answers(catalogue))
    made = contents.statement(document, outcome, header, _facts(archive, _is_stated))
    _refuse(_statement_problems(raw, claimed, made))
    fingerprint = sha256_hex(raw)
    names = [name for name in archive.entries if is_signature_name(name)]
    if names and (problem := contents.signing_problem(state)):
        raise Tampered([problem])
    signatures = check_signatures(names, archive.read, fingerprint)
    return Proved(
        document, changes, state, outcome, header, fingerprint, tuple(signatures), archive
    )


def _refuse_newer(schema: object) -> None:
    """Say to upgrade: a package of a later format is not altered, only unknown here."""
    found = _VERSION.fullmatch(schema) if isinstance(schema, str) else None
    if found and schema != contents.STATEMENT_SCHEMA:
        raise Blocked(
            tr(
                "这个评测包的格式（{schema}）比本程序新，请升级数评台后再验证。",
                schema=quoted(str(schema)),
            )
        )


def _refuse(problems: Iterable[str]) -> None:
    if found := tuple(problems):
        raise Tampered(found)


@contextmanager
def _naming(place: str) -> Iterator[None]:
    try:
        yield
    except BadInput as error:
        raise Tampered([tr("{place}：{error}", place=place, error=error)]) from error


def _read(archive: Archive, name: str, limit: int, parts: int) -> bytes:
    raw = archive.read(name, limit=limit)
    if sum(map(raw.count, (b",", b"[", b"{"))) > parts:
        raise BadInput(tr("“{name}”中的内容过多，不是正常的评测包。", name=name))
    return raw


def _object(raw: bytes) -> dict[str, Json]:
    """Read an object; one that is altered must not pass for one of a newer format."""
    value = strict_json(raw, max_bytes=MAX_JSON)
    if not isinstance(value, dict):
        raise BadInput(tr("最外层应为对象。"), path="$")
    if canonical(value) != raw:
        raise BadInput(tr("写法不规范，可能被改动过。"))
    return value


def _is_stated(name: str) -> bool:
    """Whether the statement lists a member: the payload and the three BagIt files before it."""
    plain = (member_names.BAGIT, member_names.BAG_INFO, member_names.MANIFEST)
    return name in plain or _is_payload(name)


def _is_payload(name: str) -> bool:
    return name.startswith(member_names.DATA)


def _facts(archive: Archive, wanted: Callable[[str], bool]) -> list[FileFact]:
    entries = archive.entries.values()
    return [FileFact(it.name, it.size, it.sha256) for it in entries if wanted(it.name)]


def _member_problems(archive: Archive) -> Iterator[str]:
    for name in sorted(member_names.FIXED_NAMES - archive.entries.keys()):
        yield tr("缺少“{name}”，不是完整的评测包。", name=name)
    for name in archive.entries.keys() - member_names.FIXED_NAMES:
        if not is_signature_name(name) and not member_names.EVIDENCE_NAME.fullmatch(name):
            yield tr("多出了“{name}”，评测包里不应有它。", name=name)


def _file_problems(archive: Archive, claimed: Mapping[str, Json]) -> Iterator[str]:
    """Name each file that is not as stated; a list of odd shape fails the comparison to come."""
    files = claimed.get("files")
    stated = {
        file.get("name"): file.get("sha256")
        for file in (files if isinstance(files, list) else [])
        if isinstance(file, dict) and isinstance(file.get("name"), str)
    }
    actual = {fact.name: fact.sha256 for fact in _facts(archive, _is_stated)}
    for name in stated.keys() - actual.keys():
        yield tr("缺少声明中列出的“{name}”。", name=name)
    for name, sha256 in actual.items():
        if name not in stated:
            yield tr("多出了声明中没有列出的“{name}”。", name=name)
        elif stated[name] != sha256:
            yield tr("“{name}”的内容与声明中的校验值不符。", name=name)


def _catalogue_problems(archive: Archive, catalogue: Catalogue) -> Iterator[str]:
    if archive.entries[member_names.CATALOGUE].sha256 != catalogue.sha256:
        place = member_names.CATALOGUE
        yield tr(
            "{place}：不是本程序认可的指标目录；如果对方用的是新版数评台，请升级后再验证。",
            place=place,
        )
    if archive.entries[member_names.RULES].sha256 != sha256_hex(rules_bytes(catalogue.edition)):
        yield tr("{rules}：与指标目录不符。", rules=member_names.RULES)


def _document(
    archive: Archive, changes: Sequence[Change], state: State, catalogue: Catalogue
) -> AssessmentDocument:
    raw = _read(archive, member_names.ASSESSMENT, MAX_JSON, MAX_PARTS)
    if made := _written_again(raw, changes, state, catalogue):
        return made
    with _naming(member_names.ASSESSMENT):
        document = read_document(raw, catalogue, full=True)
    if document.canonical_bytes() != raw:
        raise Tampered(
            [tr("{assessment}：写法不规范，可能被改动过。", assessment=member_names.ASSESSMENT)]
        )
    with _naming(member_names.CHANGES):
        _refuse(contents.journal_problems(document, changes, state, catalogue))
    return document


def _written_again(
    raw: bytes, changes: Sequence[Change], state: State, catalogue: Catalogue
) -> AssessmentDocument | None:
    """Return what a sound journal gives where it is the document as sent; else nothing is said."""
    try:
        made = document_of(changes[0].assessment, state, undecided=True) if changes else None
        if made is None or made.canonical_bytes() != raw:
            return None
        check_document(made, catalogue)
    except BadInput:
        return None
    problems = contents.chain_problems(made.id, changes, state, catalogue)
    return None if problems else made


def _changes(archive: Archive) -> tuple[Change, ...]:
    raw = _read(archive, member_names.CHANGES, MAX_CHANGES, MAX_CHANGE_PARTS)
    lines = raw.splitlines()
    changes = []
    for number, line in enumerate(lines, 1):
        try:
            changes.append(change_in(line))
        except BadInput as error:
            place = tr("{changes}第{number}行", changes=member_names.CHANGES, number=number)
            raise Tampered([tr("{place}：{error}", place=place, error=error)]) from error
    if merge(changes) != changes or raw != b"".join(line + b"\n" for line in lines):
        raise Tampered(
            [tr("{changes}：写法或顺序不规范，可能被改动过。", changes=member_names.CHANGES)]
        )
    return tuple(changes)


def _evidence_problems(archive: Archive, document: AssessmentDocument) -> Iterator[str]:
    listed = {member_names.EVIDENCE + entry.file_name: entry for entry in document.evidence}
    actual = {name for name in archive.entries if name.startswith(member_names.EVIDENCE)}
    for name in sorted(listed.keys() - actual):
        yield tr("缺少佐证材料“{name}”。", name=name)
    for name in sorted(actual - listed.keys()):
        yield tr("多出了评测中没有列出的佐证材料“{name}”。", name=name)
    for name in sorted(actual & listed.keys()):
        found, entry = archive.entries[name], listed[name]
        if (found.sha256, found.size) != (entry.sha256, entry.size):
            yield tr("佐证材料“{name}”的内容与登记的不符。", name=name)
        elif problem := media_problem(entry.media_type, found.size, partial(archive.piece, name)):
            yield tr("佐证材料“{name}”{problem}", name=name, problem=problem)


def _tag_problems(archive: Archive, document: AssessmentDocument, header: Header) -> Iterator[str]:
    def is_listed_tag(name: str) -> bool:
        return name != member_names.TAG_MANIFEST and not _is_payload(name)

    payload = _facts(archive, _is_payload)
    made = {
        member_names.BAGIT: contents.BAGIT_TEXT,
        member_names.BAG_INFO: contents.bag_info(document, header, payload),
        member_names.MANIFEST: contents.manifest(payload),
        member_names.TAG_MANIFEST: contents.manifest(_facts(archive, is_listed_tag)),
    }
    for name, data in made.items():
        if archive.entries[name].sha256 != sha256_hex(data):
            yield tr("“{name}”与评测包的内容不符。", name=name)


def _statement_problems(
    raw: bytes, claimed: Mapping[str, Json], made: Mapping[str, Json]
) -> Iterator[str]:
    for key in sorted(made.keys() | claimed.keys()):
        if key not in claimed or key not in made or made[key] != claimed[key]:
            yield tr(
                "{statement}：其中的“{key}”与评测包的内容不符。",
                statement=member_names.STATEMENT,
                key=key,
            )
    if canonical(made) != raw:
        yield tr("{statement}：与按内容重新生成的不一致。", statement=member_names.STATEMENT)
