"""What puts a member on a list: conditions on anything that her card says, met all together or any of them.

A condition names a field, an operator of that field and its values; `FIELDS` is the one list of them.
A filter is kept as JSON. What a later version wrote and this one does not know is refused, never
passed over: a list that left out a condition would show the wrong people.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, Self

from app.domain import errors
from app.domain.channels import Channel
from app.domain.layers import Layer
from app.domain.operands import Operand, Value, fit
from app.domain.status import Status
from app.domain.tiers import Tier

MOST_CONDITIONS: Final = 40


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
        fits = fit(operators[self.operator], self.values, KEYS.get(self.field, ()))
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


def _number(value: Value) -> int | None:
    return None if value is None else int(value)
