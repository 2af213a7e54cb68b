"""Says what a release is made of: a CycloneDX list from the lock, and the licence of each part.

`python -m installers.sbom FOLDER` writes `shuping.cdx.json` and `LICENCES.txt`. It refuses a part
without a licence, or with one that an Apache-2.0 program cannot be given away with.
"""

from __future__ import annotations

import json
import re
import sys
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app import __version__
from installers.bootstrap import ROOT, lock_file
from installers.freeze import epoch

LICENCES = ROOT / "installers" / "licences.json"
# The LGPL's parts are libraries of their own, unchanged and replaceable, with their texts.
COMPATIBLE = frozenset(
    {
        "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "FTL", "IJG", "ISC", "LGPL-3.0-only",
        "LGPL-3.0-or-later", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0", "OFL-1.1", "OLDAP-2.8",
        "PSF-2.0", "PostgreSQL", "Unicode-3.0", "blessing", "libtiff",
        "GPL-2.0-or-later WITH Bootloader-exception", "GPL-3.0-or-later WITH GCC-exception-3.1",
    }
)  # fmt: skip
_PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Pin:
    """A package of the lock, with the checksums of all its files."""

    name: str
    version: str
    hashes: tuple[str, ...]


def main(arguments: list[str]) -> int:
    """Write both lists; 1 when a licence is missing or does not fit."""
    if problems := unfit(pins()):
        print("\n".join(problems), file=sys.stderr)
        return 1
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(document(), ensure_ascii=False, indent=2, sort_keys=True)
    (folder / "shuping.cdx.json").write_text(f"{text}\n", encoding="utf-8")
    (folder / "LICENCES.txt").write_text(listing(), encoding="utf-8")
    return 0


def pins() -> list[Pin]:
    """Return what the program's lock names, by name."""
    text = lock_file("run").read_text(encoding="utf-8").replace("\\\n", " ")
    found = ((line, _PIN.match(line)) for line in text.splitlines())
    return [Pin(it[1], it[2], tuple(_HASH.findall(line))) for line, it in found if it]


def licences() -> dict[str, dict[str, str]]:
    """Return SPDX expressions: of the lock's packages, and of what is inside them or beside."""
    table: dict[str, dict[str, str]] = json.loads(LICENCES.read_text(encoding="utf-8"))
    return table


def unfit(parts: list[Pin]) -> list[str]:
    """Return a sentence for each part whose licence is unknown or does not fit."""
    table = licences()
    missing = [it.name for it in parts if it.name not in table["packages"]]
    listed = {**table["packages"], **table["inside"]}
    wrong = [name for name, spdx in listed.items() if not fits(spdx)]
    return [f"{name}：licences.json 里没有它的许可" for name in missing] + [
        f"{name}：许可 {listed[name]} 与 Apache-2.0 的程序不能一起分发" for name in wrong
    ]


def fits(spdx: str) -> bool:
    """Return whether an SPDX expression allows giving the part away with the program."""
    choices = (choice.split(" AND ") for choice in spdx.split(" OR "))
    return any(COMPATIBLE.issuperset(choice) for choice in choices)


def document() -> dict[str, Any]:
    """Return the CycloneDX 1.5 document; the same lock and release give the same one."""
    table, parts = licences(), pins()
    components = [package(it, table["packages"][it.name]) for it in parts]
    components += [component(name, spdx) for name, spdx in table["inside"].items()]
    seed = "".join(f"{it.name}=={it.version}\n" for it in parts)
    made = datetime.fromtimestamp(int(epoch()), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    own = component("shuping", "Apache-2.0") | {"type": "application", "version": __version__}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, seed + __version__)}",
        "version": 1,
        "metadata": {"timestamp": made, "component": own},
        "components": components,
        "dependencies": [{"ref": "shuping", "dependsOn": [it["bom-ref"] for it in components]}],
    }


def package(pin: Pin, spdx: str) -> dict[str, Any]:
    """Return a package of the lock as a component."""
    hashes = [{"alg": "SHA-256", "content": it} for it in pin.hashes]
    purl = f"pkg:pypi/{pin.name}@{pin.version}"
    return component(pin.name, spdx) | {"version": pin.version, "purl": purl, "hashes": hashes}


def component(name: str, spdx: str) -> dict[str, Any]:
    """Return a component that is known by its name and licence."""
    return {
        "type": "library",
        "bom-ref": name,
        "name": name,
        "licenses": [{"expression": spdx}],
    }


def listing() -> str:
    """Return the licences as a table to read."""
    table = licences()
    rows = [(f"{it.name} {it.version}", table["packages"][it.name]) for it in pins()]
    rows += list(table["inside"].items())
    lines = [f"{name:<36}{spdx}" for name, spdx in rows]
    return "\n".join(["数评台随附的组件及其许可（SPDX）", "", *lines, ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
