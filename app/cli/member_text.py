"""The whole card of one member in lines for a person at a terminal, each short enough to be read at once."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from app import i18n
from app.domain import colours, money, mourning
from app.i18n import translate
from app.words import (
    card_life,
    dates,
    events,
    feedback,
    fields,
    goods,
    operations,
    outreach,
    people,
    posted,
    referrals,
    stakes,
    standing,
    taste,
    value,
)

if TYPE_CHECKING:
    from datetime import date

    from app.domain.card_life import Life
    from app.domain.lots import Held
    from app.domain.shop import ShopSettings
    from app.domain.stake import Stake
    from app.domain.stated import Stated
    from app.domain.worth import Worth
    from app.queries.asking import Asking
    from app.queries.identity import Identity
    from app.queries.member_card import FamilyMember, MemberCard
    from app.queries.timeline import Entry, TicketEntry

LATEST: Final = 10
"""Entries of the timeline that are told."""
_RECEIVED: Final = ("drink", "call_hours", "taboos", "talk_about", "parking", "dress_habits", "notes")


def lines(
    card: "MemberCard",
    settings: "ShopSettings",
    tags: Sequence[str],
    known: "tuple[Worth, Stake] | None" = None,
    year: int | None = None,
    asking: "Asking | None" = None,
) -> list[str]:
    """Return the card line by line; of the timeline the latest entries, or the latest of `year`."""
    happened = [one for one in card.timeline if year in (None, one.day.year)]
    told = (
        *_who(card.identity, card.life, tags),
        *_may(card),
        *_birthday(card),
        *_received(card),
        *_says(card, settings),
        *_buys(card, settings),
        *_stands(card, settings),
        *_worth(known, settings.currency),
        *_holds(card, settings),
        *(_kin(one) for one in card.family),
        *_due(card, settings),
        *_asks(asking),
        *(_entry(one, settings, card.today) for one in happened[:LATEST]),
    )
    return [line for line in told if line]


def _beside(*words: str) -> str:
    return "  ".join(word for word in words if word)


def _field(name: str, value: str) -> str:
    words = translate("Commands", "{field}: {value}")
    return words.format(field=fields.field(name), value=" ".join(value.split())) if value else ""


def _who(who: "Identity", life: "Life", tags: Sequence[str]) -> Iterator[str]:
    yield _beside(who.name, who.reading, who.card or f"#{who.id}", people.level(who.level))
    yield _beside(*(phone.written for phone in who.phones))
    yield _field("status", _beside(card_life.standing(life), card_life.beside(life)))
    yield _field("advisor", who.advisor or "")
    yield _field("tags", " · ".join(tags))


def _may(card: "MemberCard") -> Iterator[str]:
    """Yield whether and how she may be reached."""
    if card.identity.do_not_contact:
        yield translate("Commands", "! She asked not to be contacted.")
    for one in card.consent:
        words = (
            translate("Commands", "{channel}: agreed on {day}")
            if one.allowed
            else translate("Commands", "{channel}: refused on {day}")
        )
        yield words.format(channel=outreach.channel(one.channel), day=one.since.isoformat())


def _birthday(card: "MemberCard") -> Iterator[str]:
    who = card.identity
    if who.birthday:
        yield translate("Commands", "Birthday: {birthday}, next on {day}").format(
            birthday=dates.birthday(who.birthday.birthday), day=who.birthday.next_on.isoformat()
        )
    elif who.born:
        yield translate("Commands", "Birthday: {birthday}").format(birthday=dates.partial_birthday(who.born))


def _received(card: "MemberCard") -> Iterator[str]:
    """Yield how she is received, and what whoever opens her card should read."""
    who = card.identity
    for name in _RECEIVED:
        yield _field(name, getattr(who, name))
    if who.umbrella_lent_on:
        yield _field("umbrella_lent_on", who.umbrella_lent_on.isoformat())
    if who.mourning_from and mourning.holds(who.mourning_from, card.today):
        yield _field("mourning_from", who.mourning_from.isoformat())
    for note in card.notes:
        text = " ".join(note.text.split())
        if note.until is not None:
            words = translate("Commands", "{note} (until {day})")
            text = words.format(note=text, day=note.until.isoformat())
        yield _field("note", text)


def _says(card: "MemberCard", settings: "ShopSettings") -> Iterator[str]:
    """Yield what she said; a statement that her purchases contradict has the mark, and why below it."""
    against = {one.statement_id: one for one in card.disagreements}
    for one in card.stated:
        contradicted = against.pop(one.id, None)
        yield ("≠ " if contradicted else "") + _said(one, settings)
        if contradicted:
            yield f"≠ {taste.disagreement(contradicted, settings.currency, card.today)}"
    for other in against.values():
        yield f"≠ {taste.disagreement(other, settings.currency, card.today)}"


def _said(one: "Stated", settings: "ShopSettings") -> str:
    words = translate("Commands", "avoids {value}") if one.kind == "avoids" else "{value}"
    what = words.format(value=taste.value(one.kind, one.value, settings.currency))
    if one.category:
        what = f"{goods.kind(one.category)} {what}"
    if one.said_on is None:
        return translate("Commands", "Says: {what}").format(what=what)
    return translate("Commands", "Says: {what} ({day})").format(what=what, day=one.said_on.isoformat())


def _buys(card: "MemberCard", settings: "ShopSettings") -> Iterator[str]:
    """Yield what her purchases say, with the number of lines it rests on."""
    buys, told = translate("Commands", "Buys: {what}"), card.derived
    for size in told.sizes:
        yield buys.format(what=f"{goods.kind(size.category)} {size.value} ({size.n})".strip())
    if told.colours:
        names = " · ".join(colours.name(one.value, i18n.current()) for one in told.colours)
        yield buys.format(what=names)
    if told.price_band:
        band = told.price_band
        low, high = (money.format(edge, settings.currency) for edge in (band.low, band.high))
        yield buys.format(what=f"{low} – {high} ({band.n})")


def _stands(card: "MemberCard", settings: "ShopSettings") -> Iterator[str]:
    """Yield her tier with what it rests on, her layer, what is missing to the next level, her benefits."""
    stands = card.standing
    if stands.tier:
        yield standing.reasons(stands.tier, stands.reasons)
    yield standing.layer(stands.layer)
    if stands.step:
        yield standing.step(stands.step, settings.currency, card.today)
    for one in stands.benefits:
        yield _beside("·", standing.benefit(one.benefit), standing.left(one.benefit, one.left))


def _worth(known: "tuple[Worth, Stake] | None", currency: str) -> Iterator[str]:
    """Yield what she is worth, what is at stake, and on what that rests."""
    if known is not None:
        hers, at_stake = known
        yield value.worth(hers.value, hers.p_alive, currency)
        yield stakes.told(at_stake, currency)
        yield stakes.rests_on(at_stake)


def _holds(card: "MemberCard", settings: "ShopSettings") -> Iterator[str]:
    if not card.balances.is_kept:
        return
    points, stored = card.balances.points, card.balances.money
    yield _held("points", f"{points.total:,}", points)
    yield _held("balance", money.format(stored.total, settings.currency), stored)


def _held(name: str, total: str, held: "Held") -> str:
    if held.next_lapse is not None:
        words = translate("Commands", "{total} (some lapse after {day})")
        total = words.format(total=total, day=held.next_lapse.on.isoformat())
    return _field(name, total)


def _kin(one: "FamilyMember") -> str:
    next_on = one.birthday.next_on.isoformat() if one.birthday else ""
    return _beside(people.relation(one.relation), one.name, next_on, one.sizes)


def _due(card: "MemberCard", settings: "ShopSettings") -> Iterator[str]:
    for one in card.due:
        why = outreach.reason(one.rule, one.reason, today=card.today, currency=settings.currency)
        yield translate("Commands", "To do on {day}: {channel}, {reason}.").format(
            day=one.due.isoformat(), channel=outreach.channel(one.channel), reason=why
        )


def _asks(asking: "Asking | None") -> Iterator[str]:
    """Yield that this is a moment to ask her for a friend, and what may be said."""
    if asking is not None and asking.hush is None:
        yield referrals.moment(asking.now)
        yield referrals.ask(asking.now)


def _entry(entry: "Entry", settings: "ShopSettings", today: "date") -> str:
    from app.domain.events import Attended
    from app.domain.feedback import Told
    from app.queries.card_pictures import PostedEntry
    from app.queries.timeline import ContactEntry, TicketEntry

    if isinstance(entry, PostedEntry):
        return _beside(entry.day.isoformat(), posted.card(entry.occasion))
    if isinstance(entry, TicketEntry):
        return _beside(entry.day.isoformat(), money.format(entry.total, settings.currency), _items(entry))
    if isinstance(entry, ContactEntry):
        facts = json.loads(entry.facts)
        what = outreach.festival(facts["festival"]) if "festival" in facts else outreach.rule(entry.rule)
        way = f"{outreach.channel(entry.channel)}: {outreach.outcome(entry.outcome)}"
        return _beside(entry.day.isoformat(), what, way, f"“{entry.said}”" if entry.said else "")
    if isinstance(entry, Attended):
        return _beside(entry.day.isoformat(), events.on_card(entry, today))
    if isinstance(entry, Told):
        return _beside(entry.day.isoformat(), feedback.heading(entry, today), f"“{entry.said}”")
    return _beside(entry.day.isoformat(), operations.done(entry.operation))


def _items(ticket: "TicketEntry") -> str:
    """Return the pieces; one that came back with a minus."""
    pieces = (f"−{line.item}" if line.quantity < 0 else line.item for line in ticket.lines)
    return " · ".join(pieces)
