"""What is said of a contact that was closed elsewhere while its sheet was open, or a draft of it was left."""

from app.i18n import translate
from app.queries.contact import ContactSheet
from app.words import outreach


def what(contact: ContactSheet | None) -> str:
    """Return what has become of the contact, in a sentence."""
    if contact is None or contact.outcome is None:  # withdrawn, or not to be made now
        return translate("ContactEnded", "This contact is not planned any more.")
    outcome = outreach.outcome(contact.outcome)
    if contact.closed_by:
        words = translate("ContactEnded", "{staff} has closed this contact meanwhile: {outcome}.")
        return words.format(staff=contact.closed_by, outcome=outcome)
    return translate("ContactEnded", "This contact was closed meanwhile: {outcome}.").format(outcome=outcome)


def with_draft(contact: ContactSheet | None) -> str:
    """Return the same, and what can be done with the words that were written for it."""
    words = translate(
        "ContactEnded", "{ended} What was written is still here: note it as a contact of its own."
    )
    return words.format(ended=what(contact))


def gone(name: str) -> str:
    """Return that her card is not there any more, and her draft with it."""
    words = translate(
        "ContactEnded",
        "The card of {name} is not on file any more. What was written comes back with it from the bin.",
    )
    return words.format(name=name)


def put_away() -> str:
    """Return that the sheet is gone from the customer's eyes, with what was being written on it."""
    return translate("Form", "What you were writing is kept: open it again to go on.")


def erased(name: str) -> str:
    """Return that she was erased, and what was written of her too."""
    words = translate("ContactEnded", "{name} was erased, and with her what was being written here.")
    return words.format(name=name)
