"""The headings of the sheets that the shop hands out, in words that its own import knows again."""

from typing import Final

from app.i18n import translate
from app.words import insight

_FIGURES: Final = "insight."
"""What stands before a topic where figures behind a chart were handed out."""


def heading(name: str) -> str:
    """Return the heading of a column, by the name of its field (`resources/imports/headers.toml`).

    Those of sheets that do not come back (`whose_card` …) are words that the import does not know.
    """
    return _of_members().get(name) or _of_lines().get(name) or _of_others()[name]


def _of_members() -> dict[str, str]:
    return {
        "card": translate("Headings", "Card number"),
        "name": translate("Headings", "Name"),
        "reading": translate("Headings", "Reading"),
        "gender": translate("Headings", "Gender"),
        "phone": translate("Headings", "Phone"),
        "phone_2": translate("Headings", "Other phone"),
        "wechat": translate("Headings", "WeChat ID"),
        "line": translate("Headings", "LINE ID"),
        "email": translate("Headings", "E-mail"),
        "postcode": translate("Headings", "Postcode"),
        "address": translate("Headings", "Address"),
        "birthday": translate("Headings", "Birthday"),
        "wedding_day": translate("Headings", "Wedding day"),
        "level": translate("Headings", "Member level"),
        "status": translate("Headings", "Member status"),
        "joined_on": translate("Headings", "Member since"),
        "valid_until": translate("Headings", "Valid until"),
        "advisor": translate("Headings", "Advisor"),
        "do_not_contact": translate("Headings", "Do not contact"),
        "consent_phone": translate("Headings", "Consent: phone"),
        "consent_message": translate("Headings", "Consent: messages"),
        "consent_email": translate("Headings", "Consent: e-mail"),
        "consent_post": translate("Headings", "Consent: post"),
        "language": translate("Headings", "Preferred language"),
        "source": translate("Headings", "Member source"),
        "referred_by": translate("Headings", "Referred by"),
        "occupation": translate("Headings", "Occupation"),
        "hobbies": translate("Headings", "Hobbies"),
        "drink": translate("Headings", "Drink"),
        "size": translate("Headings", "Size"),
        "colour": translate("Headings", "Colour"),
        "dress_habits": translate("Headings", "Habits of dress"),
        "call_hours": translate("Headings", "Best hour to call"),
        "talk_about": translate("Headings", "What to talk about"),
        "taboos": translate("Headings", "Taboos"),
        "parking": translate("Headings", "Parking"),
        "umbrella_lent_on": translate("Headings", "Umbrella lent on"),
        "mourning_from": translate("Headings", "In mourning since"),
        "tags": translate("Headings", "Member tags"),
        "notes": translate("Headings", "Notes"),
        "external_id": translate("Headings", "External ID"),
    }


def _of_lines() -> dict[str, str]:
    return {
        "ticket": translate("Headings", "Ticket number"),
        "day": translate("Headings", "Purchase date"),
        "time": translate("Headings", "Time of day"),
        "item": translate("Headings", "Item"),
        "sku": translate("Headings", "Item code"),
        "category": translate("Headings", "Category"),
        "styles": translate("Headings", "Style"),
        "line_size": translate("Headings", "Size", "of a piece"),
        "line_colour": translate("Headings", "Colour", "of a piece"),
        "season": translate("Headings", "Season"),
        "quantity": translate("Headings", "Quantity"),
        "list_price": translate("Headings", "List price"),
        "price": translate("Headings", "Amount"),
        "discount": translate("Headings", "Ticket discount"),
        "payment": translate("Headings", "Payment method"),
        "for_whom": translate("Headings", "For whom"),
        "staff": translate("Headings", "Sold by"),
        "row_id": translate("Headings", "Line ID"),
    }


def _of_others() -> dict[str, str]:
    return {
        "whose_card": translate("Headings", "Member's card"),
        "whose_name": translate("Headings", "Member's name"),
        "rule": translate("Headings", "Occasion"),
        "occasion_day": translate("Headings", "Day of the occasion"),
        "due": translate("Headings", "To be done on"),
        "window_from": translate("Headings", "At the earliest"),
        "window_to": translate("Headings", "At the latest"),
        "channel": translate("Headings", "By what way"),
        "in_charge": translate("Headings", "Whose task"),
        "outcome": translate("Headings", "Outcome"),
        "said": translate("Headings", "What she said"),
        "next_on": translate("Headings", "Next time"),
        "closed_on": translate("Headings", "Done on"),
        "closed_by": translate("Headings", "Done by"),
        "points": translate("Headings", "Points"),
        "balance": translate("Headings", "Stored value"),
        "as_of": translate("Headings", "As of"),
        "expires_on": translate("Headings", "Expires on"),
        "relation": translate("Headings", "Relation"),
        "relative": translate("Headings", "Relative's name"),
        "relative_birthday": translate("Headings", "Relative's birthday"),
        "relative_sizes": translate("Headings", "Relative's sizes"),
        "relative_notes": translate("Headings", "About the relative"),
        "barcode": translate("Headings", "Barcode"),
    }


def sheet(name: str) -> str:
    """Return the name of a sheet, and of its file in a folder of sheets; of "insight.…" that of the topic."""
    if name.startswith(_FIGURES):
        return insight.title(name.removeprefix(_FIGURES))
    words = {
        "members": translate("Headings", "Members"),
        "purchases": translate("Headings", "Purchases"),
        "outreach": translate("Headings", "Contacts"),
        "points": translate("Headings", "Points"),
        "balance": translate("Headings", "Stored value"),
        "catalogue": translate("Headings", "Catalogue"),
        "family": translate("Headings", "Family"),
        "all": translate("Headings", "Everything"),
        "calendar": translate("Headings", "Calendar"),
    }
    return words[name]


def yes(*, said: bool) -> str:
    """Return yes or no, as the import reads them."""
    return translate("Headings", "yes") if said else translate("Headings", "no")
