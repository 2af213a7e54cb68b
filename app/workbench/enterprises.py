"""Lists of enterprises: what a list would bring, an assessment per row, and the template."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.exchange.spreadsheet import MAX_ROWS, Row, read_table
from app.language import mark, together, tr
from app.plain import quoted
from app.storage.fields import MAX_ASSIGNEE, Edit
from app.workbench import assessments
from app.workbench.assessments import ENTERPRISE_FIELDS, EnterpriseField
from app.workbench.endings import form_of
from app.workbench.kinds import KINDS
from app.workbench.progress import Cancelled, Progress, silent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.reports.enterprise_template import TemplateColumn
    from app.workbench.session import Session

EXAMPLE = "示例"
"""With this begins the name in a row that shows how to fill in the list."""
COLUMNS = (
    *ENTERPRISE_FIELDS,
    EnterpriseField("kind", mark("评测类型"), f"{'、'.join(KINDS.values())}；不填则按导入时的选择"),
    EnterpriseField(
        "assessor", mark("评测人员"), mark("这家企业的采集项和场景都分配给谁，可以不填")
    ),
)
_ALIASES = {
    "name": ("名称", "单位名称", "企业全称", "公司名称"),
    "credit_code": ("信用代码", "社会信用代码"),
    "city": ("城市",),
    "district": ("区县", "所在区"),
    "industry": ("行业", "所属行业"),
    "legal_representative": ("法人",),
    "phone": ("电话", "手机"),
    "established": ("成立时间",),
    "main_products": ("主营产品",),
}
_KEYS = {column.label: column.key for column in COLUMNS} | {
    alias: key for key, aliases in _ALIASES.items() for alias in aliases
}
_KIND_WORDS = {
    word: kind
    for kind, words in KINDS.items()
    for word in (kind, words, words.removesuffix("评测"))
} | {"自诊断": "self"}
_BRACKETED = re.compile(r"[(\[{【〔「].*?[)\]}】〕」]")
_HEADER_SIGNS = re.compile(r"[\s*:★()\[\]{}【】〔〕「」]")
_WHOLE = re.compile(r"([0-9]+)\.0+", re.ASCII)
_SCIENTIFIC = re.compile(r"[0-9](?:\.([0-9]+))?[Ee]\+?([0-9]{1,2})", re.ASCII)
_SHOWN_BY_EXCEL = 6
_KEPT_BY_EXCEL = 15
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: .*)?", re.ASCII)
_COMPACT_DATE = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)", re.ASCII)
_SERIAL = re.compile(r"[1-5]\d{4}", re.ASCII)
_FIRST_DAY = date(1899, 12, 30)
_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row that can become an assessment; `assessor` is who gets all its items, or nobody."""

    row: int
    kind: str
    enterprise: Mapping[str, str]
    assessor: str

    @property
    def key(self) -> _Key:
        """The credit code and the kind, by which two rows ask for the same assessment."""
        return self.enterprise["credit_code"], self.kind


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that needs no assessment, and why."""

    row: int
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Rejected(Skipped):
    """A row that is wrong, why, and its cells as they were read."""

    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What importing a list would do; rows have the numbers that the spreadsheet shows."""

    rows_ok: tuple[Candidate, ...]
    rejected: tuple[Rejected, ...]
    skipped: tuple[Skipped, ...]
    ignored_columns: tuple[str, ...]
    header: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Created:
    """What was made: ids in the order of rows; `repeated` rows were here by then.

    `left` rows were not come to because a person cancelled.
    """

    made: tuple[str, ...]
    repeated: int
    left: int


def preview(session: Session, *, file: Path, kind: str = "before", assessor: str = "") -> Preview:
    """Read a list and say what importing it would do; nothing is made yet.

    `kind` and `assessor` hold for rows that name none. BadInput when there is no such kind, the
    file cannot be read as a list (see `read_table`) or lacks a required column.
    """
    if kind not in KINDS:
        raise BadInput(tr("评测类型只能是{kinds}。", kinds=tr("、").join(KINDS)), path="kind")
    table = read_table(file, is_header=_is_header)
    header = table.header.cells
    columns = _columns_of(header)
    _demand_columns(columns)
    sorting = _Sorting(columns, kind, assessor, _taken(session))
    for row in table.rows:
        sorting.take(row)
    ignored = (text for place, text in enumerate(header) if text and place not in columns.values())
    return Preview(
        rows_ok=tuple(sorting.ok),
        rejected=tuple(sorting.rejected),
        skipped=tuple(sorting.skipped),
        ignored_columns=tuple(dict.fromkeys(ignored)),
        header=header,
    )


def create(session: Session, preview: Preview, *, progress: Progress = silent) -> Created:
    """Make an assessment for every good row of a preview, one row after the other.

    When `progress` raises Cancelled, what is made stays, and doing it again makes the rest: a row
    whose enterprise has an unfinished assessment of the kind by now is passed over.
    """
    taken = _taken(session)
    made: list[str] = []
    total = len(preview.rows_ok)
    for place, row in enumerate(preview.rows_ok):
        try:
            progress(place, total)
        except Cancelled:
            return Created(tuple(made), place - len(made), total - place)
        if row.key not in taken:
            made.append(_make(session, row))
    return Created(tuple(made), total - len(made), 0)


def _make(session: Session, row: Candidate) -> str:
    codes = (*session.catalogue.items, *session.catalogue.scenarios) if row.assessor else ()
    edits = [Edit(f"assignment/{code}", row.assessor) for code in codes]
    return assessments.create(session, kind=row.kind, enterprise=row.enterprise, edits=edits)


def write_rejected(preview: Preview, *, out: Path) -> None:
    """Write the rejected rows with their reasons as CSV, to be mended there and imported again.

    BadInput for another ending, Blocked when the file cannot be written.
    """
    from app.exchange.files import whole_file
    from app.reports.sheets import Column, Sheet, write_csv

    form_of(out, "csv")
    width = max((len(row.cells) for row in preview.rejected), default=0)
    heads = _filled(preview.header, max(width, len(preview.header)))
    columns = tuple(map(Column, ("行号", "未导入的原因", *heads)))
    rows = ((str(row.row), row.reason, *_filled(row.cells, len(heads))) for row in preview.rejected)
    with whole_file(out) as file:
        write_csv(file, Sheet("未导入", columns, rows))


def _filled(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return (*cells, *[""] * (width - len(cells)))


def write_template(*, out: Path) -> None:
    """Write an empty list to fill in, as .xlsx; BadInput for another ending."""
    from app.exchange.files import whole_file
    from app.reports.enterprise_template import write

    form_of(out, "xlsx")
    with whole_file(out) as file:
        write(file, [_template_column(column) for column in COLUMNS], rows=MAX_ROWS)


def _template_column(column: EnterpriseField) -> TemplateColumn:
    from app.reports.enterprise_template import TemplateColumn

    return TemplateColumn(
        title=column.label,
        hint=column.hint,
        required=column.required,
        example=_EXAMPLES.get(column.key, ""),
        is_text=column.key in _DIGITS,
        is_date=column.key == "established",
        choices=tuple(KINDS.values()) if column.key == "kind" else (),
    )


def _is_header(cells: Sequence[str]) -> bool:
    known = _columns_of(cells)
    return len(known) > 1 and not known.keys().isdisjoint({"name", "credit_code"})


def _columns_of(header: Sequence[str]) -> dict[str, int]:
    """Return where each known column is; the first one counts."""
    found: dict[str, int] = {}
    for place, text in enumerate(header):
        if (key := _KEYS.get(_header_word(text))) is not None:
            found.setdefault(key, place)
    return found


def _header_word(text: str) -> str:
    """Return a header without signs and without what stands in brackets, unless all of it does."""
    plain = unicodedata.normalize("NFKC", text)
    return _HEADER_SIGNS.sub("", _BRACKETED.sub("", plain)) or _HEADER_SIGNS.sub("", plain)


def _demand_columns(columns: Mapping[str, int]) -> None:
    missing = [it.label for it in COLUMNS if it.required and it.key not in columns]
    if missing:
        raise BadInput(
            tr(
                "名单里没有“{missing}”这一列，请补上列名和内容后再导入。",
                missing="”“".join(missing),
            )
        )


def _taken(session: Session) -> dict[_Key, str]:
    """Return which assessments are begun and not finalised, with the reason that gives."""
    return {
        (one.credit_code, one.kind): tr(
            "已有这家企业尚未定稿的{kind}。", kind=tr(KINDS.get(one.kind, one.kind))
        )
        for one in assessments.overview(session)
        if one.status != "finalised"
    }


@dataclass(slots=True)
class _Sorting:
    """The rows of a list as they are told apart; `taken` says why a key needs no assessment."""

    columns: Mapping[str, int]
    kind: str
    assessor: str
    taken: dict[_Key, str]
    ok: list[Candidate] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)

    def take(self, row: Row) -> None:
        texts = {
            key: row.cells[place] for key, place in self.columns.items() if place < len(row.cells)
        }
        name = texts.get("name", "")
        if name.startswith(EXAMPLE):
            self.skipped.append(Skipped(row.number, name, tr("这是示例行。")))
            return
        try:
            found = self._candidate(row.number, texts)
        except BadInput as error:
            self.rejected.append(Rejected(row.number, name, error.message, row.cells))
            return
        if found.key in self.taken:
            self.skipped.append(Skipped(row.number, name, self.taken[found.key]))
            return
        self.taken[found.key] = tr("与第{number}行重复。", number=row.number)
        self.ok.append(found)

    def _candidate(self, number: int, texts: Mapping[str, str]) -> Candidate:
        enterprise, problems = _enterprise(texts)
        kind = _KIND_WORDS.get(texts.get("kind") or self.kind, "")
        if not kind:
            problems.append(
                tr(
                    "评测类型“{kind}”应为{values}之一。",
                    kind=quoted(texts["kind"]),
                    values=tr("、").join(KINDS.values()),
                )
            )
        assessor = (texts.get("assessor") or self.assessor).strip()
        if len(assessor) > MAX_ASSIGNEE:
            problems.append(tr("评测人员太长，请控制在{n}字以内。", n=MAX_ASSIGNEE))
        if problems:
            raise BadInput(together(*problems))
        return Candidate(number, kind, enterprise, assessor)


def _enterprise(texts: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """Return the enterprise of a row and all that is wrong with it, a sentence each."""
    enterprise: dict[str, str] = {}
    problems: list[str] = []
    for column in ENTERPRISE_FIELDS:
        try:
            enterprise[column.key] = _checked(column, texts.get(column.key, ""))
        except BadInput as error:
            problems.append(error.message)
    return enterprise, problems


def _checked(column: EnterpriseField, text: str) -> str:
    if column.required and not text:
        raise BadInput(tr("缺{label}。", label=tr(column.label)))
    if column.key in _DIGITS:
        text = _digits(tr(column.label), text)
    elif column.key == "established":
        text = _date(text)
    return assessments.checked_field(column.key, text)


def _digits(label: str, text: str) -> str:
    """Return the digits of what a spreadsheet took for a number; BadInput when some are lost."""
    if whole := _WHOLE.fullmatch(text):
        return whole[1]
    number = _SCIENTIFIC.fullmatch(text)
    if not number:
        return text
    shown, length = len(number[1] or "") + 1, int(number[2]) + 1
    if shown <= _SHOWN_BY_EXCEL or length > _KEPT_BY_EXCEL:
        raise BadInput(
            tr(
                "{label}“{text}”被存成了数字，丢了几位，请把这一列设为文本格式后重新填写。",
                label=label,
                text=quoted(text),
            )
        )
    return f"{Decimal(text):f}"


def _date(text: str) -> str:
    """Return a date as 2012-06-18, also of the number of days that a spreadsheet counts."""
    if _SERIAL.fullmatch(text):
        return (_FIRST_DAY + timedelta(days=int(text))).isoformat()
    if parts := _DATE.fullmatch(text) or _COMPACT_DATE.fullmatch(text):
        with suppress(ValueError):
            return date(*map(int, parts.groups())).isoformat()
    return text


_DIGITS = frozenset({"credit_code", "phone"})
_EXAMPLES = {
    "name": f"{EXAMPLE}：某某精密传动有限公司（这一行不会导入）",
    "credit_code": "91440112MA00000154",
    "city": "广州市",
    "district": "黄埔区",
    "industry": "工业母机和机器人",
    "address": "某某路1号",
    "legal_representative": "张三",
    "contact": "李四",
    "phone": "13800000000",
    "established": "2012-06-18",
    "main_products": "减速器、联轴器",
    "kind": KINDS["before"],
    "assessor": "王五",
}
