"""Which photo the kept card has once one of the cards that were merged into it has gone its way.

The record says how its photo came: what staff put there stays, and what merges put there is found again
from those that still stand, in their order.
"""

import json
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.models import Change, ChangedRow, Merge, Photo
from app.services import undo

_TABLE: Final = Photo.__tablename__
_OURS: Final = frozenset({"member.merge", "member.part"})
_UNSEEN: Final = frozenset({"member.remove", "bin.restore"})
"""They take all of a card away and bring it again."""


class _Event(NamedTuple):
    """A photo of the kept card that came or went."""

    change_id: int
    before: bytes | None
    after: bytes | None
    is_ours: bool
    """Whether a merge or a parting did it."""


def settle(session: WriteSession, kept_id: int) -> None:
    """Give the kept card the photo that it has by the merges that stand."""
    session.flush()
    events = list(_events(session, kept_id))
    by_hand = next((one for one in reversed(events) if not one.is_ours), None)
    since = [one for one in events if by_hand is None or one.change_id > by_hand.change_id]
    if not since:
        return  # nothing came of a merge
    wanted = since[0].before if by_hand is None else by_hand.after
    standing = select(Merge).where(Merge.kept_id == kept_id).order_by(Merge.change_id)
    for merge in session.scalars(standing).all():
        if by_hand is None or merge.change_id > by_hand.change_id:
            wanted = _after(session, merge, wanted, events)
    present = session.get(Photo, kept_id)
    if (None if present is None else present.image) == wanted:
        return
    if present is not None:
        session.delete(present)
        session.flush()
    if wanted is not None:
        session.add(Photo(member_id=kept_id, image=wanted))
    session.flush()


def _after(session: WriteSession, merge: Merge, photo: bytes | None, events: list[_Event]) -> bytes | None:
    """Return which photo the kept card has after a merge, where it had `photo` before."""
    gone = session.scalar(
        select(ChangedRow.before).where(
            ChangedRow.change_id == merge.change_id,
            ChangedRow.table_name == _TABLE,
            ChangedRow.row_key == str(merge.gone_id),
            ChangedRow.after.is_(None),
        )
    )
    other = _image(gone)
    then = [one for one in events if one.change_id == merge.change_id]
    if other is None or any(one.after is not None for one in then):
        return other or photo
    had = [one.after for one in events if one.change_id < merge.change_id]
    # Staff chose none, where the kept card had none and the other's was not taken.
    return photo if photo is not None or not had or had[-1] is None else other


def _events(session: WriteSession, kept_id: int) -> Iterator[_Event]:
    rows = session.execute(
        select(ChangedRow.change_id, ChangedRow.before, ChangedRow.after)
        .where(ChangedRow.table_name == _TABLE, ChangedRow.row_key == str(kept_id))
        .order_by(ChangedRow.id)
    )
    for change_id, before, after in rows.all():
        done = _done(session, change_id)
        if done not in _UNSEEN:
            yield _Event(change_id, _image(before), _image(after), done in _OURS)


def _done(session: WriteSession, change_id: int) -> str:
    """Return which operation it was, or which it took back."""
    change = session.get_one(Change, change_id)
    while change.undoes_id is not None:
        change = session.get_one(Change, change.undoes_id)
    return change.operation


def _image(kept: str | None) -> bytes | None:
    values: dict[str, Any] = json.loads(kept) if kept else {}
    return undo.typed(Photo, "image", values["image"]) if values else None
