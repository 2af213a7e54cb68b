"""For whom packages can be encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import tr
from app.plain import quoted
from app.storage.records import Recipient

if TYPE_CHECKING:
    from app.workbench.session import Session

__all__ = ["Recipient", "forget", "key_of", "recipients", "remember"]


def remember(session: Session, *, name: str, key: str) -> Recipient:
    """Keep a recipient's public age key; a known name gets the new one. BadInput for no such key.

    The caller has the key from the recipient himself.
    """
    from app.exchange.sealing import check_recipient

    if not name.strip():
        raise BadInput(tr("请给接收方一个称呼。"))
    return session.workspace.recipients.add(name.strip(), check_recipient(key))


def recipients(session: Session) -> tuple[Recipient, ...]:
    """Return the recipients by name."""
    return session.workspace.recipients.list()


def forget(session: Session, *, name: str) -> None:
    """Take a recipient off the list; BadInput when he is not on it."""
    session.workspace.recipients.remove(name)


def key_of(session: Session, name: str) -> str:
    """Return a recipient's public key; BadInput when he is not on the list."""
    for recipient in recipients(session):
        if recipient.name == name:
            return recipient.key
    raise BadInput(
        tr(
            "名单上没有“{name}”这个接收方，请先用“identity recipient”登记他的公钥。",
            name=quoted(name),
        )
    )
