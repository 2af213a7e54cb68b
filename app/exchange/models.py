"""The shape of the interchange document: what may stand where, before the catalogue is asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    FailFast,
    Field,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from app.errors import BadInput
from app.exchange.credit_code import ALPHABET, check_credit_code
from app.exchange.wording import pattern
from app.language import mark, tr
from app.scoring.answers import Answers, check_grade, check_options
from app.storage.canonical import canonical
from app.storage.fields import MAX_LINE, MAX_NOTE
from app.storage.originals import MEDIA_TYPES

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue

SCHEMA = "shuping.assessment/1"
_NO_BREAKS = r"^[^\x00-\x1f\x7f-\x9f\u2028\u2029]*$"
_NO_CONTROLS = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*$"
_UUID = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
_LOCAL_TIME = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?$"
_DEGREES = r"^-?[0-9]{1,3}(\.[0-9]{1,8})?$"
_LINE = pattern(_NO_BREAKS, mark("一行文字，不能有换行或控制字符"))
_TEXT = pattern(_NO_CONTROLS, mark("普通文字，不能有控制字符"))


def _told(check: Callable[[Any], object]) -> Callable[[Any], object]:
    """Let a check that raises BadInput serve as a validator."""

    def validator(value: object) -> object:
        try:
            return check(value)
        except BadInput as error:
            raise PydanticCustomError("refused", "{told}", {"told": error.message}) from error

    return validator


def _plain_number(value: object) -> str:
    """Accept a number written as text or, for files from other programs, as a JSON number."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise BadInput(tr('应为数字，建议写成文字，例如"120"。'))
    exact = Decimal(value)
    return f"{exact:f}" if int(exact.as_tuple().exponent) <= 0 else str(value)


def _credit_code(text: str) -> str:
    return check_credit_code(text) if text else text


def _moment(text: str) -> str:
    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        raise BadInput(tr("没有这个日期或时间，请核对。")) from error
    return text


Line = Annotated[str, Field(max_length=MAX_LINE, pattern=_LINE)]
Note = Annotated[str, Field(max_length=MAX_NOTE, pattern=_TEXT)]
# Strict would refuse JSON's lists; failing fast keeps a hostile list from filling the memory.
Keys = Annotated[tuple[str, ...], FailFast(), Field(strict=False)]
Degrees = Annotated[str, Field(pattern=pattern(_DEGREES, mark("以度为单位的十进制数字")))]
Moment = Annotated[
    str,
    Field(pattern=pattern(_LOCAL_TIME, mark("形如2026-03-05T09:41:00的时间"))),
    AfterValidator(_told(_moment)),
]
CreditCode = Annotated[
    str,
    AfterValidator(_told(_credit_code)),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": f"^([{ALPHABET}]{{18}})?$",
            "description": "GB 32100-2015, its check character included.",
        }
    ),
]
MeasureText = Annotated[
    str,
    BeforeValidator(_told(_plain_number)),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": r"^[0-9]{1,15}(\.[0-9]{1,6})?$"},
                {"type": "number", "minimum": 0},
            ],
            "description": "Written as a decimal string; a JSON number is accepted on reading.",
        }
    ),
]


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Enterprise(_Shape):
    """Who is assessed; an empty text means that it was not filled in."""

    name: Annotated[str, Field(min_length=1, max_length=MAX_LINE, pattern=_LINE)]
    credit_code: CreditCode = ""
    city: Line = ""
    district: Line = ""
    industry: Line = ""
    address: Line = ""
    legal_representative: Line = ""
    contact: Line = ""
    phone: Line = ""
    established: Line = ""
    main_products: Note = ""


class ItemAnswer(_Shape):
    """The chosen options of a collection item; none means unanswered or computed from measures."""

    options: Keys = ()
    note: Note = ""


class ScenarioAnswer(_Shape):
    """The grade of a scenario; none means unanswered."""

    grade: Annotated[
        Annotated[int, Field(ge=0, le=4)] | None,
        BeforeValidator(_told(lambda value: value if value is None else check_grade(value))),
    ] = None
    checkpoints: Keys = ()
    note: Note = ""


class Place(_Shape):
    """Where a photo was taken, in decimal degrees (WGS 84)."""

    lat: Degrees
    lon: Degrees


class EvidenceEntry(_Shape):
    """A file that proves answers; size in bytes, `taken_at` as the camera's clock said."""

    sha256: Annotated[str, Field(pattern=pattern(r"^[0-9a-f]{64}$", "64位小写十六进制的SHA-256"))]
    name: Annotated[str, Field(min_length=1, max_length=MAX_LINE, pattern=_LINE)]
    media_type: Literal["image/jpeg", "image/png", "image/heic", "application/pdf"]
    size: Annotated[int, Field(ge=1, le=2**32 - 1)]
    taken_at: Moment | None = None
    place: Place | None = None
    caption: Note = ""
    codes: Annotated[Keys, Field(alias="for")] = ()

    @property
    def file_name(self) -> str:
        """The name of the file's copy in a package."""
        return f"{self.sha256}.{MEDIA_TYPES[self.media_type]}"


class AssessmentDocument(_Shape):
    """An assessment as other programs read and write it."""

    format: Annotated[Literal["shuping.assessment/1"], Field(alias="schema")]
    id: Annotated[str, Field(pattern=pattern(_UUID, "小写、带连字符的UUID"))]
    kind: Literal["self", "before", "after"]
    edition: str
    enterprise: Enterprise
    items: dict[str, ItemAnswer]
    measures: dict[str, MeasureText]
    scenarios: dict[str, ScenarioAnswer]
    evidence: Annotated[tuple[EvidenceEntry, ...], FailFast(), Field(strict=False)]

    def canonical_bytes(self) -> bytes:
        """Return the one way to write this document: canonical JSON, what is empty left out."""
        return canonical(self.model_dump(mode="json", by_alias=True, exclude_defaults=True))

    def answers(self, catalogue: Catalogue) -> Answers:
        """Return what scoring needs; BadInput when an item does not allow its options."""
        return Answers(
            items={
                code: check_options(catalogue.items[code], answer.options)
                for code, answer in self.items.items()
                if answer.options
            },
            measures={code: Fraction(text) for code, text in self.measures.items()},
            scenarios={
                code: answer.grade
                for code, answer in self.scenarios.items()
                if answer.grade is not None
            },
        )
