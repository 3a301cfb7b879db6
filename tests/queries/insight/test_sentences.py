"""What is said of a small hand-made shop is what plain SQL, asked of the same file, comes to."""

from datetime import date, timedelta

import pytest

from app.database.sessions import ReadSession
from app.database.shop import Shop
from app.domain.shop import ShopSettings
from app.models import Gift
from app.progress import finish
from app.queries import slipping as slipping_query
from app.queries.insight import candidates, cohorts, cost, moves
from app.services import balance, points, standing
from app.words import insight as words
from tests import make, ready
from tests.make import TODAY

KEPT = ShopSettings()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def asked(session: ReadSession, sql: str) -> list[tuple[object, ...]]:
    """Return the rows of plain SQL, its days against TODAY and the 365 days up to it."""
    given = {"today": TODAY.isoformat(), "since": ago(365).isoformat()}
    return [tuple(row) for row in session.connection().exec_driver_sql(sql, given)]


@pytest.fixture
def people(shop: Shop) -> Shop:
    """Let six buy: two each month, one who went silent, two who came once, one without a card."""
    ready.filled(shop, _people)
    return shop


def _people(shop: Shop) -> None:
    with shop.changing() as session:
        faithful = [make.member(session, name, card=f"V{name}") for name in ("甲", "乙")]
        silent = make.member(session, "丙", card="V丙")
        once = [make.member(session, name, card=f"V{name}") for name in ("丁", "戊")]
        guest = make.member(session, "己", referred_by_id=silent)
        for at, who in enumerate(faithful):
            for days in range(5 + at, 700, 30):
                make.purchase(session, who, ago(days), {"price": 90_000}, discount=1_000 * at)
        for days in range(200, 700, 25):
            make.purchase(session, silent, ago(days), {"price": 250_000})
        for at, who in enumerate(once):
            make.purchase(session, who, ago(300 + 200 * at), {"price": 20_000})
        for days in (3, 40, 41):
            make.purchase(session, guest, ago(days), {"price": 30_000})
        make.purchase(session, guest, ago(2), {"price": -10_000, "quantity": -1})
        gift = Gift(name="丝巾", points=30, cost=2_500)
        session.add(gift)
        session.flush()
        points.earn(session, faithful[0], 1_000, ago(50))
        points.give(session, faithful[0], gift.id, ago(4))
        points.redeem(session, faithful[0], 250, ago(3))
        balance.topup(session, once[0], 300_000, TODAY)


def test_who_came_again(people: Shop) -> None:
    with people.reading() as session:
        said = words.sentence(cohorts.load(session, KEPT, TODAY))
        table = words.table(cohorts.load(session, KEPT, TODAY))
        # Quarters are counted from the year 0; that of TODAY is not over.
        rows = asked(
            session,
            """WITH bought AS (SELECT DISTINCT member_id,
                   substr(day, 1, 4) * 4 + (substr(day, 6, 2) - 1) / 3 AS quarter
                   FROM purchase_line WHERE price > 0 AND day <= :today),
               began AS (SELECT member_id, min(quarter) AS first FROM bought GROUP BY member_id),
               now AS (SELECT substr(:today, 1, 4) * 4 + (substr(:today, 6, 2) - 1) / 3 AS quarter)
               SELECT after.step, count(*), sum(EXISTS (SELECT 1 FROM bought
                   WHERE bought.member_id = began.member_id AND bought.quarter = first + after.step))
               FROM began, now, (SELECT 1 AS step UNION SELECT 4) AS after
               WHERE first + after.step < now.quarter GROUP BY after.step ORDER BY after.step""",
        )
        began = asked(session, "SELECT count(DISTINCT member_id) FROM purchase_line WHERE price > 0")
    assert rows == [(1, 5, 3), (4, 4, 3)]
    assert said.startswith(
        "60 % bought again in the quarter after their first purchase, and 75 % in the same quarter a year"
    )
    assert sum(int(str(row[1])) for row in table.rows) == began[0][0] == 6


def test_what_it_costs_and_what_is_owed(people: Shop) -> None:
    with people.reading() as session:
        found = cost.load(session, KEPT, TODAY)
        [(sold,)] = asked(
            session, "SELECT sum(price) FROM purchase_line WHERE day > :since AND day <= :today"
        )
        [(off,)] = asked(session, "SELECT sum(discount) FROM purchase WHERE day > :since AND day <= :today")
        [(spent,)] = asked(session, "SELECT -sum(delta) FROM ledger_entry WHERE kind = 'redeem'")
        [(given,)] = asked(
            session,
            "SELECT sum(cost) FROM ledger_entry JOIN gift ON gift.name = ledger_entry.reason"
            " WHERE ledger_entry.kind = 'gift'",
        )
        open_ = asked(
            session,
            "SELECT account.kind, sum(delta), count(DISTINCT holder_id) FROM ledger_entry"
            " JOIN account ON account.id = account_id WHERE holder_id IS NOT NULL"
            " GROUP BY account.kind ORDER BY account.kind",
        )
    assert (sold, off, spent, given) == (4_010_000, 12_000, 250, 2_500)
    share = (12_000 + 250 + 2_500) / (4_010_000 - 12_000)
    assert words.sentence(found).startswith(f"The programme costs {100 * share:.1f} % of the members' sales")
    assert open_ == [("money", 300_000, 1), ("points", 3_720, 2)]  # points are given for what she pays in
    assert words.sentence(found).endswith(
        "On 10 Nov 2026 2 members hold 3,720 points. They take ¥37.20 off."
        " 1 member has ¥3,000 on the balance."
    )
    table = words.table(found)
    assert [row[0] for row in table.rows[:2]] == ["3,720 points", "Balances"]
    assert [row[-1] for row in table.rows[:3]] == [3_720, 300_000, None]
    assert sum(int(str(row[1])) for row in table.rows[2:]) == sold - off  # type: ignore[operator]  # SQL's sums


def test_whom_a_card_is_worth_offering(people: Shop) -> None:
    with people.reading() as session:
        found = candidates.load(session, KEPT, TODAY)
        spends = asked(
            session,
            """SELECT coalesce(card, '') = '', sum(paid) FROM member JOIN (
                   SELECT member_id, price AS paid FROM purchase_line WHERE day > :since AND day <= :today
                   UNION ALL
                   SELECT member_id, -discount FROM purchase WHERE day > :since AND day <= :today
               ) ON member_id = member.id GROUP BY member.id ORDER BY 2""",
        )
        [(visits,)] = asked(
            session,
            "SELECT count(DISTINCT day) FROM purchase_line"
            " WHERE member_id = 6 AND quantity > 0 AND day > :since AND day <= :today",
        )
    holders = [paid for is_guest, paid in spends if not is_guest]
    assert (holders[(len(holders) - 1) // 2], visits) == (found.middle, 3)
    [(_, paid)] = [row for row in spends if row[0]]
    [row] = found.rows
    assert (row.name, row.net) == ("己", paid) == ("己", 80_000)
    assert words.sentence(found).startswith("1 person without a card is worth offering one")


def test_who_went_up_and_who_went_down(people: Shop) -> None:
    with people.changing() as session:
        standing.bring_up_to_date(session, TODAY)
    with people.reading() as session:
        found = moves.load(session, KEPT, TODAY)
        rows = asked(
            session,
            """WITH ranked AS (SELECT member_id, day, CASE tier WHEN 'platinum' THEN 4 WHEN 'gold' THEN 3
                   WHEN 'iron' THEN 2 WHEN 'lead' THEN 1 ELSE 0 END AS rank FROM standing)
               SELECT sum(after.rank > before.rank AND before.rank > 0),
                   sum(after.rank < before.rank AND after.rank > 0)
               FROM ranked AS before JOIN ranked AS after ON after.member_id = before.member_id
               WHERE after.day = date(before.day, 'start of month', '+2 months', '-1 day')
                   AND before.day >= date(:today, 'start of month', '-11 months', '-1 day')""",
        )
    assert found.months
    assert (found.up, found.down) == rows[0]
    assert f"{found.up} steps up and {found.down} steps down" in words.sentence(found)


def test_who_is_slipping_away(people: Shop) -> None:
    with people.reading() as session:
        found = finish(slipping_query.load(session, KEPT, TODAY))
        rows = asked(
            session,
            """WITH visit AS (SELECT DISTINCT member_id, day FROM purchase_line
                   WHERE quantity > 0 AND day <= :today),
               gap AS (SELECT member_id, julianday(day) - lag(julianday(day))
                   OVER (PARTITION BY member_id ORDER BY day) AS days FROM visit)
               SELECT name, julianday(:today) - julianday(max(visit.day)) AS silence
               FROM visit JOIN member ON member.id = visit.member_id GROUP BY visit.member_id
               HAVING silence > 2 * (SELECT avg(days) FROM gap WHERE gap.member_id = visit.member_id)
               ORDER BY name""",
        )
    assert rows == [("丙", 200.0)]
    assert [(one.name, one.silence) for one in found.members] == rows
    assert words.sentence(found).startswith("One of the best members is slipping away.")
