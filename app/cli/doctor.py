"""`doctor`: one text about program, computer and workspace, to paste into a report."""

from __future__ import annotations

from app.cli import options
from app.cli.output import say
from app.errors import Refused
from app.language import tr


def doctor(workspace: options.Workspace = None) -> None:
    """查看程序、系统、磁盘、字体、签名身份和工作区是否正常；不含个人信息，可直接贴给维护人员。"""
    from app.workbench.doctor import examine

    wrong = 0
    for line in examine(options.place_of(workspace)):
        say(str(line))
        wrong += line.wrong
    if wrong:
        raise Refused(tr("有{n}处需要处理，见上面标✗的行。", n=wrong))
