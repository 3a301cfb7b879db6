"""What is at stake with a member, in words: what she brings if she stays, what of it is at risk."""

from app.domain.stake import Stake
from app.i18n import translate
from app.words import value


def told(hers: Stake, currency: str) -> str:
    """Return the three figures of a year in one sentence."""
    return translate(
        "Stakes",
        "She brings about {stays} a year if she stays; {risk} of it is at risk; up to {ceiling} is worth"
        " spending to win her back.",
    ).format(
        stays=value.about(hers.if_she_stays, currency),
        risk=value.about(hers.at_risk, currency),
        ceiling=value.up_to(hers.ceiling, currency),
    )


def short(hers: Stake, currency: str) -> str:
    """Return the three figures as the end of a line on her."""
    return translate(
        "Stakes", "about {stays} a year if she stays, {risk} of it at risk, up to {ceiling} worth spending"
    ).format(
        stays=value.about(hers.if_she_stays, currency),
        risk=value.about(hers.at_risk, currency),
        ceiling=value.up_to(hers.ceiling, currency),
    )


def rests_on(hers: Stake) -> str:
    """Return the margin and the chances on which the figures rest."""
    return translate(
        "Stakes",
        "Sums are profit at a margin of {margin} %. She is still a customer with a chance of {alive} %; an"
        " offer works with a chance of {chance} %.",
    ).format(margin=hers.margin, alive=round(100 * hers.alive), chance=round(100 * hers.chance))


def basis(margin: int, chance: float) -> str:
    """Return what the sums of a list of members are."""
    return translate(
        "Stakes",
        "Sums are a year's profit at a margin of {margin} %; worth spending is {chance} % of what is at risk,"
        " as often as an offer works.",
    ).format(margin=margin, chance=round(100 * chance))


def unknown() -> str:
    """Return that nothing is known of what she is worth."""
    return translate("Stakes", "What she is worth is not known: she has hardly bought.")


def awaited() -> str:
    """Return that it is being reckoned still."""
    return translate("Stakes", "What she is worth is being reckoned…")
