"""What is said of the models of value: why one is not used, and what stands in for it."""

from app.domain import money
from app.domain.slipping import Change
from app.domain.value.listing_why import Why
from app.domain.value.why_not import WhyNot
from app.i18n import translate


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
        "Value", "the shop's rule (silent for over twice her own rhythm, or hardly a customer any more)"
    )


def listed(score_key: str, why_rule: str | None, hits: float | None, rule_hits: float | None) -> str:
    """Return by what the slipping are listed, and how that was found on the shop's own past."""
    first = translate("Value", "They are told by {score}.").format(score=by(score_key, why_rule))
    shares = {"hits": round(100 * (hits or 0)), "rule": round(100 * (rule_hits or 0))}
    if why_rule is None:
        why = translate(
            "Value",
            "On the shop's own past {hits} % of those it lists stayed away, of those by the rule {rule} %.",
        ).format(**shares)
    elif why_rule == Why.YOUNG:
        why = translate("Value", "The shop's past is too short to compare it with other scores.")
    elif why_rule == Why.UNBEATEN:
        why = translate("Value", "On the shop's own past no other score told clearly better.")
    else:
        why = translate("Value", "On the shop's own past the list by {score} was no better.").format(
            score=score(score_key)
        )
    return translate("Value", "{first} {second}").format(first=first, second=why)


def is_listed(score_key: str, why_rule: str | None) -> str:
    """Return that she is on the list of those who are slipping, and by what."""
    said = translate("Value", "She is slipping away, as told by {score}.")
    return said.format(score=by(score_key, why_rule))


def hit_rate(gone: int, listed: int, horizon: int) -> str:
    """Return how the list of a year ago did: how many of those listed did not come, and their share."""
    said = translate(
        "Value", "Of {listed} listed a year ago, {gone} did not come back in {days} days ({share} %)."
    )
    share = round(100 * gone / listed) if listed else 0
    return said.format(listed=listed, gone=gone, days=horizon, share=share)


def loss(lost: int, best: int, usual: float) -> str:
    """Return how many of the best of a year ago were lost, beside what a shop loses as a rule."""
    said = translate(
        "Value",
        "Of the best of a year ago {lost} of {best} have not come since ({share} %);"
        " a shop loses about {usual} % a year.",
    )
    return said.format(
        lost=lost, best=best, share=round(100 * lost / best) if best else 0, usual=round(100 * usual)
    )


def change(what: Change) -> str:
    """Return what changed before she went quiet."""
    words = {
        Change.BROUGHT_BACK: translate("Value", "the last time she brought something back"),
        Change.ADVISOR_GONE: translate("Value", "her advisor has left"),
        Change.ABOVE_BAND: translate("Value", "her last visit was dearer than she is used to"),
        Change.SIZE_MISSING: translate("Value", "her size is missing from what came in lately"),
    }
    return words[what]


def worth(profit: int, alive: float, currency: str, *, slipping: bool = False) -> str:
    """Return what she is worth, short: the profit of the coming year, and how surely she is still with us."""
    said = translate("Value", "Worth: {sum} in 12 months · {share} % with us")
    if slipping:
        said = translate("Value", "Worth: {sum} in 12 months · {share} % with us · slipping away")
    return said.format(sum=_about(profit, currency), share=round(100 * alive))


def _about(minor: int, currency: str) -> str:
    """Return an expectation to two digits: to the cent it would say more than anybody knows."""
    unit = 10 ** money.digits(currency)
    whole = round(minor / unit)
    step = 10 ** max(len(str(abs(whole))) - 2, 0)
    return money.format(round(whole / step) * step * unit, currency)


def worth_hint() -> str:
    """Return what the short words mean."""
    return translate(
        "Value", "The profit expected of her in 12 months, and how likely she is still a customer."
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
        ticket=_about(ticket, currency),
        sum=_about(lifetime, currency),
    )
