"""Through whom members came, as a file tells it: what staff wrote by hand stands."""

from collections.abc import Sequence

from app.database.sessions import WriteSession
from app.queries import known
from app.services import bulk_rows
from app.services.recording import operation

_COLUMN = "referred_by_id"


@operation("file.import")
def refer(session: WriteSession, pairs: Sequence[tuple[int, int]], first: int) -> list[bool]:
    """Write through whom each came, of pairs of member and friend; return of each whether it was news.

    Members from the id `first` on are the import's own, and go with it: of the others it is on record.
    It is of the past: nobody gets points for it.
    """
    present = known.rows(session, "member", "id", [member_id for member_id, _ in pairs])
    by_hand = known.by_hand(session)[0] if any(member_id < first for member_id, _ in pairs) else {}
    news = []
    for member_id, friend in pairs:
        before = present[member_id][_COLUMN]
        stands = before is not None and _COLUMN in by_hand.get(member_id, ())
        news.append(friend != before and not stands)
        if not news[-1]:
            continue
        bulk_rows.update_row(session, "member", member_id, {_COLUMN: friend})
        present[member_id][_COLUMN] = friend
        if member_id < first:
            bulk_rows.record(session, [("member", member_id, {_COLUMN: before}, {_COLUMN: friend})])
    return news
