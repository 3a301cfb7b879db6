"""Why a piece that came in is for her: what staff read, in the language in force."""

from collections.abc import Iterable

from app import i18n
from app.domain import colours, money
from app.domain.arrivals import Arrival, Fit
from app.domain.wearer import Kin, Span
from app.i18n import translate
from app.words import goods, people


def name(arrival: Arrival) -> str:
    """Return what the article is called, by its kind where it has no name."""
    return arrival.name or goods.kind(arrival.kind) or "–"


def pieces(arrivals: Iterable[Arrival]) -> str:
    """Return the names of articles in one line, each once."""
    return together(dict.fromkeys(name(arrival) for arrival in arrivals))


def left_out(arrival: Arrival, currency: str) -> str:
    """Return why an article that lacks something is for nobody yet."""
    if arrival.foreign_price:
        return translate(
            "Arrivals",
            "{item}: the price {price} is not in {currency}, the shop's currency. Give it in {currency}.",
        ).format(item=name(arrival), price=arrival.foreign_price, currency=currency)
    return translate("Arrivals", "{item} is left out: its kind, sizes, colour or price is missing.").format(
        item=name(arrival)
    )


def reasons(fit: Fit, currency: str, *, discreet: bool = False) -> list[str]:
    """Return why it is for her, fact by fact; `discreet` leaves out what she pays."""
    said = [for_whom(fit.kin)] if fit.kin else []
    if fit.size:
        kind = goods.kind(fit.arrival.kind)
        said.append(translate("Arrivals", "wears {size} in {kind}").format(kind=kind, size=fit.size))
    if fit.colours:
        tones = (colours.name(tone, i18n.current()) for tone in fit.colours)
        said.append(translate("Arrivals", "likes {colours}").format(colours=together(tones)))
    if fit.styles:
        said.append(translate("Arrivals", "style: {styles}").format(styles=together(fit.styles)))
    return said if discreet else [*said, pays(fit.span, currency)]


def why(fit: Fit, currency: str, *, discreet: bool = False) -> str:
    """Return the reasons in one line."""
    return " · ".join(reasons(fit, currency, discreet=discreet))


def for_whom(kin: Kin) -> str:
    """Return for whom of her family a piece is; a child is not named."""
    relation = people.relation(kin.relation)
    if not kin.name:
        return translate("Arrivals", "for her {relation}").format(relation=relation)
    return translate("Arrivals", "for her {relation} {name}").format(relation=relation, name=kin.name)


def pays(span: Span, currency: str) -> str:
    """Return what she pays for a piece."""
    low, high = (None if edge is None else money.format(edge, currency) for edge in span)
    if low is None:
        return translate("Arrivals", "pays up to {high}").format(high=high)
    if high is None:
        return translate("Arrivals", "pays {low} and more").format(low=low)
    return translate("Arrivals", "pays {low}–{high}").format(low=low, high=high)


def together(words: Iterable[str]) -> str:
    """Return words in a row."""
    return translate("Arrivals", ", ").join(words)
