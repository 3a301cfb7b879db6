"""What an entry of points or stored value is called, and what a ticket did to them."""

from collections.abc import Iterator
from typing import Final

from app.domain import money
from app.i18n import Counted, translate

Ledger: Final = Counted("Ledger")


def kind(name: str) -> str:
    """Return what an entry of this kind is called; an unknown one by its name."""
    words = {
        "open": translate("Ledger", "Brought along"),
        "earn": translate("Ledger", "Purchase"),
        "bonus": translate("Ledger", "Given"),
        "topup": translate("Ledger", "Top-up"),
        "gift": translate("Ledger", "Gift"),
        "redeem": translate("Ledger", "Redeemed"),
        "pay": translate("Ledger", "Paid"),
        "refund": translate("Ledger", "Paid out"),
        "return": translate("Ledger", "Return of goods"),
        "lapse": translate("Ledger", "Lapsed"),
        "correct": translate("Ledger", "Correction"),
        "reverse": translate("Ledger", "Taken back"),
    }
    return words.get(name, name)


def settled(earned: int, taken: int, missing: int, from_balance: int, currency: str) -> Iterator[str]:
    """Yield what a ticket did to points and balance, a sentence each."""
    if earned:
        yield Ledger.tr("It earned %n point(s).", "", earned)
    if taken:
        yield Ledger.tr("%n point(s) went back with the goods.", "", taken)
    if missing:
        yield Ledger.tr("%n point(s) could not go back: they are spent.", "", missing)
    if from_balance > 0:
        yield translate("Ledger", "{sum} was paid of her balance.").format(
            sum=money.format(from_balance, currency)
        )
    elif from_balance < 0:
        yield translate("Ledger", "{sum} was put back on her balance.").format(
            sum=money.format(-from_balance, currency)
        )
