"""What a report says of those who signed or have to, as plain frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from app.reports.model import Fact

    Strokes: TypeAlias = Sequence[Sequence[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class SignerPart:
    """Who signed a package; `claimed` is what his own clock said, `standing` whether he is trusted.

    `strokes` are what he drew, in order: lists of x and y on a pad of 1000 by 400 units, y
    downwards.
    """

    role: str
    name: str
    organisation: str
    claimed: str
    fingerprint: str
    standing: str
    pledge: str
    strokes: Strokes


@dataclass(frozen=True, slots=True)
class Signing:
    """The electronic signatures of a package; `awaited` are required roles that have not signed.

    `fingerprint` is the SHA-256 of the statement that is signed; `notes` are whole sentences.
    """

    verdict: str
    sentence: str
    fingerprint: str
    signers: tuple[SignerPart, ...]
    awaited: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Who signs by hand, whether he must, and the sentence about the signature that counts.

    `signing` is there when the report is of a signed package.
    """

    lines: tuple[Fact, ...]
    declaration: str
    sentence: str
    signing: Signing | None
