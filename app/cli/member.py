"""`vitrine member`: the whole card of one member."""

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from app.cli.running import Run

if TYPE_CHECKING:
    from app.database.sessions import ReadSession
    from app.domain.lots import Held
    from app.domain.partial_birthday import PartialBirthday
    from app.domain.shop import ShopSettings
    from app.queries.celebration import Celebration
    from app.queries.member_card import FamilyMember, MemberCard
    from app.queries.timeline import Entry


@click.command()
@click.argument("id_or_card")
@click.option("--year", type=click.IntRange(1900, 2200), help="Only this year of the timeline.")
@click.pass_obj
def member(run: Run, id_or_card: str, year: int | None) -> None:
    """Show the card of the member with this card number, id or name."""
    from app.queries import member_card, members, settings

    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        every = 1_000_000 if year else member_card.TIMELINE
        card = member_card.load(session, members.resolve(session, id_or_card), run.today, every)
        document = as_json(session, card, kept, year)
    run.answer(document, lines(card, kept))


def as_json(
    session: "ReadSession", card: "MemberCard", settings: "ShopSettings", year: int | None = None
) -> dict[str, Any]:
    """Return the card as the command line's document; what is not kept yet is null."""
    from app.cli import documents

    language, currency = settings.language, settings.currency
    identity = asdict(card.identity)
    del identity["born"]
    return {
        "today": card.today,
        "currency": currency,
        "identity": {**identity, "birthday": _birthday(card.identity.birthday, card.identity.born)},
        "family": [_relative(one, currency, language, card.today) for one in card.family],
        "stated": [asdict(one) for one in card.stated],
        "derived": documents.derived(card.derived, currency, language),
        "disagreements": documents.disagreements(card.disagreements, currency, card.today),
        "presents": documents.derived(card.presents, currency, language),
        "value": {
            "spend_365": card.figures.spent_365,
            "spend": card.figures.spent,
            "visits": card.figures.visits,
            "last_visit": card.figures.last_visit,
            # What the shop's own figures do not tell yet is not guessed.
            "lifetime_simple": None,
            "expected_12m": None,
            "p_alive": None,
            "tier": None,
            "tier_reasons": [],
            "layer": None,
            "level": card.identity.level,
        },
        "points": _held(card.balances.points) if card.balances.is_kept else None,
        "balance": card.balances.money.total if card.balances.is_kept else None,
        "balance_lots": _held(card.balances.money)["lots"] if card.balances.is_kept else [],
        "timeline": [_entry(one) for one in card.timeline if year in (None, one.day.year)],
        "due": documents.contacts(session, settings, [one.id for one in card.due]),
        "consent": [asdict(one) for one in card.consent],
    }


def lines(card: "MemberCard", settings: "ShopSettings") -> list[str]:
    """Return the card in a few lines for a person."""
    from app.domain import colours, money
    from app.i18n import translate
    from app.words import dates, outreach, people, taste

    who, told = card.identity, card.derived
    said = [
        "  ".join(
            word
            for word in (who.name, who.reading, who.card or f"#{who.id}", people.level(who.level))
            if word
        ),
        "  ".join(phone.written for phone in who.phones),
    ]
    if who.birthday:
        kept = dates.birthday(who.birthday.birthday)
        said.append(
            translate("Commands", "Birthday: {birthday}, next on {day}").format(
                birthday=kept, day=who.birthday.next_on.isoformat()
            )
        )
    elif who.born:
        said.append(
            translate("Commands", "Birthday: {birthday}").format(birthday=dates.partial_birthday(who.born))
        )
    said += [f"{size.category} {size.value} ({size.n})" for size in told.sizes]
    said += [f"≠ {taste.disagreement(one, settings.currency, card.today)}" for one in card.disagreements]
    if told.colours:
        said.append(" · ".join(colours.name(one.value, settings.language) for one in told.colours))
    if told.price_band:
        low, high = (
            money.format(edge, settings.currency) for edge in (told.price_band.low, told.price_band.high)
        )
        said.append(f"{low} – {high} ({told.price_band.n})")
    said += [
        "  ".join(
            word
            for word in (
                people.relation(one.relation),
                one.name,
                one.birthday.next_on.isoformat() if one.birthday else "",
                one.sizes,
            )
            if word
        )
        for one in card.family
    ]
    said += [
        f"{one.due.isoformat()}  {outreach.rule(one.rule)}  "
        f"{outreach.reason(one.rule, one.reason, today=card.today, currency=settings.currency)}"
        for one in card.due
    ]
    return [line for line in said if line]


def _held(held: "Held") -> dict[str, Any]:
    lapse = held.next_lapse
    return {
        "balance": held.total,
        "lots": [lot._asdict() for lot in held.lots],
        "next_lapse": None if lapse is None else lapse._asdict(),
    }


def _birthday(kept: "Celebration | None", part: "PartialBirthday | None") -> dict[str, Any] | None:
    if kept is None:
        return None if part is None else {"date": part.as_json(), "next": None, "turns": None}
    return {"date": kept.birthday.as_json(), "next": kept.next_on, "turns": kept.turns}


def _relative(one: "FamilyMember", currency: str, language: str, today: date) -> dict[str, Any]:
    from app.cli import documents

    return {
        "id": one.id,
        "relation": one.relation,
        "name": one.name,
        "birthday": _birthday(one.birthday, one.born),
        "sizes": one.sizes,
        "notes": one.notes,
        "is_member_id": one.is_member_id,
        "stated": [asdict(said) for said in one.stated],
        "derived": documents.derived(one.derived, currency, language),
        "disagreements": documents.disagreements(one.disagreements, currency, today),
    }


def _entry(entry: "Entry") -> dict[str, Any]:
    """Return an entry of the timeline with its kind."""
    kinds = {"TicketEntry": "purchase", "ContactEntry": "contact", "ChangeEntry": "change"}
    document = asdict(entry)
    if "facts" in document:
        del document["facts"]
    if "at" in document:
        document["at"] = document["at"].isoformat()
    return {"kind": kinds[type(entry).__name__], **document}
