"""Know your twenty (P4): what is asked of the shop's dearest members, and what is asked again sooner.

Four answers are offered, as at a counter one knows a size when one sees it; the wrong ones are what
other members wear, like and pay. What rests on too little is not asked (`domain.preferences` says
nothing of fewer than three lines), and nothing that is true of her as well is offered as wrong.

What was missed comes first, then what has not been asked for longest: after each right answer in a
row a question rests longer (`RESTS`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random
from typing import Final, NamedTuple, Protocol

from app.domain import categories, colours, sizes, wearer
from app.domain.preferences import Preferences

ROUND: Final = 12
"""Questions of one round: what a quiet quarter of an hour holds."""
CHOICES: Final = 4
FEWEST_CHOICES: Final = 3
SIZES_EACH: Final = 2
"""Kinds of goods whose sizes are asked of one member."""
RESTS: Final = (0, 2, 5, 12, 30)
"""Days for which a question rests after so many right answers in a row."""
_APART: Final = 0.2
"""Bands whose middles differ by less than this share are too near to tell apart."""
_SCALES: Final = (0.5, 1.6, 2.4, 0.3)
"""Bands made of hers where the other members' do not do."""
_COMMON_COLOURS: Final = ("navy", "black", "beige", "wine", "gray", "off_white")
_LETTERS: Final = ("XS", "S", "M", "L", "XL", "XXL")


class About(StrEnum):
    """What a question is about."""

    SIZE = "size"
    COLOUR = "colour"
    BAND = "band"


class Key(NamedTuple):
    """Names a question for good."""

    member_id: int
    about: About
    category: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that staff should know of her."""

    key: Key
    value: str
    """A size, a colour's id, or "90000-160000" in minor units."""
    also: frozenset[str] = frozenset()
    """What is true of her as well."""
    n: int = 0
    """Lines that it rests on; 0: she said so."""
    of: int = 0
    said_on: date | None = None


class Statement(wearer.Statement, Protocol):
    """What she says of herself, as `domain.stated` has it in force."""

    @property
    def said_on(self) -> date | None:
        """Return when; None where nobody noted it."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its answers in the order in which they are shown."""

    fact: Fact
    choices: tuple[str, ...]


class Given(NamedTuple):
    """One answer that was given before."""

    day: date
    right: bool


def facts(member_id: int, derived: Preferences, stated: Iterable[Statement]) -> list[Fact]:
    """Return what is known of her: sizes, the dearest colour, the band over all.

    The categories of `derived` are keys of kinds. What her purchases say goes before her words, which
    may be older; both are true of her.
    """
    stated = tuple(stated)
    found = _sizes(member_id, derived, stated)
    if (colour := _colour(member_id, derived, stated)) is not None:
        found.append(colour)
    if (band := derived.price_band) is not None:
        found.append(Fact(Key(member_id, About.BAND), f"{band.low}-{band.high}", n=band.n, of=band.n))
    return found


def ask(fact: Fact, others: Iterable[Fact], dice: Random) -> Question | None:
    """Return the question about `fact`, its wrong answers from `others`; None where there are too few."""
    wrong: list[str] = []
    alike = {
        other.value
        for other in others
        if other.key.about is fact.key.about
        and other.key.category == fact.key.category
        and other.key.member_id != fact.key.member_id
    }
    pool = sorted(alike)
    dice.shuffle(pool)
    for value in (*pool, *_made(fact)):
        if len(wrong) == CHOICES - 1:
            break
        if _is_wrong(value, fact, wrong):
            wrong.append(value)
    if len(wrong) < FEWEST_CHOICES - 1:
        return None
    choices = [fact.value, *wrong]
    dice.shuffle(choices)
    if fact.key.about is not About.COLOUR:
        choices.sort(key=_order)
    return Question(fact, tuple(choices))


def round_of(
    known: Sequence[Fact], given: Mapping[Key, Sequence[Given]], today: date, dice: Random, size: int = ROUND
) -> list[Question]:
    """Return the questions of one round: what was missed, what is due again, what is new, the rest.

    `given` are the answers of who is asked, the oldest first.
    """
    turned = list(known)
    turned.sort(key=lambda fact: fact.key)
    dice.shuffle(turned)
    turned.sort(key=lambda fact: urgency(given.get(fact.key, ()), today))
    asked = (ask(fact, known, dice) for fact in turned)
    chosen = [question for question in asked if question is not None][:size]
    return _apart(chosen)


def urgency(given: Sequence[Given], today: date) -> tuple[int, int]:
    """Return the place of a question in the order of asking; a lower one is asked first."""
    if not given:
        return 2, 0
    row = 0
    for answer in reversed(given):
        if not answer.right:
            break
        row += 1
    last = given[-1].day
    if not row:
        return 0, last.toordinal()
    due = last + timedelta(days=RESTS[min(row, len(RESTS) - 1)])
    return (1 if due <= today else 3), due.toordinal()


def edges(band: str) -> tuple[int, int]:
    """Return the two edges of a band that is an answer, minor units."""
    low, _, high = band.partition("-")
    return int(low), int(high)


def _sizes(member_id: int, derived: Preferences, stated: Sequence[Statement]) -> list[Fact]:
    said: dict[str, Statement] = {}
    for one in stated:
        if one.kind == "size" and one.category:
            said.setdefault(categories.of(one.category), one)
    found = []
    for liked in derived.sizes:
        if liked.category:
            own = said.pop(liked.category, None)
            also = frozenset({wearer.size_of(liked.category, own.value)}) if own else frozenset[str]()
            key = Key(member_id, About.SIZE, liked.category)
            found.append(Fact(key, liked.value, also - {liked.value}, liked.n, liked.of))
    for kind, one in said.items():
        key = Key(member_id, About.SIZE, kind)
        found.append(Fact(key, wearer.size_of(kind, one.value), said_on=one.said_on))
    return found[:SIZES_EACH]


def _colour(member_id: int, derived: Preferences, stated: Sequence[Statement]) -> Fact | None:
    said = [one for one in stated if one.kind == "colour"]
    values = [*(one.value for one in derived.colours), *(colours.key(one.value) for one in said)]
    if not values:
        return None
    key, also = Key(member_id, About.COLOUR), frozenset(values[1:]) - {values[0]}
    if derived.colours:
        return Fact(key, values[0], also, derived.colours[0].n, derived.colours[0].of)
    return Fact(key, values[0], also, said_on=said[0].said_on)


def _is_wrong(value: str, fact: Fact, there: Sequence[str]) -> bool:
    if value == fact.value or value in fact.also or value in there:
        return False
    if fact.key.about is not About.BAND:
        return True
    return all(_far(value, other) for other in (fact.value, *there))


def _far(one: str, other: str) -> bool:
    first, second = sum(edges(one)), sum(edges(other))
    return abs(first - second) > _APART * max(first, second)


def _made(fact: Fact) -> list[str]:
    """Return wrong answers near the right one, for a shop whose members are too few or too much alike."""
    if fact.key.about is About.COLOUR:
        return list(_COMMON_COLOURS)
    if fact.key.about is About.BAND:
        low, high = edges(fact.value)
        return [f"{_round(low * scale)}-{_round(high * scale)}" for scale in _SCALES]
    if fact.value in _LETTERS:
        place = _LETTERS.index(fact.value)
        return sorted(_LETTERS, key=lambda letter: abs(_LETTERS.index(letter) - place))
    number = fact.value.removesuffix("cm")
    if not number.isdecimal():
        return []
    unit = fact.value[len(number) :]
    step = 10 if unit else 1 if fact.key.category in {"shoe", "trousers"} else 2
    return [f"{int(number) + step * away}{unit}" for away in (1, -1, 2, -2) if int(number) > 2 * step]


def _round(amount: float) -> int:
    """Return the amount with two figures, as people speak of prices."""
    digits = max(len(str(int(amount))) - 2, 0)
    return int(round(amount, -digits))


def _order(value: str) -> tuple[object, ...]:
    low, dash, _ = value.partition("-")
    return (0, int(low)) if dash and low.isdecimal() else (1, *sizes.order(value))


def _apart(chosen: Sequence[Question]) -> list[Question]:
    """Return the questions in their order, two of one member not behind each other where that can be."""
    left, found = list(chosen), list[Question]()
    while left:
        last = found[-1].fact.key.member_id if found else None
        at = next((at for at, one in enumerate(left) if one.fact.key.member_id != last), 0)
        found.append(left.pop(at))
    return found
