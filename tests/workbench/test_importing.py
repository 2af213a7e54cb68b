"""Receiving packages: the verdict first, only what is accepted, idempotent, never an older one."""

from __future__ import annotations

import errno
import os
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, Any, NamedTuple, Self

import pypdf
import pytest

from app.errors import BadInput, Blocked, Refused
from app.exchange.document import document_of
from app.exchange.proof import Proved, prove_archive
from app.exchange.verify import Verdict
from app.exchange.zipformat import Archive
from app.storage.canonical import Json
from app.storage.files import sha256_of
from app.storage.fsck import check
from app.storage.journal import Change, fold
from app.storage.photo import Undecodable
from app.workbench import (
    batch,
    conflicts,
    editing,
    evidence,
    finishing,
    packages,
    sample,
    signing,
)
from app.workbench.identities import create_identity, trust
from app.workbench.importing import Received, receive
from app.workbench.revisions import revision_of
from app.workbench.session import Session, open_session
from app.workbench.view import view
from tests.exchange.samples import ASSESSMENT, PHOTO, PHOTO_SHA, parts

SECRET = "workshop-evening"


class Sent(NamedTuple):
    """A finalised sample in one workspace, and its signed package."""

    session: Session
    assessment: str
    identity: Path
    package: Path


@pytest.fixture
def sent(session: Session, tmp_path: Path) -> Sent:
    made = sample.open_sample(session)
    finishing.finalise(session, assessment=made)
    identity = person(session, "林评测", "assessor")
    return Sent(session, made, identity, export(session, made, identity, tmp_path / "一版.zip"))


@pytest.fixture
def receiver(sent: Sent, tmp_path: Path) -> Iterator[Session]:
    with open_session(tmp_path / "receiver", author="王主管") as opened:
        trust(opened, pem=sent.identity.with_suffix(".pem"))
        yield opened


def person(session: Session, name: str, role: str) -> Path:
    return create_identity(
        session, name=name, organisation="评测中心", role=role, passphrase=SECRET
    ).path


def export(
    session: Session, assessment: str, identity: Path | None, out: Path, **options: object
) -> Path:
    return packages.export(
        session,
        assessment=assessment,
        out=out,
        identity=identity,
        passphrase=SECRET,
        **options,  # type: ignore[arg-type]
    ).path


def revised(sent: Sent, out: Path, option: str = "B") -> Path:
    """Reopen, change an answer, finalise and export the next revision."""
    finishing.reopen(sent.session, assessment=sent.assessment, reason="更正")
    editing.answer(sent.session, assessment=sent.assessment, item="M4", options=[option])
    finishing.finalise(sent.session, assessment=sent.assessment)
    return export(sent.session, sent.assessment, sent.identity, out)


def untouched(receiver: Session) -> bool:
    folder = receiver.workspace.folder
    stray = [path for path in folder.iterdir() if path.name.startswith(".")]
    return not (receiver.workspace.list() or stray or any(folder.glob("packages/**/*.zip")))


def test_what_was_sent_arrives_whole(sent: Sent, receiver: Session) -> None:
    heard: list[Verdict] = []
    done = receive(receiver, file=sent.package, show=heard.append)
    assert [verdict.status for verdict in heard] == ["complete"]
    there, here = (view(it, assessment=sent.assessment) for it in (sent.session, receiver))
    assert here.state == there.state
    assert here.locked
    for photo in here.photos:
        assert receiver.workspace.evidence.path(photo.sha256).stat().st_size == photo.size
    assert done.kept.read_bytes() == sent.package.read_bytes()
    assert done.kept.is_relative_to(receiver.workspace.folder / "packages")
    assert not [path for path in receiver.workspace.folder.iterdir() if path.name[0] == "."]


def test_receiving_again_changes_nothing(sent: Sent, receiver: Session) -> None:
    first = receive(receiver, file=sent.package)
    renamed = sent.package.with_name("再发一次.zip")
    sent.package.rename(renamed)
    again = receive(receiver, file=renamed)
    assert (first.added > 0, again.added, again.reopened) == (True, 0, False)
    assert again.kept == first.kept
    assert len(receiver.workspace.packages.list(sent.assessment)) == 1
    assert len(list(receiver.workspace.folder.glob("packages/**/*.zip"))) == 1


def test_a_changed_package_is_refused_after_its_verdict(
    sent: Sent, receiver: Session, tmp_path: Path
) -> None:
    altered = tmp_path / "改.zip"
    altered.write_bytes(sent.package.read_bytes().replace(b"58.91", b"88.91"))
    heard: list[Verdict] = []
    with pytest.raises(Refused, match="不是原样的评测包"):
        receive(receiver, file=altered, draft=True, show=heard.append)
    assert [verdict.status for verdict in heard] == ["changed"]
    assert untouched(receiver)


def test_what_was_not_seen_is_not_taken(sent: Sent, receiver: Session, tmp_path: Path) -> None:
    """The file is another, or has another signature, than the one whose verdict was shown."""
    seen = packages.verify(sent.package, trusted=packages.trust_anchors(receiver.workspace.folder))
    other = revised(sent, tmp_path / "二版.zip")
    with pytest.raises(Refused, match="请看过新的结论"):
        receive(receiver, file=other, seen=seen)
    assert untouched(receiver)
    assert receive(receiver, file=sent.package, seen=seen).added


def test_a_stranger_is_refused_until_he_is_trusted(sent: Sent, tmp_path: Path) -> None:
    with open_session(tmp_path / "stranger", author="王主管") as receiver:
        with pytest.raises(Refused, match="请先核对并信任签名人"):
            receive(receiver, file=sent.package, draft=True)
        assert untouched(receiver)
        anchors = packages.anchors_in(sent.identity.parent)
        assert receive(receiver, file=sent.package, anchors=anchors).added


def test_an_unsigned_draft_is_taken_on_request(
    sent: Sent, receiver: Session, tmp_path: Path
) -> None:
    draft = export(sent.session, sent.assessment, None, tmp_path / "草稿.zip")
    with pytest.raises(Refused, match="--draft"):
        receive(receiver, file=draft)
    assert untouched(receiver)
    assert receive(receiver, file=draft, draft=True).added
    assert receiver.workspace.packages.list(sent.assessment) == ()


def test_an_older_revision_is_not_taken_for_a_newer(
    sent: Sent, receiver: Session, tmp_path: Path
) -> None:
    second = revised(sent, tmp_path / "二版.zip")
    receive(receiver, file=second)
    before = receiver.workspace.changes(sent.assessment)
    with pytest.raises(Refused, match="较旧的第1版，这里已有第2版"):
        receive(receiver, file=sent.package)
    assert receiver.workspace.changes(sent.assessment) == before
    assert view(receiver, assessment=sent.assessment).locked


def test_revisions_in_order_are_taken(sent: Sent, receiver: Session, tmp_path: Path) -> None:
    receive(receiver, file=sent.package)
    assert receive(receiver, file=revised(sent, tmp_path / "二版.zip")).added
    records = receiver.workspace.packages.list(sent.assessment)
    assert [(record.revision, record.kind) for record in records] == [
        (1, "received"),
        (2, "received"),
    ]


def other_revision_one(sent: Sent, tmp_path: Path) -> Sent:
    """A colleague's copy that went its own way before anything was exported there."""
    draft = export(sent.session, sent.assessment, None, tmp_path / "副本.zip")
    colleague = open_session(tmp_path / "colleague", author="陈工")
    with colleague:
        receive(colleague, file=draft, draft=True)
        finishing.reopen(colleague, assessment=sent.assessment, reason="另改")
        editing.answer(colleague, assessment=sent.assessment, item="M4", options=["B"])
        finishing.finalise(colleague, assessment=sent.assessment)
        one = export(colleague, sent.assessment, sent.identity, tmp_path / "另一版.zip")
        other = Sent(colleague, sent.assessment, sent.identity, one)
        return other._replace(package=one, identity=revised(other, tmp_path / "另二版.zip", "C"))


def test_two_different_packages_of_one_revision_are_refused(
    sent: Sent, receiver: Session, tmp_path: Path
) -> None:
    receive(receiver, file=sent.package)
    other = other_revision_one(sent, tmp_path)
    with pytest.raises(Refused, match="另一份内容不同的第1版"):
        receive(receiver, file=other.package)
    with pytest.raises(Refused, match="不是接在这里的第1版之后"):
        receive(receiver, file=other.identity)


def test_colleagues_who_finalised_side_by_side_are_united_as_working_files(
    sent: Sent, receiver: Session, tmp_path: Path
) -> None:
    receive(receiver, file=sent.package)
    other = other_revision_one(sent, tmp_path)
    assert receive(receiver, file=other.package, draft=True).added
    assert receiver.workspace.state(sent.assessment).values["items/M4/options"] == ["B"]
    assert receive(receiver, file=other.package, draft=True).added == 0
    known = receiver.workspace.packages.list(sent.assessment)
    assert len(known) == 1, "a working file is no revision that others must follow"
    assert receive(receiver, file=sent.package, draft=True).added == 0


def test_the_same_package_with_more_signatures_is_kept_as_well(
    sent: Sent, receiver: Session, tmp_path: Path
) -> None:
    first = receive(receiver, file=sent.package)
    lead = person(sent.session, "李组长", "team_lead")
    trust(receiver, pem=lead.with_suffix(".pem"))
    both = tmp_path / "会签.zip"
    signing.sign(sent.package, identity=lead, passphrase=SECRET, out=both)
    second = receive(receiver, file=both)
    assert (second.added, second.kept != first.kept) == (0, True)
    assert len(second.verdict.signers) == 2
    assert len(receiver.workspace.packages.list(sent.assessment)) == 2
    state = receiver.workspace.state(sent.assessment)
    assert revision_of(receiver.workspace, sent.assessment, state).number == 1


def test_a_damaged_picture_comes_along_and_is_told_wherever_it_is_shown(
    receiver: Session, tmp_path: Path
) -> None:
    """The sample of the exchange tests has a photo that only begins like one."""
    made = parts(tmp_path, None).make(tmp_path / "坏图.zip")
    got = receive(receiver, file=made.path, draft=True).assessment
    with pytest.raises(Undecodable, match=r"“车间\.jpg”：.*无法解码"):
        evidence.preview(receiver, sha256=PHOTO_SHA)
    assert evidence.original(receiver, sha256=PHOTO_SHA).read_bytes() == PHOTO
    assert check(receiver.workspace).problems == ()
    report = packages.report(receiver, assessment=got, out=tmp_path / "报告.pdf")
    told = "".join(page.extract_text() for page in pypdf.PdfReader(report).pages)
    assert "照片缺失或无法读取" in told
    written = packages.report(receiver, assessment=got, out=tmp_path / "报告.docx", form="docx")
    assert "照片缺失或无法读取" in zipfile.ZipFile(written).read("word/document.xml").decode()
    again = packages.export(receiver, assessment=got, out=tmp_path / "再导出.zip").path
    assert packages.verify(again, trusted=()).status == "incomplete"


def test_a_value_that_is_not_allowed_is_refused_though_another_replaced_it(
    receiver: Session, tmp_path: Path
) -> None:
    sample_parts = parts(tmp_path, None)
    changes = list(sample_parts.changes)
    values: list[Json] = [["Z"], ["B"]]
    for value in values:
        made = Change.make(
            assessment=ASSESSMENT,
            field="items/F5/options",
            value=value,
            parents=[changes[-1].id] if value == ["B"] else [],
            prev=changes[-1].id,
            author="张三",
            replica=changes[-1].replica,
            at="2026-03-05T09:42:00.000Z",
        )
        changes.append(made)
    document = document_of(ASSESSMENT, fold(changes))
    package = replace(sample_parts, changes=changes, document=document).make(tmp_path / "旧.zip")
    with pytest.raises(BadInput, match="Z"):
        receive(receiver, file=package.path, draft=True)
    assert untouched(receiver)


def test_colleagues_drafts_meet_and_conflicts_are_named(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    start = export(session, assessment, None, tmp_path / "起点.zip")
    with open_session(tmp_path / "二号", author="陈工") as second:
        receive(second, file=start, draft=True)
        editing.answer(second, assessment=assessment, item="F5", options=["C"])
        theirs = export(second, assessment, None, tmp_path / "陈工.zip")
    editing.answer(session, assessment=assessment, item="F5", options=["D"])
    done: Received = receive(session, file=theirs, draft=True)
    assert done.conflicts == ("items/F5/options",)


def test_what_is_undecided_can_be_passed_on_and_decided_by_another(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    editing.answer(session, assessment=assessment, item="F6", options=["B"])
    start = export(session, assessment, None, tmp_path / "起点.zip")
    with open_session(tmp_path / "二号", author="陈工") as second:
        receive(second, file=start, draft=True)
        editing.answer(second, assessment=assessment, item="F5", options=["C"])
        editing.answer(session, assessment=assessment, item="F5", options=["D"])
        receive(session, file=export(second, assessment, None, tmp_path / "陈.zip"), draft=True)
        undecided = export(session, assessment, None, tmp_path / "待裁定.zip")
        (note,) = packages.verify(undecided, trusted=()).notes
        assert "items/F5/options" in note
        assert receive(second, file=undecided, draft=True).conflicts == ("items/F5/options",)
        field = "items/F5/options"
        conflicts.decide(second, assessment=assessment, values={field: ["C"]}, reason="看过现场")
        decided = export(second, assessment, None, tmp_path / "已裁定.zip")
    assert receive(session, file=decided, draft=True).conflicts == ()
    assert session.workspace.state(assessment).values[field] == ["C"]


def test_a_workspace_on_a_stick_that_is_pulled_is_named_by_its_own_place(
    sent: Sent, receiver: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens = Path.open

    def pulled(path: Path, mode: str = "r") -> IO[Any]:
        if path.name == "package.zip":  # our own copy of what arrives
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return opens(path, mode)

    monkeypatch.setattr(Path, "open", pulled)
    told = []
    with pytest.raises(Blocked, match="U盘可能已断开") as one:
        receive(receiver, file=sent.package)
    told.append(one.value.message)
    (line,) = batch.receive_folder(receiver, folder=sent.package.parent).lines
    told.append(line.told)
    for sentence in told:
        assert str(receiver.workspace.folder) in sentence
        assert ".work-" not in sentence
        assert "package.zip" not in sentence


class Pulled:
    """A file on a disk that was pulled out after it was opened."""

    def __init__(self, file: IO[Any]) -> None:
        self._file = file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> object:
        if name in ("read", "write"):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return getattr(self._file, name)


@pytest.mark.parametrize("ours", [True, False])
def test_our_disk_and_a_stick_are_told_apart_when_one_fails_while_a_package_is_read(
    sent: Sent, receiver: Session, monkeypatch: pytest.MonkeyPatch, *, ours: bool
) -> None:
    opens = Path.open

    def opening(path: Path, mode: str = "r", buffering: int = -1) -> object:
        fails = ".work-" in str(path) and path.suffix == ".jpg" if ours else path == sent.package
        file = opens(path, mode, buffering)
        return Pulled(file) if fails else file

    monkeypatch.setattr(Path, "open", opening)
    kind, place = (Blocked, receiver.workspace.folder) if ours else (BadInput, sent.package)
    with pytest.raises(kind, match="U盘可能已断开") as told:
        receive(receiver, file=sent.package)
    assert f"“{place}”" in told.value.message or f"（{place}）" in told.value.message
    monkeypatch.undo()
    assert untouched(receiver)


def test_evidence_is_made_of_the_bytes_that_were_proved(
    sent: Sent, receiver: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Our own copy is not read a second time for it."""

    def proving(archive: Archive) -> Proved:
        proved = prove_archive(archive)
        (copy,) = receiver.workspace.folder.glob(".work-*/package.zip")
        with copy.open("r+b") as file:
            for entry in archive.entries.values():
                file.seek(entry.start)
                file.write(b"?" * min(entry.size, 100))
        return proved

    monkeypatch.setattr("app.workbench.arriving.prove_archive", proving)
    receive(receiver, file=sent.package)
    for photo in view(receiver, assessment=sent.assessment).photos:
        kept = receiver.workspace.evidence.path(photo.sha256)
        assert sha256_of(kept) == photo.sha256


def test_a_file_that_is_not_there_is_named(receiver: Session, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="找不到文件"):
        receive(receiver, file=tmp_path / "无.zip")
    assert untouched(receiver)
