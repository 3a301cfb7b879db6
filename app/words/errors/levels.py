"""The sentences of what stands in the way with levels and what they bring."""

from app.domain import errors
from app.i18n import translate
from app.words import dates
from app.words.errors.dispatch import sentence, shown
from app.words.standing import kind


@sentence.register
def _no_such_benefit(error: errors.NoSuchBenefit) -> str:
    return translate(
        "Errors",
        "{benefit}: the level of {name} does not bring this. Nothing was changed. What each level brings is "
        "set in Settings, under Levels and tiers.",
    ).format(benefit=kind(error.kind), name=shown(error.name))


@sentence.register
def _out_of_season(error: errors.OutOfSeason) -> str:
    return translate(
        "Errors",
        "The birthday offer holds in the month of her birthday, and {day} is not in it. Nothing was changed. "
        "Look at the birthday on her card.",
    ).format(day=dates.day(error.day))


@sentence.register
def _benefit_used_up(error: errors.BenefitUsedUp) -> str:
    return translate(
        "Errors",
        "{benefit}: she has had it as often as her level gives it, last on {day}. Nothing was changed. To "
        "take that claim back, undo it.",
    ).format(benefit=kind(error.kind), day=dates.day(error.last))


@sentence.register
def _offer_on_returns(error: errors.OfferOnReturns) -> str:
    return translate(
        "Errors",
        "{benefit}: on this ticket things only come back, and there is nothing to take it off. Nothing was "
        "changed. Keep it for a ticket on which she takes something.",
    ).format(benefit=kind(error.kind))
