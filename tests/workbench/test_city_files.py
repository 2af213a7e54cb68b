"""A city's own programme and a platform's form, taken from their files."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import BadInput
from app.workbench import city_files, claims
from app.workbench.applying import application
from app.workbench.programme import standing
from app.workbench.session import Session

CITY = """key: mycity
name: 某市
extends: guangdong
documents: [{key: a, title: 办法, issued: 2026}]
"""


def test_a_city_adds_its_programme_to_the_workspace(session: Session, assessment: str) -> None:
    folder = claims.folder_of(session)
    folder.mkdir()
    (folder / "mycity.yaml").write_text(CITY, encoding="utf-8")
    claims.choose(session, assessment=assessment, programme="mycity")
    assert standing(session, assessment=assessment).programme.name == "某市"


def test_a_citys_file_is_taken_into_the_workspace_or_refused_whole(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    file = tmp_path / "某市.yaml"
    file.write_text(CITY, encoding="utf-8")
    assert city_files.add_programme(session, file=file).key == "mycity"
    claims.choose(session, assessment=assessment, programme="mycity")
    assert application(session, assessment=assessment).standing is not None
    for wrong, place in (
        (CITY.replace("2026", "明年"), "某市.yaml$.documents[0].issued"),
        (CITY.replace("guangdong", "mycity"), "某市.yaml$.extends"),
        (CITY.replace("guangdong", "nowhere"), "某市.yaml"),
    ):
        file.write_text(wrong, encoding="utf-8")
        with pytest.raises(BadInput) as error:
            city_files.add_programme(session, file=file)
        assert str(error.value).startswith(f"{place}：")
    assert claims.programme_of(session, "mycity").name == "某市"


def test_a_wrong_file_in_the_folder_leaves_the_others_to_choose(
    session: Session, assessment: str
) -> None:
    claims.folder_of(session).mkdir()
    (claims.folder_of(session) / "bad.yaml").write_text("key: bad\n", encoding="utf-8")
    found = application(session, assessment=assessment)
    assert found.standing is None
    assert [it.key for it in found.offers if not it.problem][-1] == "national-2022"
    (bad,) = (it.problem for it in found.offers if it.problem)
    assert bad.startswith("bad.yaml$")


def test_a_platforms_form_is_taken_into_the_workspace(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    file = tmp_path / "平台.yaml"
    file.write_text("key: mycity\nname: 某市平台\nscenarios: {S01: A1}\n", encoding="utf-8")
    assert city_files.add_profile(session, file=file).name == "某市平台"
    found = application(session, assessment=assessment).profiles
    assert [it.key for it in found] == ["generic", "mycity"]
    file.write_text("key: mycity\nname: 某市平台\nscenarios: {S99: A1}\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"平台.yaml\$.scenarios.S99"):
        city_files.add_profile(session, file=file)
