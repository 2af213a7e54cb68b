"""What a verdict says in words: on the card, and as plain text to be passed on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, Literal

from app.language import mark, tr
from app.ui.times import local_time
from app.ui.widgets.badge import LEVEL_WORDS
from app.workbench.identities import ROLES
from app.workbench.importing import Received
from app.workbench.kinds import KINDS
from app.workbench.receiving import Certified, Checked, Signer, Status, Verdict

Tone = Literal["good", "caution", "bad"]
VERDICTS: Final[dict[Status, tuple[str, str, Tone]]] = {
    "complete": ("✓", mark("完整有效：内容未改动，签名齐全"), "good"),
    "incomplete": ("▲", mark("内容未改动，签名还不齐"), "caution"),
    "unknown_signer": ("▲", mark("内容未改动，但签名人还没有确认"), "caution"),
    "changed": ("×", mark("不可采信：不是原样的评测包"), "bad"),
}
_COUNTED: Final[dict[Status, str]] = {
    "complete": mark("完整有效"),
    "incomplete": mark("签名不齐"),
    "unknown_signer": mark("签名人待确认"),
    "changed": mark("不可采信"),
}
_AREAS: Final = {
    "measures": mark("基础数据"),
    "enterprise": mark("企业信息"),
    "evidence": mark("佐证材料"),
}
_HEX: Final = re.compile(r"\b[0-9a-f]{64}\b", re.ASCII)


def headline(verdict: Verdict) -> str:
    """Return the verdict's sign and words."""
    sign, words, _tone = VERDICTS[verdict.status]
    return f"{sign}　{tr(words)}"


def facts(verdict: Verdict) -> str:
    """Return what was assessed and what came of it, parted by dots."""
    level = "" if verdict.level is None else tr(LEVEL_WORDS[verdict.level])
    parts = (
        tr(KINDS.get(verdict.kind or "", "")),
        tr("第{revision}版", revision=verdict.revision),
        tr("{edition}版指标", edition=verdict.edition),
        level,
        tr("{points}分", points=verdict.points),
    )
    return " · ".join(part for part in parts if part)


def roles_text(verdict: Verdict) -> str:
    """Return how many of the required roles have signed."""
    required, missing = verdict.required_roles, verdict.missing_roles
    if not required:
        return tr("这个评测包没有要求签名。")
    return tr(
        "应有{n}个角色签名，已有{required}个：",
        n=len(required),
        required=len(required) - len(missing),
    )


def signer_text(signer: Signer) -> str:
    """Return who signed in which role."""
    return tr(
        "{role}　{name}（{organisation}）",
        role=tr(ROLES[signer.role]),
        name=signer.name,
        organisation=signer.organisation,
    )


def origin(found: Certified | None) -> str:
    """Return where a certificate comes from; an issuer that is not trusted is only claimed."""
    if found is None:
        return ""
    if not found.issuer:
        return tr("自签证书")
    if found.vouched:
        return tr("证书由已信任的{issuer}颁发", issuer=found.issuer)
    return tr("证书自称由{issuer}颁发，这里没有信任它", issuer=found.issuer)


def grouped(fingerprint: str, *, line: int = 8) -> str:
    """Return a fingerprint in groups of four, as one reads it out, so many groups a line."""
    groups = [fingerprint[place : place + 4] for place in range(0, len(fingerprint), 4)]
    return "\n".join(
        " ".join(groups[place : place + line]) for place in range(0, len(groups), line)
    )


def grouped_hex(text: str) -> str:
    """Return a sentence with its fingerprints in groups, to be read out, and to wrap."""
    return _HEX.sub(lambda found: grouped(found[0], line=16), text)


def received_lines(received: Received) -> list[str]:
    """Return what importing did: what came, what is in conflict, whether it was reopened."""
    if not received.added:
        return [tr("● 没有新内容：这份评测包里的记录这里都有了。")]
    lines = [tr("✓ 已导入，带来{n}条新记录；原件按收到的样子留存。", n=received.added)]
    if received.reopened:
        lines.append(tr("▲ 其中有定稿时没有的记录，评测已重新打开。"))
    if received.conflicts:
        places = tr("、").join(dict.fromkeys(map(_place, received.conflicts)))
        lines.append(
            tr(
                "▲ 有{n}处与这里的不一致，需要裁定：{places}。",
                n=len(received.conflicts),
                places=places,
            )
        )
    return [*lines, *(f"● {note}" for note in received.notes)]


def tally(verdicts: Sequence[Verdict]) -> str:
    """Return how many verdicts there are of each kind."""
    found = Counter(verdict.status for verdict in verdicts)
    parts = [
        tr("{words}{n}个", words=tr(words), n=found[status])
        for status, words in _COUNTED.items()
        if found[status]
    ]
    return tr("已验证{n}个：{parts}。", n=len(verdicts), parts=tr("，").join(parts))


def as_text(path: Path, checked: Checked) -> str:
    """Return a verdict as plain text, for a letter or a record."""
    verdict = checked.verdict
    lines = [
        tr("评测包：{name}", name=path.name),
        tr("结论：{headline}", headline=headline(verdict).replace("\u3000", " ")),
    ]
    lines.append(verdict.sentence)
    for signer in verdict.signers:
        lines += _signer_lines(signer, checked.certificates.get(signer.fingerprint))
    shown = (line for line in verdict.problems if line not in verdict.sentence)
    lines += _headed(tr("问题"), shown)
    lines += _headed(tr("注意"), verdict.notes)
    if verdict.fingerprint:
        lines.append(tr("声明指纹：{fingerprint}", fingerprint=verdict.fingerprint))
    return "\n".join(lines) + "\n"


def _signer_lines(signer: Signer, found: Certified | None) -> Sequence[str]:
    known = tr("已信任") if signer.trusted else tr("未确认")
    told = tr(
        "签名：{signer}，自称签于{claimed_time}",
        signer=signer_text(signer).replace("\u3000", " "),
        claimed_time=local_time(signer.claimed_time),
    )
    lines = [
        tr("{told}，{known}，{origin}", told=told, known=known, origin=origin(found)),
        tr("证书指纹：{fingerprint}", fingerprint=signer.fingerprint),
    ]
    return [*lines, *([signer.pledge] if signer.pledge else [])]


def _headed(heading: str, lines: Iterable[str]) -> Iterator[str]:
    return (tr("{heading}：{line}", heading=heading, line=line) for line in lines)


def _place(field: str) -> str:
    area, _, rest = field.partition("/")
    return tr(_AREAS.get(area, "")) or rest.partition("/")[0] or field
