from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import BadInput, Refused
from app.workbench import arranging, editing, evidence, finishing, packages, sample
from app.workbench.identities import create_identity, list_identities, trust
from app.workbench.letterhead import Letterhead, keep
from app.workbench.receiving import PackageInfo
from app.workbench.session import Session
from app.workbench.view import view


def test_an_unfinished_assessment_is_not_finalised_and_says_what_is_missing(
    session: Session, assessment: str
) -> None:
    errors = [
        finding
        for finding in finishing.check(session, assessment=assessment)
        if finding.severity == "error"
    ]
    assert {finding.subject for finding in errors} >= {"F1", "R4", "S01", "S16"}
    assert len(errors) == 31
    with pytest.raises(Refused, match="31个问题"):
        finishing.finalise(session, assessment=assessment)
    assert not view(session, assessment=assessment).locked


def test_impossible_measures_block_finalising(session: Session) -> None:
    made = sample.open_sample(session)
    editing.set_measure(session, assessment=made, measure="equipment_total", text="10")
    errors = [it for it in finishing.check(session, assessment=made) if it.severity == "error"]
    assert {(it.topic, it.subject) for it in errors} <= {("numbers", "F2"), ("numbers", "F3")}
    with pytest.raises(Refused, match="请核对"):
        finishing.finalise(session, assessment=made)


def test_finalised_is_locked_until_reopened_with_a_reason(session: Session) -> None:
    made = sample.open_sample(session)
    assert finishing.finalise(session, assessment=made).locked
    for edit in (
        lambda: editing.answer(session, assessment=made, item="F5", options=["B"]),
        lambda: editing.set_note(session, assessment=made, subject="F5", text="改"),
        lambda: evidence.attach(session, assessment=made, files=[], subjects=["F5"]),
    ):
        with pytest.raises(Refused, match="已定稿"):
            edit()
    with pytest.raises(BadInput, match="理由"):
        finishing.reopen(session, assessment=made, reason=" ")
    assert not finishing.reopen(session, assessment=made, reason="补拍照片").locked
    with pytest.raises(Refused, match="没有定稿"):
        finishing.reopen(session, assessment=made, reason="再开")


def test_photos_are_attached_linked_captioned_and_removed_without_losing_bytes(
    session: Session, assessment: str, photo: Path
) -> None:
    broken = photo.with_name("坏.jpg")
    broken.write_bytes(b"\xff\xd8\xff broken")
    seen: list[tuple[int, int]] = []
    result = evidence.attach(
        session,
        assessment=assessment,
        files=[photo, broken, ("粘贴.jpg", photo.read_bytes())],
        subjects=["F2", "S06"],
        caption="车间",
        progress=lambda done, total: seen.append((done, total)),
    )
    (added,) = result.added
    assert (added.subjects, added.caption) == (("F2", "S06"), "车间")
    assert [name for name, _ in result.problems] == ["坏.jpg"]
    assert seen[-1] == (3, 3)
    original = evidence.original(session, sha256=added.sha256)
    assert original.read_bytes() == photo.read_bytes()
    gone = arranging.remove(session, assessment=assessment, photos=[added.sha256])
    assert gone.photos == ()
    assert original.exists()
    back = editing.undo(session, assessment=assessment)
    assert back is not None
    assert back.photos == (added,)


def test_evidence_cannot_hang_on_a_code_that_does_not_exist(
    session: Session, assessment: str, photo: Path
) -> None:
    with pytest.raises(BadInput, match="F99"):
        evidence.attach(session, assessment=assessment, files=[photo], subjects=["F99"])
    assert view(session, assessment=assessment).photos == ()


PASSPHRASE = "workshop-evening"


@pytest.fixture
def identity(session: Session) -> Path:
    made = create_identity(
        session,
        name="林评测",
        organisation="评测中心",
        role="assessor",
        passphrase=PASSPHRASE,
    )
    return made.path


def test_the_main_job_ends_in_a_package_that_is_complete_once_its_signer_is_trusted(
    session: Session, identity: Path, tmp_path: Path
) -> None:
    made = sample.open_sample(session)
    with pytest.raises(Refused, match="还没有定稿"):
        packages.export(
            session, assessment=made, out=tmp_path, identity=identity, passphrase=PASSPHRASE
        )
    finishing.finalise(session, assessment=made)
    written = packages.export(
        session, assessment=made, out=tmp_path, identity=identity, passphrase=PASSPHRASE
    )
    assert written.path.parent == tmp_path
    assert packages.verify(written.path, trusted=[]).status == "unknown_signer"
    (info,) = list_identities(session)
    trust(session, pem=info.certificate)
    anchors = packages.trust_anchors(session.workspace.folder)
    verdict = packages.verify(written.path, trusted=anchors)
    assert (verdict.status, verdict.level, verdict.revision) == ("complete", 2, 1)


def test_exporting_again_repeats_the_revision_and_reopening_starts_the_next(
    session: Session, identity: Path, tmp_path: Path
) -> None:
    made = sample.open_sample(session)

    def export() -> tuple[int, str]:
        written = packages.export(
            session, assessment=made, out=tmp_path, identity=identity, passphrase=PASSPHRASE
        )
        return written.revision, written.fingerprint

    finishing.finalise(session, assessment=made)
    first = export()
    assert export() == first
    finishing.reopen(session, assessment=made, reason="更正")
    editing.answer(session, assessment=made, item="M4", options=["B"])
    finishing.finalise(session, assessment=made)
    second = export()
    assert (first[0], second[0]) == (1, 2)
    assert export() == second


def test_another_letterhead_is_another_report_and_so_the_next_revision(
    session: Session, identity: Path, tmp_path: Path
) -> None:
    made = sample.open_sample(session)
    finishing.finalise(session, assessment=made)

    def export() -> PackageInfo:
        return packages.export(
            session, assessment=made, out=tmp_path, identity=identity, passphrase=PASSPHRASE
        )

    first = export()
    keep(session, Letterhead(organisation="广州评测中心"))
    second = export()
    assert (first.revision, second.revision) == (1, 2)
    assert second.fingerprint != first.fingerprint
    assert export().fingerprint == second.fingerprint
    assert sorted(tmp_path.glob("*.zip")) == sorted((first.path, second.path))


def test_a_draft_package_needs_no_signature_and_is_never_complete(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    written = packages.export(session, assessment=assessment, out=tmp_path)
    verdict = packages.verify(written.path, trusted=[])
    assert (verdict.status, verdict.missing_roles) == ("incomplete", ("assessor",))


def test_cancelling_an_export_leaves_nothing_behind(
    session: Session, identity: Path, tmp_path: Path
) -> None:
    from app.workbench.progress import Cancelled

    def stop(done: int, _total: int) -> None:
        if done > 100_000:
            raise Cancelled

    made = sample.open_sample(session)
    finishing.finalise(session, assessment=made)
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(Cancelled):
        packages.export(
            session,
            assessment=made,
            out=out,
            identity=identity,
            passphrase=PASSPHRASE,
            progress=stop,
        )
    assert list(out.iterdir()) == []


def test_the_report_of_the_same_state_is_the_same_bytes(session: Session, tmp_path: Path) -> None:
    made = sample.open_sample(session)
    first = packages.report(session, assessment=made, out=tmp_path / "a.pdf").read_bytes()
    assert packages.report(session, assessment=made, out=tmp_path / "b.pdf").read_bytes() == first


def test_opening_the_sample_twice_gives_the_same_assessment(session: Session) -> None:
    assert sample.open_sample(session) == sample.open_sample(session)
