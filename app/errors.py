"""Errors meant for the user, typed by what the reader can do about them."""

from __future__ import annotations


class ShupingError(Exception):
    """One sentence for the user: what happened, where, what to do; shown as it is."""

    exit_code = 2

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class BadInput(ShupingError):
    """A file, an answer or an argument is wrong; `path` is the JSON path of the place, if any."""

    def __init__(self, message: str, *, path: str | None = None) -> None:
        super().__init__(message)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}：{self.message}" if self.path else self.message


class Refused(ShupingError):
    """The input is well formed but the check says no, as for an unfinished assessment."""

    exit_code = 1


class Blocked(ShupingError):
    """The surroundings stand in the way: a busy workspace, a newer file, a full disk."""


class InUse(Blocked):
    """Another process of the program holds the workspace."""
