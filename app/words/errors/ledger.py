"""What is said of points and stored value that are not there to be spent, taken back or paid out."""

from app.domain import errors, money
from app.i18n import translate
from app.words import dates
from app.words.errors.dispatch import sentence


@sentence.register
def _not_enough(error: errors.NotEnough) -> str:
    if error.kind == "points":
        return translate(
            "Errors",
            "She has {held} points, and {wanted} are asked for. Nothing was spent. Choose something smaller.",
        ).format(held=f"{error.held:,}", wanted=f"{error.wanted:,}")
    return translate(
        "Errors",
        "Her balance is {held}, and {wanted} is asked for. Nothing was paid of it. Pay a part of it "
        "so and the rest in another way, or top it up first.",
    ).format(held=money.format(error.held, error.currency), wanted=money.format(error.wanted, error.currency))


@sentence.register
def _spent_since(error: errors.SpentSince) -> str:
    if error.kind == "points":
        return translate(
            "Errors",
            "This cannot be taken back: of the {amount} points that it brought, {missing} have been spent "
            "since. Nothing was changed. Take back first what they were spent on.",
        ).format(amount=f"{error.amount:,}", missing=f"{error.missing:,}")
    return translate(
        "Errors",
        "This cannot be taken back: of the {amount} that it put on her balance, {missing} has been spent "
        "since. Nothing was changed. Take back first what it was spent on.",
    ).format(
        amount=money.format(error.amount, error.currency), missing=money.format(error.missing, error.currency)
    )


@sentence.register
def _clock_doubted(error: errors.ClockDoubted) -> str:
    return translate(
        "Errors",
        "The PC's clock says {today}, but the newest day on record is {newest}. Nothing of points and "
        "balances was posted. Set the PC's clock right, or start Vitrine again and confirm the day.",
    ).format(today=dates.day(error.today), newest=dates.day(error.newest))


@sentence.register
def _not_paid_in(error: errors.NotPaidIn) -> str:
    return translate(
        "Errors",
        "{wanted} cannot be paid out: {left} is left of what she paid in. Nothing was paid out. Choose a "
        "smaller amount.",
    ).format(wanted=money.format(error.wanted, error.currency), left=money.format(error.left, error.currency))
