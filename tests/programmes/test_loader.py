"""Programme files: the shipped ones are sound, a bad one is refused with its place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from app.errors import BadInput
from app.programmes.loader import json_schema, load, parse_programme, programme_keys, shipped
from app.programmes.rulings import ruling

GOOD = """key: x
name: 某市试点
documents: [{key: a, title: 某文件, issued: 2025}]
targets: [{text: 二级, level: 2, count: 5, documents: [a]}]
eligibility: [{key: legal, text: 法人, documents: [a]}]
subsidy: {rate_percent: [{value: 50, text: 一半, documents: [a]}]}
"""
BACKWARDS = """window:
  - {value: {first: 2026-01-02, last: 2026-01-01}, text: 期, documents: [a]}
"""


@pytest.mark.parametrize("key", programme_keys())
def test_every_shipped_programme_reads_and_carries_its_own_key(key: str) -> None:
    found = shipped(key)
    assert found.key == key
    assert found.documents


def test_guangzhou_wants_710_enterprises_at_level_2() -> None:
    (target,) = shipped("guangzhou").targets
    assert (target.level, target.count, str(target.by)) == (2, 710, "2026-12-31")


def test_a_programme_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(BadInput, match="guangzhou"):
        shipped("../indicators/2024")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("value: 50", "value: 50.5", "带引号"),
        ("subsidy: {", "subsidys: {", "不认识这一项"),
        ("text: 法人, ", "", "缺这一项"),
        ("documents: [a]}]\nsub", "documents: a}]\nsub", "应是一个列表"),
        ("issued: 2025}", "issued: 2025", "第"),
        (", count: 5", "", "只写一个"),
    ],
)
def test_a_wrong_place_is_told_in_words_that_help(old: str, new: str, told: str) -> None:
    assert old in GOOD
    with pytest.raises(BadInput) as caught:
        parse_programme(GOOD.replace(old, new, 1).encode())
    assert told in caught.value.message


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("level: 2", "level: 5", "level"),
        ("count: 5", "count: 0", "count"),
        ("count: 5", "count: 5.0", "count"),
        (", count: 5", "", "targets"),
        ("value: 50", "value: 50.5", "$.subsidy.rate_percent[0].value"),
        ("value: 50", "value: 101", "$.subsidy.rate_percent[0].value"),
        ("value: 50", "value: true", "$.subsidy.rate_percent[0].value"),
        ("一半, documents: [a]", "一半", "$.subsidy.rate_percent[0].documents"),
        ("一半, documents: [a]", "一半, documents: []", "$.subsidy.rate_percent[0].documents"),
        ("一半, documents: [a]", "一半, documents: [b]", "$.subsidy.rate_percent[0].documents[0]"),
        ("法人, documents: [a]", "法人, documents: [a, b]", "$.eligibility[0].documents[1]"),
        ("key: legal", "key: revenue", "$.eligibility"),
        ("issued: 2025}", "issued: 2025}, {key: a, title: 又一份, issued: 2024}", "$.documents"),
        ("issued: 2025", "issued: '2025-02-30'", "$.documents[0].issued"),
        ("issued: 2025", "issued: 25", "$.documents[0].issued"),
        ("key: legal", "key: legal, test: {kind: weather}", "$.eligibility[0].test"),
        ("count: 5", "count: 5, percent: 3", "targets"),
        ("[{key: a, title: 某文件, issued: 2025}]", "[]", "documents"),
        ("name: 某市试点", "nam: 某市试点", "nam"),
        ("key: x", "key: X Y", "key"),
        ("key: x", f"key: x\n{BACKWARDS}", "window"),
    ],
)
def test_a_bad_file_is_refused_with_the_place(old: str, new: str, path: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_programme(GOOD.replace(old, new).encode())
    assert path in (error.value.path or "")


@pytest.mark.parametrize("data", [b"", b"[1]", b"\xff", b"key: [", b"a: &a [*a]"])
def test_what_is_no_programme_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        parse_programme(data)


def test_the_good_file_is_good() -> None:
    assert parse_programme(GOOD.encode()).targets[0].count == 5


def test_a_new_city_is_a_new_file_that_extends_another(tmp_path: Path) -> None:
    text = GOOD.replace("key: x", "key: mycity\nextends: guangdong")
    (tmp_path / "mycity.yaml").write_text(text, encoding="utf-8")
    assert "mycity" in programme_keys(tmp_path)
    found = load("mycity", tmp_path)
    titles = [document.title for document in found.documents]
    assert titles[0] == "财建〔2023〕117号"
    assert titles[-1] == "某文件"
    assert [rule.key for rule in found.acceptance] == ["site_assessment", "level"]
    assert found.subsidy.excluded[0].value[0] == "实施费"
    assert [target.count for target in found.targets] == [5]


def test_a_bad_file_of_a_city_is_named(tmp_path: Path) -> None:
    (tmp_path / "mycity.yaml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(BadInput, match=r"mycity\.yaml\$\.key"):
        load("mycity", tmp_path)
    (tmp_path / "child.yaml").write_text(
        GOOD.replace("key: x", "key: child\nextends: mycity"), encoding="utf-8"
    )
    with pytest.raises(BadInput, match=r"^mycity\.yaml\$\.key"):
        load("child", tmp_path)


def test_files_that_extend_each_other_are_refused(tmp_path: Path) -> None:
    for key, other in (("here", "there"), ("there", "here")):
        text = GOOD.replace("key: x", f"key: {key}\nextends: {other}")
        (tmp_path / f"{key}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match="绕成了圈"):
        load("here", tmp_path)


def test_the_published_schema_is_current_and_takes_the_shipped_files() -> None:
    root = Path(__file__).parents[2]
    published = json.loads((root / "docs" / "programme.schema.json").read_text(encoding="utf-8"))
    assert published == json_schema(), "write it again: see docs/programmes.md"
    Draft202012Validator.check_schema(published)
    validator = Draft202012Validator(published)
    for path in (root / "resources" / "programmes").glob("*.yaml"):
        plain = json.loads(json.dumps(yaml.safe_load(path.read_bytes()), default=str))
        validator.validate(plain)
        assert not validator.is_valid({**plain, "surplus": 1})


def test_the_example_of_the_documentation_is_a_programme() -> None:
    text = (Path(__file__).parents[2] / "docs" / "programmes.md").read_text(encoding="utf-8")
    example = text.split("```yaml\n")[1].split("```")[0]
    found = parse_programme(example.encode())
    assert (found.key, found.documents[0].key) == ("mycity", "cjj-2023-117")
    rate = ruling(found, found.subsidy.rate_percent)
    assert rate is not None
    assert (str(rate.value), [it.text for it in rate.overruled]) == ("33.3", ["最高50%"])
