#!/usr/bin/env python3
"""Verify packages 评测包 of 数评台 without 数评台: Python 3.11 and `cryptography` are enough.

    python verify_package.py --trust FOLDER PACKAGE...

Everything in a package follows from a few members of it. This program makes all of it again and
compares bytes, in this order: the ZIP, the journal and the answers it gives, the level, the lists
of files and the statement, the signatures, and who is trusted. What differs was altered. The format
is described in docs/package-format.md; `shuping verify` comes to the same verdicts.

FOLDER holds the certificates (.pem) of those whom you trust, each compared with its owner by
telephone. A file name may limit trust: `wang.assessor.pem`, `center.until-2026-03-05.pem`.
Exit code: 0 all complete, 1 not all, 2 a file cannot be read, or is of a newer format.
"""

# ruff: noqa: PLR2004 - the numbers are those of the formats

from __future__ import annotations

import argparse
import hashlib
import heapq
import json
import re
import struct
import sys
import unicodedata
import warnings
import zlib
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from itertools import pairwise
from math import hypot
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import NameOID

# The indicators that decide a level, by edition: SHA-256 of catalogue.yaml and of catalogue.json.
CATALOGUES = {
    "2024": (
        "aa1f3dba0c0a0a78e88e1b72ecc3608363412c85fd13c48742682691ce0655c9",
        "3b7a31a4617efec801851b494669ee60a42fc9772e684e45836280bb7fba8039",
    )
}
ROLES = {"assessor": "评测人员", "team_lead": "组长", "enterprise": "企业代表"}
VOUCHED = ("assessor", "team_lead")  # by an organisation's authority
PLEDGE = (
    "真实性承诺：本企业承诺，所提供的数据、答复和佐证材料真实、准确、完整，"
    "没有虚报、瞒报和伪造；如有不实，愿意承担由此产生的责任。"
)
KINDS = ("self", "before", "after")
EXTENSIONS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/heic": "heic",
    "application/pdf": "pdf",
}
FIXED = {
    *("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"),
    *("statement.json", "data/assessment.json", "data/changes.jsonl", "data/report.pdf"),
    *("data/catalogue.yaml", "data/catalogue.json"),
}
HEADER = ("revision", "previous_statement", "required_roles", "app_version", "made_at")
MEGABYTE = 1024 * 1024
MAX_CHANGES = 8 * MEGABYTE
BEIJING = timezone(timedelta(hours=8))
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
SHA256 = r"[0-9a-f]{64}"
UUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
UTC_TIME = r"2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{3})?Z"
EVIDENCE_NAME = rf"data/evidence/{SHA256}\.(jpg|png|heic|pdf)"
SIGNATURE_NAME = r"signatures/([0-9]{2})-(assessor|team_lead|enterprise)\.(json|sig|pem)"


class Changed(Exception):
    """Something is not as it was written; the sentence says what."""


class Unusable(Exception):
    """The file cannot be read, or is of a newer format: no verdict."""


def need(condition: object, sentence: str) -> None:
    """Go on only when something holds."""
    if not condition:
        raise Changed(sentence)


def matches(pattern: str, value: object) -> bool:
    """Whether a value is a text of this form."""
    return isinstance(value, str) and re.fullmatch(pattern, value, re.ASCII) is not None


# 1. The archive: stored, sorted, timeless, nothing before, between or behind the members


class Entry(NamedTuple):
    """A member: its bytes are `size` from `start` on."""

    name: str
    size: int
    crc: int
    start: int
    sha256: str


class Package:
    """The members of an archive that has been proved byte for byte."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.entries = {entry.name: entry for entry in read_zip(file)}
        names = set(self.entries)
        need(names >= FIXED, f"缺少“{'、'.join(sorted(FIXED - names))}”，不是完整的评测包。")
        for name in names - FIXED:
            known = matches(EVIDENCE_NAME, name) or matches(SIGNATURE_NAME, name)
            need(known, f"多出了“{name}”，评测包里不应有它。")

    def piece(self, name: str, place: int, count: int) -> bytes:
        """Return at most so many bytes of a member."""
        entry = self.entries[name]
        self.file.seek(entry.start + place)
        return self.file.read(max(0, min(count, entry.size - place)))

    def read(self, name: str, limit: int) -> bytes:
        """Return a whole small member."""
        need(self.entries[name].size <= limit, f"“{name}”过大。")
        data = self.piece(name, 0, limit)
        need(sha256(data) == self.entries[name].sha256, f"读取期间“{name}”变了。")
        return data


def refuse_crowded(data: bytes, most: int) -> bytes:
    """Refuse a text that would fill the memory when it is read."""
    need(sum(map(data.count, (b",", b"[", b"{"))) <= most, "内容过多，不是正常的评测包。")
    return data


def sha256(data: bytes) -> str:
    """Return the digest in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def read_zip(file: BinaryIO) -> list[Entry]:
    """Make every header from the central directory alone, and compare."""
    length = file.seek(0, 2)
    listed = read_directory(file, length)
    names = [name for name, _, _ in listed]
    need(names == sorted(set(names)), "压缩包内文件的顺序不对，或有重名。")
    place, central = 0, b""
    for name, size, crc in listed:
        need(place < 2**32, "压缩包中夹带了别的内容，或不完整。")
        head = struct.pack("<4H3LH", 0x800, 0, 0, 33, crc, size, size, len(name))
        central += b"PK\1\2" + struct.pack("<HH", 0x314, 20) + head
        central += struct.pack("<4H2L", 0, 0, 0, 0, 0o100644 << 16, place) + name
        place += 30 + len(name) + size
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, len(listed), len(listed), len(central), place, 0)
    need(place + len(central) + len(end) == length, "压缩包中夹带了别的内容，或不完整。")
    file.seek(0)
    entries = [read_member(file, *each) for each in listed]
    need(file.read() == central + end, "压缩包末尾的目录不符合规定格式。")
    return entries


def read_directory(file: BinaryIO, length: int) -> list[tuple[bytes, int, int]]:
    """Return name, size and checksum of every member, as the central directory has them."""
    file.seek(max(0, length - 22))
    tail = file.read(22)
    need(len(tail) == 22 and tail.startswith(b"PK\5\6"), "不是评测包，或结尾之后还有别的内容。")
    count, size, offset = struct.unpack_from("<HLL", tail, 10)
    sound = count <= 10_000 and size <= count * (46 + 240) and offset + size + 22 == length
    need(sound, "压缩包的目录与文件长度不符。")
    file.seek(offset)
    directory, place, listed = file.read(size), 0, []
    for _ in range(count):
        need(place + 46 <= len(directory), "压缩包的目录不完整。")
        crc, _, full, name_length = struct.unpack_from("<3LH", directory, place + 16)
        listed.append((directory[place + 46 : place + 46 + name_length], full, crc))
        place += 46 + name_length
    return listed


def read_member(file: BinaryIO, name: bytes, size: int, crc: int) -> Entry:
    """Read one member to its end, whatever its size, in small pieces."""
    head = struct.pack("<5H3L2H", 20, 0x800, 0, 0, 33, crc, size, size, len(name), 0)
    shown = name.decode(errors="replace")
    need(file.read(30 + len(name)) == b"PK\3\4" + head + name, f"“{shown}”的文件头不合规定。")
    start, left, found, digest = file.tell(), size, 0, hashlib.sha256()
    while left:
        chunk = file.read(min(left, MEGABYTE))
        need(chunk, f"“{shown}”不完整。")
        left -= len(chunk)
        found = zlib.crc32(chunk, found)
        digest.update(chunk)
    need(found == crc, f"“{shown}”的内容与校验和不符。")
    return Entry(shown, size, crc, start, digest.hexdigest())


# 2. JSON: one text for one value (RFC 8785)


def loads(data: bytes) -> Any:  # noqa: ANN401 - any JSON
    """Read JSON without guessing: no key twice, no fractions."""
    try:
        return json.loads(
            data.decode(), object_pairs_hook=unique, parse_float=no, parse_constant=no
        )
    except (ValueError, RecursionError) as error:
        raise Changed("有一处JSON写法不对。") from error


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object, each key once."""
    need(len(dict(pairs)) == len(pairs), "有一处JSON把同一个键写了两次。")
    return dict(pairs)


def no(text: str) -> None:
    """Refuse a number that has no one way to be written."""
    raise Changed(f"不应有“{text}”这样的数字。")


def canonical(value: Any, depth: int = 0) -> bytes:  # noqa: ANN401 - any JSON
    """Write a value as RFC 8785 says."""
    need(depth < 64 or not isinstance(value, dict | list), "JSON嵌套过深。")
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        pairs = (canonical(key) + b":" + canonical(value[key], depth + 1) for key in keys)
        return b"{" + b",".join(pairs) + b"}"
    if isinstance(value, list):
        return b"[" + b",".join(canonical(each, depth + 1) for each in value) + b"]"
    need(type(value) is not int or abs(value) < 2**53, "有过大的整数。")
    try:
        return json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise Changed("文字中有残缺的字符。") from error


# 3. The journal 变更记录: changes that refer to each other by the hash of their content

CHANGE_FORMS = {
    "id": SHA256,
    "assessment": UUID,
    "field": r"(?=.{1,200}$)[a-z]+(/[A-Za-z0-9_.-]+)*",
    "author": r"(?s:.{1,200})",
    "replica": r"[0-9a-f]{32}",
    "at": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z",
}


def read_changes(raw: bytes) -> list[dict[str, Any]]:
    """Read the journal; each line is one change in canonical JSON, in the one allowed order."""
    lines = raw.split(b"\n")
    need(lines.pop() == b"" and lines, "变更记录不完整。")
    changes = [read_change(line) for line in lines]
    need(in_order(changes) == changes, "变更记录的次序不对。")
    return changes


def read_change(line: bytes) -> dict[str, Any]:
    """Read one change; its id is the hash of the rest."""
    change: Any = loads(line) if len(line) <= MEGABYTE else None
    keys = {*CHANGE_FORMS, "value", "parents", "prev", "reason"}
    need(isinstance(change, dict) and change.keys() == keys, "变更记录的键不对。")
    good = all(matches(form, change[key]) for key, form in CHANGE_FORMS.items())
    need(good and is_time(change["at"]), "变更记录中有一项格式不对。")
    parents, reason = change["parents"], change["reason"]
    need(isinstance(parents, list) and len(parents) <= 1000, "变更记录的parents不对。")
    need(all(matches(SHA256, it) for it in parents), "变更记录的parents不对。")
    need(parents == sorted(set(parents)), "变更记录的parents不对。")
    need(change["prev"] is None or matches(SHA256, change["prev"]), "变更记录的prev不对。")
    need(reason is None or matches(r"(?s:.{1,2000})", reason), "变更记录的reason不对。")
    need(len(canonical(change["value"])) <= 64 * 1024, "变更记录的内容过长。")
    body = {key: value for key, value in change.items() if key != "id"}
    need(change["id"] == sha256(canonical(body)), "变更记录的编号与内容不符。")
    need(canonical(change) == line, "变更记录的写法不规范。")
    return change  # type: ignore[no-any-return]


def in_order(changes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return each change once, after all it refers to; of those that could come, the oldest."""
    union = {change["id"]: change for change in changes}
    waiting = {
        key: {it for it in (change["prev"], *change["parents"]) if it in union}
        for key, change in union.items()
    }
    followers = defaultdict(list)
    for key, references in waiting.items():
        for reference in references:
            followers[reference].append(key)
    ready = [(union[key]["at"], key) for key, references in waiting.items() if not references]
    heapq.heapify(ready)
    ordered = []
    while ready:
        _, key = heapq.heappop(ready)
        ordered.append(union[key])
        for follower in followers[key]:
            waiting[follower].discard(key)
            if not waiting[follower]:
                heapq.heappush(ready, (union[follower]["at"], follower))
    return ordered


def fold(changes: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the value of every field; each computer's changes must be one unbroken chain."""
    known = {change["id"]: change for change in changes}
    places = set()
    replaced: set[str] = set()
    for change in changes:
        need(change["assessment"] == changes[0]["assessment"], "变更记录中混有其他评测的变更。")
        for parent in change["parents"]:
            need(parent in known and known[parent]["field"] == change["field"], "变更记录有缺失。")
        if (prev := change["prev"]) is not None:
            need(prev in known and known[prev]["replica"] == change["replica"], "变更记录有缺失。")
        places.add((change["replica"], change["prev"]))
        replaced.update(change["parents"])
    need(len(places) == len(changes), "变更记录分叉了。")
    values: dict[str, Any] = {}
    for change in changes:
        field, value = change["field"], change["value"]
        if change["id"] not in replaced:
            same = field not in values or canonical(values[field]) == canonical(value)
            need(same, f"“{field}”还有冲突没有裁定。")
            values[field] = value
    return values


def is_time(text: str) -> bool:
    """Whether there is such a day and time."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


# 4. The answers: what the journal gives, and whether the indicators allow it


def document_of(changes: list[dict[str, Any]]) -> dict[str, Any]:
    """Write what the journal gives as `data/assessment.json` has it; empty values are left out."""
    values = fold(changes)
    values.pop("status", None)
    kind, edition = (values.pop(f"assessment/{key}", None) for key in ("kind", "edition"))
    parts: dict[str, Any] = {"enterprise": {}, "items": {}, "measures": {}, "scenarios": {}}
    files: dict[str, Any] = defaultdict(lambda: {"for": []})
    for field in sorted(field for field in values if values[field] not in (None, "", [])):
        value = values[field]
        match field.split("/"):
            case ["enterprise", key]:
                parts["enterprise"][key] = value
            case ["measures", key]:
                parts["measures"][key] = str(value) if type(value) is int else value
            case ["items" | "scenarios" as part, code, key]:
                parts[part].setdefault(code, {})[key] = value
            case ["evidence", digest]:
                files[digest]["file"] = value
            case ["evidence", digest, "caption"]:
                files[digest]["caption"] = value
            case ["evidence", digest, "for", code] if value is True:
                files[digest]["for"].append(code)
            case _:  # how evidence is shown is not assessed
                shown = matches("evidence/[^/]+/(rotation|order)", field)
                need(shown, f"变更记录中有无法识别的字段“{field}”。")
    evidence = [
        entry_of(digest, files[digest]) for digest in sorted(files) if "file" in files[digest]
    ]
    head = {"schema": "shuping.assessment/1", "id": changes[0]["assessment"]}
    return {**head, "kind": kind, "edition": pinned(edition), **parts, "evidence": evidence}


def pinned(edition: object) -> str:
    """Return the edition whose very catalogue the journal names."""
    for known, (digest, _) in CATALOGUES.items():
        if edition == {"edition": known, "sha256": digest}:
            return known
    raise Changed("变更记录锁定的是另一份指标目录。")


def entry_of(digest: str, parts: dict[str, Any]) -> dict[str, Any]:
    """Write one piece of evidence."""
    file = parts.pop("file")
    need(isinstance(file, dict), "佐证材料的登记不对。")
    listed = {**file, **{key: value for key, value in parts.items() if value}, "sha256": digest}
    return {key: value for key, value in listed.items() if value not in (None, "", [])}


def line(value: object, limit: int = 500) -> bool:
    """Whether a value is one line of text."""
    fits = isinstance(value, str) and len(value) <= limit
    return fits and matches(r"[^\x00-\x1f\x7f-\x9f\u2028\u2029]*", value)


def note(value: object) -> bool:
    """Whether a value is a plain text."""
    fits = isinstance(value, str) and len(value) <= 5000
    return fits and matches(r"[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*", value)


def distinct(value: Any, known: Any) -> bool:  # noqa: ANN401 - any container
    """Whether a value is a list of known keys, each once."""
    texts = isinstance(value, list) and all(isinstance(key, str) for key in value)
    return texts and len(set(value)) == len(value) and all(key in known for key in value)


def check_document(document: dict[str, Any], rules: dict[str, Any]) -> None:
    """Hold the answers against the form of the document and the rules of the catalogue."""
    need(matches(UUID, document["id"]) and document["kind"] in KINDS, "评测编号或种类不对。")
    check_enterprise(document["enterprise"])
    for code, answer in document["items"].items():
        need(code in rules["items"] and answer.keys() <= {"options", "note"}, f"没有采集项{code}。")
        options = {option["key"]: option for option in rules["items"][code]["options"]}
        chosen = answer.get("options", [])
        need(distinct(chosen, options) and note(answer.get("note", "")), f"{code}的作答不对。")
        single = rules["items"][code]["kind"] == "single"
        alone = single or any(options[key]["exclusive"] for key in chosen)
        need(len(chosen) < 2 or not alone, f"{code}的选项不能同时选。")
    for code, answer in document["scenarios"].items():
        known = code in rules["scenarios"] and answer.keys() <= {"grade", "checkpoints", "note"}
        need(known, f"没有应用场景{code}。")
        grade, ticked = answer.get("grade", 0), answer.get("checkpoints", [])
        good = type(grade) is int and 0 <= grade <= 4 and note(answer.get("note", ""))
        need(good and distinct(ticked, rules["scenarios"][code]["checkpoints"]), f"{code}不对。")
    check_measures(document["measures"], rules)
    for entry in document["evidence"]:
        check_entry(entry, {**rules["items"], **rules["scenarios"]})


def check_enterprise(enterprise: dict[str, Any]) -> None:
    """Check who is assessed, and the check character of the credit code (GB 32100-2015)."""
    lines = {"name", "credit_code", "city", "district", "industry", "address"}
    lines |= {"legal_representative", "contact", "phone", "established"}
    need(enterprise.keys() <= lines | {"main_products"} and "name" in enterprise, "企业信息不对。")
    need(all(line(value) for key, value in enterprise.items() if key in lines), "企业信息不对。")
    need(note(enterprise.get("main_products", "")), "企业信息不对。")
    if code := enterprise.get("credit_code"):
        alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
        need(matches(f"[{alphabet}]{{18}}", code), "统一社会信用代码不对。")
        total = sum(alphabet.index(it) * pow(3, i, 31) for i, it in enumerate(code[:17]))
        need(alphabet[-total % 31] == code[17], "统一社会信用代码的校验位不符。")


def check_measures(measures: dict[str, Any], rules: dict[str, Any]) -> None:
    """Check numbers and their limits; no part is larger than its whole."""
    for code, text in measures.items():
        known = code in rules["measures"] and matches(r"[0-9]{1,15}(\.[0-9]{1,6})?", text)
        need(known, f"基础数据{code}不对。")
        rule, number = rules["measures"][code], Fraction(text)
        need(number.denominator == 1 or not rule["integer"], f"{code}应是整数。")
        need(rule["min"] is None or number >= Fraction(rule["min"]), f"{code}过小。")
        need(rule["max"] is None or number <= Fraction(rule["max"]), f"{code}过大。")
    for item in rules["items"].values():
        if (formula := item["formula"]) and formula.get("capped"):
            part, whole = (measures.get(code) for code in formula["pairs"][0])
            possible = part is None or whole is None or Fraction(part) <= Fraction(whole)
            need(possible, "基础数据自相矛盾。")


def check_entry(entry: dict[str, Any], known: dict[str, Any]) -> None:
    """Check how a piece of evidence is listed."""
    keys = {"sha256", "name", "media_type", "size", "taken_at", "place", "caption", "for"}
    size, place = entry.get("size"), entry.get("place", {"lat": "0", "lon": "0"})
    good = entry.keys() <= keys and matches(SHA256, entry["sha256"]) and entry.get("name")
    good = good and line(entry["name"]) and note(entry.get("caption", ""))
    good = good and entry.get("media_type") in tuple(EXTENSIONS) and type(size) is int
    need(good and 1 <= entry["size"] < 2**32, "佐证材料的登记不对。")
    taken = entry.get("taken_at", "2000-01-01T00:00:00")
    form = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?"
    need(matches(form, taken) and is_time(taken), "佐证材料的拍摄时间不对。")
    need(isinstance(place, dict) and place.keys() == {"lat", "lon"}, "佐证材料的地点不对。")
    degrees = all(matches(r"-?[0-9]{1,3}(\.[0-9]{1,8})?", it) for it in place.values())
    need(degrees and distinct(entry.get("for", []), known), "佐证材料的登记不对。")


def check_evidence(package: Package, document: dict[str, Any]) -> None:
    """Hold the evidence files against the list, and pictures against what they claim to be."""
    listed = {
        f"data/evidence/{entry['sha256']}.{EXTENSIONS[entry['media_type']]}": entry
        for entry in document["evidence"]
    }
    actual = {name for name in package.entries if name.startswith("data/evidence/")}
    need(actual == set(listed), "佐证材料与评测中列出的不一致。")
    for name, entry in listed.items():
        found = package.entries[name]
        same = (found.sha256, found.size) == (entry["sha256"], entry["size"])
        need(same, f"佐证材料“{name}”的内容与登记的不符。")
        check_picture(package, found, entry["media_type"])


def check_picture(package: Package, found: Entry, kind: str) -> None:
    """Check the kind of a file by its first bytes, and that it does not lie about its size."""
    head, pixels = package.piece(found.name, 0, 32), 1
    heic = head[4:8] == b"ftyp" and head[8:12] in b"heic heix heim heis hevc hevx mif1 msf1".split()
    fits = {
        "image/jpeg": head.startswith(b"\xff\xd8\xff"),
        "image/png": head.startswith(b"\x89PNG\r\n\x1a\n") and head[12:16] == b"IHDR",
        "image/heic": heic,
        "application/pdf": head.startswith(b"%PDF-"),
    }
    need(fits[kind], f"佐证材料“{found.name}”的内容与登记的文件类型不符。")
    if kind == "image/png":
        pixels = int.from_bytes(head[16:20]) * int.from_bytes(head[20:24])
    elif kind == "image/jpeg":
        pixels = jpeg_pixels(package, found)
    honest = 0 < pixels <= min(250_000_000, found.size * 10_000)
    need(honest, f"佐证材料“{found.name}”谎报了图片的尺寸。")


def jpeg_pixels(package: Package, found: Entry) -> int:
    """Walk the segments of a JPEG to its frame; 1 when they do not lead there."""
    place = 2
    for _ in range(1000):
        segment = package.piece(found.name, place, 9)
        if len(segment) < 9 or segment[0] != 0xFF or segment[1] == 0xDA:
            return 1
        marker = segment[1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return int.from_bytes(segment[5:7]) * int.from_bytes(segment[7:9])
        if marker == 0xFF:
            place += 1
        else:
            alone = marker == 0x01 or 0xD0 <= marker <= 0xD7
            place += 2 if alone else 2 + int.from_bytes(segment[2:4])
    return 1


# 5. The level, by the rules in data/catalogue.json, in exact fractions


def score(document: dict[str, Any], rules: dict[str, Any]) -> dict[str, Any]:
    """Return the outcome as the statement has it."""
    measures = {code: Fraction(text) for code, text in document["measures"].items()}
    points = Fraction(0)
    for code, item in rules["items"].items():
        chosen = document["items"].get(code, {}).get("options") or picked(item, measures)
        shares = [Fraction(it["share"]) for it in item["options"] if it["key"] in chosen]
        points += Fraction(item["points"]) * sum(shares) / 100
    level = 0
    for row in rules["levels"]:
        reached = [
            rules["scenarios"][code]["constrained"]
            for code, answer in document["scenarios"].items()
            if answer.get("grade", 0) >= row["level"]
        ]
        enough = len(reached) >= row["min_scenarios"] and sum(reached) >= row["min_constrained"]
        if enough and points >= Fraction(row["min_points"]):
            level = max(level, row["level"])
    edges = [Fraction(row["min_points"]) for row in rules["levels"]]
    return {"level": level, "points": shown(points, edges), "points_exact": str(points)}


def shown(points: Fraction, edges: list[Fraction]) -> str:
    """Write points with two decimals, so that a missed threshold never looks met."""
    cents = rounded(points)
    if any(points < edge and edge * 100 <= cents for edge in edges):
        cents = points * 100 // 1
    return f"{cents // 100}.{cents % 100:02}"


def rounded(value: Fraction) -> int:
    """Return hundredths, 四舍五入."""
    return (value * 100 + Fraction(1, 2)) // 1


def picked(item: dict[str, Any], measures: dict[str, Fraction]) -> list[str]:
    """Return the option that the numbers pick where none was chosen by hand."""
    formula, options = item["formula"], item["options"]
    if formula is None:
        return []
    if formula["kind"] == "trend":
        before, now = (quotient(formula[when], measures) for when in ("before", "now"))
        if before is None or now is None:
            return []
        change = rounded(now) - rounded(before)
        if formula["better"] == "lower":
            change = -change
        return [options[1 + (change > 0) - (change < 0)]["key"]]
    ratios = [quotient(pair, measures) for pair in formula["pairs"]]
    known = [ratio * 100 for ratio in ratios if ratio is not None]
    if not known:
        return []
    mean = sum(known) / len(known)
    fitting = [option["key"] for option in options if mean <= Fraction(option["upto"])]
    return [fitting[0] if fitting else options[-1]["key"]]


def quotient(codes: list[str], measures: dict[str, Fraction]) -> Fraction | None:
    """Return a number, or the quotient of two; None when one is missing or the divisor is 0."""
    numbers = [measures.get(code) for code in codes]
    if None in numbers or 0 in numbers[1:]:
        return None
    return numbers[0] / numbers[1] if len(numbers) > 1 else numbers[0]  # type: ignore[operator]


# 6. The lists of files and the statement that is signed


def check_lists(package: Package, document: dict[str, Any], claimed: dict[str, Any]) -> None:
    """Make the four BagIt files again."""
    payload = [it for it in package.entries.values() if it.name.startswith("data/")]
    listed = "tagmanifest-sha256.txt"
    plain = [it for it in package.entries.values() if not it.name.startswith("data/")]
    tags = [it for it in plain if it.name != listed]
    day = datetime.fromisoformat(claimed["made_at"]).astimezone(BEIJING)
    info = (
        f"Source-Organization: {document['enterprise']['name']}\n"
        f"Bagging-Date: {day:%Y-%m-%d}\n"
        f"Payload-Oxum: {sum(it.size for it in payload)}.{len(payload)}\n"
        f"External-Identifier: {document['id']}/{claimed['revision']}\n"
        f"Bag-Software-Agent: shuping {claimed['app_version']}\n"
    )
    made = {
        "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": info,
        "manifest-sha256.txt": "".join(f"{it.sha256}  {it.name}\n" for it in payload),
        listed: "".join(f"{it.sha256}  {it.name}\n" for it in tags),
    }
    for name, text in made.items():
        need(package.entries[name].sha256 == sha256(text.encode()), f"“{name}”与内容不符。")


def check_header(claimed: dict[str, Any]) -> None:
    """Check what only the statement says."""
    need(claimed.keys() >= set(HEADER), "声明不完整。")
    revision, previous, roles = (
        claimed.get(key) for key in ("revision", "previous_statement", "required_roles")
    )
    need(type(revision) is int and 1 <= revision <= 9999, "声明中的版次不对。")
    follows = previous is None or (matches(SHA256, previous) and revision != 1)
    need(follows, "声明中的上一版不对。")
    ordered = isinstance(roles, list) and roles == [role for role in ROLES if role in roles]
    need(ordered and roles, "声明中的签名角色不对。")
    version = claimed.get("app_version")
    need(matches(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,39}", version), "声明中的程序版本不对。")
    made_at = claimed.get("made_at")
    need(matches(UTC_TIME, made_at) and is_time(str(made_at)), "声明中的时间不对。")


def make_statement(
    package: Package, document: dict[str, Any], outcome: dict[str, Any], claimed: dict[str, Any]
) -> dict[str, Any]:
    """Make the statement of everything else in the package."""
    plain = {"bagit.txt", "bag-info.txt", "manifest-sha256.txt"}
    enterprise = document["enterprise"]
    return {
        "schema": "shuping.statement/1",
        "assessment": document["id"],
        "kind": document["kind"],
        "edition": document["edition"],
        "catalogue_sha256": package.entries["data/catalogue.yaml"].sha256,
        "enterprise": {
            "name": enterprise["name"],
            "credit_code": enterprise.get("credit_code", ""),
        },
        "outcome": outcome,
        "files": [
            {"name": it.name, "size": it.size, "sha256": it.sha256}
            for it in package.entries.values()
            if it.name in plain or it.name.startswith("data/")
        ],
        **{key: claimed[key] for key in HEADER},
    }


# 7. The signatures: each covers the statement and the signature before it


class Signed(NamedTuple):
    """A good signature: by whom, in which role, and when he says it was."""

    certificate: x509.Certificate
    name: str
    organisation: str
    own_role: str
    role: str
    claimed_at: str
    fingerprint: str


def check_signatures(package: Package, statement_sha256: str) -> list[Signed]:
    """Check all signatures in their order, 01 first."""
    names = {name for name in package.entries if name.startswith("signatures/")}
    stems = sorted({name.rpartition(".")[0] for name in names})
    numbers = [stem[11:13] for stem in stems]
    complete = names == {f"{stem}.{part}" for stem in stems for part in ("json", "sig", "pem")}
    need(complete, "签名文件不成套。")
    need(numbers == [f"{n:02}" for n in range(1, len(stems) + 1)], "签名的编号不连续。")
    signed: list[Signed] = []
    previous = None
    for stem in stems:
        pem, text, signature = (
            package.read(f"{stem}.{part}", 64 * 1024) for part in ("pem", "json", "sig")
        )
        signed.append(check_signature(pem, text, signature, stem[14:], statement_sha256, previous))
        previous = sha256(text)
    need(len({it.fingerprint for it in signed}) == len(signed), "同一张证书签了两次。")
    return signed


def check_signature(
    pem: bytes,
    text: bytes,
    signature: bytes,
    role: str,
    statement_sha256: str,
    previous: str | None,
) -> Signed:
    """Make the signed text again, then check the signature over it."""
    certificate = load_certificate(pem)
    need(certificate.public_bytes(Encoding.PEM) == pem, "证书文件的写法不规范。")
    need(is_for_signing(certificate), "证书不是给个人签名用的。")
    name, organisation, own_role = subject_of(certificate)
    need(own_role in ("", role), "文件名中的角色与证书中的角色不一致。")
    claims = loads(text)
    claimed_at = claims.get("claimed_at") if isinstance(claims, dict) else None
    need(matches(UTC_TIME, claimed_at) and is_time(str(claimed_at)), "签名时间的格式不对。")
    drawn = claims.get("drawn")
    need(drawn is None or is_drawn(drawn), "手写签名是空的，或格式不对。")
    fingerprint = certificate.fingerprint(hashes.SHA256()).hex()
    made = {
        "schema": "shuping.signature/1",
        "statement_sha256": statement_sha256,
        "previous_signature_sha256": previous,
        "role": role,
        "name": name,
        "organisation": organisation,
        "claimed_at": claimed_at,
        "certificate_sha256": fingerprint,
        "pledge": PLEDGE if role == "enterprise" else None,
        "drawn": drawn,
    }
    need(canonical(made) == text, "签名内容与声明、证书或上一个签名不符。")
    check_bytes(certificate, signature, text)
    return Signed(certificate, name, organisation, own_role, role, str(claimed_at), fingerprint)


def check_bytes(certificate: x509.Certificate, signature: bytes, text: bytes) -> None:
    """Check a signature: RSA with PKCS#1 v1.5, or ECDSA in DER with the lower s."""
    key = certificate.public_key()
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, text, padding.PKCS1v15(), hashes.SHA256())
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, text, ec.ECDSA(hashes.SHA256()))
            r, s = decode_dss_signature(signature)
            plain = encode_dss_signature(r, s) == signature and s <= P256_ORDER // 2
            need(plain, "签名的写法不规范。")
    except (InvalidSignature, ValueError) as error:
        raise Changed("签名验不过。") from error


def is_drawn(strokes: object) -> bool:
    """Whether strokes of [x, y, milliseconds] are within the pad, in order, and not empty."""
    if not isinstance(strokes, list) or not 0 < len(strokes) <= 200:
        return False
    if not all(isinstance(stroke, list) and stroke for stroke in strokes):
        return False
    points = [point for stroke in strokes for point in stroke]
    whole = [isinstance(it, list) and [type(n) for n in it] == [int] * 3 for it in points]
    if not all(whole) or len(points) > 3000:
        return False
    inside = all(0 <= x <= 1000 and 0 <= y <= 400 and t >= 0 for x, y, t in points)
    times = [t for _, _, t in points]
    ink = sum(hypot(b[0] - a[0], b[1] - a[1]) for stroke in strokes for a, b in pairwise(stroke))
    timely = times == sorted(times) and times[0] == 0 and times[-1] <= 3_600_000
    return inside and timely and ink >= 100


# 8. Certificates and trust


class Anchor(NamedTuple):
    """A certificate that the receiver trusts: in which roles, and until which day (Beijing)."""

    fingerprint: str
    certificate: x509.Certificate | None = None
    roles: tuple[str, ...] = ()
    withdrawn_on: str | None = None


def load_certificate(pem: bytes) -> x509.Certificate:
    """Read a certificate of a kind that signs packages: P-256, or RSA of 2048 to 4096 bits."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", CryptographyDeprecationWarning)
            certificate = x509.load_pem_x509_certificate(pem)
            key = certificate.public_key()
            subject_of(certificate)
            is_authority(certificate)
    except (ValueError, x509.InvalidVersion, UnsupportedAlgorithm) as error:
        raise Changed("不是有效的证书。") from error
    except (
        CryptographyDeprecationWarning,
        x509.DuplicateExtension,
        x509.UnsupportedGeneralNameType,
    ) as error:
        raise Changed("不是有效的证书。") from error
    p256 = isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1)
    strong = isinstance(key, rsa.RSAPublicKey) and 2048 <= key.key_size <= 4096
    strong = strong and key.public_numbers().e >= 65537  # type: ignore[union-attr]
    need(p256 or strong, "证书的密钥不能用于评测包签名。")
    return certificate


def subject_of(certificate: x509.Certificate) -> tuple[str, str, str]:
    """Return name, organisation and role; the role is empty when the certificate names none."""

    def values(oid: x509.ObjectIdentifier) -> list[str]:
        return [str(part.value) for part in certificate.subject.get_attributes_for_oid(oid)]

    labels = [values(oid) for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME)]
    for label in labels:
        need(len(label) == 1 and is_label(label[0]), "证书没有写明是谁。")
    roles = [unit for unit in values(NameOID.ORGANIZATIONAL_UNIT_NAME) if unit in ROLES]
    return labels[0][0], labels[1][0], roles[0] if len(roles) == 1 else ""


def is_label(text: str) -> bool:
    """Whether a text is one visible line that cannot look like something else."""
    hidden = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    plain = not any(unicodedata.category(character) in hidden for character in text)
    return plain and 0 < len(text) <= 64 and text == text.strip()


def extension(certificate: x509.Certificate, kind: Any) -> Any:  # noqa: ANN401 - X.509's variety
    """Return an extension, or None."""
    try:
        return certificate.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None


def is_authority(certificate: x509.Certificate) -> bool:
    """Whether a certificate may sign certificates."""
    constraints = extension(certificate, x509.BasicConstraints)
    return constraints is not None and constraints.ca


def is_for_signing(certificate: x509.Certificate) -> bool:
    """Whether a certificate is a person's, made for signing."""
    usage = extension(certificate, x509.KeyUsage)
    fits = usage is None or usage.digital_signature or usage.content_commitment
    return fits and not is_authority(certificate)


def covers(certificate: x509.Certificate, claimed_at: str) -> bool:
    """Whether a certificate is valid at the claimed time."""
    claimed = datetime.fromisoformat(claimed_at)
    return certificate.not_valid_before_utc <= claimed <= certificate.not_valid_after_utc


def vouches(authority: x509.Certificate | None, signed: Signed) -> bool:
    """Whether an authority signed for this signer: of its own organisation, his role named."""
    if authority is None or not is_authority(authority):
        return False
    usage = extension(authority, x509.KeyUsage)
    strong = (hashes.SHA256, hashes.SHA384, hashes.SHA512)
    if usage is not None and not usage.key_cert_sign:
        return False
    try:
        if not isinstance(signed.certificate.signature_hash_algorithm, strong):
            return False
        signed.certificate.verify_directly_issued_by(authority)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    same = subject_of(authority)[1] == signed.organisation
    return same and bool(signed.own_role) and covers(authority, signed.claimed_at)


def standing(signed: Signed, anchors: list[Anchor]) -> tuple[str, str]:
    """Say why a signature does not count (empty when it does), and what to know if it does."""
    who = f"{ROLES[signed.role]}“{signed.name}”（{signed.organisation}）"
    own = [anchor for anchor in anchors if anchor.fingerprint == signed.fingerprint]
    vouching = own or [anchor for anchor in anchors if vouches(anchor.certificate, signed)]
    if not vouching:
        return f"签名人{who}没有被信任，请核对证书指纹{signed.fingerprint}。", ""
    if not covers(signed.certificate, signed.claimed_at):
        return f"签名人{who}写的签名时间不在证书有效期内。", ""
    found = []
    day = f"{datetime.fromisoformat(signed.claimed_at).astimezone(BEIJING):%Y-%m-%d}"
    for anchor in vouching:
        until = anchor.withdrawn_on
        since = f"签名人{who}的证书或其颁发机构从{until}起停用"
        if signed.role not in (anchor.roles or ((signed.own_role,) if own else VOUCHED)):
            found.append((f"签名人{who}没有登记为可以用这个角色签名。", ""))
        elif until is not None and day >= until:
            found.append((f"{since}，这个签名不予承认。", ""))
        else:
            found.append(("", f"{since}；签名自称在此之前。" if until else ""))
    return min(found, key=lambda it: (bool(it[0]), bool(it[1])))


# 9. The verdict


def verify(path: Path, anchors: list[Anchor], require: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the verdict on a file; Unusable when there can be none."""
    try:
        with path.open("rb") as file:
            found = prove(Package(file))
    except Changed as error:
        sentence = f"这不是原样的评测包，内容被改动过或已损坏：{error}"
        return {"status": "changed", "sentence": sentence}
    except OSError as error:
        raise Unusable(f"读不了文件“{path}”（{error.strerror}）。") from error
    signed, statement = found["signed"], found["statement"]
    standings = [standing(it, anchors) for it in signed]
    doubts = [doubt for doubt, _ in standings if doubt]
    required = [role for role in ROLES if role in {*statement["required_roles"], *require}]
    missing = [role for role in required if role not in {it.role for it in signed}]
    if missing:
        doubts.append(f"还缺{'、'.join(ROLES[role] for role in missing)}的签名。")
    status = "incomplete" if missing else "complete"
    if any(doubt for doubt, _ in standings):
        status = "unknown_signer"
    who = "、".join(f"{ROLES[it.role]}“{it.name}”（{it.organisation}）" for it in signed)
    about = (
        f"内容未被改动：{statement['enterprise']['name']}，第{statement['revision']}版，"
        f"{statement['outcome']['level']}级，{statement['outcome']['points']}分。"
    )
    name = statement["enterprise"]["name"]
    notes = [remark for _, remark in standings if remark]
    notes += [
        f"企业代表“{it.name}”的单位“{it.organisation}”与被评测企业不同名，请核对。"
        for it in signed
        if it.role == "enterprise" and it.organisation != name
    ]
    return {
        "status": status,
        "sentence": about + ("".join(doubts) or f"签名齐全：{who}。"),
        "notes": notes,
        "level": statement["outcome"]["level"],
        "points": statement["outcome"]["points"],
        "fingerprint": found["fingerprint"],
        "missing_roles": missing,
    }


def read_statement(package: Package, raw: bytes) -> dict[str, Any]:
    """Read what the statement claims, and hold the catalogue against it."""
    claimed = loads(raw)
    need(isinstance(claimed, dict), "声明不对。")
    schema = claimed.get("schema")
    if matches(r"shuping\.statement/[1-9][0-9]{0,5}", schema) and schema != "shuping.statement/1":
        raise Unusable("这个评测包的格式比本程序新，请取得新的核验程序。")
    check_header(claimed)
    edition = claimed.get("edition")
    need(isinstance(edition, str) and edition in CATALOGUES, "没有这个版本的指标。")
    catalogue = [package.entries[f"data/catalogue.{kind}"].sha256 for kind in ("yaml", "json")]
    need(catalogue == list(CATALOGUES[edition]), "指标目录不是本程序认可的那一份。")
    return claimed  # type: ignore[no-any-return]


def prove(package: Package) -> dict[str, Any]:
    """Make everything in a package again; Changed when anything differs."""
    raw = refuse_crowded(package.read("statement.json", 4 * MEGABYTE), 200_000)
    claimed = read_statement(package, raw)
    rules = loads(package.read("data/catalogue.json", MEGABYTE))
    answers = refuse_crowded(package.read("data/assessment.json", 4 * MEGABYTE), 200_000)
    journal = refuse_crowded(package.read("data/changes.jsonl", MAX_CHANGES), 1_000_000)
    document = document_of(read_changes(journal))
    need(canonical(document) == answers, "按变更记录推算的答案与assessment.json不一致。")
    check_document(document, rules)
    check_evidence(package, document)
    check_lists(package, document, claimed)
    statement = make_statement(package, document, score(document, rules), claimed)
    need(canonical(statement) == raw, "声明与评测包的内容不符。")
    fingerprint = sha256(raw)
    signed = check_signatures(package, fingerprint)
    return {"statement": statement, "signed": signed, "fingerprint": fingerprint}


def read_anchors(folder: Path) -> list[Anchor]:
    """Read the certificates of a folder; parts of a file name may limit roles and time."""
    anchors = []
    for path in sorted(folder.glob("*.pem")):
        try:
            certificate = load_certificate(path.read_bytes())
        except Changed as error:
            raise Unusable(f"“{path}”不能用：{error}") from error
        words = path.stem.split(".")
        roles = tuple(role for role in ROLES if role in words)
        days = [word[6:] for word in words if matches(r"until-2\d{3}-\d\d-\d\d", word)]
        fingerprint = certificate.fingerprint(hashes.SHA256()).hex()
        anchors.append(Anchor(fingerprint, certificate, roles, min(days, default=None)))
    return anchors


def main(arguments: list[str]) -> int:
    """Verify the files named on the command line."""
    parser = argparse.ArgumentParser(description="核验数评台评测包。")
    parser.add_argument("--trust", type=Path, help="放有受信任证书（.pem）的文件夹")
    parser.add_argument("--require", default="", help="另外要求签名的角色，用逗号分开")
    parser.add_argument("--json", action="store_true", help="以JSON输出")
    parser.add_argument("packages", nargs="+", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    require = tuple(role.strip() for role in options.require.split(",") if role.strip())
    if set(require) - set(ROLES) or (options.trust and not options.trust.is_dir()):
        parser.error("--require的角色或--trust的文件夹不对。")
    try:
        anchors = read_anchors(options.trust) if options.trust else []
        verdicts = [(path, verify(path, anchors, require)) for path in options.packages]
    except Unusable as error:
        sys.stderr.write(f"{error}\n")
        return 2
    for path, verdict in verdicts:
        plain = json.dumps({"file": path.name, **verdict}, ensure_ascii=False)
        notes = "".join(f"\n  注意：{each}" for each in verdict.get("notes", []))
        text = f"{path.name}：{verdict['status']}\n  {verdict['sentence']}{notes}"
        sys.stdout.write(f"{plain if options.json else text}\n")
    return int(any(verdict["status"] != "complete" for _, verdict in verdicts))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
