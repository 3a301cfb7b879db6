"""Find a member while her name is being typed: the search index of the shop's file, and the rows to show.

It reads through a connection of its own, without SQLAlchemy, so that the window answers before that
is imported. It looks at the record of changes before each search: a change, or one taken back, is
found from the next letter on, whoever made it.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any, Final, NamedTuple

from sqlcipher3 import dbapi2 as driver

from app.database import connection
from app.domain import phones, sizes
from app.domain.search import Entry, Hit, SearchIndex

SIZES_MOST: Final = 3
"""Sizes that a row shows."""
SIZED_MOST: Final = 12
"""Rows whose sizes are looked up from purchases when more were found: those that a list shows at once."""

_LAST_VISIT: Final = "(SELECT max(day) FROM purchase WHERE member_id = member.id)"
_KEYS: Final = f"SELECT id, {_LAST_VISIT}, find_names, find_readings, find_digits FROM member"
_SHOWN: Final = f"""
    SELECT id, name, reading, card, level, {_LAST_VISIT},
           (SELECT written FROM phone WHERE member_id = member.id ORDER BY position, id LIMIT 1),
           (SELECT json_group_array(json_array(id, value, category, said_on)) FROM preference
            WHERE member_id = member.id AND kind = 'size' AND relative_id IS NULL)
    FROM member WHERE id IN (SELECT value FROM json_each(?))"""
_UNSAID: Final = "[]"
_BOUGHT: Final = """
    SELECT member_id, size, count(*) FROM purchase_line
    WHERE member_id IN (SELECT value FROM json_each(?)) AND for_whom = 'self' AND quantity > 0 AND size <> ''
    GROUP BY member_id, size HAVING count(*) >= 3 ORDER BY count(*) DESC"""
_CHANGED: Final = """
    SELECT change.id, change.member_id, change.import_id IS NOT NULL OR undone.import_id IS NOT NULL
    FROM change LEFT JOIN change AS undone ON undone.id = change.undoes_id WHERE change.id > ?"""
_CHANGED_MEMBERS: Final = """
    SELECT DISTINCT CAST(row_key AS INTEGER) FROM changed_row WHERE change_id > ? AND table_name = 'member'"""


class Found(NamedTuple):
    """One member who fits, with what tells her from her name-sakes."""

    id: int
    name: str
    reading: str
    card: str
    """"" where she has none."""
    phone: str
    """The number to call first, as written; "" where none is known."""
    phone_tail: str
    sizes: str
    """What she said she wears, else what she mostly bought: "M · 38"; "" where too little is known."""
    level: str
    last_visit: date | None
    matched: str
    """name, reading, initials, phone or card: what the words were found in."""


class Finder:
    """The search of one shop's file. Any thread may ask it."""

    def __init__(self, path: Path) -> None:
        """Read everybody's keys from the shop at `path`. Raises the facts of the file."""
        self._path = path
        self._link = connection.connect(path, writable=False)
        self._turn = Lock()
        self._version = -1
        self._seen = 0
        self._behind = False
        self._index = SearchIndex()
        self.reload()

    @property
    def behind(self) -> bool:
        """Whether so much has changed (an import) that `reload` is due, away from the window."""
        with self._turn:
            self._catch_up()
            return self._behind

    def find(self, text: str, limit: int = 50) -> list[Found]:
        """Return at most `limit` members whom `text` means, best first, the latest visitors before others."""
        with self._turn:
            self._catch_up()
            return self._shown(self._index.find(text, limit))

    def reload(self) -> None:
        """Read everybody again: after an import, away from the window."""
        with self._turn:
            seen = self._ask("SELECT coalesce(max(id), 0) FROM change")[0][0]
            entries = self._entries(_KEYS)
        index = SearchIndex.build(entries)
        with self._turn:
            # What was changed while this was built is taken in before the next answer.
            self._index, self._seen, self._version, self._behind = index, seen, -1, False

    def refresh(self, member_ids: Iterable[int]) -> None:
        """Read the keys of these members again; who is gone is found no more."""
        with self._turn:
            self._refresh(set(member_ids))

    def close(self) -> None:
        """Let go of the file."""
        with self._turn:
            self._link.close()

    def _catch_up(self) -> None:
        """Take in what was changed since the last look; of an import only that there was one."""
        version = self._data_version()
        if version == self._version:
            return
        self._version = version
        touched: set[int] = set()
        before = self._seen
        for change_id, member_id, bulk in self._ask(_CHANGED, before):
            self._seen = max(self._seen, change_id)
            self._behind = self._behind or bool(bulk)
            if member_id is not None:
                touched.add(member_id)
        if not self._behind:
            touched.update(row[0] for row in self._ask(_CHANGED_MEMBERS, before))
        self._refresh(touched)

    def _refresh(self, member_ids: set[int]) -> None:
        if not member_ids:
            return
        found = self._entries(f"{_KEYS} WHERE id IN (SELECT value FROM json_each(?))", _listed(member_ids))
        there = set()
        for entry in found:
            self._index.put(entry)
            there.add(entry.member_id)
        for gone in member_ids - there:
            self._index.remove(gone)

    def _shown(self, hits: Sequence[Hit]) -> list[Found]:
        rows = {row[0]: row for row in self._ask(_SHOWN, _listed(hit.member_id for hit in hits))}
        unsaid = [
            hit.member_id
            for hit in hits[:SIZED_MOST]
            if hit.member_id in rows and rows[hit.member_id][7] == _UNSAID
        ]
        bought: dict[int, list[str]] = {}
        for member_id, size, _ in self._ask(_BOUGHT, _listed(unsaid)) if unsaid else ():
            bought.setdefault(member_id, []).append(size)
        return [
            _row(rows[hit.member_id], hit, bought.get(hit.member_id, []))
            for hit in hits
            if hit.member_id in rows
        ]

    def _data_version(self) -> int:
        return int(self._ask("PRAGMA data_version")[0][0])

    def _entries(self, statement: str, *values: object) -> list[Entry]:
        return [Entry._make(row) for row in self._ask(statement, *values)]

    def _ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            found: list[tuple[Any, ...]] = self._link.execute(statement, values).fetchall()
        except driver.Error as error:
            raise connection.fact(error, self._path) from error
        return found


def load(path: Path) -> Finder:
    """Return the search of the shop at `path`, ready to answer."""
    return Finder(path)


def _row(row: tuple[Any, ...], hit: Hit, bought: list[str]) -> Found:
    id_, name, reading, card, level, last_visit, phone, said = row
    worn = _told(_in_force(said) or bought)
    return Found(
        id=id_,
        name=name,
        reading=reading,
        card=card or "",
        phone=phone or "",
        phone_tail=phones.tail(phone or ""),
        sizes=" · ".join(worn),
        level=level,
        last_visit=None if last_visit is None else date.fromisoformat(last_visit),
        matched=str(hit.matched),
    )


def _in_force(said: str) -> list[str]:
    """Return the sizes that hold of those that she ever said, the latest first."""
    if said == _UNSAID:
        return []
    from app.domain import stated  # the search is ready before the rules of taste are needed

    spoken = (
        stated.Said(id_, "size", value, category, date.fromisoformat(day) if day else None)
        for id_, value, category, day in json.loads(said)
    )
    return [one.value for one in stated.in_force(spoken)]


def _told(written: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(sizes.normal(size) for size in written))[:SIZES_MOST]


def _listed(member_ids: Iterable[int]) -> str:
    return json.dumps(list(member_ids))
