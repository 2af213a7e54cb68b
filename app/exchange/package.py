"""Writing a package 评测包: the bag, its statement and first signature, in one ZIP."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.errors import BadInput
from app.exchange import contents, member_names, zipformat
from app.exchange.contents import FileFact, Header
from app.exchange.document import check_document
from app.exchange.files import safe_stem, whole_file
from app.exchange.lines import changes_lines
from app.exchange.proof import MAX_CHANGES
from app.exchange.rules import rules_bytes
from app.exchange.signatures import sign
from app.language import tr
from app.scoring.loader import default_catalogue
from app.scoring.outcome import score
from app.storage.canonical import canonical, sha256_hex
from app.storage.journal import fold, merge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from app.exchange.document import AssessmentDocument
    from app.exchange.drawn import Drawn
    from app.exchange.identity import Identity
    from app.scoring.catalogue import Catalogue
    from app.storage.journal import Change

Source = bytes | Path
SUFFIX = ".shuping.zip"


@dataclass(frozen=True, slots=True)
class PackageInfo:
    """A package that was written; `fingerprint` is the SHA-256 of its statement."""

    path: Path
    fingerprint: str
    revision: int


def write_package(  # noqa: PLR0913 - the parts of a package are these
    out: Path,
    *,
    document: AssessmentDocument,
    changes: Iterable[Change],
    catalogue_bytes: bytes,
    report_pdf: bytes | Path,
    evidence: Mapping[str, Path],
    revision: int,
    required_roles: Sequence[str],
    identity: Identity | None,
    made_at: str,
    previous_statement: str | None = None,
    drawn: Drawn = (),
    progress: Callable[[int, int], None] | None = None,
) -> PackageInfo:
    """Write a package to `out`, or under its own name when `out` is a folder; whole or not at all.

    `evidence` maps the SHA-256 of every file the document lists to where it lies; `made_at` is UTC;
    without an identity the package is an unsigned draft; `progress` hears done and total bytes and
    may raise to stop. BadInput when the parts do not fit together, Blocked when the disk does not
    take them.
    """
    header = Header(revision, previous_statement, tuple(required_roles), __version__, made_at)
    catalogue = _catalogue(document, catalogue_bytes)
    check_document(document, catalogue)
    ordered = merge(changes)
    state = fold(ordered)
    if identity is not None and (undecided := contents.signing_problem(state)):
        raise BadInput(undecided)
    for problem in contents.journal_problems(document, ordered, state, catalogue):
        raise BadInput(tr("变更记录与评测内容对不上：{problem}请先运行数据检查。", problem=problem))
    payload = _payload(document, ordered, catalogue_bytes, report_pdf, evidence)
    facts = _facts(document, payload)
    tags = _tags(document, catalogue, header, facts)
    fingerprint = sha256_hex(tags[member_names.STATEMENT])
    if identity is not None:
        tags |= sign(
            identity,
            statement_sha256=fingerprint,
            previous=None,
            number=1,
            claimed_at=made_at,
            drawn=drawn,
        )
    tags[member_names.TAG_MANIFEST] = contents.manifest(_facts_of_bytes(tags))
    path = out / package_name(document, made_at, fingerprint) if out.is_dir() else out
    _write(path, {**payload, **tags}, [*facts, *_facts_of_bytes(tags)], progress)
    return PackageInfo(path, fingerprint, revision)


def package_name(document: AssessmentDocument, made_at: str, fingerprint: str) -> str:
    """Return `<enterprise>-<kind>-<date>-<8 hex>.shuping.zip`, safe on every file system."""
    enterprise = safe_stem(document.enterprise.name, limit=120)
    day = contents.beijing_date(made_at)
    return f"{enterprise}-{document.kind}-{day}-{fingerprint[:8]}{SUFFIX}"


def _catalogue(document: AssessmentDocument, catalogue_bytes: bytes) -> Catalogue:
    catalogue = default_catalogue(document.edition)
    if sha256_hex(catalogue_bytes) != catalogue.sha256:
        raise BadInput(
            tr("指标目录与本程序所带的不同，不能用它生成评测包，请重新安装或升级数评台。")
        )
    return catalogue


def _payload(
    document: AssessmentDocument,
    changes: Iterable[Change],
    catalogue_bytes: bytes,
    report_pdf: Source,
    evidence: Mapping[str, Path],
) -> dict[str, Source]:
    journal = changes_lines(changes)
    if len(journal) > MAX_CHANGES:
        raise BadInput(
            tr("这份评测的变更记录超过8 MB，收到的人无法验证，没有导出。请用backup交接。")
        )
    files: dict[str, Source] = {
        member_names.ASSESSMENT: document.canonical_bytes(),
        member_names.CHANGES: journal,
        member_names.REPORT: report_pdf,
        member_names.CATALOGUE: catalogue_bytes,
        member_names.RULES: rules_bytes(document.edition),
    }
    for entry in document.evidence:
        if entry.sha256 not in evidence:
            raise BadInput(tr("找不到佐证材料“{name}”的原件，请先运行数据检查。", name=entry.name))
        files[member_names.EVIDENCE + entry.file_name] = evidence[entry.sha256]
    return files


def _facts(document: AssessmentDocument, payload: Mapping[str, Source]) -> list[FileFact]:
    listed = {member_names.EVIDENCE + entry.file_name: entry for entry in document.evidence}
    return [
        # What evidence is has been known since it was taken in; writing proves that it still is.
        FileFact(name, listed[name].size, listed[name].sha256)
        if name in listed
        else _fact(name, source)
        for name, source in payload.items()
    ]


def _fact(name: str, source: Source) -> FileFact:
    if isinstance(source, bytes):
        return FileFact(name, len(source), sha256_hex(source))
    try:
        with source.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256")
            return FileFact(name, file.tell(), digest.hexdigest())
    except OSError as error:
        raise BadInput(
            tr(
                "读不了文件“{source}”（{strerror}），请检查后再试。",
                source=source,
                strerror=error.strerror,
            )
        ) from error


def _facts_of_bytes(members: Mapping[str, bytes]) -> list[FileFact]:
    return [FileFact(name, len(data), sha256_hex(data)) for name, data in members.items()]


def _tags(
    document: AssessmentDocument, catalogue: Catalogue, header: Header, payload: Sequence[FileFact]
) -> dict[str, bytes]:
    tags = {
        member_names.BAGIT: contents.BAGIT_TEXT,
        member_names.BAG_INFO: contents.bag_info(document, header, payload),
        member_names.MANIFEST: contents.manifest(payload),
    }
    outcome = score(catalogue, document.answers(catalogue))
    files = [*payload, *_facts_of_bytes(tags)]
    tags[member_names.STATEMENT] = canonical(contents.statement(document, outcome, header, files))
    return tags


def _write(
    path: Path,
    members: Mapping[str, Source],
    facts: Sequence[FileFact],
    progress: Callable[[int, int], None] | None,
) -> None:
    total, done = sum(fact.size for fact in facts), 0

    def tick(count: int) -> None:
        nonlocal done
        done += count
        if progress is not None:
            progress(done, total)

    expected = {fact.name: fact.sha256 for fact in facts}
    with whole_file(path) as out:
        for entry in zipformat.write(members, out, tick=tick):
            if entry.sha256 != expected[entry.name]:
                raise BadInput(
                    tr("“{name}”的原件已损坏或被改动，请先运行数据检查。", name=entry.name)
                )
