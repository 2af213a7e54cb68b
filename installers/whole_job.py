"""The whole job as people do it, by the commands of an installed program: what a trial lets it do.

From a self-diagnosis, signed and handed over, to its review with a visit, reports, summary and the
programme; with the answers and photos of the bundled sample.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from installers.bootstrap import ROOT

SAMPLE = ROOT / "resources" / "samples" / "yanling"
BEGINNINGS = {"pdf": "%PDF-", "docx": "PK", "xlsx": "PK"}
Run = Callable[..., str]


class Failed(Exception):
    """One sentence: what an installed program did not do."""


def whole_job(run: Run, folder: str, *, command: str, photos: str) -> Iterator[str]:
    """Do everything in a folder and say each step; Failed when one gives what it must not.

    `run` runs a line and returns what it said, or raises; `command` is the program, `photos` the
    folder where the installed sample's lie.
    """
    job = _Job(run, folder, command)
    run(
        "/bin/sh", "-c", f"umask 077; mkdir -p '{folder}'; echo 自检用的口令一二三 > '{job.secret}'"
    )
    diagnosis = job.diagnosed()
    yield f"填写了自诊断（{len(_answers())}个答案）"
    job.shuping("attach", diagnosis, *job.listed(photos), "--for", "F1")
    job.shuping("finalise", diagnosis)
    yield "添加佐证并定稿"
    yield from job.handed_over(diagnosis)
    review = job.reviewed(diagnosis)
    yield "复核了自诊断，安排了现场调研"
    yield from job.told(review)


class _Job:
    def __init__(self, run: Run, folder: str, command: str) -> None:
        self._run = run
        self._folder = folder
        self._command = command
        self.secret = f"{folder}/passphrase"

    def shuping(self, *line: str, workspace: str = "mine") -> str:
        place = f"{self._folder}/{workspace}"
        return self._run(self._command, "--workspace", place, *line).strip()

    def listed(self, folder: str) -> list[str]:
        return self._run("/bin/sh", "-c", f"ls -d '{folder}'/*").split("\n")[:-1]

    def diagnosed(self) -> str:
        firm = json.loads((SAMPLE / "assessment.json").read_text(encoding="utf-8"))["enterprise"]
        who = ("--name", firm["name"], "--credit-code", firm["credit_code"])
        made = self.shuping("new", *who, "--kind", "self")
        self.shuping("explain", "F1")
        for line in _answers():
            self.shuping("answer", made, *line)
        return made

    def handed_over(self, diagnosis: str) -> Iterator[str]:
        """Sign and export, verify before and after trusting, and take it over elsewhere."""
        signer = ("--name", "陈厂长", "--organisation", "砚岭", "--role", "enterprise")
        self.shuping("identity", "new", *signer, "--passphrase-file", self.secret)
        out = f"{self._folder}/out"
        self._run("mkdir", "-p", out)
        self.shuping("export", diagnosis, "--out", out, "--passphrase-file", self.secret)
        (package,) = self.listed(out)
        verify = f"{self._command} --workspace '{self._folder}/theirs' verify '{package}'"
        self._run("/bin/sh", "-c", f"{verify}; test $? = 1")
        mine = self.listed(f"{self._folder}/mine/identities")
        pem = [it for it in mine if it.endswith(".pem")]
        self.shuping("identity", "trust", *pem, workspace="theirs")
        told = json.loads(self.shuping("verify", package, "--json", workspace="theirs"))
        _demand(told["status"] == "complete", f"核验的结论是{told['status']}")
        self.shuping("import", package, workspace="theirs")
        yield "签名、导出、核验，在另一个工作区收下"

    def reviewed(self, diagnosis: str) -> str:
        made = self.shuping("review", "begin", diagnosis)
        self.shuping("review", "change", made, "S01", "0", "--reason", "现场没有见到")
        rest = json.loads(self.shuping("review", "show", made, "--json"))["open"]
        self.shuping("review", "accept", made, *rest)
        self.shuping("visit", "plan", made, "--date", "2026-03-05", "--agenda", "上午看车间")
        self.shuping("visit", "person", made, "陈工", "--duty", "设备科长")
        self.shuping("visit", "checklist", made, "--out", f"{self._folder}/checklist.pdf")
        self._demand_file("checklist.pdf", "%PDF-")
        self.shuping("finalise", made)
        return made

    def told(self, review: str) -> Iterator[str]:
        """Write what can be written about it."""
        for form, beginning in BEGINNINGS.items():
            out = f"report.{form}"
            self.shuping("report", review, "--format", form, "--out", f"{self._folder}/{out}")
            self._demand_file(out, beginning)
        yield "写出了PDF、Word和评分表"
        self.shuping("summary", "--out", f"{self._folder}/summary.xlsx")
        self._demand_file("summary.xlsx", "PK")
        self.shuping(
            "export", review, "--platform", "generic", "--out", f"{self._folder}/form.xlsx"
        )
        self._demand_file("form.xlsx", "PK")
        told = self.shuping("programme", review, "--programme", "guangzhou")
        _demand("估算补助" in told, "试点申报没有算出奖补")
        yield "汇总、平台表单、试点申报"
        self.shuping("backup", "--out", f"{self._folder}/backup.zip")
        self.shuping("fsck")
        self.shuping("doctor")
        yield "备份、检查都没有问题"

    def _demand_file(self, name: str, beginning: str) -> None:
        found = self._run("head", "-c", str(len(beginning)), f"{self._folder}/{name}")
        _demand(found == beginning, f"{name}写得不对")


def _answers() -> list[list[str]]:
    """Return what `answer` is told, line by line: numbers, items, scenarios."""
    document: dict[str, Any] = json.loads((SAMPLE / "assessment.json").read_text(encoding="utf-8"))
    lines = [[key, str(value)] for key, value in document.get("measures", {}).items()]
    lines += [[code, *it["options"]] for code, it in document["items"].items()]
    for code, it in document["scenarios"].items():
        ticks = [part for point in it.get("checkpoints", ()) for part in ("--checkpoint", point)]
        lines.append([code, str(it["grade"]), *ticks])
    return lines


def _demand(true: object, sentence: str) -> None:
    if not true:
        raise Failed(sentence)
