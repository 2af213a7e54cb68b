"""How a command was miswritten is told by name and in Chinese, whatever the command."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import typer

from app.cli.main import app
from tests.cli.running import Shuping


def required(command: Any, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:  # noqa: ANN401 - as typer hands it
    """Return every required parameter with the whole command line that lacks it alone."""
    for name, below in getattr(command, "commands", {}).items():
        yield from required(below, (*words, name))
    wanted = [parameter for parameter in command.params if parameter.required]
    for missing in wanted:
        given = [it for it in wanted if it is not missing]
        # Options first: what stands last is an argument, and the missing one is the last of them.
        ordered = sorted(given, key=lambda it: not is_option(it))
        line = [word for it in ordered for word in ([it.opts[0], "x"] if is_option(it) else ["x"])]
        yield (*words, *line), missing


def is_option(parameter: Any) -> bool:  # noqa: ANN401
    return bool(parameter.opts[0].startswith("-"))


CASES = list(required(typer.main.get_command(app)))


@pytest.mark.parametrize(("line", "missing"), CASES, ids=[" ".join(it[0]) for it in CASES])
def test_what_is_missing_is_named_and_explained(
    shuping: Shuping,
    line: tuple[str, ...],
    missing: Any,  # noqa: ANN401
) -> None:
    said = shuping(*line)
    assert said.code == 2
    assert said.err.startswith("缺少参数")
    assert said.err.endswith("。请用--help查看用法。\n")
    if is_option(missing):
        assert f"缺少参数{missing.opts[0]}：{missing.help}" in said.err
    else:  # arguments are filled from the left, so another one may be what is left over
        assert "：" in said.err


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (("nonsense",), "没有命令“nonsense”。"),
        (("identity", "nonsense"), "没有命令“nonsense”。"),
        (("list", "extra"), "多出了参数：extra。"),
        (("list", "--jso"), "没有选项--jso，相近的有--json。"),
        (("list", "--no-such-option"), "没有选项--no-such-option。"),
        (("show", "--workspace"), "选项--workspace后面缺少内容。"),
        (("list", "--json=1"), "选项--json后面不带内容。"),
        (("verify",), "缺少参数FILE：评测包（.shuping.zip）。"),
        (("identity", "ca", "sign", "x"), "缺少参数--ca：颁发机构的.p12。"),
        (("identity", "accept", "x"), "缺少参数PEM：签发下来的证书。"),
    ],
)
def test_other_mistakes_are_told_in_chinese(
    shuping: Shuping, line: tuple[str, ...], told: str
) -> None:
    said = shuping(*line)
    assert (said.code, said.err) == (2, f"{told}请用--help查看用法。\n")
