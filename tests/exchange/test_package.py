"""Writing a package: deterministic, whole or absent, and never of parts that do not fit."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.errors import BadInput, Blocked
from app.exchange import member_names, zipformat
from app.exchange.identity import Identity
from app.exchange.package import package_name, write_package
from app.scoring.loader import catalogue_bytes
from app.storage.canonical import sha256_hex
from tests.exchange.agreement import problems_of
from tests.exchange.samples import (
    ASSESSMENT,
    FIELDS,
    MADE_AT,
    PHOTO_NAME,
    PHOTO_SHA,
    REPORT,
    Parts,
    journal,
    members,
    parts,
)


class Stopped(Exception):
    """What a user's cancelling raises."""


def test_the_same_input_gives_the_same_bytes(sample: Parts, package: bytes, tmp_path: Path) -> None:
    again = replace(sample, changes=list(reversed(sample.changes)))
    assert again.make(tmp_path / "again.zip").path.read_bytes() == package


def test_it_is_named_after_what_is_in_it(sample: Parts, tmp_path: Path) -> None:
    info = sample.make(tmp_path)
    day = MADE_AT[:10]
    expected = f"示例精密制造有限公司-after-{day}-{info.fingerprint[:8]}.shuping.zip"
    assert info.path == tmp_path / expected
    assert info.revision == 1
    assert sha256_hex(members(info.path.read_bytes())["statement.json"]) == info.fingerprint


def test_the_day_is_the_receivers(sample: Parts) -> None:
    name = package_name(sample.document, "2026-03-05T20:00:00Z", "ab" * 32)
    assert name == "示例精密制造有限公司-after-2026-03-06-abababab.shuping.zip"


def test_it_holds_what_the_format_says(package: bytes) -> None:
    files = members(package)
    assert sorted(files) == sorted(
        [*member_names.FIXED_NAMES, PHOTO_NAME]
        + [f"signatures/01-assessor.{part}" for part in ("json", "sig", "pem")]
    )
    statement = json.loads(files["statement.json"])
    listed = [file["name"] for file in statement.pop("files")]
    assert listed == sorted(["bagit.txt", "bag-info.txt", "manifest-sha256.txt"] + [
        name for name in files if name.startswith("data/")
    ])  # fmt: skip
    assert statement["outcome"] == {"level": 0, "points": "8.50", "points_exact": "17/2"}
    assert statement["previous_statement"] is None
    signature = json.loads(files["signatures/01-assessor.json"])
    assert signature["statement_sha256"] == sha256_hex(files["statement.json"])
    assert signature["claimed_at"] == MADE_AT
    info = dict(line.split(": ") for line in files["bag-info.txt"].decode().splitlines())
    sizes = [len(data) for name, data in files.items() if name.startswith("data/")]
    assert info["Payload-Oxum"] == f"{sum(sizes)}.{len(sizes)}"
    assert info["External-Identifier"] == f"{ASSESSMENT}/1"


def test_a_draft_is_unsigned(sample: Parts, tmp_path: Path) -> None:
    data = replace(sample, identity=None).make(tmp_path).path.read_bytes()
    assert not [name for name in members(data) if name.startswith("signatures/")]
    assert problems_of(data) == ()


def test_a_second_revision_names_the_first(sample: Parts, tmp_path: Path) -> None:
    first = sample.make(tmp_path)
    second = replace(sample, revision=2, previous_statement=first.fingerprint).make(tmp_path)
    assert first.path != second.path
    data = second.path.read_bytes()
    assert problems_of(data) == ()
    assert json.loads(members(data)["statement.json"])["previous_statement"] == first.fingerprint


def test_an_older_file_of_that_name_is_replaced_whole(sample: Parts, tmp_path: Path) -> None:
    out = tmp_path / "out.zip"
    out.write_bytes(b"older" * 100_000)
    assert problems_of(sample.make(out).path.read_bytes()) == ()
    assert list(tmp_path.iterdir()) == [out]


def write(sample: Parts, out: Path, **changed: Any) -> Path:  # noqa: ANN401 - any argument
    given: dict[str, Any] = {
        "document": sample.document,
        "changes": sample.changes,
        "catalogue_bytes": catalogue_bytes(),
        "report_pdf": REPORT,
        "evidence": {PHOTO_SHA: sample.photo},
        "revision": 1,
        "required_roles": ["assessor"],
        "identity": sample.identity,
        "made_at": MADE_AT,
    }
    return write_package(out, **{**given, **changed}).path


def test_progress_reaches_the_end(sample: Parts, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    path = write(sample, tmp_path, progress=lambda done, total: heard.append((done, total)))
    assert heard[-1][0] == heard[-1][1] == sum(map(len, members(path.read_bytes()).values()))
    assert heard == sorted(heard)


def test_stopping_leaves_nothing_behind(sample: Parts, tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done > 1000:
            raise Stopped

    with pytest.raises(Stopped):
        write(sample, tmp_path, progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_report_may_come_as_a_file(sample: Parts, package: bytes, tmp_path: Path) -> None:
    report = tmp_path / "report.pdf"
    report.write_bytes(REPORT)
    assert write(sample, tmp_path / "out.zip", report_pdf=report).read_bytes() == package


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"catalogue_bytes": catalogue_bytes() + b"\n"}, "指标目录与本程序所带的不同"),
        ({"report_pdf": Path("no such report.pdf")}, r"no such report\.pdf"),
        ({"evidence": {}}, "找不到佐证材料“车间.jpg”"),
        ({"evidence": {PHOTO_SHA: Path("no such photo.jpg")}}, r"no such photo\.jpg"),
        ({"changes": journal(FIELDS)[:-2]}, "变更记录与评测内容对不上"),
        ({"changes": journal(FIELDS)[1:]}, "变更记录与评测内容对不上.*缺失"),
        ({"revision": 0}, "版次"),
        ({"revision": True}, "版次"),
        ({"previous_statement": "ab" * 32}, "第1版没有上一版"),
        ({"revision": 2, "previous_statement": "AB"}, "上一版声明的SHA-256"),
        ({"required_roles": []}, "至少一个签名角色"),
        ({"required_roles": ["assessor", "assessor"]}, "不能重复"),
        ({"required_roles": ["boss"]}, "至少一个签名角色"),
        ({"made_at": "2026-03-05 09:41"}, "世界时"),
        ({"made_at": "2026-02-30T00:00:00Z"}, "没有这个日期"),
    ],
)
def test_parts_that_do_not_fit_are_refused_and_nothing_is_written(
    sample: Parts, tmp_path: Path, changed: dict[str, Any], what: str
) -> None:
    with pytest.raises(BadInput, match=what):
        write(sample, tmp_path, **changed)
    assert list(tmp_path.iterdir()) == []


def test_a_journal_no_receiver_would_read_is_not_packed(
    sample: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.exchange.package.MAX_CHANGES", 1000)
    with pytest.raises(BadInput, match="8 MB"):
        sample.make(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_answer_the_catalogue_forbids_is_not_packed(sample: Parts, tmp_path: Path) -> None:
    items = sample.document.items | {"F9": sample.document.items["F1"]}
    with pytest.raises(BadInput, match="F9"):
        write(sample, tmp_path, document=sample.document.model_copy(update={"items": items}))


def test_a_photo_that_was_altered_is_not_packed(
    identity: Identity, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = parts(tmp_path_factory.mktemp("altered"), identity)
    made.photo.write_bytes(made.photo.read_bytes()[::-1])
    with pytest.raises(BadInput, match="已损坏或被改动"):
        made.make(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_identity_out_of_its_time_does_not_sign(sample: Parts, tmp_path: Path) -> None:
    late = f"{datetime.now(UTC) + timedelta(days=6 * 365):%Y-%m-%dT%H:%M:%SZ}"
    with pytest.raises(BadInput, match="有效期"):
        write(sample, tmp_path, made_at=late)


def test_a_folder_that_is_not_there_is_named(sample: Parts, tmp_path: Path) -> None:
    with pytest.raises(Blocked, match="写不了文件"):
        write(sample, tmp_path / "none" / "out.zip")


def test_a_photo_of_many_megabytes_is_streamed(
    package: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither writing nor proving may hold a whole evidence file in memory."""
    largest = 0

    def tick(count: int) -> None:
        nonlocal largest
        largest = max(largest, count)

    monkeypatch.setattr(zipformat, "CHUNK", 512)
    source = tmp_path / "large"
    source.write_bytes(package)
    out = io.BytesIO()
    zipformat.write({"large": source}, out, tick=tick)
    zipformat.read(out, tick=tick)
    assert largest == 512
