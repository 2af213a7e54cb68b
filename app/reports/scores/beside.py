"""The sheets that set one assessment beside another: 核减核增, and before and after."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from app.language import mark, tr
from app.reports.scores.places import FIRST

if TYPE_CHECKING:
    from app.reports.compared_part import Comparison, Difference, ImprovementPart
    from app.reports.review_part import ReviewPart, ReviewRow
    from app.reports.scores.look import Page

REVIEW: Final = mark("核减核增")
COMPARED: Final = mark("前后对比")
REVIEW_WIDTHS: Final = (24, 16, 16, 12, 12, 50, 18)
COMPARED_WIDTHS: Final = (26, 14, 14, 14, 60, 18)
_REVIEW: Final = (
    mark("项目"),
    mark("申报"),
    mark("核定"),
    mark("差额（分）"),
    mark("差额（级）"),
    mark("理由"),
    mark("佐证"),
)
_COMPARED: Final = (
    mark("项目"),
    mark("改造前"),
    mark("改造后"),
    mark("变化"),
    mark("改善说明"),
    mark("佐证"),
)
_LETTERS: Final = ("A", "B", "C", "D", "E", "F", "G")


def write_review(page: Page, said: ReviewPart) -> None:
    """Write every row that was not simply accepted, and the sums as formulas over them."""
    hint = "\n".join(filter(None, (said.sentence, said.basis)))
    page.top(tr("自诊断复核：核减核增"), hint, _REVIEW)
    last = FIRST + len(said.rows) - 1
    for row, one in enumerate(said.rows, FIRST):
        _write_reviewed(page, row, one)
    cells = f"D{FIRST}:D{max(last, FIRST)}"
    taken, added = (f"D{last + 1}", f"D{last + 2}")
    formulas = (f'SUMIF({cells},"<0")', f'SUMIF({cells},">0")', f"SUM({taken}:{added})")
    for row, (one, formula) in enumerate(zip(said.totals, formulas, strict=False), last + 1):
        for letter, text in zip(_LETTERS, (one.name, one.claimed, one.verified), strict=False):
            page.text(f"{letter}{row}", text, "strong")
        page.formula(f"D{row}", formula, one.points or Fraction(), "strong points")
        for letter in "EFG":
            page.text(f"{letter}{row}", "", "strong")
    below = last + len(said.totals) + 2
    if said.accepted:
        page.merged(f"A{below}:G{below}", said.accepted, "hint")
        page.raise_row(below, said.accepted, sum(REVIEW_WIDTHS))


def _write_reviewed(page: Page, row: int, one: ReviewRow) -> None:
    texts = {"A": one.name, "B": one.claimed, "C": one.verified, "F": one.reason, "G": one.evidence}
    for letter, text in texts.items():
        page.text(f"{letter}{row}", text)
    for letter, number, look in (("D", one.points, "points"), ("E", one.grades, "count")):
        if number is None:
            page.text(f"{letter}{row}", "")
        else:
            page.number(f"{letter}{row}", number, look)
    page.fit(row, **texts)


def write_compared(
    page: Page, compared: Comparison | None, improved: ImprovementPart | None
) -> None:
    """Write before and after with the notes on what became better; the whole first."""
    told = (compared.sentence if compared else "", improved.sentence if improved else "")
    page.top(tr("改造前后对比"), "\n".join(filter(None, told)), _COMPARED)
    notes = {row.name: row for row in improved.rows} if improved else {}
    row = FIRST
    if improved and improved.summary:
        page.text(f"A{row}", tr("企业整体的改善"), "strong")
        page.merged(f"B{row}:F{row}", improved.summary)
        page.raise_row(row, improved.summary, sum(COMPARED_WIDTHS[1:]))
        row += 1
    for one in _differences(compared):
        note = notes.pop(one.name.removesuffix("★"), None)
        _write_line(page, row, one, note.note if note else "", note.evidence if note else "")
        row += 1
    for note in notes.values():
        texts = (note.name, "", "", "", note.note, note.evidence)
        for letter, text in zip(_LETTERS, texts, strict=False):
            page.text(f"{letter}{row}", text)
        page.fit(row, E=note.note)
        row += 1


def _differences(compared: Comparison | None) -> tuple[Difference, ...]:
    return (*compared.totals, *compared.items, *compared.scenarios) if compared else ()


def _write_line(page: Page, row: int, one: Difference, note: str, evidence: str) -> None:
    texts = (one.name, one.before, one.after, one.change, note, evidence)
    for letter, text in zip(_LETTERS, texts, strict=False):
        page.text(f"{letter}{row}", text, "text" if letter in "AEF" else "middle")
    page.fit(row, A=one.name, E=note, F=evidence)
