"""What may be said in a contact: by its own way, by others, and in a second wording where there is one."""

from typing import NamedTuple

from app.domain.channels import Channel
from app.i18n import translate
from app.queries import own_scripts
from app.queries.due import Due
from app.queries.member_card import MemberCard
from app.queries.timeline import TicketEntry
from app.ui.context import Context
from app.words import outreach, spoken


class Wording(NamedTuple):
    """One text, ready to be said, and its name among the others."""

    name: str
    words: str


def offered(context: Context, due: Due, card: MemberCard, language: str) -> list[Wording]:
    """Return what may be said, the words for the contact's own channel first; none for staff's own plans."""
    with context.reading() as session:
        own = own_scripts.everywhere(session).get(language, {})
    said = spoken.of_language(language).with_own(own)
    ways = said.channels(due.script)
    if not ways:
        return []
    planned = Channel(due.channel)
    found = []
    for way in (planned, *(other for other in ways if other != planned)):
        for second in (False, True) if said.second(due.script, way) else (False,):
            name = outreach.channel(way)
            if second:
                name = translate("ContactWords", "{way}, worded otherwise").format(way=name)
            words = spoken.text(
                due.script,
                way,
                language,
                name=card.identity.name,
                gender=card.identity.gender,
                shop=context.settings.name,
                staff=context.speaker() or due.staff or "",
                relation=due.relation or "",
                day=due.occasion_day,
                item=_bought(card, due.purchase_id),
                event=str(due.reason.get("theme", "")),
                own=own,
                second=second,
            )
            found.append(Wording(name, words))
    return found


def _bought(card: MemberCard, purchase_id: int | None) -> str:
    """Return the dearest piece of a ticket, of those for herself where there are any: a word is worth it."""
    for entry in card.timeline:
        if isinstance(entry, TicketEntry) and entry.id == purchase_id:
            hers = [line for line in entry.lines if line.for_whom == "self"] or entry.lines
            return max(hers, key=lambda line: line.price).item if hers else ""
    return ""
