"""What a trial lets an installed program do: every command there is, and what it finds wrong."""

from __future__ import annotations

import json

import pytest

from app.cli.main import app as commands
from installers.whole_job import Failed, whole_job

HOME = "/home/x/job"


class Computer:
    """Plays an installed program: remembers what it was told, and answers as it is told to."""

    def __init__(self, **answers: str) -> None:
        self.answers = answers
        self.ran: list[tuple[str, ...]] = []

    def __call__(self, *line: str) -> str:
        self.ran.append(line)
        said = " ".join(line)
        if line[0] == "head":
            return "%PDF-" if ".pdf" in said else "PK"
        if "ls -d" in said:
            folder = line[2].split("'")[1]
            return f"{folder}/a.pem\n" if "identities" in folder else f"{folder}/a.zip\n"
        usual = {
            "verify --json": json.dumps({"status": "complete"}),
            "show --json": json.dumps({"open": ["F1", "F2"]}),
            "programme": "估算补助：0元",
        }
        words = self.answers | {key: it for key, it in usual.items() if key not in self.answers}
        return next((it for key, it in words.items() if all(w in said for w in key.split())), "id")


def done(computer: Computer) -> list[str]:
    job = whole_job(computer, HOME, command="/usr/bin/shuping", photos="/opt/photos")
    return list(job)


def test_it_goes_from_a_diagnosis_to_its_review_with_everything_on_the_way() -> None:
    computer = Computer()
    assert len(done(computer)) == 7
    told = [line[3] for line in computer.ran if line[0] == "/usr/bin/shuping"]
    known = {it.name for it in commands.registered_commands}
    known |= {it.typer_instance.info.name for it in commands.registered_groups if it.typer_instance}
    assert set(told) <= known
    wanted = "new answer attach finalise identity export verify import report summary programme"
    assert {*wanted.split(), "visit", "review", "backup", "fsck", "doctor"} <= set(told)
    assert told.count("answer") > 30
    assert all("theirs" in line[2] for line in computer.ran if "import" in line)


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ({"verify --json": '{"status": "changed"}'}, "核验的结论是changed"),
        ({"programme": "—"}, "试点申报"),
    ],
)
def test_what_goes_wrong_is_found(answers: dict[str, str], found: str) -> None:
    with pytest.raises(Failed, match=found):
        done(Computer(**answers))


def test_a_report_that_is_none_is_found() -> None:
    class Broken(Computer):
        def __call__(self, *line: str) -> str:
            return "?" if line[0] == "head" and "docx" in line[-1] else super().__call__(*line)

    with pytest.raises(Failed, match=r"report\.docx写得不对"):
        done(Broken())
