"""What she says of her taste, what her purchases say, and where the two disagree, in words."""

from datetime import date

from app import i18n
from app.domain import colours, money
from app.domain.basis import Basis
from app.domain.disagreement import Disagreement
from app.domain.stated import Said, Stated
from app.i18n import translate
from app.words import dates


def disagreement(found: Disagreement, currency: str, today: date) -> str:
    """Return the whole: says M since 2023, 5 of the last 6 were L."""
    return translate("Taste", "{says}, {buys}").format(
        says=_says(found, currency, today), buys=_buys(found, currency)
    )


def value(kind: str, said: str, currency: str) -> str:
    """Return what was said as it is shown: a size, the name of a colour, a style, up to ¥1,000."""
    if kind in {"colour", "avoids"}:
        return colours.name(said, i18n.current())
    if kind == "price_high":
        return translate("Taste", "up to {price}").format(price=money.format(int(said), currency))
    if kind == "price_low":
        return translate("Taste", "from {price}").format(price=money.format(int(said), currency))
    return said


def since(day: date, today: date) -> str:
    """Return the day as one says since when: the year, or the day of this year."""
    if day.year == today.year:
        return dates.short_day(day)
    return str(day.year) if i18n.current() == "en" else f"{day.year}年"


def when(said: Said | Stated) -> str:
    """Return when she said so, and to whom, as a sentence."""
    if said.said_on is None:
        return translate("Taste", "It is not known when she said so.")
    day = dates.day(said.said_on)
    if said.staff is None:
        return translate("Taste", "She said so on {day}.").format(day=day)
    return translate("Taste", "She said so on {day} to {staff}.").format(day=day, staff=said.staff)


def rests_on(n: int, of: int, basis: Basis) -> str:
    """Return what a derived value rests on."""
    return translate("Taste", "{n} of {of} lines since {since}, the last on {last}").format(
        n=n, of=of, since=dates.day(basis.since), last=dates.day(basis.last)
    )


def _says(found: Disagreement, currency: str, today: date) -> str:
    said = value(found.kind, found.said, currency)
    words = {
        "colour": translate("Taste", "says she likes {value}"),
        "style": translate("Taste", "says she likes {value}"),
        "avoids": translate("Taste", "says she avoids {value}"),
    }.get(found.kind, translate("Taste", "says {value}"))
    words = words.format(value=said)
    if found.since is None:
        return words
    return translate("Taste", "{says} since {when}").format(says=words, when=since(found.since, today))


def _buys(found: Disagreement, currency: str) -> str:
    if found.band is not None:
        low, high = (money.format(edge, currency) for edge in (found.band.low, found.band.high))
        return translate("Taste", "pays {low} – {high} a piece").format(low=low, high=high)
    if not found.buys:
        return translate("Taste", "none of the last {of} was").format(of=found.of)
    said = value(found.kind, found.buys, currency)
    if found.n == found.of:
        return translate("Taste", "the last {of} were all {value}").format(of=found.of, value=said)
    return translate("Taste", "{n} of the last {of} were {value}").format(n=found.n, of=found.of, value=said)
