"""The shipped catalogues, by edition."""

from __future__ import annotations

import hashlib
from functools import cache

from app.errors import BadInput
from app.plain import quoted
from app.resources import resource
from app.said import listed, said
from app.scoring.catalogue import Catalogue
from app.scoring.compiled import read_compiled

EDITION = "2024"


@cache
def catalogue_bytes(edition: str = EDITION) -> bytes:
    """Return the shipped catalogue file of an edition; BadInput when the edition is unknown."""
    known = sorted(path.stem for path in resource("indicators").glob("*.yaml"))
    if edition not in known:
        raise BadInput(
            said(
                "没有“{edition}”版指标，可用的版本：{known}。",
                edition=quoted(edition),
                known=listed(known),
            )
        )
    return resource("indicators", f"{edition}.yaml").read_bytes()


def default_catalogue(edition: str = EDITION) -> Catalogue:
    """Return the shipped catalogue of an edition, always the same; read once per process."""
    return _catalogue(edition)  # asked for with and without a name it is one, not two


@cache
def _catalogue(edition: str) -> Catalogue:
    data = catalogue_bytes(edition)
    return _compiled(edition, hashlib.sha256(data).hexdigest()) or _parsed(data)


def _compiled(edition: str, sha256: str) -> Catalogue | None:
    path = resource("indicators", f"{edition}.json")
    return read_compiled(path.read_bytes(), sha256) if path.is_file() else None


def _parsed(data: bytes) -> Catalogue:
    from app.scoring.reading import parse_catalogue  # a fifth of a second

    return parse_catalogue(data)
