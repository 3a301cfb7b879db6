"""What is on record of points and stored value, as a file that brings them has to be held against it."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from app.database.sessions import ReadSession

MARK: Final = "#"
"""Between what names a lot in its file and the number of a later word on it."""


@dataclass(slots=True)
class LotRow:
    """Lots of one day and expiry: what came from a file and was put right, or any that are left."""

    as_of: str
    """ISO, as `expires_on`."""
    expires_on: str | None
    key: str | None = None
    """What names it in its file; None: it was earned or paid in here."""
    said: int = 0
    """What the last file said of it."""
    lots: list[tuple[int, int, int]] = field(default_factory=list)
    """Account, lot, and what is left of it."""

    @property
    def left(self) -> int:
        """What is left of it."""
        return sum(left for *_, left in self.lots)


@dataclass(slots=True)
class OnRecord:
    """What is on record of one member and one kind."""

    rows: list[LotRow] = field(default_factory=list)
    lived: str = ""
    """The last day on which something was earned, paid in or spent here, ISO; "" for none."""


_ENTRIES: Final = """
SELECT account.holder_id, account.kind, entry.account_id, entry.id, entry.kind, entry.delta, entry.day,
    entry.expires_on, entry.source_key, entry.import_id,
    CASE WHEN entry.delta > 0 THEN entry.delta
        - coalesce((SELECT sum(amount) FROM lot_draw WHERE lot_id = entry.id), 0) ELSE 0 END
FROM account JOIN ledger_entry entry ON entry.account_id = account.id
WHERE account.holder_id IN (SELECT value FROM json_each(?)) AND entry.kind NOT IN ('reverse', 'lapse')
    AND NOT EXISTS (SELECT 1 FROM ledger_entry later WHERE later.reverses = entry.id)
ORDER BY entry.id
"""
_KEYS: Final = """
SELECT entry.source_key FROM account JOIN ledger_entry entry ON entry.account_id = account.id
WHERE account.opened_for IN (SELECT value FROM json_each(?)) AND entry.source_key IS NOT NULL
"""


def of_members(session: ReadSession, ids: Sequence[int]) -> dict[tuple[int, str], OnRecord]:
    """Return what is on record, by member and kind (points, money)."""
    found: defaultdict[tuple[int, str], OnRecord] = defaultdict(OnRecord)
    groups: dict[tuple[Any, ...], LotRow] = {}
    for row in session.connection().exec_driver_sql(_ENTRIES, (json.dumps(list(ids)),)):
        holder, account, account_id, id_, kind, delta, day, until, source_key, import_id, left = row
        record = found[holder, account]
        if source_key is None and import_id is None and kind != "open":
            record.lived = max(record.lived, day)
        named = None if source_key is None else source_key.partition(MARK)[0]
        if delta < 0 and named is None:
            continue
        key = (holder, account, named) if named else (holder, account, day, until)
        group = groups.get(key)
        if group is None:
            group = groups[key] = LotRow(day, until, named)
            record.rows.append(group)
        group.said += delta if named or kind == "open" else left
        if left:
            group.lots.append((account_id, id_, left))
    for record in found.values():
        record.rows = [row for row in record.rows if row.said or row.left]
    return dict(found)


def source_keys(session: ReadSession, ids: Sequence[int]) -> set[str]:
    """Return every name that a lot of these members' own accounts ever had in a file."""
    return {key for (key,) in session.connection().exec_driver_sql(_KEYS, (json.dumps(list(ids)),))}
