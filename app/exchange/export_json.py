"""The shop's data as one JSON document that any program can read: nothing in it is shortened or reworded.

Days are ISO text, money is in minor units of `currency`, a birthday has the form of the command line
(`Birthday.as_json`). `schema` is the number of this form.
"""

import base64
import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from app.domain.birthday import Birthday
from app.domain.events import Held
from app.domain.feedback import Told
from app.domain.partial_birthday import PartialBirthday
from app.domain.shop import ShopSettings
from app.queries.member_records import MemberRecord

SCHEMA: Final = 1


def write(
    path: Path, settings: ShopSettings, today: date, lists: Mapping[str, Iterable[list[Any]]]
) -> Iterator[int]:
    """Write each list of records under its name, yielding how many records are done."""
    done = 0
    head = {
        "program": "vitrine",
        "schema": SCHEMA,
        "exported_on": today,
        "shop": {"name": settings.name, "region": settings.region, "language": settings.language},
        "currency": settings.currency,
        "minor_unit_digits": settings.digits,
    }
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_json(head)[:-1])
        for name, batches in lists.items():
            file.write(f',\n"{name}": [')
            first = True
            for batch in batches:
                for record in batch:
                    file.write(("\n" if first else ",\n") + _json(_plain(record)))
                    first = False
                done += len(batch)
                yield done
            file.write("\n]")
        file.write("\n}\n")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=_told)


def _told(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Birthday | PartialBirthday):
        return value.as_json()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    message = f"{type(value).__name__} is not for JSON"
    raise TypeError(message)


def _plain(record: Any) -> dict[str, Any]:
    """Return a record as an object; what is empty is null or an empty list."""
    if isinstance(record, MemberRecord):
        return _member(record)
    if isinstance(record, Told | Held):
        return dataclasses.asdict(record)
    said: dict[str, Any] = record._asdict()
    if "codes" in said:
        said["codes"] = [dict(zip(("code", "size", "colour"), code, strict=True)) for code in said["codes"]]
    return said


def _member(who: MemberRecord) -> dict[str, Any]:
    said = {field.name: getattr(who, field.name) for field in dataclasses.fields(who)}
    for name in ("preferences", "consents", "relatives", "remarks", "lots", "posted_cards"):
        said[name] = [_fields(one) for one in said[name]]
    said["phones"] = [{"written": written, "key": key} for written, key in who.phones]
    said["photo"] = who.photo or None
    return _born(said)


def _fields(record: Any) -> dict[str, Any]:
    return _born({field.name: getattr(record, field.name) for field in dataclasses.fields(record)})


def _born(said: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with one birthday, as far as it is known."""
    part = said.pop("part", None)
    return {**said, "birthday": said["birthday"] or part} if "birthday" in said else said
