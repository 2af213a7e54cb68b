"""Evidence is kept byte for byte and once; what lies about itself is refused."""

from __future__ import annotations

import hashlib
import io
import warnings
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pillow_heif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from app.errors import BadInput, Blocked
from app.storage import evidence, originals, photo
from app.storage.files import TEMPORARY

if TYPE_CHECKING:
    from app.storage.evidence import EvidenceStore
    from app.storage.workspace import Workspace

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
EXIF, GPS = 0x8769, 0x8825


@pytest.fixture
def where(folder: Path) -> Path:
    """Files are files wherever the tables are; test_team.py and test_copy.py see both together."""
    return folder


@pytest.fixture
def store(workspace: Workspace) -> EvidenceStore:
    return workspace.evidence


def picture(kind: str = "JPEG", *, mode: str = "RGB", **options: Any) -> bytes:  # noqa: ANN401
    buffer = io.BytesIO()
    Image.linear_gradient("L").resize((80, 40)).convert(mode).save(buffer, kind, **options)
    return buffer.getvalue()


def heic() -> bytes:
    pillow_heif.register_heif_opener()
    return picture("HEIF")


def with_exif(details: dict[int, Any], position: dict[int, Any] | None = None) -> bytes:
    exif = Image.Exif()
    exif[EXIF] = details
    if position is not None:
        exif[GPS] = position
    return picture(exif=exif)


@pytest.mark.parametrize(
    ("content", "media_type", "ext"),
    [
        (picture(), "image/jpeg", "jpg"),
        (picture("PNG", mode="RGBA"), "image/png", "png"),
        (heic(), "image/heic", "heic"),
        (PDF, "application/pdf", "pdf"),
    ],
)
def test_the_content_decides_what_a_file_is(
    store: EvidenceStore, tmp_path: Path, content: bytes, media_type: str, ext: str
) -> None:
    source = tmp_path / "命名.错误"
    source.write_bytes(content)
    stored = store.add(source)
    assert (stored.media_type, stored.ext, stored.size) == (media_type, ext, len(content))
    assert stored.sha256 == hashlib.sha256(content).hexdigest()
    kept = store.path(stored.sha256)
    assert kept == store.folder / stored.sha256[:2] / f"{stored.sha256}.{ext}"
    assert kept.read_bytes() == source.read_bytes() == content
    assert list(store.strays()) == []


def test_the_same_bytes_are_kept_once(store: EvidenceStore, photo: bytes) -> None:
    first, second = store.add(photo, name="甲.jpg"), store.add(photo, name="乙.jpg")
    assert first.sha256 == second.sha256
    assert (first.name, second.name) == ("甲.jpg", "乙.jpg")
    assert len([path for path in store.folder.rglob("*") if path.is_file()]) == 1


def test_adding_again_heals_a_missing_or_damaged_file(store: EvidenceStore, photo: bytes) -> None:
    kept = store.path(store.add(photo).sha256)
    kept.write_bytes(b"damaged")
    store.add(photo)
    assert kept.read_bytes() == photo


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a" + b"\0" * 40,
        b"MZ program",
        b"<svg></svg>",
        b"PK\x03\x04 a document",
        b"%PDF-1.7 but cut off",
        picture()[: len(picture()) // 2],
        b"\xff\xd8\xff" + b"not a photo" * 20,
        picture("PNG")[:-30],
        b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
        heic()[:200],
        b"\0\0\0\x18ftypheic" + b"\0" * 100,
    ],
)
def test_what_is_not_what_it_seems_is_refused_and_leaves_nothing(
    store: EvidenceStore, content: bytes
) -> None:
    with pytest.raises(BadInput, match="“假照片"):
        store.add(content, name="假照片.jpg")
    assert [path for path in store.folder.rglob("*") if path.is_file()] == []


@given(data=st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_photo_is_kept_or_refused_with_a_sentence(
    store: EvidenceStore, data: st.DataObject
) -> None:
    samples = [picture("PNG"), with_exif({36867: "2026:03:05 09:41:00"}, {1: "N"}), heic()]
    content = bytearray(data.draw(st.sampled_from(samples)))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        stored = store.add(bytes(content))
        store.preview(stored.sha256, 32)
    except BadInput as error:
        assert error.message.endswith("。")  # noqa: PT017 - either outcome is right


def test_too_large_a_file_is_refused_while_reading(
    store: EvidenceStore, monkeypatch: pytest.MonkeyPatch, photo: bytes
) -> None:
    monkeypatch.setattr(originals, "MAX_BYTES", len(photo) - 1)
    with pytest.raises(BadInput, match="超过"):
        store.add(photo)


def test_too_many_pixels_are_refused(store: EvidenceStore, monkeypatch: pytest.MonkeyPatch) -> None:
    photo._prepare()  # sets the limit once
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 80 * 40 - 1)
    with pytest.raises(BadInput, match="像素过多"):
        store.add(picture())
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    with pytest.raises(BadInput, match="像素过多"):
        store.add(picture("PNG"))


def test_a_file_that_cannot_be_read_is_named(store: EvidenceStore, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="“没有"):
        store.add(tmp_path / "没有.jpg")
    (tmp_path / "文件夹").mkdir()
    with pytest.raises(BadInput, match="文件夹"):
        store.add(tmp_path / "文件夹")


def test_a_full_disk_while_copying_leaves_nothing(
    store: EvidenceStore, monkeypatch: pytest.MonkeyPatch, photo: bytes
) -> None:
    def full(_path: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(evidence, "publish", full)
    with pytest.raises(Blocked, match="磁盘空间不足"):
        store.add(photo)
    assert list(store.strays()) == []


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ('a<b>:"|?*.jpg', "a_b______.jpg"),
        ("行\n列.jpg", "行_列.jpg"),
        ("", "佐证"),
        ("长" * 300 + ".jpg", "长" * 196 + ".jpg"),
    ],
)
def test_a_name_cannot_lead_anywhere(
    store: EvidenceStore, photo: bytes, given_name: str, kept: str
) -> None:
    assert store.add(photo, name=given_name).name == kept


def test_unknown_or_missing_evidence_is_said(store: EvidenceStore, photo: bytes) -> None:
    with pytest.raises(BadInput, match="没有佐证文件"):
        store.path("0" * 64)
    stored = store.add(photo)
    store.path(stored.sha256).unlink()
    with pytest.raises(BadInput, match="不在工作区"):
        store.preview(stored.sha256)


@pytest.mark.parametrize(
    ("details", "taken_at"),
    [
        ({36867: "2026:03:05 09:41:00"}, "2026-03-05T09:41:00"),
        ({36867: "2026:03:05 09:41:00", 36881: "+08:00"}, "2026-03-05T09:41:00+08:00"),
        ({36867: "2026:03:05 09:41:00", 36881: "east"}, "2026-03-05T09:41:00"),
        ({36867: "2026:02:30 09:41:00"}, None),
        ({36867: "    :  :     :  :  "}, None),
        ({36881: "+08:00"}, None),
        ({}, None),
    ],
)
def test_the_time_taken_is_the_cameras(
    store: EvidenceStore, details: dict[int, str], taken_at: str | None
) -> None:
    assert store.add(with_exif(details)).taken_at == taken_at


GUANGZHOU = {1: "N", 2: (23.0, 7.0, 44.76), 3: "E", 4: (113.0, 15.0, 36.0)}


@pytest.mark.parametrize(
    ("position", "place"),
    [
        (GUANGZHOU, {"lat": "23.129100", "lon": "113.260000"}),
        ({**GUANGZHOU, 1: "S", 3: "W"}, {"lat": "-23.129100", "lon": "-113.260000"}),
        ({**GUANGZHOU, 1: "X"}, None),
        ({**GUANGZHOU, 2: (91.0, 0.0, 0.0)}, None),
        ({**GUANGZHOU, 2: (23.0, 7.0)}, None),
        ({1: "N", 2: (23.0, 7.0, 44.76)}, None),
        ({}, None),
    ],
)
def test_the_place_is_in_decimal_degrees(
    store: EvidenceStore, position: dict[int, Any], place: dict[str, str] | None
) -> None:
    assert store.add(with_exif({}, position)).place == place


def test_a_position_divided_by_zero_is_no_position() -> None:
    zero = (Fraction(1), Fraction(1), object())
    assert photo._degrees(zero, "N", "NS", 90) is None


@pytest.mark.parametrize(("orientation", "size"), [(1, (32, 16)), (6, (16, 32)), (3, (32, 16))])
def test_a_preview_is_upright_and_small(
    store: EvidenceStore, orientation: int, size: tuple[int, int]
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = store.add(picture(exif=exif))
    with Image.open(store.preview(stored.sha256, 32)) as preview:
        assert (preview.format, preview.mode, preview.size) == ("JPEG", "RGB", size)
        assert not preview.getexif()


@pytest.mark.parametrize(
    "content",
    [
        picture("PNG", mode="RGBA"),
        picture("PNG", mode="P"),
        picture("PNG", mode="1"),
        picture("PNG", mode="I;16"),
        picture("JPEG", mode="CMYK"),
        picture(
            "PNG", icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        ),
        picture("PNG", icc_profile=b"nonsense"),
        heic(),
        PDF,
    ],
)
def test_every_kind_has_a_preview_made_the_same_way_again(
    store: EvidenceStore, content: bytes
) -> None:
    stored = store.add(content)
    preview = store.preview(stored.sha256, 64)
    before = preview.read_bytes()
    with Image.open(preview) as opened:
        assert opened.format == "JPEG"
        assert max(opened.size) <= 64
    preview.unlink()
    assert store.preview(stored.sha256, 64).read_bytes() == before
    assert store.path(stored.sha256).read_bytes() == content


def test_transparent_parts_become_white(store: EvidenceStore) -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(buffer, "PNG")
    preview = store.preview(store.add(buffer.getvalue()).sha256)
    with Image.open(preview) as opened:
        assert opened.getpixel((10, 10)) == (255, 255, 255)


def test_unfinished_copies_are_told_from_unknown_files(store: EvidenceStore) -> None:
    for name in (f"{TEMPORARY}1", "note.txt"):
        (store.folder / name).write_bytes(b"x")
    assert {path.name: evidence.is_unfinished(path) for path in store.strays()} == {
        f"{TEMPORARY}1": True,
        "note.txt": False,
    }


def test_a_thread_that_finishes_leaves_the_limit_on_pixels_to_the_others(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    picture, before = tmp_path / "照片.png", list(warnings.filters)
    Image.new("L", (90, 90)).save(picture)
    with photo._opened(picture, "image/png"):  # another thread's
        with photo._opened(picture, "image/png"):
            pass
        monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 90 * 89)
        with pytest.raises(BadInput, match="像素过多"):
            photo.recognise(picture)
    assert list(warnings.filters) == before
