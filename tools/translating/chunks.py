"""Hands untranslated texts to people as JSON files, and takes them back filled in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from tools.translating.judged import problems
from tools.translating.ts import Forms, is_counted

SIZE = 350
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
Entry = dict[str, str | list[str]]


def give(folder: Path, texts: Mapping[str, tuple[str, ...]], begin: int) -> list[Path]:
    """Write texts, neighbours together, into files numbered from `begin`, and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    ordered = sorted(texts.items(), key=lambda it: it[1][0])
    made = []
    for at in range(0, len(ordered), SIZE):
        path = folder / f"{begin + at // SIZE:02}.json"
        chunk = {text: _entry(text, places) for text, places in ordered[at : at + SIZE]}
        path.write_text(json.dumps(chunk, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        made.append(path)
    return made


def _entry(text: str, places: tuple[str, ...]) -> Entry:
    wanted: Entry = {"one": "", "other": ""} if is_counted(text) else {"en": ""}
    return {**wanted, "where": list(places)}


def taken(folder: Path, texts: Mapping[str, object]) -> Iterator[tuple[str, Forms, list[str]]]:
    """Yield every filled text with its forms and what is wrong with them."""
    for path in sorted(folder.glob("*.json")):
        for text, entry in json.loads(path.read_text(encoding="utf-8")).items():
            keys = ("one", "other") if is_counted(text) else ("en",)
            forms = tuple(str(entry.get(key, "")).translate(_STRAIGHT) for key in keys)
            if text in texts and any(forms):
                yield text, forms, list(problems(text, forms))
