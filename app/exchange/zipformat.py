"""One ZIP per content: stored, sorted, timeless; reading proves that nothing differs.

The reader rebuilds every header from what the central directory says and compares bytes, so there
is no room before, between or behind the members for what two programs could read differently.
"""

from __future__ import annotations

import hashlib
import struct
import unicodedata
import zlib
from contextlib import nullcontext
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from app.errors import BadInput
from app.exchange.files import RESERVED_CHARACTERS, is_reserved
from app.exchange.hashing import Digest, Hasher
from app.language import tr
from app.plain import is_plain, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

Source: TypeAlias = "bytes | Path | Callable[[], Iterator[bytes]]"
"""What a member is made of; a function gives its pieces."""
Bytes: TypeAlias = bytes | memoryview
Hear: TypeAlias = "Callable[[Bytes], object]"
CHUNK = 1024 * 1024
MAX_TOTAL = 2**32 - 1
MAX_MEMBERS = 10_000
MAX_NAME = 240
_VERSION = 20
_MADE_BY = 3 << 8 | _VERSION  # 3: the mode below is a unix mode
_LOCAL_SIGN = b"PK\x03\x04"
_UTF8 = 0x0800
_STORED = 0
_TIME = 0
_DATE = 1 << 5 | 1  # 1980-01-01, the first day that the format knows
_MODE = 0o100644 << 16
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


@dataclass(frozen=True, slots=True)
class Entry:
    """A member of an archive: its place and what is in it; sizes in bytes."""

    name: str
    size: int
    crc: int
    sha256: str
    start: int


@dataclass(frozen=True, slots=True)
class _Listed:
    """What the central directory says of a member."""

    name: bytes
    size: int
    crc: int

    @property
    def length(self) -> int:
        return _LOCAL.size + len(self.name) + self.size

    def local(self) -> bytes:
        sizes = (self.crc, self.size, self.size, len(self.name), 0)
        head = (_LOCAL_SIGN, _VERSION, _UTF8, _STORED, _TIME, _DATE)
        return _LOCAL.pack(*head, *sizes) + self.name

    def central(self, offset: int) -> bytes:
        head = (b"PK\x01\x02", _MADE_BY, _VERSION, _UTF8, _STORED, _TIME, _DATE)
        sizes = (self.crc, self.size, self.size, len(self.name))
        return _CENTRAL.pack(*head, *sizes, 0, 0, 0, 0, _MODE, offset) + self.name


@dataclass(frozen=True, slots=True)
class _Handled:
    """A member that was read or written; its hash is whole once the hasher has settled."""

    listed: _Listed
    start: int
    digest: Digest

    def entry(self) -> Entry:
        listed = self.listed
        sha256 = self.digest.hexdigest()
        return Entry(listed.name.decode(), listed.size, listed.crc, sha256, self.start)


class Archive:
    """An archive whose every byte has been proved; `entries` are its members in order of name."""

    def __init__(self, file: BinaryIO, entries: Iterable[Entry]) -> None:
        self._file = file
        self.entries: Mapping[str, Entry] = {entry.name: entry for entry in entries}

    def read(self, name: str, *, limit: int) -> bytes:
        """Return a small member; BadInput when over `limit` bytes or no longer what it was."""
        entry = self.entries[name]
        if entry.size > limit:
            raise BadInput(tr("“{name}”过大：最多{limit} MB。", name=name, limit=limit // CHUNK))
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """Give a member piece by piece; BadInput at the end when it is no longer what it was."""
        digest = hashlib.sha256()
        for chunk in self.pieces(name):
            digest.update(chunk)
            yield chunk
        if digest.hexdigest() != self.entries[name].sha256:
            raise BadInput(tr("读取期间“{name}”的内容发生了变化，请重新读取。", name=name))

    def pieces(self, name: str) -> Iterator[bytes]:
        """Give a member piece by piece to one who looks himself whether it is what it was."""
        done = 0
        while chunk := self.piece(name, done, CHUNK):
            done += len(chunk)
            yield chunk

    def piece(self, name: str, place: int, count: int) -> bytes:
        """Return at most `count` bytes of a member from a place in it."""
        entry = self.entries[name]
        self._file.seek(entry.start + place)
        return self._file.read(max(0, min(count, entry.size - place)))


def write(
    members: Mapping[str, Source], out: BinaryIO, *, tick: Callable[[int], None]
) -> tuple[Entry, ...]:
    """Write the members to an empty seekable file and return what went in.

    `tick` hears the number of bytes of each step. BadInput when a name is not allowed, a file
    cannot be read, or there is more than this format holds (4 GiB, 10,000 members).
    """
    names = sorted(members, key=str.encode)
    _refuse_names(names)
    with Hasher() as hasher:
        handled = [_write_member(name, members[name], out, hasher, tick) for name in names]
        out.write(_directory([it.listed for it in handled]))
        hasher.settle()
    return tuple(it.entry() for it in handled)


class Along:
    """What goes along while an archive is read for the first time; this one does nothing with it.

    `file` is where its members are read from afterwards.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.file = file

    def hear(self, block: Bytes) -> None:
        """Take the next bytes of the file."""

    def member(self, name: str, size: int) -> AbstractContextManager[Hear]:  # noqa: ARG002
        """Give what hears the bytes of a member, until all were read or reading failed."""
        return nullcontext(_unheard)


def read(file: BinaryIO, *, tick: Callable[[int], None], along: Along | None = None) -> Archive:
    """Prove that the file is exactly what `write` makes of its members; BadInput says where not.

    Nothing is read whole but the central directory, and that only after its size made sense.
    Whoever goes along hears each byte as it was proved, and must not trust it before the end.
    """
    along = along or Along(file)
    size = file.seek(0, 2)
    listed = _read_directory(file, size)
    names = [_decoded(entry.name) for entry in listed]
    if names != sorted(names, key=str.encode):
        raise BadInput(tr("压缩包内文件的顺序不对。"))
    _refuse_names(names)
    directory = _directory(listed)
    if sum(entry.length for entry in listed) + len(directory) != size:
        raise BadInput(tr("压缩包的长度与目录不符，前后或中间夹带了别的内容，或内容不完整。"))
    file.seek(0)
    stream = _Stream(file, along.hear)
    with Hasher() as hasher:
        handled = [_read_member(entry, stream, hasher, along, tick) for entry in listed]
        hasher.settle()
    if stream.next(len(directory) + 1) != directory:
        raise BadInput(tr("压缩包末尾的目录不符合规定格式。"))
    return Archive(along.file, (it.entry() for it in handled))


def begins_with(file: BinaryIO, name: str) -> bool:
    """Say whether a file begins as an archive does whose first member has this name."""
    file.seek(0)
    head = file.read(_LOCAL.size + len(name))
    return head.startswith(_LOCAL_SIGN) and head.endswith(name.encode())


def _unheard(_piece: Bytes) -> None:
    """Do nothing with it."""


def _write_member(
    name: str, source: Source, out: BinaryIO, hasher: Hasher, tick: Callable[[int], None]
) -> _Handled:
    # The checksum stands before the data, so the header is written again once it is known.
    offset = out.tell()
    raw = name.encode()
    out.write(_Listed(raw, 0, 0).local())
    start = out.tell()
    crc, size = 0, 0
    digest = hasher.begin()
    for chunk in _chunks_of(source):
        size += len(chunk)
        if start + size > MAX_TOTAL:
            raise BadInput(tr("内容超过4 GB，装不进一个评测包，请减少佐证材料。"))
        hasher.add(chunk)
        crc = zlib.crc32(chunk, crc)
        out.write(chunk)
        tick(len(chunk))
    end = out.tell()
    out.seek(offset)
    listed = _Listed(raw, size, crc)
    out.write(listed.local())
    out.seek(end)
    return _Handled(listed, start, digest)


def _chunks_of(source: Source) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    if not isinstance(source, Path):
        yield from source()
        return
    try:
        with source.open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk
    except OSError as error:
        raise BadInput(
            tr(
                "读不了文件“{source}”（{strerror}），请检查后再试。",
                source=source,
                strerror=error.strerror,
            )
        ) from error


class _Stream:
    """A file read once, from where it stands, in pieces as large as there are."""

    def __init__(self, file: BinaryIO, hear: Hear) -> None:
        self._file = file
        self._hear = hear
        self._block = memoryview(b"")
        self.place = 0

    def pieces(self, count: int) -> Iterator[memoryview]:
        """Give the next bytes, fewer where the file ends before."""
        while count:
            if not self._block and not self._fill():
                return
            piece, self._block = self._block[:count], self._block[count:]
            count -= len(piece)
            self.place += len(piece)
            yield piece

    def next(self, count: int) -> bytes:
        """Return the same in one piece."""
        return b"".join(self.pieces(count))

    def _fill(self) -> bool:
        block = self._file.read(CHUNK)
        if block:
            self._hear(block)
        self._block = memoryview(block)
        return bool(block)


def _read_member(
    entry: _Listed, stream: _Stream, hasher: Hasher, along: Along, tick: Callable[[int], None]
) -> _Handled:
    name = entry.name.decode()
    if stream.next(_LOCAL.size + len(entry.name)) != entry.local():
        raise BadInput(tr("压缩包内“{name}”的文件头不符合规定格式。", name=name))
    start, crc = stream.place, 0
    digest = hasher.begin()
    with along.member(name, entry.size) as hear:
        for piece in stream.pieces(entry.size):
            hasher.add(piece)
            crc = zlib.crc32(piece, crc)
            hear(piece)
            tick(len(piece))
    if stream.place - start != entry.size:
        raise BadInput(tr("压缩包内“{name}”不完整。", name=name))
    if crc != entry.crc:
        raise BadInput(tr("压缩包内“{name}”的内容与校验和不符。", name=name))
    return _Handled(entry, start, digest)


def _read_directory(file: BinaryIO, size: int) -> list[_Listed]:
    file.seek(max(0, size - _END.size))
    tail = file.read(_END.size)
    if len(tail) < _END.size or not tail.startswith(b"PK\x05\x06"):
        raise BadInput(tr("不是评测包：找不到压缩包的结尾，或结尾之后还有别的内容。"))
    _, _, _, _, count, length, offset, _ = _END.unpack(tail)
    most = count * (_CENTRAL.size + MAX_NAME)
    if count > MAX_MEMBERS or length > most or offset + length + _END.size != size:
        raise BadInput(tr("压缩包的目录与文件长度不符，前后夹带了别的内容，或内容不完整。"))
    file.seek(offset)
    directory = file.read(length)
    listed = []
    place = 0
    for _ in range(count):
        listed.append(_read_listed(directory, place))
        place += _CENTRAL.size + len(listed[-1].name)
    return listed


def _read_listed(directory: bytes, place: int) -> _Listed:
    if place + _CENTRAL.size > len(directory):
        raise BadInput(tr("压缩包的目录不完整。"))
    fields = _CENTRAL.unpack_from(directory, place)
    crc, size, name_length = fields[7], fields[9], fields[10]
    start = place + _CENTRAL.size
    return _Listed(directory[start : start + name_length], size, crc)


def _directory(listed: Sequence[_Listed]) -> bytes:
    offsets = [0, *accumulate(entry.length for entry in listed)]
    length = sum(_CENTRAL.size + len(entry.name) for entry in listed)
    if len(listed) > MAX_MEMBERS or offsets[-1] + length + _END.size > MAX_TOTAL:
        raise BadInput(tr("内容超过一个评测包的上限（4 GB、一万个文件），请减少佐证材料。"))
    central = b"".join(
        entry.central(offset) for entry, offset in zip(listed, offsets[:-1], strict=True)
    )
    counts = (0, 0, len(listed), len(listed))
    return central + _END.pack(b"PK\x05\x06", *counts, length, offsets[-1], 0)


def _decoded(name: bytes) -> str:
    try:
        return name.decode()
    except UnicodeDecodeError as error:
        raise BadInput(tr("压缩包内有文件名不是UTF-8编码。")) from error


def _refuse_names(names: Iterable[str]) -> None:
    seen: set[str] = set()
    folders: set[str] = set()
    for name in names:
        if not is_safe_name(name):
            raise BadInput(tr("压缩包内的文件名“{name}”不安全，不能使用。", name=quoted(name)))
        folded = name.casefold()
        if folded in seen:
            raise BadInput(tr("压缩包内有重名的文件“{name}”。", name=name))
        seen.add(folded)
        parts = folded.split("/")
        folders.update("/".join(parts[:depth]) for depth in range(1, len(parts)))
    if clash := sorted(seen & folders):
        raise BadInput(tr("压缩包内“{clash}”既是文件又是文件夹。", clash=clash[0]))


@lru_cache(maxsize=1024)
def is_safe_name(name: str) -> bool:
    """Say whether every system extracts this member as itself, inside the folder only."""
    if not 0 < len(name.encode()) <= MAX_NAME or unicodedata.normalize("NFC", name) != name:
        return False
    if not (name.isascii() and name.isprintable()) and not all(map(is_plain, name)):
        return False
    return all(_is_safe_part(part) for part in name.split("/"))


def _is_safe_part(part: str) -> bool:
    if not part or part.startswith(" ") or part.endswith((".", " ")) or is_reserved(part):
        return False
    return not any(character in RESERVED_CHARACTERS for character in part)
