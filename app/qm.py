"""Reads Qt's compiled translations (.qm): one file serves the window and what knows no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69
_END, _TRANSLATION, _OBSOLETE, _SOURCE = 1, 3, 5, 6


def read_qm(data: bytes) -> Mapping[str, tuple[str, ...]]:
    """Return the forms of every translation by its source text; ValueError for another file.

    The layout is that of Qt's `qtranslator.cpp`: sections of a tag and a length, and in the section
    of messages fields of a tag, a length and a text; several translations are plural forms.
    """
    if not data.startswith(MAGIC):
        raise ValueError("not a .qm file")
    return {
        source: forms
        for tag, section in _parts(data[len(MAGIC) :])
        if tag == _MESSAGES
        for source, forms in _messages(section)
    }


def _parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        tag, length = data[at], int.from_bytes(data[at + 1 : at + 5])
        yield tag, data[at + 5 : at + 5 + length]
        at += 5 + length


def _messages(data: bytes) -> Iterator[tuple[str, tuple[str, ...]]]:
    source, at = "", 0
    forms: list[str] = []
    while at < len(data):
        tag = data[at]
        if tag == _END:
            yield source, tuple(forms)
            source, forms, at = "", [], at + 1
            continue
        if tag == _OBSOLETE:
            at += 5
            continue
        length = int.from_bytes(data[at + 1 : at + 5])
        text = data[at + 5 : at + 5 + length]
        if tag == _TRANSLATION:
            forms.append(text.decode("utf-16-be"))
        elif tag == _SOURCE:
            source = text.decode()
        at += 5 + length
