"""The level of the one card is a step of its own, congratulates nobody, and goes when the two are parted."""

from sqlalchemy import select

from app.database.shop import Shop
from app.models import Contact, LevelChange, Member
from app.queries import levels as held_levels
from app.services import levels, planning, purchases
from app.services.purchases import NewLine
from tests.make import TODAY
from tests.services.merging.two_cards import GONE, KEPT, merge, part, tables

Step = tuple[int, str, str, str]


def steps(shop: Shop) -> list[Step]:
    with shop.reading() as session:
        found = session.scalars(select(LevelChange).order_by(LevelChange.id))
        return [(one.member_id, one.before, one.after, one.why) for one in found]


def of_now(shop: Shop) -> tuple[str, str | None]:
    """Return the level on the card, and the one that its steps tell for today."""
    with shop.reading() as session:
        return session.get_one(Member, KEPT).level, held_levels.held(session, TODAY).get(KEPT)


def test_the_better_level_is_a_step_and_parting_takes_it_out(pair: Shop) -> None:
    before = tables(pair)
    number = merge(pair)
    assert steps(pair) == [(KEPT, "member", "vip", "merge")]
    assert of_now(pair) == ("vip", "vip")
    with pair.changing() as session:
        planning.plan(session, TODAY)
        assert session.scalars(select(Contact).where(Contact.rule == "C12")).all() == []
    part(pair, number)
    assert steps(pair) == []
    after = tables(pair)
    assert (after["member"], after["level_change"]) == (before["member"], before["level_change"])


def test_steps_that_end_in_the_level_need_no_other(pair: Shop) -> None:
    with pair.changing() as session:
        levels.set_level(session, GONE, "senior_vip", TODAY)
    merge(pair)
    assert steps(pair) == [(KEPT, "vip", "senior_vip", "hand")]
    assert of_now(pair) == ("senior_vip", "senior_vip")


def test_a_level_that_was_chosen_against_the_steps_is_told(pair: Shop) -> None:
    with pair.changing() as session:
        levels.set_level(session, GONE, "senior_vip", TODAY)
    number = merge(pair, level="kept")
    assert steps(pair) == [(KEPT, "vip", "senior_vip", "hand"), (KEPT, "member", "member", "merge")]
    assert of_now(pair) == ("member", "member")
    part(pair, number)
    assert steps(pair) == [(GONE, "vip", "senior_vip", "hand")]


def test_what_she_reached_since_stays_with_the_kept_card(pair: Shop) -> None:
    number = merge(pair)
    with pair.changing() as session:
        purchases.record(session, KEPT, [NewLine("大衣", 1_200_000)], TODAY)
    part(pair, number)
    with pair.reading() as session:
        assert [session.get_one(Member, who).level for who in (KEPT, GONE)] == ["senior_vip", "vip"]
    assert [step[3] for step in steps(pair)] == ["spend"]
