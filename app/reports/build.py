"""Builds the report of an assessment from its state and its outcome; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports.answered import dimension_parts, scenario_groups
from app.reports.conclusion import conclusion_of, standing_of
from app.reports.evidence import evidence_parts
from app.reports.fields import text_of, undecided
from app.reports.model import Cover, Fact, Report, SignatureBlock
from app.reports.words import TITLES, beijing
from app.storage.fields import STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.reports.model import Signing
    from app.scoring.catalogue import Catalogue
    from app.scoring.outcome import Outcome
    from app.scoring.path import Path
    from app.storage.journal import State

_ABOUT = (("address", "地址"), ("main_products", "主导产品"))
_FACTS = (
    ("city", "所在城市"),
    ("district", "所在区县"),
    ("industry", "所属行业"),
    ("legal_representative", "法定代表人"),
    ("contact", "联系人"),
    ("phone", "联系电话"),
    ("established", "成立日期"),
)
_ROLES = ("评测人员", "组长", "企业代表")
_DECLARATION = (
    "以上内容依据现场所见、企业提供的资料和本报告所列佐证材料如实填写，"
    "签字各方对本人负责的部分予以确认。"
)
_ON_PAPER = (
    "本报告随评测包交付时，以评测包内的电子签名为准；纸面签字供存档。"
    "评测包内任何文件改动后，电子签名即告失效。"
)
_READABLE = (
    "本页是评测包内电子签名的可读副本，以评测包为准。“自称时间”取自签名人自己的电脑，未经第三方证实；"
    "是否信任签名人，依据生成本报告时所用的信任名单。"
)


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
) -> Report:
    """Return what the report says; `made_at` is UTC in ISO 8601 and stands for the only clock.

    `required_roles` are the titles of those who have to sign; `signing` is there when some have.
    """
    evidence = evidence_parts(state, catalogue)
    return Report(
        assessment_id=assessment_id,
        revision=revision,
        made_at=made_at,
        app_version=app_version,
        cover=_cover(state, catalogue, outcome, made_at),
        conclusion=conclusion_of(catalogue, outcome, path),
        dimensions=dimension_parts(state, catalogue, outcome, evidence),
        scenario_groups=scenario_groups(state, catalogue, outcome, evidence),
        evidence=evidence,
        signature=_signature(required_roles, signing),
    )


def _signature(required: Sequence[str], signing: Signing | None) -> SignatureBlock:
    if signing is not None:
        awaited = tuple(Fact(role, "待签") for role in signing.awaited)
        return SignatureBlock(awaited, _DECLARATION, _READABLE, signing)
    lines = tuple(Fact(role, "须签署" if role in required else "") for role in _ROLES)
    return SignatureBlock(lines, _DECLARATION, _ON_PAPER, None)


def _cover(state: State, catalogue: Catalogue, outcome: Outcome, made_at: str) -> Cover:
    return Cover(
        title=TITLES.get(text_of(state, "assessment/kind"), "数字化水平评测报告"),
        edition=f"{catalogue.title} · {catalogue.document}",
        enterprise=text_of(state, "enterprise/name") or _absent(state, "name", "企业名称"),
        credit_code=text_of(state, "enterprise/credit_code") or _absent(state, "credit_code", ""),
        standing=standing_of(catalogue, outcome),
        about=_enterprise_facts(state, _ABOUT),
        facts=(*_enterprise_facts(state, _FACTS), *_course_facts(state, made_at)),
    )


def _absent(state: State, key: str, name: str) -> str:
    why = "有冲突待裁定" if undecided(state, f"enterprise/{key}") else "未填写"
    return f"（{name}{why}）"


def _enterprise_facts(state: State, wanted: Iterable[tuple[str, str]]) -> tuple[Fact, ...]:
    told = ((label, text_of(state, f"enterprise/{key}")) for key, label in wanted)
    return tuple(Fact(label, value) for label, value in told if value)


def _course_facts(state: State, made_at: str) -> list[Fact]:
    status = text_of(state, "status")
    changed = max((head.at for heads in state.heads.values() for head in heads), default="")
    facts = [
        Fact("评测人员", "、".join(_assessors(state)) or "未记录"),
        Fact("填报状态", STATUSES.get(status, STATUSES["draft"])),
        Fact("最后修改", beijing(changed) if changed else "未填写"),
    ]
    return [*facts, Fact("报告生成", beijing(made_at))]


def _assessors(state: State) -> list[str]:
    """Return who gave the answers that stand, by name."""
    return sorted(
        {
            head.author
            for field, heads in state.heads.items()
            if field.startswith(("items/", "measures/", "scenarios/"))
            for head in heads
        }
    )
