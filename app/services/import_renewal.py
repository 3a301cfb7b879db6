"""Bring members and lines that are known up to date from a file.

What a file may change of a member who is known: an empty field is filled; a value that came by a
file is renewed by a file; what staff wrote by hand stands; and a blank replaces nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

from app.database.sessions import WriteSession
from app.domain import names
from app.domain.search_keys import search_keys
from app.models import Phone
from app.queries import former, known
from app.services import bulk_rows, import_life
from app.services.importing import PHONE, Extras, add_extras
from app.services.recording import operation

_BIRTH: Final = frozenset({"birth_calendar", "birth_year", "birth_month", "birth_day", "birth_leap"})


class Renewed(NamedTuple):
    """What a row did to a member who was known."""

    changed: bool
    stands: str = ""
    """The status that the row gives and that was not taken, for the one on file stands."""


@operation("file.import")
def renew_members(
    session: WriteSession, given: Sequence[tuple[int, dict[str, Any], Extras]]
) -> list[Renewed]:
    """Bring members who are known up to date, and return for each what came of it.

    `given` is the member's id, the columns that the file has a value for, and what belongs to her.
    """
    ids = [member_id for member_id, _, _ in given]
    present = known.rows(session, "member", "id", ids)
    numbers = known.rows_of_members(session, "phone", ids)
    for hers in numbers.values():
        hers.sort(key=lambda number: (number["position"], number["id"]))
    stated = known.rows_of_members(session, "preference", ids)
    pictured = known.rows_of_members(session, "photo", ids)
    tagged = known.rows_of_members(session, "tag", ids)
    agreed = known.rows_of_members(session, "consent", ids)
    lived = known.lived_here(session, ids)
    renewed = []
    for member_id, values, extras in given:
        row = present[member_id]
        differing = {name: value for name, value in values.items() if value != row[name]}
        if "name" in differing and names.fold(differing["name"]) == row["name_key"]:
            del differing["name"]  # another writing of the same name is no news
        said = differing.get("status", "")
        if differing:
            differing = _allowed(session, member_id, row, differing)
        if said and not (
            "status" in differing and import_life.may_go_on(row, said, lived_here=member_id in lived)
        ):
            differing.pop("status", None)
        before = row["status"]
        more = replace(
            _missing(session, member_id, extras, numbers, stated, pictured),
            tags=_unknown(extras.tags, "name", tagged.get(member_id, ())),
            consents=_unspoken(extras.consents, agreed.get(member_id, ())),
        )
        if differing or more != Extras():
            _amend_member(session, row, differing, more, numbers.setdefault(member_id, []))
            add_extras(session, member_id, more, recorded=True)
            if more.size or more.colour:
                stated = known.rows_of_members(session, "preference", ids)
            if more.photo:
                pictured.setdefault(member_id, []).append({})
            tagged.setdefault(member_id, []).extend({"name": name} for name in more.tags)
            agreed.setdefault(member_id, []).extend({"channel": channel} for channel, _ in more.consents)
        if "status" in differing:
            import_life.go_on(session, member_id, before, said)
        stands = "" if "status" in differing else said
        renewed.append(Renewed(bool(differing) or more != Extras(), stands))
    return renewed


@operation("file.import")
def renew_lines(session: WriteSession, given: Sequence[tuple[str, dict[str, Any]]]) -> list[bool]:
    """Bring lines of before up to date by their source key, and return for each whether anything changed.

    A price that differs by less than a minor unit is the same: the remainder of rounding moves
    from line to line.
    """
    present = known.rows(session, "purchase_line", "source_key", [key for key, _ in given])
    changed = []
    for key, values in given:
        row = present[key]
        differing = {name: value for name, value in values.items() if value != row[name]}
        if abs(differing.get("price", row["price"]) - row["price"]) <= 1:
            differing.pop("price", None)
        if differing:
            bulk_rows.update_row(session, "purchase_line", row["id"], differing)
            bulk_rows.record(
                session, [("purchase_line", row["id"], {name: row[name] for name in differing}, differing)]
            )
            row.update(differing)
        changed.append(bool(differing))
    return changed


def _allowed(
    session: WriteSession, member_id: int, row: known.Values, differing: dict[str, Any]
) -> dict[str, Any]:
    """Return those of the differing values that may replace what is there."""
    if "by_hand" not in session.info:
        session.info["by_hand"] = known.by_hand(session)
    own = session.info["by_hand"][0].get(member_id, set())
    born = {name: value for name, value in differing.items() if name in _BIRTH}
    others = {name: value for name, value in differing.items() if name not in _BIRTH}
    allowed = {name: value for name, value in others.items() if name not in own or _is_blank(name, row)}
    if born and _is_told_more(row, born, by_hand=bool(own & _BIRTH)):
        allowed |= born
    return allowed


def _is_told_more(row: known.Values, born: dict[str, Any], *, by_hand: bool) -> bool:
    """Whether a birthday may replace what is there: its five columns go together, and a part never does."""
    if row["birth_calendar"] is None:
        return True
    if born.get("birth_day", row["birth_day"]) is None:
        return False
    return not by_hand or row["birth_day"] is None


def _is_blank(name: str, row: known.Values) -> bool:
    return row[name] is None or row[name] in ("", 0)


def _missing(
    session: WriteSession,
    member_id: int,
    extras: Extras,
    numbers: dict[int, list[known.Values]],
    stated: dict[int, list[known.Values]],
    pictured: dict[int, list[known.Values]],
) -> Extras:
    """Return what of the extras she has not: numbers that staff took away are not brought back."""
    has = {number["digits"] for number in numbers.get(member_id, ())}
    new = tuple(number for number in extras.phones if number[1] not in has)
    if new:
        if "by_hand" not in session.info:
            session.info["by_hand"] = known.by_hand(session)
        new = tuple(number for number in new if (member_id, number[1]) not in session.info["by_hand"][1])
    said = {
        (fact["kind"], fact["value"]) for fact in stated.get(member_id, ()) if fact["relative_id"] is None
    }
    return Extras(
        phones=new,
        photo=b"" if pictured.get(member_id) else extras.photo,
        size="" if ("size", extras.size) in said else extras.size,
        colour="" if ("colour", extras.colour) in said else extras.colour,
    )


def _unknown(said: tuple[str, ...], column: str, rows: Iterable[known.Values]) -> tuple[str, ...]:
    """Return those of the texts that no row has in its column."""
    has = {row[column] for row in rows}
    return tuple(text for text in said if text not in has)


def _unspoken(said: tuple[tuple[str, int], ...], rows: Iterable[known.Values]) -> tuple[tuple[str, int], ...]:
    """Return her word on the channels she never spoke of to the shop: what she told it stands."""
    has = {row["channel"] for row in rows}
    return tuple(word for word in said if word[0] not in has)


def _amend_member(
    session: WriteSession,
    row: known.Values,
    differing: dict[str, Any],
    more: Extras,
    numbers: list[known.Values],
) -> None:
    """Write the row, its search keys where they change, and the numbers."""
    place = max((number["position"] for number in numbers), default=-1) + 1
    added = [(row["id"], *number, place + step) for step, number in enumerate(more.phones)]
    bulk_rows.insert_rows(session, Phone(member_id=0, written="", digits=""), PHONE, {}, added)
    numbers += [dict(zip(PHONE, number, strict=True)) for number in added]
    after = {**row, **differing}
    if added or differing.keys() & {"name", "reading", "card"}:
        before = former.of_member(session, row["id"])
        keys = search_keys(
            after["name"],
            after["reading"],
            [number["digits"] for number in numbers],
            after["card"],
            also=before.names,
            former=before.cards,
        )
        made = {
            "name_key": names.fold(after["name"]), "find_names": keys.names,
            "find_readings": keys.readings, "find_digits": keys.digits,
        }  # fmt: skip
        differing |= {name: value for name, value in made.items() if value != row[name]}
    if differing:
        bulk_rows.update_row(session, "member", row["id"], differing)
        bulk_rows.record(session, [("member", row["id"], {name: row[name] for name in differing}, differing)])
        row.update(differing)
