"""Who came through whom, the moment to ask for the next one, and what to say then, in words (rule B4)."""

from collections.abc import Callable, Mapping
from typing import Final

from app.domain.asking import Moment, Now
from app.i18n import Counted, translate
from app.words import dates

Referrals: Final = Counted("Referrals")


def moment(now: Now) -> str:
    """Return why she may be asked today whether she knows somebody."""
    if now.ahead:
        return _AHEAD[now.moment]()
    words = {
        Moment.HANDING_OVER: translate("Referrals", "something of ours was put into her hands on {day}"),
        Moment.PURCHASE: translate("Referrals", "she took a lot on {day}"),
        Moment.CALL: translate("Referrals", "she was asked how it wears on {day}"),
        Moment.NEWS: translate("Referrals", "she had good news on {day}"),
        Moment.PRAISE: translate("Referrals", "she had a good word for us on {day}"),
    }
    why = words[now.moment].format(day=dates.short_day(now.day))
    return translate("Referrals", "A good moment to ask whom she knows: {why}.").format(why=why)


_AHEAD: Final[Mapping[Moment, Callable[[], str]]] = {
    Moment.HANDING_OVER: lambda: translate(
        "Referrals", "Her card waits for her: when she takes it, ask whom she knows."
    ),
    Moment.CALL: lambda: translate("Referrals", "If she is content, ask whom she knows before you hang up."),
    Moment.NEWS: lambda: translate("Referrals", "When she has been glad of the news, ask whom she knows."),
}


def to_say(now: Now) -> str:
    """Return why she may be asked, and below it what may be said to her."""
    return f"{moment(now)}\n{ask(now)}"


def ask(now: Now) -> str:
    """Return what may be said to her, in marks: it offers care to a friend, and asks for no purchase."""
    words = {
        Moment.HANDING_OVER: translate(
            "Referrals", "If a friend of yours would like one too, bring her along: we will look after her."
        ),
        Moment.PURCHASE: translate(
            "Referrals",
            "Is there a friend with your taste? We would gladly look after her as we do after you.",
        ),
        Moment.CALL: translate(
            "Referrals", "I am glad that it suits you. Does a friend ever ask where it is from?"
        ),
        Moment.NEWS: translate("Referrals", "Is there a friend who should hear of this too?"),
        Moment.PRAISE: translate(
            "Referrals", "Thank you, that does us good. Is there a friend to whom you would say the same?"
        ),
    }
    return translate("Referrals", "“{words}”").format(words=words[now.moment])


def brought(count: int) -> str:
    """Return how many friends she brought; "" for none."""
    return Referrals.tr("brought %n friend(s)", "", count) if count else ""
