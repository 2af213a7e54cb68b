"""What a report says, as plain frozen data that every rendering shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.language import tr

if TYPE_CHECKING:
    from fractions import Fraction

    from app.reports.compared_part import Comparison, ImprovementPart
    from app.reports.review_part import ReviewPart
    from app.reports.signed import SignatureBlock
    from app.reports.visit_part import VisitPart


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A section of prose; `written` is what a person wrote in place of `generated`, or nothing.

    `key` is the section's, as in `app.reports.sections`. Line feeds end paragraphs.
    """

    key: str
    title: str
    generated: str
    written: str = ""

    @property
    def text(self) -> str:
        """What the report says."""
        return self.written or self.generated

    @property
    def revised(self) -> bool:
        """Whether a person changed it; the report then marks it."""
        return self.text != self.generated


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who carried out the assessment; `did` says which part of it."""

    name: str
    organisation: str = ""
    role: str = ""
    contact: str = ""
    did: str = ""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What an organisation gives its reports: its name, a PNG as logo, its people, its phrases."""

    organisation: str = ""
    logo: bytes = b""
    people: tuple[Person, ...] = ()
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What ties paper to package: a SHA-256, how to compute it, and the text of the QR code."""

    label: str
    value: str
    check: str
    code: str


@dataclass(frozen=True, slots=True)
class Standing:
    """The level and the points in words; `provisional` explains an unfinished assessment.

    `scenarios` counts those that stand for the level, or for level 1 when none is reached.
    """

    level: int
    level_text: str
    name: str
    points: str
    scenarios: Fact
    provisional: str


@dataclass(frozen=True, slots=True)
class Cover:
    """What the first page says; an anonymous report has no fingerprint, letterhead or code."""

    title: str
    edition: str
    enterprise: str
    credit_code: str
    letterhead: Letterhead
    standing: Standing
    facts: tuple[Fact, ...]
    fingerprint: Fingerprint | None


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
    """The points of a dimension or one of its groups, `code` the dimension's.

    `share` is the part of the maximum, 0 to 1.
    """

    code: str
    name: str
    points: str
    maximum: str
    share: Fraction


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step on the way to the next level; `proof` is what to prepare for it."""

    name: str
    before: str
    after: str
    gain: str
    proof: str


@dataclass(frozen=True, slots=True)
class PathPart:
    """The smallest set of changes that reaches the next level."""

    title: str
    summary: str
    steps: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do for one scenario or item; `gain` tells what it brings, `proof` what to prepare."""

    code: str
    name: str
    before: str
    after: str
    gain: str
    passage: Passage
    proof: str


@dataclass(frozen=True, slots=True)
class AdvicePart:
    """The way to the next level, then each weak scenario and item, those that gain most first."""

    passage: Passage
    path: PathPart | None
    scenarios: tuple[Advice, ...]
    items: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The outcome and its reasons on one page; cautions are whole sentences.

    `groups` are the second-level indicators; `strongest` and `weakest` are indicators and
    scenarios with what they reached.
    """

    summary: Passage
    levels: tuple[LevelRow, ...]
    bars: tuple[Bar, ...]
    groups: tuple[Bar, ...]
    strongest: tuple[Fact, ...]
    weakest: tuple[Fact, ...]
    cautions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProfilePart:
    """Who the enterprise is: facts, then prose on itself, process, equipment and software."""

    facts: tuple[Fact, ...]
    passages: tuple[Passage, ...]


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
    """The items of a second-level indicator, with its points."""

    bar: Bar
    items: tuple[ItemPart, ...]


@dataclass(frozen=True, slots=True)
class DimensionPart:
    """A dimension with its groups."""

    bar: Bar
    groups: tuple[ItemGroup, ...]


@dataclass(frozen=True, slots=True)
class ScenarioPart:
    """A scenario as judged; no grade means that nobody decided yet.

    `missing` are the checkpoints that the next grade still takes; their keys begin with it.
    """

    code: str
    name: str
    constrained: bool
    grade: int | None
    checkpoints: tuple[Fact, ...]
    missing: tuple[Fact, ...]
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
class Report:
    """A whole report; `made_at` is UTC in ISO 8601, `app_version` the program that made it.

    An anonymous one names nobody and shows no photos.
    """

    assessment_id: str
    revision: int
    made_at: str
    app_version: str
    cover: Cover
    conclusion: Conclusion
    profile: ProfilePart
    visit: VisitPart
    analysis: Passage
    dimensions: tuple[DimensionPart, ...]
    scenario_groups: tuple[ScenarioGroup, ...]
    comparison: Comparison | None
    improvement: ImprovementPart | None
    advice: AdvicePart
    evidence: tuple[EvidencePart, ...]
    signature: SignatureBlock | None
    anonymous: bool = False
    review: ReviewPart | None = None

    @property
    def identity(self) -> str:
        """What stands at the foot of every page: which assessment this is."""
        if self.anonymous:
            return tr("匿名版：名称、人员和照片已隐去")
        return tr(
            "评测编号 {assessment_id} · 第{revision}版",
            assessment_id=self.assessment_id[:8],
            revision=self.revision,
        )

    @property
    def photos(self) -> tuple[EvidencePart, ...]:
        """The pieces of evidence that are shown as a picture."""
        return tuple(part for part in self.evidence if part.is_photo and not self.anonymous)

    @property
    def scenarios(self) -> tuple[ScenarioPart, ...]:
        """Every scenario in the order of the groups."""
        return tuple(one for group in self.scenario_groups for one in group.scenarios)

    @property
    def passages(self) -> dict[str, Passage]:
        """Every section of prose by its key."""
        advised = (*self.advice.scenarios, *self.advice.items)
        found = (
            self.conclusion.summary,
            *self.profile.passages,
            self.visit.passage,
            self.visit.people_passage,
            self.analysis,
            self.advice.passage,
            *(one.passage for one in advised),
        )
        return {passage.key: passage for passage in found}
