"""A member card as the customer may see it: her worth, and what staff say among themselves, left out (M7).

The page takes it out of the rows before any widget has them, so that no label, tooltip or spoken name
can give it away.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from app.domain import card_occasions
from app.domain.card_life import Life
from app.domain.card_occasions import Kind
from app.domain.events import Attended
from app.domain.feedback import Told
from app.domain.outreach_facts import WIN_BACK, Rule
from app.domain.preferences import NOTHING
from app.domain.stated import PRICES
from app.queries import balances, standing_card
from app.queries.card_pictures import PostedEntry
from app.queries.changes import ChangeEntry
from app.queries.member_card import Figures, MemberCard
from app.queries.timeline import ContactEntry, Entry, TicketEntry

HARMLESS: Final[frozenset[str]] = frozenset({Rule.BIRTHDAY, Rule.FAMILY_BIRTHDAY, Rule.FESTIVAL})
"""Occasions whose names tell nothing of her money, her silence or what the shop is after."""

AMONG_STAFF: Final[frozenset[str]] = frozenset({Rule.SILENCE, WIN_BACK})
"""Rules on who has stayed away: that a member is among them is not for a customer's eyes."""
UNNAMED: Final = "unnamed"
"""Stands for a rule that is not named to a customer."""

_CELEBRATED: Final = frozenset(
    occasion.key
    for occasion in card_occasions.known()
    if occasion.kind in {Kind.BIRTHDAY, Kind.RELATIVE, Kind.FESTIVAL, Kind.SEASON, Kind.ANNIVERSARY}
)
"""Occasions of cards of which the same is true."""


def shown_to_her(card: MemberCard) -> MemberCard:
    """Return the card without level, sums, price band, notes, taboos and what staff said of her."""
    identity = replace(card.identity, level="", notes="", talk_about="", taboos="", mourning_from=None)
    figures = card.figures
    return replace(
        card,
        identity=identity,
        family=tuple(
            replace(
                kin,
                notes="",
                derived=kin.derived.without_prices(),
                disagreements=(),
            )
            for kin in card.family
        ),
        stated=tuple(one for one in card.stated if one.kind not in PRICES),
        derived=card.derived.without_prices(),
        disagreements=(),
        presents=NOTHING,
        bought=tuple(row._replace(price=0, list_price=None, discount=0) for row in card.bought),
        figures=Figures(figures.visits, figures.first_visit, figures.last_visit, 0, 0),
        timeline=tuple(_entries(card.timeline)),
        due=(),
        life=Life(card.life.status, card.life.valid_until, card.life.applied_on),
        notes=(),
        balances=balances.NOTHING,
        standing=standing_card.NOTHING,
        discreet=True,
    )


def named(rule: str) -> str:
    """Return a rule as it may be named to a customer."""
    return rule if rule in HARMLESS else UNNAMED


def _entries(timeline: Sequence[Entry]) -> Iterator[Entry]:
    for entry in timeline:
        match entry:
            case TicketEntry():
                lines = tuple(line._replace(price=0, list_price=None) for line in entry.lines)
                yield replace(entry, discount=0, total=0, lines=lines)
            case ContactEntry():
                rule = entry.rule if entry.rule in HARMLESS else ""
                yield replace(entry, rule=rule, said="", script="", facts="{}")
            case PostedEntry():
                yield replace(
                    entry, occasion=entry.occasion if entry.occasion in _CELEBRATED else "", staff=None
                )
            case ChangeEntry() | Told() | Attended():
                pass  # what was written on her card, and by whom, is the shop's own business
