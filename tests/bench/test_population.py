import csv
from pathlib import Path

import pytest

from app.bench import population, search


def test_the_same_seed_is_the_same_town() -> None:
    assert [*population.people(population.S)] == [*population.people(population.S)]
    assert [*population.people(population.S)] != [*population.people(population.S, seed=2)]


def test_the_sheets_hold_everybody_and_every_line(tmp_path: Path) -> None:
    sheets = population.write(tmp_path, population.S)
    for path, count in zip(sheets, (population.S, 10 * population.S), strict=True):
        with path.open(encoding="utf-8", newline="") as sheet:
            assert sum(1 for _ in csv.DictReader(sheet)) == count


def test_nobody_buys_without_a_card_or_before_she_exists() -> None:
    cards = {it.card for it in population.people(population.S)}
    assert {it.card for it in population.lines(population.S)} <= cards


def test_every_kind_of_query_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_QUERIES", 5)
    measured = search.measured(population.S)
    assert measured.members == 2_000
    assert measured.kinds.keys() == search.KINDS.keys()
    assert all(0 < median <= longest for median, _, longest in measured.kinds.values())
