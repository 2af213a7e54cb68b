"""The window: the Qt front end."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it puts an import of its own in the place of Python's

# That one reads the source of every module, to learn whether it wants Qt's names spelled in another
# way (`from __feature__ import …`). None of ours does, and reading takes as long as loading them.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
