"""Mourning is entered: feasts that were planned are withdrawn, a word of sympathy is planned, once."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Contact
from app.services import contacts, members, planning, undo
from tests import make
from tests.make import TODAY

SINCE = TODAY - timedelta(days=40)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make.shop(tmp_path)
    yield made
    made.close()


def open_ones(shop: Shop) -> list[tuple[str, date]]:
    with shop.reading() as session:
        rows = session.execute(
            select(Contact.occasion_key, Contact.due).where(Contact.outcome.is_(None)).order_by(Contact.id)
        )
        return [(key, due) for key, due in rows]


def plan(shop: Shop) -> int:
    with shop.changing() as session:
        return planning.plan(session, TODAY)


def test_a_year_of_mourning(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=["13900138800"])
    plan(shop)
    feasts = open_ones(shop)
    assert {key[:3] for key, _ in feasts} == {"C3:"}
    with shop.changing() as session:
        members.amend(session, one, mourning_from=SINCE)
    assert open_ones(shop) == []
    assert plan(shop) == 1
    assert open_ones(shop) == [(f"M8:{SINCE}", TODAY)]  # the shop heard of it later: due at once
    assert plan(shop) == 0
    with shop.changing() as session:
        members.amend(session, one, mourning_from=SINCE + timedelta(days=1))
    plan(shop)
    assert open_ones(shop) == [(f"M8:{SINCE + timedelta(days=1)}", TODAY)]
    with shop.changing() as session:
        members.amend(session, one, mourning_from=None)
    plan(shop)
    assert [key for key, _ in open_ones(shop)] == [key for key, _ in feasts]


def test_taken_back_the_feasts_are_there_again(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=["13900138800"])
    plan(shop)
    feasts = open_ones(shop)
    with shop.changing() as session:
        members.amend(session, one, mourning_from=SINCE)
    plan(shop)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    plan(shop)
    assert sorted(open_ones(shop)) == sorted(feasts)


def test_what_was_sent_is_not_sent_again(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, phones=["13900138800"], mourning_from=SINCE)
    plan(shop)
    with shop.changing() as session:
        number = session.scalars(select(Contact.id).where(Contact.member_id == one)).one()
        contacts.close(session, number, "posted", TODAY)
    assert plan(shop) == 0
    assert open_ones(shop) == []
