"""When two cards may be one person's, what says so, and how sure it is.

Name-sakes are common: 张伟 alone says little. A telephone, a mailbox, or a name with its birthday says
it surely enough to be looked at before a second card is made; yet mother and child may share a phone,
so that nothing is ever refused.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from app.domain import birth_text, errors
from app.domain.birthday import Birthday

Birth = tuple[str | None, int | None, int | None, int | None, int]
"""Calendar, year, month, day, leap: as far as they are known."""
NOT_BORN: Final[Birth] = (None, None, None, None, 0)


class Sign(StrEnum):
    """What two cards have in common, the surest first."""

    PHONE = "phone"
    EMAIL = "email"
    WECHAT = "wechat"
    NAME_AND_BIRTHDAY = "name_and_birthday"
    SOUND_AND_BIRTHDAY = "sound_and_birthday"
    """Another name of the same sound, born on the same day: 晓红 and 小红."""
    NAME = "name"


SURE: Final = frozenset({Sign.PHONE, Sign.EMAIL, Sign.WECHAT, Sign.NAME_AND_BIRTHDAY})
"""Signs of which one is enough; the others say: perhaps."""


@dataclass(frozen=True, slots=True)
class Known:
    """What of a card, or of what is being typed, tells one person from another."""

    name_key: str = ""
    """`domain.names.fold(name)`."""
    sounds: frozenset[str] = frozenset()
    """`sounds` of her readings."""
    birth: Birth = NOT_BORN
    phones: frozenset[str] = frozenset()
    """`domain.phones.Phone.key`."""
    email: str = ""
    wechat: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One member who may be the same, with what tells her apart."""

    id: int
    name: str
    card: str
    phone: str
    last_visit: date | None
    advisor: str
    signs: tuple[Sign, ...]
    sure: bool


def signs(one: Known, other: Known) -> tuple[Sign, ...]:
    """Return what the two have in common, the surest first; nothing where they are strangers."""
    same_name = bool(one.name_key) and one.name_key == other.name_key
    born = same_birthday(one.birth, other.birth)
    found = {
        Sign.PHONE: not one.phones.isdisjoint(other.phones),
        Sign.EMAIL: _same(one.email, other.email),
        Sign.WECHAT: _same(one.wechat, other.wechat),
        Sign.NAME_AND_BIRTHDAY: same_name and born,
        Sign.SOUND_AND_BIRTHDAY: not same_name and born and not one.sounds.isdisjoint(other.sounds),
        Sign.NAME: same_name and not born,
    }
    return tuple(sign for sign, there in found.items() if there)


def sure(found: Collection[Sign]) -> bool:
    """Tell whether what two cards have in common is more than a name."""
    return not SURE.isdisjoint(found)


def told_apart(one: Known, other: Known) -> bool:
    """Tell whether two of one name are likely name-sakes: born on other days, reached by other phones."""
    born = NOT_BORN not in (one.birth, other.birth) and not same_birthday(one.birth, other.birth)
    return born or bool(one.phones and other.phones and one.phones.isdisjoint(other.phones))


def same_birthday(one: Birth, other: Birth) -> bool:
    """Tell whether both are born on one day of one calendar, and in one year where both say it."""
    (_, year, month, day, _), (_, other_year, _, _, _) = one, other
    return (
        None not in (month, day)
        and (one[0], *one[2:]) == (other[0], *other[2:])
        and (year is None or other_year is None or year == other_year)
    )


def sounds(readings: str) -> frozenset[str]:
    """Return how a name is said, from the search keys of its readings: the usual spelling of each way."""
    return frozenset(
        "".join(_spelling(part) for part in line.split(" ")) for line in readings.split("\n") if line
    )


def _spelling(part: str) -> str:
    """Return the usual Latin spelling of a part 曾|zeng;ceng, or the word itself."""
    usual = part.partition(";")[0].split("|")
    return usual[1] if len(usual) > 1 else usual[0]


def birth_of(written: str) -> Birth:
    """Return the birthday that is being written; nothing as long as it cannot be read."""
    try:
        born = birth_text.parse_birth(written)
    except errors.Refusal:
        return NOT_BORN
    if born is None:
        return NOT_BORN
    day = born.day if isinstance(born, Birthday) else None
    return born.calendar.value, born.year, born.month, day, int(born.leap)


def mail_key(text: str) -> str:
    """Return a mailbox or an id as it is compared: case and blanks do not count."""
    return "".join(text.split()).casefold()


def _same(one: str, other: str) -> bool:
    return bool(one) and mail_key(one) == mail_key(other)
