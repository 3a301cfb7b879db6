"""Whose size is missing from what came in lately (V8): her usual one, in the kind that she buys most."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Final

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain import categories, preferences, wearer
from app.domain.outreach_facts import OutreachPolicy
from app.models import Item
from app.queries import tastes

LATELY: Final = 90
"""Days in which what came into the catalogue is what came in lately."""
ENOUGH: Final = 3
"""Articles of a kind below which nothing can be said of its sizes."""

CameIn = Mapping[str, list[frozenset[str]]]
"""Kind → the sizes of each of its articles."""


def load(session: ReadSession, ids: Iterable[int], today: date, policy: OutreachPolicy) -> dict[int, str]:
    """Return the size that is missing, by member; of whom none is missing, or nothing is known, nothing."""
    there = came_in(session, today)
    there = {kind: articles for kind, articles in there.items() if len(articles) >= ENOUGH}
    found: dict[int, str] = {}
    for member_id in ids if there else ():
        lines = tastes.of(session, member_id, today, policy).lines
        for liked in preferences.derive(lines, today).sizes[:1]:
            articles = there.get(liked.category, [])
            if articles and not any(liked.value in sizes for sizes in articles):
                found[member_id] = liked.value
    return found


def came_in(session: ReadSession, today: date) -> CameIn:
    """Return the sizes of what came in lately; articles without sizes say nothing."""
    since = datetime.combine(today - timedelta(days=LATELY), time.min)
    found: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    there = select(Item.category, Item.name, Item.sizes).where(Item.created_at >= since, Item.sizes != "")
    for category, name, sizes in session.execute(there):
        kind = categories.of(category, name)
        written = (size.strip() for size in sizes.split(","))
        found[kind].append(frozenset(wearer.size_of(kind, size) for size in written if size))
    return found
