#!/usr/bin/env python3
"""Verify packages 评测包 of 数评台 without 数评台: Python 3.11 and `cryptography` are enough.

    python verify_package.py --trust FOLDER PACKAGE...

What in a package follows from the rest of it is made again here and compared byte for byte: what
differs was altered. The format, and why it is so, is described in docs/package-format.md. Read from
the top; what a part needs comes below it. `shuping verify` comes to the same verdicts.

FOLDER holds the certificates (.pem) of those whom you trust, each compared with its owner by
telephone. A file name may limit trust: `wang.assessor.pem`, `center.until-2026-03-05.pem`.
Exit code: 0 all complete, 1 not all, 2 a file cannot be read, or is of a newer format.
"""

# ruff: noqa: ANN401 - JSON and X.509 hold anything
# ruff: noqa: PLR2004 - the numbers are those of the formats

from __future__ import annotations

import argparse
import hashlib
import heapq
import json
import math
import re
import struct
import sys
import unicodedata
import warnings
import zlib
from collections import Counter
from collections.abc import Collection
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from graphlib import TopologicalSorter
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from cryptography import exceptions, x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils
from cryptography.utils import CryptographyDeprecationWarning

# The indicators that decide a level, by edition: SHA-256 of catalogue.yaml and of catalogue.json.
CATALOGUES = {
    "2024": (
        "aa1f3dba0c0a0a78e88e1b72ecc3608363412c85fd13c48742682691ce0655c9",
        "3b7a31a4617efec801851b494669ee60a42fc9772e684e45836280bb7fba8039",
    )
}
ROLES = {"assessor": "评测人员", "team_lead": "组长", "enterprise": "企业代表"}
PLEDGE = (
    "真实性承诺：本企业承诺，所提供的数据、答复和佐证材料真实、准确、完整，"
    "没有虚报、瞒报和伪造；如有不实，愿意承担由此产生的责任。"
)
BAG = ("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt")
ANSWERS, JOURNAL, STATEMENT = "data/assessment.json", "data/changes.jsonl", "statement.json"
INDICATORS = ("data/catalogue.yaml", "data/catalogue.json")
FIXED = {*BAG, *INDICATORS, ANSWERS, JOURNAL, STATEMENT, "data/report.pdf"}
OTHERS = (
    r"data/evidence/[0-9a-f]{64}\.(jpg|png|heic|pdf)|"
    r"signatures/[0-9]{2}-(assessor|team_lead|enterprise)\.(json|pem|sig)"
)
MEGABYTE = 1024 * 1024
MAX_CHANGES = 8 * MEGABYTE
BEIJING = timezone(timedelta(hours=8))
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
EMPTY: tuple[object, ...] = (None, "", [])


class Changed(ValueError):
    """Something is not as it was written; the sentence says what."""


class Unusable(Exception):
    """The file cannot be read, or is of a newer format: no verdict."""


# What libraries raise for JSON, times and certificates that are not written as they should be.
MALFORMED = (
    *(ValueError, RecursionError, CryptographyDeprecationWarning, exceptions.UnsupportedAlgorithm),
    *(x509.InvalidVersion, x509.DuplicateExtension, x509.UnsupportedGeneralNameType),
)

# 1. The verdict


def main(arguments: list[str]) -> int:
    """Verify the files named on the command line."""
    parser = argparse.ArgumentParser(description="核验数评台评测包。")
    parser.add_argument("--trust", type=Path, help="放有受信任证书（.pem）的文件夹")
    parser.add_argument("--require", default="", help="另外要求签名的角色，用逗号分开")
    parser.add_argument("--json", action="store_true", help="以JSON输出")
    parser.add_argument("packages", nargs="+", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    require = {role.strip() for role in options.require.split(",")} - {""}
    if require - ROLES.keys() or (options.trust and not options.trust.is_dir()):
        parser.error("--require的角色或--trust的文件夹不对。")
    try:
        anchors = read_anchors(options.trust) if options.trust else []
        verdicts = [(visible(it.name), verify(it, anchors, require)) for it in options.packages]
    except (Unusable, OSError) as error:
        sys.stderr.write(f"读不了，不作结论：{visible(str(error))}\n")
        return 2
    for name, verdict in verdicts:
        notes = [f"注意：{note}" for note in verdict["notes"]]
        text = "\n  ".join([f"{name}：{verdict['status']}", verdict["sentence"], *notes])
        plain = json.dumps({"file": name, **verdict}, ensure_ascii=False)
        sys.stdout.write(f"{plain if options.json else text}\n")
    return int(any(verdict["status"] != "complete" for _, verdict in verdicts))


def verify(path: Path, anchors: list[Anchor], require: Collection[str] = ()) -> dict[str, Any]:
    """Return the verdict on a file; Unusable when its format is newer."""
    try:
        with path.open("rb") as file:
            statement, signed, forks = prove(file)
    except MALFORMED as error:
        why = error if isinstance(error, Changed) else "有一处内容的格式不对。"
        sentence = f"这不是原样的评测包，内容被改动过或已损坏：{why}"
        return {"status": "changed", "sentence": sentence, "notes": []}
    standings = [standing(it, anchors) for it in signed]
    doubts = [doubt for doubt, _ in standings if doubt]
    lacking = {*statement["required_roles"], *require} - {it.role for it in signed}
    missing = [role for role in ROLES if role in lacking]
    status = "unknown_signer" if doubts else "incomplete" if missing else "complete"
    if missing:
        doubts.append(f"还缺{'、'.join(ROLES[role] for role in missing)}的签名。")
    name, outcome = statement["enterprise"]["name"], statement["outcome"]
    about = f"“{visible(name)}”，第{statement['revision']}版，{outcome['level']}级"
    verdict = "".join(doubts) or f"签名齐全：{'、'.join(map(str, signed))}。"
    others = [it for it in signed if it.role == "enterprise" and it.by.organisation != name]
    notes = [f"{it}的单位与被评测企业不同名，请核对。" for it in others]
    return {
        "status": status,
        "sentence": f"内容未被改动：{about}，{outcome['points']}分。{verdict}",
        "notes": [note for _, note in standings if note] + notes + forks,
        "fingerprint": sha256(canonical(statement)),
        "missing_roles": missing,
        **outcome,
    }


def prove(file: BinaryIO) -> tuple[dict[str, Any], list[Signed], list[str]]:
    """Make everything in a package again; one of MALFORMED when anything differs.

    Returns the statement, who signed it, and what to know of the journal.
    """
    package = read_zip(file)
    raw = package[STATEMENT].read(4 * MEGABYTE, 200_000)
    claimed = read_statement(raw)
    found = tuple(package[name].sha256 for name in INDICATORS)
    need(found == CATALOGUES.get(str(claimed["edition"])), "指标目录不是本程序认可的那一份。")
    rules = json.loads(package[INDICATORS[1]].read(MEGABYTE))
    changes = read_journal(package[JOURNAL].read(MAX_CHANGES, 1_000_000))
    document = document_of(changes, {"edition": claimed["edition"], "sha256": found[0]})
    answers = package[ANSWERS].read(4 * MEGABYTE, 200_000)
    need(canonical(document) == answers, "按变更记录推算的答案与assessment.json不一致。")
    check_answers(document, rules)
    check_evidence(package, document)
    check_bag(package, document, claimed)
    statement = make_statement(package, document, claimed, score(document, rules))
    need(canonical(statement) == raw, "声明与评测包的内容不符。")
    signed, undecided = check_signatures(package, sha256(raw)), fold(changes)[1]
    need(not (signed and undecided), "有冲突没有裁定的评测包不能有签名。")
    told = [f"有{len(undecided)}处冲突没有裁定：{visible('、'.join(undecided))}。"] * bool(
        undecided
    )
    return statement, signed, forks(changes) + told


def need(condition: object, sentence: str) -> None:
    """Go on only when something holds."""
    if not condition:
        raise Changed(sentence)


def visible(text: str) -> str:
    """Leave out what could make a text look like something else on a screen."""
    hidden = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}  # Unicode categories
    return "".join(it for it in text if unicodedata.category(it) not in hidden)


# 2. The archive: members stored, sorted and timeless; nothing before, between or behind them


class Member(NamedTuple):
    """A file in the archive: its bytes are `size` from `start` on."""

    file: BinaryIO
    start: int
    size: int
    sha256: str

    def piece(self, place: int, count: int) -> bytes:
        """Return at most so many bytes from a place."""
        self.file.seek(self.start + place)
        return self.file.read(max(0, min(count, self.size - place)))

    def read(self, limit: int, parts: int = MEGABYTE) -> bytes:
        """Return all, if it is small and would not fill the memory when taken apart as JSON."""
        data = self.piece(0, limit)
        need(sha256(data) == self.sha256, "有一个文件过大，或在读取期间变了。")
        need(sum(map(data.count, (b",", b"[", b"{"))) <= parts, "内容过多，不是正常的评测包。")
        return data


Package = dict[str, Member]


def read_zip(file: BinaryIO) -> Package:
    """Read every byte; a header leaves nothing open but name, size and checksum of its member."""
    need(file.seek(0, 2) < 2**32, "文件过大，不是评测包。")
    package: Package = {}
    directory, last, place = b"", "", file.seek(0)
    while len(head := file.read(30)) == 30 and head.startswith(b"PK\3\4"):
        crc, size, _, length = struct.unpack_from("<3LH", head, 14)
        name = file.read(length).decode("ascii", "replace")
        known = name in FIXED or re.fullmatch(OTHERS, name)
        need(known and last < name, f"多出了“{visible(name)}”，评测包里不应有它，或次序不对。")
        need(len(package) < 10_000, "压缩包内的文件过多。")
        made = struct.pack("<5H3L2H", 20, 0x800, 0, 0, 33, crc, size, size, length, 0)
        need(head == b"PK\3\4" + made, f"“{name}”的文件头不合规定。")
        package[name] = read_member(file, size, crc)
        rest = struct.pack("<3H2L", 0, 0, 0, 0o100644 << 16, place)
        directory += b"PK\1\2\x14\3" + made + rest + name.encode()
        last, place = name, file.tell()
    numbers = (0, 0, len(package), len(package), len(directory), place, 0)
    directory += struct.pack("<4s4H2LH", b"PK\5\6", *numbers)
    need(head + file.read(len(directory)) == directory, "压缩包不完整，或夹带了别的内容。")
    need(package.keys() >= FIXED, f"缺少“{'、'.join(sorted(FIXED - package.keys()))}”。")
    return package


def read_member(file: BinaryIO, size: int, crc: int) -> Member:
    """Read to the end of a member in small pieces, however long it claims to be."""
    start, found, digest = file.tell(), 0, hashlib.sha256()
    for left in range(size, 0, -MEGABYTE):
        chunk = file.read(min(left, MEGABYTE))
        found = zlib.crc32(chunk, found)
        digest.update(chunk)
    need((file.tell() - start, found) == (size, crc), "有文件不完整，或与校验和不符。")
    return Member(file, start, size, digest.hexdigest())


def sha256(data: bytes) -> str:
    """Return the digest in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


# 3. JSON: one text for one value (RFC 8785). A form is a pattern for this text


def loads(data: bytes) -> Any:
    """Read JSON that is written in its one way: no blanks, no key twice, no fractions."""
    value = json.loads(data.decode())
    need(canonical(value) == data, "有一处JSON写法不规范。")
    return value


def canonical(value: Any, depth: int = 0) -> bytes:
    """Write a value in its one way."""
    if isinstance(value, dict | list):
        need(depth < 64, "JSON嵌套过深。")
    if isinstance(value, list):
        return b"[" + b",".join(canonical(each, depth + 1) for each in value) + b"]"
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        pairs = (canonical(key) + b":" + canonical(value[key], depth + 1) for key in keys)
        return b"{" + b",".join(pairs) + b"}"
    exact = type(value) is not float and (type(value) is not int or abs(value) < 2**53)
    need(exact, "JSON中有小数，或过大的整数。")
    return json.dumps(value, ensure_ascii=False).encode()


def fits(form: str | dict[str, str], value: Any) -> bool:
    """Whether a value is of a form, or an object of exactly these keys, each of its form."""
    if isinstance(form, str):
        return re.fullmatch(form, canonical(value).decode()) is not None
    whole = isinstance(value, dict) and value.keys() == form.keys()
    return whole and all(fits(form[key], value[key]) for key in form)


HASH = r'"[0-9a-f]{64}"'
TIME = r"[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"
UTC_TIME = rf'"2{TIME}(\.[0-9]{{3}})?Z"'
CHARACTER = r'(\\u[0-9a-f]{4}|\\[^u]|[^"\\])'
LINE = r'"(\\["\\]|[^"\\\x7f-\x9f\u2028\u2029]){0,500}"'
NOTE = r'"(\\["\\tnr]|[^"\\\x7f-\x9f]){0,5000}"'
TEXTS = rf'\[("{CHARACTER}*",?)*\]'


# 4. The bag and the statement: all but the header follows from the rest of the package

HEADER = {
    "revision": r"[1-9][0-9]{0,3}",
    "previous_statement": rf"null|{HASH}",
    "required_roles": r'\[(?!\])("assessor",?)?("team_lead",?)?("enterprise")?\]',
    "app_version": r'"[0-9A-Za-z][0-9A-Za-z.+-]{0,39}"',
    "made_at": UTC_TIME,
}


def read_statement(raw: bytes) -> Any:
    """Read what the statement claims, and check its header."""
    claimed = loads(raw)
    schema = claimed.get("schema") if isinstance(claimed, dict) else None
    newer = fits(r'"shuping\.statement/[1-9][0-9]{0,5}"', schema)
    if newer and schema != "shuping.statement/1":
        raise Unusable("这个评测包的格式比本程序新，请取得新的核验程序。")
    need(newer and claimed.keys() >= {*HEADER, "edition"}, "声明不完整。")
    header = {key: claimed[key] for key in HEADER}
    need(fits(HEADER, header), "声明中的版次、角色、版本或时间不对。")
    need(header["revision"] > 1 or header["previous_statement"] is None, "第1版没有上一版。")
    return claimed


def make_statement(package: Package, document: Any, claimed: Any, outcome: Any) -> dict[str, Any]:
    """Make the statement of everything else in the package."""
    enterprise = document["enterprise"]
    return {
        **{key: claimed[key] for key in HEADER},
        **{key: document[key] for key in ("kind", "edition")},
        "schema": "shuping.statement/1",
        "assessment": document["id"],
        "catalogue_sha256": package[INDICATORS[0]].sha256,
        "enterprise": {key: enterprise.get(key, "") for key in ("name", "credit_code")},
        "outcome": outcome,
        "files": [
            {"name": name, "size": it.size, "sha256": it.sha256}
            for name, it in package.items()
            if name in BAG[:3] or name.startswith("data/")
        ],
    }


def check_bag(package: Package, document: Any, claimed: Any) -> None:
    """Make the four BagIt files again."""
    payload = [name for name in package if name.startswith("data/")]
    tags = [name for name in package if not name.startswith("data/") and name != BAG[3]]
    day = datetime.fromisoformat(claimed["made_at"]).astimezone(BEIJING)
    info = (
        f"Source-Organization: {document['enterprise']['name']}\n"
        f"Bagging-Date: {day:%Y-%m-%d}\n"
        f"Payload-Oxum: {sum(package[name].size for name in payload)}.{len(payload)}\n"
        f"External-Identifier: {document['id']}/{claimed['revision']}\n"
        f"Bag-Software-Agent: shuping {claimed['app_version']}\n"
    )
    lists = ("".join(f"{package[name].sha256}  {name}\n" for name in it) for it in (payload, tags))
    made = ("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", info, *lists)
    for name, text in zip(BAG, made, strict=True):
        need(package[name].sha256 == sha256(text.encode()), f"“{name}”与内容不符。")


# 5. The signatures: each covers the statement and the signature before it


class Signed(NamedTuple):
    """A good signature: by whom, in which role, and when he says it was."""

    by: Certificate
    role: str
    at: datetime

    def __str__(self) -> str:
        return f"{ROLES[self.role]}“{self.by.name}”（{self.by.organisation}）"


def check_signatures(package: Package, statement_sha256: str) -> list[Signed]:
    """Check all signatures in their order, 01 first."""
    names = [name for name in package if name.startswith("signatures/")]
    stems = sorted({name.rpartition(".")[0] for name in names})
    complete = [f"{stem}.{part}" for stem in stems for part in ("json", "pem", "sig")]
    numbered = [stem[11:13] for stem in stems] == [f"{n + 1:02}" for n in range(len(stems))]
    need(names == complete and numbered, "签名文件不成套，或编号不连续。")
    signed: list[Signed] = []
    previous = None
    for stem in stems:
        text, pem, signature = (
            package[f"{stem}.{it}"].read(65_536) for it in ("json", "pem", "sig")
        )
        fixed = {"statement_sha256": statement_sha256, "previous_signature_sha256": previous}
        signed.append(check_text(text, Certificate(pem), {**fixed, "role": stem[14:]}))
        signed[-1].by.check(pem, signature, text)
        previous = sha256(text)
    need(len({it.by.fingerprint for it in signed}) == len(signed), "同一张证书签了两次。")
    return signed


def check_text(text: bytes, by: Certificate, fixed: dict[str, Any]) -> Signed:
    """Make the signed text again."""
    role, claims = fixed["role"], loads(text)
    need(by.role in ("", role), "文件名中的角色与证书中的角色不一致。")
    need(isinstance(claims, dict), "签名内容不对。")
    own = {key: claims.get(key) for key in ("claimed_at", "drawn")}
    need(fits(UTC_TIME, own["claimed_at"]), "签名时间的格式不对。")
    need(own["drawn"] is None or is_drawn(own["drawn"]), "手写签名是空的，或格式不对。")
    made = {
        "schema": "shuping.signature/1",
        "name": by.name,
        "organisation": by.organisation,
        "certificate_sha256": by.fingerprint,
        "pledge": PLEDGE if role == "enterprise" else None,
    }
    need(canonical({**fixed, **own, **made}) == text, "签名内容与声明、证书或上一个签名不符。")
    return Signed(by, role, datetime.fromisoformat(claims["claimed_at"]))


def is_drawn(strokes: Any) -> bool:
    """Whether strokes of [x, y, milliseconds] are within the pad, in order, and not empty."""
    if not fits(r"\[(\[(\[[0-9]+,[0-9]+,[0-9]+\],?)+\],?)+\]", strokes):
        return False
    points = [point for stroke in strokes for point in stroke]
    times = [t for _, _, t in points]
    timely = times == sorted(times) and times[0] == 0 and times[-1] <= 3_600_000
    inside = all(x <= 1000 and y <= 400 for x, y, _ in points)
    ink = sum(math.dist(a[:2], b[:2]) for stroke in strokes for a, b in pairwise(stroke))
    return len(strokes) <= 200 and len(points) <= 3000 and timely and inside and ink >= 100


# 6. Certificates, and who is trusted


class Certificate:
    """A certificate that signs packages, or vouches for who does: P-256, or RSA of 2048 to 4096."""

    def __init__(self, pem: bytes) -> None:
        with warnings.catch_warnings():
            # Where the library only warns, the certificate breaks the standard; names may be long.
            warnings.simplefilter("ignore", UserWarning)
            warnings.simplefilter("error", CryptographyDeprecationWarning)
            self.x509 = x509.load_pem_x509_certificate(pem)
            self.key: Any = self.x509.public_key()
            extensions = {type(it.value): it.value for it in self.x509.extensions}
            names = [(it.rfc4514_attribute_name, str(it.value)) for it in self.x509.subject]
            self.x509.issuer.rfc4514_string()
        strong = isinstance(getattr(self.key, "curve", None), ec.SECP256R1)
        if isinstance(self.key, rsa.RSAPublicKey):
            strong = 2048 <= self.key.key_size <= 4096 and self.key.public_numbers().e >= 65537
        need(strong, "证书的密钥不能用于评测包签名。")
        (self.name,) = (it for label, it in names if label == "CN")
        (self.organisation,) = (it for label, it in names if label == "O")
        for it in (self.name, self.organisation):
            need(it == it.strip() == visible(it) and 0 < len(it) <= 64, "证书没有写明是谁。")
        roles = [unit for label, unit in names if label == "OU" and unit in ROLES]
        self.role = roles[0] if len(roles) == 1 else ""
        basic, self.usage = (extensions.get(it) for it in (x509.BasicConstraints, x509.KeyUsage))
        self.is_authority = basic is not None and basic.ca
        self.fingerprint = self.x509.fingerprint(hashes.SHA256()).hex()

    def covers(self, at: datetime) -> bool:
        """Whether the certificate is valid at a time."""
        return self.x509.not_valid_before_utc <= at <= self.x509.not_valid_after_utc

    def check(self, pem: bytes, signature: bytes, text: bytes) -> None:
        """Check a signature: RSA with PKCS#1 v1.5, or ECDSA in DER with the lower s."""
        need(self.x509.public_bytes(serialization.Encoding.PEM) == pem, "证书文件的写法不规范。")
        fit = not self.usage or self.usage.digital_signature or self.usage.content_commitment
        need(fit and not self.is_authority, "证书不是给个人签名用的。")
        try:
            if isinstance(self.key, rsa.RSAPublicKey):
                self.key.verify(signature, text, padding.PKCS1v15(), hashes.SHA256())
                return
            self.key.verify(signature, text, ec.ECDSA(hashes.SHA256()))
        except exceptions.InvalidSignature as error:
            raise Changed("签名验不过。") from error
        _, s = utils.decode_dss_signature(signature)
        need(s <= P256_ORDER // 2, "签名的写法不规范。")

    def vouches_for(self, signed: Signed) -> bool:
        """Whether an authority signed for someone: of its own organisation, his role named."""
        digest = (hashes.SHA256, hashes.SHA384, hashes.SHA512)
        try:
            signed.by.x509.verify_directly_issued_by(self.x509)
            strong = isinstance(signed.by.x509.signature_hash_algorithm, digest)
        except (*MALFORMED, TypeError, exceptions.InvalidSignature):
            return False
        able = self.is_authority and (not self.usage or self.usage.key_cert_sign)
        named = signed.by.organisation == self.organisation and signed.by.role
        return bool(strong and able and named and self.covers(signed.at))


class Anchor(NamedTuple):
    """A certificate that the receiver trusts: in which roles, and until which day (Beijing)."""

    certificate: Certificate
    roles: tuple[str, ...] = ()
    withdrawn_on: str | None = None


def read_anchors(folder: Path) -> list[Anchor]:
    """Read the certificates of a folder; parts of a file name may limit roles and time."""
    anchors = []
    for path in sorted(folder.glob("*.pem")):
        try:
            certificate = Certificate(path.read_bytes())
        except MALFORMED as error:
            raise Unusable(f"“{path}”不是可用的证书。") from error
        words = path.stem.split(".")
        roles = tuple(role for role in ROLES if role in words)
        days = [word[6:] for word in words if re.fullmatch(r"until-2[0-9]{3}(-[0-9]{2}){2}", word)]
        anchors.append(Anchor(certificate, roles, min(days, default=None)))
    return anchors


def standing(signed: Signed, anchors: list[Anchor]) -> tuple[str, str]:
    """Say why a signature does not count (empty when it does), and what to know if it does."""
    own = [it for it in anchors if it.certificate.fingerprint == signed.by.fingerprint]
    found = own or [it for it in anchors if it.certificate.vouches_for(signed)]
    if not found:
        return f"签名人{signed}没有被信任，请核对证书指纹{signed.by.fingerprint}。", ""
    if not signed.by.covers(signed.at):
        return f"签名人{signed}写的签名时间不在证书有效期内。", ""
    usual = (signed.by.role,) if own else ("assessor", "team_lead")
    found = [it for it in found if signed.role in (it.roles or usual)]
    if not found:
        return f"签名人{signed}没有登记为可以用这个角色签名。", ""
    day = f"{signed.at.astimezone(BEIJING):%Y-%m-%d}"
    until = max(it.withdrawn_on or "9" for it in found)
    if day >= until:
        return f"签名人{signed}的证书或其颁发机构从{until}起停用，这个签名不予承认。", ""
    note = f"签名人{signed}的证书或其颁发机构从{until}起停用；签名自称在此之前。"
    return "", "" if until == "9" else note


# 7. The journal: changes that refer to each other by the hash of their content

CHANGE = {
    "id": HASH,
    "assessment": r'"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"',
    "field": r'"(?=.{1,200}"$)[a-z]+(/[A-Za-z0-9_.-]+)*"',
    "value": r".*",
    "parents": rf"\[({HASH},?){{0,1000}}\]",
    "prev": rf"null|{HASH}",
    "author": rf'"{CHARACTER}{{1,200}}"',
    "replica": r'"[0-9a-f]{32}"',
    "at": rf'"[0-9]{TIME}\.[0-9]{{3}}Z"',
    "reason": rf'null|"{CHARACTER}{{1,2000}}"',
}


def read_journal(raw: bytes) -> dict[str, Any]:
    """Return the changes by their ids: one a line, in the one allowed order."""
    lines = raw.split(b"\n")
    need(lines.pop() == b"", "变更记录不完整。")
    changes = {change["id"]: change for change in map(read_change, lines)}
    need([*changes] == ordered(changes) and len(changes) == len(lines), "变更记录的次序不对。")
    for change in changes.values():
        fields = {changes[parent]["field"] for parent in change["parents"]}
        before = changes[change["prev"]] if change["prev"] else change
        joined = fields <= {change["field"]} and before["replica"] == change["replica"]
        need(joined, "变更记录接在了别的字段或别的电脑之后。")
    need(len({change["assessment"] for change in changes.values()}) == 1, "混有其他评测的变更。")
    return changes


def read_change(line: bytes) -> Any:
    """Read one change; its id is the hash of the rest."""
    change = loads(line)
    need(fits(CHANGE, change), "变更记录中有一项格式不对。")
    datetime.fromisoformat(change["at"])
    need(change["parents"] == sorted(set(change["parents"])), "变更记录的parents不对。")
    need(len(canonical(change["value"])) <= 64 * 1024, "变更记录的内容过长。")
    rest = {key: change[key] for key in CHANGE if key != "id"}
    need(change["id"] == sha256(canonical(rest)), "变更记录的编号与内容不符。")
    return change


def ordered(changes: dict[str, Any]) -> list[str]:
    """Order changes: each after all it refers to; of those that could come next, the oldest."""
    graph = {key: {*it["parents"], it["prev"]} - {None} for key, it in changes.items()}
    need(all(references <= changes.keys() for references in graph.values()), "变更记录有缺失。")
    sorter = TopologicalSorter(graph)
    sorter.prepare()
    ready: list[tuple[str, str]] = []
    order: list[str] = []
    while sorter.is_active():
        for key in sorter.get_ready():
            heapq.heappush(ready, (changes[key]["at"], key))
        order.append(heapq.heappop(ready)[1])
        sorter.done(order[-1])
    return order


def forks(changes: dict[str, Any]) -> list[str]:
    """Name the computers that told their story twice from one change on, as after an old backup."""
    places = Counter((it["replica"], it["prev"]) for it in changes.values())
    twice = [replica for (replica, _), count in places.items() if count > 1]
    return [f"电脑{it[:8]}的变更记录分叉了，可能用旧备份恢复过，请核对。" for it in twice]


def fold(changes: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return the value of every field: of the changes that no other replaced, the latest.

    Where they differ, the field is in conflict: it has no value and is named. They may differ
    where nothing is assessed, and in what a file is called.
    """
    replaced = {parent for it in changes.values() for parent in it["parents"]}
    heads = sorted((it["at"], key) for key, it in changes.items() if key not in replaced)
    values: dict[str, Any] = {}
    undecided = set()
    for field, value in ((changes[key]["field"], changes[key]["value"]) for _, key in heads):
        both = [values.get(field, value), value]
        if re.fullmatch("evidence/[0-9a-f]{64}", field):
            both = [{**it, "name": ""} if isinstance(it, dict) else it for it in both]
        same = canonical(both[0]) == canonical(both[1])
        if not same and not re.fullmatch(ARRANGED, field):
            need(not re.fullmatch(VITAL, field), f"“{field}”还有冲突没有裁定。")
            undecided.add(field)
        values[field] = value
    return {it: values[it] for it in values if it not in undecided}, sorted(undecided)


# 8. The answers that the journal gives, and whether the indicators allow them

# How evidence is shown, and who does what, is not assessed.
ARRANGED = "evidence/[0-9a-f]{64}/(rotation|order)|assignment/[A-Za-z0-9_]+"
# Nor is what people wrote beside the answers.
BESIDE = "report|programme|claim|review|visit|improvement"
# Without these there is no document, or nobody knows which files belong to it.
VITAL = "assessment/[A-Za-z0-9_]+|enterprise/name|evidence/[0-9a-f]{64}"
# What fields may hold; * stands for the file itself.
FIELDS = {
    "assessment/kind": '"(self|before|after)"',
    "enterprise/credit_code": '"[0-9A-HJ-NP-RTUW-Y]{18}"',
    "enterprise/(name|city|district|industry|address|legal_representative)": LINE,
    "enterprise/(contact|phone|established)": LINE,
    "enterprise/main_products|(items|scenarios)/[^/]+/note": NOTE,
    "items/[^/]+/options|scenarios/[^/]+/checkpoints": TEXTS,
    "scenarios/[^/]+/grade": "[0-4]",
    "measures/[^/]+": r'[0-9]{1,15}|"[0-9]{1,15}(\.[0-9]{1,6})?"',
    r"evidence/[^/]+/\*": r"\{.*\}",
    "evidence/[^/]+/for/[^/]+": "true",
    "evidence/[^/]+/caption|assessment/edition": ".*",
}
FILE = {
    "sha256": HASH,
    "name": r'(?!"")' + LINE,
    "media_type": r'"(image/(jpeg|png|heic)|application/pdf)"',
    "size": r"[1-9][0-9]*",
    "taken_at": rf'null|"[0-9]{TIME}(Z|[+-][0-9]{{2}}:[0-9]{{2}})?"',
    "place": r'null|\{"lat":(N),"lon":(N)\}'.replace("N", r'"-?[0-9]{1,3}(\.[0-9]{1,8})?"'),
    "caption": NOTE,
    "for": TEXTS,
}


def document_of(changes: dict[str, Any], catalogue: dict[str, str]) -> dict[str, Any]:
    """Write the answers as data/assessment.json has them."""
    tree: dict[str, Any] = {"enterprise": {}, "items": {}, "measures": {}, "scenarios": {}}
    tree |= {"assessment": {}, "evidence": {}}
    for field, value in sorted(fold(changes)[0].items()):
        if value in EMPTY or re.fullmatch(f"status|({BESIDE})/.*|{ARRANGED}", field):
            continue
        name = re.sub(r"^(evidence/[^/]+)$", r"\1/*", field)
        form = next((FIELDS[it] for it in FIELDS if re.fullmatch(it, name)), r"(?!)")
        need(fits(form, value), f"变更记录中的“{field}”不对。")
        place, *steps, last = tree, *name.split("/")
        for step in steps:
            place = place.setdefault(step, {})
        place[last] = str(value) if steps == ["measures"] else value
    pinned, files = tree.pop("assessment"), tree.pop("evidence")
    need(pinned == {"kind": pinned.get("kind"), "edition": catalogue}, "锁定的是另一份指标目录。")
    return {
        "schema": "shuping.assessment/1",
        "id": next(iter(changes.values()))["assessment"],
        "kind": pinned["kind"],
        "edition": catalogue["edition"],
        "evidence": [listed(it, files[it]) for it in files if "*" in files[it]],
        **tree,
    }


def listed(digest: str, parts: dict[str, Any]) -> dict[str, Any]:
    """Write how a file of evidence is listed."""
    entry = {"taken_at": None, "place": None, "caption": "", "for": [], **parts["*"]}
    entry |= {key: [*parts[key]] if key == "for" else parts[key] for key in parts if key != "*"}
    entry["sha256"] = digest
    need(fits(FILE, entry), "佐证材料的登记不对。")
    datetime.fromisoformat(entry["taken_at"] or "2000-01-01")
    return {key: value for key, value in entry.items() if value not in EMPTY}


def check_answers(document: Any, rules: Any) -> None:
    """Hold the answers against the indicators."""
    enterprise, items, scenarios = (document[it] for it in ("enterprise", "items", "scenarios"))
    need("name" in enterprise, "没有企业名称。")
    if code := enterprise.get("credit_code"):  # GB 32100-2015
        digits = ["0123456789ABCDEFGHJKLMNPQRTUWXY".index(it) for it in code]
        total = digits.pop() + sum(it * pow(3, place, 31) for place, it in enumerate(digits))
        need(total % 31 == 0, "统一社会信用代码的校验位不符。")
    for code, answer in items.items():
        need(code in rules["items"], f"没有采集项{code}。")
        rule, chosen = rules["items"][code], answer.get("options", [])
        exclusive = {it["key"]: it["exclusive"] for it in rule["options"]}
        alone = rule["kind"] == "single" or any(map(exclusive.get, chosen))
        need(distinct(chosen, exclusive) and (len(chosen) < 2 or not alone), f"{code}的选项不对。")
    for code, answer in scenarios.items():
        need(code in rules["scenarios"], f"没有应用场景{code}。")
        points = rules["scenarios"][code]["checkpoints"]
        need(distinct(answer.get("checkpoints", []), points), f"{code}的判定要点不对。")
    for entry in document["evidence"]:
        known = {*rules["items"], *rules["scenarios"]}
        need(distinct(entry.get("for", []), known), "佐证材料所证明的不对。")
    check_measures({code: Fraction(text) for code, text in document["measures"].items()}, rules)


def distinct(keys: list[str], known: Collection[str]) -> bool:
    """Whether all keys are known, and none stands twice."""
    return len(set(keys)) == len(keys) and set(keys) <= set(known)


def check_measures(measures: dict[str, Fraction], rules: Any) -> None:
    """Check numbers and their limits; no part is larger than its whole."""
    for code, number in measures.items():
        need(code in rules["measures"], f"没有基础数据{code}。")
        rule = rules["measures"][code]
        low, high = Fraction(rule["min"] or 0), Fraction(rule["max"] or number)
        whole = number.denominator == 1 or not rule["integer"]
        need(low <= number <= high and whole, f"基础数据{code}不在允许的范围内。")
    for item in rules["items"].values():
        if item["formula"] and item["formula"].get("capped"):
            pair = [measures.get(code) for code in item["formula"]["pairs"][0]]
            numbers = [number for number in pair if number is not None]
            need(len(numbers) < 2 or numbers[0] <= numbers[1], "基础数据自相矛盾。")


# 9. The evidence: every file is listed, and is what it is listed as

# By type: how the name ends, and how the bytes begin.
MEDIA = {
    "image/jpeg": ("jpg", rb"\xff\xd8\xff"),
    "image/png": ("png", rb"\x89PNG\r\n\x1a\n.{4}IHDR"),
    "image/heic": ("heic", rb".{4}ftyp(hei[cxms]|hev[cx]|mif1|msf1)"),
    "application/pdf": ("pdf", rb"%PDF-"),
}


def check_evidence(package: Package, document: Any) -> None:
    """Hold the files against the list; pictures must not claim to be larger than they can be."""
    names = []
    for entry in document["evidence"]:
        kind, digest = entry["media_type"], entry["sha256"]
        names.append(f"data/evidence/{digest}.{MEDIA[kind][0]}")
        need(names[-1] in package, f"缺少佐证材料“{names[-1]}”。")
        found = package[names[-1]]
        same = (found.sha256, found.size) == (digest, entry["size"])
        head, pixels = found.piece(0, 32), 1
        need(same and re.match(MEDIA[kind][1], head, re.DOTALL), f"“{names[-1]}”与登记的不符。")
        if kind == "image/png":
            pixels = int.from_bytes(head[16:20]) * int.from_bytes(head[20:24])
        elif kind == "image/jpeg":
            pixels = jpeg_pixels(found)
        honest = 0 < pixels <= min(250_000_000, found.size * 10_000)
        need(honest, f"佐证材料“{names[-1]}”谎报了图片的尺寸。")
    surplus = {name for name in package if name.startswith("data/evidence/")} - {*names}
    need(not surplus, "有佐证材料没有列出。")


def jpeg_pixels(found: Member) -> int:
    """Walk the segments of a JPEG to its frame; 1 when they do not lead there."""
    place = 2
    for _ in range(1000):
        segment = found.piece(place, 9)
        if len(segment) < 9 or segment[0] != 0xFF or segment[1] == 0xDA:
            break
        marker = segment[1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return int.from_bytes(segment[5:7]) * int.from_bytes(segment[7:9])
        alone = marker == 0x01 or 0xD0 <= marker <= 0xD7
        place += 1 if marker == 0xFF else 2 if alone else 2 + int.from_bytes(segment[2:4])
    return 1


# 10. The level, by the rules in data/catalogue.json, in exact fractions


def score(document: Any, rules: Any) -> dict[str, Any]:
    """Return the outcome as the statement has it."""
    measures = {code: Fraction(text) for code, text in document["measures"].items()}
    points = Fraction(0)
    for code, item in rules["items"].items():
        chosen = document["items"].get(code, {}).get("options") or picked(item, measures)
        shares = [Fraction(it["share"]) for it in item["options"] if it["key"] in chosen]
        points += Fraction(item["points"]) * sum(shares) / 100
    level, cents = 0, rounded(points)
    for row in rules["levels"]:
        reached = [
            rules["scenarios"][code]["constrained"]
            for code, answer in document["scenarios"].items()
            if answer.get("grade", 0) >= row["level"]
        ]
        enough = len(reached) >= row["min_scenarios"] and sum(reached) >= row["min_constrained"]
        if points < Fraction(row["min_points"]) <= Fraction(cents, 100):
            cents = points * 100 // 1  # a threshold that was missed must not look met
        elif enough and points >= Fraction(row["min_points"]):
            level = max(level, row["level"])
    shown = f"{cents // 100}.{cents % 100:02}"
    return {"level": level, "points": shown, "points_exact": str(points)}


def rounded(value: Fraction) -> int:
    """Return hundredths, 四舍五入."""
    return (value * 100 + Fraction(1, 2)) // 1


def picked(item: Any, measures: dict[str, Fraction]) -> list[str]:
    """Return the option that the numbers pick where none was chosen by hand."""
    formula, options = item["formula"] or {"kind": None}, item["options"]
    if formula["kind"] == "trend":
        now, before = (quotient(formula[it], measures) for it in ("now", "before"))
        if now is None or before is None:
            return []
        change = rounded(now) - rounded(before)
        better = -change if formula["better"] == "lower" else change
        return [options[1 + (better > 0) - (better < 0)]["key"]]
    ratios = [quotient(pair, measures) for pair in formula.get("pairs", [])]
    known = [100 * ratio for ratio in ratios if ratio is not None]
    if not known:
        return []
    mean = sum(known) / len(known)
    fitting = [it["key"] for it in options if mean <= Fraction(it["upto"])]
    return [fitting[0] if fitting else options[-1]["key"]]


def quotient(codes: list[str], measures: dict[str, Fraction]) -> Fraction | None:
    """Return a number, or the quotient of two; None when one is missing or the divisor is 0."""
    numbers = [measures.get(code) for code in codes]
    if None in numbers or 0 in numbers[1:]:
        return None
    return numbers[0] / numbers[1] if len(numbers) > 1 else numbers[0]  # type: ignore[operator]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
