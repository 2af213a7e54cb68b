"""What a frozen program holds: the files it is given, the modules nobody imports by name, the rest.

PyInstaller follows imports and links. This is what it cannot see, and what it takes along in vain.
"""

from __future__ import annotations

import re
from pathlib import Path

DATA = (
    ("resources", "resources"),
    ("docs/guide", "docs/guide"),
    ("LICENSE", "."),
    ("app/storage/migrations/*.py", "app/storage/migrations"),
    ("app/storage/migrations/versions/*.py", "app/storage/migrations/versions"),
)
HIDDEN = ("psycopg_binary", "sqlalchemy.dialects.postgresql.psycopg")
LABELS = ("PySide6-Essentials", "SQLAlchemy", "cryptography", "reportlab", "pillow", "pyHanko")
"""Libraries whose versions the program tells (`doctor`), so that their metadata come along."""
OUTSIDE = [
    *("tkinter", "unittest", "pydoc_data", "test", "setuptools", "pip", "distutils", "IPython"),
    *("pydantic.v1", "sqlalchemy.testing", "sqlalchemy.orm", "markdown_it", "doctest"),
    *("curses", "nis", "readline"),
    *("lxml.objectify", "lxml.html", "pygments", "PIL._avif", "PIL._webp"),
    *(f"sqlalchemy.dialects.{name}" for name in ("mssql", "mysql", "oracle")),
    *("_codecs_jp", "_codecs_kr", "_codecs_hk", "_codecs_tw", "_codecs_iso2022"),
    "PySide6.QtDBus",
    "aiohttp",
]
"""Modules that are imported if they are there; for aiohttp see no_network.py."""

_QT = "Core|Gui|Widgets|Svg|DBus|XcbQpa|WaylandClient|WlShellIntegration"
_PLUGINS = (
    "platforms|iconengines|imageformats|styles|platforminputcontexts|platformthemes|"
    "wayland-shell-integration|wayland-decoration-client"
)
_IN_VAIN = tuple(
    map(
        re.compile,
        (
            rf"(?:^|/)(?:lib)?Qt6(?!(?:{_QT})\.)\w+\.(?:so|dll)",
            rf"PySide6/Qt(?!(?:{_QT})\.)\w+\.(?:abi3\.so|pyd)",
            rf"/Qt(?!(?:{_QT})\.)\w+\.framework/",
            rf"PySide6.*/plugins/(?!(?:{_PLUGINS})/)",
            r"/platforms/(?:lib)?q(?:vnc|linuxfb|eglfs|minimal|vkkhrdisplay|direct2d)",
            r"/platformthemes/libqgtk3",
            r"/imageformats/(?:lib)?q(?!svg|jpeg|ico)\w+\.",
            r"PySide6.*/translations/(?!qtbase_(?:zh_CN|en)\.qm)",
            r"(?:^|/)opengl32sw\.dll",
            r"(?:^|/)libavif-",
            r"^docx/templates/default-docx-template/",
            r"^resources/i18n/.*\.ts$",  # what the .qm beside it is made from
            # What only the GTK theme, left out above, would load.
            r"^lib(?:gtk|gdk|atk|atspi|pango|cairo|epoxy|gio|gmodule|gobject)[\w.+-]*\.so",
            r"^lib(?:harfbuzz|fribidi|graphite2|pixman|datrie|thai|blkid|mount)\b[\w.+-]*\.so",
            r"^libX(?:composite|cursor|damage|ext|i|inerama|randr|render)\.so",
            # The desktop's own, which must fit its other programs and its settings.
            r"^lib(?:X11|X11-xcb|glib-2\.0|gthread-2\.0|fontconfig|freetype|dbus-1)\.so",
            r"^lib(?:wayland-\w+|systemd|gcrypt|gpg-error|cap|lz4|pcre2-8)\.so",
            # Graphics drivers of the desktop bring the newest of these into the same process.
            r"^lib(?:stdc\+\+|gcc_s)\.so",
            # Kerberos of Python's `nis` and such; psycopg brings what it needs itself.
            r"^lib(?:gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils|selinux)\.so",
        ),
    )
)


def data_of(root: Path) -> list[tuple[str, str]]:
    """Return the files to take along from a checkout, with the folder of each in the program."""
    return [(str(root / source), target) for source, target in DATA]


def is_needed(name: str) -> bool:
    """Return whether a file that was found goes into the program, by its path in it."""
    path = name.replace("\\", "/")
    return not any(part.search(path) for part in _IN_VAIN)
