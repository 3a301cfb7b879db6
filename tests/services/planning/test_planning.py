"""What the rules say is due becomes contacts: each once, whatever happens."""

from datetime import date

from sqlalchemy import select

from app import opening
from app.database.shop import Shop
from app.domain.periods import Period
from app.domain.shop import ShopSettings
from app.models import Contact, Member, Standing
from app.queries import outreach_facts
from app.services import contacts, settings
from tests import make
from tests.make import TODAY
from tests.services.planning.planned import DAY, keys, plan, rows, vip


def test_every_rule_makes_its_contact(busy: Shop) -> None:
    assert plan(busy) > 0
    hers = keys(busy, 1)
    bought = (TODAY - 2 * DAY).isoformat()
    assert {
        "C1:card:2026", "C1:day:2026", "C2:rel1:2026", "C3:christmas:2026", "C6:1", f"C7:thanks:{bought}",
        f"C7:month1:{TODAY}", "C8:thanks:3", f"C9:{bought}", "C10:2026", "C11:expires:2026-12-20",
        "C11:points:2026-12", "C14:1", "C15:2026:2", "C16:invite:1", "C16:remind:1", "C17:2026-11-10",
    } <= hers  # fmt: skip
    assert not {key for key in hers if "C16" in key and key.endswith(":2")}
    assert f"C7:month1:{bought}" not in hers  # it is asked of what she bought today
    assert keys(busy, 2) >= {f"C5:{TODAY - 85 * DAY}", "C15:2026:2"}
    assert keys(busy, 3) >= {"C8:welcome:3", "C8:call:3"}
    assert keys(busy, 4) >= {f"M8:{TODAY - DAY}"}
    assert "C3:christmas:2026" not in keys(busy, 4)


def test_a_season_is_in_the_plan_of_its_weeks(busy: Shop) -> None:
    plan(busy, date(2026, 12, 20))
    assert "C4:spring:2027" in keys(busy)


def test_twice_a_restart_and_a_clock_change_make_nothing_twice(busy: Shop) -> None:
    plan(busy)
    before = rows(busy)
    assert plan(busy) == 0
    assert rows(busy) == before
    busy.close()
    again = opening.open_shop(busy.path)
    try:
        assert plan(again) == 0
        plan(again, TODAY + 3 * DAY)
        plan(again, TODAY)
        assert {row[:2] for row in before} <= {row[:2] for row in rows(again)}
        assert len({row[:2] for row in rows(again)}) == len(rows(again))
    finally:
        again.close()


def test_what_was_closed_stays_closed(busy: Shop) -> None:
    plan(busy)
    with busy.changing() as session:
        for contact in session.scalars(select(Contact).where(Contact.due <= TODAY + 5 * DAY)):
            contact.outcome, contact.closed_on = "reached", TODAY
    closed = [row for row in rows(busy) if row[5]]
    assert len(closed) > 4
    with busy.changing() as session:
        settings.change(session, silence=30, rules_off="C7,C14")
        session.get_one(Member, 1).birth_day = 11
    plan(busy)
    assert [row for row in rows(busy) if row[5]] == closed


def test_older_purchases_that_come_in_later_bring_no_second_letter(busy: Shop) -> None:
    plan(busy)
    [letter] = [key for key in keys(busy, 1) if key.startswith("C9:")]
    with busy.changing() as session:
        make.purchase(session, 1, TODAY - 20 * DAY, {"price": 1_100_000})
    plan(busy)
    assert [key for key in keys(busy, 1) if key.startswith("C9:")] == [letter]
    with busy.changing() as session:
        one = session.scalars(select(Contact).where(Contact.occasion_key == letter)).one()
        contacts.close(session, one.id, "posted", TODAY)
    plan(busy)
    assert [key for key in keys(busy, 1) if key.startswith("C9:")] == [letter]


def test_who_was_visited_as_the_best_stays_the_best(busy: Shop) -> None:
    december = date(2026, 12, 5)
    plan(busy, december)
    with busy.changing() as session:
        visit = session.scalars(select(Contact).where(Contact.rule == "C10")).one()
        contacts.close(session, visit.id, "reached", december)
        make.purchase(session, 2, date(2026, 3, 1), {"price": 9_000_000}, discount=1)
    plan(busy, december)
    assert [row[0] for row in rows(busy) if row[1] == "C10:2026"] == [1]
    with busy.changing() as session:
        settings.change(session, best_of_year=2)
    plan(busy, december)
    assert [row[0] for row in rows(busy) if row[1] == "C10:2026"] == [1, 2]


def test_her_period_is_told_from_the_latest_reckoning(shop: Shop) -> None:
    with shop.changing() as session:
        one = vip(session)
        make.purchase(session, one, TODAY - 5 * DAY)
        for day, layer in ((date(2026, 10, 31), "wavering"), (date(2026, 9, 30), "loyal")):
            session.add(
                Standing(
                    member_id=one, day=day, level="vip", tier="gold", layer=layer, score=0, contribution=0,
                    word_of_mouth=0, loyalty=0, spend=0, visits=1, referred=0,
                )
            )  # fmt: skip
    with shop.reading() as session:
        (hers,) = outreach_facts.load(session, ShopSettings(), TODAY, TODAY)
        (before,) = outreach_facts.load(session, ShopSettings(), TODAY, TODAY, today=date(2026, 10, 5))
        [named] = outreach_facts.load(session, ShopSettings(), TODAY, TODAY, (one,))
    assert (hers.period, named.period) == (Period.RETENTION, Period.RETENTION)
    assert before.period is Period.RETENTION
    assert hers.level_rank == 1


def test_the_facts_of_some_are_the_facts_of_all(busy: Shop) -> None:
    with busy.reading() as session:
        every = list(outreach_facts.load(session, ShopSettings(), TODAY - 60 * DAY, TODAY + 60 * DAY))
        for facts in every:
            some = outreach_facts.load(
                session, ShopSettings(), TODAY - 60 * DAY, TODAY + 60 * DAY, (facts.member_id,)
            )
            known = facts._replace(year_of_tickets=())
            assert [one._replace(year_of_tickets=()) for one in some] == [known]


def test_what_is_switched_off_is_not_even_read(busy: Shop) -> None:
    silent = ShopSettings(rules_off="C2,C8,C9,C10,C11,C12,C14,C16,F2")
    with busy.reading() as session:
        hers, *_ = outreach_facts.load(session, silent, TODAY - 60 * DAY, TODAY + 60 * DAY)
    assert (hers.relatives, hers.brought, hers.best, hers.lapses, hers.settled) == ((), (), (), (), ())
    assert (hers.year_of_tickets, hers.invited) == ((), ())
