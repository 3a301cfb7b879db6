"""The dearest twenty, what can be asked of them, and the scores."""

from datetime import date, timedelta

from app.database.shop import Shop
from app.domain.drill import About, Given, Key
from app.domain.shop import ShopSettings
from app.models import DrillAnswer, Member
from app.queries import dearest, drill
from tests import make
from tests.make import TODAY

SHOP = ShopSettings(name="燕衣社")


def answered(
    shop: Shop, member: int, right: int, day: date = TODAY, about: str = "size", staff: int | None = None
) -> None:
    with shop.changing() as session:
        session.add(
            DrillAnswer(
                member_id=member, asked_on=day, question=about, answer="M", expected="M" if right else "L",
                right=right, category="dress" if about == "size" else "", staff_id=staff,
            )
        )  # fmt: skip


def test_the_dearest_are_those_who_spent_most_in_a_year(shop: Shop) -> None:
    with shop.changing() as session:
        little, much, old, gone, back = (
            make.member(session, name) for name in ("少", "多", "旧", "走", "退")
        )
        make.purchase(session, little, TODAY, {"price": 50_000})
        make.purchase(session, much, TODAY, {"price": 90_000}, {"price": 20_000}, discount=10_000)
        make.purchase(session, old, TODAY - timedelta(days=365), {"price": 900_000})
        make.purchase(session, gone, TODAY, {"price": 900_000})
        session.get_one(Member, gone).status = "cancelled"
        make.purchase(session, back, TODAY, {"price": 10_000}, {"price": -10_000, "quantity": -1})
    with shop.reading() as session:
        found = dearest.load(session, TODAY)
        assert [(one.name, one.spent) for one in found] == [("多", 100_000), ("少", 50_000)]
        assert [one.member_id for one in dearest.load(session, TODAY, 1)] == [much]
        assert dearest.load(session, TODAY - timedelta(days=366)) == ()


def test_the_deck_holds_what_is_known_and_what_was_answered(shop: Shop) -> None:
    with shop.changing() as session:
        staff = make.staff(session)
        known, unknown = make.member(session, "知"), make.member(session, "未")
        for _ in range(3):
            make.purchase(session, known, TODAY, {"size": "38", "colour": "酒红"})
        make.purchase(session, unknown, TODAY)
    answered(shop, known, 0, TODAY - timedelta(days=1), staff=staff)
    answered(shop, known, 1, staff=staff)
    answered(shop, known, 1)
    with shop.reading() as session:
        deck = drill.deck(session, SHOP, TODAY, staff)
        owners = drill.deck(session, SHOP, TODAY, None)
    assert {fact.key.about for fact in deck.facts} == set(About)
    assert deck.unknown == 1
    assert deck.names == {known: "知", unknown: "未"}
    key = Key(known, About.SIZE, "dress")
    assert deck.given == {key: (Given(TODAY - timedelta(days=1), right=False), Given(TODAY, right=True))}
    assert owners.given == {key: (Given(TODAY, right=True),)}


def test_the_scores_of_each_day_and_who_knows_what(shop: Shop) -> None:
    with shop.changing() as session:
        staff = make.staff(session)
        member = make.member(session)
    week = TODAY - timedelta(days=7)
    answered(shop, member, 1, week, staff=staff)
    answered(shop, member, 0, week, "colour", staff=staff)
    answered(shop, member, 1, TODAY, "band", staff=staff)
    answered(shop, member, 1, TODAY - timedelta(days=90), staff=staff)
    answered(shop, member, 1)
    with shop.reading() as session:
        assert [(one.day, one.right, one.asked) for one in drill.scores(session, staff)][1:] == [
            (week, 1, 2),
            (TODAY, 1, 1),
        ]
        assert [one.day for one in drill.scores(session, staff, 1)] == [TODAY]
        owner, clerk = drill.who_knows(session, TODAY)
    assert (owner.staff_id, owner.name, owner.right, owner.asked) == (None, "", 1, 1)
    assert (clerk.name, clerk.right, clerk.asked, clerk.last) == ("小燕", 2, 3, TODAY)
    assert clerk.by_about == {About.SIZE: (1, 1), About.COLOUR: (0, 1), About.BAND: (1, 1)}
