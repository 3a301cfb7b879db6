"""Take in what a file brought: rows by the ten thousand, in the one transaction of the import.

Rows go to the driver as tuples (1.02 × what the driver alone takes). What is new is known by its
`import_id` or by what it belongs to; only rows that were there before, and rows added to what was
there before, are recorded one by one. So a whole import can be taken back (`import_undo`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import insert, update

from app.database.sessions import WriteSession
from app.models import ImportRun, Member, Phone, Purchase, PurchaseLine, Staff
from app.models.base import now
from app.services import bulk_rows, import_life, recording
from app.services.recording import operation

GIVEN: Final = (
    "name", "card", "external_id", "reading", "gender", "wechat", "line", "email", "postcode", "address",
    "birth_calendar", "birth_year", "birth_month", "birth_day", "birth_leap", "wedding_day", "occupation",
    "hobbies", "drink", "notes", "joined_on", "do_not_contact", "advisor_id", "language", "source", "status",
    "level", "valid_until", "call_hours", "dress_habits", "talk_about", "taboos", "parking",
    "umbrella_lent_on", "mourning_from",
)  # fmt: skip
"""Columns of a member that a file may give."""

FROM_FILE: Final = "import"
"""The source of a consent that a file told."""

PHONE: Final = ("member_id", "written", "digits", "position")


@dataclass(frozen=True, slots=True)
class Extras:
    """What belongs to a member beside her row."""

    phones: tuple[tuple[str, str], ...] = ()
    """Pairs of the number as written and its key."""
    photo: bytes = b""
    size: str = ""
    colour: str = ""
    tags: tuple[str, ...] = ()
    consents: tuple[tuple[str, int], ...] = ()
    """Pairs of the channel and whether she allows it."""


@dataclass(frozen=True, slots=True)
class Start:
    """The first ids that this import may give; what has them or higher ones is its own."""

    import_id: int
    member: int
    purchase: int
    line: int
    phone: int
    item: int


@operation("file.import")
def begin(session: WriteSession, kind: str, file_name: str, sha256: str) -> Start:
    """Open the record of an import."""
    row = insert(ImportRun).values(
        kind=kind, file_name=file_name, sha256=sha256, added=0, updated=0, unchanged=0, rejected=0,
        staff_id=session.actor.staff_id, at=now(), undone_at=None,
    )  # fmt: skip
    import_id = session.connection().execute(row.returning(ImportRun.id)).scalar_one()
    session.info["import_id"], session.info["import_file"] = import_id, file_name
    recording.change_id(session)
    tables = ("member", "purchase", "purchase_line", "phone", "item")
    return Start(import_id, *(bulk_rows.next_id(session, table) for table in tables))


@operation("file.import")
def finish(
    session: WriteSession, start: Start, *, added: int, updated: int, unchanged: int, rejected: int
) -> None:
    """Close the record: the counts, and the lines that were added to tickets of before."""
    counts = {"added": added, "updated": updated, "unchanged": unchanged, "rejected": rejected}
    session.connection().execute(update(ImportRun).where(ImportRun.id == start.import_id).values(counts))
    for table, parent, first, first_parent in (
        (PurchaseLine, "purchase_id", start.line, start.purchase),
        (Phone, "member_id", start.phone, start.member),
    ):
        if first_parent == 1:
            continue  # nothing was there before
        found = session.connection().exec_driver_sql(
            f"SELECT * FROM {table.__tablename__} WHERE id >= ? AND {parent} < ?", (first, first_parent)
        )
        bulk_rows.record(
            session, ((table.__tablename__, row["id"], None, dict(row)) for row in found.mappings())
        )


@operation("file.import")
def add_members(
    session: WriteSession,
    columns: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
    extras: Mapping[int, Extras],
) -> None:
    """Add members by the `columns` that are given, their id first; and what belongs to each, by id.

    What is not given is as `models.Member` has it. To give less is quicker: each value that is
    handed to the driver takes as long as writing it (None takes longest).
    """
    fixed = {"source": "import", "import_id": session.info["import_id"]}
    bulk_rows.insert_rows(session, Member(name="", name_key=""), columns, fixed, rows)
    if "status" in columns:
        at = columns.index("status")
        import_life.begin(session, [(row[0], row[at]) for row in rows])
    numbers = [
        (member_id, *number, place)
        for member_id, more in extras.items()
        for place, number in enumerate(more.phones)
    ]
    bulk_rows.insert_rows(session, Phone(member_id=0, written="", digits=""), PHONE, {}, numbers)
    for member_id, more in extras.items():
        if more.photo or more.size or more.colour or more.tags or more.consents:
            add_extras(session, member_id, more, recorded=False)


@operation("file.import")
def add_purchases(session: WriteSession, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Add tickets by the `columns` that are given, their id first."""
    fixed = {"import_id": session.info["import_id"]}
    bulk_rows.insert_rows(session, Purchase(member_id=0, day=date.min), columns, fixed, rows)


@operation("file.import")
def add_lines(session: WriteSession, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Add lines of tickets by the `columns` that are given."""
    template = PurchaseLine(purchase_id=0, member_id=0, day=date.min, item="", price=0)
    bulk_rows.insert_rows(session, template, columns, {}, rows)


@operation("file.import")
def add_staff(session: WriteSession, names: Iterable[str]) -> dict[str, int]:
    """Add people whom a file names and the shop does not know, as ones who have left; return their ids."""
    made = {}
    for name in names:
        person = Staff(name=name, active=0)
        session.add(person)
        session.flush()
        made[name] = person.id
    return made


def add_extras(session: WriteSession, member_id: int, more: Extras, *, recorded: bool) -> None:
    """Add what belongs to one member beside her numbers, on record where she was known before."""
    link = session.connection()
    if more.photo:
        link.exec_driver_sql("INSERT INTO photo (member_id, image) VALUES (?, ?)", (member_id, more.photo))
        if recorded:
            bulk_rows.record(
                session, [("photo", member_id, None, {"member_id": member_id, "image": more.photo})]
            )
    today = datetime.now().astimezone().date().isoformat()
    rows: list[tuple[str, dict[str, Any]]] = [
        ("preference", {"kind": kind, "value": value, "category": ""})
        for kind, value in (("size", more.size), ("colour", more.colour))
        if value
    ]
    rows += [("tag", {"name": name}) for name in more.tags]
    rows += [
        (
            "consent",
            {"channel": channel, "allowed": allowed, "since": today, "wording": "", "source": FROM_FILE},
        )
        for channel, allowed in more.consents
    ]
    for table, values in rows:
        row = {"member_id": member_id, **values}
        places = ", ".join("?" * len(row))
        made = link.exec_driver_sql(
            f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", tuple(row.values())
        )
        if recorded:
            bulk_rows.record(session, [(table, made.lastrowid, None, {"id": made.lastrowid, **row})])
