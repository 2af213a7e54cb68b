"""Making packages that someone made who knows the format, and archives that nobody should make."""

from __future__ import annotations

import json
import re
import struct
import zlib
from collections.abc import Iterable, Mapping

from app.exchange import member_names
from app.exchange.member_names import DATA
from app.storage.canonical import canonical, sha256_hex
from app.storage.journal import Change
from tests.exchange.samples import ASSESSMENT, Files, archived, with_manifests

_OXUM = re.compile(rb"Payload-Oxum: [0-9.]+")
_LISTED = {member_names.BAGIT, member_names.BAG_INFO, member_names.MANIFEST}


def dressed(honest: Mapping[str, bytes], swapped: Mapping[str, bytes]) -> bytes:
    """Swap members of a package and fit lists and statement to them; the result is unsigned."""
    files: Files = {name: data for name, data in honest.items() if "signatures/" not in name}
    files |= swapped
    sizes = [len(data) for name, data in files.items() if name.startswith(DATA)]
    oxum = f"Payload-Oxum: {sum(sizes)}.{len(sizes)}".encode()
    files[member_names.BAG_INFO] = _OXUM.sub(oxum, files[member_names.BAG_INFO])
    files = with_manifests(files)
    listed = [name for name in sorted(files) if name in _LISTED or name.startswith(DATA)]
    stated = json.loads(files[member_names.STATEMENT]) | {
        "files": [
            {"name": name, "size": len(files[name]), "sha256": sha256_hex(files[name])}
            for name in listed
        ]
    }
    return archived(with_manifests({**files, member_names.STATEMENT: canonical(stated)}))


def chain(values: Iterable[object], limit: int) -> bytes:
    """Write a journal that notes one value after the other, up to so many bytes."""
    lines: list[bytes] = []
    size, prev = 0, None
    for value in values:
        body = {
            "assessment": ASSESSMENT,
            "field": "items/F1/note",
            "value": value,
            "parents": [],
            "prev": prev,
            "author": "a",
            "replica": "a" * 32,
            "at": "2026-03-05T09:41:00.000Z",
            "reason": None,
        }
        prev = sha256_hex(quick(body))
        lines.append(quick({**body, "id": prev}) + b"\n")
        size += len(lines[-1])
        if size > limit:
            return b"".join(lines[:-1])
    return b"".join(lines)


def quick(value: object) -> bytes:
    """Write canonical JSON fast; no key and no number here needs the care of the real one."""
    plain = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return plain.encode()


def is_chain(data: bytes) -> bool:
    """Whether a journal made by `chain` is one that the program reads."""
    return all(Change.from_json(json.loads(line)) for line in data.splitlines())


def raw_zip(
    members: Iterable[tuple[bytes, bytes]], *, mode: int = 0o100644, central: bytes | None = None
) -> bytes:
    """Write an archive as the format has it, whatever its names, mode or count."""
    body, directory, count = bytearray(), bytearray(), 0
    for name, data in members:
        sizes = struct.pack("<3L", zlib.crc32(data), len(data), len(data))
        head = struct.pack("<5H", 20, 0x800, 0, 0, 33) + sizes + struct.pack("<2H", len(name), 0)
        directory += b"PK\1\2" + struct.pack("<H", 0x314) + head
        directory += struct.pack("<3H2L", 0, 0, 0, mode << 16, len(body)) + name
        body += b"PK\3\4" + head + name + data
        count += 1
    listed = bytes(directory) if central is None else central
    most = min(count, 0xFFFF)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, most, most, len(listed), len(body), 0)
    return bytes(body) + listed + end
