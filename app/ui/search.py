"""Finding things by a few keys: by code, by words, or by the initials of their pinyin."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache, lru_cache
from itertools import pairwise

# The 3755 common characters of GB 2312 are in the order of their pinyin, so the first character of
# every initial tells all of them. No syllable begins with i, u or v.
_FIRSTS = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝"
_INITIALS = "abcdefghjklmnopqrstwxyz"
_LAST_COMMON = 0xD7F9
# Rarer characters that stand in names of firms and places, and other readings of common ones.
_OTHERS = {
    "b": "煲飙",
    "c": "重盛琛宸璨",
    "d": "砥",
    "f": "斐",
    "g": "珙",
    "h": "行昊灏皓泓瀚骅珲",
    "j": "校珏璟瑾菁劼婕",
    "k": "会琨锴恺珂",
    "l": "麟璐骊鎏翎",
    "m": "淼旻",
    "n": "楠",
    "q": "琦麒祺琪淇衢",
    "r": "睿榕嵘",
    "s": "单晟昇燊",
    "t": "调霆潼",
    "w": "玮炜雯婺",
    "x": "鑫馨昕煊曦玺",
    "y": "乐煜烨焱垚沅熠晔奕懿瑜玥钰",
    "z": "长传圳梓喆",
}


@lru_cache(maxsize=8192)
def keys_of(character: str) -> str:
    """Return the keys that stand for a character: itself and the initials of its readings."""
    keys = {character.casefold(), _common(character)}
    keys |= {initial for initial, characters in _OTHERS.items() if character in characters}
    return "".join(sorted(keys))


def rank(query: str, *texts: str) -> int | None:
    """Return how well the best of some texts fits a query, 0 best; None when none fits.

    Every word of the query must fit: at the beginning, else inside, else letter by letter with
    gaps. `wljs` and `网络js` both fit 网络建设.
    """
    found = [
        fit for fit in (_fit(query.casefold().split(), text) for text in texts) if fit is not None
    ]
    return min(found, default=None)


def _common(character: str) -> str:
    try:
        code = int.from_bytes(character.encode("gb2312"), "big")
    except UnicodeEncodeError:
        return ""
    if not _first_codes()[0] <= code <= _LAST_COMMON:
        return ""
    return _INITIALS[bisect_right(_first_codes(), code) - 1]


@cache
def _first_codes() -> list[int]:
    return [int.from_bytes(first.encode("gb2312"), "big") for first in _FIRSTS]


def _fit(words: list[str], text: str) -> int | None:
    keys = [keys_of(character) for character in text]
    total = 0
    for word in words:
        fit = _fit_word(word, keys)
        if fit is None:
            return None
        total += fit
    return total


def _fit_word(word: str, keys: list[str]) -> int | None:
    for start in range(len(keys) - len(word) + 1):
        if all(key in keys[start + place] for place, key in enumerate(word)):
            return min(start, 1)
    places: list[int] = []
    for key in word:
        after = places[-1] + 1 if places else 0
        place = next((at for at in range(after, len(keys)) if key in keys[at]), None)
        if place is None:
            return None
        places.append(place)
    return 2 + sum(after - before - 1 for before, after in pairwise(places))
