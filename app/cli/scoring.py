"""`score`: documents in, outcomes out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli.options import AsJson
from app.cli.output import remark, say, say_json
from app.errors import BadInput

if TYPE_CHECKING:
    from app.storage.canonical import Json

# Reading refuses documents far smaller with their path; more than this is not even read.
MAX_BYTES = 256 * 1024 * 1024


def score(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="评测文档（JSON）。")],
    as_json: AsJson = False,
) -> None:
    """给评测文档打分：得分、等级、两项条件、到下一级的路径。"""
    results: list[dict[str, Json]] = []
    refused = 0
    for file in files:
        try:
            results.append(_score(file))
        except BadInput as error:
            refused += 1
            remark(f"{file}：{error}")
    if refused:
        raise typer.Exit(BadInput.exit_code)
    if as_json:
        say_json(results[0] if len(files) == 1 else results)
        return
    for file, result in zip(files, results, strict=True):
        _show(file, result)


def _score(file: Path) -> dict[str, Json]:
    from app.exchange.document import read_document, score_json
    from app.exchange.files import read_whole
    from app.scoring.loader import default_catalogue

    catalogue = default_catalogue()
    document = read_document(read_whole(file, limit=MAX_BYTES), catalogue, full=False)
    return score_json(catalogue, document)


def _show(file: Path, result: dict[str, Any]) -> None:
    low, high = result["level_range"]
    say(f"{file}")
    say(f"  得分 {result['points']}（{result['points_exact']}）")
    say(f"  等级 {result['level']} {result['level_name']}")
    if result["provisional"]:
        say(f"  暂定：还有未作答的内容，最终可能在{low}级到{high}级之间。")
    if result["path"]:
        codes = "、".join(step["code"] for step in result["path"]["steps"])
        say(f"  到{result['path']['level']}级最少改动{result['path']['changes']}处：{codes}")
    for warning in result["warnings"]:
        say(f"  提醒：{warning['message']}")
