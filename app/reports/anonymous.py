"""Takes out of a report who it is about: for examples that others may read."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, Final, cast

from app.language import mark, tr
from app.reports.model import Letterhead
from app.reports.words import chinese_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from app.reports.model import EvidencePart, Person, Report
    from app.reports.visit_part import Attendee

ENTERPRISE: Final = mark("某企业")
_HIDDEN: Final = mark("（已隐去）")
_STEMS: Final = mark("甲乙丙丁戊己庚辛壬癸")
_OURS: Final = mark("评测人员{stem}")
_THEIRS: Final = mark("企业人员{stem}")
_KEPT_FACTS: Final = frozenset(
    {mark("所在城市"), mark("所属行业"), mark("上年营业收入"), mark("上年从业人数")}
)
_COVER_FACTS: Final = frozenset({mark("评测人员"), mark("填报状态"), mark("报告日期")})
_ONLY_TELLING: Final = ("credit_code", "phone", "address", "district", "established")
_SUFFIX: Final = re.compile(r"(股份|责任|集团)*(有限)?(责任)?(公司|厂|合伙企业|工作室)$")
_PROVINCES: Final = (
    "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|"
    "广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆"
)
_PLACE: Final = re.compile(rf"^((?:{_PROVINCES})省?|[\u4e00-\u9fff]{{2,8}}?(?:自治区|市|区|县))+")
_BRACKETED: Final = re.compile(r"[（(].*?[)）]")
_TITLES: Final = (
    "总经理|董事长|总监|厂长|主任|部长|经理|主管|班长|师傅|老师|先生|女士|工程师|会计|总|工"
)
_BRAND: Final = 2  # characters; a firm's own name 字号 has at least so many
_ADDRESS: Final = (
    r"[\u4e00-\u9fff]{1,12}(?:大道|路|街|巷|村|镇)[\u4e00-\u9fff]{0,6}\s?[0-9]+\s?号"
    r"(?:[\u4e00-\u9fff0-9A-Z ]{0,16}?(?:栋|座|楼|层|室|单元))*"
)
# A credit code, an identity number, e-mail and web addresses, telephones, a street with its number.
_TELLING: Final = tuple(
    re.compile(pattern, re.ASCII | re.IGNORECASE)
    for pattern in (
        r"(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])",
        r"(?<![0-9])[0-9]{17}[0-9X](?![0-9A-Z])",
        r"[0-9A-Z._%+-]+@[0-9A-Z-]+(?:\.[0-9A-Z-]+)+",
        r"(?:https?://|www\.)[0-9A-Z./_%?=&#:-]+",
        r"(?<![0-9])(?:\+?86[ -]?)?1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])",
        r"(?<![0-9])[(（]?0[0-9]{2,3}[)）]?[ -]?[0-9]{7,8}(?:-[0-9]{1,6})?(?![0-9])",
        r"(?<![0-9])400[ -]?[0-9]{3}[ -]?[0-9]{4}(?![0-9])",
        _ADDRESS,
    )
)


def anonymised(report: Report, enterprise: Mapping[str, str]) -> Report:
    """Return the report without names, codes, telephones, addresses, signatures and photos.

    `enterprise` is what is known of the enterprise by field key. Every text is searched for it,
    file names are dropped, and nothing is left that leads to the package.
    """
    hide = _hider(report, enterprise)
    visit = replace(
        report.visit,
        people=tuple(map(_nameless, report.visit.people)),
        attendees=tuple(map(_unsigned, report.visit.attendees)),
    )
    return cast("Report", _each_text(replace(_reduced(report), visit=visit), hide))


def tells(name: str, enterprise: Mapping[str, str]) -> bool:
    """Say whether a file name holds the enterprise's name or code."""
    words = (*_names_of(enterprise), enterprise.get("credit_code", ""))
    return any(word and word in name for word in words)


def _reduced(report: Report) -> Report:
    """Return the report without the parts that only identify."""
    cover = replace(
        report.cover,
        credit_code="",
        letterhead=Letterhead(),
        facts=tuple(it for it in report.cover.facts if it.label in map(tr, _COVER_FACTS)),
        fingerprint=None,
    )
    facts = tuple(it for it in report.profile.facts if it.label in map(tr, _KEPT_FACTS))
    return replace(
        report,
        assessment_id="",
        cover=cover,
        profile=replace(report.profile, facts=facts),
        evidence=tuple(_unnamed(it) for it in report.evidence),
        signature=None,
        anonymous=True,
        review=replace(report.review, basis="") if report.review else None,
    )


def _unnamed(part: EvidencePart) -> EvidencePart:
    return replace(part, sha256="", name="", caption="", size="")


def _nameless(person: Person) -> Person:
    return replace(person, organisation="", contact="")


def _unsigned(person: Attendee) -> Attendee:
    return replace(person, organisation="", phone="", strokes=())


def _hider(report: Report, enterprise: Mapping[str, str]) -> Callable[[str], str]:
    """Return what takes everything out of a text that must not be read there."""
    found = {word.casefold(): stands for word, stands in _replaced(report, enterprise) if word}
    longest_first = sorted(found, key=len, reverse=True)
    words = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)", re.IGNORECASE)
    people = (*_stand_ins(report), *_own_people(enterprise))
    surnames = "".join(sorted({re.escape(name[0]) for name in people if name}))
    titled = re.compile(f"[{surnames}](?={_TITLES})" if surnames else r"(?!)")

    def hide(text: str) -> str:
        text = words.sub(lambda match: found[match.group().casefold()], text)
        for telling in _TELLING:
            text = telling.sub(_HIDDEN, text)
        return titled.sub("某", text)

    return hide


def _replaced(report: Report, enterprise: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield every word that must not be read, with what stands in its place."""
    for attendee in report.visit.attendees:
        yield from ((word, tr(_HIDDEN)) for word in (attendee.organisation, attendee.phone))
    common = "".join(_common(report))
    for word in _names_of(enterprise):
        if word not in common:  # a firm called 智能 would take words out of the indicators
            yield word, tr(ENTERPRISE)
    for one in _own_people(enterprise):
        yield one, tr("某某")
    yield from _stand_ins(report).items()
    for person in report.visit.people:
        yield from ((word, tr(_HIDDEN)) for word in (person.organisation, person.contact))
    yield report.cover.letterhead.organisation, tr(_HIDDEN)
    yield from ((enterprise.get(key, ""), tr(_HIDDEN)) for key in _ONLY_TELLING)
    yield chinese_day(enterprise.get("established", "")), tr(_HIDDEN)


def _stand_ins(report: Report) -> dict[str, str]:
    """Return what everybody is called who carried out the assessment or took part in the visit."""
    seen = report.visit.attendees
    ours = [*(it.name for it in report.visit.people), *(it.name for it in seen if it.ours)]
    theirs = [it.name for it in seen if not it.ours and it.name not in ours]
    stems = tr(_STEMS)
    named = ((tr(_OURS), ours), (tr(_THEIRS), theirs))
    return {
        name: tr(words, stem=stems[at] if at < len(stems) else at + 1)
        for words, names in named
        for at, name in enumerate(dict.fromkeys(names))
    }


def _common(report: Report) -> Iterator[str]:
    """Yield words of the indicators, which every report has."""
    for scenario in report.scenarios:
        yield scenario.name
    for part in report.dimensions:
        for group in part.groups:
            yield from (f"{group.bar.name}{item.name}{item.question}" for item in group.items)


def _names_of(enterprise: Mapping[str, str]) -> Iterator[str]:
    """Yield the name, the name without place and legal form, and the firm's own name in it."""
    name = enterprise.get("name", "")
    core = _SUFFIX.sub("", _PLACE.sub("", _BRACKETED.sub("", name)))
    core = core.removeprefix(enterprise.get("city", "").removesuffix("市"))
    yield name
    if len(core) >= _BRAND:
        yield core
        yield core[:_BRAND]


def _own_people(enterprise: Mapping[str, str]) -> list[str]:
    """Return the names of the enterprise's people; a field may hold several."""
    held = (enterprise.get(key, "") for key in ("legal_representative", "contact"))
    texts = (_BRACKETED.sub("", text) for text in held)
    return [one for text in texts for one in re.split(r"[\s、，,；;/]+", text) if one]


def _each_text(value: object, hide: Callable[[str], str]) -> object:
    """Return a tree of frozen data with every text in it changed."""
    if isinstance(value, str):
        return hide(value)
    if isinstance(value, tuple):
        return tuple(_each_text(it, hide) for it in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts: dict[str, Any] = {
            it.name: _each_text(getattr(value, it.name), hide) for it in fields(value)
        }
        return replace(value, **parts)
    return value
