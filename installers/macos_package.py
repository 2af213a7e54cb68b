"""Makes the disk image for macOS of a frozen application; needs `hdiutil`, so macOS.

What the application says of itself (`info`) goes in when it is frozen.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app import __version__
from installers.system import SetupError

BUNDLE = "Shuping.app"
IDENTIFIER = "app.shuping.workbench"


def info(version: str = __version__) -> dict[str, Any]:
    """Return the application's Info.plist.

    The Finder knows a file by its last ending, so a ZIP stays with the system by default and the
    program is offered under "open with"; it takes files dropped on its icon.
    """
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": "Shuping",
        "CFBundleDisplayName": "数评台",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "zh-Hans",
        "CFBundleLocalizations": ["zh-Hans", "en"],
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "数评台评测包",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.zip-archive", "org.age-encryption.file"],
            }
        ],
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": "org.age-encryption.file",
                "UTTypeDescription": "age",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["age"]},
            }
        ],
    }


def disk_image(build: Path) -> Path:
    """Write `shuping-<version>-macos-<machine>.dmg` beside the application and return it."""
    target = build / f"shuping-{__version__}-macos-{platform.machine()}.dmg"
    with TemporaryDirectory(prefix="shuping-") as folder:
        shutil.copytree(build / BUNDLE, Path(folder) / BUNDLE, symlinks=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        line = ["hdiutil", "create", "-volname", f"Shuping {__version__}", "-srcfolder", folder]
        if subprocess.call([*line, "-format", "UDZO", "-ov", "-quiet", str(target)]):
            raise SetupError("磁盘映像没有做成，见上面的输出。")
    return target
