"""A change in words: each field as it was and as it is, line by line."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from app import i18n
from app.domain import colours
from app.domain.birthday import Birthday, Calendar
from app.i18n import translate
from app.words import dates, fields, outreach, people

Row = tuple[str, str | None, str | None]
"""Table, and the columns that changed, before and after, as JSON; None: the row was not there."""

_MADE: Final = frozenset(
    {"id", "member_id", "name_key", "find_names", "find_readings", "find_digits", "created_at", "import_id"}
    | {"position", "digits", "staff_id", "written_on", "said_on", "since", "wording", "source", "birth_leap"}
)
_SHOWN: Final[Mapping[str, str]] = {"written": "phone", "text": "note"}
"""Columns that a person calls otherwise."""


def lines(rows: Sequence[Row]) -> list[str]:
    """Return what was changed, one line a field: “drink: tea → coffee”."""
    return [line for table, before, after in rows for line in _of_row(table, before, after)]


def umbrella(rows: Sequence[Row], *, turned: bool = False) -> str:
    """Return what was done where nothing but an umbrella was lent or came back, else "".

    `turned`: the rows are those of a change that took this one back.
    """
    if len(rows) != 1 or rows[0][0] != "member":
        return ""
    was, now = (json.loads(row or "{}") for row in rows[0][1:])
    if set(now) != {"umbrella_lent_on"}:
        return ""
    if (was if turned else now)["umbrella_lent_on"]:
        return translate("Changes", "She took one of our umbrellas")
    return translate("Changes", "She brought our umbrella back")


def _of_row(table: str, before: str | None, after: str | None) -> Iterator[str]:
    was, now = json.loads(before or "{}"), json.loads(after or "{}")
    birth = {name for name in (*was, *now) if name.startswith("birth_")}
    if birth and (_birthday(was) or _birthday(now)):
        yield _line("birthday", _birthday(was), _birthday(now))
    for name in dict.fromkeys((*was, *now)):
        if name in _MADE or name in birth or name.endswith("_id"):
            continue
        old, new = _value(table, name, was.get(name)), _value(table, name, now.get(name))
        if old != new:
            yield _line(_SHOWN.get(name, name), old, new)


def _line(name: str, old: str, new: str) -> str:
    caption = fields.field(name)
    if not old:
        return translate("Changes", "{field}: {new}").format(field=caption, new=new)
    if not new:
        return translate("Changes", "{field}: {old} → nothing").format(field=caption, old=old)
    return translate("Changes", "{field}: {old} → {new}").format(field=caption, old=old, new=new)


def _value(table: str, name: str, value: Any) -> str:
    if value is None or value == "":
        return ""
    if name in _WORDED:
        return str(_WORDED[name](str(value)))
    if name in {"do_not_contact", "allowed"}:
        return translate("Changes", "yes") if value else translate("Changes", "no")
    if name.endswith(("_on", "_day", "_from", "until")):
        return dates.day(date.fromisoformat(str(value)))
    if table == "preference" and name == "value":
        return colours.name(str(value), i18n.current())
    return " ".join(str(value).split())


_WORDED: Final = {
    "status": people.status,
    "level": people.level,
    "gender": people.gender,
    "relation": people.relation,
    "channel": outreach.channel,
    "language": lambda code: i18n.NAMES.get(code, code),
    "source": people.source,
}


def _birthday(row: Mapping[str, Any]) -> str:
    """Return the birthday of the columns that changed, as far as they tell one."""
    month, day = row.get("birth_month"), row.get("birth_day")
    if not month or not day:
        return str(row.get("birth_year") or "")
    calendar = Calendar(row.get("birth_calendar") or "solar")
    kept = Birthday(calendar, month, day, row.get("birth_year"), bool(row.get("birth_leap")))
    return dates.birthday_with_year(kept)
