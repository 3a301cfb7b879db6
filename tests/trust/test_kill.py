"""Killed at any moment, the program keeps every promise it has printed and leaves nothing by halves.

`VITRINE_KILLS` sets how many kills there are (60 unless it is given).
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.trust import killing

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="kills and forks as POSIX knows them"),
]

KILLS = int(os.environ.get("VITRINE_KILLS", "60"))


@pytest.fixture(scope="module")
def nursery() -> Iterator[killing.Nursery]:
    with killing.nursery() as made:
        yield made


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> killing.Day:
    return killing.day(tmp_path_factory.mktemp("day"), seed=1)


def test_what_was_acknowledged_is_there_exactly_once(
    tmp_path: Path, nursery: killing.Nursery, day: killing.Day
) -> None:
    tally = killing.series(nursery, tmp_path, day, KILLS, seed=1)
    assert tally.faults == []
    assert tally.kills == KILLS
    assert tally.acknowledged > KILLS


@pytest.mark.parametrize("fault", ["acknowledges early", "writes piecemeal", "forgets requests"])
def test_a_careless_program_is_caught(
    tmp_path: Path, nursery: killing.Nursery, day: killing.Day, fault: str
) -> None:
    assert killing.series(nursery, tmp_path, day, KILLS, seed=2, fault=fault).faults
