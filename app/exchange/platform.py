"""A public platform's form: what its mapping file asks for, filled in from an assessment."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.errors import BadInput
from app.language import mark, tr
from app.plain import quoted
from app.resources import resource
from app.scoring.reading import read_shape
from app.storage.fields import ENTERPRISE_KEYS, REPORT_SECTIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from app.scoring.catalogue import Catalogue

_ADVICE = mark("平台对应表的这一处不符合格式，请对照随程序提供的通用对应表修改。")
_GRADES = 5
Code = Annotated[str, Field(min_length=1, max_length=100)]
OutcomeKey = Literal["points", "level", "level_name", "edition"]
PersonKey = Literal["name", "organisation", "role", "contact"]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Question(_Part):
    """The platform's code of an item, and of its options where they are not our letters."""

    code: Code
    options: dict[str, Code] = {}


class Profile(_Part):
    """What a platform's form asks for: our code of each field on the left, the platform's right.

    What is left out is not asked for. `grades` are the platform's words for the levels 0 to 4.
    """

    key: Annotated[str, Field(pattern=r"^[a-z0-9_-]{1,40}$")]
    name: Code
    enterprise: dict[str, Code] = {}
    outcome: dict[OutcomeKey, Code] = {}
    items: dict[str, Question] = {}
    scenarios: dict[str, Code] = {}
    grades: dict[Annotated[int, Field(strict=True, ge=0, le=4)], Code] = {}
    measures: dict[str, Code] = {}
    report: dict[str, Code] = {}
    people: dict[PersonKey, Code] = {}


@dataclass(frozen=True, slots=True)
class Content:
    """What an assessment has to say, under our own codes; what is not known is left out."""

    assessment: str
    kind: str
    status: str
    enterprise: Mapping[str, str]
    outcome: Mapping[str, str]
    options: Mapping[str, tuple[str, ...]]
    grades: Mapping[str, int]
    measures: Mapping[str, str]
    report: Mapping[str, str]
    people: tuple[Mapping[str, str], ...]


def profile_keys(folder: Path | None = None) -> tuple[str, ...]:
    """Return the keys of the shipped profiles and of those in a folder, sorted."""
    places = [resource("platforms"), *([folder] if folder else [])]
    return tuple(sorted({path.stem for place in places for path in place.glob("*.yaml")}))


def load_profile(key: str, catalogue: Catalogue, folder: Path | None = None) -> Profile:
    """Return a profile of a folder or, where it has none, a shipped one; BadInput says why not."""
    known = profile_keys(folder)
    if key not in known:
        raise BadInput(
            tr(
                "没有“{key}”这个平台对应表，可用的有：{known}。",
                key=quoted(key),
                known=tr("、").join(known),
            )
        )
    own = folder / f"{key}.yaml" if folder else None
    path = own if own and own.is_file() else resource("platforms", f"{key}.yaml")
    try:
        return parse_profile(path.read_bytes(), catalogue)
    except BadInput as error:
        raise BadInput(error.message, path=f"{path.name}{error.path or ''}") from error


def parse_profile(data: bytes, catalogue: Catalogue) -> Profile:
    """Read a mapping file and hold it against the catalogue; BadInput with the wrong place."""
    found = _read(data)
    _refuse_unknown("enterprise", found.enterprise, ENTERPRISE_KEYS)
    _refuse_unknown("items", found.items, catalogue.items)
    _refuse_unknown("scenarios", found.scenarios, catalogue.scenarios)
    _refuse_unknown("measures", found.measures, catalogue.measures)
    _refuse_unknown("report", found.report, REPORT_SECTIONS)
    for code, question in found.items.items():
        _check_options(code, question, catalogue)
    if found.grades and len(found.grades) != _GRADES:
        raise BadInput(tr("场景等级0到4要么都写明对应，要么都不写。"), path="$.grades")
    return found


@lru_cache(maxsize=64)
def _read(data: bytes) -> Profile:
    """Read a mapping file, the same bytes once."""
    return read_shape(Profile, data, tr(_ADVICE))


def fill(profile: Profile, content: Content) -> dict[str, Any]:
    """Return the form under the platform's codes; what is not known is there, and empty."""
    return {
        "platform": profile.key,
        "assessment": content.assessment,
        "kind": content.kind,
        "status": content.status,
        "enterprise": _texts(profile.enterprise, content.enterprise),
        "outcome": _texts(profile.outcome, content.outcome),
        "questions": [_answered(content, item, it) for item, it in profile.items.items()],
        "scenarios": [
            {"code": code, "level": _grade(profile, content.grades.get(scenario))}
            for scenario, code in profile.scenarios.items()
        ],
        "figures": _texts(profile.measures, content.measures),
        "report": _texts(profile.report, content.report),
        "people": [_texts(profile.people, it) for it in content.people] if profile.people else [],
    }


def _answered(content: Content, item: str, question: Question) -> dict[str, Any]:
    chosen = content.options.get(item, ())
    return {"code": question.code, "options": [question.options.get(it, it) for it in chosen]}


def _texts(codes: Mapping[Any, str], known: Mapping[str, str]) -> dict[str, str]:
    return {code: known.get(key, "") for key, code in codes.items()}


def _grade(profile: Profile, grade: int | None) -> str:
    return "" if grade is None else profile.grades.get(grade, str(grade))


def _refuse_unknown(part: str, found: Collection[str], known: Collection[str]) -> None:
    for key in found:
        if key not in known:
            raise BadInput(
                tr("没有“{key}”，可用的是：{known}。", key=quoted(key), known=tr("、").join(known)),
                path=f"$.{part}.{quoted(key)}",
            )


def _check_options(code: str, question: Question, catalogue: Catalogue) -> None:
    """Refuse a mapping that would lose an answer: it names all options of the item or none."""
    keys = set(catalogue.items[code].by_key)
    if question.options and question.options.keys() != keys:
        told = tr("、").join(sorted(keys))
        raise BadInput(
            tr("选项要么都写明对应（{told}），要么都不写。", told=told),
            path=f"$.items.{code}.options",
        )
