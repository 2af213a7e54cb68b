"""Adding a signature to a package that others have signed before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.errors import BadInput, Refused
from app.exchange import contents, member_names
from app.exchange.certificates import describe
from app.exchange.contents import FileFact
from app.exchange.files import opened, whole_file
from app.exchange.package import PackageInfo
from app.exchange.proof import prove
from app.exchange.signatures import MAX_SIGNATURES, refuse_twice, sign
from app.exchange.unpacking import Tampered
from app.exchange.zipformat import Source, write
from app.language import tr
from app.storage.canonical import sha256_hex

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.exchange.drawn import Drawn
    from app.exchange.identity import Identity
    from app.exchange.proof import Proved


def add_signature(
    path: Path,
    out: Path,
    *,
    identity: Identity,
    claimed_at: str,
    drawn: Drawn = (),
    progress: Callable[[int, int], None] | None = None,
) -> PackageInfo:
    """Write a package with one signature more; `out` may be the package itself, whole or untouched.

    Nothing else but the list of checksums changes. BadInput when the package is not as it was
    written, or this certificate has signed it before; Refused when its assessment is not finalised.
    """
    # The package is closed before the new one takes its name: Windows replaces no open file.
    with whole_file(out) as new, opened(path) as file:
        tick = _ticking(2 * path.stat().st_size, progress)
        try:
            proved = prove(file, tick=tick)
        except Tampered as error:
            message = tr(
                "这个评测包不能签名，内容被改动过或已损坏：{problems}", problems=error.problems[0]
            )
            raise BadInput(message) from error
        write(_signed_members(proved, identity, claimed_at, drawn), new, tick=tick)
    return PackageInfo(out, proved.fingerprint, proved.header.revision)


def _ticking(total: int, progress: Callable[[int, int], None] | None) -> Callable[[int], None]:
    done = 0

    def tick(count: int) -> None:
        nonlocal done
        done += count
        if progress is not None:
            progress(min(done, total), total)

    return tick


def _signed_members(
    proved: Proved, identity: Identity, claimed_at: str, drawn: Drawn
) -> dict[str, Source]:
    before = proved.signatures
    if proved.state.values.get("status") != "finalised" or proved.state.conflicts:
        raise Refused(tr("这份评测还没有定稿，不能签名。请先定稿，再导出、签名。"))
    if len(before) == MAX_SIGNATURES:
        raise BadInput(tr("这个评测包已有{n}个签名，不能再加。", n=MAX_SIGNATURES))
    refuse_twice([*(signed.info for signed in before), describe(identity.certificate)])
    signature = sign(
        identity,
        statement_sha256=proved.fingerprint,
        previous=before[-1].sha256 if before else None,
        number=len(before) + 1,
        claimed_at=claimed_at,
        drawn=drawn,
    )
    return {**_members(proved), **signature, member_names.TAG_MANIFEST: _tags(proved, signature)}


def _members(proved: Proved) -> dict[str, Source]:
    archive = proved.archive
    return {name: partial(archive.chunks, name) for name in archive.entries}


def _tags(proved: Proved, signature: dict[str, bytes]) -> bytes:
    kept = [
        FileFact(entry.name, entry.size, entry.sha256)
        for entry in proved.archive.entries.values()
        if entry.name != member_names.TAG_MANIFEST and not entry.name.startswith(member_names.DATA)
    ]
    added = [FileFact(name, len(data), sha256_hex(data)) for name, data in signature.items()]
    return contents.manifest([*kept, *added])
