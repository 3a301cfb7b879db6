"""What each operation asks for, found by asking it: no list is kept by hand that could fall behind.

An operation reads all its fields before it turns to the shop. So each is handed a request that has
every field, one that has none, and one whose objects have none, with no shop behind any of them, and
what it asks for is written down.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, cast

from app.database.sessions import WriteSession
from app.domain import errors
from app.services.batch import OPERATIONS
from app.services.batch.given import Given, Operation
from app.services.fields import Fields

_DAY: Final = date(2000, 1, 1)


class Kind(StrEnum):
    """What stands in a field."""

    TEXT = "text"
    NUMBER = "number"
    """A whole number; money is in minor units."""
    FLAG = "true|false"
    DAY = "day"
    """YYYY-MM-DD."""
    MEMBER = "member"
    """An id, or a card number."""
    OBJECT = "object"
    OBJECTS = "list of objects"
    TEXTS = "list of texts"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a request."""

    name: str
    kind: Kind
    required: bool
    """Whether a request without it is never understood."""
    inside: tuple["Field", ...] = ()
    """The fields of an object, where the operation names them."""

    @property
    def is_list(self) -> bool:
        """Whether there may be several."""
        return self.kind in {Kind.OBJECTS, Kind.TEXTS}

    def as_json(self) -> dict[str, Any]:
        """Return the field as a document."""
        told = {"name": self.name, "kind": self.kind.value, "required": self.required}
        return {**told, "fields": [each.as_json() for each in self.inside]} if self.inside else told


def everything() -> Mapping[str, tuple[Field, ...]]:
    """Return the fields of every operation, by the operation's name."""
    return {name: of(work) for name, work in sorted(OPERATIONS.items())}


def of(work: Operation) -> tuple[Field, ...]:
    """Return the fields that an operation asks for: those it cannot do without first."""
    full, hollow, empty = _Request(), _Request(inside=False), _Request(given=False)
    for request in (full, hollow, empty):
        with suppress(_Turned, errors.Refusal):
            work(Given(cast("WriteSession", _NoShop()), request, _DAY))
    return _united(full, empty, hollow)


def _united(full: "_Request", empty: "_Request", hollow: "_Request | None" = None) -> tuple[Field, ...]:
    found = []
    for name, kind in {**empty.kinds, **full.kinds}.items():
        inside: tuple[Field, ...] = ()
        if hollow and name in full.within:
            inside = _united(full.within[name], hollow.within[name])
        found.append(Field(name, kind, name in full.needed & empty.needed, inside))
    return tuple(sorted(found, key=lambda field: not field.required))


class _Turned(Exception):  # noqa: N818  (no error: the operation has read what it reads)
    """The operation turned to the shop."""


class _NoShop:
    def __getattr__(self, name: str) -> Any:
        raise _Turned(name)


class _Request(Fields):
    """A request that has every field, or none, and writes down which are asked for."""

    def __init__(self, *, given: bool = True, inside: bool | None = None) -> None:
        """Have every field if `given`; of the objects in them every field if `inside`."""
        super().__init__({})
        self._given = given
        self._inside_given = given if inside is None else inside
        self.kinds: dict[str, Kind] = {}
        self.needed: set[str] = set()
        self.within: dict[str, _Request] = {}

    def __contains__(self, name: str) -> bool:
        return self._given

    def is_given(self, name: str) -> bool:  # noqa: ARG002  (all are, or none)
        return self._given

    def is_text(self, name: str) -> bool:
        self.kinds.setdefault(name, Kind.MEMBER)  # what may be a text or a number names somebody
        return False

    def text(self, name: str, default: str | None = None) -> str:
        self._note(name, Kind.TEXT, needed=default is None)
        return default or name

    def number(self, name: str, default: int | None = None) -> int:
        self._note(name, Kind.NUMBER, needed=default is None)
        return _DAY.year if name == "year" else 1

    def flag(self, name: str, default: bool | None = None) -> bool:
        self._note(name, Kind.FLAG, needed=default is None)
        return bool(default)

    def day(self, name: str) -> date | None:
        self._note(name, Kind.DAY, needed=False)
        return _DAY if self._given else None

    def mapping(self, name: str) -> dict[str, Any]:
        self._note(name, Kind.OBJECT, needed=True)
        return {}

    def inner(self, name: str) -> Fields:
        self.kinds[name] = Kind.OBJECT
        return self._object(name)

    def rows(self, name: str) -> list[Fields]:
        self._note(name, Kind.OBJECTS, needed=False)
        return [self._object(name)] if self._given else []

    def texts(self, name: str) -> list[str]:
        self._note(name, Kind.TEXTS, needed=False)
        return []

    def left(self) -> list[str]:
        return []

    def _object(self, name: str) -> "_Request":
        return self.within.setdefault(name, _Request(given=self._inside_given))

    def _note(self, name: str, kind: Kind, *, needed: bool) -> None:
        self.kinds.setdefault(name, kind)
        if needed:
            self.needed.add(name)
