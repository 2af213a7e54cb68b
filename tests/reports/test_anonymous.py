"""An anonymous report gives nobody away, wherever the names stood."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from app.reports.anonymous import anonymised, tells
from app.reports.model import Letterhead, Person
from tests.reports.cases import ASSESSMENT, FINISHED, pdf_of, report_of, with_photos
from tests.reports.test_pdf import read, squeezed, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.reports.model import Report
    from app.storage.canonical import Json

ENTERPRISE = {
    "name": "广州市砚岭精密传动有限公司",
    "credit_code": "91440112MA00000154",
    "legal_representative": "梁启衡",
    "contact": "冯晓岚（生产技术部经理）",
    "phone": "020-00000000",
    "address": "广州市黄埔区样例路 88 号砚岭产业园 3 栋",
    "district": "黄埔区",
    "established": "2016-03-18",
    "main_products": "行星减速器",
}
TELLING = {
    "items/F1/note": "砚岭的冯经理和林工带看，手机13800138000，座机（020）12345678转8。",
    "items/F2/note": "寄到广州市黄埔区科学大道100号2栋，邮箱a.b@yanling.com.cn，见www.yanling.cn。",
    "items/F3/note": "代码91440112MA00000154，身份证440106199001011234，梁启衡签字。",
    "scenarios/S06/note": "广州市砚岭精密传动有限公司现场，砚岭精密传动MES，热线400-123-4567。",
    "report/visit": "由示例评测中心赴砚岭调研，梁总陪同。",
}
LETTERHEAD = Letterhead("示例评测中心", b"", (Person("林工", "示例评测中心", "", "13900139000"),))
NEVER = (
    "砚岭",
    "91440112MA00000154",
    "梁启衡",
    "梁总",
    "冯",
    "林工",
    "示例评测中心",
    "黄埔",
    "科学大道",
    "样例路",
    "020",
    "12345678",
    "13800138000",
    "13900139000",
    "400-123",
    "440106199001011234",
    "yanling",
    "2016",
    "现场照片",
    ASSESSMENT[:8],
    "c0ffee00",
)


def fields() -> dict[str, Json]:
    return {
        **FINISHED,
        **{f"enterprise/{key}": value for key, value in ENTERPRISE.items()},
        **TELLING,
    }


def hidden(source: dict[str, Json]) -> Report:
    return anonymised(report_of(source, letterhead=LETTERHEAD, before=FINISHED), ENTERPRISE)


def test_no_name_code_telephone_or_address_is_left_in_the_file(tmp_path: Path) -> None:
    data = pdf_of(hidden(with_photos(fields(), tmp_path, 2)), tmp_path)
    reader = read(data)
    paper = squeezed(text_of(data))
    # Any digits may stand in a time.
    told = [it for key, it in (reader.metadata or {}).items() if "Date" not in key]
    about = " ".join(map(str, told))
    outline = str(reader.outline)
    for word in NEVER:
        assert word not in paper, word
        assert word not in about + outline, word
    assert not any(page.images for page in reader.pages)


def test_what_is_assessed_stays(tmp_path: Path) -> None:
    plain, report = report_of(fields()), hidden(with_photos(fields(), tmp_path, 2))
    assert report.cover.enterprise == "某企业"
    assert report.cover.standing == plain.cover.standing
    assert report.conclusion.levels == plain.conclusion.levels
    assert report.visit.people[0].name == "评测人员甲"
    assert [one.question for part in report.dimensions for g in part.groups for one in g.items] == [
        one.question for part in plain.dimensions for g in part.groups for one in g.items
    ]
    assert report.evidence[0].proves == ("F1 网络建设", "S06 生产管控")
    note = next(one.note for one in report.scenarios if one.code == "S06")
    assert note == "某企业现场，某企业MES，热线（已隐去）。"


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("广东智能装备有限公司", "智能装备"),
        ("佛山市顺德区华阳五金厂", "华阳"),
        ("绵阳涪城科技股份有限公司", "涪城"),
    ],
)
def test_the_firms_own_name_is_found_in_its_full_name(name: str, own: str) -> None:
    told = FINISHED | {"enterprise/name": name, "items/F1/note": f"到{own}调研。"}
    report = anonymised(report_of(told), {"name": name, "city": "绵阳市"})
    note = report.dimensions[0].groups[0].items[0].note
    assert note == "到某企业调研。"


def test_an_enterprise_of_which_nothing_is_known_loses_nothing_else() -> None:
    nameless = {key: value for key, value in FINISHED.items() if "enterprise" not in key}
    report = anonymised(report_of(nameless), {})
    assert report.conclusion == report_of(nameless).conclusion


@pytest.mark.parametrize("name", ["砚岭报告.pdf", "91440112MA00000154.pdf"])
def test_a_file_name_can_give_it_away(name: str) -> None:
    assert tells(name, ENTERPRISE)
    assert not tells(re.sub("砚岭|91440112MA00000154", "示例", name), ENTERPRISE)
