"""The whole job done once on the bundled sample, to see that an installed program is complete."""

from __future__ import annotations

import secrets
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Blocked, Refused, ShupingError
from app.language import tr
from app.workbench import care, enterprises, finishing, identities, packages, signing
from app.workbench.importing import receive
from app.workbench.sample import open_sample
from app.workbench.session import open_session
from app.workbench.view import view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.workbench.identities import IdentityInfo
    from app.workbench.session import Session

_BEGINNINGS = {"pdf": b"%PDF-", "docx": b"PK", "xlsx": b"PK"}
_PICTURE_WIDTH = 300
_NOBODY = "postgresql+psycopg:///shuping?host={folder}&folder={folder}"


def self_check(folder: Path) -> Iterator[str]:
    """Do the whole job in an empty folder; each step yields what it did as one sentence.

    Refused when a step gives something other than it must; other errors are the step's own.
    """
    with open_session(folder / "workspace", author="自检") as session:
        assessment = open_sample(session)
        yield tr("打开了临时工作区，建立了示例评测（{assessment}）", assessment=assessment[:8])
        yield _scored(session, assessment)
        yield _attached(session, assessment)
        finishing.finalise(session, assessment=assessment)
        yield from _reported(session, assessment, folder)
        package, signer = _exported(session, assessment, folder)
        yield tr("定稿、签名并导出了评测包（{st_size} KB）", st_size=package.stat().st_size // 1024)
        yield _verified(package, signer)
        _sign_inside(session, assessment, folder, signer)
        yield tr("在PDF报告内签了名")
        yield _cared_for(session, folder)
        yield _listed(session, folder)
    yield _received(folder, package, signer)
    yield _team(folder)


def _demand(true: object, sentence: str) -> None:
    if not true:
        raise Refused(tr("自检没有通过：{sentence}。请重新安装程序。", sentence=sentence))


def _scored(session: Session, assessment: str) -> str:
    from app.resources import resource
    from app.workbench.sample import SAMPLE
    from app.workbench.scoring import score_file

    found = view(session, assessment=assessment).outcome
    again = score_file(resource(*SAMPLE) / "assessment.json")
    same = (found.points, found.level) == (Fraction(again["points_exact"]), again["level"])
    _demand(same, tr("工作区与文件的评分不一样"))
    return tr(
        "评了分：{points}分，{level_name}",
        points=again["points"],
        level_name=tr(str(again["level_name"])),
    )


def _attached(session: Session, assessment: str) -> str:
    files = view(session, assessment=assessment).photos
    previews = {session.workspace.evidence.preview(it.sha256).read_bytes() for it in files}
    _demand(files and len(previews) == len(files), tr("佐证照片的预览不对"))
    kinds = tr("、").join(sorted({it.media_type.rpartition("/")[2] for it in files}))
    return tr("存入了{n}个佐证文件（{kinds}）并生成了预览", n=len(files), kinds=kinds)


def _reported(session: Session, assessment: str, folder: Path) -> Iterator[str]:
    from app.reports.raster import outline_of, pictures_of

    for form, beginning in _BEGINNINGS.items():
        path = packages.report(
            session, assessment=assessment, out=folder / f"report.{form}", form=form
        )
        _demand(path.read_bytes().startswith(beginning), tr("{form}报告写得不对", form=form))
        yield tr(
            "生成了{upper}报告（{st_size} KB）",
            upper=form.upper(),
            st_size=path.stat().st_size // 1024,
        )
    pdf = (folder / "report.pdf").read_bytes()
    pages = range(len(outline_of(pdf).sizes))
    pictures = pictures_of(pdf, pages, _PICTURE_WIDTH)
    _demand(len(set(pictures.values())) == len(pages), tr("报告的页面画不出来"))
    yield tr("画出了报告的{n}页", n=len(pages))


def _exported(
    session: Session, assessment: str, folder: Path
) -> tuple[Path, tuple[IdentityInfo, str]]:
    """Return the package, and its signer with the passphrase, both made for this once."""
    passphrase = secrets.token_urlsafe(16)
    signer = identities.create_identity(
        session,
        name="自检",
        organisation="自检",
        role="assessor",
        passphrase=passphrase,
    )
    made = packages.export(
        session, assessment=assessment, out=folder, identity=signer.path, passphrase=passphrase
    )
    return made.path, (signer, passphrase)


def _verified(package: Path, signer: tuple[IdentityInfo, str]) -> str:
    trusted = packages.anchors_in(signer[0].certificate.parent)
    stranger = packages.verify(package, trusted=[]).status
    known = packages.verify(package, trusted=trusted).status
    _demand((stranger, known) == ("unknown_signer", "complete"), tr("评测包核验的结论不对"))
    broken = bytearray(package.read_bytes())
    broken[len(broken) // 2] ^= 1
    copy = package.with_name("broken.shuping.zip")
    copy.write_bytes(broken)
    _demand(packages.verify(copy, trusted=trusted).status == "changed", tr("改过的包没有被认出"))
    return tr("核验了评测包：签名齐全；改动一个字节即被认出")


def _sign_inside(
    session: Session, assessment: str, folder: Path, signer: tuple[IdentityInfo, str]
) -> None:
    plain = (folder / "report.pdf").stat().st_size
    made = signing.sign_report(
        session,
        assessment=assessment,
        out=folder / "signed.pdf",
        identity=signer[0].path,
        passphrase=signer[1],
    )
    _demand(made.stat().st_size > plain, tr("PDF里没有签名"))


def _cared_for(session: Session, folder: Path) -> str:
    made = care.backup(session, out=folder / "backup.zip")
    problems = care.fsck(session).problems
    _demand(not problems, tr("工作区有问题"))
    return tr(
        "备份并检查了工作区，没有发现问题（备份{st_size} KB）", st_size=made.stat().st_size // 1024
    )


def _listed(session: Session, folder: Path) -> str:
    made = folder / "list.xlsx"
    enterprises.write_template(out=made)
    header = enterprises.preview(session, file=made).header
    _demand(header, tr("企业名单读不回来"))
    return tr("写出并读回了企业名单模板（{n}列）", n=len(header))


def _received(folder: Path, package: Path, signer: tuple[IdentityInfo, str]) -> str:
    with open_session(folder / "receiver", author="自检") as session:
        anchors = packages.anchors_in(signer[0].certificate.parent)
        got = receive(session, file=package, anchors=anchors)
    return tr("在另一个工作区收下了评测包（{n}条变更记录）", n=got.added)


def _team(folder: Path) -> str:
    """Knock where no server is: only the driver's own answer shows that it was shipped."""
    try:
        open_session(_NOBODY.format(folder=folder)).close()
    except Blocked:
        return tr("团队工作区的数据库驱动可用")
    except ShupingError as error:
        raise Refused(
            tr("自检没有通过：数据库驱动不可用（{error}）。请重新安装程序。", error=error)
        ) from error
    raise Refused(tr("自检没有通过：空文件夹里不该有数据库服务器。"))
