"""What tells who is still a customer: found with the reckoning, kept, and the card tells by it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
from sqlalchemy import update

from app.database.shop import Shop
from app.domain import alive
from app.domain.layers import Layer
from app.models import Setting
from app.queries import member_card, settings, standing_alive, standing_kept, standing_on
from app.queries.standing_figures import Ledger
from app.queries.standing_kept import Kept
from app.services import standing
from tests import make, ready
from tests.make import TODAY


class Regulars(NamedTuple):
    """A shop with members who come at rates of their own, and what was found of them."""

    shop: Shop
    ids: list[int]
    found: Kept


def fill(shop: Shop, members: int = 300) -> list[int]:
    """Put members on file who come at rates of their own, and of whom each may leave after any visit."""
    dice = Random(11)  # noqa: S311  (a shop to test on)
    ids = []
    with shop.changing() as session:
        for number in range(members):
            one = make.member(session, f"客{number}")
            ids.append(one)
            day = TODAY - timedelta(days=dice.randrange(300, 700))
            rate, leaves = dice.gammavariate(1.2, 1 / 60), dice.betavariate(0.8, 3)
            while day <= TODAY:
                make.purchase(session, one, day)
                if dice.random() < leaves:
                    break
                day += timedelta(days=1 + int(dice.expovariate(rate)))
    return ids


def kept(shop: Shop, today: date = TODAY) -> Kept:
    with shop.changing() as session:
        standing.bring_up_to_date(session, today)
    with shop.reading() as session:
        found = standing_kept.load(settings.stored(session))
    assert found is not None
    return found


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, list[int], Kept]:
    """Fill the file and reckon everybody: each test has a copy of its own."""
    shop = make.shop(tmp_path_factory.mktemp("regulars"))
    ids = fill(shop)
    found = kept(shop)
    return ready.closed(shop), ids, found


@pytest.fixture
def regulars(tmp_path: Path, once: tuple[bytes, list[int], Kept]) -> Iterator[Regulars]:
    content, ids, found = once
    shop = ready.copied(tmp_path / "shop.vitrine", content)
    yield Regulars(shop, ids, found)
    shop.close()


def test_a_young_shop_tells_by_silence_and_the_card_says_so(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        for ago in (10, 40, 70):
            make.purchase(session, one, TODAY - timedelta(days=ago))
    assert kept(shop).alive is None
    with shop.reading() as session:
        stands = member_card.load(session, one, TODAY).standing
    assert (stands.alive, stands.layer) == (None, Layer.LOYAL)


def test_what_was_found_is_kept_and_card_and_list_tell_by_it(regulars: Regulars) -> None:
    shop, ids, found = regulars
    assert found.alive is not None
    with shop.reading() as session:
        told = standing_kept.everybody(session, TODAY)
        cards = {id_: member_card.load(session, id_, TODAY).standing for id_ in ids[:60]}
        chances = standing_alive.chances(Ledger(session, TODAY), found.alive)
        assert chances is not None
        for place, (id_, stands) in enumerate(cards.items()):
            assert stands.layer == told[id_][1]
            assert stands.alive == pytest.approx(chances[place])
        assert standing_on.reckoned(session, TODAY).found == found.alive
    layers = {layer for _, layer in told.values()}
    assert layers == {Layer.LOYAL, Layer.WAVERING}


def test_it_is_found_once_a_day_and_after_much_was_bought(regulars: Regulars) -> None:
    shop, ids, first = regulars
    with shop.changing() as session:
        make.purchase(session, ids[0], TODAY - timedelta(days=1))
    same = kept(shop)
    assert (same.alive, same.alive_on) == (first.alive, first.alive_on)
    with shop.changing() as session:
        for id_ in ids[:100]:
            make.purchase(session, id_, TODAY - timedelta(days=3))
    more = kept(shop)
    assert more.alive != first.alive
    assert more.alive_on > first.alive_on
    assert kept(shop, TODAY + timedelta(days=1)).alive != more.alive


def test_months_that_were_told_in_another_way_wait_to_be_told_anew(regulars: Regulars) -> None:
    shop, ids, found = regulars
    young = standing_kept.as_text(replace(found, alive=None, alive_on=1))
    with shop.changing() as session:
        session.execute(update(Setting).where(Setting.key == standing_kept.KEY).values(value=young))
        make.purchase(session, ids[0], TODAY)
    found = kept(shop)
    assert found.alive is not None
    assert not found.is_whole
    assert kept(shop).is_whole
    with shop.reading() as session:
        assert not standing.overdue(session, TODAY).days


def test_what_an_earlier_version_kept_is_reckoned_anew(shop: Shop) -> None:
    told = standing_kept.as_text(kept(shop))
    assert standing_kept.load({standing_kept.KEY: told}) is not None
    before = told.replace('"alive": null', '"asleep": null')
    assert standing_kept.load({standing_kept.KEY: before}) is None


def test_her_chance_does_not_rest_on_days_on_which_she_only_brought_back(regulars: Regulars) -> None:
    shop, ids, reckoned = regulars
    found = reckoned.alive
    assert found is not None
    with shop.changing() as session:
        make.purchase(session, ids[0], TODAY, {"price": -100, "quantity": -1})
    with shop.reading() as session:
        card = member_card.load(session, ids[0], TODAY)
        visits = [row.day for row in card.bought if row.price >= 0]
    assert card.standing.alive == alive.alive(found, visits, TODAY)
