"""What a search costs: processor time of every kind of query, and of making and building the keys."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from statistics import quantiles
from time import process_time, thread_time

from app.bench import population
from app.bench.measure import Measure
from app.bench.town import Town
from app.domain import letters, phones, readings, search

_QUERIES = 120
"""Queries of each kind in a round; each is asked once, as a person would."""
_ROUNDS = 3
"""Rounds, of which the quietest counts: who else is at work pushes our index out of the cache."""

Asking = Callable[[population.Person, Random], str | None]


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of processor."""

    members: int
    keys: float
    """Working out everybody's keys, as an import does."""
    build: float
    """Building the index from ready keys, as the window does after it has opened."""
    kinds: dict[str, tuple[float, float, float]]
    """Of each kind of query: the median, the 95th percentile and the longest."""


def measures(town: Town) -> Iterator[Measure]:
    """Ask everything of the index of the town: a measure for each kind of query, the slowest first."""
    found = measured(town.members)
    limit = 0.001 if town.members <= population.M else 0.003
    for kind, took in sorted(found.kinds.items(), key=lambda each: -each[1][1]):
        yield Measure("search", "ms", 1_000 * took[1], limit=1_000 * limit, load=f"{town.load} · {kind}")


def measured(members: int, seed: int = 1) -> Measured:
    """Build the index of a shop with so many members and ask it everything."""
    people = list(population.people(members, seed))
    numbers = [phones.normal(person.phone, "CN").key for person in people]
    readings.rows("张晓红")  # the dictionary is read once a process
    started = process_time()
    keys = [
        search.search_keys(it.name, it.reading, (number,), it.card)
        for it, number in zip(people, numbers, strict=True)
    ]
    made = process_time() - started
    entries = [
        search.Entry(at, it.last_visit, *key) for at, (it, key) in enumerate(zip(people, keys, strict=True))
    ]
    gc.collect()
    started = process_time()
    index = search.SearchIndex.build(entries)
    built = process_time() - started
    kinds: dict[str, tuple[float, float, float]] = {}
    for each in range(_ROUNDS):
        for name, kind in KINDS.items():
            took = _timed(index, _questions(people, kind, seed + each))
            kinds[name] = min(kinds.get(name, took), took, key=lambda figures: figures[1])
    return Measured(len(people), made, built, kinds)


def _timed(index: search.SearchIndex, questions: Iterator[str]) -> tuple[float, float, float]:
    took = []
    for text in questions:
        started = thread_time()
        index.find(text)
        took.append(thread_time() - started)
    cuts = quantiles(took, n=20)
    return cuts[9], cuts[18], max(took)


def _questions(people: list[population.Person], kind: Asking, seed: int) -> Iterator[str]:
    dice = Random(seed)
    asked = 0
    while asked < _QUERIES:
        if text := kind(dice.choice(people), dice):
            asked += 1
            yield text


def _chinese(person: population.Person) -> bool:
    return letters.is_han(person.name)


def _latin(person: population.Person) -> bool:
    return person.name.isascii()


def _spelled(person: population.Person, dice: Random) -> list[str]:
    """Return one usual spelling of each part of a name."""
    row = readings.rows(person.name, person.reading)[0]
    return [dice.choice([it for it in part.usual if it.isascii()] or [""]) for part in row]


def _some(text: str, dice: Random, least: int = 1) -> str:
    """Return `text` from somewhere to somewhere."""
    start = dice.randrange(max(len(text) - least, 0) + 1)
    return text[start : dice.randint(start + least, max(len(text), start + least))]


def _mixed(person: population.Person, dice: Random) -> str:
    return "".join(part[: dice.randint(1, len(part))] for part in _spelled(person, dice) if part)


def _letters(_: population.Person, dice: Random) -> str:
    return "".join(dice.choices("abcdefghijklmnopqrstuwxyz", k=dice.randint(2, 8)))


KINDS: dict[str, Asking] = {
    "whole name": lambda it, _: it.name,
    "one character": lambda it, dice: dice.choice(it.name) if _chinese(it) else None,
    "part of a name": lambda it, dice: _some(it.name, dice, 2),
    "name of nobody": lambda it, dice: it.name[::-1] + dice.choice("鑫垚犇"),
    "pinyin": lambda it, dice: "".join(_spelled(it, dice)) if _chinese(it) else None,
    "pinyin with spaces": lambda it, dice: " ".join(_spelled(it, dice)) if _chinese(it) else None,
    "pinyin begun": lambda it, dice: (
        "".join(_spelled(it, dice))[: dice.randint(1, 8)] if _chinese(it) else None
    ),
    "given name in pinyin": lambda it, dice: "".join(_spelled(it, dice)[1:]) if _chinese(it) else None,
    "initials": lambda it, dice: "".join(part[:1] for part in _spelled(it, dice)),
    "mixed": _mixed,
    "kana": lambda it, _: it.reading or None,
    "half-width kana begun": lambda it, dice: it.reading[: dice.randint(1, 5)] if it.reading else None,
    "romaji": lambda it, dice: "".join(_spelled(it, dice)) if it.reading else None,
    "given name in romaji": lambda it, dice: _spelled(it, dice)[1] if it.reading else None,
    "words in another order": lambda it, dice: " ".join(reversed(_spelled(it, dice))),
    "part of a Latin name": lambda it, dice: _some(it.name, dice, 3) if _latin(it) else None,
    "letters of nobody": _letters,
    "telephone tail": lambda it, _: it.phone[-4:],
    "part of a telephone": lambda it, dice: _some(phones.findable(it.phone), dice, 3),
    "telephone": lambda it, _: it.phone,
    "card": lambda it, _: it.card,
    "part of a card": lambda it, dice: _some(it.card[1:], dice, 3),
    "four figures": lambda _, dice: f"{dice.randrange(10_000):04d}",
}
"""A question of each kind about a person, or None where she is not one to be asked for so."""
