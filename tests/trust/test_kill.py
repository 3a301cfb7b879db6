"""Killed at any moment, the program keeps every promise it has printed and leaves nothing by halves.

`VITRINE_KILLS` sets how many kills there are (60 unless it is given).
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import opening
from app.database import seal
from app.domain.errors import ExitCode
from app.domain.shop import ShopSettings
from app.exchange import backup
from app.progress import finish
from app.queries import settings
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


def test_of_many_programs_started_at_once_one_has_the_shop(
    tmp_path: Path, nursery: killing.Nursery, day: killing.Day
) -> None:
    shop = killing.create(tmp_path / "shop")
    given = tmp_path / "given"
    given.write_text("".join(json.dumps(request) + "\n" for request in day.work))
    words = ["--db", str(shop), "--today", killing.TODAY.isoformat(), "batch"]
    racing = [nursery.start(words, given, tmp_path / f"said{number}") for number in range(6)]
    ends = sorted(nursery.wait(process) for process in racing)
    assert ends == [ExitCode.OK] + [ExitCode.IN_USE] * 5
    assert killing.content(shop) == day.expected[-1]


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a sheet of members that takes about a second to import."""
    file = tmp_path_factory.mktemp("sheet") / "members.csv"
    rows = [f"V{number:05},会员{number},1390000{number:04},{'note ' * 20}" for number in range(3000)]
    file.write_text("\n".join(["会员号,姓名,电话,备注", *rows]), encoding="utf-8")
    return file


def test_an_import_is_there_whole_or_not_at_all(
    tmp_path: Path, nursery: killing.Nursery, sheet: Path
) -> None:
    tally = killing.imports(nursery, tmp_path, sheet, max(KILLS // 4, 1), seed=3)
    assert tally.faults == []
    assert tally.kills == max(KILLS // 4, 1)


def test_an_import_by_halves_is_caught(tmp_path: Path, nursery: killing.Nursery, sheet: Path) -> None:
    assert killing.imports(nursery, tmp_path, sheet, KILLS, seed=4, fault="writes piecemeal").faults


def test_a_new_shop_is_whole_or_not_there(tmp_path: Path, nursery: killing.Nursery) -> None:
    path = tmp_path / "shop.vitrine"
    words = ["--db", str(path), "init", "--shop", "燕衣社"]
    for ended in killing.commands(nursery, words, tmp_path / "said", max(KILLS // 4, 1), seed=5):
        assert path.exists() or not ended
        if path.exists():
            shop = opening.open_shop(path)
            with shop.reading() as session:
                assert settings.load(session).name == "燕衣社"
            shop.close()
            path.unlink()
    opening.create_shop(path, ShopSettings()).close()
    assert {file.name for file in tmp_path.iterdir()} == {"said", "shop.vitrine", "shop.vitrine.seal"}


def test_a_backup_that_counts_is_whole(tmp_path: Path, nursery: killing.Nursery) -> None:
    path = killing.create(tmp_path / "shop")
    words = ["--db", str(path), "backup"]
    for _ in killing.commands(nursery, words, tmp_path / "said", max(KILLS // 4, 1), seed=6):
        for made in backup.made(path):
            assert seal.fingerprint(made.path) == made.sha256
        opening.open_shop(path).close()
    assert finish(backup.make(path, today=killing.TODAY)) in backup.made(path)
