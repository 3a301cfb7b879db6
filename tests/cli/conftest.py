"""The command line on a shop of its own, called as a terminal calls it, in one process."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app import i18n
from app.cli import run
from app.domain.birthday import Birthday, Calendar
from app.services import consents, contacts, members, preferences, relatives, staff
from tests import make
from tests.make import TODAY

Call = Callable[..., Any]
"""Runs a command line; returns its JSON document, or (exit code, what it said) where `code` is given."""


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Return the path of a shop that a test may make."""
    return tmp_path / "shop.vitrine"


@pytest.fixture
def shop(db: Path) -> Path:
    """Return a shop with a member who has everything, and one of her name."""
    opened = make.shop(db.parent)
    with opened.changing() as session:
        yan = staff.add(session, "小燕")
        one = members.enrol(
            session, "张晓红", card="VIP-0231", phones=["13800138812"], gender="f", advisor_id=yan,
            birthday=Birthday(Calendar.LUNAR, 10, 12, 1985), reading="Zhāng Xiǎohóng", address="上海",
        )  # fmt: skip
        relatives.add(session, one, "女儿", name="小米", birthday=Birthday(Calendar.SOLAR, 6, 12))
        preferences.state(session, one, "avoids", "yellow", said_on=TODAY)
        preferences.state(session, one, "size", "L", category="top", said_on=date(2023, 5, 1))
        consents.record(session, one, "phone", allowed=True, since=TODAY)
        for month in (7, 8, 9):
            make.purchase(
                session, one, date(2026, month, 5),
                {"item": "shirt", "category": "top", "size": "M码", "colour": "藏青", "price": 48_000},
                {"item": "skirt", "category": "skirt", "size": "38", "price": 98_000},
                staff_id=yan,
            )  # fmt: skip
        contacts.log(session, one, "phone", "reached", date(2026, 10, 20), said="sleeves a little long")
    with opened.changing() as session:
        members.enrol(session, "张晓红", phones=["13900139913"])
    opened.close()
    return db


@pytest.fixture
def call(db: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Call]:
    def called(*words: object, code: int | None = None, plain: bool = False, lang: str = "en") -> Any:
        common = ["--db", str(db), "--today", make.TODAY.isoformat(), "--lang", lang]
        ended = run([*map(str, words), *common, *(() if plain or code is not None else ("--json",))])
        said = capsys.readouterr()
        if code is not None:
            assert ended == code, said
            return said.err or said.out
        assert ended == 0, said.err
        return said.out if plain else json.loads(said.out)

    before = i18n.current()
    yield called
    i18n.install(before)


def lines(folder: Path, document: Any) -> Path:
    path = folder / "lines.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path
