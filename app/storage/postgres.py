"""Everything that is particular to PostgreSQL: connecting, locking, its errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import mark, tr

if TYPE_CHECKING:
    import psycopg
    from sqlalchemy import URL, Connection, Engine

_CONNECT = {"connect_timeout": 10, "keepalives_idle": 30, "keepalives_interval": 10}
# A commit that returned is on the server's disk, whatever the server's own default is.
_SETTINGS = ("synchronous_commit = on", "lock_timeout = '15s'")

# How SQLSTATE codes begin, the more particular ones first, and the sentence about each.
TROUBLES = {
    "53100": mark("团队数据库的磁盘空间不足，刚才的修改没有保存。请管理员腾出空间后再试"),
    "53300": mark("团队数据库的连接数已满。请稍后再试，或请管理员增加连接数"),
    "25006": mark("团队数据库是只读的，不能保存。请联系管理员"),
    "42501": mark("没有权限读写团队数据库。请管理员授权"),
    "55P03": mark("同事正在修改同一份评测，等了很久也没有轮到，刚才的修改没有保存。请稍后再试"),
    "40": mark("同事同时改了同一处，刚才的修改没有保存。请再试一次"),
    "22": mark("内容里有团队数据库存不了的字符，没有保存。请删去特殊字符后再试"),
    "57P": mark("团队数据库正在停机或重启，刚才这一步可能没有保存，此前的都在。请稍后重新打开查看"),
    "08": mark("与团队数据库的连接断开了，刚才这一步可能没有保存，此前的都在。请检查网络后再试"),
    "XX": mark("团队数据库报告内部错误，可能有损坏。请联系管理员检查，不要继续写入"),
}
_LOST = mark("连不上团队数据库，或连接已断开；此前保存的都在。请检查网络、地址、用户名和密码后再试")
_OF_DRIVER = {"OperationalError": _LOST, "DataError": TROUBLES["22"]}
_COLLIDED = ("40001", "40P01")


def make_engine(url: URL) -> Engine:
    """Return an engine with one connection, renewed when the server has let go of it."""
    from sqlalchemy import create_engine, event

    engine = create_engine(
        url,
        connect_args=_CONNECT,
        isolation_level="READ COMMITTED",
        pool_size=1,
        max_overflow=0,
        pool_pre_ping=True,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _set_up)
    return engine


def _set_up(connection: psycopg.Connection[tuple[object, ...]], _record: object) -> None:
    connection.autocommit = True
    for setting in _SETTINGS:
        connection.execute(f"SET {setting}")
    connection.autocommit = False


def trouble(error: BaseException | None) -> str | None:
    """Return the sentence for an error of the server that the user can do something about."""
    if not hasattr(error, "sqlstate"):
        return None
    state: str | None = getattr(error, "sqlstate", None)
    if state is None:  # not the server's word but the driver's
        return _OF_DRIVER.get(type(error).__name__)
    return next((tr(TROUBLES[start]) for start in TROUBLES if state.startswith(start)), None)


def collided(error: BaseException | None) -> bool:
    """Whether the server broke a transaction off for another one's sake: it may begin again."""
    return getattr(error, "sqlstate", None) in _COLLIDED


def hold(connection: Connection, name: str) -> None:
    """Let others who hold the same name wait until this transaction ends.

    A lock of a name rather than of a row: it also holds what is yet to be inserted.
    """
    import hashlib

    from sqlalchemy import func, select

    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()
    key = int.from_bytes(digest[:8], "big", signed=True)
    connection.execute(select(func.pg_advisory_xact_lock(key)))
