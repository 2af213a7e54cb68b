"""What a dropped folder brings: photos and PDFs from all levels, the rest by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.workbench import folders
from app.workbench.folders import look_into


def made(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return paths


def test_photos_come_from_all_levels_in_the_order_of_names(tmp_path: Path) -> None:
    paths = made(tmp_path, "一车间/2.JPG", "一车间/1.heic", "报表.pdf")
    found = look_into([tmp_path])
    assert found.files == (paths[2], paths[1], paths[0])
    assert not found.others
    assert not found.more


def test_the_rest_is_named_and_what_the_system_left_is_not(tmp_path: Path) -> None:
    other, *_ = made(tmp_path, "清单.xlsx", ".DS_Store", "Thumbs.db", ".git/a.jpg")
    found = look_into([tmp_path])
    assert found.files == ()
    assert found.others == (other,)


def test_looking_ends_with_so_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "MOST", 3)
    made(tmp_path, *(f"{number}.jpg" for number in range(3)))
    assert not look_into([tmp_path]).more
    made(tmp_path, "more.jpg")
    found = look_into([tmp_path])
    assert len(found.files) == 3
    assert found.more


def test_a_folder_that_links_to_itself_is_seen_once(tmp_path: Path) -> None:
    (photo,) = made(tmp_path, "a.jpg")
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    assert look_into([tmp_path]).files == (photo,)
