from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.errors import BadInput, Blocked
from app.workbench.session import (
    Session,
    choose_folder,
    default_place,
    folder_is_free,
    folder_within,
    open_session,
)


def test_an_organisations_wording_is_shown_and_changes_no_points(tmp_path: Path) -> None:
    overlay = tmp_path / "overlay-2024.yaml"
    overlay.write_text('edition: "2024"\nitems: {F1: {question: 官方措辞}}\n', encoding="utf-8")
    with open_session(tmp_path) as session:
        assert session.catalogue.items["F1"].question == "官方措辞"
        assert session.catalogue.items["F1"].points == 8


def test_wording_that_would_change_weights_is_refused_by_name(tmp_path: Path) -> None:
    overlay = tmp_path / "overlay-2024.yaml"
    overlay.write_text('edition: "2024"\nitems: {F1: {points: 80}}\n', encoding="utf-8")
    with pytest.raises(BadInput, match=r"overlay-2024\.yaml.*points"):
        open_session(tmp_path)
    overlay.unlink()
    open_session(tmp_path).close()


def test_a_second_session_on_the_same_workspace_is_told_who_holds_it(session: Session) -> None:
    with pytest.raises(Blocked, match="正被另一个"):
        open_session(session.workspace.folder)


def test_the_default_place_can_be_chosen_by_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHUPING_WORKSPACE", str(tmp_path / "w"))
    assert default_place() == str(tmp_path / "w")
    monkeypatch.delenv("SHUPING_WORKSPACE")
    assert Path(default_place()).name == "shuping"


def test_a_chosen_folder_is_the_default_until_the_environment_names_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_folder(tmp_path / "资料")
    assert default_place() == os.environ["SHUPING_WORKSPACE"]
    assert not folder_is_free()
    monkeypatch.delenv("SHUPING_WORKSPACE")
    assert default_place() == tmp_path / "资料"
    assert folder_is_free()


def test_a_folder_with_other_files_gets_a_folder_of_our_own_inside(tmp_path: Path) -> None:
    assert folder_within(tmp_path) == tmp_path
    (tmp_path / "别的.txt").write_text("", encoding="utf-8")
    assert folder_within(tmp_path) == tmp_path / "数评台"
    open_session(tmp_path).close()
    assert folder_within(tmp_path) == tmp_path
