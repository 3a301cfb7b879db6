"""The words of outreach in the language in force: its rules, periods, channels, outcomes, festivals.

Why a contact is due is worded by `reasons`.
"""

from collections.abc import Mapping
from datetime import date

from app.i18n import translate


def rule(rule_id: str) -> str:
    """Return the name of a rule (`C1` …, `P3`) or of a contact that staff made themselves (`own`)."""
    words = {
        "C1": translate("Outreach", "Birthday"),
        "C2": translate("Outreach", "Birthday in the family"),
        "C3": translate("Outreach", "Festival"),
        "C4": translate("Outreach", "Turn of the season"),
        "C5": translate("Outreach", "Not seen for a while"),
        "C6": translate("Outreach", "After a big purchase"),
        "C7": translate("Outreach", "After a purchase"),
        "C8": translate("Outreach", "Referral"),
        "C9": translate("Outreach", "Thanks for the year"),
        "C10": translate("Outreach", "Best of the year"),
        "C11": translate("Outreach", "To let her know"),
        "C12": translate("Outreach", "Level reached"),
        "C14": translate("Outreach", "After a complaint"),
        "C15": translate("Outreach", "Care call"),
        "C16": translate("Outreach", "Event"),
        "C17": translate("Outreach", "Came in the rain"),
        "F2": translate("Outreach", "Event called off"),
        "M8": translate("Outreach", "Sympathy"),
        "C13": translate("Outreach", "To win her back"),
        "P3": translate("Outreach", "New arrivals"),
        "own": translate("Outreach", "Own plan"),
    }
    return words.get(rule_id, rule_id)


def channel(name: str) -> str:
    """Return the word for a channel."""
    words = {
        "phone": translate("Outreach", "call"),
        "message": translate("Outreach", "message"),
        "email": translate("Outreach", "e-mail"),
        "post": translate("Outreach", "card by post"),
        "visit": translate("Outreach", "in person"),
    }
    return words.get(name, name)


def outcome(name: str) -> str:
    """Return the words for what came of a contact."""
    words = {
        "reached": translate("Outreach", "reached"),
        "left_word": translate("Outreach", "left word"),
        "no_answer": translate("Outreach", "no answer"),
        "wrong_number": translate("Outreach", "wrong number"),
        "do_not_contact": translate("Outreach", "asked not to be contacted"),
        "posted": translate("Outreach", "posted"),
        "skipped": translate("Outreach", "not done"),
    }
    return words.get(name, name)


def festival(festival_id: str) -> str:
    """Return the name of a festival."""
    words = {
        "new_year": translate("Festivals", "New Year"),
        "spring_festival": translate("Festivals", "Spring Festival"),
        "lantern": translate("Festivals", "Lantern Festival"),
        "womens_day": translate("Festivals", "Women's Day"),
        "mothers_day": translate("Festivals", "Mother's Day"),
        "dragon_boat": translate("Festivals", "Dragon Boat Festival"),
        "qixi": translate("Festivals", "Qixi"),
        "mid_autumn": translate("Festivals", "Mid-Autumn Festival"),
        "national_day": translate("Festivals", "National Day"),
        "christmas": translate("Festivals", "Christmas"),
        "shogatsu": translate("Festivals", "New Year in Japan"),
        "hinamatsuri": translate("Festivals", "Doll Festival"),
        "tanabata": translate("Festivals", "Tanabata"),
        "keiro": translate("Festivals", "Respect for the Aged Day"),
    }
    return words.get(festival_id, festival_id)


def season(name: str) -> str:
    """Return the name of the day on which a season turns."""
    words = {
        "spring": translate("Festivals", "Start of spring"),
        "summer": translate("Festivals", "Start of summer"),
        "autumn": translate("Festivals", "Start of autumn"),
        "winter": translate("Festivals", "Start of winter"),
    }
    return words.get(name, name)


def period(name: str) -> str:
    """Return the word for the period that a member is in; it is for staff only."""
    words = {
        "satisfaction": translate("Outreach", "satisfaction period"),
        "care": translate("Outreach", "care period"),
        "retention": translate("Outreach", "retention period"),
    }
    return words.get(name, name)


def period_means(name: str) -> str:
    """Return what the shop does in a period, in a sentence."""
    words = {
        "satisfaction": translate("Outreach", "She is new: find out whether she is content."),
        "care": translate(
            "Outreach",
            "She is loyal: be in touch at an even pace, and with a few lines after a long silence.",
        ),
        "retention": translate(
            "Outreach", "She may be lost: be in touch sooner, by phone, and once more in autumn."
        ),
    }
    return words.get(name, name)


def in_mourning(reason: str) -> str:
    """Return the reason of a contact that says as well that she is in mourning: whoever dials is to know."""
    if not reason:
        return translate("Outreach", "in mourning")
    return translate("Outreach", "{reason}; in mourning").format(reason=reason)


def reason(
    rule_id: str, facts: Mapping[str, object], *, today: date | None = None, currency: str = ""
) -> str:
    """Return why a contact is due, in one line without a full stop.

    `facts` are those of `DueContact.reason`. With `today` a silence is counted up to that day, with
    `currency` sums are said.
    """
    from app.words import reasons

    return reasons.of(rule_id, facts, today, currency)
