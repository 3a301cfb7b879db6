"""The sheets of a shop written straight into its tables: what an import cannot be quicker than.

The same columns of the same rows as the import leaves, in one transaction, through the same driver
with the same settings: read by `csv`, each cell turned by the cheapest means there is, and handed
over in one `executemany` a table. Nothing is checked. Search keys are handed in ready.
"""

import csv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.database import connection

_INSTANT = "2026-01-03T09:00:00Z"

_MEMBER = (
    "INSERT INTO member (id, card, name, name_key, reading, birth_calendar, birth_year, birth_month,"
    " birth_day, joined_on, find_names, find_readings, find_digits, import_id,"
    " gender, wechat, line, email, postcode, address, birth_leap, occupation, hobbies, drink, call_hours,"
    " dress_habits, talk_about, notes, source, status, level, do_not_contact, created_at) VALUES"
    " (?, ?, ?, ?, ?, 'solar', ?, ?, ?, ?, ?, ?, ?, 1,"
    " '', '', '', '', '', '', 0, '', '', '', '', '', '', '', 'import', 'active', 'member', 0,"
    f" '{_INSTANT}')"
)
_PHONE = "INSERT INTO phone (member_id, written, digits, position) VALUES (?, ?, ?, 0)"
_PURCHASE = (
    "INSERT INTO purchase (id, member_id, day, ticket, time, discount, payment, import_id, created_at)"
    f" VALUES (?, ?, ?, ?, '', 0, '', 2, '{_INSTANT}')"
)
_LINE = (
    "INSERT INTO purchase_line (purchase_id, member_id, day, item, price, quantity, size, colour, source_key,"
    " sku, category, styles, season, for_whom) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', '', 'self')"
)
_IMPORT = (
    "INSERT INTO import_run (id, kind, file_name, sha256, added, updated, unchanged, rejected, at)"
    f" VALUES (?, ?, '', '', 0, 0, 0, 0, '{_INSTANT}')"
)

Keys = Sequence[tuple[str, str, str]]
"""The search keys of each member, in the order of the sheet."""


@contextmanager
def opened(shop: Path) -> Iterator[connection.Connection]:
    """Open the file of a shop that nobody has open, as the program's own connection is."""
    link = connection.connect(shop)
    try:
        yield link
    finally:
        link.close()


def write(link: connection.Connection, members: Path, purchases: Path, keys: Keys) -> None:
    """Write both sheets into the tables of an empty shop, in one transaction."""
    link.execute("BEGIN IMMEDIATE")
    link.executemany(_IMPORT, [(1, "members"), (2, "purchases")])
    _purchases(link, purchases, _members(link, members, keys))
    link.execute("COMMIT")


def _members(link: connection.Connection, sheet: Path, keys: Keys) -> dict[str, int]:
    rows, phones, ids = [], [], {}
    for id_, (card, name, reading, phone, born, joined) in enumerate(_rows(sheet), 1):
        ids[card] = id_
        found_by = keys[id_ - 1]
        born_in = int(born[:4]), int(born[5:7]), int(born[8:])
        rows.append((id_, card, name, name, reading, *born_in, joined, *found_by))
        phones.append((id_, phone, phone))
    link.executemany(_MEMBER, rows)
    link.executemany(_PHONE, phones)
    return ids


def _purchases(link: connection.Connection, sheet: Path, ids: dict[str, int]) -> None:
    tickets: dict[str, int] = {}
    purchases, lines = [], []
    for number, (ticket, day, card, item, size, colour, price, quantity) in enumerate(_rows(sheet)):
        who = ids[card]
        purchase_id = tickets.get(ticket)
        if purchase_id is None:
            purchase_id = tickets[ticket] = len(tickets) + 1
            purchases.append((purchase_id, who, day, ticket))
        cents, pieces, key = int(price.replace(".", "")), int(quantity), f"{ticket}/{number:08x}"
        lines.append((purchase_id, who, day, item, cents, pieces, size, colour, key))
    link.executemany(_PURCHASE, purchases)
    link.executemany(_LINE, lines)


def _rows(sheet: Path) -> Iterator[list[str]]:
    with sheet.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        yield from rows
