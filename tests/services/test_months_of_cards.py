"""Months of random use of cards, tickets, levels, offers and undo: what must hold holds after each step."""

import os
import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from app.database.sessions import ReadSession
from app.domain import card_life, errors, levels
from app.domain.card_steps import TAKEN, Step
from app.domain.status import SANCTIONED
from app.models import Contact, Member, Merge, Purchase, PurchaseLine, WinBack
from app.queries import card_life as lives
from app.queries import settings, standing
from app.services import (
    balance,
    benefits,
    card_step,
    consents,
    contacts,
    members,
    merging,
    parting,
    planning,
    points,
    purchases,
    undo,
    win_backs,
)
from app.services import bin as the_bin
from app.services import card_life as steps
from app.services.purchases import NewLine
from tests import make
from tests.services import ledger_shop

_DAYS = (-3, 1, 1, 5, 20, 40, 90, 200, 370)
_SAID = {Step.REPLACE: "lost", Step.ISSUE: "wedding"}


class Walk:
    """Four members, one counter, and chance."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311  (a walk that can be walked again)
        self.shop = make.shop(folder)
        self.today = date(2026, 1, 10)
        self.changes: list[int] = []
        self.undone: list[int] = []
        self.removed: list[int] = []
        self.who: list[int] = []
        with self.shop.changing() as session:
            for number in range(4):
                one = make.member(
                    session, f"会员𠮷{number}", card=f"V{number}", phones=(f"1390013881{number}",),
                    status="active" if number else "prospect", birth_calendar="solar", birth_year=1985,
                    birth_month=2, birth_day=28, referred_by_id=self.who[0] if number > 1 else None,
                )  # fmt: skip
                self.who.append(one)

    def step(self) -> None:
        """Do one thing; a refusal changes nothing."""
        one = self.chance.choice(self.who)
        act: Callable[[int], None] = self.chance.choice(
            [self.days, self.buy, self.buy, self.bring_back, self.pay, self.card, self.card, self.card,
             self.offer, self.speak, self.merge, self.part, self.take_back, self.again, self.throw_away,
             self.restore, self.plan]
        )  # fmt: skip
        act(one)

    def _do(self, verb: Any, *words: Any, **more: Any) -> int | None:
        try:
            with self.shop.changing() as session:
                session.info["today"] = self.today
                verb(session, *words, **more)
                made: int | None = session.info.get("change_id")
        except errors.Refusal:
            return None
        if made is not None:
            self.changes.append(made)
        return made

    def _one_of(self, column: Any, *which: Any) -> Any:
        with self.shop.reading() as session:
            return self.chance.choice([*session.scalars(select(column).where(*which)), 0])

    def days(self, _one: int) -> None:
        """Let time go by, and the day do its work."""
        self.today = max(date(2025, 12, 1), self.today + timedelta(self.chance.choice(_DAYS)))
        self._do(steps.pass_days, self.today)

    def buy(self, one: int) -> None:
        """Record a ticket of any size, paid any way."""
        prices = [self.chance.choice((0, 1, 12_345, 100_000, 2_000_000)) for _ in range(2)]
        self._do(
            purchases.record, one, [NewLine("coat", price, 2) for price in prices], self.today,
            discount=self.chance.choice((0, sum(prices) // 3)), redeemed=self.chance.choice((0, 0, 100)),
            payment=self.chance.choice(("cash", "balance")),
        )  # fmt: skip

    def bring_back(self, _one: int) -> None:
        """Bring a piece back, with something new or without."""
        key = self._one_of(PurchaseLine.id, PurchaseLine.quantity == 2)
        with self.shop.reading() as session:
            line = session.get(PurchaseLine, key)
            if line is None:
                return
            member, lines = line.member_id, [NewLine("b", -(line.price // 2), -1, returns_line_id=key)]
        lines += [NewLine("hat", 100)] * self.chance.randrange(2)
        self._do(purchases.record, member, lines, self.today, payment=self.chance.choice(("cash", "balance")))

    def pay(self, one: int) -> None:
        """Move points or money."""
        verb, *words = self.chance.choice(
            [
                (balance.topup, 300_000, self.today), (balance.refund, 777, self.today, "asked"),
                (points.earn, 500, self.today), (points.redeem, 70, self.today),
                (balance.adjust, 5_000, self.today, "a present"),
                (benefits.claim, "monthly_gift", self.today),
            ]
        )  # fmt: skip
        self._do(verb, one, *words)

    def card(self, one: int) -> None:
        """Take a step that can be taken."""
        with self.shop.reading() as session:
            if session.get(Member, one) is None:
                return
            life = lives.load(session, one, self.today).life
        can = [step for step in TAKEN if card_life.why_not(life, step, self.today) is None]
        taken = self.chance.choice(can)
        self._do(
            card_step.do, one, taken, self.today, reason=_SAID.get(taken, "why"), grown=True,
            until=self.today + timedelta(3) if taken is Step.WARN else None,
        )  # fmt: skip

    def offer(self, one: int) -> None:
        """Begin to win her back, or close an offer."""
        if self.chance.random() < 0.7:
            self._do(win_backs.begin, one, self.today, reason="unknown", offer="tea")
        else:
            self._do(win_backs.close, self._one_of(WinBack.id), "declined", self.today)

    def speak(self, one: int) -> None:
        """Close a contact, or hear a wish."""
        if self.chance.random() < 0.6:
            outcome = self.chance.choice(("reached", "no_answer", contacts.LEFT_ALONE))
            self._do(contacts.close, self._one_of(Contact.id), outcome, self.today)
        elif self.chance.random() < 0.5:
            self._do(members.amend, one, do_not_contact=self.chance.random() < 0.3)
        else:
            allowed = self.chance.random() < 0.6
            self._do(consents.record, one, "phone", allowed=allowed, since=self.today)

    def merge(self, _one: int) -> None:
        """Make two cards one."""
        self._do(merging.merge, *self.chance.sample(self.who, 2), self.today)

    def part(self, _one: int) -> None:
        """Make two of one again."""
        self._do(parting.part, self._one_of(Merge.id))

    def take_back(self, _one: int) -> None:
        """Undo one of the last changes."""
        if self.changes:
            made = self._do(undo.take_back, self.chance.choice(self.changes[-5:]))
            self.undone += [made] if made else []

    def again(self, _one: int) -> None:
        """Redo what was undone."""
        if self.undone:
            self._do(undo.do_again, self.undone.pop())

    def throw_away(self, one: int) -> None:
        """Move a ticket to the bin, now and then a card."""
        if self.chance.random() < 0.8:
            made = self._do(purchases.remove, self._one_of(Purchase.id))
        else:
            made = self._do(members.remove, one)
        self.removed += [made] if made else []

    def restore(self, _one: int) -> None:
        """Bring something back from the bin."""
        if self.removed:
            self._do(the_bin.bring_back, self.removed.pop(self.chance.randrange(len(self.removed))))

    def plan(self, _one: int) -> None:
        """Plan what the rules say."""
        self._do(planning.plan, self.today)

    def holds(self) -> None:
        """Hold the shop against itself."""
        with self.shop.reading() as session:
            assert session.execute(text("PRAGMA foreign_key_check")).all() == []
            here = [one for one in self.who if session.get(Member, one)]
            ledger_shop.agree(session, here, self.today)
            by = standing.rules(session, settings.load(session))
            rows = {row.member_id: row for row in standing.everybody(session, self.today, by, None).rows}
            for one in here:
                bought = standing.of_member(session, one, self.today)
                reached = levels.reached(by.levels, standing.reach(session, one, self.today))
                assert rows[one].reached == reached.level.code
                assert (rows[one].spend, rows[one].visits) == (bought.spend, bought.visits)
                _is_left_in_peace(session, one)


def _is_left_in_peace(session: ReadSession, one: int) -> None:
    """See that nobody would be in touch with her against her wish, or twice about one thing."""
    member = session.get_one(Member, one)
    waiting = session.scalars(
        select(Contact).where(Contact.member_id == one, Contact.outcome.is_(None))
    ).all()
    if member.do_not_contact:
        assert waiting == []
    if member.status in SANCTIONED:
        assert {contact.rule for contact in waiting} <= {"own"}
    ids = {contact.id for contact in waiting}
    open_offers = select(WinBack).where(WinBack.member_id == one, WinBack.result.is_(None))
    assert sum(offer.contact_id in ids for offer in session.scalars(open_offers)) <= 1


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(int(os.environ.get("VITRINE_WALKS", "4"))))
def test_what_must_hold_holds_after_every_step(tmp_path: Path, seed: int) -> None:
    walk = Walk(tmp_path, seed)
    try:
        for _ in range(80):
            walk.step()
            walk.holds()
    finally:
        walk.shop.close()
