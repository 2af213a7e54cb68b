"""Keeps the English texts: finds every text, keeps what is translated, compiles `shuping_en.qm`.

`python -m tools.translate` after texts changed. `--give DIR` writes what is not translated yet as
JSON files to fill in; `--take DIR` takes the filled ones. The exit code is 1 while English lacks.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from tools.translating import chunks, found, ts
from tools.translating.judged import problems


def main() -> int:
    """Bring the .ts and the .qm up to date and say what is missing."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--give", type=Path, metavar="DIR")
    asked.add_argument("--take", type=Path, metavar="DIR")
    asked.add_argument("--begin", type=int, default=1, metavar="N", help="number of the first file")
    wanted = asked.parse_args()
    texts = found.texts()
    english = ts.read()
    if wanted.take:
        _take(wanted.take, texts, english)
    ts.write(texts, english)
    ts.compiled()
    open_ones = {text: texts[text] for text in texts if any(problems(text, english.get(text, ())))}
    if wanted.give:
        for path in chunks.give(wanted.give, open_ones, wanted.begin):
            _say(str(path))
    _say(f"{len(texts)} texts, {len(open_ones)} without English")
    return 1 if open_ones else 0


def _take(folder: Path, texts: Mapping[str, tuple[str, ...]], english: dict[str, ts.Forms]) -> None:
    for text, forms, wrong in chunks.taken(folder, texts):
        if wrong:
            _say(f"left out: {text!r}: {'; '.join(wrong)}")
        else:
            english[text] = forms


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
