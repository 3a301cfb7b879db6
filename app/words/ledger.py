"""What an entry of points or stored value is called, and what a ticket did to them."""

from collections.abc import Iterator, Mapping
from typing import Final

from app.domain import money
from app.i18n import Counted, translate

Ledger: Final = Counted("Ledger")


def kind(name: str, *, on_ticket: bool = True) -> str:
    """Return what an entry of this kind is called, with or without a ticket; an unknown one by its name."""
    if name == "return" and not on_ticket:
        # A plan's points go back in proportion when what was paid in is paid out.
        return translate("Ledger", "Top-up paid out")
    words = {
        "open": translate("Ledger", "Carried over"),
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


def with_ticket(name: str) -> str:
    """Return what an entry of this kind that came with a ticket is for; "" where its kind says it."""
    words = {
        "bonus": translate("Ledger", "a friend's first purchase"),
        "redeem": translate("Ledger", "off a ticket"),
        "return": translate("Ledger", "goods came back"),
    }
    return words.get(name, "")


def held(points: int, minor: int, currency: str) -> str:
    """Return what she holds after a ticket, as a sentence; "" for nothing."""
    sum_ = money.format(minor, currency)
    if points and minor:
        words = translate("Ledger", "She now has {points} points and a balance of {sum}.")
    elif points:
        words = translate("Ledger", "She now has {points} points.")
    elif minor:
        words = translate("Ledger", "Her balance is now {sum}.")
    else:
        return ""
    return words.format(points=f"{points:,}", sum=sum_)


def settled(done: Mapping[str, int], currency: str) -> Iterator[str]:
    """Yield what a ticket did to points and balance (`ticket_ledger.Settled`, by name), a sentence each."""
    if redeemed := done["redeemed"]:
        yield Ledger.tr("%n point(s) were redeemed on it.", "", redeemed)
    if earned := done["earned"]:
        yield Ledger.tr("It earned %n point(s).", "", earned)
    if given := done["given"]:
        yield Ledger.tr("%n point(s) that she had redeemed on the goods are hers again.", "", given)
    if welcome := done["welcome"]:
        yield Ledger.tr("%n point(s) are hers for her first purchase, for a friend brought her.", "", welcome)
    if thanks := done["thanks"]:
        yield Ledger.tr("%n point(s) go to the friend who brought her.", "", thanks)
    if taken := done["taken"]:
        yield Ledger.tr("%n point(s) went back with the goods.", "", taken)
    if missing := done["missing"]:
        yield Ledger.tr("%n point(s) could not go back: they are spent.", "", missing)
    from_balance = done["from_balance"]
    if from_balance > 0:
        yield translate("Ledger", "{sum} was paid of her balance.").format(
            sum=money.format(from_balance, currency)
        )
    elif from_balance < 0:
        yield translate("Ledger", "{sum} was put back on her balance.").format(
            sum=money.format(-from_balance, currency)
        )
