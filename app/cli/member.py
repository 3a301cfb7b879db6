"""`vitrine member`: the whole card of one member."""

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli.running import Run
from app.domain import errors

if TYPE_CHECKING:
    from app.database.sessions import ReadSession
    from app.database.shop import Shop
    from app.domain.lots import Held
    from app.domain.partial_birthday import PartialBirthday
    from app.domain.shop import ShopSettings
    from app.domain.stake import Stake
    from app.domain.worth import Worth
    from app.queries.celebration import Celebration
    from app.queries.find import Found
    from app.queries.member_card import FamilyMember, MemberCard
    from app.queries.timeline import Entry

    Valued = tuple[Worth, Stake]

_NAMED: Final = 5
"""Of those whom the words fit, so many are named."""
_LISTED: Final = 1_000


@click.command()
@click.argument("id_or_card")
@click.option("--year", type=click.IntRange(1900, 2200), help="Only this year of the timeline.")
@click.pass_obj
def member(run: Run, id_or_card: str, year: int | None) -> None:
    """Show the card of the member with this card number, id or name, or whom `find` alone finds."""
    from app.cli import member_text
    from app.queries import asking, member_card, settings, standing_on, tags

    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        every = 1_000_000 if year else member_card.TIMELINE
        marks_ = standing_on.marks(session, run.today)
        card = member_card.load(session, _meant(shop, session, id_or_card), run.today, every, marks_)
        known = _valued(session, card, kept)
        moment = asking.of(session, card, kept)
        document = as_json(session, card, kept, known, year)
        marks = tags.of(session, [card.identity.id]).get(card.identity.id, ())
    run.answer(document, member_text.lines(card, kept, marks, known, year, moment))


def _meant(shop: "Shop", session: "ReadSession", key: str) -> int:
    """Return who is meant; looking is free to guess, unlike a command that changes something.

    Raises Unknown, and Ambiguous with some of those whom the words fit.
    """
    from app.queries import members

    try:
        return members.resolve(session, key)
    except errors.Unknown:
        found = _found(shop, key)
        if not found:
            raise
    except errors.Ambiguous:
        found = _found(shop, key)
    if len(found) == 1:
        return found[0].id
    fitting = tuple(f"{one.card or f'#{one.id}'} {one.name}" for one in found[:_NAMED])
    raise errors.Ambiguous("member", key, len(found), fitting)


def _found(shop: "Shop", key: str) -> "list[Found]":
    from app.queries import find

    finder = find.load(shop.path)
    try:
        return finder.find(key, _LISTED)
    finally:
        finder.close()


def as_json(
    session: "ReadSession",
    card: "MemberCard",
    settings: "ShopSettings",
    known: "Valued | None",
    year: int | None = None,
) -> dict[str, Any]:
    """Return the card as the command line's document; what is not kept yet is null."""
    from app.cli import documents
    from app.cli.card import as_json as card_json
    from app.queries import asking, card_life

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
        "card": card_json(card_life.load(session, card.identity.id, card.today)),
        "value": {
            "spend_365": card.figures.spent_365,
            "spend": card.figures.spent,
            "visits": card.figures.visits,
            "last_visit": card.figures.last_visit,
            **_worth(known),
            **_standing(card),
        },
        "points": _held(card.balances.points) if card.balances.is_kept else None,
        "balance": card.balances.money.total if card.balances.is_kept else None,
        "balance_lots": _held(card.balances.money)["lots"] if card.balances.is_kept else [],
        "timeline": [_entry(one) for one in card.timeline if year in (None, one.day.year)],
        "due": documents.contacts(session, settings, [one.id for one in card.due], card.today),
        "consent": [asdict(one) for one in card.consent],
        "ask_for_friend": documents.asking(asking.of(session, card, settings)),
    }


def _valued(session: "ReadSession", card: "MemberCard", settings: "ShopSettings") -> "Valued | None":
    """Return what she is worth and what is at stake; None where she has not bought yet."""
    from app.progress import finish
    from app.queries import win_backs, worth

    if not card.figures.visits:
        return None
    known, member_id = finish(worth.load(session, settings, card.today, judged=False)), card.identity.id
    hers, at_stake = known.members.get(member_id), known.stake(member_id, win_backs.past(session).chance)
    return None if hers is None or at_stake is None else (hers, at_stake)


def _worth(known: "Valued | None") -> dict[str, Any]:
    """Return what she is worth; null where she has not bought yet."""
    from app.cli.insight_slipping import figures

    hers, at_stake = known or (None, None)
    return {
        "lifetime_simple": hers.simple if hers else None,
        "lifetime_value": hers.value if hers else None,
        "expected_12m": round(hers.expected_12m, 4) if hers else None,
        "expected_ticket": hers.ticket if hers else None,
        "p_alive": round(hers.p_alive, 4) if hers else None,
        **(figures(at_stake) if at_stake else dict.fromkeys(("if_she_stays", "at_risk", "win_back_ceiling"))),
    }


def _standing(card: "MemberCard") -> dict[str, Any]:
    """Return tier, layer and level with what they rest on; money in minor units, scores in hundredths."""
    from app.words import standing as words

    stands = card.standing
    step = stands.step
    return {
        "tier": stands.tier or None,
        "tier_before": stands.before or None,
        "tier_score": stands.score.score if stands.score and stands.tier else None,
        "tier_parts": _parts(card) if stands.tier else None,
        "tier_reasons": [words.reason(one) for one in stands.reasons],
        "layer": stands.layer,
        "layer_by": "silence" if stands.alive is None else "p_alive",
        "level": card.identity.level,
        "level_reached": stands.reached,
        "next_level": None
        if step is None
        else {
            "level": step.level.code,
            "spend": step.spend,
            "by": step.by,
            "later": step.later,
            "points": step.points,
            "friends": step.friends,
            "gains": [words.benefit(one) for one in stands.gains],
        },
        "benefits": [
            {
                "kind": one.benefit.kind.value,
                "amount": one.benefit.amount,
                "text": one.benefit.text,
                "times": one.benefit.times,
                "per": one.benefit.per.value,
                "taken": one.taken,
                "left": one.left,
                "can_be_claimed": one.can_be_claimed,
            }
            for one in stands.benefits
        ],
    }


def _parts(card: "MemberCard") -> dict[str, int] | None:
    scored = card.standing.score
    if scored is None:
        return None
    return {
        "contribution": scored.contribution, "word_of_mouth": scored.word_of_mouth, "loyalty": scored.loyalty,
    }  # fmt: skip


def _held(held: "Held") -> dict[str, Any]:
    from app.cli import accounts

    lapse = held.next_lapse
    return {
        "balance": held.total,
        "lots": accounts.lots(held),
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
    kinds = {
        "TicketEntry": "purchase",
        "ContactEntry": "contact",
        "PostedEntry": "card",
        "ChangeEntry": "change",
        "Told": "feedback",
        "Attended": "event",
    }
    document = asdict(entry)
    if "facts" in document:
        del document["facts"]
    if "at" in document:
        document["at"] = document["at"].isoformat()
    if "said" in document and "told_on" in document:
        document["of"] = document.pop("kind")  # complaint, idea …: "kind" says which entry it is
    return {"kind": kinds[type(entry).__name__], **document}
