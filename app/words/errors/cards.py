"""What is said where a step of a card's life, or an offer to win somebody back, is refused."""

from app.domain import errors, money
from app.i18n import translate
from app.words import card_life, card_rights, value
from app.words.errors.dispatch import sentence, shown


@sentence.register
def _card_step_refused(error: errors.CardStepRefused) -> str:
    return translate("Errors", "{name} — {step}: {why} Nothing was changed.").format(
        name=shown(error.name), step=card_life.verb(error.step), why=card_life.why_not(error.why, error.day)
    )


@sentence.register
def _card_gives_none(error: errors.CardGivesNone) -> str:
    return translate("Errors", "{name} — {state} {given} Nothing was changed. {remedy}").format(
        name=shown(error.name),
        state=card_rights.state(error.status),
        given=card_rights.given(error.right),
        remedy=card_rights.remedy(error.status),
    )


@sentence.register
def _win_back_open(error: errors.WinBackOpen) -> str:
    return translate(
        "Errors",
        "An offer to win {name} back is open since {day}. Nothing was changed. Close that one first.",
    ).format(name=shown(error.name), day=error.begun_on.isoformat())


@sentence.register
def _win_back_closed(error: errors.WinBackClosed) -> str:
    if error.closed_on is None:
        return translate("Errors", "This offer was closed before. Nothing was changed. Begin a new one.")
    return translate(
        "Errors", "This offer was closed before, on {day}. Nothing was changed. Begin a new one."
    ).format(day=error.closed_on.isoformat())


@sentence.register
def _over_ceiling(error: errors.OverCeiling) -> str:
    return translate(
        "Errors",
        "The offer costs {cost}, but only up to {ceiling} is worth spending to win her back. Nothing was "
        "changed. Confirm it, or offer less.",
    ).format(
        cost=money.format(error.cost, error.currency), ceiling=value.up_to(error.ceiling, error.currency)
    )


@sentence.register
def _offer_unsaid(error: errors.OfferUnsaid) -> str:
    if error.has_offer:
        return translate("Errors", "Say why she may have gone: choose a reason. Nothing was changed.")
    if error.has_reason:
        return translate("Errors", "Write what she is offered. Nothing was changed.")
    return translate(
        "Errors",
        "Choose a reason why she may have gone, and write what she is offered. Nothing was changed.",
    )
