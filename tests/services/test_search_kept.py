"""Whatever is done with members, in any order: the search finds what a plain look through everybody finds."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import func, select

from app.database.sessions import WriteSession
from app.domain import errors
from app.domain.search import Entry, search_keys
from app.models import FormerCard, Member, Merge, Phone, PurchaseLine
from app.queries import bin as binned
from app.queries import find, former
from app.queries import members as lists
from app.services import bin as out_of_bin
from app.services import members, merging, parting, purchases, undo
from app.services.purchases import NewLine
from tests import make
from tests.domain.plain_scan import scan
from tests.make import TODAY

NAMES = ("张晓红", "张小红", "曾玥", "佐藤裕子", "Mia Novak", "さくら")
READINGS = ("", "Zhāng Xiǎohóng", "さとう ゆうこ")
QUERIES = (
    "zxh",
    "张",
    "hong",
    "mia",
    "yuko",
    "サクラ",
    "0001",
    "v1",
    "v-1",
    "V2",
    "3900",
    "cengyue",
    "zy",
    "novak",
)

pick = st.integers(0, 99)


class Shop(RuleBasedStateMachine):
    """One shop; each rule is one change through a service."""

    @initialize()
    def begin(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.shop = make.shop(Path(self._folder.name))
        self.finder = find.load(self.shop.path)
        self.sold = 0
        self.numbers = 0
        for number in range(3):
            self.enrol(number, 0)

    def teardown(self) -> None:
        if hasattr(self, "shop"):
            self.finder.close()
            self.shop.close()
            self._folder.cleanup()

    def _change(self, does: Callable[[WriteSession], Any]) -> bool:
        """Make a change, as somebody at the counter would; what is refused changes nothing."""
        try:
            with self.shop.changing() as session:
                does(session)
        except errors.Refusal:
            return False
        return True

    def _ids(self, table: Any = Member) -> list[int]:
        with self.shop.reading() as session:
            return list(session.scalars(select(table.id).order_by(table.id)))

    def _one(self, number: int) -> int:
        ids = self._ids()
        return ids[number % len(ids)]

    @rule(name=pick, reading=pick)
    def enrol(self, name: int, reading: int) -> None:
        self.numbers += 1
        self._change(
            lambda session: members.enrol(
                session,
                NAMES[name % len(NAMES)],
                phones=[f"1390000{self.numbers:04}"],
                card=f"V-{self.numbers}",
                reading=READINGS[reading % len(READINGS)],
            )
        )

    @rule(who=pick, name=pick)
    def rename(self, who: int, name: int) -> None:
        self._change(lambda session: members.amend(session, self._one(who), name=NAMES[name % len(NAMES)]))

    @rule(who=pick, card=st.integers(1, 6))
    def renumber(self, who: int, card: int) -> None:
        self._change(
            lambda session: members.amend(session, self._one(who), card=f"V-{card}", phones=["13911110001"])
        )

    @rule(who=pick)
    def buys(self, who: int) -> None:
        if self._change(
            lambda session: purchases.record(session, self._one(who), [NewLine("dress", 100)], TODAY)
        ):
            self.sold += 100

    @rule(kept=pick, gone=pick, side=st.sampled_from(["kept", "gone"]))
    def merge(self, kept: int, gone: int, side: str) -> None:
        self._change(
            lambda session: merging.merge(
                session,
                self._one(kept),
                self._one(gone),
                TODAY,
                {"name": side, "card": side, "reading": side},
            )
        )

    @precondition(lambda self: self._ids(Merge))
    @rule(which=pick)
    def part(self, which: int) -> None:
        merges = self._ids(Merge)
        self._change(lambda session: parting.part(session, merges[which % len(merges)]))

    @rule(who=pick)
    def remove(self, who: int) -> None:
        if len(self._ids()) > 2:
            with self.shop.reading() as session:
                member_id = self._one(who)
                spent = session.scalar(
                    select(func.sum(PurchaseLine.price)).where(PurchaseLine.member_id == member_id)
                )
            if self._change(lambda session: members.remove(session, member_id)):
                self.sold -= spent or 0

    @rule()
    def bring_back(self) -> None:
        with self.shop.reading() as session:
            lying = binned.load(session)
        if lying and self._change(lambda session: out_of_bin.bring_back(session, lying[0].change_id)):
            self.sold = self._sum()

    @rule()
    def undo(self) -> None:
        before = self._sum()
        if self._change(lambda session: undo.take_back(session, undo.last_change(session))):
            self.sold += self._sum() - before
        if not self._ids():  # the other rules need somebody
            self.enrol(0, 0)

    def _sum(self) -> int:
        with self.shop.reading() as session:
            return session.scalar(select(func.sum(PurchaseLine.price))) or 0

    @invariant()
    def nothing_sold_is_lost(self) -> None:
        if hasattr(self, "shop"):
            assert self._sum() == self.sold

    @invariant()
    def everybody_is_indexed_by_all_that_is_known(self) -> None:
        if not hasattr(self, "shop"):
            return
        with self.shop.reading() as session:
            for member in session.scalars(select(Member)):
                numbers = session.scalars(
                    select(Phone.digits)
                    .where(Phone.member_id == member.id)
                    .order_by(Phone.position, Phone.id)
                ).all()
                before = former.of_member(session, member.id)
                keys = search_keys(
                    member.name, member.reading, numbers, member.card, also=before.names, former=before.cards
                )
                assert (member.find_names, member.find_readings, member.find_digits) == keys
            for card in session.scalars(select(FormerCard)):
                holder = session.scalar(select(Member.id).where(Member.card == card.card))
                assert lists.resolve(session, card.card) == card.member_id
                assert holder in (None, card.member_id)

    @invariant()
    def the_index_finds_what_a_plain_look_finds(self) -> None:
        if not hasattr(self, "shop"):
            return
        with self.shop.reading() as session:
            rows = session.connection().exec_driver_sql(find._KEYS)
            entries = [Entry(*row) for row in rows]
        for text in QUERIES:
            assert [hit.id for hit in self.finder.find(text)] == [
                hit.member_id for hit in scan(entries, text)
            ]


TestShop = Shop.TestCase
TestShop.settings = settings(
    max_examples=12,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
