"""The sample's members: each has a name, a family, and habits that her purchases will follow."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from app.demo import stock
from app.domain import lunar
from app.domain.birthday import Birthday, Calendar

YEARS: Final = 4
"""How far back the sample shop's books go."""

_TONGUES: Final = (("zh_CN", 62), ("ja", 26), ("en", 12))


@dataclass(frozen=True, slots=True)
class Kin:
    """A relative: relation, name, birthday, and for a child the size of her clothes."""

    relation: str
    name: str
    birthday: Birthday | None
    sizes: str = ""


@dataclass(frozen=True, slots=True)
class Habits:
    """How she buys. `rhythm` is the usual number of days between visits."""

    size: int
    """Index into the sizes of a category; 0 is the smallest."""
    colours: tuple[str, ...]
    avoids: str
    styles: tuple[str, ...]
    purse: float
    """Where in an item's range of prices she buys: 0 at the foot, 1 at the top."""
    rhythm: int
    first: date
    last: date
    """No visit after this day: she has left."""
    gives: float
    """The share of lines that are presents."""


@dataclass(frozen=True, slots=True)
class Persona:
    """One invented member."""

    tongue: str
    name: str
    reading: str
    gender: str
    birthday: Birthday | None
    phone: str
    email: str
    wechat: str
    line: str
    address: str
    card: str
    source: str
    referred_by: int | None
    """Index of the member through whom she came."""
    advisor: int
    status: str
    details: dict[str, str]
    kin: tuple[Kin, ...]
    habits: Habits
    states: bool
    """Whether she was asked for sizes and colours."""
    no_calls: bool
    leave_alone: bool


def people(dice: Random, count: int, today: date) -> list[Persona]:
    """Return `count` personas; the same dice give the same people."""
    return [_persona(dice, number, today) for number in range(count)]


def _persona(dice: Random, number: int, today: date) -> Persona:
    tongue = dice.choices([t for t, _ in _TONGUES], [w for _, w in _TONGUES])[0]
    gender = "f" if dice.random() < 0.93 else "m"
    name, reading, surname = _name(dice, tongue, gender)
    habits = _habits(dice, today)
    prospect = dice.random() < 0.05
    return Persona(
        tongue=tongue,
        name=name,
        reading=reading,
        gender=gender,
        birthday=_birthday(dice, tongue, today.year - dice.randint(22, 68)) if dice.random() < 0.93 else None,
        phone=_phone(dice, tongue, number),
        email=f"member{number + 1:03d}@example.com" if dice.random() < 0.5 else "",
        wechat=f"wx_{number + 1:04d}" if tongue == "zh_CN" and dice.random() < 0.8 else "",
        line=f"line{number + 1:04d}" if tongue == "ja" and dice.random() < 0.8 else "",
        address=_address(dice, tongue),
        card=f"VIP-{number + 1:04d}",
        source="tried_on"
        if prospect
        else dice.choices(["referral", "walk_in", "fan", "event"], [55, 30, 10, 5])[0],
        referred_by=dice.randrange(number) if number > 20 and dice.random() < 0.5 else None,
        advisor=dice.choices([0, 1, 2, 3], [1, 5, 4, 3])[0],
        status="prospect" if prospect else "active",
        details=_details(dice, tongue),
        kin=_family(dice, tongue, gender, surname, today),
        habits=habits,
        states=dice.random() < 0.6,
        no_calls=dice.random() < 0.08,
        leave_alone=dice.random() < 0.02,
    )


def _habits(dice: Random, today: date) -> Habits:
    opened = today - timedelta(days=365 * YEARS)
    first = opened + timedelta(days=int(365 * YEARS * 0.93 * dice.random() ** 1.3))
    rhythm = min(max(int(dice.lognormvariate(4.25, 0.6)), 9), 300)
    stays = first + timedelta(days=dice.randint(60, 900)) if dice.random() < 0.32 else today
    colours = dice.sample(stock.keys("colour"), 4)
    return Habits(
        size=dice.choices(range(5), [8, 26, 34, 22, 10])[0],
        colours=tuple(colours[:3]),
        avoids=colours[3],
        styles=tuple(dice.sample(stock.keys("style"), 2)),
        purse=min(max(dice.gauss(0.35, 0.22), 0.0), 1.0),
        rhythm=rhythm,
        first=first,
        last=min(stays, today),
        gives=dice.choice([0.0, 0.03, 0.1, 0.2]),
    )


def _name(dice: Random, tongue: str, gender: str) -> tuple[str, str, str]:
    """Return the name, its typed reading (kana; pinyin is derived later), and the surname."""
    table = stock.words(tongue)
    surname = dice.choice(table["surnames"].split())
    given = dice.choice(table[f"given_{gender}"].split())
    if tongue == "ja":
        (kanji, kana), (given, given_kana) = surname.split(":"), given.split(":")
        return f"{kanji} {given}", f"{kana} {given_kana}", kanji
    return (f"{surname}{given}", "", surname) if tongue == "zh_CN" else (f"{given} {surname}", "", surname)


def _birthday(dice: Random, tongue: str, year: int) -> Birthday:
    moon = tongue == "zh_CN" and dice.random() < 0.35
    born = date(year, 1, 1) + timedelta(days=dice.randrange(365))
    known: int | None = year if dice.random() < 0.75 else None
    if not moon:
        return Birthday(Calendar.SOLAR, born.month, born.day, born.year if known else None)
    day = lunar.from_solar(born)
    return Birthday(Calendar.LUNAR, day.month, day.day, day.year if known else None, day.leap)


def _phone(dice: Random, tongue: str, number: int) -> str:
    tail = f"{(number * 7919 + dice.randrange(10)) % 10000:04d}"
    if tongue == "zh_CN":
        return f"1390000{tail}"
    return f"090-0000-{tail}" if tongue == "ja" else f"+44 7700 900{tail[1:]}"


def _address(dice: Random, tongue: str) -> str:
    streets = stock.words(tongue)["streets"]
    street = str(dice.choice(streets.split("|" if "|" in streets else None)))
    return f"{street}{dice.randint(1, 400)}号" if tongue == "zh_CN" else street


def _details(dice: Random, tongue: str) -> dict[str, str]:
    chances = {
        "drink": 0.7,
        "occupation": 0.7,
        "hobby": 0.5,
        "habit": 0.4,
        "talk": 0.35,
        "call_hours": 0.5,
    }
    return {
        kind: str(dice.choice(stock.words("words")[kind][tongue])) if dice.random() < chance else ""
        for kind, chance in chances.items()
    }


def _family(dice: Random, tongue: str, gender: str, surname: str, today: date) -> tuple[Kin, ...]:
    table: dict[str, Any] = stock.words(tongue)
    kin = []
    if dice.random() < 0.45:
        relation = dice.choice(["daughter", "son"])
        child = str(dice.choice(table["child_f" if relation == "daughter" else "child_m"].split())).split(
            ":"
        )[0]
        birthday = _birthday(dice, tongue, today.year - dice.randint(2, 14))
        kin.append(Kin(relation, child, birthday, dice.choice(stock.sizes("child"))))
    if dice.random() < 0.35:
        relation, other = ("husband", "m") if gender == "f" else ("wife", "f")
        given = str(dice.choice(table[f"given_{other}"].split())).split(":")[0]
        own = str(dice.choice(table["surnames"].split()))
        name = {"zh_CN": f"{own}{given}", "ja": given, "en": f"{given} {surname}"}[tongue]
        birthday = _birthday(dice, tongue, today.year - dice.randint(30, 65))
        kin.append(Kin(relation, name, birthday, "XL" if other == "m" else "M"))
    if dice.random() < 0.12:
        kin.append(Kin("mother", "", _birthday(dice, tongue, today.year - dice.randint(60, 85))))
    return tuple(kin)
