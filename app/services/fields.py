"""The fields of a request, read one by one; what is missing, unknown or unreadable is refused."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.domain import errors
from app.services import checks

LARGEST = 2**53
"""Whole numbers beyond this are not the same in every reader of JSON."""


class Fields:
    """What a request carries. Every field is asked for by name; `done` refuses those nobody asked for."""

    def __init__(self, values: Mapping[str, Any], inside: str = "") -> None:
        """Read `values`, which stand in the field `inside` of the request."""
        self._values = values
        self._inside = inside
        self._asked: set[str] = set()

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def is_given(self, name: str) -> bool:
        """Whether the field is there and not null; it counts as asked for."""
        self._asked.add(name)
        return self._values.get(name) is not None

    def is_text(self, name: str) -> bool:
        """Whether the field is a text."""
        return isinstance(self._values.get(name), str)

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text. Raises NotUnderstood, and BadValue for what no file can hold."""
        return checks.storable(name, str(self._value(name, str, default)))

    def number(self, name: str, default: int | None = None) -> int:
        """Return a whole number."""
        value = int(self._value(name, int, default))
        if abs(value) > LARGEST:
            raise errors.BadValue(name, str(value), "too_large")
        return value

    def flag(self, name: str, default: bool | None = None) -> bool:
        """Return true or false."""
        return bool(self._value(name, bool, default))

    def day(self, name: str) -> date | None:
        """Return a day written YYYY-MM-DD, or None where it is not given or null. Raises NotADate."""
        if not self.is_given(name):
            return None
        text = self.text(name)
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise errors.NotADate(text) from error

    def mapping(self, name: str) -> dict[str, Any]:
        """Return an object as it is."""
        return dict(self._value(name, dict, None))

    def inner(self, name: str) -> "Fields":
        """Return the fields of an object."""
        return Fields(self._value(name, dict, None), self.named(name))

    def rows(self, name: str) -> list["Fields"]:
        """Return the fields of each object of a list; none where it is not given."""
        rows = self._value(name, list, [])
        for number, row in enumerate(rows):
            if not isinstance(row, dict):
                raise errors.NotUnderstood(f"{self.named(name)}[{number}]")
        return [Fields(row, f"{self.named(name)}[{number}]") for number, row in enumerate(rows)]

    def texts(self, name: str) -> list[str]:
        """Return a list of texts; none where it is not given."""
        values = self._value(name, list, [])
        return [Fields({name: value}, self._inside).text(name) for value in values]

    def left(self) -> list[str]:
        """Return the names that nobody has asked for yet."""
        return [name for name in self._values if name not in self._asked]

    def done(self) -> None:
        """Refuse the request if it carries a field that nobody asked for: it may be misspelt."""
        for name in self.left():
            raise errors.NotUnderstood(self.named(name))

    def _value(self, name: str, kind: type, default: Any) -> Any:
        self._asked.add(name)
        value = self._values.get(name)
        if value is None:
            if default is None:
                raise errors.NotUnderstood(self.named(name))
            return default
        if type(value) is not kind:  # not isinstance: true is no number
            raise errors.NotUnderstood(f"{self.named(name)}: {value}")
        return value

    def named(self, name: str) -> str:
        """Return the field's name with what it stands in, as a message says it."""
        return f"{self._inside}.{name}" if self._inside else name
