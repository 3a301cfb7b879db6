"""The sample's points and balances: earned with tickets, lapsing, redeemed, taken as a gift, paid in.

It is drawn with dice of its own and takes regulars who brought nothing along; everything in it follows
the shop's own terms, so that the ledger agrees with them.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any, Final

from sqlalchemy import func, insert, select

from app.database.sessions import WriteSession
from app.domain import plans, points, wallet
from app.domain.shop import ShopSettings
from app.domain.wallet import Lot
from app.models import Account, Gift, LedgerEntry, LotDraw, Member, Purchase, PurchaseLine
from app.queries import settings

_KEPT: Final = 365
"""Days back from today from which purchases earned: what came before has lapsed."""
_EACH: Final = 3
"""One regular in so many holds points of her own."""
_GIFTS: Final = {
    "zh_CN": ("真丝发圈", "香薰蜡烛", "羊绒围巾"),
    "ja": ("シルクのシュシュ", "アロマキャンドル", "カシミヤのマフラー"),
    "en": ("Silk scrunchie", "Scented candle", "Cashmere scarf"),
}
_FOR: Final = ((800, 15), (2_000, 40), (9_000, 180))
"""Points and yuan that it costs the shop, where a yuan earns a point."""


@dataclass(slots=True)
class _Ledger:
    """Accounts, entries and draws as they are going to be written."""

    account: int
    entry: int
    rows: defaultdict[type[Any], list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    lots: defaultdict[int, list[Lot]] = field(default_factory=lambda: defaultdict(list))
    held: defaultdict[int, int] = field(default_factory=lambda: defaultdict(int))

    def open(self, member_id: int, kind: str, day: date) -> int:
        """Open an account and return its id."""
        self.account += 1
        self.rows[Account].append({
            "id": self.account, "holder_id": member_id, "opened_for": member_id, "kind": kind,
            "opened_on": day,
        })  # fmt: skip
        return self.account

    def add(self, account: int, kind: str, amount: int, day: date, until: date | None, **more: Any) -> None:
        """Put a lot down."""
        key = self._post(account, kind, amount, day, expires_on=until, **more)
        self.lots[account].append(Lot(key, account, amount, day, until, kind))

    def spend(self, account: int, kind: str, amount: int, day: date, **more: Any) -> bool:
        """Draw on the lots as they go, where there is enough."""
        lots = self.lots[account]
        if wallet.held(lots, day) < amount:
            return False
        key = self._post(account, kind, -amount, day, **more)
        drawn = {draw.lot.id: draw.amount for draw in wallet.drawn(lots, amount, day)}
        self.lots[account] = [lot._replace(left=lot.left - drawn.get(lot.id, 0)) for lot in lots]
        self.rows[LotDraw] += [
            {"entry_id": key, "lot_id": lot, "amount": taken} for lot, taken in drawn.items()
        ]
        return True

    def _post(self, account: int, kind: str, delta: int, day: date, **more: Any) -> int:
        self.entry += 1
        self.held[account] += delta
        plain = {"expires_on": None, "percent": 0, "reason": "", "purchase_id": None, "staff_id": 1}
        self.rows[LedgerEntry].append({
            "id": self.entry, "account_id": account, "kind": kind, "delta": delta,
            "balance_after": self.held[account], "day": day, "zone": "",
            "at": datetime.combine(day, time(12), UTC), **plain, **more,
        })  # fmt: skip
        return self.entry


def write(session: WriteSession, seed: int, today: date, language: str) -> None:
    """Write gifts, accounts, entries and draws."""
    dice, kept = Random(f"wallets {seed}"), settings.load(session)
    rate = _rate(kept)
    gifts = [
        {
            "name": name,
            "points": cost[0] * rate // kept.points_unit,
            "cost": cost[1] * rate * 10**kept.digits,
            "active": 1,
        }
        for name, cost in zip(_GIFTS[language], _FOR, strict=True)
    ]
    session.execute(insert(Gift), gifts)
    made = _Ledger(_last(session, Account), _last(session, LedgerEntry))
    tickets = _tickets(session, today)
    for number, (member_id, bought) in enumerate(tickets.items()):
        if number % _EACH == 0:
            _live(made, dice, kept, member_id, bought, today, gifts, number // _EACH)
    for table in (Account, LedgerEntry, LotDraw):
        if made.rows[table]:
            session.execute(insert(table), made.rows[table])


def _live(
    made: _Ledger, dice: Random, kept: ShopSettings, member_id: int, bought: list[tuple[int, date, int]],
    today: date, gifts: list[dict[str, Any]], number: int,
) -> None:  # fmt: skip
    """Let one regular earn with her tickets; some take a gift, redeem, or have paid in."""
    account = made.open(member_id, "points", bought[0][1])
    for ticket, day, total in bought:
        earned = points.earned(total, kept.digits, kept.points_unit)
        if earned:
            made.add(
                account, "earn", earned, day, points.last_day(day, kept.points_months), purchase_id=ticket
            )
    last = bought[-1][1]
    if number % 3 == 0:
        gift = dice.choice(gifts[:2])
        made.spend(account, "gift", gift["points"], last, reason=gift["name"])
    elif number % 3 == 1:
        made.spend(account, "redeem", 100 * dice.randint(2, 6) * _rate(kept) // kept.points_unit, last)
    if number % 6 == 0:
        plan = dice.choice(plans.default(kept))
        unit = int(10**kept.digits)
        day = min(last + timedelta(days=1), today)
        money = made.open(member_id, "money", day)
        made.add(money, "topup", plan.amount * unit, day, None, percent=plan.percent)
        made.add(account, "bonus", plan.points, day, points.last_day(day, kept.points_months))
        made.spend(money, "pay", plan.amount * unit * dice.randint(2, 7) // 10, today)


def _tickets(session: WriteSession, today: date) -> dict[int, list[tuple[int, date, int]]]:
    """Return the tickets of the last year that brought something in, by regular without an account."""
    total = func.sum(PurchaseLine.price) - func.max(Purchase.discount)
    rows = session.execute(
        select(Purchase.member_id, Purchase.id, Purchase.day, total)
        .join(PurchaseLine, PurchaseLine.purchase_id == Purchase.id)
        .join(Member, Member.id == Purchase.member_id)
        .where(
            Member.status == "active",
            Purchase.day > today - timedelta(days=_KEPT),
            Member.id.not_in(select(Account.opened_for)),
        )
        .group_by(Purchase.id)
        .having(total > 0)
        .order_by(Purchase.member_id, Purchase.day, Purchase.id)
    )
    found: defaultdict[int, list[tuple[int, date, int]]] = defaultdict(list)
    for member_id, key, day, amount in rows:
        found[member_id].append((key, day, amount))
    return dict(found)


def _rate(kept: ShopSettings) -> int:
    """Return how many units of the shop's money make a yuan."""
    return kept.standard_ticket // ShopSettings().standard_ticket


def _last(session: WriteSession, table: type[Account | LedgerEntry]) -> int:
    return session.scalar(select(func.max(table.id))) or 0
