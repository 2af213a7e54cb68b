"""Builds the report of an assessment from its state and its outcome; pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.language import mark, tr
from app.reports.advice import advice_of
from app.reports.analysis import analysis_text
from app.reports.answered import dimension_parts, scenario_groups
from app.reports.comparison import comparison_of
from app.reports.conclusion import conclusion_of, standing_of
from app.reports.evidence import evidence_parts
from app.reports.fields import text_of, undecided
from app.reports.fingerprint import fingerprint_of
from app.reports.improvement import improvement_of
from app.reports.model import Cover, Fact, Letterhead, Report
from app.reports.profile import profile_of
from app.reports.review_part import review_part
from app.reports.review_table import review_of
from app.reports.sections import passage, texts_in
from app.reports.signed import SignatureBlock
from app.reports.visit import people_of, visit_of
from app.reports.words import TITLES, beijing, beijing_day, chinese_day
from app.storage.names import STATUSES
from app.storage.projection import last_change

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.reports.comparison import Former
    from app.reports.signed import Signing
    from app.reports.visit_part import VisitPart
    from app.scoring.catalogue import Catalogue
    from app.scoring.outcome import Outcome
    from app.scoring.path import Path
    from app.storage.journal import State

_ROLES = (mark("评测人员"), mark("组长"), mark("企业代表"))
_DECLARATION = mark(
    "以上内容依据现场所见、企业提供的资料和本报告所列佐证材料如实填写，"
    "签字各方对本人负责的部分予以确认。"
)
_ON_PAPER = mark(
    "本报告随评测包交付时，以评测包内的电子签名为准；纸面签字供存档。"
    "评测包内任何文件改动后，电子签名即告失效。"
)
_READABLE = mark(
    "本页是评测包内电子签名的可读副本，以评测包为准。“自称时间”"
    "取自签名人自己的电脑，未经第三方证实；是否信任签名人，"
    "依据生成本报告时所用的信任名单。"
)

NO_LETTERHEAD: Final = Letterhead()


def build_report(  # noqa: PLR0913 - an assessment, its outcome and how the report came about
    *,
    assessment_id: str,
    state: State,
    catalogue: Catalogue,
    outcome: Outcome,
    path: Path | None,
    revision: int,
    made_at: str,
    app_version: str,
    required_roles: Sequence[str],
    signing: Signing | None = None,
    texts: Mapping[str, str] | None = None,
    letterhead: Letterhead = NO_LETTERHEAD,
    former: Former | None = None,
    content_sha256: str = "",
) -> Report:
    """Return what the report says; `made_at` is UTC in ISO 8601 and stands for the only clock.

    `required_roles` are the titles of those who have to sign; `signing` is there when some have.
    `texts` are what people wrote, by the key of the section: by default those of the journal.
    `content_sha256` is that of the canonical assessment.json.
    """
    texts = texts_in(state) if texts is None else texts
    evidence = evidence_parts(state, catalogue)
    visit = visit_of(state, outcome, evidence, people_of(state, letterhead, signing), texts)
    comparison = comparison_of(former, outcome) if former else None
    cover = _cover(state, outcome, visit, letterhead, made_at)
    mark = fingerprint_of(assessment_id, revision, signing, content_sha256)
    return Report(
        assessment_id=assessment_id,
        revision=revision,
        made_at=made_at,
        app_version=app_version,
        cover=replace(cover, fingerprint=mark),
        conclusion=conclusion_of(catalogue, outcome, texts),
        profile=profile_of(state, outcome, texts),
        visit=visit,
        analysis=passage("analysis", analysis_text(outcome, comparison), texts),
        dimensions=dimension_parts(state, catalogue, outcome, evidence),
        scenario_groups=scenario_groups(state, catalogue, outcome, evidence),
        comparison=comparison,
        improvement=improvement_of(state, catalogue, comparison, evidence),
        advice=advice_of(state, outcome, path, texts),
        evidence=evidence,
        signature=_signature(required_roles, signing),
        review=review_part(reviewed) if (reviewed := review_of(state, outcome)) else None,
    )


def _signature(required: Sequence[str], signing: Signing | None) -> SignatureBlock:
    if signing is not None:
        awaited = tuple(Fact(role, tr("待签")) for role in signing.awaited)
        return SignatureBlock(awaited, tr(_DECLARATION), tr(_READABLE), signing)
    lines = tuple(Fact(role, tr("须签署") if role in required else "") for role in map(tr, _ROLES))
    return SignatureBlock(lines, tr(_DECLARATION), tr(_ON_PAPER), None)


def _cover(
    state: State, outcome: Outcome, visit: VisitPart, letterhead: Letterhead, made_at: str
) -> Cover:
    catalogue = outcome.catalogue
    return Cover(
        title=tr(TITLES.get(text_of(state, "assessment/kind"), mark("数字化水平评测报告"))),
        edition=f"{tr(catalogue.title)} · {tr(catalogue.document)}",
        enterprise=text_of(state, "enterprise/name") or _absent(state, "name", tr("企业名称")),
        credit_code=text_of(state, "enterprise/credit_code") or _absent(state, "credit_code", ""),
        letterhead=letterhead,
        standing=standing_of(catalogue, outcome),
        facts=_facts(state, visit, letterhead, made_at),
        fingerprint=None,
    )


def _absent(state: State, key: str, name: str) -> str:
    why = tr("有冲突待裁定") if undecided(state, f"enterprise/{key}") else tr("未填写")
    return tr("（{name}{why}）", name=name, why=why)


def _facts(
    state: State, visit: VisitPart, letterhead: Letterhead, made_at: str
) -> tuple[Fact, ...]:
    status = text_of(state, "status")
    changed = last_change(state)
    facts = (
        Fact(tr("评测机构"), letterhead.organisation),
        Fact(tr("评测人员"), tr("、").join(person.name for person in visit.people) or tr("未记录")),
        Fact(tr("填报状态"), tr(STATUSES.get(status, STATUSES["draft"]))),
        *visit.days,
        Fact(tr("最后修改"), beijing(changed) if changed else tr("未填写")),
        Fact(tr("报告日期"), chinese_day(beijing_day(made_at))),
    )
    return tuple(fact for fact in facts if fact.value)
