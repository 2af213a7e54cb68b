"""Files made to crash a reader, to fill its memory, or to mean two things: all are changed."""

from __future__ import annotations

import io
import itertools
import json
import random
import struct
import subprocess
import sys
import time
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange import proof
from app.exchange.certificates import sign_bytes
from app.exchange.identity import Identity
from app.storage.canonical import Json, canonical
from tests.exchange.agreement import problems_of
from tests.exchange.hostile import chain, dressed, is_chain, quick, raw_zip
from tests.exchange.samples import (
    PHOTO_NAME,
    STEM,
    Files,
    Parts,
    archived,
    members,
    with_manifests,
)

MEGABYTE = 1024 * 1024
ROOT = Path(__file__).parents[2]
BIG_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">LL", 15_000, 15_000) + bytes(60)


def test_honest_contents_dressed_anew_are_a_draft(sample: Parts, package: bytes) -> None:
    """Else the tests below would prove nothing."""
    assert problems_of(dressed(members(package), {})) == ()
    raw = raw_zip((name.encode(), data) for name, data in sorted(members(package).items()))
    assert raw == package
    assert sample.identity is not None


# The archive


def rewritten(package: bytes, **options: Any) -> bytes:  # noqa: ANN401 - any option of zipfile
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", **options) as archive:
        for name, data in members(package).items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return out.getvalue()


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"compression": zipfile.ZIP_DEFLATED},
        {"compression": zipfile.ZIP_BZIP2},
        {"compression": zipfile.ZIP_LZMA},
    ],
)
def test_the_same_files_zipped_by_another_program_are_noticed(
    package: bytes, options: dict[str, int]
) -> None:
    assert problems_of(rewritten(package, **options))


# Offsets of the fields after the signature, in the central directory; sizes in bytes.
FIELDS = {"made by": (4, 2), "needed": (6, 2), "flags": (8, 2), "method": (10, 2), "time": (12, 2),
          "date": (14, 2), "crc": (16, 4), "packed": (20, 4), "size": (24, 4), "name": (28, 2),
          "extra": (30, 2), "comment": (32, 2), "disk": (34, 2), "internal": (36, 2),
          "external": (38, 4), "offset": (42, 4)}  # fmt: skip


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_of_every_header_has_one_value(package: bytes, field: str) -> None:
    """Changed in the directory, and in the member's own header as well where it is repeated."""
    at, size = FIELDS[field]
    place = package.index(b"PK\x01\x02")
    for _ in range(3):
        local = struct.unpack_from("<L", package, place + 42)[0]
        for bit in range(size * 8):
            altered = bytearray(package)
            altered[place + at + bit // 8] ^= 1 << bit % 8
            assert problems_of(bytes(altered)), (field, bit)
            if 6 <= at <= 30:
                altered[local + at - 2 + bit // 8] ^= 1 << bit % 8
                assert problems_of(bytes(altered)), (field, bit)
        place = package.index(b"PK\x01\x02", place + 1)


def test_comments_and_extra_fields_are_noticed(package: bytes) -> None:
    extra = struct.pack("<HH4s", 0x7075, 4, b"hide")
    for place in (package.index(b"PK\x01\x02") + 30, package.index(b"PK\x01\x02") + 32):
        altered = bytearray(package)
        struct.pack_into("<H", altered, place, len(extra))
        end = place - (place - package.index(b"PK\x01\x02")) + 46 + len("bag-info.txt")
        altered[end:end] = extra
        struct.pack_into("<L", altered, len(altered) - 10, len(altered) - 22 - _directory(altered))
        assert problems_of(bytes(altered))
    commented = bytearray(package) + b"hello"
    struct.pack_into("<H", commented, len(package) - 2, 5)
    assert problems_of(bytes(commented))


def _directory(archive: bytearray) -> int:
    return int(struct.unpack_from("<L", archive, len(archive) - 6)[0])


NAMES = [
    b"../statement.json", b"/etc/passwd", b"data/../../x", b"C:\\x", b"data\\report.pdf",
    b"data/evidence/" + b"0" * 64 + b".jpg/", b"CON", b"data/aux.txt", b"statement.json ",
    b"statement.json.", b"STATEMENT.JSON", b"\xff\xfe", b"a\x00b", b"",
    "data/é.pdf".encode(), unicodedata.normalize("NFD", "data/é.pdf").encode(),
    "signatures/０1-assessor.json".encode(), b"signatures/1-assessor.json",
    b"signatures/01-assessor.json\n",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_member_of_any_other_name_is_noticed(package: bytes, name: bytes) -> None:
    files = {key.encode(): data for key, data in members(package).items()}
    assert problems_of(raw_zip(sorted({**files, name: b"x"}.items())))


def test_twins_that_meet_on_some_system_are_noticed(package: bytes) -> None:
    files = {key.encode(): data for key, data in members(package).items()}
    twins = [unicodedata.normalize(form, "data/é.pdf").encode() for form in ("NFC", "NFD")]
    assert problems_of(raw_zip(sorted({**files, twins[0]: b"x", twins[1]: b"x"}.items())))
    doubled = sorted([*files.items(), (b"statement.json", b"{}")])
    assert problems_of(raw_zip(doubled))


def test_a_symbolic_link_is_noticed(package: bytes) -> None:
    files = [(key.encode(), data) for key, data in sorted(members(package).items())]
    assert problems_of(raw_zip(files, mode=0o120777))


# Texts that mean the same, or more


@pytest.mark.parametrize(
    "name", ["statement.json", "data/assessment.json", "data/catalogue.json", f"{STEM}.json"]
)
def test_an_extra_key_is_noticed_whoever_signs(
    package: bytes, identity: Identity, name: str
) -> None:
    files = members(package)
    files[name] = canonical({**json.loads(files[name]), "extra": 1})
    if name == f"{STEM}.json":
        files[f"{STEM}.sig"] = sign_bytes(identity.key, files[name])
        assert problems_of(archived(with_manifests(files)))
    assert problems_of(dressed(files, {}) if "sign" not in name else archived(files))


def der(signature: bytes) -> Iterator[bytes]:
    """Write the same pair of numbers in ways that DER forbids, or with something around it."""
    r_end = 4 + signature[3]
    r, s = signature[4:r_end], signature[r_end + 2 :]
    numbers = [b"\x02" + bytes([len(n)]) + n for n in (r, s)]
    padded = [b"\x02" + bytes([len(n) + 1]) + b"\x00" + n for n in (r, s)]
    yield b"\x30\x81" + bytes([len(signature) - 2]) + signature[2:]
    yield b"\x30\x80" + signature[2:] + b"\x00\x00"
    for parts in ((padded[0], numbers[1]), (numbers[0], padded[1]), (*numbers, b"\x05\x00")):
        body = b"".join(parts)
        yield b"\x30" + bytes([len(body)]) + body
    yield signature + b"\x00"
    yield signature[:-1]
    yield r.rjust(33, b"\x00")[-32:] + s.rjust(33, b"\x00")[-32:]
    yield b""


def test_a_signature_encoded_otherwise_is_noticed(package: bytes) -> None:
    files = members(package)
    tried = list(der(files[f"{STEM}.sig"]))
    assert len(set(tried)) == 10 - 1
    for data in tried:
        assert problems_of(archived(with_manifests({**files, f"{STEM}.sig": data})))


def test_a_key_id_of_someone_else_is_noticed(
    package: bytes, identity: Identity, stranger: Identity
) -> None:
    from app.exchange.certificates import fingerprint

    files = members(package)
    other = fingerprint(stranger.certificate)
    text = canonical({**json.loads(files[f"{STEM}.json"]), "certificate_sha256": other})
    swapped = {f"{STEM}.json": text, f"{STEM}.sig": sign_bytes(identity.key, text)}
    assert problems_of(archived(with_manifests({**files, **swapped})))


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("image/png", BIG_PNG),
        ("image/png", BIG_PNG.replace(struct.pack(">LL", 15_000, 15_000), bytes(8))),
        (
            "image/jpeg",
            b"\xff\xd8\xff\xe0\x00\x04xx\xff\xc0\x00\x11\x08\xff\xff\xff\xff" + bytes(60),
        ),
        ("image/jpeg", b"\xff\xd8\xff\xff\xff\xd0\xff\xc2\x00\x11\x08\xff\xff\x00\x00" + bytes(60)),
        ("image/jpeg", BIG_PNG),
        ("image/png", b"\x89PNG\r\n\x1a\n" + bytes(60)),
        ("image/heic", b"\x00\x00\x00\x18ftypmp42" + bytes(60)),
        ("application/pdf", b"MZ" + bytes(60)),
    ],
)
def test_a_picture_that_lies_is_noticed(
    sample: Parts, package: bytes, kind: str, data: bytes
) -> None:
    files = listing(sample, package, kind, data)
    (problem,) = problems_of(files)
    assert "谎报了图片的尺寸" in problem or "文件类型不符" in problem


def test_pictures_that_do_not_lie_pass(sample: Parts, package: bytes) -> None:
    small = BIG_PNG.replace(struct.pack(">LL", 15_000, 15_000), struct.pack(">LL", 90, 90))
    jpeg = b"\xff\xd8\xff\xe0\x00\x04xx\xff\xff\xc0\x00\x11\x08\x00\x60\x00\x60" + bytes(60)
    heic = b"\x00\x00\x00\x18ftypheic" + bytes(60)
    kinds = {"image/png": small, "image/jpeg": jpeg, "image/heic": heic,
             "application/pdf": b"%PDF-1.7"}  # fmt: skip
    for kind, data in kinds.items():
        assert problems_of(listing(sample, package, kind, data)) == ()


def listing(sample: Parts, package: bytes, kind: str, data: bytes) -> bytes:
    """Let a journal, answers and all lists name another file as the evidence."""
    from app.exchange.document import document_of
    from app.storage.canonical import sha256_hex
    from app.storage.journal import fold
    from app.storage.originals import MEDIA_TYPES
    from tests.exchange.samples import ASSESSMENT, FIELDS, PHOTO_SHA, journal

    digest = sha256_hex(data)
    named = {name.replace(PHOTO_SHA, digest): value for name, value in FIELDS.items()}
    entry: Json = {
        "name": "x",
        "media_type": kind,
        "size": len(data),
        "taken_at": None,
        "place": None,
    }
    changes = journal({**named, f"evidence/{digest}": entry})
    document = document_of(ASSESSMENT, fold(changes))
    files = {name: it for name, it in members(package).items() if name != PHOTO_NAME}
    assert sample.photo.name
    return dressed(files, {
        "data/assessment.json": document.canonical_bytes(),
        "data/changes.jsonl": b"".join(canonical(it.to_json()) + b"\n" for it in changes),
        f"data/evidence/{digest}.{MEDIA_TYPES[kind]}": data,
    })  # fmt: skip


# Memory

CHILD = """
import sys
from pathlib import Path
from app.exchange.verify import verify_package
from tools import verify_package as standalone
for path in map(Path, sys.argv[1:]):
    print(verify_package(path, trusted=[]).status, standalone.verify(path, [])["status"])
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def bombs(package: bytes) -> Iterator[bytes]:
    honest = members(package)
    answers = json.loads(honest["data/assessment.json"])

    def answering(**parts: object) -> bytes:
        return dressed(honest, {"data/assessment.json": quick({**answers, **parts})})

    yield from crowded_journals(honest)
    yield answering(items={f"{n:06}": 1 for n in range(190_000)})
    yield answering(items={f"{n:02}": dict.fromkeys(map(str, range(99)), 1) for n in range(99)})
    yield answering(evidence=[{}] * 1_000_000)
    yield answering(evidence=[{}] * 60_000)
    yield answering(items={"F1": {"options": ["x"] * 190_000}})
    stated = json.loads(honest["statement.json"]) | {"files": [{}] * 900_000}
    yield archived(with_manifests({**honest, "statement.json": quick(stated)}))
    yield raw_zip((b"%07d" % n, b"") for n in range(1_000_000))
    yield raw_zip([(b"a", b"")], central=bytes(46) * 10_000)
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("statement.json", bytes(300 * MEGABYTE))
    yield bomb.getvalue()
    huge = bytearray(package)
    for place in (20, 24):
        struct.pack_into("<L", huge, package.index(b"PK\x01\x02") + place, 0xFFFFFFFF)
    yield bytes(huge)


def crowded_journals(honest: Files) -> Iterator[bytes]:
    longest = chain(itertools.repeat(""), proof.MAX_CHANGES)
    assert len(longest) > proof.MAX_CHANGES - 1000
    assert is_chain(longest[: longest.index(b"\n")])
    yield dressed(honest, {"data/changes.jsonl": longest})
    lists = chain(itertools.repeat([[]] * 15_000), proof.MAX_CHANGES)
    yield dressed(honest, {"data/changes.jsonl": lists})
    few = lists.splitlines(keepends=True)[: proof.MAX_CHANGE_PARTS // 30_100]
    yield dressed(honest, {"data/changes.jsonl": b"".join(few)})


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_no_file_fills_the_memory(package: bytes, tmp_path: Path) -> None:
    paths = []
    for number, data in enumerate(bombs(package)):
        paths.append(tmp_path / f"{number}.zip")
        paths[-1].write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", CHILD, *paths], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    *verdicts, peak = done.stdout.splitlines()
    assert verdicts == ["changed changed"] * len(paths)
    assert int(peak) < 200 * 1024, f"{peak} kB"


# Anything at all, for a bounded time


@given(st.binary(max_size=200), st.integers(0, 2**32))
@settings(max_examples=60)
def test_any_bytes_anywhere_are_noticed(package: bytes, data: bytes, seed: int) -> None:
    place = seed % len(package)
    hostile = package[:place] + data + package[place + len(data) * (seed % 2) :]
    assert hostile == package or problems_of(hostile)


def test_fuzzing_members_for_a_few_seconds_finds_nothing(
    package: bytes, judge_of: Callable[[bytes], object]
) -> None:
    """Texts are spliced, doubled, cut and swapped; lists and statement are fitted half the time."""
    chance = random.Random(20240501)  # noqa: S311 - not for secrets
    honest = members(package)
    end = time.monotonic() + 6
    for _ in range(100_000):
        if time.monotonic() > end:
            break
        # A draft may hold any report: only a signature says that it is the signer's.
        files = {name: data for name, data in honest.items() if name != "data/report.pdf"}
        for _ in range(chance.randint(1, 3)):
            name, other = chance.choices(sorted(files), k=2)
            files[name] = spliced(chance, files[name], files[other])
        files["data/report.pdf"] = honest["data/report.pdf"]
        fitted = chance.random() < 0.5 and files["statement.json"] == honest["statement.json"]
        judge_of(dressed(files, {}) if fitted else archived(with_manifests(files)))


def spliced(chance: random.Random, data: bytes, other: bytes) -> bytes:
    start = chance.randrange(len(data) + 1)
    stop = min(len(data), start + chance.choice([0, 1, 2, 20, 200]))
    at = chance.randrange(len(other) + 1)
    pieces = [b"", data[start:stop] * 2, other[at : at + 40], b"9" * 30, b"[" * 100, b'{"a":' * 70]
    pieces += [b"null", b"[]", b"{}", b"-1", b"1e5", b'"', b"\xed\xa0\x80", b"\\ud800"]
    return data[:start] + chance.choice(pieces) + data[stop:]


@pytest.fixture
def judge_of(package: bytes) -> Callable[[bytes], object]:
    """Hold both programs against each other, and against what is honest."""
    drafts = {package, dressed(members(package), {})}

    def judge(hostile: bytes) -> object:
        found = problems_of(hostile)
        assert found or hostile in drafts
        return found

    return judge
