"""Levels that are reached by what a file brought: reckoned once within the import, and gone with it."""

import json
from typing import Any, Final

from app.database.sessions import WriteSession
from app.domain import levels
from app.domain.status import GREETED
from app.models import LevelChange
from app.models.base import instant_text, now
from app.queries import levels as card_levels
from app.queries import settings
from app.queries.standing_figures import Ledger
from app.services import bulk_rows, ledger, recording
from app.services.importing import Start
from app.services.recording import operation

_COLUMNS: Final = ("id", "member_id", "before", "after")
_TOUCHED: Final = """
    SELECT m.id FROM member m WHERE m.id IN (SELECT value FROM json_each(:ids))
        AND m.status IN (SELECT value FROM json_each(:greeted))
        AND (EXISTS (SELECT 1 FROM purchase_line l WHERE l.member_id = m.id AND l.id >= :line)
            OR EXISTS (SELECT 1 FROM member f JOIN purchase_line l ON l.member_id = f.id
                WHERE f.referred_by_id = m.id AND l.id >= :line))"""
"""Of those named who bought by the file, or brought somebody who did: others rise when they are asked for."""


@operation("file.import")
def raise_all(session: WriteSession, start: Start) -> int:
    """Give each whom the file touches the level that she has reached by now; return how many rose.

    As with a purchase at the till none falls, and whose card is suspended or cancelled rises to nothing.
    """
    from app.domain.value import placing

    day, known = ledger.day_of(session), card_levels.load(session, settings.load(session))
    book = Ledger(session, day)
    of = book.figures()
    has = zip(of.member.tolist(), book.levels, placing.levels(of, known).tolist(), strict=True)
    up = {
        member_id: (before, known[best].code)
        for member_id, before, best in has
        if known[best].rank > levels.rank(known, before)
    }
    if not up:
        return 0
    asked = {"ids": json.dumps([*up]), "greeted": json.dumps(sorted(GREETED)), "line": start.line}
    link = session.connection()
    touched = [row[0] for row in link.exec_driver_sql(_TOUCHED, asked)]
    first = bulk_rows.next_id(session, LevelChange.__tablename__)
    rows = [(first + number, id_, *up[id_]) for number, id_ in enumerate(touched)]
    if not rows:
        return 0
    fixed: dict[str, Any] = {
        "day": day.isoformat(), "note": session.info["import_file"], "staff_id": session.actor.staff_id,
        "at": instant_text(now()),
    }  # fmt: skip
    template = LevelChange(member_id=0, day=day, before="", after="", why="import")
    bulk_rows.insert_rows(session, template, _COLUMNS, fixed, rows)
    link.exec_driver_sql(
        "UPDATE member SET level = ? WHERE id = ?", [(after, member_id) for _, member_id, _, after in rows]
    )
    # Who is new goes with the import; what was there before is on record, and taken back by it.
    plain = recording.columns(session.get_one(LevelChange, first))
    on_record: list[tuple[str, int, dict[str, Any] | None, dict[str, Any] | None]] = []
    for number, member_id, before, after in rows:
        if member_id < start.member:
            step = {**plain, "id": number, "member_id": member_id, "before": before, "after": after}
            on_record.append((LevelChange.__tablename__, number, None, step))
            on_record.append(("member", member_id, {"level": before}, {"level": after}))
    bulk_rows.record(session, on_record)
    session.expire_all()
    return len(rows)
