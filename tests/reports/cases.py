"""Assessments to report on: a finished one, an empty one, and one with hostile texts."""

from __future__ import annotations

import hashlib
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from app.reports.build import NO_LETTERHEAD, build_report
from app.reports.comparison import Former
from app.reports.pdf import render_pdf
from app.scoring.loader import default_catalogue
from app.scoring.outcome import Outcome, score
from app.scoring.path import next_path
from app.storage.journal import Change, State, fold
from app.storage.projection import answers_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.reports.model import Letterhead, Report
    from app.reports.signed import Signing
    from app.storage.canonical import Json

ASSESSMENT = "6f0e2c1a-58b7-4d39-9a41-2b7d0c5e8f13"
MADE_AT = "2026-05-08T16:30:00Z"
BEFORE_AT = "2026-01-05T02:00:00.000Z"

FINISHED: dict[str, Json] = {
    "assessment/kind": "after",
    "enterprise/name": "广州市砚岭精密传动有限公司",
    "enterprise/credit_code": "91440112MA00000154",
    "enterprise/city": "广州市",
    "enterprise/main_products": "机器人关节用精密行星减速器、数控机床主轴齿轮及传动轴",
    "status": "finalised",
    "items/F1/options": ["B", "C"],
    "items/F1/note": "车间有独立工控网段；装配间仍有信号盲区，未勾选“全覆盖”。",
    "items/F2/options": ["D"],
    "items/F3/options": ["C"],
    "items/F4/options": ["F", "G", "H", "I", "K", "M"],
    "items/F5/options": ["C"],
    "items/F6/options": ["B", "C"],
    "items/F7/options": ["B"],
    "items/M1/options": ["D"],
    "items/M2/options": ["B", "C"],
    "items/M3/options": ["B", "D"],
    "items/R1/options": ["C"],
    "items/R2/options": ["C"],
    "items/R3/options": ["B"],
    "items/R4/options": ["A"],
    "measures/equipment_total": "120",
    "measures/equipment_digital": "60",
    "measures/investment_y1": "90",
    "measures/revenue_y1": "1000",
    **{f"scenarios/S{number:02}/grade": 2 for number in range(1, 17)},
    "scenarios/S06/grade": 3,
    "scenarios/S14/grade": 0,
    "scenarios/S06/checkpoints": ["2.1", "3.1"],
    "scenarios/S06/note": "现场看板与工单一致。",
}


SCRIBBLE: Json = [
    [[120, 260, 0], [300, 120, 80], [420, 300, 160]],
    [[520, 140, 300], [860, 250, 420]],
]
VISITED: dict[str, Json] = {
    "visit/date": "2026-05-06",
    "visit/time": "09:00-11:30",
    "visit/methods": ["survey", "interview", "documents", "demonstration"],
    "visit/agenda": "9:00首次会议；9:20看一车间；10:30系统演示；11:10末次会议",
    "visit/opening": "评测组说明了依据和日程，陈立群介绍了改造内容。",
    "visit/closing": "双方确认了查验结果，三日内补交设备台账，联系何静13800138000。",
    "visit/people/0000000000000001": {
        "side": "team",
        "name": "林工",
        "organisation": "示例评测中心",
        "duty": "评测组长",
    },
    "visit/people/0000000000000001/signature": SCRIBBLE,
    "visit/people/0000000000000002": {
        "side": "enterprise",
        "name": "陈立群",
        "organisation": "广州市砚岭精密传动有限公司",
        "duty": "生产副总",
        "phone": "13900139000",
    },
    "visit/people/0000000000000002/signature": SCRIBBLE,
    "visit/people/0000000000000003": {
        "side": "enterprise",
        "name": "何静",
        "organisation": "广州市砚岭精密传动有限公司",
        "duty": "信息主管",
    },
}
IMPROVED: dict[str, Json] = {
    "improvement/summary": "交期由15天缩到9天，库存少两成。",
    "improvement/S06": "派工、报工都在系统里，月底不再补单。",
    "improvement/F1": "设备都连上了网，点检不再抄表。",
}
_SETTLED: dict[str, tuple[str, Json, str]] = {
    "F5": ("changed", ["D"], "报表还要手工合并，未覆盖绝大部分业务。"),
    "F2": ("settled", ["B"], "现场清点，数字化设备60台。"),
    "R3": ("changed", ["A"], "合同和开票记录为证。"),
    "S06": ("changed", 4, "只有看板，没有排产。"),
}
"""By code: the verdict, what was claimed, the reason; what stands is the answer of `FINISHED`."""


def reviewed(fields: dict[str, Json]) -> dict[str, Json]:
    """Return what makes an assessment a settled review of a self-diagnosis that claimed more."""
    made: dict[str, Json] = {"review/source": {"assessment": ASSESSMENT, "statement": "ab" * 32}}
    outcome = outcome_of(fields)
    made |= {
        f"claim/{field.removeprefix('measures/')}": value
        for field, value in fields.items()
        if field.startswith("measures/")
    }
    answers: dict[str, Json] = {code: list(it.options) for code, it in outcome.items.items()}
    for code, answer in (answers | dict(outcome.scenarios)).items():
        verdict, claimed, reason = _SETTLED.get(code, ("accepted", answer, ""))
        made[f"claim/{code}"] = claimed
        made[f"review/{code}"] = {"verdict": verdict, "reason": reason, "answer": answer}
    return made


def report_of(
    fields: dict[str, Json],
    *,
    also: dict[str, Json] | None = None,
    before: dict[str, Json] | None = None,
    letterhead: Letterhead = NO_LETTERHEAD,
    required: Sequence[str] = ("评测人员",),
    signing: Signing | None = None,
) -> Report:
    """Build the report of an assessment with these fields; `also` are another copy's values.

    `before` are the fields of the assessment that it is compared with.
    """
    catalogue = default_catalogue()
    state = state_of(fields, also)
    outcome = score(catalogue, answers_of(state, catalogue))
    return build_report(
        assessment_id=ASSESSMENT,
        state=state,
        catalogue=catalogue,
        outcome=outcome,
        path=next_path(outcome),
        revision=2,
        made_at=MADE_AT,
        app_version="0.1.0",
        required_roles=required,
        signing=signing,
        letterhead=letterhead,
        former=Former(outcome_of(before), BEFORE_AT) if before else None,
        content_sha256="c0ffee00" * 8,
    )


def state_of(fields: dict[str, Json], also: dict[str, Json] | None = None) -> State:
    """Return the state of an assessment with these fields and another copy's values."""
    return fold([*_changes(fields, "林工"), *_changes(also or {}, "周工")])


def outcome_of(fields: dict[str, Json], also: dict[str, Json] | None = None) -> Outcome:
    """Return the outcome of an assessment with these fields and another copy's values."""
    catalogue = default_catalogue()
    return score(catalogue, answers_of(state_of(fields, also), catalogue))


def _changes(fields: dict[str, Json], author: str) -> list[Change]:
    return [
        Change.make(
            assessment=ASSESSMENT,
            field=field,
            value=value,
            parents=(),
            prev=None,
            author=author,
            replica="0" * 32,
            at="2026-05-06T01:20:00.000Z",
        )
        for field, value in fields.items()
    ]


def with_photos(fields: dict[str, Json], folder: Path, count: int) -> dict[str, Json]:
    """Add so many photos, each on an item and a scenario, their previews in the folder."""
    codes = list(default_catalogue().items)
    added = dict(fields)
    for number in range(count):
        sha256 = hashlib.sha256(f"photo {number}".encode()).hexdigest()
        (folder / sha256).write_bytes(_photo(number))
        added[f"evidence/{sha256}"] = {
            "name": f"现场照片{number + 1}.jpg",
            "media_type": "image/jpeg",
            "size": 2_400_000,
            "taken_at": f"2026-05-06T09:{number % 60:02}:00",
            "place": None,
        }
        added[f"evidence/{sha256}/caption"] = f"第{number + 1}号机台的数采终端"
        added[f"evidence/{sha256}/for/{codes[number % len(codes)]}"] = True
        added[f"evidence/{sha256}/for/S06"] = True
    return added


@cache
def _noise() -> Image.Image:
    """Return noise as hard to shrink as a photo of a workshop can be."""
    return Image.effect_noise((1200, 900), 60).convert("RGB")


def _photo(number: int) -> bytes:
    picture = _noise().copy()
    ImageDraw.Draw(picture).rectangle((300, 300, 900, 600), fill=(40, 90, 4 * number % 256))
    buffer = BytesIO()
    picture.save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


def pdf_of(report: Report, folder: Path | None = None) -> bytes:
    """Render the report with the previews in the folder."""
    buffer = BytesIO()
    render_pdf(report, buffer, photo=lambda sha256: folder / sha256 if folder else None)
    return buffer.getvalue()
