"""A small shop whose year is played day by day: the program is opened, members buy, staff are in touch.

All is drawn from a seed, so that a year is the same whenever it is played. What the program does of a
morning is what `app.ui.planning` runs when the window opens.
"""

from collections import defaultdict
from datetime import date, timedelta
from random import Random
from typing import Final, NamedTuple

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain import own_contacts
from app.domain.heard import Heard
from app.domain.placement import Desk, OpenContact, Plan
from app.models import Contact, Member, Staff
from app.progress import finish
from app.queries import desks, heard, settings, today
from app.queries import placing as placing_query
from app.queries.due import Due
from app.services import contacts, feedback, placing, planning, purchases, rain
from app.services import settings as settings_service
from app.services.purchases import NewLine
from app.ui import planning as mornings
from tests import make
from tests.services.year.happenings import Happenings

FIRST: Final = date(2027, 1, 4)
CLOSED: Final = (2, 3)
"""Nobody works on Tuesday and Wednesday, and nobody opens the program."""
_DAY: Final = timedelta(days=1)
_CUSTOM: Final = ((11, 60_000, 2), (25, 70_000, 4), (45, 120_000, 5), (90, 30_000, 4))
"""How often whom buys (days), for how much, and how many of such there are."""
_MEMBERS: Final = sum(many for *_, many in _CUSTOM)


def custom(number: int) -> tuple[int, int]:
    """Return how often the member of a number buys, and for how much."""
    for every, amount, many in _CUSTOM:
        if number < many:
            return every, amount
        number -= many
    raise IndexError(number)


def begin(shop: Shop, seed: int = 7) -> None:
    """Put staff, members, families and a year of purchases on file."""
    dice = Random(seed)  # noqa: S311  (seeded, not secret)
    with shop.changing() as session:
        settings_service.change(session, daily_contacts=8)
        staff = [make.staff(session, name) for name in ("小燕", "丽丽", "阿芳")]
        for id_, workdays, capacity in zip(staff, ("14567", "156", "47"), (None, 7, 4), strict=True):
            row = session.get_one(Staff, id_)
            row.workdays, row.capacity = workdays, capacity
        for number in range(_MEMBERS):
            enrolled(session, number, dice, [*staff, None][number % 4])
        quiet = make.member(session, "林默", phones=["13900000999"], do_not_contact=1, birth_calendar="solar",
                            birth_month=5, birth_day=5, joined_on=date(2025, 1, 1))  # fmt: skip
        make.purchase(session, quiet, date(2026, 11, 2))


def enrolled(session: WriteSession, number: int, dice: Random, advisor: int | None) -> int:
    """Put a member on file with what she has bought so far, and those of hers who have a birthday."""
    lunar = number % 3 == 0
    born = FIRST + timedelta(days=dice.randrange(365))
    id_ = make.member(
        session, f"客{number}", phones=[f"139{number:08d}"], address="上海市" if number % 2 else "",
        status="active", valid_until=FIRST + timedelta(days=dice.randrange(30, 360)),
        joined_on=date(2024, 3, 1), advisor_id=advisor, level="vip" if number < 12 else "member",
        birth_calendar="lunar" if lunar else "solar", birth_month=born.month,
        birth_day=min(born.day, 30 if lunar else 28), birth_year=None if lunar else 1960 + number % 40,
        birth_leap=int(lunar and number % 2), gender="m" if number % 7 == 6 else "f",
    )  # fmt: skip
    for relation in ("daughter", "husband")[: number % 3]:
        kind = ("lunar", "solar")[number % 2]
        make.relative(session, id_, relation, birth_calendar=kind, birth_month=1 + number % 12, birth_day=9)
    every, amount = custom(number % _MEMBERS)
    on = FIRST - timedelta(days=dice.randrange(300, 420))
    while on < FIRST:
        make.purchase(session, id_, on, {"price": amount + dice.randrange(amount)})
        on += timedelta(days=max(1, round(every * dice.uniform(0.6, 1.6))))
    return id_


class Monday(NamedTuple):
    """What was planned on one, and of what."""

    day: date
    plan: Plan
    days: dict[int, int]
    """Contact → its day."""
    contacts: list[OpenContact]
    heard: dict[int, list[int]]
    desks: tuple[Desk, ...]


class Year:
    """The year of one shop, and what came of it."""

    def __init__(self, shop: Shop, seed: int = 3) -> None:
        self.shop = shop
        self.dice = Random(seed)  # noqa: S311  (seeded, not secret)
        self.mondays: list[Monday] = []
        self.done: dict[date, dict[int, set[int]]] = {}
        """Day → member of staff → the members she was in touch with."""
        self.waited: dict[int, set[date]] = defaultdict(set)
        """Contact → the days on which the guard held it."""
        self.crowded: dict[int, set[date]] = defaultdict(set)
        """Contact → the days on which nobody had room for it."""
        self.happened = Happenings()
        self.too_late: set[int] = set()
        """Contacts that a clock which ran back has made, past their windows."""

    def play(self, day: date) -> None:
        """Play a day, if the shop is open."""
        if day.isoweekday() not in CLOSED:
            self.morning(day)
            self.sell(day)
            self.call(day)

    def morning(self, day: date) -> None:
        """Do what the program does when it is opened; what it reckons slowly, once in a while."""
        if day.month % 4 == 2 and day.day in {3, 4}:
            finish(mornings._value(self.shop, day, None))
        finish(mornings._plan(self.shop, day, None))
        if day.isoweekday() == 1:
            self._again(day)
        if day.day in {1, 2, 16}:
            finish(mornings._stand(self.shop, day))
            finish(mornings._lapse(self.shop, day))

    def _again(self, day: date) -> None:
        """Plan once more: everything stays as it is."""
        with self.shop.changing() as session:
            assert planning.plan(session, day) == 0, day
            placed = placing.place(session, day)
            assert placed.moves == (), day
            found = desks.load(session, settings.load(session))
            there = placing_query.load(session, day)
            crowd = there.crowd.all()
            days = {one.id: one.due for one in crowd if one.id not in placed.plan.held}
            self.mondays.append(
                Monday(
                    day,
                    placed.plan,
                    days | {**placed.plan.days},
                    [*there.contacts, *crowd],
                    heard.counted(session, day),
                    found,
                )
            )

    def sell(self, day: date) -> None:
        """Let members buy, each in her own rhythm; some complain, and some days it rains."""
        with self.shop.changing() as session:
            session.info["today"] = day
            self.happened.on(session, day)
            if self.dice.random() < 0.05:
                rain.note(session, day, rained=True)
            members = select(Member.id, Member.name).where(Member.name.startswith("客")).order_by(Member.id)
            for id_, name in session.execute(members).all():
                every, amount = custom(int(name[1:]) % _MEMBERS)
                gone = int(name[1:]) % 9 == 8 and day > FIRST + timedelta(days=100)
                if self.dice.random() < 1 / every and not gone:
                    price = amount + self.dice.randrange(amount)
                    purchases.record(session, id_, [NewLine("连衣裙", price, category="dress")], day)
                    if self.dice.random() < 0.06:
                        said = feedback.take(session, id_, "complaint", "袖子太长", day)
                        feedback.settle(session, said, "改好了", day)

    def call(self, day: date) -> None:
        """Have those who work that day make its contacts in the order of Today, as many as they can."""
        done: dict[int, set[int]] = defaultdict(set)
        with self.shop.changing() as session:
            session.info["today"] = day
            page = today.load(session, day)
            ones = sorted((*page.overdue, *page.due), key=lambda one: (one.due, one.priority, one.id))
            lately = heard.of(session, {one.member_id for one in ones}, day)
            room = {
                desk.staff: desk.places(day.toordinal())
                for desk in desks.load(session, settings.load(session))
            }
            for one in ones:
                row = session.get(Contact, one.id)
                if row is None or not self._is_said(row, one, day, lately.get(one.member_id)):
                    continue
                who = _whoever(one, room, done)
                if who is None:
                    self.crowded[one.id].add(day)
                else:
                    done[who].add(one.member_id)
                    self._close(session, one, day, who)
        self.done[day] = done

    def _is_said(self, row: Contact, one: Due, day: date, told: Heard | None) -> bool:
        """Return whether it is in time, and the guard lets it through."""
        if row.fixed or own_contacts.arranged(row.rule, row.occasion_key):
            return True
        if one.window_to < day:
            return False
        if told is not None and told.holds(one.rule):
            self.waited[one.id].add(day)
            return False
        return True

    def _close(self, session: WriteSession, one: Due, day: date, who: int) -> None:
        if one.channel == "post":
            contacts.close(session, one.id, "posted", day, staff_id=who)
            return
        chances = (70, 15, 15 * (one.channel == "phone"))
        [outcome] = self.dice.choices(("reached", "left_word", "no_answer"), chances)
        again = next_open(day) if outcome == "no_answer" else None
        contacts.close(session, one.id, outcome, day, next_on=again, staff_id=who)
        if outcome == "reached":
            self.happened.answer(session, one, day)


def _whoever(one: Due, room: dict[int, int], done: dict[int, set[int]]) -> int | None:
    """Return who makes a contact: who has her on the line already, her advisor, else who has room."""
    for who, members in done.items():
        if one.member_id in members:
            return who
    free = [who for who in room if len(done[who]) < room[who]]
    if one.staff_id is not None and room.get(one.staff_id):
        return one.staff_id if one.staff_id in free else None
    return max(free, key=lambda who: room[who] - len(done[who]), default=None)


def next_open(day: date) -> date:
    """Return the next day on which the shop is open."""
    later = day + _DAY
    while later.isoweekday() in CLOSED:
        later += _DAY
    return later
