"""Attributes that are worked out when first asked for."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from functools import cached_property
else:

    class cached_property(functools.cached_property):  # noqa: N801 - named like the library's
        """As the library's, without the lock of Python 3.11, which takes as long as most uses.

        Two threads that ask at once may both work it out, to the same value, as from 3.12 on.
        """

        def __get__(self, instance: object, owner: type | None = None) -> object:
            """Return what is known, else what is worked out now."""
            if instance is None:
                return self
            found = vars(instance)[self.attrname] = self.func(instance)
            return found


__all__ = ["cached_property"]
