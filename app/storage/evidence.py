"""The evidence files: original bytes under their hash, previews derived from them."""

from __future__ import annotations

import hashlib
import io
import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sqlalchemy import bindparam, select

from app.errors import BadInput
from app.language import tr
from app.storage import tables
from app.storage.clock import utc_now
from app.storage.database import add_missing
from app.storage.files import TEMPORARY, chunks, publish, publish_derived, temporary
from app.storage.obstacles import translated
from app.storage.originals import FOLDER, MEDIA_TYPES, original, refuse_large

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sqlalchemy import Connection

    from app.storage.database import Database
    from app.storage.photo import Recognised

MAX_NAME = 200
PREVIEW_EDGE = 1600
_FILE = tables.evidence_file
_KNOWN = select(_FILE.c.sha256).where(_FILE.c.sha256.in_(bindparam("of", expanding=True)))
_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A piece of evidence in the store; `taken_at` is local time unless it carries an offset."""

    sha256: str
    media_type: str
    size: int
    ext: str
    name: str
    taken_at: str | None
    place: dict[str, str] | None


@dataclass(frozen=True, slots=True)
class Arriving:
    """What a package says of a file in it."""

    sha256: str
    media_type: str
    name: str


@dataclass(frozen=True, slots=True)
class Staged:
    """A file of a package, written but not yet in its place."""

    stored: StoredFile
    path: Path
    target: Path


class EvidenceStore:
    """Keeps originals at `evidence/ab/<sha256>.<ext>` and previews at `previews/ab/`."""

    def __init__(self, folder: Path, database: Database) -> None:
        self.folder = folder / FOLDER
        self._previews = folder / "previews"
        self._database = database

    def add(self, source: Path | bytes, *, name: str | None = None) -> StoredFile:
        """Keep a copy of a file, byte for byte; the same bytes are kept once.

        Raises BadInput when it cannot be read, is larger than 200 MB, is not a JPEG, PNG, HEIC or
        PDF by its content, or does not decode; Blocked when the disk is in the way.
        """
        shown = _fit_name(name or (source.name if isinstance(source, Path) else ""))
        with translated(self.folder.parent), temporary(self.folder) as copy:
            sha256, size = _copy(source, copy, shown)
            found = _recognise(copy, shown)
            ext = MEDIA_TYPES[found.media_type]
            publish(copy, self._original(sha256, ext))
        stored = StoredFile(sha256, found.media_type, size, ext, shown, found.taken_at, found.place)
        with self._database.transaction() as connection:
            remember(connection, [stored])
        return stored

    def unknown(self, hashes: Collection[str]) -> set[str]:
        """Return those hashes of which this store has noted no original."""
        if not hashes:
            return set()
        with self._database.transaction() as connection:
            return set(hashes) - set(connection.scalars(_KNOWN, {"of": list(hashes)}))

    def stage(self, arriving: Arriving, pieces: Iterable[bytes], folder: Path) -> Staged:
        """Write a file that came with a package into a working folder of this workspace.

        It is here once `files.Settling` gave it its place and `remember` its row. Raises
        BadInput when it is too large or its bytes are not those of its hash. It is not decoded:
        whoever shows it does that, within limits, and tells what is damaged.
        """
        path = folder / f"{arriving.sha256}.{MEDIA_TYPES[arriving.media_type]}"
        sha256, size = _write(pieces, path, arriving.name)
        if sha256 != arriving.sha256:
            raise BadInput(
                tr(
                    "佐证文件“{name}”的内容与编号 {sha256}… 不符，没有合并。",
                    name=arriving.name,
                    sha256=arriving.sha256[:8],
                )
            )
        return self.staged(arriving, size, path)

    def staged(self, arriving: Arriving, size: int, path: Path) -> Staged:
        """Describe a file of a package that was written to a path, its hash being what is said.

        BadInput when it is too large.
        """
        refuse_large(size, arriving.name)
        sha256, ext = arriving.sha256, MEDIA_TYPES[arriving.media_type]
        name = _fit_name(arriving.name)
        stored = StoredFile(sha256, arriving.media_type, size, ext, name, None, None)
        return Staged(stored, path, self._original(sha256, ext))

    def path(self, sha256: str) -> Path:
        """Return where the original is; BadInput when the store does not have it."""
        path = self._original(sha256, MEDIA_TYPES[self._known_as(sha256)[0]])
        if not path.is_file():
            raise BadInput(
                tr("佐证文件 {sha256}… 不在工作区里，请重新添加或从备份恢复。", sha256=sha256[:8])
            )
        return path

    def preview(self, sha256: str, edge: int = PREVIEW_EDGE, *, most: int | None = None) -> Path:
        """Return an upright JPEG copy of at most `edge` pixels, made (again) when it is missing.

        `most` are the bytes it should not have more of. A PDF gets a neutral page. Raises BadInput
        when the original is missing, Undecodable, which is one too, when it is damaged.
        """
        kind = f"{edge}" if most is None else f"{edge}-{most}"
        target = self._previews / sha256[:2] / f"{sha256}-{kind}.jpg"
        if target.is_file():
            return target
        # Pillow is a quarter of a second that opening a workspace is spared.
        from app.storage.photo import write_preview

        original, (media_type, name) = self.path(sha256), self._known_as(sha256)
        with translated(self.folder.parent), temporary(self._previews) as picture:
            with _naming(name):
                write_preview(original, media_type, edge, picture, most=most)
            publish_derived(picture, target)
        return target

    def known(self) -> dict[str, Path]:
        """Return the hash of every file that the store should have, and where."""
        with self._database.transaction() as connection:
            rows = connection.execute(select(_FILE.c.sha256, _FILE.c.media_type)).all()
        return {
            sha256: self._original(sha256, MEDIA_TYPES[media_type]) for sha256, media_type in rows
        }

    def name(self, sha256: str) -> str:
        """Return the name that a file came with; nothing when the store never had it."""
        query = select(_FILE.c.name).where(_FILE.c.sha256 == sha256)
        with self._database.transaction() as connection:
            return str(connection.execute(query).scalar_one_or_none() or "")

    def strays(self) -> Iterator[Path]:
        """Find the files in the folder that the store does not know, unfinished ones included."""
        known = set(self.known().values())
        for path in sorted(self.folder.rglob("*")):
            if path.is_file() and path not in known:
                yield path

    def _original(self, sha256: str, ext: str) -> Path:
        return original(self.folder, sha256, ext)

    def _known_as(self, sha256: str) -> tuple[str, str]:
        """Return a file's type and name."""
        query = select(_FILE.c.media_type, _FILE.c.name).where(_FILE.c.sha256 == sha256)
        with self._database.transaction() as connection:
            found = connection.execute(query).one_or_none()
        if found is None:
            raise BadInput(tr("工作区里没有佐证文件 {sha256}…。", sha256=sha256[:8]))
        return found.media_type, found.name


def remember(connection: Connection, files: Iterable[StoredFile]) -> None:
    """Note which files the store has; what is noted already stays as it was."""
    now = utc_now()
    rows = (
        {
            "sha256": it.sha256,
            "media_type": it.media_type,
            "size": it.size,
            "name": it.name,
            "added_at": now,
        }
        for it in files
    )
    add_missing(connection, _FILE, *rows)


def is_unfinished(path: Path) -> bool:
    """Whether a file is what an interrupted copy left behind."""
    return path.name.startswith(TEMPORARY)


def _copy(source: Path | bytes, target: Path, shown: str) -> tuple[str, int]:
    with _readable(source, shown) as reading:
        return _write(chunks(reading), target, shown)


def _write(pieces: Iterable[bytes], target: Path, shown: str) -> tuple[str, int]:
    """Write a new file; return its SHA-256 and its size in bytes."""
    digest = hashlib.sha256()
    size = 0
    with target.open("xb") as writing:
        for piece in pieces:
            size += len(piece)
            refuse_large(size, shown)
            digest.update(piece)
            writing.write(piece)
    return digest.hexdigest(), size


def _readable(source: Path | bytes, shown: str) -> BinaryIO:
    if isinstance(source, bytes):
        return io.BytesIO(source)
    try:
        return source.open("rb")
    except OSError as error:
        raise BadInput(
            tr("读不了文件“{shown}”，请检查它是否存在、能否打开。", shown=shown)
        ) from error


def _recognise(path: Path, shown: str) -> Recognised:
    from app.storage.photo import recognise

    with _naming(shown):
        return recognise(path)


@contextmanager
def _naming(shown: str) -> Iterator[None]:
    """Say which file it is that something is wrong with."""
    try:
        yield
    except BadInput as error:
        told = tr("“{shown}”：{message}", shown=shown, message=error.message)
        raise type(error)(told) from error


def _fit_name(name: str) -> str:
    """Keep the last part of a name, without what file systems forbid."""
    return _UNFIT.sub("_", Path(name).name)[-MAX_NAME:] or "佐证"
