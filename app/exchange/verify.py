"""Verifying a package: one of four verdicts, with who signed and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Literal

from app.exchange.certificates import ROLES, check_role
from app.exchange.drawn import drawn_json
from app.exchange.files import opened
from app.exchange.proof import Proved, prove
from app.exchange.trust import anchor_of, standing_of
from app.exchange.unpacking import Tampered, visible
from app.language import together, tr
from app.scoring.text import show_points
from app.storage.journal import forks
from app.storage.names import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from app.exchange.drawn import Drawn
    from app.exchange.signatures import Signed
    from app.exchange.trust import Anchor, Standing, Trusted
    from app.storage.canonical import Json

MAX_PROBLEMS = 100
Status = Literal["complete", "incomplete", "changed", "unknown_signer"]


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed; `fingerprint` is of the certificate, `claimed_time` is what his clock said (UTC).

    Trusted means: the receiver trusts this certificate in this role, or an authority that vouches
    for it, and it was valid at the claimed time. `pledge` is what he promised by signing.
    """

    role: str
    name: str
    organisation: str
    fingerprint: str
    claimed_time: str
    trusted: bool
    pledge: str = ""
    drawn: Drawn = ()

    def to_json(self) -> dict[str, Json]:
        """Return the signer as plain JSON."""
        plain: dict[str, Json] = {part.name: getattr(self, part.name) for part in fields(self)}
        return {**plain, "drawn": drawn_json(self.drawn)}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verifying found. When the status is `changed`, nothing that the file says is repeated.

    `fingerprint` is the SHA-256 of the statement; `required_roles` are those that the statement or
    the receiver asks for; `notes` say what to know though it does not change the status.
    """

    status: Status
    sentence: str
    problems: tuple[str, ...] = ()
    assessment: str | None = None
    enterprise: str | None = None
    kind: str | None = None
    edition: str | None = None
    revision: int | None = None
    level: int | None = None
    points: str | None = None
    fingerprint: str | None = None
    signers: tuple[Signer, ...] = ()
    required_roles: tuple[str, ...] = ()
    missing_roles: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Json]:
        """Return the verdict as plain JSON, for `verify --json`."""
        plain: dict[str, Json] = {}
        for part in fields(self):
            value = getattr(self, part.name)
            plain[part.name] = list(value) if isinstance(value, tuple) else value
        plain["signers"] = [signer.to_json() for signer in self.signers]
        return plain


def verify_package(
    path: Path,
    *,
    trusted: Collection[Trusted],
    required_roles: Sequence[str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Verdict:
    """Verify a package against the certificates (PEM, fingerprint or anchor) that are trusted.

    `required_roles` adds to what the package itself asks for; `progress` hears done and total
    bytes. BadInput when the file cannot be read or an argument is wrong, Blocked when the package
    is newer than this program; whatever is wrong with what is in the file is a verdict.
    """
    anchors = [anchor_of(one) for one in trusted]
    extra = [check_role(role) for role in required_roles or ()]
    with opened(path) as file:
        total, done = path.stat().st_size, 0

        def tick(count: int) -> None:
            nonlocal done
            done += count
            if progress is not None:
                progress(done, total)

        try:
            proved = prove(file, tick=tick)
        except Tampered as error:
            return changed(error.problems)
    return judge(proved, anchors, extra)


def judge(proved: Proved, anchors: Sequence[Anchor], extra: Collection[str]) -> Verdict:
    """Give the verdict on a package whose content is proved.

    A signer who is not trusted comes first: as long as it is open who signed, it does not matter
    how many did.
    """
    standings = [standing_of(signed, anchors) for signed in proved.signatures]
    signers = tuple(map(_signer, proved.signatures, standings))
    signed_roles = {signer.role for signer in signers}
    required = tuple(role for role in ROLES if role in {*proved.header.required_roles, *extra})
    missing = tuple(role for role in required if role not in signed_roles)
    doubts = [standing.doubt for standing in standings if standing.doubt]
    problems = [*doubts, *_lacking(required, missing)]
    status: Status = "incomplete" if missing else "complete"
    return Verdict(
        status="unknown_signer" if doubts else status,
        sentence=together(_about(proved), *(problems or [_signed_by(signers)])),
        problems=tuple(problems),
        assessment=proved.document.id,
        enterprise=proved.document.enterprise.name,
        kind=proved.document.kind,
        edition=proved.document.edition,
        revision=proved.header.revision,
        level=proved.outcome.level,
        points=_points(proved),
        fingerprint=proved.fingerprint,
        signers=signers,
        required_roles=required,
        missing_roles=missing,
        notes=(
            *(it.note for it in standings if it.note),
            *_strangers(proved),
            *(visible(fork.sentence()) for fork in forks(proved.changes)),
            *_undecided(proved),
        ),
    )


def changed(problems: Sequence[str]) -> Verdict:
    """Give the verdict on a file that is not as it was written."""
    more = tr("（共{n}处）", n=len(problems)) if len(problems) > 1 else ""
    sentence = tr(
        "这不是原样的评测包：{problems}{more}请让对方重新提供。",
        problems=problems[0],
        more=more,
    )
    return Verdict(status="changed", sentence=sentence, problems=tuple(problems[:MAX_PROBLEMS]))


def _signer(signed: Signed, standing: Standing) -> Signer:
    info = signed.info
    return Signer(
        role=signed.role,
        name=info.name,
        organisation=info.organisation,
        fingerprint=info.fingerprint,
        claimed_time=signed.claimed_at,
        trusted=not standing.doubt,
        pledge=signed.pledge,
        drawn=signed.drawn,
    )


def _lacking(required: Sequence[str], missing: Sequence[str]) -> list[str]:
    if not missing:
        return []
    titles = tr("、").join(tr(ROLES[role]) for role in missing)
    done = len(required) - len(missing)
    return [
        tr(
            "签名不齐：应有{n}个角色签名，已有{done}个，还缺{titles}。",
            n=len(required),
            done=done,
            titles=titles,
        )
    ]


def _about(proved: Proved) -> str:
    document, outcome = proved.document, proved.outcome
    return tr(
        "内容未被改动：“{visible}”，{kind}，第{revision}版，{level_name}，{points}分。",
        visible=visible(document.enterprise.name),
        kind=tr(KINDS[document.kind]),
        revision=proved.header.revision,
        level_name=tr(outcome.level_name),
        points=_points(proved),
    )


def _strangers(proved: Proved) -> Iterator[str]:
    name = proved.document.enterprise.name
    for signed in proved.signatures:
        organisation = signed.info.organisation
        if signed.role == "enterprise" and organisation != name:
            who = tr(
                "企业代表“{name}”的单位是“{organisation}”",
                name=signed.info.name,
                organisation=organisation,
            )
            yield tr(
                "{who}，与被评测企业“{visible}”不同名，请核对。", who=who, visible=visible(name)
            )


def _undecided(proved: Proved) -> Iterator[str]:
    if fields := sorted(proved.state.conflicts):
        yield tr(
            "有{n}处冲突没有裁定，评测包里没有它们的值：{fields}。",
            n=len(fields),
            fields=tr("、").join(map(visible, fields)),
        )


def _signed_by(signers: Sequence[Signer]) -> str:
    names = tr("、").join(
        tr(
            "{role}“{name}”（{organisation}）",
            role=tr(ROLES[it.role]),
            name=it.name,
            organisation=it.organisation,
        )
        for it in signers
    )
    return tr("签名齐全：{names}。", names=names)


def _points(proved: Proved) -> str:
    return show_points(proved.outcome.points, proved.outcome.catalogue.thresholds)
