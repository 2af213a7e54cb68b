"""Pictures of an application to a programme: every part of its page, empty, filled in and wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.storage.canonical import Json
    from app.ui.pages.programme.page import ProgrammePage
    from app.ui.window import Window
    from app.workbench.session import Session

Take = Callable[..., None]
FACTS = {
    "contract_date": "2024-03-01",
    "revenue": "38000",
    "revenue_year": "2022",
    "legal_person": "yes",
    "located": "yes",
    "deadline": "2025-03-31",
    "received": "50000",
    "loan_principal": "1000000",
    "loan_interest": "34500",
    "loan_first": "2024-04-01",
    "loan_last": "2025-04-01",
}


def make_application(session: Session) -> str:
    """Make the sample's application to Guangzhou's programme, part of it open; return its id."""
    from app.workbench import claims, costs, sample
    from app.workbench.claims import Met, Receipt
    from app.workbench.view import view

    made = sample.open_sample(session)
    claims.choose(session, assessment=made, programme="guangzhou")
    about = claims.programme_of(session, "guangzhou")
    claims.set_facts(session, assessment=made, programme=about, facts=FACTS)
    proofs = tuple(photo.sha256 for photo in view(session, assessment=made).photos[:2])
    for key, met in (("filed", Met(done=True, evidence=proofs)), ("progress_done", Met(done=True))):
        claims.set_met(session, assessment=made, programme=about, key=key, met=met)
    costs.set_costs(session, assessment=made, costs=_costs())
    receipt = Receipt("广州市中小企业公共服务平台", "2026-03-05", "GZ-2026-000731", "审核通过")
    claims.add_receipt(session, assessment=made, receipt=receipt)
    return made


def _costs() -> tuple[Json, ...]:
    software: Json = {
        "name": "生产管理软件（排产、质量、设备三个模块，五年）",
        "category": "软件",
        "contract_date": "2024-03-01",
        "contract_amount": "1130000",
        "tax_percent": "13",
        "paid": "1130000",
        "invoices": [
            {"date": "2024-02-20", "amount": "113000"},
            {"date": "2024-03-05", "amount": "1017000"},
        ],
    }
    cloud: Json = {
        "name": "云排产",
        "category": "云服务",
        "contract_date": "2024-04-01",
        "contract_amount": "53000",
        "tax_percent": "6",
        "paid": "53000",
        "service_first": "2024-04-01",
        "service_last": "2026-03-31",
        "invoices": [{"date": "2024-04-02", "amount": "53000"}],
    }
    training: Json = {
        "name": "操作培训",
        "category": "培训费",
        "contract_date": "2024-05-01",
        "contract_amount": "20000",
        "paid": "20000",
        "invoices": [{"date": "2024-05-02", "amount": "20000"}],
    }
    return software, cloud, training


def take_programme(
    window: Window, settle: Callable[[], None], empty: str, made: str, take: Take, end: str
) -> None:
    """Take the page before a programme is chosen, then each of its parts, one with a wrong cell."""
    from app.ui.pages.programme.page import TABS

    _shown(window, settle, empty)
    take(f"programme-none{end}")
    page = _shown(window, settle, made)
    for key in TABS:
        page.show_tab(key)
        take(f"programme-{key}{end}")
    page.show_tab("costs")
    page.model.try_level(2)
    settle()
    take(f"programme-level{end}")
    lines, table = page.costs.lines, page.costs.table
    lines.setData(lines.index(0, 3), "一百一十三万")
    table.go_to(0, 3)
    take(f"programme-wrong{end}")
    bar = page.costs.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    take(f"programme-figures{end}")


def _shown(window: Window, settle: Callable[[], None], assessment: str) -> ProgrammePage:
    from app.ui.pages.programme.page import ProgrammePage

    window.open(assessment)
    settle()
    if (workbench := window.workbench) is None:
        raise RuntimeError("the assessment did not open")
    workbench.go("programme")
    settle()
    shown = workbench.page()
    if not isinstance(shown, ProgrammePage):
        raise TypeError(shown)
    return shown
