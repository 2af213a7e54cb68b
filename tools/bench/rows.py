"""The rows of the benchmark; `quick` makes each small, to see that it works."""

from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from app.storage.photo import fitted
from app.storage.portfolio import EVERYTHING, Filters
from tools.bench import material, peers
from tools.bench.measuring import Result, against, compared, memory, rate, slowest, within

if TYPE_CHECKING:
    from app.workbench.session import Session

Row = Callable[[Path, bool], Iterator[Result]]
ROOT = Path(__file__).resolve().parents[2]
_CHUNK = 1024 * 1024
_BIG = (4000, 3000)


def start(folder: Path, quick: bool) -> Iterator[Result]:  # noqa: FBT001
    """From nothing to the painted home page, against a bare window with one label."""
    from app.workbench.session import set_author

    with material.opened(folder / "工作区") as session:
        set_author(session, name="冯晓岚", organisation="某评测机构")  # else it asks for the name
    font = ROOT / "resources" / "fonts" / "NotoSansSC-Regular.ttf"

    compiled = {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}

    def run(*arguments: object) -> None:
        line = [sys.executable, "-m", "tools.bench.start", *map(str, arguments)]
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        subprocess.run(line, cwd=ROOT, env=environment, check=True, stderr=subprocess.DEVNULL)  # noqa: S603 - itself

    run("home", folder / "工作区")  # as an installed program: compiled once
    run("bare", font)
    yield against(
        "启动到可用的首页",
        lambda: run("home", folder / "工作区"),
        lambda: run("bare", font),
        target=2,
        rounds=2 if quick else 7,
    )


def edit(folder: Path, quick: bool) -> Iterator[Result]:  # noqa: FBT001
    """One answer by key until it is committed and painted, against a commit and a repaint."""
    with material.opened(folder / "工作区") as session:
        made = material.answered(session)
        few = 10 if quick else 500
        material.attached(session, made, material.photos(folder / "照片", few, (64, 48)))
        size = material.written_by_an_edit(session)
    line = ["-m", "tools.bench.window", str(folder), made, str(size), "20" if quick else "300"]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    told = subprocess.run(  # noqa: S603 - itself
        [sys.executable, *line], cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE
    )
    pairs = [(ours, floor) for ours, floor in json.loads(told.stdout)]
    yield compared(f"按键改一个答案（{few}张照片）", pairs, target=1.5)
    yield slowest(f"同上，一百次中最慢的一次（{few}张照片）", [it[0] for it in pairs], target=50)


def outcome(folder: Path, quick: bool) -> Iterator[Result]:  # noqa: FBT001
    """Score one assessment again and again, explanation included."""
    from app.scoring.outcome import score
    from app.storage.projection import answers_of

    with material.opened(folder / "工作区") as session:
        state = session.workspace.state(material.answered(session))
        catalogue = session.catalogue
    answers = answers_of(state, catalogue)
    number = 200 if quick else 2000

    def work() -> None:
        for _ in range(number):
            score(catalogue, answers)

    yield rate("评测结论", work, number=number, target=5000, rounds=3)


def attach(folder: Path, quick: bool) -> Iterator[Result]:  # noqa: FBT001
    """Photos of 12 megapixels into the store, against copying, hashing, syncing, one decoding."""
    files = material.photos(folder / "照片", 3 if quick else 100, _BIG)
    with material.opened(folder / "工作区") as session:
        for path in files[:1]:  # what is loaded once is not the photos'
            session.workspace.evidence.add(path)
        yield against(
            f"添加{len(files)}张1200万像素照片",
            lambda: _each(files, session.workspace.evidence.add),
            lambda: _each(files, lambda path: _stored(path, folder / "底线")),
            target=1.3,
            rounds=1,
        )


def package(folder: Path, quick: bool) -> Iterator[Result]:  # noqa: FBT001
    """Write, verify and import a package of many photos, each against reading and writing them."""
    from app.workbench import importing

    files = material.photos(folder / "照片", 5 if quick else 500, (1600, 1200) if quick else _BIG)
    with material.opened(folder / "工作区") as session:
        made = material.answered(session)
        material.attached(session, made, files)
        document, stored = _document(session, made)
        out = folder / "评测包.zip"
        rounds = 1
        name = f"（{len(files)}张照片，{sum(it.stat().st_size for it in files) >> 20} MB）"
        yield against(
            f"导出{name}",
            lambda: _written(session, document, stored, out),
            lambda: _copied(files, folder / "底线"),
            target=1.3,
            rounds=rounds,
        )
        yield against(
            f"验证{name}",
            lambda: _verified(out),
            lambda: _hashed(out),
            target=1.3,
            rounds=rounds,
        )
        for word, way in (
            ("导出", lambda: _written(session, document, stored, out)),
            ("验证", lambda: _verified(out)),
        ):
            yield from memory(f"{word}{name}：最大内存", way, target=300)

        def make() -> None:
            _written(session, document, stored, out)
            _verified(out)

        yield from peers.bag(name, make, files, folder)
    numbers = count()

    def receive() -> None:
        with material.opened(folder / f"接收{next(numbers)}") as other:
            importing.receive(other, file=out, draft=True)

    yield from memory(f"导入{name}：最大内存", receive, target=300)
    yield against(
        f"导入合并{name}", receive, lambda: _copied([out], folder / "底线"), target=2, rounds=rounds
    )


def journal(folder: Path, quick: bool) -> Iterator[Result]:  # noqa: ARG001, FBT001
    """Fold a long journal, and check one, against decoding its lines."""
    from app.exchange.lines import change_in, changes_lines
    from app.storage.journal import fold

    number = 2000 if quick else 100_000
    changes = material.journal(number)
    lines = changes_lines(changes).splitlines()

    def decode() -> None:
        _each(lines, json.loads)

    yield against(f"汇总{number}条变更", lambda: fold(changes), decode, target=2, rounds=5)
    yield against(
        f"读入并核对{number}条变更",
        lambda: _each(lines, change_in),
        decode,
        target=4,
        rounds=3,
    )


def portfolio(folder: Path, quick: bool) -> Iterator[Result]:  # noqa: FBT001
    """List and sum up many assessments."""
    from app.workbench import portfolio as asked

    number = 500 if quick else 10_000
    with material.opened(folder / "工作区") as session:
        material.many(session, number)
        yield within(f"{number}个评测：全部列出", session.workspace.list, target=100, rounds=7)
        yield within(f"{number}个评测：一页", lambda: asked.page(session), target=100, rounds=7)
        yield within(f"{number}个评测：总览", lambda: asked.overview(session), target=100, rounds=7)
        yield peers.ledger(session, folder, rounds=1)


def team(folder: Path, quick: bool) -> Iterator[Result]:  # noqa: FBT001
    """Answer a team's portfolio page from a PostgreSQL server of our own."""
    from app.workbench import portfolio as asked
    from tests.storage import pgserver

    programs = pgserver.programs()
    if programs is None:
        sys.stderr.write("没有PostgreSQL的服务器程序，跳过team这一项。\n")
        return
    number = 500 if quick else 100_000
    with pgserver.running(programs) as server:
        place = server.clean(folder / "共享")
        with material.opened(place) as session:
            material.many(session, number)
            server.sql("team", "ANALYZE")  # as a server does by itself after a while
            for words, filters in (("", EVERYTHING), ("，按文字筛选", Filters(text="企业0001"))):
                yield within(
                    f"{number}个评测在PostgreSQL上：总览和一页{words}",
                    lambda meant=filters: (
                        asked.overview(session, meant),
                        asked.page(session, meant),
                    ),  # type: ignore[misc]
                    target=1000,
                    rounds=5,
                )


def pdf(folder: Path, quick: bool) -> Iterator[Result]:  # noqa: FBT001
    """Write a report with photos, the first and again, against decoding and encoding each once.

    The first prepares the originals for print; then they are there, and the floor are the pictures
    that the window shows.
    """
    from app.reports.paper.pictures import PRINT_EDGE
    from app.reports.pdf import render_pdf
    from app.workbench.packages import model_of, print_of

    files = material.photos(folder / "照片", 4 if quick else 60, _BIG)
    with material.opened(folder / "工作区") as session:
        made = material.answered(session)
        material.attached(session, made, files)
        model = model_of(session, assessment=made)
        store = session.workspace.evidence
        render_pdf(model, io.BytesIO(), photo=lambda _sha256: None)  # what is loaded once

        def write() -> None:
            render_pdf(model, io.BytesIO(), photo=print_of(session))

        name, rounds = f"含{len(files)}张照片的报告", 1 if quick else 3
        yield against(
            f"{name}，第一次",
            write,
            lambda: _each(files, partial(_recoded, edge=PRINT_EDGE)),
            target=1.5,
            rounds=1,
        )
        previews = [store.preview(it) for it in store.known()]
        yield against(
            f"{name}，再次", write, lambda: _each(previews, _recoded), target=1.5, rounds=rounds
        )


def batch(folder: Path, quick: bool) -> Iterator[Result]:  # noqa: FBT001
    """Receive a folder of packages and sum them up, against reading, hashing and writing them."""
    number = 4 if quick else 1000
    size = (320, 240) if quick else (1280, 960)
    trusted = material.packages(folder, number, photos_each=10, size=size)
    with material.opened(folder / "工作区") as session:
        session.workspace.trust.add(trusted, material.AUTHOR)
    places = (folder / "工作区", folder / "来件", folder / "底线")
    line = [sys.executable, "-m", "tools.bench.arrivals", *map(str, places)]
    found = json.loads(subprocess.run(line, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout)  # noqa: S603 - itself
    name = f"接收{number}份评测包（各10张照片）"
    times = found["ours"] / found["floor"]
    yield Result(name, found["ours"], found["floor"], times, "x", 2)
    yield Result(f"{name}：最大内存", found["ours"], None, found["memory"], "MB", 300)
    took = found["summary"]
    yield Result(f"{number}份汇总成总览和台账", took, None, took * 1000, "ms", 2000)


def _document(session: Session, made: str) -> tuple[object, dict[str, Path]]:
    from app.exchange.document import document_of

    document = document_of(made, session.workspace.state(made))
    store = session.workspace.evidence
    return document, {entry.sha256: store.path(entry.sha256) for entry in document.evidence}


def _written(session: Session, document: object, stored: Mapping[str, Path], out: Path) -> None:
    from app.exchange.package import write_package
    from app.scoring.loader import catalogue_bytes

    write_package(
        out,
        document=document,  # type: ignore[arg-type]
        changes=session.workspace.changes(document.id),  # type: ignore[attr-defined]
        catalogue_bytes=catalogue_bytes("2024"),
        report_pdf=b"%PDF-1.4",
        evidence=stored,
        revision=1,
        required_roles=("assessor",),
        identity=None,
        made_at="2026-03-05T01:41:00.000Z",
    )


def _verified(out: Path) -> None:
    from app.workbench import packages

    found = packages.verify(out, trusted=())
    if found.status != "incomplete":  # unsigned, and nothing else
        raise RuntimeError(found.problems)


def _each(things: Iterable[object], work: Callable[..., object]) -> None:
    for thing in things:
        work(thing)


def _hashed(path: Path) -> None:
    with path.open("rb") as file:
        hashlib.file_digest(file, "sha256")


def _copied(files: Iterable[Path], folder: Path) -> None:
    """Read, hash and write; on the disk when it is done."""
    folder.mkdir(exist_ok=True)
    with (folder / "全部").open("wb") as out:
        for path in files:
            digest = hashlib.sha256()
            with path.open("rb") as file:
                while piece := file.read(_CHUNK):
                    digest.update(piece)
                    out.write(piece)
        os.fsync(out.fileno())


def _stored(path: Path, folder: Path) -> None:
    _copied([path], folder)
    with Image.open(path) as picture:
        picture.draft("RGB", (500, 375))  # the smallest there is: the least that proves it decodes
        picture.load()


def _recoded(path: Path, edge: int | None = None) -> None:
    """Decode and encode a photo, at the smallest size that still has the edge if one is given."""
    with Image.open(path) as picture:
        if edge is not None:
            picture.draft("RGB", fitted(picture.size, edge))
        picture.load()
        picture.save(io.BytesIO(), "JPEG", quality=85)


ROWS: Mapping[str, Row] = {
    row.__name__: row
    for row in (start, edit, outcome, attach, package, batch, journal, portfolio, team, pdf)
}
