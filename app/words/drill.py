"""The questions of the drill, their answers, and what the right one rests on, in the language in force."""

from app import i18n
from app.domain import colours, drill, money
from app.domain.drill import About, Fact
from app.i18n import Counted, translate
from app.words import dates, goods

Drill = Counted("Drill")


def question(fact: Fact) -> str:
    """Return what is asked."""
    if fact.key.about is About.SIZE:
        said = translate("Drill", "What size does she wear in {kind}?")
        return said.format(kind=goods.kind(fact.key.category))
    if fact.key.about is About.COLOUR:
        return translate("Drill", "Which colour is she fondest of?")
    return translate("Drill", "What does she pay for a piece?")


def answer(fact: Fact, value: str, currency: str) -> str:
    """Return an answer to the question about `fact` in words."""
    if fact.key.about is About.COLOUR:
        return colours.name(value, i18n.current())
    if fact.key.about is About.BAND:
        low, high = (money.format(edge, currency) for edge in drill.edges(value))
        return low if low == high else translate("Drill", "{low} – {high}").format(low=low, high=high)
    return value


def told(fact: Fact, currency: str) -> str:
    """Return the right answer with what it is about where it does not say so itself: 38 in dresses."""
    words = answer(fact, fact.value, currency)
    if fact.key.about is About.SIZE:
        said = translate("Drill", "{size} in {kind}")
        return said.format(size=words, kind=goods.kind(fact.key.category))
    return words


def evidence(fact: Fact) -> str:
    """Return what the right answer rests on."""
    if not fact.n:
        if fact.said_on is None:
            return translate("Drill", "She said so.")
        return translate("Drill", "She said so on {day}.").format(day=dates.day(fact.said_on))
    if fact.key.about is About.BAND:
        return Drill.tr("Most of her %n piece(s) cost that.", "", fact.n)
    return Drill.tr("{n} of %n piece(s) were.", "", fact.of).format(n=fact.n)


def about(kind: About) -> str:
    """Return what a question is about, as the heading of a column."""
    words = {
        About.SIZE: translate("Drill", "Sizes"),
        About.COLOUR: translate("Drill", "Colours"),
        About.BAND: translate("Drill", "Prices"),
    }
    return words[kind]
