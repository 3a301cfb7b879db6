"""What the shop's own data says to its self-check: the figures from a file, and their sentences."""

from datetime import timedelta

from app.database.shop import Shop
from app.domain.self_check import STATEMENTS
from app.domain.shop import ShopSettings
from app.domain.shop_knows import Part, ShopKnows
from app.models import DrillAnswer, Invitation
from app.queries import shop_knows
from app.words import shop_knows as words
from tests import make
from tests.make import TODAY

SETTINGS = ShopSettings()


def test_figures_of_a_shop_and_their_sentences(shop: Shop) -> None:
    year, long_ago = TODAY - timedelta(days=100), TODAY - timedelta(days=500)
    with shop.changing() as session:
        yan = make.staff(session)
        first = make.member(
            session, "陈丽", joined_on=long_ago, hobbies="茶", drink="柚子茶", birth_calendar="solar",
            birth_month=5, birth_day=1,
        )  # fmt: skip
        make.relative(session, first, "daughter", name="小米")
        brought = make.member(session, "林晓雨", joined_on=year, referred_by_id=first)
        gone = make.member(session, "王芳", joined_on=long_ago)
        make.member(session, "李静", joined_on=year, source="fan")
        make.purchase(session, first, year, {"price": 300_000})
        make.purchase(session, brought, year, {"price": 100_000})
        make.purchase(session, gone, TODAY - timedelta(days=400), {"price": 1_000})
        make.feedback(session, first, "idea", told_on=year, used_on=TODAY)
        make.feedback(session, first, "praise", told_on=year)
        make.feedback(session, brought, told_on=year, closed_on=year, solved=1, satisfaction=4)
        event = make.event(session)
        for who, replied in ((first, year), (brought, None)):
            session.add(Invitation(member_id=who, event_id=event, invited_on=year, replied_on=replied))
        for right in (1, 0):
            session.add(
                DrillAnswer(
                    member_id=first, asked_on=TODAY, question="size", answer="M", expected="M", right=right,
                    staff_id=yan,
                )
            )  # fmt: skip
    with shop.reading() as session:
        found = shop_knows.load(session, SETTINGS, TODAY)
    assert found == ShopKnows(
        first=Part(4, 1),
        latest=Part(4, 1),
        latest_from={"walk_in": 2, "referral": 1, "fan": 1},
        newcomers=Part(2, 1),
        interests=Part(2, 1),
        praise=1,
        complaints=1,
        content=4.0,
        drill=(("小燕", Part(2, 1)),),
        ideas=Part(1, 1),
        cost=0.0,
        gained=2,
        lost=1,
        buyers=2,
        net=400_000,
        invited=Part(2, 1),
        told=2,
        best="陈丽",
        details=("birthday", "hobbies", "drink", "family"),
    )
    assert found.newcomers.percent == 50
    said = {one: words.said(one, found, "CNY") for one in STATEMENTS}
    assert said["latest"] == (
        "The latest 4 members: Walked in 2  ·  Follows us online 1  ·  Came through a friend 1."
    )
    assert said["gained_lost"] == "In 12 months 2 joined; 1 who bought in the year before did not come again."
    assert said["lifetime"] == "A member who buys brings ¥2,000 a year; 2 bought in 12 months."
    assert said["by_name"] == "Right answers on the twenty in the last 90 days: 小燕 1 of 2."
    assert said["five_details"] == "On the card of 陈丽 these are noted: birthday, hobbies, drink, family."
    assert said["liking"].endswith("After a complaint they were content with 4.0 of 5.")
    assert said["new_business"].startswith("Of the newcomers of 12 months 50 %")
    assert said["chasing"] == ""
    assert sum(bool(one) for one in said.values()) == 13


def test_of_an_empty_shop_little_is_said(shop: Shop) -> None:
    with shop.reading() as session:
        found = shop_knows.load(session, SETTINGS, TODAY)
    assert found == ShopKnows()
    said = {one: words.said(one, found, "CNY") for one in STATEMENTS}
    assert [one for one in STATEMENTS if said[one]] == ["by_name", "ideas"]
    assert "nothing personal" in words.said("five_details", ShopKnows(best="陈丽"), "CNY")
    assert words.said("liking", ShopKnows(praise=1), "CNY") == "In 12 months: praise 1, complaints 0."
    owner = ShopKnows(drill=(("", Part(4, 3)),))
    assert words.said("by_name", owner, "CNY").endswith("Owner 3 of 4.")
