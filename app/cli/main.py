"""The `shuping` command: all commands, and errors as one sentence with the designed exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.exceptions import TyperException

from app import __version__
from app.cli import (
    assess,
    bench,
    care,
    deliver,
    diagnosis,
    doctor,
    enterprises,
    identity,
    options,
    programme,
    receive,
    review,
    scoring,
    summary,
    team,
    visit,
)
from app.cli.output import remark, say
from app.cli.usage import usage_sentence
from app.cli.window_files import checked_language
from app.errors import BadInput, Refused, ShupingError
from app.language import spoken, tr, use

_INTERRUPTED = 130
"""What Typer makes of Ctrl+C, as shells do."""

app = typer.Typer(
    name="shuping",
    help="数评台：中小企业数字化水平评测的离线工作台。不带参数即打开窗口。",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

for name, command in (
    ("demo", deliver.demo),
    ("score", scoring.score),
    ("new", assess.new),
    ("answer", assess.answer),
    ("attach", assess.attach),
    ("finalise", assess.finalise),
    ("reopen", assess.reopen),
    ("show", assess.show),
    ("list", assess.list_),
    ("export", deliver.export),
    ("open", receive.open_),
    ("sign", receive.sign),
    ("verify", receive.verify),
    ("import", receive.import_),
    ("report", deliver.report),
    ("summary", summary.summary),
    ("programme", programme.programme),
    ("todo", programme.todo),
    ("receipt", programme.receipt),
    ("explain", diagnosis.explain),
    ("result", diagnosis.result),
    ("compare", visit.compare),
    ("improvement", visit.improvement),
    ("assign", team.assign),
    ("conflicts", team.conflicts),
    ("resolve", team.resolve),
    ("merges", team.merges),
    ("unmerge", team.unmerge),
    ("fsck", care.fsck),
    ("backup", care.backup),
    ("restore", care.restore),
    ("bench", bench.bench),
    ("copy", care.copy),
    ("doctor", doctor.doctor),
):
    app.command(name)(command)
app.add_typer(identity.app)
app.add_typer(enterprises.app)
app.add_typer(review.app)
app.add_typer(visit.app)


def _say_version(wanted: bool) -> None:
    if wanted:
        say(f"shuping {__version__}")
        raise typer.Exit


@app.callback()
def common(
    workspace: options.Workspace = None,
    language: Annotated[
        str | None,
        typer.Option("--language", metavar="KEY", help="语言：zh中文，en English。"),
    ] = None,
    _version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="显示版本。")
    ] = False,
) -> None:
    """数评台：中小企业数字化水平评测的离线工作台。不带参数即打开窗口。"""
    options.before_command.set(workspace)
    if wanted := checked_language(language):
        use(wanted)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 the check says no, 2 bad input."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    before = spoken()
    try:
        code = app(list(arguments), standalone_mode=False)
        if code == _INTERRUPTED:
            return _cancelled()
    except ShupingError as error:
        remark(str(error))
        return error.exit_code
    except TyperException as error:
        remark(usage_sentence(error))
        return BadInput.exit_code
    except (typer.Abort, KeyboardInterrupt):
        return _cancelled()
    finally:
        use(before)
    return code if isinstance(code, int) else 0


def _cancelled() -> int:
    remark(tr("已取消。"))
    return Refused.exit_code
