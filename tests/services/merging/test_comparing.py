"""Two cards laid beside each other before they are made one, or said to be two people."""

from datetime import date

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import errors
from app.models import (
    NotSame,
)
from app.queries import merging as cards
from app.services import (
    merging,
)
from tests.make import TODAY
from tests.services.merging.two_cards import GONE, KEPT, THIRD, merge, part, tables


def test_the_two_cards_are_laid_beside_each_other(pair: Shop) -> None:
    with pair.reading() as session:
        found = cards.compare(session, GONE, KEPT)
        assert (found.kept.id, found.gone.id) == (KEPT, GONE) or (found.kept.id, found.gone.id) == (
            GONE,
            KEPT,
        )
        chosen = cards.compare(session, GONE, KEPT, keep=KEPT)
        assert (chosen.kept.id, chosen.kept.advisor, chosen.kept.last_visit) == (
            KEPT,
            "小燕",
            date(2026, 6, 1),
        )
        assert (chosen.kept.counts["purchase"], chosen.gone.counts["purchase"]) == (2, 2)
        assert set(chosen.differing) == {
            "name", "card", "level", "notes", "joined_on", "source", "birthday", "phones", "photo",
        }  # fmt: skip
        assert cards.of_member(session, KEPT) == ()
        with pytest.raises(errors.Unknown):
            cards.compare(session, KEPT, 99)
    number = merge(pair)
    with pair.reading() as session:
        [row] = cards.of_member(session, KEPT)
        assert (row.id, row.gone_id, row.gone_name, row.gone_card, row.staff) == (
            number,
            GONE,
            "张小红",
            "A-7",
            None,
        )


def test_who_is_not_the_same_is_not_the_same_as_the_united_card(pair: Shop) -> None:
    with pair.changing() as session:
        for _ in range(2):
            merging.not_the_same(session, THIRD, GONE, TODAY)
            merging.not_the_same(session, GONE, KEPT, TODAY)
        merging.not_the_same(session, KEPT, KEPT, TODAY)
        with pytest.raises(errors.Unknown):
            merging.not_the_same(session, KEPT, 99, TODAY)
    before = tables(pair)
    number = merge(pair)
    with pair.reading() as session:
        said = {(low, high) for low, high in session.execute(select(NotSame.low_id, NotSame.high_id))}
        assert said == {(GONE, THIRD), (KEPT, GONE), (KEPT, THIRD)}
    part(pair, number)
    assert tables(pair) == before
