"""Who came through whom, and the moment to ask for the next one, in words (rule B4)."""

from typing import Final

from app.domain.asking import Moment, Now
from app.i18n import Counted, translate
from app.words import dates

Referrals: Final = Counted("Referrals")


def moment(now: Now) -> str:
    """Return why she may be asked today whether she knows somebody."""
    words = {
        Moment.HANDING_OVER: translate("Referrals", "she has her card since {day}"),
        Moment.PURCHASE: translate("Referrals", "she took a lot on {day}"),
        Moment.CALL: translate("Referrals", "she was asked how it wears on {day}"),
        Moment.NEWS: translate("Referrals", "she had good news on {day}"),
    }
    why = words[now.moment].format(day=dates.short_day(now.day))
    return translate("Referrals", "A good moment to ask whom she knows: {why}.").format(why=why)


def brought(count: int) -> str:
    """Return how many friends she brought; "" for none."""
    return Referrals.tr("brought %n friend(s)", "", count) if count else ""
