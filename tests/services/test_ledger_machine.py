"""Months of random use: the entries, the lots and what is shown are one, and an expired lot never pays."""

import os
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select

from app.domain import errors
from app.models import LedgerEntry, LotDraw, Member, Merge, PurchaseLine
from app.queries import balances
from app.services import balance, lapsing, members, merging, parting, points, purchases, undo
from app.services import bin as the_bin
from app.services.purchases import NewLine
from tests import make
from tests.services import ledger_shop

_MEMBERS = [1, 2, 3]
_who = st.sampled_from(_MEMBERS)
_some = st.integers(1, 4_000)


class Counter(RuleBasedStateMachine):
    """Three members, one counter, a calendar that mostly goes forwards."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.shop = make.shop(Path(self.folder.name))
        self.today = date(2026, 1, 10)
        self.changes: list[int] = []
        self.undone: list[int] = []
        self.removed: list[int] = []
        with self.shop.changing() as session:
            for number in _MEMBERS:
                make.member(
                    session, f"会员{number}", birth_calendar="solar", birth_month=3, birth_day=number,
                    referred_by_id=number - 1 or None,
                )  # fmt: skip

    def teardown(self) -> None:
        if hasattr(self, "shop"):
            self.shop.close()
            self.folder.cleanup()

    def _do(self, verb: Any, *words: Any, **more: Any) -> bool:
        """Carry it out as a click does: a refusal changes nothing."""
        try:
            with self.shop.changing() as session:
                session.info["today"] = self.today
                verb(session, *words, **more)
                made = session.info.get("change_id")
        except errors.Refusal:
            return False
        if made is not None:
            self.changes.append(made)
        return True

    def _held(self, member: int, kind: str) -> int:
        with self.shop.reading() as session:
            return int(getattr(balances.of_member(session, member, self.today), kind).total)

    @rule(days=st.sampled_from([-3, 1, 9, 40, 160, 400]))
    def time_goes_by(self, days: int) -> None:
        self.today = max(date(2025, 6, 1), self.today + timedelta(days=days))

    @rule()
    def a_day_begins(self) -> None:
        self._do(lapsing.lapse_all, self.today)

    @rule(who=_who, amount=_some)
    def earn(self, who: int, amount: int) -> None:
        self._do(points.earn, who, amount, self.today)

    @rule(who=_who, amount=_some)
    def redeem(self, who: int, amount: int) -> None:
        there = self._held(who, "points")
        is_there = self._one(who)
        assert self._do(points.redeem, who, amount, self.today) == (is_there and amount <= there)

    @rule(who=_who, amount=st.sampled_from([500, 300_000, 500_000]))
    def top_up(self, who: int, amount: int) -> None:
        self._do(balance.topup, who, amount, self.today)

    @rule(who=_who, amount=st.integers(1, 400_000))
    def pay(self, who: int, amount: int) -> None:
        there, is_there = self._held(who, "money"), self._one(who)
        assert self._do(balance.pay, who, amount, self.today) == (is_there and amount <= there)

    @rule(who=_who, amount=st.integers(1, 400_000))
    def refund(self, who: int, amount: int) -> None:
        self._do(balance.refund, who, amount, self.today, "asked")

    @rule(who=_who, amount=st.integers(-2_000, 2_000).filter(bool), of=st.sampled_from([points, balance]))
    def correct(self, who: int, amount: int, of: Any) -> None:
        self._do(of.adjust, who, amount, self.today, "slip")

    @rule(
        who=_who,
        price=st.integers(100, 200_000),
        payment=st.sampled_from(["cash", "balance"]),
        redeemed=st.sampled_from([0, 0, 7, 900]),
    )
    def purchase(self, who: int, price: int, payment: str, redeemed: int) -> None:
        lines = [NewLine("coat", price, 2), NewLine("hat", 100)]
        self._do(purchases.record, who, lines, self.today, payment=payment, redeemed=redeemed)

    @rule(data=st.data(), payment=st.sampled_from(["cash", "balance"]))
    def bring_back(self, data: st.DataObject, payment: str) -> None:
        with self.shop.reading() as session:
            sold = session.execute(
                select(
                    PurchaseLine.id, PurchaseLine.member_id, PurchaseLine.price, PurchaseLine.quantity
                ).where(PurchaseLine.price > 0, PurchaseLine.day <= self.today)
            ).all()
        if sold:
            line, who, price, pieces = data.draw(st.sampled_from(sold))
            back = NewLine("back", -(price // pieces), -1, returns_line_id=line)
            self._do(purchases.record, who, [back], self.today, payment=payment)

    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        if self.changes:
            change = data.draw(st.sampled_from(self.changes[-6:]))
            if self._do(undo.take_back, change):
                self.undone.append(self.changes.pop())

    @rule()
    def do_again(self) -> None:
        if self.undone:
            self._do(undo.do_again, self.undone.pop())

    @rule()
    def ticket_to_the_bin(self) -> None:
        with self.shop.reading() as session:
            last = session.scalar(select(PurchaseLine.purchase_id).order_by(PurchaseLine.id.desc()).limit(1))
        if last is not None and self._do(purchases.remove, last):
            self.removed.append(self.changes[-1])

    @rule()
    def out_of_the_bin(self) -> None:
        if self.removed:
            self._do(the_bin.bring_back, self.removed.pop())

    @rule(pair=st.permutations(_MEMBERS))
    def merge(self, pair: list[int]) -> None:
        self._do(merging.merge, pair[0], pair[1], self.today)

    @rule()
    def part(self) -> None:
        with self.shop.reading() as session:
            last = session.scalar(select(Merge.id).order_by(Merge.id.desc()).limit(1))
        if last is not None:
            self._do(parting.part, last)

    @rule(who=_who)
    def card_to_the_bin(self, who: int) -> None:
        if self._do(members.remove, who):
            self.removed.append(self.changes[-1])

    def _one(self, member: int) -> bool:
        with self.shop.reading() as session:
            return session.get(Member, member) is not None

    @invariant()
    def all_agrees(self) -> None:
        if not hasattr(self, "shop"):
            return
        with self.shop.reading() as session:
            ledger_shop.agree(session, _MEMBERS, self.today)
            for entry, lot in session.execute(
                select(LedgerEntry, LotDraw.lot_id).join(LotDraw, LotDraw.entry_id == LedgerEntry.id)
            ):
                if entry.kind in {"redeem", "gift", "pay", "refund", "return"}:
                    until = session.get_one(LedgerEntry, lot).expires_on
                    assert until is None or until >= entry.day


Counter.TestCase.settings = settings(
    max_examples=int(os.environ.get("VITRINE_MONTHS", "25")),
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestMonthsOfUse = Counter.TestCase
