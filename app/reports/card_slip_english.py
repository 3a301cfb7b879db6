"""The texts of slips in English: a title and paragraphs for each step of a card's life."""

from typing import Final

_APPEAL: Final = (
    "If you see this differently, you may appeal at any time: we will look into it and give you an answer."
)
TEXTS: Final[dict[str, tuple[str, ...]]] = {
    "apply": (
        "Application for a card",
        "Thank you for applying for our card. It will be ready from {ready}; we will call you then.",
        "The card is for you alone, one to a person, and is valid for one year from the day you collect it.",
    ),
    "ready": (
        "Your card is ready",
        "The card you applied for is ready to be collected.",
        "Please bring this slip. There is no hurry: we keep the card safe for you.",
    ),
    "collect": (
        "Your card",
        "Your card was handed to you today. Thank you for your trust.",
        "The card is for you alone. Should it be lost or damaged, tell us and we will replace it.",
    ),
    "issue": (
        "Your card, with our best wishes",
        "{occasion}, we have issued your card at once and free of charge.",
        "The card is for you alone. Should it be lost or damaged, tell us and we will replace it.",
    ),
    "renew": ("Renewal of your card", "Your card has been renewed for one year. Thank you for your company."),
    "replace": (
        "Replacement of your card",
        "Your card was {loss}, and we have given you a new one.",
        "The old number {former} has stopped working from today and will not be used again.",
        "Your points, your balance and your purchases stay as they are.",
    ),
    "give_back": (
        "Return of your card",
        "As you wished, your card has stopped working from today. Thank you for your long company.",
    ),
    "expire": (
        "Your card has expired",
        "Your card has passed its last day. If you would like to renew it, we can do so in a moment.",
    ),
    "warn": (
        "Warning about the use of your card",
        "We have to write to you about the use of your card.",
        "Reason: {reason}",
        "Please speak to us and put this right before {until}.",
        "If it is not put right by then, your card may be suspended or cancelled, or your points cleared.",
        _APPEAL,
    ),
    "lift_warning": (
        "Your warning is lifted",
        "The warning we gave you is lifted from today. Your card goes on working as before.",
        "Note: {reason}",
    ),
    "suspend": (
        "Suspension of your card",
        "The deadline of our warning has passed, and your card is suspended from {day}.",
        "The suspension lasts until {until} and then ends by itself.",
        "Meanwhile no points are earned or redeemed. Your balance stays yours, to use or to have paid out.",
        "Reason: {reason}",
        _APPEAL,
    ),
    "resume": (
        "Your card works again",
        "From {day} you can use your card again, with all that goes with it.",
        "Note: {own}",
    ),
    "clear_points": (
        "Your points are cleared",
        "The deadline of our warning has passed, and your points were cleared on {day}.",
        "Reason: {reason}",
        _APPEAL,
    ),
    "cancel": (
        "Cancelling of your card",
        "The deadline of our warning has passed, and your card is cancelled from {day}.",
        "Reason: {reason}",
        "If there is a balance on your card, please come to us about it.",
        _APPEAL,
    ),
    "appeal": (
        "Your appeal",
        "We have received your appeal against {what}. We will look into it and give you an answer.",
        "What you told us: {reason}",
    ),
    "grant": (
        "Answer to your appeal",
        "We have looked into your appeal of {appealed_on} against {what}.",
        "You are right: it is taken back from today.",
        "Note: {reason}",
        "We apologise for the trouble this has given you.",
    ),
    "refuse": (
        "Answer to your appeal",
        "We have looked carefully into your appeal of {appealed_on} against {what}.",
        "We are sorry to say that it stands.",
        "Reason: {reason}",
        "Thank you for writing to us, and for your understanding.",
    ),
    "lift_ban": (
        "You may apply again",
        "You may apply for our card again. We look forward to seeing you.",
    ),
}
