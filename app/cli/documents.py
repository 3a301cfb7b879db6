"""The JSON documents that several commands print: one form for a contact, a band, what was derived."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from app.database.sessions import ReadSession
from app.domain import colours
from app.domain.basis import Basis
from app.domain.disagreement import Disagreement
from app.domain.liked import Band, Liked, Pair
from app.domain.preferences import Preferences
from app.domain.shop import ShopSettings
from app.queries import contact as contact_query
from app.queries import own_scripts
from app.queries.asking import Asking
from app.queries.contact import ContactSheet
from app.words import outreach, referrals, spoken, taste


def contacts(
    session: ReadSession, settings: ShopSettings, ids: Iterable[int], today: date
) -> list[dict[str, Any]]:
    """Return the contacts in this order, each with its words ready to be said today."""
    ids = list(ids)
    sheets = contact_query.sheets(session, ids)
    own = own_scripts.everywhere(session)
    return [contact(sheets[id_], settings, own, today) for id_ in ids if id_ in sheets]


def contact(
    sheet: ContactSheet, settings: ShopSettings, own: own_scripts.Everywhere, today: date
) -> dict[str, Any]:
    """Return one contact; what came of it is there once it is closed. `own` are the shop's own words.

    A silence is counted up to today, as on the card and in the plan.
    """
    document: dict[str, Any] = {
        "id": sheet.id,
        "rule": sheet.rule,
        "member": {"id": sheet.member_id, "name": sheet.member},
        "occasion_date": sheet.occasion_day,
        "due": sheet.due,
        "window": [sheet.window_from, sheet.window_to],
        "channel": sheet.channel,
        "staff": sheet.staff or None,
        "priority": sheet.priority,
        "script": words(sheet, settings, own),
        "reason": outreach.reason(sheet.rule, sheet.reason, today=today, currency=settings.currency),
    }
    if sheet.outcome is not None:
        document |= {
            "outcome": sheet.outcome,
            "note": sheet.said,
            "closed_on": sheet.closed_on,
            "closed_by": sheet.closed_by or None,
            "next": sheet.next_on,
        }
    return document


def words(sheet: ContactSheet, settings: ShopSettings, own: own_scripts.Everywhere) -> str:
    """Return what is said in the contact, in her language, with her name filled in; "" for staff's own."""
    language = sheet.language or settings.language
    return spoken.text(
        sheet.script,
        sheet.channel,
        language,
        own=own.get(language),
        name=sheet.member,
        gender=sheet.gender,
        shop=settings.name,
        staff=sheet.staff,
        relation=sheet.relation,
        day=sheet.occasion_day,
        item=sheet.item,
        event=str(sheet.reason.get("theme", "")),
    )


def derived(found: Preferences, currency: str, language: str) -> dict[str, Any]:
    """Return what is derived, each with the `n` of so many lines that it rests on, and since when."""
    return {
        "sizes": [{"category": it.category, "size": it.value, **_rests_on(it)} for it in found.sizes],
        "colours": [_colour(it, language) for it in found.colours],
        "price_band": None
        if found.price_band is None
        else {
            **_band(found.price_band),
            "currency": currency,
            "by_category": [{"category": it.category, **_band(it)} for it in found.price_bands],
        },
        "styles": [{"style": it.value, **_rests_on(it)} for it in found.styles],
        "rhythm_days": None
        if found.rhythm is None
        else {
            "days": found.rhythm.days,
            "n": found.rhythm.n,
            "of": found.rhythm.n,
            **_basis(found.rhythm.basis),
        },
        "pairs": [{"categories": [it.first, it.second], **_rests_on(it)} for it in found.pairs],
    }


def disagreements(found: Iterable[Disagreement], currency: str, today: date) -> list[dict[str, Any]]:
    """Return where word and purchases disagree, each with its sentence."""
    return [
        {
            "kind": it.kind,
            "category": it.category,
            "said": it.said,
            "since": it.since,
            "buys": it.buys or None,
            "band": it.band and {"low": it.band.low, "high": it.band.high},
            "n": it.n,
            "of": it.of,
            "lines": list(it.lines),
            "words": taste.disagreement(it, currency, today),
        }
        for it in found
    ]


def asking(found: Asking | None) -> dict[str, Any] | None:
    """Return whether this is a moment to ask her for a friend, and what holds it back all the same."""
    if found is None:
        return None
    return {
        "moment": found.now.moment.value,
        "day": found.now.day,
        "held_back": found.hush and found.hush.value,
        "why": referrals.moment(found.now),
        "script": referrals.ask(found.now),
    }


def _colour(liked: Liked, language: str) -> dict[str, Any]:
    known = colours.known(liked.value)
    return {
        "colour": liked.value,
        "name": colours.name(liked.value, language),
        "swatch": known and known.css,
        **_rests_on(liked),
    }


def _band(band: Band) -> dict[str, Any]:
    return {"low": band.low, "high": band.high, "n": band.n, "of": band.n, **_basis(band.basis)}


def _rests_on(it: Liked | Pair) -> dict[str, Any]:
    return {"n": it.n, "of": it.of, **_basis(it.basis)}


def _basis(basis: Basis) -> dict[str, Any]:
    return {"since": basis.since, "last": basis.last, "lines": list(basis.lines)}
