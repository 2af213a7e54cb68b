"""Archives, lists and statements that look right to one reader and wrong to another."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import Blocked
from app.exchange.document import document_of
from app.exchange.identity import Identity
from app.exchange.signatures import sign
from app.scoring.loader import catalogue_bytes
from app.storage.canonical import canonical, sha256_hex
from app.storage.journal import Change, fold, merge
from tests.exchange.agreement import problems_of, verified
from tests.exchange.hostile import dressed, raw_zip
from tests.exchange.samples import (
    ASSESSMENT,
    FIELDS,
    MADE_AT,
    PHOTO,
    PHOTO_NAME,
    PHOTO_SHA,
    Files,
    Judge,
    Parts,
    archived,
    journal,
    members,
    with_manifests,
)
from tools import verify_package as standalone

REPORT = "data/report.pdf"


def pairs(package: bytes) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), data) for name, data in sorted(members(package).items())]


# The archive


def test_zip64_records_are_noticed(package: bytes) -> None:
    """A reader that knows ZIP64 takes another directory than one that does not."""
    body, end = package[:-22], package[-22:]
    count, size, offset = struct.unpack_from("<HLL", end, 10)
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, offset)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, len(body), 1)
    assert problems_of(body + record + locator + end)
    marked = end[:8] + b"\xff" * 12 + end[20:]
    assert problems_of(body + record + locator + marked)
    assert problems_of(body + marked)


def test_sizes_in_a_zip64_field_are_noticed(package: bytes) -> None:
    place = package.index(b"PK\1\2")
    length = struct.unpack_from("<H", package, place + 28)[0]
    sizes = struct.unpack_from("<LL", package, place + 20)
    field = struct.pack("<2H2Q", 1, 16, *sizes)
    altered = bytearray(package)
    struct.pack_into("<LL", altered, place + 20, 0xFFFFFFFF, 0xFFFFFFFF)
    struct.pack_into("<H", altered, place + 30, len(field))
    altered[place + 46 + length : place + 46 + length] = field
    size = struct.unpack_from("<L", altered, len(altered) - 10)[0]
    struct.pack_into("<L", altered, len(altered) - 10, size + len(field))
    assert problems_of(bytes(altered))


def test_a_data_descriptor_is_noticed(package: bytes) -> None:
    """Flag 8 says that sizes and checksum follow the data; some readers then look only there."""
    files = pairs(package)
    name, data = files[0]
    altered = bytearray(package)
    descriptor = b"PK\7\10" + struct.pack("<3L", zlib.crc32(data), len(data), len(data))
    altered[30 + len(name) + len(data) : 30 + len(name) + len(data)] = descriptor
    altered[6] |= 8
    struct.pack_into("<3L", altered, 14, 0, 0, 0)
    assert problems_of(bytes(altered))


def test_members_in_another_order_are_noticed(package: bytes) -> None:
    """Two archives of the same files would be two packages of one content."""
    files = pairs(package)
    assert raw_zip(files) == package
    assert problems_of(raw_zip(reversed(files)))
    assert problems_of(raw_zip([files[1], files[0], *files[2:]]))
    assert problems_of(raw_zip([*files, files[-1]]))


def test_two_members_over_the_same_bytes_are_noticed(package: bytes) -> None:
    """The directory points twice at one member: readers by directory and by stream differ."""
    files = pairs(package)
    doubled = bytearray(raw_zip(files))
    places = [at for at in range(len(doubled)) if doubled[at : at + 4] == b"PK\1\2"]
    first = struct.unpack_from("<L", doubled, places[0] + 42)[0]
    struct.pack_into("<L", doubled, places[1] + 42, first)
    assert problems_of(bytes(doubled))


def test_a_member_that_is_an_archive_is_not_taken_for_one(package: bytes) -> None:
    """The report may be any bytes, the end of an archive too; what counts is the last end."""
    inside = raw_zip(pairs(package))
    assert problems_of(dressed(members(package), {REPORT: inside})) == ()
    assert problems_of(dressed(members(package), {REPORT: package[-22:] * 3})) == ()
    assert problems_of(package + inside)


@pytest.mark.parametrize(
    "name",
    [
        "dаta/report.pdf",
        "data/report.pdf\u200b",
        "data/rеport.pdf",
        "data\u2215report.pdf",
        "statement.json\u202e",
        "ｓtatement.json",
        "data/evidence/" + "٠" * 64 + ".jpg",
        "signatures/٠1-assessor.json",
        "signatures/01-assessor.JSON",
        "data/./report.pdf",
        "data//report.pdf",
        "data/report.pdf:stream",
    ],
)
def test_a_name_that_looks_like_another_is_noticed(package: bytes, name: str) -> None:
    beside = {key.encode(): data for key, data in members(package).items()} | {name.encode(): b"x"}
    assert problems_of(raw_zip(sorted(beside.items())))
    instead = {key: data for key, data in beside.items() if key != REPORT.encode()}
    assert problems_of(raw_zip(sorted(instead.items())))


# The lists


@pytest.mark.parametrize(
    "write",
    [
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: text.upper(),
        lambda text: text.replace(b"  ", b" *"),
        lambda text: text.replace(b"  ", b"\t"),
        lambda text: text.rstrip(b"\n"),
        lambda text: text + b"\n",
        lambda text: b"".join(reversed(text.splitlines(keepends=True))),
        lambda text: text + text.splitlines(keepends=True)[0],
    ],
)
@pytest.mark.parametrize("name", ["bagit.txt", "bag-info.txt", "manifest-sha256.txt"])
def test_a_list_written_otherwise_is_noticed(
    package: bytes, name: str, write: Callable[[bytes], bytes]
) -> None:
    """All that follows from it is made to fit, as its sender could."""
    files = {key: it for key, it in members(package).items() if "signatures/" not in key}
    written = write(files[name])
    stated = json.loads(files["statement.json"])
    for file in stated["files"]:
        if file["name"] == name:
            file |= {"size": len(written), "sha256": sha256_hex(written)}
    swapped = {**files, name: written, "statement.json": canonical(stated)}
    fitted = {**with_manifests(swapped), name: written}
    tags = with_manifests(fitted)["tagmanifest-sha256.txt"]
    hostile = archived({**fitted, "tagmanifest-sha256.txt": _retold(tags, fitted, name)})
    assert bool(problems_of(hostile)) == (written != files[name])


def _retold(tags: bytes, files: Files, name: str) -> bytes:
    """Write the list of tags for the files as they are."""
    lines = [line for line in tags.decode().splitlines() if not line.endswith(f"  {name}")]
    lines.append(f"{sha256_hex(files[name])}  {name}")
    return "".join(f"{line}\n" for line in sorted(lines, key=lambda it: it[66:])).encode()


# The statement


def stated(files: Files, identity: Identity, text: bytes) -> Files:
    """Put a statement in place and sign it as its owner would."""
    signature = sign(
        identity, statement_sha256=sha256_hex(text), previous=None, number=1, claimed_at=MADE_AT
    )
    return with_manifests({**files, "statement.json": text, **signature})


@pytest.mark.parametrize(
    "changed",
    [
        {"schema": "shuping.statement/01"},
        {"schema": "shuping.statement/1 "},
        {"schema": "otherapp.statement/1"},
        {"schema": "shuping.statement/9999999"},
        {"schema": ["shuping.statement/2"]},
        {"edition": 2024},
        {"edition": ["2024"]},
        {"revision": 10_000},
        {"revision": -1},
        {"revision": [1]},
        {"revision": 2, "previous_statement": "A" * 64},
        {"revision": 2, "previous_statement": ""},
        {"revision": 2},
        {"required_roles": ["assessor", "assessor"]},
        {"required_roles": ["assessor", "boss"]},
        {"required_roles": ["assessor", None]},
        {"required_roles": [["assessor"]]},
        {"required_roles": {"assessor": 1}},
        {"required_roles": None},
        {"app_version": ""},
        {"app_version": "1" * 41},
        {"app_version": "1.0 "},
        {"app_version": "１.0"},
        {"made_at": MADE_AT.replace("T00:", "T24:")},
        {"made_at": MADE_AT.replace("Z", "+00:00")},
        {"made_at": "2999-12-31T23:59:59.999Z"},
        {"made_at": "2026-02-30T00:00:00Z"},
        {"made_at": "٢026-03-05T00:00:00Z"},
        {"assessment": "22222222-2222-4222-8222-222222222222"},
        {"outcome": {"level": 0, "points": "8.50", "points_exact": "34/4"}},
        {"outcome": {"level": False, "points": "8.50", "points_exact": "17/2"}},
    ],
)
def test_a_statement_that_says_anything_else_is_noticed(
    judged: Judge, package: bytes, identity: Identity, changed: dict[str, Any]
) -> None:
    files = members(package)
    text = canonical({**json.loads(files["statement.json"]), **changed})
    assert judged(stated(files, identity, text)).status == "changed"


@pytest.mark.parametrize("key", ["schema", "edition", "revision", "previous_statement", "made_at"])
def test_a_statement_that_lacks_something_is_noticed(
    judged: Judge, package: bytes, identity: Identity, key: str
) -> None:
    files = members(package)
    claimed = json.loads(files["statement.json"])
    del claimed[key]
    assert judged(stated(files, identity, canonical(claimed))).status == "changed"


@pytest.mark.parametrize(
    "text", [b"null", b"[]", b"1", b'"x"', b"{}", b"", b" ", b"\xff", b"{" * 9]
)
def test_a_statement_that_is_none_is_noticed(
    judged: Judge, package: bytes, identity: Identity, text: bytes
) -> None:
    assert judged(stated(members(package), identity, text)).status == "changed"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"kind":', b' "kind":'),
        (b'"kind":', b'"kind":"before","kind":'),
        (b'"revision":1', b'"revision":1.0'),
        (b'"revision":1', b'"revision":1e0'),
    ],
)
def test_only_a_canonical_statement_counts_as_newer(
    judged: Judge, package: bytes, identity: Identity, old: bytes, new: bytes
) -> None:
    """Whoever alters a package cannot hide it behind a number of a format to come."""
    files = members(package)
    text = files["statement.json"].replace(b"shuping.statement/1", b"shuping.statement/2")
    with pytest.raises(Blocked):
        judged(stated(files, identity, text))
    assert judged(stated(files, identity, text.replace(old, new))).status == "changed"


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("data/catalogue.yaml", b"min_points: 80", b"min_points: 01"),
        ("data/catalogue.json", b'"min_points":"80"', b'"min_points":"01"'),
    ],
)
def test_another_catalogue_of_the_same_edition_is_noticed(
    package: bytes, name: str, old: bytes, new: bytes
) -> None:
    files = members(package)
    assert files[name].count(old)
    assert files["data/catalogue.yaml"] == catalogue_bytes()
    assert problems_of(dressed(files, {name: files[name].replace(old, new)}))


def test_evidence_is_what_is_listed_and_nothing_else(package: bytes) -> None:
    """Lists and statement are made to fit each time."""
    files = members(package)
    other = PHOTO.replace(b"small", b"large")
    assert len(other) == len(PHOTO)
    assert problems_of(dressed(files, {PHOTO_NAME: other}))
    assert problems_of(dressed(files, {PHOTO_NAME.replace(PHOTO_SHA, sha256_hex(other)): other}))
    assert problems_of(dressed({key: files[key] for key in files if key != PHOTO_NAME}, {}))


def test_the_report_of_another_assessment_is_the_signers_own_affair(
    package: bytes, tmp_path: Path
) -> None:
    """Nobody computes a report again: under no signature it may be any file, as the page says."""
    assert problems_of(dressed(members(package), {REPORT: b"%PDF-1.4 another report"})) == ()
    files = with_manifests({**members(package), REPORT: b"%PDF-1.4 another report"})
    assert problems_of(archived(files)), tmp_path


# What is said of it


HOSTILE = "\x1b[2J\u202e\n某.zip：complete"


def test_nothing_in_a_file_speaks_to_the_screen(
    judged: Judge, package: bytes, identity: Identity
) -> None:
    """Neither a key of a statement nor a name can clear the screen or write a line of its own."""
    files = members(package)
    text = canonical({**json.loads(files["statement.json"]), HOSTILE: 1})
    verdict = judged(stated(files, identity, text))
    assert verdict.status == "changed"
    assert all(told.isprintable() for told in (verdict.sentence, *verdict.problems))


def test_a_name_that_turns_the_line_round_is_shown_plain(
    sample: Parts, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changes = journal({**FIELDS, "enterprise/name": "示例\u202e公司"})
    document = document_of(ASSESSMENT, fold(changes))
    made = replace(sample, changes=changes, document=document).make(tmp_path / "a.zip")
    verdict = verified(made.path, sample.trusted())
    assert "“示例公司”" in verdict.sentence
    spoofing = made.path.rename(tmp_path / "a\u202e\x1b[2J.zip")
    assert standalone.main([str(spoofing)]) == 1
    assert all(line.isprintable() for line in capsys.readouterr().out.splitlines())


def test_the_author_of_a_fork_is_shown_plain(sample: Parts, tmp_path: Path) -> None:
    changes = journal(FIELDS)
    rival = Change.make(
        assessment=ASSESSMENT,
        field=f"evidence/{PHOTO_SHA}/order",
        value=5,
        parents=(),
        prev=changes[3].id,
        author=HOSTILE,
        replica=changes[3].replica,
        at="2026-03-05T09:40:00.000Z",
    )
    made = replace(sample, changes=merge(changes, [rival])).make(tmp_path / "a.zip")
    (note,) = verified(made.path, sample.trusted()).notes
    assert note.isprintable()
    assert "complete" in note
