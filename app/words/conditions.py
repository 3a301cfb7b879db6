"""The conditions of a list in words: on a chip in one short phrase, and in the form field by field."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from app import i18n
from app.domain import colours, money
from app.domain.member_filter import Condition
from app.domain.operands import Operand
from app.i18n import Counted, translate
from app.words import dates, fields, outreach, people, standing

Conditions: Final = Counted("Conditions")
_AMONG_STAFF: Final = frozenset(
    {"age", "tag", "text", "level", "tier", "layer", "visits", "last_visit", "status", "points", "mourning"}
)
"""What a condition is of that is said among staff alone, whatever it asks for."""


@dataclass(frozen=True, slots=True)
class Names:
    """What is called by a number in a condition: members of staff, members, imports."""

    currency: str = "CNY"
    of: Mapping[tuple[str, int], str] = field(default_factory=dict)
    """(field, id) → name."""


def phrase(condition: Condition, names: Names) -> str:
    """Return the condition as a chip says it: "Wears 36–38", "Except: likes red"."""
    words = _phrase(condition, names)
    if condition.category:
        words = translate("Conditions", "{words} ({category})").format(
            words=words, category=condition.category
        )
    if condition.negated:
        words = translate("Conditions", "Except: {words}").format(words=words)
    return words


def is_private(condition: Condition) -> bool:
    """Whether it tells worth, silence or the shop's own words: not while a customer can see the screen."""
    return condition.operand is Operand.MONEY or condition.field in _AMONG_STAFF


def shown(condition: Condition, names: Names, *, discreet: bool) -> str:
    """Return its phrase; of a private one only that it is hidden, while a customer can see the screen."""
    if discreet and is_private(condition):
        return translate("Conditions", "Hidden (F9)")
    return phrase(condition, names)


def field_name(name: str) -> str:
    """Return what a field is called where it is chosen."""
    words = {
        "birthday": translate("Conditions", "Birthday"),
        "age": translate("Conditions", "Age"),
        "gender": translate("Conditions", "Woman or man"),
        "language": translate("Conditions", "Language"),
        "tier": translate("Conditions", "Tier"),
        "layer": translate("Conditions", "Layer"),
        "spent_365": translate("Conditions", "Spent in 12 months"),
        "spent": translate("Conditions", "Spent in all"),
        "visits": translate("Conditions", "Number of visits"),
        "last_visit": translate("Conditions", "Last visit"),
        "size": translate("Conditions", "Size"),
        "colour": translate("Conditions", "Colour"),
        "style": translate("Conditions", "Style"),
        "price_band": translate("Conditions", "Price of a piece"),
        "tag": translate("Conditions", "Tag"),
        "advisor": translate("Conditions", "Advisor"),
        "level": translate("Conditions", "Level"),
        "status": translate("Conditions", "Status"),
        "source": translate("Conditions", "How she came to us"),
        "joined_on": translate("Conditions", "Member since"),
        "referred_by": translate("Conditions", "Came through"),
        "family": translate("Conditions", "Family"),
        "relative_birthday": translate("Conditions", "Birthday in the family"),
        "on_file": translate("Conditions", "What is on file"),
        "contact": translate("Conditions", "Ways to reach her"),
        "do_not_contact": translate("Conditions", "Wish to be left alone"),
        "mourning": translate("Conditions", "Mourning"),
        "text": translate("Conditions", "Words on the card"),
        "points": translate("Conditions", "Points brought along"),
        "balance": translate("Conditions", "Balance brought along"),
        "import": translate("Conditions", "Import"),
    }
    return words[name]


def operator_name(name: str, operator: str) -> str:
    """Return how an operator of a field is called where it is chosen."""
    if (name, operator) in _OPERATORS:
        return _OPERATORS[name, operator]()
    return _COMMON[operator]() if operator in _COMMON else fields.field(operator)


def key_name(name: str, key: str) -> str:
    """Return the word for one of a field's answers (`member_filter.KEYS`, a level, a relation)."""
    own = _KEYS.get(name)
    return own(key) if own is not None else key


def on_file(key: str) -> str:
    """Return the word for what may be on file of her."""
    words = {
        "photo": translate("Conditions", "photo"),
        "umbrella": translate("Conditions", "an umbrella of ours"),
    }
    return words.get(key) or fields.field(key)


def _language(key: str) -> str:
    return i18n.NAMES.get(key) or translate("Conditions", "the shop's")


def _gender(key: str) -> str:
    return people.gender(key) or translate("Conditions", "not known")


def _tier(key: str) -> str:
    return standing.tier(key) or translate("Conditions", "not yet a buyer")


_KEYS: Final[dict[str, Callable[[str], str]]] = {
    "tier": _tier, "layer": standing.layer, "gender": _gender, "language": _language,
    "level": people.level, "status": people.status,
    "source": people.source, "family": people.relation, "on_file": on_file, "contact": outreach.channel,
}  # fmt: skip

_COMMON: Final[dict[str, Callable[[], str]]] = {
    "month": lambda: translate("Conditions", "in the month"),
    "this_month": lambda: translate("Conditions", "this month"),
    "next_month": lambda: translate("Conditions", "next month"),
    "within": lambda: translate("Conditions", "in the last days"),
    "before": lambda: translate("Conditions", "before"),
    "since": lambda: translate("Conditions", "since"),
    "not_for": lambda: translate("Conditions", "not for days"),
    "never": lambda: translate("Conditions", "never"),
    "between": lambda: translate("Conditions", "from … to …"),
    "pays": lambda: translate("Conditions", "from … to …"),
    "is": lambda: translate("Conditions", "is one of"),
    "has": lambda: translate("Conditions", "has"),
    "any": lambda: translate("Conditions", "any"),
    "none": lambda: translate("Conditions", "none"),
    "yes": lambda: translate("Conditions", "yes"),
    "likes": lambda: translate("Conditions", "says or buys"),
    "wears": lambda: translate("Conditions", "says or buys"),
    "says": lambda: translate("Conditions", "says"),
    "buys": lambda: translate("Conditions", "buys"),
    "avoids": lambda: translate("Conditions", "avoids"),
    "may": lambda: translate("Conditions", "may be reached by"),
    "allows": lambda: translate("Conditions", "has allowed"),
    "refuses": lambda: translate("Conditions", "has refused"),
    "anywhere": lambda: translate("Conditions", "anywhere"),
}
_OPERATORS: Final[dict[tuple[str, str], Callable[[], str]]] = {
    ("birthday", "within"): lambda: translate("Conditions", "in the next days"),
    ("relative_birthday", "within"): lambda: translate("Conditions", "in the next days"),
}


# On a chip --------------------------------------------------------------------------------------


def _phrase(condition: Condition, names: Names) -> str:
    said = _PLAIN.get((condition.field, condition.operator))
    if said is not None:
        return said()
    if condition.operand is Operand.DAYS:
        return _of_days(condition)
    form = _FORMS[condition.field, condition.operator]()
    return form.format(value=_value(condition, names))


def _of_days(condition: Condition) -> str:
    [days] = condition.numbers
    words = {
        ("birthday", "within"): lambda: Conditions.tr("Birthday in %n day(s)", "", days),
        ("relative_birthday", "within"): lambda: Conditions.tr(
            "Birthday in the family in %n day(s)", "", days
        ),
        ("last_visit", "not_for"): lambda: Conditions.tr("Not seen for %n day(s)", "", days),
        ("last_visit", "within"): lambda: Conditions.tr("Seen in the last %n day(s)", "", days),
        ("joined_on", "within"): lambda: Conditions.tr("Joined in the last %n day(s)", "", days),
    }
    return words[condition.field, condition.operator]()


def _value(condition: Condition, names: Names) -> str:
    operand = condition.operand
    if operand is Operand.DAY:
        return dates.day(condition.day)
    if operand is Operand.MONTHS:
        return _listed(dates.short_month(month) for month in condition.numbers)
    if operand in {Operand.NUMBERS, Operand.MONEY}:
        return _span(condition, names.currency)
    if operand is Operand.IDS:
        called = (names.of.get((condition.field, id_), f"#{id_}") for id_ in condition.numbers)
        return _listed(called)
    if condition.field == "colour":
        return _listed(colours.name(text, i18n.current()) for text in condition.texts)
    return _listed(key_name(condition.field, text) for text in condition.texts)


def _span(condition: Condition, currency: str) -> str:
    low, high = (
        None
        if number is None
        else money.format(number, currency)
        if condition.operand is Operand.MONEY
        else str(number)
        for number in condition.span
    )
    if high is None:
        return translate("Conditions", "{low} and more").format(low=low)
    if low is None:
        return translate("Conditions", "up to {high}").format(high=high)
    return low if low == high else f"{low}–{high}"


def _listed(words: Iterable[str]) -> str:
    return translate("Conditions", ", ").join(words)


_PLAIN: Final[dict[tuple[str, str], Callable[[], str]]] = {
    ("birthday", "this_month"): lambda: translate("Conditions", "Birthday this month"),
    ("birthday", "next_month"): lambda: translate("Conditions", "Birthday next month"),
    ("relative_birthday", "this_month"): lambda: translate("Conditions", "Birthday in the family this month"),
    ("relative_birthday", "next_month"): lambda: translate("Conditions", "Birthday in the family next month"),
    ("last_visit", "never"): lambda: translate("Conditions", "Never came"),
    ("tag", "any"): lambda: translate("Conditions", "Has a tag"),
    ("advisor", "none"): lambda: translate("Conditions", "No advisor"),
    ("referred_by", "any"): lambda: translate("Conditions", "Came through somebody"),
    ("family", "any"): lambda: translate("Conditions", "Has family on file"),
    ("do_not_contact", "yes"): lambda: translate("Conditions", "Asked to be left alone"),
    ("mourning", "yes"): lambda: translate("Conditions", "In mourning"),
}
_FORMS: Final[dict[tuple[str, str], Callable[[], str]]] = {
    ("birthday", "month"): lambda: translate("Conditions", "Birthday in {value}"),
    ("relative_birthday", "month"): lambda: translate("Conditions", "Birthday in the family in {value}"),
    ("age", "between"): lambda: translate("Conditions", "Age {value}"),
    ("gender", "is"): lambda: translate("Conditions", "{value}"),
    ("language", "is"): lambda: translate("Conditions", "Language {value}"),
    ("tier", "is"): lambda: translate("Conditions", "Tier {value}"),
    ("layer", "is"): lambda: translate("Conditions", "Layer {value}"),
    ("spent_365", "between"): lambda: translate("Conditions", "Spent {value} in 12 months"),
    ("spent", "between"): lambda: translate("Conditions", "Spent {value} in all"),
    ("visits", "between"): lambda: translate("Conditions", "Days she came: {value}"),
    ("last_visit", "before"): lambda: translate("Conditions", "Last seen before {value}"),
    ("last_visit", "since"): lambda: translate("Conditions", "Seen since {value}"),
    ("size", "wears"): lambda: translate("Conditions", "Wears {value}"),
    ("size", "says"): lambda: translate("Conditions", "Says she wears {value}"),
    ("size", "buys"): lambda: translate("Conditions", "Buys size {value}"),
    ("colour", "likes"): lambda: translate("Conditions", "Likes {value}"),
    ("colour", "says"): lambda: translate("Conditions", "Says she likes {value}"),
    ("colour", "buys"): lambda: translate("Conditions", "Buys {value}"),
    ("colour", "avoids"): lambda: translate("Conditions", "Avoids {value}"),
    ("style", "likes"): lambda: translate("Conditions", "Style {value}"),
    ("style", "says"): lambda: translate("Conditions", "Says she likes {value}"),
    ("style", "buys"): lambda: translate("Conditions", "Buys {value}"),
    ("price_band", "pays"): lambda: translate("Conditions", "Pays {value} a piece"),
    ("tag", "is"): lambda: translate("Conditions", "Tag {value}"),
    ("advisor", "is"): lambda: translate("Conditions", "Advisor {value}"),
    ("level", "is"): lambda: translate("Conditions", "Level {value}"),
    ("status", "is"): lambda: translate("Conditions", "Status {value}"),
    ("source", "is"): lambda: translate("Conditions", "{value}"),
    ("joined_on", "before"): lambda: translate("Conditions", "Joined before {value}"),
    ("joined_on", "since"): lambda: translate("Conditions", "Joined since {value}"),
    ("referred_by", "is"): lambda: translate("Conditions", "Came through {value}"),
    ("family", "has"): lambda: translate("Conditions", "Family: {value}"),
    ("on_file", "is"): lambda: translate("Conditions", "On file: {value}"),
    ("contact", "may"): lambda: translate("Conditions", "May be reached by {value}"),
    ("contact", "allows"): lambda: translate("Conditions", "Has allowed: {value}"),
    ("contact", "refuses"): lambda: translate("Conditions", "Has refused: {value}"),
    ("text", "anywhere"): lambda: translate("Conditions", "“{value}” on the card"),
    ("text", "notes"): lambda: translate("Conditions", "“{value}” in the notes"),
    ("text", "talk_about"): lambda: translate("Conditions", "Talk about “{value}”"),
    ("text", "taboos"): lambda: translate("Conditions", "Taboo “{value}”"),
    ("text", "hobbies"): lambda: translate("Conditions", "Hobby “{value}”"),
    ("text", "occupation"): lambda: translate("Conditions", "Occupation “{value}”"),
    ("text", "drink"): lambda: translate("Conditions", "Drinks “{value}”"),
    ("points", "between"): lambda: translate("Conditions", "Points {value}"),
    ("balance", "between"): lambda: translate("Conditions", "Balance {value}"),
    ("import", "is"): lambda: translate("Conditions", "From import {value}"),
}
