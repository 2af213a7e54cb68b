"""Making assessments and listing them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput, Blocked
from app.exchange.credit_code import LENGTH, check_credit_code
from app.language import mark, tr
from app.plain import quoted
from app.workbench.kinds import KINDS
from app.workbench.view import view

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.storage.fields import Edit
    from app.storage.listed import Summary
    from app.workbench.session import Session


@dataclass(frozen=True, slots=True)
class EnterpriseField:
    """One line of the enterprise form."""

    key: str
    label: str
    hint: str = ""
    required: bool = False


ENTERPRISE_FIELDS = (
    EnterpriseField("name", mark("企业名称"), mark("与营业执照一致"), required=True),
    EnterpriseField(
        "credit_code", mark("统一社会信用代码"), mark("18位，见营业执照"), required=True
    ),
    EnterpriseField("city", mark("所在城市")),
    EnterpriseField("district", mark("所在区县")),
    EnterpriseField("industry", mark("细分行业"), mark("例如：箱包、定制家居")),
    EnterpriseField("address", mark("地址")),
    EnterpriseField("legal_representative", mark("法定代表人")),
    EnterpriseField("contact", mark("联系人")),
    EnterpriseField("phone", mark("联系电话")),
    EnterpriseField("established", mark("成立日期"), mark("例如：2012-06-18")),
    EnterpriseField("main_products", mark("主导产品")),
)
_FIELDS = {field.key: field for field in ENTERPRISE_FIELDS}
MAX_TEXT = 500
CREDIT_CODE_LENGTH = LENGTH


def create(
    session: Session, *, kind: str, enterprise: Mapping[str, str], edits: Sequence[Edit] = ()
) -> str:
    """Make an assessment of an enterprise and return its id; BadInput names the wrong field.

    `edits` are what else it holds from the first moment.
    """
    if kind not in KINDS:
        raise BadInput(tr("评测类型只能是{kinds}。", kinds=tr("、").join(KINDS)), path="kind")
    cleaned = {key: checked_field(key, text) for key, text in enterprise.items()}
    if not cleaned.get("name"):
        raise BadInput(tr("请填写企业名称。"), path="enterprise.name")
    filled = {key: text for key, text in cleaned.items() if text}
    return session.workspace.create(
        kind, filled, author=session.author, edition=session.catalogue.edition, edits=edits
    )


def follow_up(session: Session, *, assessment: str) -> str:
    """Make an assessment after the transformation of the same enterprise and return its id.

    What is known of the enterprise comes along, but for what is in conflict; answers and evidence
    do not. Blocked when the name is not known, BadInput when there is no such assessment.
    """
    enterprise = enterprise_of(session, assessment=assessment)
    if "name" not in enterprise:
        raise Blocked(tr("这份评测还没有确定的企业名称，请先补上，再新建改造后评测。"))
    return create(session, kind="after", enterprise=enterprise)


def enterprise_of(session: Session, *, assessment: str) -> dict[str, str]:
    """Return what an assessment knows of its enterprise, by field key."""
    known = view(session, assessment=assessment).enterprise
    return {field.key: known[field.key] for field in ENTERPRISE_FIELDS if field.key in known}


def checked_field(key: str, text: str) -> str:
    """Return a field of the enterprise form as it is stored; BadInput says what is wrong."""
    if key not in _FIELDS:
        raise BadInput(
            tr("企业信息里没有“{key}”这一项。", key=quoted(key)), path=f"enterprise.{quoted(key)}"
        )
    text = text.strip()
    if len(text) > MAX_TEXT:
        raise BadInput(
            tr("{label}太长，请控制在{n}字以内。", label=tr(_FIELDS[key].label), n=MAX_TEXT),
            path=f"enterprise.{key}",
        )
    if key == "credit_code" and text:
        return _credit_code(text)
    return text


def _credit_code(text: str) -> str:
    try:
        return check_credit_code(text.upper().replace(" ", ""))
    except BadInput as error:
        raise BadInput(error.message, path="enterprise.credit_code") from error


def overview(session: Session) -> tuple[Summary, ...]:
    """Return one line per assessment, the last edited first."""
    return session.workspace.list()
