"""Killed while redeeming and topping up, or racing for the same points: nothing lost, halved or overspent.

`VITRINE_KILLS` sets how many kills there are (60 unless it is given).
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.trust import killing, ledger_work

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
    return ledger_work.day(tmp_path_factory.mktemp("day"), seed=1)


def test_what_was_acknowledged_is_there_once_and_whole(
    tmp_path: Path, nursery: killing.Nursery, day: killing.Day
) -> None:
    tally = killing.series(nursery, tmp_path, day, KILLS, seed=11)
    assert tally.faults == []
    assert tally.kills == KILLS
    assert tally.acknowledged > KILLS


@pytest.mark.parametrize("fault", ["acknowledges early", "writes piecemeal", "forgets requests"])
def test_a_careless_program_is_caught(
    tmp_path: Path, nursery: killing.Nursery, day: killing.Day, fault: str
) -> None:
    assert killing.series(nursery, tmp_path, day, KILLS, seed=12, fault=fault).faults


def test_three_who_race_never_overspend(tmp_path: Path, nursery: killing.Nursery) -> None:
    shop = killing.create(tmp_path / "shop")
    given = tmp_path / "given"
    begin = [
        {"request_id": "a", "op": "member.add", "name": "会员", "card": "K0"},
        {"request_id": "b", "op": "points.earn", "member": "K0", "points": 1_250},
    ]
    given.write_text("".join(json.dumps(one) + "\n" for one in begin))
    words = ["--db", str(shop), "--today", killing.TODAY.isoformat(), "batch"]
    assert nursery.wait(nursery.start(words, given, tmp_path / "said")) == 0
    spent = ledger_work.race(nursery, shop, tmp_path / "race", racers=3, each=8)
    assert len(spent) == len(set(spent)) == 12
    assert ledger_work.owed(shop) == {"points": 50}
