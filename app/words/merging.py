"""What two cards say in a field, in words, and what is united when they become one."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from app import i18n
from app.domain import phones
from app.domain.birthday import Birthday, Calendar
from app.domain.merging import CardToMerge
from app.domain.partial_birthday import PartialBirthday
from app.i18n import Counted, translate
from app.words import dates, fields, people

Merging: Final = Counted("Merging")


def value(card: CardToMerge, field: str) -> str:
    """Return what `card` says in `field` as a person reads it; "" for nothing."""
    said: Any = card.values[field]
    if said is None or said == "":
        return ""
    named = {"advisor_id": card.advisor, "referred_by_id": card.referred_by}
    worded: dict[str, Callable[[Any], str]] = {
        "level": people.level,
        "status": people.status,
        "source": people.source,
        "gender": people.gender,
        "language": lambda code: i18n.NAMES.get(code, code),
        "birthday": _birthday,
        "phones": phones.findable,
        "photo": lambda _: translate("Merging", "her photo on this card"),
    }
    if field in named:
        return named[field]
    if field in worded:
        return worded[field](said)
    return dates.day(said) if isinstance(said, date) else str(said)


def field(name: str) -> str:
    """Return the heading of a field."""
    if name == "phones":
        return translate("Merging", "number to call first")
    return fields.field(name)


def united(kept: Mapping[str, int], added: Mapping[str, int]) -> str:
    """Return what of both cards will stand on one: 27 purchases + 3 · 4 contacts + 1."""
    words = []
    for kind, told in _counted().items():
        if added[kind]:
            words.append(f"{told(kept[kind])} + {added[kind]}")
    return " · ".join(words)


def _counted() -> dict[str, Any]:
    return {
        "purchase": lambda n: Merging.tr("%n purchase(s)", "", n),
        "contact": lambda n: Merging.tr("%n contact(s)", "", n),
        "relative": lambda n: Merging.tr("%n relative(s)", "", n),
        "phone": lambda n: Merging.tr("%n phone(s)", "", n),
        "preference": lambda n: Merging.tr("%n statement(s)", "", n),
        "note": lambda n: Merging.tr("%n note(s)", "", n),
        "tag": lambda n: Merging.tr("%n tag(s)", "", n),
        "consent": lambda n: Merging.tr("%n word(s) on being contacted", "", n),
        "account": lambda n: Merging.tr("%n account(s) of points or stored value", "", n),
    }


def _birthday(kept: tuple[str | None, int | None, int | None, int | None, int]) -> str:
    calendar, year, month, day, leap = kept
    if calendar is None:
        return ""
    if month is not None and day is not None:
        return dates.birth(Birthday(Calendar(calendar), month, day, year, bool(leap)), None)
    return dates.birth(None, PartialBirthday(Calendar(calendar), year, month, bool(leap)))
