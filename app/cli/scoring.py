"""`score`: documents in, outcomes out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from app.cli.options import AsJson
from app.cli.output import remark, say, say_json
from app.errors import BadInput
from app.language import tr


def score(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="评测文档（JSON）。")],
    as_json: AsJson = False,
) -> None:
    """给评测文档打分：得分、等级、两项条件、到下一级的路径。"""
    from app.workbench.scoring import score_file

    results: list[dict[str, Any]] = []
    refused = 0
    for file in files:
        try:
            results.append(score_file(file))
        except BadInput as error:
            refused += 1
            remark(tr("{file}：{error}", file=file, error=error))
    if refused:
        raise typer.Exit(BadInput.exit_code)
    if as_json:
        say_json(results[0] if len(files) == 1 else results)
        return
    for file, result in zip(files, results, strict=True):
        _show(file, result)


def _show(file: Path, result: dict[str, Any]) -> None:
    low, high = result["level_range"]
    say(f"{file}")
    say(
        tr(
            "  得分 {points}（{points_exact}）",
            points=result["points"],
            points_exact=result["points_exact"],
        )
    )
    say(
        tr(
            "  等级 {level} {level_name}",
            level=result["level"],
            level_name=tr(result["level_name"]),
        )
    )
    if result["provisional"]:
        say(tr("  暂定：还有未作答的内容，最终可能在{low}级到{high}级之间。", low=low, high=high))
    if result["path"]:
        codes = tr("、").join(step["code"] for step in result["path"]["steps"])
        say(
            tr(
                "  到{level}级最少改动{n}处：{codes}",
                level=result["path"]["level"],
                n=result["path"]["changes"],
                codes=codes,
            )
        )
    for warning in result["warnings"]:
        say(tr("  提醒：{message}", message=warning["message"]))
