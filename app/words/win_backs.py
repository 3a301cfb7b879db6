"""Offers to win a member back, in words: what came of each, and of all."""

from datetime import date

from app.domain import money
from app.domain.slipping import Change
from app.domain.win_back import Past, Reason
from app.i18n import Counted, translate
from app.words import dates, value

WinBacks = Counted("WinBacks")


def result(key: str) -> str:
    """Return what came of an offer."""
    words = {
        "came_back": translate("WinBacks", "She came back"),
        "not_yet": translate("WinBacks", "Not yet"),
        "declined": translate("WinBacks", "She declined"),
        "given_up": translate("WinBacks", "Given up"),
    }
    return words.get(key, key)


def standing(begun_on: date, key: str | None, closed_on: date | None) -> str:
    """Return where an offer stands: open since a day, or its result and the day of it."""
    if key is None:
        return translate("WinBacks", "open since {day}").format(day=dates.day(begun_on))
    if closed_on is None:
        return result(key)
    return translate("WinBacks", "{result}, {day}").format(result=result(key), day=dates.day(closed_on))


def reason(written: str) -> str:
    """Return why an offer was made: a `Reason` in words, or staff's own."""
    words: dict[str, str] = {
        **{each.value: value.change(each) for each in Change},
        Reason.COMPLAINT: translate("WinBacks", "a complaint"),
        Reason.ELSEWHERE: translate("WinBacks", "she buys elsewhere"),
        Reason.AWAY: translate("WinBacks", "she has moved away"),
        Reason.UNKNOWN: translate("WinBacks", "not known"),
    }
    return words.get(written, written)


def stake(cost: int, stays: int, currency: str) -> str:
    """Return what an offer cost beside what she brought in a year then; "" where neither is known."""
    if stays:
        said = translate("WinBacks", "cost {cost}, she would bring about {value} a year")
        return said.format(cost=money.whole(cost, currency), value=value.about(stays, currency))
    return translate("WinBacks", "cost {cost}").format(cost=money.whole(cost, currency)) if cost else ""


def none_yet() -> str:
    """Return that she has not been made an offer."""
    return translate("WinBacks", "No offer to her yet.")


def past(found: Past) -> str:
    """Return what came of all offers of the shop, not of hers alone; "" while none is closed."""
    if not found.closed:
        return ""
    words = WinBacks.tr("In the shop: {back} of %n offer(s) brought a member back.", "", found.closed)
    return words.format(back=found.came_back)
