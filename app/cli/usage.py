"""What is wrong with how a command was written, in one Chinese sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.language import mark, tr
from app.plain import quoted

if TYPE_CHECKING:
    from typer.exceptions import TyperException

_SEE_HELP = mark("请用--help查看用法。")
# Mistakes that have no class of their own, by what they say in English.
_PLAIN = (
    (re.compile(r"No such command '(.*?)'"), mark("没有命令“{what}”")),
    (re.compile(r"unexpected extra argument\(s\) \((.*)\)", re.DOTALL), mark("多出了参数：{what}")),
    (re.compile(r"Option '(.*?)' requires"), mark("选项{what}后面缺少内容")),
    (re.compile(r"Option '(.*?)' does not take"), mark("选项{what}后面不带内容")),
)


def usage_sentence(error: TyperException) -> str:
    """Say what is wrong, which parameter it is about, and where to read more."""
    match type(error).__name__:
        case "NoArgsIsHelpError":
            return error.message
        case "NoSuchOption":
            told = _no_such_option(error)
        case "MissingParameter":
            told = tr("缺少参数{described}", described=_described(error))
        case "BadParameter":
            told = tr("参数的值不对，{described}", described=_described(error))
        case _:
            told = _plain(error.message)
    return tr("{told}。{see_help}", told=told, see_help=tr(_SEE_HELP))


def _no_such_option(error: TyperException) -> str:
    like = tr("、").join(getattr(error, "possibilities", None) or ())
    return tr("没有选项{name}", name=quoted(getattr(error, "option_name", ""))) + (
        tr("，相近的有{like}", like=like) if like else ""
    )


def _described(error: TyperException) -> str:
    """Return a parameter as it is written in the help, with what it is."""
    parameter = getattr(error, "param", None)
    option = next((it for it in getattr(parameter, "opts", ()) if it.startswith("-")), "")
    name = option or (getattr(parameter, "metavar", None) or "").removesuffix("...")
    about = (getattr(parameter, "help", None) or "").removesuffix("。")
    return tr("{name}：{about}", name=name, about=about) if about else name


def _plain(message: str) -> str:
    for known, told in _PLAIN:
        if found := known.search(message):
            return tr(told, what=quoted(found.group(1)))
    return tr("命令的写法不对")
