from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from app.resources import resource
from tests.cli.running import Shuping

CREDIT_CODE = "91440112MA00000154"
SAMPLE = resource("samples", "yanling", "assessment.json")


@pytest.fixture
def assessment(shuping: Shuping) -> str:
    made = shuping("new", "--name", "测试机械厂", "--credit-code", CREDIT_CODE)
    assert made.code == 0
    return made.out.strip()


def test_score_prints_one_object_for_one_file_and_an_array_for_several(shuping: Shuping) -> None:
    one = json.loads(shuping("score", SAMPLE, "--json").out)
    assert (one["points_exact"], one["level"], one["provisional"]) == ("3299/56", 2, False)
    assert json.loads(shuping("score", SAMPLE, SAMPLE, "--json").out) == [one, one]


def test_score_needs_items_and_scenarios_only(shuping: Shuping, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text('{"items": {"F2": {"options": ["D"]}}, "scenarios": {}}', encoding="utf-8")
    scored = json.loads(shuping("score", file, "--json").out)
    assert scored["items"]["F2"] == "4.50"
    assert scored["level_range"] == [0, 4]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("", "$"),
        ("[]", "$"),
        ('{"items": {}, "items": {}, "scenarios": {}}', "$.items"),
        ('{"items": {"F1": {"options": ["A", "B"]}}, "scenarios": {}}', "$.items.F1.options"),
        ('{"items": {}, "scenarios": {"S01": {"grade": 5}}}', "$.scenarios.S01.grade"),
    ],
)
def test_score_refuses_a_bad_document_with_its_path(
    shuping: Shuping, tmp_path: Path, text: str, path: str
) -> None:
    file = tmp_path / "坏.json"
    file.write_text(text, encoding="utf-8")
    said = shuping("score", SAMPLE, file, "--json")
    assert said.code == 2
    assert said.out == ""
    assert f"坏.json：{path}：" in said.err


def test_an_assessment_is_made_answered_and_listed(
    shuping: Shuping, assessment: str, tmp_path: Path
) -> None:
    assert "得分4.00" in shuping("answer", assessment[:6], "F1", "B,C").out
    shuping("answer", assessment, "equipment_total", "120")
    assert "得分8.50" in shuping("answer", assessment, "equipment_digital", "60").out
    shuping("answer", assessment, "S01", "2", "--checkpoint", "2.1", "--note", "看过图纸系统")
    shuping("answer", assessment, "enterprise.city", "广州市")
    photo = tmp_path / "p.png"
    Image.new("RGB", (8, 8), "teal").save(photo)
    assert shuping("attach", assessment, photo, "--for", "F1", "--caption", "网络").code == 0
    tree = json.loads(shuping("show", assessment, "--json").out)
    assert tree["points_exact"] == "17/2"
    assert tree["scenarios"]["S01"] == 2
    assert tree["enterprise"]["city"] == "广州市"
    assert [photo["for"] for photo in tree["photos"]] == [["F1"]]
    (row,) = json.loads(shuping("list", "--json").out)
    assert (row["id"], row["answered"], row["photos"]) == (assessment, 3, 1)
    assert "测试机械厂" in shuping("list").out
    assert "F1 网络建设" in shuping("show", assessment).out


def test_an_answer_without_values_takes_it_back(shuping: Shuping, assessment: str) -> None:
    shuping("answer", assessment, "F5", "E")
    assert "得分0.00" in shuping("answer", assessment, "F5").out


@pytest.mark.parametrize(
    "arguments",
    [
        ("answer", "{id}", "F99", "A"),
        ("answer", "{id}", "S01", "9"),
        ("answer", "{id}", "equipment_total", "很多"),
        ("answer", "00000000", "F1", "A"),
        ("attach", "{id}", "no-such-file.jpg"),
        ("new", "--name", "厂", "--credit-code", "12"),
        ("new", "--name", "厂", "--field", "fax"),
        ("new",),
        ("nonsense",),
        ("list", "--no-such-option"),
        ("report", "{id}", "--out", "x.txt", "--format", "txt"),
        ("verify", "no-such-file.zip"),
        ("identity", "trust", "no-such-file.pem"),
    ],
)
def test_bad_input_is_one_chinese_sentence_and_exit_code_2(
    shuping: Shuping, assessment: str, arguments: tuple[str, ...]
) -> None:
    said = shuping(*(argument.format(id=assessment) for argument in arguments))
    assert said.code == 2
    assert "Traceback" not in said.err
    assert any("一" <= character <= "鿿" for character in said.err)
    assert len(said.err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("answer", "{id}", "F1", "{long}"),
        ("answer", "{id}", "S01", "{long}"),
        ("answer", "{id}", "S01", "1", "--checkpoint", "{long}"),
        ("answer", "{id}", "enterprise.{long}", "x"),
        ("answer", "{id}", "{long}", "x"),
        ("new", "--name", "厂", "--field", "{long}"),
        ("resolve", "{id}", "{long}", "--take", "1", "--reason", "x"),
        ("show", "{long}"),
        ("explain", "{long}"),
        ("list", "{long}"),
        ("list", "--{long}"),
        ("{long}",),
    ],
)
def test_a_long_value_is_not_repeated_whole(
    shuping: Shuping, assessment: str, arguments: tuple[str, ...]
) -> None:
    said = shuping(*(it.format(id=assessment, long="长" * 20_000) for it in arguments))
    assert said.code == 2
    assert "长…" in said.err
    assert len(said.err) < 400


@pytest.mark.parametrize(
    "text",
    [
        '{"items": {"F1": {"options": ["LONG"]}}, "scenarios": {}}',
        '{"items": {"LONG": {"options": ["A"]}}, "scenarios": {}}',
        '{"items": {"LONG.": {}}, "scenarios": {}}',
        '{"items": {}, "scenarios": {}, "LONG": NaN}',
        '{"items": {}, "scenarios": {}, "edition": "LONG"}',
    ],
)
def test_a_long_text_in_a_file_is_not_repeated_whole(
    shuping: Shuping, tmp_path: Path, text: str
) -> None:
    file = tmp_path / "坏.json"
    file.write_text(text.replace("LONG", "长" * 20_000), encoding="utf-8")
    said = shuping("score", file)
    assert said.code == 2
    assert "长…" in said.err
    assert len(said.err) < 500


def test_what_no_disk_could_hold_is_no_folder_to_import(shuping: Shuping) -> None:
    said = shuping("import", "长" * 5000)
    assert said.code == 2
    assert "读不了文件" in said.err


def test_finalising_an_unfinished_assessment_is_refused_with_exit_code_1(
    shuping: Shuping, assessment: str
) -> None:
    said = shuping("finalise", assessment)
    assert said.code == 1
    assert "还不能定稿" in said.err


def test_the_demo_does_the_whole_job_and_verifies_once_trusted(
    shuping: Shuping, tmp_path: Path
) -> None:
    out = tmp_path / "演示"
    said = shuping("demo", out)
    assert said.code == 0
    assert "得分58.91，2级（规范级）" in said.out
    (package,) = out.glob("*.zip")
    assert list(out.glob("*.pdf"))
    before = shuping("verify", package)
    assert before.code == 1
    assert "unknown_signer" in before.out
    (certificate,) = out.glob("*.pem")
    assert shuping("identity", "trust", certificate).code == 0
    after = shuping("verify", package, "--json")
    assert after.code == 0
    assert json.loads(after.out)["status"] == "complete"
    assert shuping("verify", package, "--require", "assessor,enterprise").code == 1
    assert shuping("demo", out).code == 2


def test_trust_can_come_from_a_folder_of_certificates(shuping: Shuping, tmp_path: Path) -> None:
    out = tmp_path / "演示"
    shuping("demo", out)
    (package,) = out.glob("*.zip")
    assert shuping("verify", package, "--trust", out).code == 0


def test_an_identity_signs_what_was_finalised(shuping: Shuping, tmp_path: Path) -> None:
    shuping("demo", tmp_path / "演示")
    workspace = ("--workspace", tmp_path / "演示" / "workspace")
    secret = tmp_path / "口令.txt"
    secret.write_text("workshop-evening\n", encoding="utf-8")
    (row,) = json.loads(shuping("list", "--json", *workspace).out)
    arguments = ("export", row["id"], "--out", tmp_path / "a.zip", "--passphrase-file", secret)
    assert "还没有可用的签名身份" in shuping(*arguments, *workspace).err
    made = shuping(
        *("identity", "new", "--name", "林评测", "--organisation", "评测中心"),
        *("--passphrase-file", secret),
        *workspace,
    )
    assert made.code == 0
    assert shuping(*arguments, *workspace).code == 0
    assert shuping("verify", tmp_path / "a.zip", "--json").code == 1
    names = [
        it["name"]
        for it in json.loads(shuping("identity", "show", "--json", *workspace).out)["identities"]
    ]
    assert names == ["林评测"]


@pytest.mark.usefixtures("assessment")
def test_fsck_and_backup_of_a_sound_workspace(shuping: Shuping, tmp_path: Path) -> None:
    assert "完好" in shuping("fsck", "--rebuild").out
    assert shuping("backup", "--out", tmp_path / "b.zip").code == 0
    assert "已恢复" in shuping("restore", tmp_path / "b.zip", tmp_path / "恢复").out
    assert (tmp_path / "b.zip").stat().st_size > 0


def test_a_workspace_before_the_command_serves_it(shuping: Shuping, tmp_path: Path) -> None:
    other = tmp_path / "other"
    made = shuping("--workspace", other, "new", "--name", "乙厂")
    assert made.code == 0
    assert "乙厂" in shuping("list", "--workspace", other).out
