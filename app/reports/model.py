"""What a report says, as plain frozen data that every rendering shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction
    from typing import TypeAlias

    Strokes: TypeAlias = Sequence[Sequence[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Standing:
    """The level and the points in words; `provisional` explains an unfinished assessment."""

    level: int
    level_text: str
    name: str
    points: str
    provisional: str


@dataclass(frozen=True, slots=True)
class Cover:
    """What the first page says; `about` holds the longer texts, `facts` the short ones."""

    title: str
    edition: str
    enterprise: str
    credit_code: str
    standing: Standing
    about: tuple[Fact, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """One condition of a level: what there is, what it takes, what is missing."""

    have: str
    need: str
    missing: str
    met: bool


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A level with its conditions; it is reached when every one of them is met."""

    level: int
    text: str
    points: Need
    scenarios: Need
    constrained: Need
    met: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """The points of a dimension; `share` is the part of the maximum, 0 to 1."""

    code: str
    name: str
    points: str
    maximum: str
    share: Fraction


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step on the way to the next level."""

    name: str
    before: str
    after: str
    gain: str


@dataclass(frozen=True, slots=True)
class PathPart:
    """The smallest set of changes that reaches the next level."""

    title: str
    summary: str
    steps: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The outcome and its reasons; cautions are whole sentences."""

    summary: str
    levels: tuple[LevelRow, ...]
    bars: tuple[Bar, ...]
    cautions: tuple[str, ...]
    path: PathPart | None


@dataclass(frozen=True, slots=True)
class ItemPart:
    """A collection item as answered; `reason` tells its points, `evidence` the proofs' numbers."""

    code: str
    name: str
    kind: str
    question: str
    chosen: tuple[Fact, ...]
    reason: str
    measures: tuple[Fact, ...]
    measured: str
    points: str
    maximum: str
    warnings: tuple[str, ...]
    note: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemGroup:
    """The items of a second-level indicator."""

    name: str
    items: tuple[ItemPart, ...]


@dataclass(frozen=True, slots=True)
class DimensionPart:
    """A dimension with its groups."""

    bar: Bar
    groups: tuple[ItemGroup, ...]


@dataclass(frozen=True, slots=True)
class ScenarioPart:
    """A scenario as judged; no grade means that nobody decided yet."""

    code: str
    name: str
    constrained: bool
    grade: int | None
    checkpoints: tuple[Fact, ...]
    warnings: tuple[str, ...]
    note: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScenarioGroup:
    """The scenarios of one kind of business."""

    name: str
    scenarios: tuple[ScenarioPart, ...]


@dataclass(frozen=True, slots=True)
class EvidencePart:
    """A file that proves answers; `number` is what the items refer to.

    A photo is shown turned clockwise by `rotation` degrees.
    """

    number: str
    sha256: str
    name: str
    is_photo: bool
    kind: str
    size: str
    caption: str
    taken: str
    proves: tuple[str, ...]
    rotation: int = 0


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


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report; `made_at` is UTC in ISO 8601, `app_version` the program that made it."""

    assessment_id: str
    revision: int
    made_at: str
    app_version: str
    cover: Cover
    conclusion: Conclusion
    dimensions: tuple[DimensionPart, ...]
    scenario_groups: tuple[ScenarioGroup, ...]
    evidence: tuple[EvidencePart, ...]
    signature: SignatureBlock

    @property
    def photos(self) -> tuple[EvidencePart, ...]:
        """The pieces of evidence that can be shown as a picture."""
        return tuple(part for part in self.evidence if part.is_photo)
