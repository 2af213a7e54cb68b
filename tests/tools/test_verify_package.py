"""The stand-alone verifier needs nothing of ours, and knows what the program knows.

That both come to the same verdict on every attack is tested with the attacks, in tests/exchange.
"""

from __future__ import annotations

import ast
import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import certificates, media, signatures
from app.exchange.document import AssessmentDocument, read_document
from app.exchange.identity import Identity, certificate_pem
from app.exchange.rules import rules_bytes
from app.scoring.loader import default_catalogue
from app.scoring.outcome import score
from app.scoring.text import show_points
from app.storage.canonical import canonical, sha256_hex, strict_json
from app.storage.originals import MEDIA_TYPES
from tests.exchange.samples import GOOD, Parts, identity_of, parts
from tools import verify_package as standalone

SOURCE = Path(standalone.__file__)
CATALOGUE = default_catalogue()
RULES: Any = strict_json(rules_bytes("2024"))
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_it_needs_the_standard_library_and_cryptography_only() -> None:
    names: set[str] = set()
    for node in ast.walk(ast.parse(SOURCE.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    assert names <= {*sys.stdlib_module_names, "cryptography"}


def test_it_knows_the_catalogues_and_wording_that_the_program_knows() -> None:
    both = (CATALOGUE.sha256, sha256_hex(rules_bytes("2024")))
    assert {"2024": both} == standalone.CATALOGUES
    assert certificates.ROLES == standalone.ROLES
    assert {"enterprise": standalone.PLEDGE} == signatures.PLEDGES
    assert {kind: end for kind, (end, _) in standalone.MEDIA.items()} == MEDIA_TYPES
    assert media.MAX_PIXELS == 250_000_000


# Scoring


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Answers of every kind, with many of them left out."""
    items, measures, scenarios = {}, {}, {}
    for code, item in CATALOGUE.items.items():
        keys = [option.key for option in item.options]
        if item.kind == "single":
            chosen = draw(st.lists(st.sampled_from(keys), max_size=1))
        else:
            chosen = sorted(draw(st.sets(st.sampled_from(keys[1:])))) or draw(
                st.sampled_from([[], keys[:1]])
            )
        if chosen:
            items[code] = {"options": chosen}
    for code, measure in CATALOGUE.measures.items():
        most = int(measure.max or 300)
        if draw(st.booleans()):
            measures[code] = str(draw(st.integers(int(measure.min or 0), most)))
    for code in CATALOGUE.scenarios:
        if draw(st.booleans()):
            scenarios[code] = {"grade": draw(st.integers(0, 4))}
    return {**GOOD, "items": items, "measures": measures, "scenarios": scenarios, "evidence": []}


@given(documents())
def test_it_scores_as_the_program_does(tree: dict[str, Any]) -> None:
    equipment = ("equipment_total", "equipment_digital", "equipment_networked")
    counts = sorted(
        (tree["measures"][key] for key in equipment if key in tree["measures"]), key=int
    )
    for key in equipment:  # a part is never larger than its whole
        if key in tree["measures"]:
            tree["measures"][key] = counts.pop() if key == equipment[0] else counts.pop(0)
    document: AssessmentDocument = read_document(canonical(tree), CATALOGUE, full=True)
    outcome = score(CATALOGUE, document.answers(CATALOGUE))
    assert standalone.score(tree, RULES) == {
        "level": outcome.level,
        "points": show_points(outcome.points, CATALOGUE.thresholds),
        "points_exact": str(outcome.points),
    }


# What only a moment or a size could show


def member(data: bytes) -> standalone.Member:
    return standalone.Member(io.BytesIO(data), 0, len(data), sha256_hex(data))


def test_a_member_that_is_too_large_changes_or_is_crowded_is_not_read() -> None:
    data = b"[[,{" * 5
    assert member(data).read(20, 20) == data
    with pytest.raises(standalone.Changed, match="过大"):
        member(data).read(19)
    with pytest.raises(standalone.Changed, match="内容过多"):
        member(data).read(20, 19)
    meanwhile = member(data)
    meanwhile.file.write(b"]")
    with pytest.raises(standalone.Changed, match="变了"):
        meanwhile.read(20)


class Large(io.BytesIO):
    """A file that says it is of four gigabytes."""

    def seek(self, offset: int, whence: int = 0) -> int:
        return 2**32 if whence == io.SEEK_END else super().seek(offset, whence)


def test_a_file_over_four_gigabytes_is_refused_unread() -> None:
    with pytest.raises(standalone.Changed, match="文件过大"):
        standalone.prove(Large())


# On the command line, copied to an empty folder


@pytest.fixture
def run(tmp_path: Path) -> Run:
    shutil.copy(SOURCE, tmp_path / "verify.py")

    def command(*arguments: object) -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-I", "verify.py", *map(str, arguments)]
        return subprocess.run(
            line, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False
        )

    return command


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return identity_of(tmp_path_factory.mktemp("signer"))


@pytest.fixture
def sample(tmp_path: Path, signer: Identity) -> Parts:
    made = parts(tmp_path, signer)
    made.make(tmp_path / "a.zip")
    return made


def trusting(folder: Path, signer: Identity, name: str) -> Path:
    folder.mkdir()
    (folder / name).write_bytes(certificate_pem(signer.certificate))
    return folder


@pytest.mark.usefixtures("sample")
def test_it_trusts_the_certificates_of_a_folder(run: Run, tmp_path: Path, signer: Identity) -> None:
    nobody = run("a.zip")
    assert (nobody.returncode, "unknown_signer" in nobody.stdout) == (1, True)
    trust = trusting(tmp_path / "trust", signer, "zhang.pem")
    done = run("--trust", trust, "a.zip", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    verdict = json.loads(done.stdout)
    assert (verdict["status"], verdict["points"]) == ("complete", "8.50")
    more = run("--trust", trust, "--require", "assessor, enterprise", "a.zip", "a.zip")
    assert more.returncode == 1
    assert more.stdout.count("incomplete") == 2


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("zhang.assessor.pem", "complete"),
        ("zhang.team_lead.pem", "unknown_signer"),
        ("zhang.until-2999-01-01.pem", "complete"),
        ("zhang.until-2001-01-01.pem", "unknown_signer"),
    ],
)
def test_a_file_name_may_limit_trust(
    run: Run, tmp_path: Path, signer: Identity, name: str, status: str
) -> None:
    from app.workbench.packages import trust_anchors, verify

    trust = trusting(tmp_path / "trust", signer, name)
    done = run("--trust", trust, "--json", "a.zip")
    assert json.loads(done.stdout)["status"] == status
    anchors = trust_anchors(tmp_path / "no workspace", trust)
    assert verify(tmp_path / "a.zip", trusted=anchors).status == status


@pytest.mark.usefixtures("sample")
def test_what_cannot_be_judged_is_one_sentence_and_exit_code_2(run: Run, tmp_path: Path) -> None:
    (tmp_path / "trust").mkdir()
    (tmp_path / "trust" / "broken.pem").write_bytes(b"broken")
    for named in (("none.zip",), ("--trust", "trust", "a.zip")):
        said = run(*named)
        assert (said.returncode, len(said.stderr.splitlines())) == (2, 1), said.stderr
    usages: list[tuple[str, ...]] = [
        ("--trust", "none", "a.zip"),
        ("--require", "boss", "a.zip"),
        (),
    ]
    for arguments in usages:
        assert run(*arguments).returncode == 2


@pytest.mark.usefixtures("sample")
def test_a_changed_package_is_changed(run: Run, tmp_path: Path) -> None:
    data = (tmp_path / "a.zip").read_bytes()
    (tmp_path / "b.zip").write_bytes(data.replace(b"8.50", b"9.50"))
    said = run("b.zip")
    assert (said.returncode, "changed" in said.stdout) == (1, True)
