"""Reads programme files: the shipped ones, and those that a city adds."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from app.errors import BadInput
from app.language import mark, tr
from app.plain import quoted
from app.programmes.programme import Programme, Subsidy
from app.resources import resource
from app.scoring.reading import read_shape
from app.storage.claims import FACTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_ADVICE = mark(
    "试点文件的这一处不符合格式（小数要写成带引号的文字），请对照随程序提供的试点文件修改。"
)
_SENTENCES = {
    "extra_forbidden": mark("不认识这一项，请核对写法，或者删去。"),
    "missing": mark("缺这一项，请补上。"),
    "union_tag_invalid": mark(
        "没有这种条件，可用的有industry、size、city、window、not_before和level。"
    ),
    "tuple_type": mark("应是一个列表，写在方括号里，或每行以“- ”开头。"),
    "date_from_datetime_parsing": mark("日期应写成2025-03-01这样。"),
    "the last day comes before the first": mark("第一天不能晚于最后一天，请核对。"),
    "a decimal is written as text": mark('小数要写成带引号的文字，例如"33.3"。'),
    "a target is either a count or a percent": mark("目标要么写count，要么写percent，只写一个。"),
}
"""What people usually get wrong, by what pydantic or the shape calls it."""
_DEEPEST = 5
_INHERITED = ("window", "industries", "eligibility", "acceptance", "notes")


def programme_keys(folder: Path | None = None) -> tuple[str, ...]:
    """Return the keys of the shipped programmes and of those in a folder, sorted."""
    places = [resource("programmes"), *([folder] if folder else [])]
    return tuple(sorted({path.stem for place in places for path in place.glob("*.yaml")}))


@cache
def shipped(key: str) -> Programme:
    """Return a shipped programme, read once per process; BadInput when there is none."""
    return load(key)


def load(key: str, folder: Path | None = None) -> Programme:
    """Return a programme of a folder or, where it has none, a shipped one, with what it extends.

    BadInput when there is none, or its file is wrong; the path begins with the file's name.
    """
    return _load(key, folder, _DEEPEST)


def _load(key: str, folder: Path | None, deepest: int) -> Programme:
    known = programme_keys(folder)
    if key not in known:
        raise BadInput(
            tr(
                "没有“{key}”这个试点，可用的有：{known}。",
                key=quoted(key),
                known=tr("、").join(known),
            )
        )
    own = folder / f"{key}.yaml" if folder else None
    path = own if own and own.is_file() else resource("programmes", f"{key}.yaml")

    def parent(name: str) -> Programme:
        if not deepest:
            raise BadInput(tr("试点文件相互沿用，绕成了圈或层数过多，请核对各文件的extends。"))
        return _load(name, folder, deepest - 1)

    try:
        found = parse_programme(_bytes(path), parent=parent)
    except BadInput as error:
        if not (error.path or "$").startswith("$"):
            raise  # of a file that this one extends, which it names
        raise BadInput(error.message, path=f"{path.name}{error.path or ''}") from error
    if found.key != key:
        raise BadInput(tr("应与文件名一致，写成“{key}”。", key=key), path=f"{path.name}$.key")
    return found


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(
            tr("读不了试点文件（{strerror}），请检查权限。", strerror=error.strerror)
        ) from error


def parse_programme(data: bytes, *, parent: Callable[[str], Programme] = shipped) -> Programme:
    """Build a programme from the bytes of its file; BadInput names the place that is wrong.

    `parent` finds the programme that it extends.
    """
    own = _read(data)
    if own.extends == own.key:
        raise BadInput(tr("试点不能沿用自己，请改正。"), path="$.extends")
    whole = _extended(own, parent(own.extends)) if own.extends else own
    _refuse_unclear(whole)
    known = {document.key for document in whole.documents}
    for place, name in _named(own.model_dump(exclude={"documents"}), "$"):
        if name not in known:
            raise BadInput(
                tr("documents里没有编号为“{name}”的文件，请补上或改正。", name=quoted(name)),
                path=place,
            )
    return whole


@lru_cache(maxsize=64)
def _read(data: bytes) -> Programme:
    """Read a file, the same bytes once; what is wrong is told as it is usually mended by hand."""
    try:
        return read_shape(Programme, data, tr(_ADVICE))
    except BadInput as error:
        cause = error.__cause__
        if isinstance(cause, ValidationError):
            first = cause.errors(include_url=False)[0]
            kind = str(first.get("ctx", {}).get("error", first["type"]))  # ours say it themselves
            raise BadInput(tr(_SENTENCES.get(kind, _ADVICE)), path=error.path) from error
        found = getattr(cause, "problem_mark", None)
        if found is None:
            raise
        told = tr("第{line}行附近不是有效的YAML，请核对缩进、冒号和引号。", line=found.line + 1)
        raise BadInput(told) from error


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of a programme file, as published in docs/programme.schema.json."""
    schema = Programme.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _refuse_unclear(whole: Programme) -> None:
    """Refuse keys that would mean two things: of documents, or a rule's and a fact's."""
    keys = [document.key for document in whole.documents]
    for key in keys:
        if keys.count(key) > 1:
            raise BadInput(
                tr("文件编号“{key}”用了两次，请换一个。", key=quoted(key)), path="$.documents"
            )
    for rule in (*whole.eligibility, *whole.acceptance):
        if rule.key in FACTS:
            message = tr("条件编号“{key}”与填报项同名，请换一个。", key=quoted(rule.key))
            raise BadInput(message, path=tr("$.eligibility或$.acceptance"))


def _named(part: object, path: str) -> Iterator[tuple[str, str]]:
    """Give every document's key that a statement names, with its place."""
    if isinstance(part, dict):
        for key, below in part.items():
            if key == "documents":
                yield from ((f"{path}.{key}[{at}]", name) for at, name in enumerate(below))
            else:
                yield from _named(below, f"{path}.{key}")
    elif isinstance(part, tuple):
        for at, below in enumerate(part):
            yield from _named(below, f"{path}[{at}]")


def _extended(own: Programme, base: Programme) -> Programme:
    """Return a programme with what it takes over, which comes first."""
    inherited = {name: (*getattr(base, name), *getattr(own, name)) for name in _INHERITED}
    subsidy = {
        name: (*getattr(base.subsidy, name), *getattr(own.subsidy, name))
        for name in Subsidy.model_fields
    }
    documents = (*base.documents, *own.documents)
    merged = {**inherited, "documents": documents, "subsidy": Subsidy(**subsidy)}
    return own.model_copy(update=merged)
