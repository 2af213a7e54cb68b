"""Several people sign one package: each signature covers the statement and the one before."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import BadInput, Refused
from app.exchange.countersign import add_signature
from app.exchange.document import document_of
from app.exchange.drawn import HEIGHT, MAX_POINTS, WIDTH, drawn_json, parse_drawn, read_drawn
from app.exchange.identity import Identity, fingerprint
from app.exchange.signatures import PLEDGES, sign
from app.exchange.trust import Trusted
from app.exchange.verify import Verdict
from app.storage.canonical import canonical, sha256_hex
from app.storage.journal import fold
from tests.exchange.agreement import verified
from tests.exchange.samples import (
    ASSESSMENT,
    FIELDS,
    MADE_AT,
    STEM,
    Files,
    Parts,
    archived,
    identity_of,
    journal,
    members,
    parts,
    verdict_of,
    with_manifests,
)

ROLES = ("assessor", "team_lead", "enterprise")
LATER = MADE_AT.replace(":30:", ":45:")
STROKES: Any = [[[100, 100, 0], [300, 120, 40], [500, 90, 90]], [[200, 50, 400], [210, 300, 700]]]


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory, identity: Identity) -> dict[str, Identity]:
    folder = tmp_path_factory.mktemp("people")
    others = {"team_lead": "李四", "enterprise": "王五"}
    made = {role: identity_of(folder, name=name, role=role) for role, name in others.items()}
    return {"assessor": identity, **made}


@pytest.fixture(scope="module")
def trusted(people: dict[str, Identity]) -> list[Trusted]:
    return [fingerprint(person.certificate) for person in people.values()]


@pytest.fixture
def draft(sample: Parts, tmp_path: Path) -> Path:
    """An unsigned package that asks for all three roles."""
    return replace(sample, identity=None, required_roles=ROLES).make(tmp_path / "a.zip").path


@pytest.mark.parametrize("order", list(itertools.permutations(ROLES)))
def test_any_order_is_complete_once_all_have_signed(
    draft: Path, people: dict[str, Identity], trusted: list[Trusted], order: tuple[str, ...]
) -> None:
    for place, role in enumerate(order):
        verdict = verified(draft, trusted)
        assert (verdict.status, len(verdict.missing_roles)) == ("incomplete", 3 - place)
        add_signature(draft, draft, identity=people[role], claimed_at=LATER)
    verdict = verified(draft, trusted)
    assert verdict.status == "complete"
    assert tuple(signer.role for signer in verdict.signers) == order


def test_signing_changes_nothing_but_the_list_of_checksums(
    draft: Path, people: dict[str, Identity], tmp_path: Path
) -> None:
    out = tmp_path / "b.zip"
    info = add_signature(draft, out, identity=people["assessor"], claimed_at=LATER)
    before, after = members(draft.read_bytes()), members(out.read_bytes())
    added = {f"{STEM}.{part}" for part in ("json", "sig", "pem")}
    assert after.keys() - before.keys() == added
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"tagmanifest-sha256.txt"}
    assert info.fingerprint == sha256_hex(before["statement.json"])


def test_a_first_signature_added_later_is_the_one_made_at_export(
    sample: Parts, package: bytes, tmp_path: Path
) -> None:
    draft = replace(sample, identity=None).make(tmp_path / "a.zip").path
    assert sample.identity is not None
    add_signature(draft, draft, identity=sample.identity, claimed_at=MADE_AT)
    assert draft.read_bytes() == package


@pytest.fixture
def signed(draft: Path, people: dict[str, Identity]) -> Files:
    for role in ROLES:
        add_signature(draft, draft, identity=people[role], claimed_at=LATER)
    return members(draft.read_bytes())


def without(files: Files, number: str) -> Files:
    return {name: data for name, data in files.items() if f"/{number}-" not in name}


def judged(folder: Path, files: Files, trusted: list[Trusted]) -> Verdict:
    return verdict_of(folder, archived(with_manifests(files)), trusted)


def test_a_dropped_signature_is_seen(signed: Files, trusted: list[Trusted], tmp_path: Path) -> None:
    last = judged(tmp_path, without(signed, "03"), trusted)
    assert (last.status, last.missing_roles) == ("incomplete", ("enterprise",))
    for number in ("01", "02"):
        assert judged(tmp_path, without(signed, number), trusted).status == "changed"


def test_a_dropped_signature_is_seen_though_the_rest_is_renumbered(
    signed: Files, trusted: list[Trusted], tmp_path: Path
) -> None:
    left = {
        name.replace("/02-", "/01-").replace("/03-", "/02-"): data
        for name, data in without(signed, "01").items()
    }
    verdict = judged(tmp_path, left, trusted)
    assert verdict.status == "changed"
    assert "上一个签名" in verdict.sentence


def test_signatures_in_another_order_are_noticed(
    signed: Files, trusted: list[Trusted], tmp_path: Path
) -> None:
    swapped = {
        name.replace("/01-", "/x-").replace("/02-", "/01-").replace("/x-", "/02-"): data
        for name, data in signed.items()
    }
    assert judged(tmp_path, swapped, trusted).status == "changed"


def test_swapped_certificates_are_noticed(
    signed: Files, trusted: list[Trusted], tmp_path: Path
) -> None:
    first, second = f"{STEM}.pem", "signatures/02-team_lead.pem"
    swapped = {**signed, first: signed[second], second: signed[first]}
    assert judged(tmp_path, swapped, trusted).status == "changed"


def test_a_signature_from_another_package_does_not_fit(
    signed: Files, people: dict[str, Identity], trusted: list[Trusted], tmp_path: Path
) -> None:
    other = replace(parts(tmp_path, None), revision=2, required_roles=ROLES).make(
        tmp_path / "o.zip"
    )
    for role in ROLES:
        add_signature(other.path, other.path, identity=people[role], claimed_at=LATER)
    foreign = members(other.path.read_bytes())
    for number in ("01", "02", "03"):
        mixed = {
            name: foreign[name] if f"/{number}-" in name else data for name, data in signed.items()
        }
        assert judged(tmp_path, mixed, trusted).status == "changed"


def test_the_same_certificate_signs_once(
    draft: Path, people: dict[str, Identity], trusted: list[Trusted], tmp_path: Path
) -> None:
    add_signature(draft, draft, identity=people["assessor"], claimed_at=LATER)
    before = draft.read_bytes()
    with pytest.raises(BadInput, match="不能重复签名"):
        add_signature(draft, draft, identity=people["assessor"], claimed_at=LATER)
    assert draft.read_bytes() == before
    files = members(before)
    again = sign(
        people["assessor"],
        statement_sha256=sha256_hex(files["statement.json"]),
        previous=sha256_hex(files[f"{STEM}.json"]),
        number=2,
        claimed_at=LATER,
    )
    verdict = judged(tmp_path, {**files, **again}, trusted)
    assert verdict.status == "changed"
    assert "不能重复签名" in verdict.sentence


def test_an_assessment_that_is_not_finalised_is_not_signed(
    sample: Parts, people: dict[str, Identity], tmp_path: Path
) -> None:
    changes = journal({**FIELDS, "status": "draft"})
    document = document_of(ASSESSMENT, fold(changes))
    open_one = replace(sample, changes=changes, document=document, identity=None)
    path = open_one.make(tmp_path / "open.zip").path
    before = path.read_bytes()
    with pytest.raises(Refused, match="还没有定稿"):
        add_signature(path, path, identity=people["assessor"], claimed_at=LATER)
    assert path.read_bytes() == before


def test_what_was_altered_is_not_signed(draft: Path, people: dict[str, Identity]) -> None:
    altered = bytearray(draft.read_bytes())
    altered[len(altered) // 2] ^= 1
    draft.write_bytes(bytes(altered))
    with pytest.raises(BadInput, match="不能签名"):
        add_signature(draft, draft, identity=people["assessor"], claimed_at=LATER)
    assert draft.read_bytes() == altered
    assert list(draft.parent.iterdir()) == [draft]


def test_an_identity_acts_in_its_own_role_only(people: dict[str, Identity]) -> None:
    with pytest.raises(BadInput, match="不能以enterprise的角色签名"):
        people["assessor"].acting_as("enterprise")
    assert people["assessor"].acting_as("assessor") is people["assessor"]
    nobody = replace(people["assessor"], role="")
    assert nobody.acting_as("team_lead").role == "team_lead"
    with pytest.raises(BadInput, match="请用--role指定"):
        nobody.acting_as(None)
    with pytest.raises(BadInput, match="没有“boss”"):
        nobody.acting_as("boss")


def test_progress_reaches_the_end(draft: Path, people: dict[str, Identity]) -> None:
    heard: list[tuple[int, int]] = []
    size = draft.stat().st_size
    add_signature(
        draft,
        draft,
        identity=people["assessor"],
        claimed_at=LATER,
        progress=lambda done, total: heard.append((done, total)),
    )
    assert heard == sorted(heard)
    assert size < heard[-1][0] <= heard[-1][1] == 2 * size


# What the enterprise promises, and what anyone may draw


def resigned(files: Files, identity: Identity, changed: dict[str, object]) -> Files:
    """Change the text of the only signature and sign it as its owner would."""
    from app.exchange.certificates import sign_bytes

    stem = next(
        name.removesuffix(".json") for name in files if name.endswith(f"{identity.role}.json")
    )
    text = canonical({**json.loads(files[f"{stem}.json"]), **changed})
    return {**files, f"{stem}.json": text, f"{stem}.sig": sign_bytes(identity.key, text)}


def test_the_enterprise_signs_its_pledge(
    draft: Path, people: dict[str, Identity], trusted: list[Trusted], tmp_path: Path
) -> None:
    add_signature(draft, draft, identity=people["enterprise"], claimed_at=LATER)
    (signer,) = verified(draft, trusted).signers
    assert "真实性承诺" in signer.pledge
    assert signer.to_json()["pledge"] == signer.pledge
    files = members(draft.read_bytes())
    assert PLEDGES["enterprise"] in files["signatures/01-enterprise.json"].decode()
    for pledge in (None, "", "我不承诺任何事。"):
        softened = resigned(files, people["enterprise"], {"pledge": pledge})
        assert judged(tmp_path, softened, trusted).status == "changed"


def test_others_promise_nothing(
    package: bytes, sample: Parts, identity: Identity, tmp_path: Path
) -> None:
    assert verdict_of(tmp_path, package, sample.trusted()).signers[0].pledge == ""
    pledging = resigned(members(package), identity, {"pledge": PLEDGES["enterprise"]})
    assert judged(tmp_path, pledging, [*sample.trusted()]).status == "changed"


def test_a_drawn_signature_is_kept_stroke_by_stroke(
    draft: Path, people: dict[str, Identity], trusted: list[Trusted]
) -> None:
    drawn = parse_drawn(json.dumps(STROKES).encode())
    add_signature(draft, draft, identity=people["assessor"], claimed_at=LATER, drawn=drawn)
    (signer,) = verified(draft, trusted).signers
    assert signer.drawn == drawn
    assert signer.to_json()["drawn"] == drawn_json(drawn) == STROKES


BAD_STROKES: list[Any] = [
    None,
    [],
    {},
    [[]],
    "drawn",
    [[[1, 1, 0]]],
    [[[1, 1, 0], [1, 1, 9]]],
    [[[0, 0, 0], [50, 0, 9]]],
    [[[0, 0, 5], [500, 0, 9]]],
    [[[0, 0, 0], [500, 0, -1]]],
    [[[0, 0, 0], [500, 0, 9]], [[0, 0, 8], [9, 9, 9]]],
    [[[0, 0, 0], [500, 0, 9]], []],
    [[[0, 0, 0], [WIDTH + 1, 0, 9]]],
    [[[0, 0, 0], [0, HEIGHT + 1, 9]]],
    [[[0, 0], [500, 0]]],
    [[[0, 0, False], [500, 0, 9]]],
    [[[0, 0, 0], [500, 0, 9.5]]],
    [[[0, 0, 0], [500, 0, 3_600_001]]],
    [[[0, 0, 0], [500, 0, 9]]] * 201,
    [[[n % 2 * 500, 0, n] for n in range(MAX_POINTS + 1)]],
]


@pytest.mark.parametrize("strokes", BAD_STROKES)
def test_an_empty_or_impossible_drawing_is_refused(
    strokes: object, package: bytes, sample: Parts, identity: Identity, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match="手写签名"):
        read_drawn(strokes)  # type: ignore[arg-type]
    if strokes is not None and "9.5" not in str(strokes):
        hostile = resigned(members(package), identity, {"drawn": strokes})
        assert judged(tmp_path, hostile, [*sample.trusted()]).status == "changed"
