"""What the page of cards asks the shop, away from the window: who gets one, what comes, which lists."""

from datetime import date
from typing import Any, NamedTuple

from app.domain import errors, ready_lists
from app.domain.shop import ShopSettings
from app.queries.coming_cards import Coming
from app.queries.recipients import Recipients, Wanted
from app.ui.widgets.greeting_whom import ListOffered
from app.words import lists as words


class Asked(NamedTuple):
    """Who is wanted; the members of a list are looked up when they are asked for."""

    wanted: Wanted
    list_name: str = ""


class Found(NamedTuple):
    """Who gets a card, for what there are cards soon, and the lists that the shop has kept."""

    people: Recipients
    coming: tuple[Coming, ...]
    kept: tuple[str, ...]


def found(shop: Any, settings: ShopSettings, asked: Asked, today: date) -> Found:
    """Return what was asked; a list that was struck meanwhile has nobody."""
    from app.queries import coming_cards, greetings, member_list, saved_lists

    wanted = asked.wanted
    with shop.reading() as session:
        if asked.list_name:
            try:
                on_list = saved_lists.resolve(session, asked.list_name, settings)
                wanted = wanted._replace(member_ids=member_list.ids(session, on_list, today))
            except errors.Refusal:
                wanted = wanted._replace(member_ids=())
        return Found(
            greetings.cards(session, settings, wanted, today),
            coming_cards.load(session, settings, today),
            tuple(one.name for one in saved_lists.kept(session)),
        )


def lists(kept: tuple[str, ...], settings: ShopSettings, *, discreet: bool) -> list[ListOffered]:
    """Return the lists to offer: those kept, and those of every shop; fewer while a customer can see it."""
    ready = [key for key in ready_lists.KEYS if not (discreet and key in ready_lists.AMONG_STAFF)]
    own = [] if discreet else [ListOffered(name, name) for name in kept]
    return [*own, *(ListOffered(key, words.name(key, settings)) for key in ready)]
