"""The documents say what the product does: commands are described, links lead somewhere."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from app.cli.main import app
from app.errors import BadInput

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("**/*.md")])
READMES = ("README.md", "README.zh-CN.md")
_LINK = re.compile(r"\]\(([^)#\s]+)")
_NAMED = {"zh": "“([^”]+)”", "en": '"([^"]+)"'}


def commands() -> list[str]:
    own = [command.name for command in app.registered_commands]
    below = [
        f"{group.typer_instance.info.name} {command.name}"
        for group in app.registered_groups
        if group.typer_instance is not None
        for command in group.typer_instance.registered_commands
    ]
    return [name for name in (*own, *below) if name]


@pytest.mark.parametrize("readme", READMES)
def test_every_command_is_in_the_readme(readme: str) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    missing = [name for name in commands() if not re.search(rf"\b{name}\b", text)]
    assert missing == []


@pytest.mark.parametrize("readme", READMES)
def test_the_readme_names_no_command_that_does_not_exist(readme: str) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    named = set(re.findall(r"^\./run ([a-z]+)", text, re.MULTILINE))
    assert named <= {name.split()[0] for name in commands()}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_to_files_that_exist(document: Path) -> None:
    links = _LINK.findall(document.read_text(encoding="utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("language", sorted(_NAMED))
def test_the_guide_names_what_the_window_says(language: str) -> None:
    """A name may leave out what the window adds behind it: an ellipsis, an arrow, a number."""
    kind = "source" if language == "zh" else "translation"
    texts = (ROOT / "resources" / "i18n" / "shuping_en.ts").read_text(encoding="utf-8")
    said = html.unescape("\n".join(re.findall(rf"<{kind}>([^<]*)</{kind}>", texts)))
    pages = sorted((ROOT / "docs" / "guide" / language).glob("*.md"))
    told = (page.read_text(encoding="utf-8") for page in pages)
    named = {name for page in told for name in re.findall(_NAMED[language], page)}
    named = {" ".join(name.split()) for name in named}
    assert len(named) > len(pages)
    assert {
        name
        for name in named
        if not re.search(rf"^{re.escape(name)}([\W{{].*)?$", said, re.MULTILINE)
    } == set()


def test_the_architecture_names_every_package() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    packages = [path.parent.name for path in (ROOT / "app").glob("*/__init__.py")]
    assert [name for name in packages if f"app/{name}" not in text] == []


def test_the_architecture_gives_a_reason_for_every_dependency() -> None:
    wanted = (ROOT / "requirements" / "run.in").read_text(encoding="utf-8").lower()
    names = re.findall(r"^([a-z0-9-]+)", wanted, re.MULTILINE)
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").lower()
    assert names
    assert [name for name in names if name not in text] == []


def test_errors_say_where_and_what() -> None:
    assert str(BadInput("太大。", path="$.items")) == "$.items：太大。"
    assert str(BadInput("太大。")) == "太大。"
