"""What is said of the models of value: why one is not used, and what stands in for it."""

from typing import Final

from app.domain import money
from app.domain.slipping import Change
from app.domain.value.listing_why import Why
from app.domain.value.why_not import WhyNot
from app.domain.worth import Listed
from app.i18n import translate

_FIGURES: Final = 3
"""An estimate is told in so many."""


def model(key: str) -> str:
    """Return the name of what gave a figure; an unknown key as it is."""
    words = {
        "bg_nbd": "BG/NBD",
        "mbg_nbd": "MBG/NBD",
        "gamma_gamma": "Gamma-Gamma",
        "own_rate": translate("Value", "her own rate of visits, drawn towards the shop's"),
        "own_rhythm": translate("Value", "her silence against her own rhythm"),
        "own_mean": translate("Value", "her own mean ticket, drawn towards the shop's"),
    }
    return words.get(key, key)


def why_not(reason: WhyNot | str) -> str:
    """Return in a sentence why a model is not used."""
    words: dict[str, str] = {
        WhyNot.NOBODY: translate("Value", "Nobody has come again yet: there is nothing to fit."),
        WhyNot.NOT_CONVERGED: translate(
            "Value", "The search for the parameters did not come to an end: they are not used."
        ),
        WhyNot.RAN_AWAY: translate(
            "Value", "The parameters ran beyond all sense: the purchases do not follow this model."
        ),
        WhyNot.FEW_REPEATERS: translate(
            "Value", "Fewer than 200 customers have come again: the parameters are not relied on yet."
        ),
    }
    return words.get(str(reason), str(reason))


def score(key: str) -> str:
    """Return what members are ordered by; an unknown key as it is."""
    words = {
        "rhythm": translate("Value", "silence against her own rhythm"),
        "recency": translate("Value", "days since her last visit"),
        "alive": translate("Value", "the probability that she is still a customer"),
        "expected": translate("Value", "the visits expected of her"),
        "hazard": translate("Value", "silence, rhythm, frequency, tenure and spending, weighed"),
        "blend": translate("Value", "rhythm, expected visits and probability, weighed together"),
    }
    return words.get(key, key)


def by(score_key: str, why_rule: str | None) -> str:
    """Return by what the slipping are listed, as part of a sentence; `why_rule` None: by the score."""
    if why_rule is None:
        return score(score_key)
    return translate(
        "Value", "the shop's rule: away for over twice as long as she usually is, or probably gone"
    )


def listed(found: Listed, days: int) -> str:
    """Return by what the slipping are listed, and how that did in the `days` after a day of the past."""
    first = translate("Value", "They are listed by {score}.").format(score=score(found.score))
    if found.why_rule is not None:
        first = translate(
            "Value",
            "They have been away for over twice as long as they usually are, or have probably left for good.",
        )
    shares = {
        "hits": round(100 * (found.hits or 0)), "count": found.count,
        "rule": round(100 * (found.rule_hits or 0)), "rule_count": found.rule_count,
        "days": days,
    }  # fmt: skip
    if found.why_rule is None:
        why = translate(
            "Value",
            "Tried on the shop's past, {hits} % of {count} listed so stayed away for {days} days; by the"
            " shop's rule, {rule} % of {rule_count}.",
        )
    elif found.why_rule == Why.YOUNG:
        why = translate("Value", "The shop's past is too short to try another way.")
    elif found.why_rule == Why.UNBEATEN:
        why = translate("Value", "Tried on the shop's past, no other way was clearly better.")
    elif not found.count:
        why = translate("Value", "Tried on the shop's past, the other way was no better.")
    else:
        why = translate(
            "Value",
            "Tried on the shop's past, {rule} % of {rule_count} listed so stayed away for {days} days; by the"
            " other way, {hits} % of {count}.",
        )
    return translate("Value", "{first} {second}").format(first=first, second=why.format(**shares))


def is_listed(score_key: str, why_rule: str | None) -> str:
    """Return that she is on the list of those who are slipping, and by what."""
    said = translate("Value", "She is slipping away: listed by {score}.")
    return said.format(score=by(score_key, why_rule))


def hit_rate(gone: int, listed: int, horizon: int) -> str:
    """Return how the list of a year ago did: how many of those listed did not come, and their share."""
    said = translate(
        "Value", "Of the {listed} listed a year ago, {share} % ({gone}) did not come back in {days} days."
    )
    share = round(100 * gone / listed) if listed else 0
    return said.format(listed=listed, gone=gone, days=horizon, share=share)


def loss(lost: int, best: int, usual: float) -> str:
    """Return how many of the best of a year ago were lost, beside what a shop loses as a rule."""
    said = translate(
        "Value",
        "Of the {best} best members of that time, {share} % ({lost}) have not come since; a shop usually"
        " loses about {usual} % a year.",
    )
    return said.format(
        lost=lost, best=best, share=round(100 * lost / best) if best else 0, usual=round(100 * usual)
    )


def change(what: Change) -> str:
    """Return what changed before she went quiet."""
    words = {
        Change.COMPLAINT: translate("Value", "complained last"),
        Change.BROUGHT_BACK: translate("Value", "brought goods back last"),
        Change.ADVISOR_GONE: translate("Value", "her advisor has left"),
        Change.ABOVE_BAND: translate("Value", "last visit dearer than usual"),
        Change.SIZE_MISSING: translate("Value", "her size lacks in what came in"),
    }
    return words[what]


def worth(profit: int, alive: float, currency: str, *, slipping: bool = False) -> str:
    """Return what she is worth, short: the profit of the coming year, and how surely she is still with us."""
    said = translate("Value", "Worth: {sum} in 12 months · {share} % with us")
    if slipping:
        said = translate("Value", "Worth: {sum} in 12 months · {share} % with us · slipping away")
    return said.format(sum=about(profit, currency), share=round(100 * alive))


def about(minor: int, currency: str) -> str:
    """Return an estimate as it is told everywhere: to three figures, and never below the whole unit."""
    return money.format(rounded(minor, currency), currency)


def up_to(minor: int, currency: str) -> str:
    """Return what may be spent: to three figures, rounded down, so that what is said is never too much."""
    return money.format(rounded_down(minor, currency), currency)


def rounded(minor: int, currency: str) -> int:
    """Return an estimate in minor units to three figures: to the cent it would say too much."""
    step = _step(minor, currency)
    return (abs(minor) + step // 2) // step * step * (-1 if minor < 0 else 1)


def rounded_down(minor: int, currency: str) -> int:
    """Return the largest amount of three figures that is not above `minor`, which is not below 0."""
    step = _step(minor, currency)
    return minor // step * step


def _step(minor: int, currency: str) -> int:
    unit: int = 10 ** money.digits(currency)
    step: int = 10 ** max(len(str(abs(minor) // unit)) - _FIGURES, 0)
    return step * unit


def worth_hint() -> str:
    """Return what the short words mean."""
    return translate(
        "Value",
        "The profit expected of her in 12 months, the chance that she is gone counted in; and how likely she"
        " is still a customer.",
    )


def worth_told(visits: float, ticket: int, lifetime: int, currency: str) -> str:
    """Return what her worth is made of, money in minor units."""
    said = translate(
        "Value",
        "{visits} visits of {ticket} are expected in 12 months. By what she spent last year she is worth"
        " {sum} over her time with the shop.",
    )
    return said.format(
        visits=f"{visits:.1f}",
        ticket=about(ticket, currency),
        sum=about(lifetime, currency),
    )
