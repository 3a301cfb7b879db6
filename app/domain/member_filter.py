"""What puts a member on a list: conditions on anything that her card says, met all together or any of them.

A condition names a field, an operator of that field and its values; `FIELDS` is the one list of them.
A filter is kept as JSON. What a later version wrote and this one does not know is refused, never
passed over: a list that left out a condition would show the wrong people.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final, Self

from app.domain import errors
from app.domain.channels import Channel
from app.domain.layers import Layer
from app.domain.status import Status
from app.domain.tiers import Tier

Value = str | int | None
"""A key or text, a number, or the open end of a span."""

MOST_DAYS: Final = 3_660
"""The longest span of days that a condition names."""
LONGEST_TEXT: Final = 1_000
"""Characters of a text that is looked for; SQLite's own bound is 50,000 bytes."""
LARGEST: Final = 2**62
"""A number beyond this, with its sign, is not one that the file can hold."""
MOST_CONDITIONS: Final = 40


class Operand(StrEnum):
    """What an operator asks for."""

    NOTHING = "nothing"
    KEYS = "keys"
    """One or more of a field's fixed answers."""
    IDS = "ids"
    """One or more rows of the shop: members of staff, members, imports."""
    TEXTS = "texts"
    """One or more words that staff chose themselves, compared whole."""
    WORDS = "words"
    """A piece of text that is looked for."""
    MONTHS = "months"
    DAY = "day"
    DAYS = "days"
    """A number of days."""
    NUMBERS = "numbers"
    """From … to …, both included; None: open."""
    MONEY = "money"
    """The same in minor units."""


_BY_DAY: Final = {"within": Operand.DAYS, "before": Operand.DAY, "since": Operand.DAY}
_BIRTHDAY: Final = {
    "month": Operand.MONTHS, "this_month": Operand.NOTHING, "next_month": Operand.NOTHING,
    "within": Operand.DAYS,
}  # fmt: skip

FIELDS: Final[Mapping[str, Mapping[str, Operand]]] = {
    "birthday": _BIRTHDAY,
    "age": {"between": Operand.NUMBERS},
    "gender": {"is": Operand.KEYS},
    "language": {"is": Operand.KEYS},
    "tier": {"is": Operand.KEYS},
    "layer": {"is": Operand.KEYS},
    "spent_365": {"between": Operand.MONEY},
    "spent": {"between": Operand.MONEY},
    "visits": {"between": Operand.NUMBERS},
    "last_visit": {"not_for": Operand.DAYS, **_BY_DAY, "never": Operand.NOTHING},
    "size": {"wears": Operand.TEXTS, "says": Operand.TEXTS, "buys": Operand.TEXTS},
    "colour": {
        "likes": Operand.TEXTS, "says": Operand.TEXTS, "buys": Operand.TEXTS, "avoids": Operand.TEXTS,
    },
    "style": {"likes": Operand.TEXTS, "says": Operand.TEXTS, "buys": Operand.TEXTS},
    "price_band": {"pays": Operand.MONEY},
    "tag": {"is": Operand.TEXTS, "any": Operand.NOTHING},
    "advisor": {"is": Operand.IDS, "none": Operand.NOTHING},
    "level": {"is": Operand.TEXTS},
    "status": {"is": Operand.KEYS},
    "source": {"is": Operand.KEYS},
    "joined_on": _BY_DAY,
    "referred_by": {"is": Operand.IDS, "any": Operand.NOTHING},
    "family": {"has": Operand.TEXTS, "any": Operand.NOTHING},
    "relative_birthday": _BIRTHDAY,
    "on_file": {"is": Operand.KEYS},
    "contact": {"may": Operand.KEYS, "allows": Operand.KEYS, "refuses": Operand.KEYS},
    "do_not_contact": {"yes": Operand.NOTHING},
    "mourning": {"yes": Operand.NOTHING},
    "text": {
        "anywhere": Operand.WORDS, "notes": Operand.WORDS, "talk_about": Operand.WORDS,
        "taboos": Operand.WORDS, "hobbies": Operand.WORDS, "occupation": Operand.WORDS,
        "drink": Operand.WORDS,
    },
    "points": {"between": Operand.NUMBERS},
    "balance": {"between": Operand.MONEY},
    "import": {"is": Operand.IDS},
}  # fmt: skip
"""Field → operator → what it asks for, in the order in which they are offered."""

KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "tier": tuple(Tier),
    "layer": tuple(Layer),
    "gender": ("f", "m", ""),
    "language": ("zh_CN", "ja", "en", ""),
    "status": tuple(Status),
    "source": ("walk_in", "referral", "tried_on", "fan", "event", "import"),
    "on_file": ("phone", "wechat", "line", "email", "address", "birthday", "card", "photo", "umbrella"),
    "contact": (Channel.PHONE, Channel.MESSAGE, Channel.EMAIL, Channel.POST),
}
"""The fixed answers of a field; "" is: not known, or the shop's own language."""

OF_A_CATEGORY: Final = frozenset({"size", "price_band"})
"""Fields that may speak of one category of clothes."""

TASTE: Final = frozenset(
    {("size", "wears"), ("size", "buys"), ("colour", "likes"), ("colour", "buys"), ("style", "likes"),
     ("style", "buys"), ("price_band", "pays")}
)  # fmt: skip
"""Field and operator of what is derived from her purchases: every line has to be read for it."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition. Raises NotAFilter where the field has no such operator, or the values do not fit."""

    field: str
    operator: str
    values: tuple[Value, ...] = ()
    category: str = ""
    """"": of any category."""
    negated: bool = False
    """True: those who do not meet it."""

    def __post_init__(self) -> None:
        operators = FIELDS.get(self.field, {})
        if self.operator not in operators:
            raise errors.NotAFilter(f"{self.field}.{self.operator}")
        fits = _fit(operators[self.operator], self.values, KEYS.get(self.field, ()))
        if not fits or (self.category and self.field not in OF_A_CATEGORY):
            raise errors.NotAFilter(f"{self.field}.{self.operator} {self.values!r}")

    @property
    def operand(self) -> Operand:
        """What kind of values it has."""
        return FIELDS[self.field][self.operator]

    @property
    def span(self) -> tuple[int | None, int | None]:
        """From … to …, of a condition with NUMBERS or MONEY."""
        low, high = self.values
        return _number(low), _number(high)

    @property
    def texts(self) -> tuple[str, ...]:
        """The values as texts, of a condition with KEYS, TEXTS or WORDS."""
        return tuple(str(value) for value in self.values)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The values as numbers, of a condition with IDS, MONTHS or DAYS."""
        return tuple(int(value) for value in self.values if value is not None)

    @property
    def day(self) -> date:
        """The day, of a condition with DAY."""
        return date.fromisoformat(str(self.values[0]))

    @property
    def is_taste(self) -> bool:
        """Whether her purchases have to be read line by line for it."""
        return (self.field, self.operator) in TASTE

    def turned(self) -> Self:
        """Return the opposite condition."""
        return replace(self, negated=not self.negated)

    def as_json(self) -> dict[str, Any]:
        """Return the condition as it is kept; what says nothing is left out."""
        kept: dict[str, Any] = {"field": self.field, "is": self.operator}
        if self.values:
            kept["values"] = list(self.values)
        if self.category:
            kept["category"] = self.category
        if self.negated:
            kept["not"] = True
        return kept


@dataclass(frozen=True, slots=True)
class MemberFilter:
    """Conditions that a member meets all of, or (`any_of`) one of at least. Without any: everybody."""

    conditions: tuple[Condition, ...] = ()
    any_of: bool = False

    def __post_init__(self) -> None:
        if len(self.conditions) > MOST_CONDITIONS:
            raise errors.NotAFilter(f"> {MOST_CONDITIONS}")

    def with_condition(self, condition: Condition) -> Self:
        """Return the filter with one more condition."""
        return replace(self, conditions=(*self.conditions, condition))

    def without(self, place: int) -> Self:
        """Return the filter without the condition at `place`."""
        kept = (each for at, each in enumerate(self.conditions) if at != place)
        return replace(self, conditions=tuple(kept))

    def turned(self, place: int) -> Self:
        """Return the filter with the condition at `place` turned round."""
        return self.exchanged(place, self.conditions[place].turned())

    def exchanged(self, place: int, condition: Condition) -> Self:
        """Return the filter with another condition at `place`."""
        kept = (condition if at == place else each for at, each in enumerate(self.conditions))
        return replace(self, conditions=tuple(kept))

    def as_text(self) -> str:
        """Return the filter as JSON text, as a list is kept."""
        said = {
            "match": "any" if self.any_of else "all",
            "conditions": [c.as_json() for c in self.conditions],
        }
        return json.dumps(said, ensure_ascii=False)


def from_text(text: str) -> MemberFilter:
    """Read what `MemberFilter.as_text` writes. Raises NotAFilter for all else, and for what is not known."""
    try:
        said = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise errors.NotAFilter(text[:40]) from error
    if not isinstance(said, dict) or said.keys() - {"match", "conditions"}:
        raise errors.NotAFilter(text[:40])
    match, conditions = said.get("match", "all"), said.get("conditions", [])
    if match not in ("all", "any") or not isinstance(conditions, list):
        raise errors.NotAFilter(text[:40])
    return MemberFilter(tuple(_condition(each) for each in conditions), match == "any")


def _condition(said: Any) -> Condition:
    if not isinstance(said, dict) or said.keys() - {"field", "is", "values", "category", "not"}:
        raise errors.NotAFilter(str(said)[:80])
    field, operator = said.get("field"), said.get("is")
    values, category, negated = said.get("values", []), said.get("category", ""), said.get("not", False)
    sound = all(isinstance(text, str) for text in (field, operator, category)) and isinstance(negated, bool)
    if not sound or not isinstance(values, list):
        raise errors.NotAFilter(str(said)[:80])
    return Condition(str(field), str(operator), tuple(values), category, negated)


def _fit(operand: Operand, values: Sequence[Any], keys: Iterable[str]) -> bool:
    """Whether the values are such as the operand asks for."""
    if operand in _SHAPES:
        return _SHAPES[operand](values)
    return bool(values) and all(value in keys for value in values)


def _span(values: Sequence[Any]) -> bool:
    if len(values) != 2 or not all(value is None or _countable(value) for value in values):  # noqa: PLR2004  (from, to)
        return False
    low, high = values
    return (low, high) != (None, None) and (low is None or high is None or low <= high)


def _texts(values: Sequence[Any]) -> bool:
    return bool(values) and all(isinstance(value, str) and _findable(value) for value in values)


def _findable(text: str) -> bool:
    """Whether a text can stand in the file: nothing that is longer, or no text at all, is looked for."""
    return (
        bool(text.strip())
        and len(text) <= LONGEST_TEXT
        and not any("\ud800" <= it <= "\udfff" for it in text)
    )


def _countable(value: object) -> bool:
    """Whether a value is a whole number that the file can hold."""
    return type(value) is int and abs(value) <= LARGEST


def _ids(values: Sequence[Any]) -> bool:
    return bool(values) and all(map(_countable, values))


def _one_day(values: Sequence[Any]) -> bool:
    try:
        return len(values) == 1 and bool(date.fromisoformat(values[0]))
    except (ValueError, TypeError):
        return False


_SHAPES: Final = {
    Operand.NOTHING: lambda values: not values,
    Operand.IDS: _ids,
    Operand.TEXTS: _texts,
    Operand.WORDS: lambda values: len(values) == 1 and _texts(values),
    Operand.MONTHS: lambda values: _ids(values) and all(1 <= month <= 12 for month in values),  # noqa: PLR2004  (of a year)
    Operand.DAY: _one_day,
    Operand.DAYS: lambda values: len(values) == 1 and _ids(values) and 0 <= values[0] <= MOST_DAYS,
    Operand.NUMBERS: _span,
    Operand.MONEY: _span,
}


def _number(value: Value) -> int | None:
    return None if value is None else int(value)
