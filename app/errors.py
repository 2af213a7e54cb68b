"""Errors meant for the user, typed by what the reader can do about them."""

from __future__ import annotations

from app.language import tr


class ShupingError(Exception):
    """One sentence for the user: what happened, where, what to do; shown in the spoken language."""

    exit_code = 2

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self._message = message

    @property
    def message(self) -> str:
        """The sentence."""
        return tr(self._message)

    def __str__(self) -> str:
        return self.message


class BadInput(ShupingError):
    """A file, an answer or an argument is wrong; `path` is the JSON path of the place, if any."""

    def __init__(self, message: str, *, path: str | None = None) -> None:
        super().__init__(message)
        self.path = path

    def __str__(self) -> str:
        return (
            tr("{path}：{message}", path=self.path, message=self.message)
            if self.path
            else self.message
        )


class Refused(ShupingError):
    """The input is well formed but the check says no, as for an unfinished assessment."""

    exit_code = 1


class Blocked(ShupingError):
    """The surroundings stand in the way: a busy workspace, a newer file, a full disk."""


class InUse(Blocked):
    """Another process of the program holds the workspace."""


class Damaged(Blocked):
    """The workspace's database is damaged: a backup is what helps."""
