"""What the drill needs (P4): the facts of the dearest twenty, what was answered before, and the scores."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select

from app.database.sessions import ReadSession
from app.domain import drill, preferences
from app.domain.drill import About, Fact, Given, Key
from app.domain.outreach_facts import policy_of
from app.domain.shop import ShopSettings
from app.models import DrillAnswer, Staff
from app.queries import dearest, tastes

LATELY: Final = 90
"""Days that count for who knows what."""
ROUNDS: Final = 12
"""Days of drill that are shown."""


@dataclass(frozen=True, slots=True)
class Deck:
    """Everything that can be asked of one member of staff on one day."""

    facts: tuple[Fact, ...]
    names: Mapping[int, str]
    """By member."""
    given: Mapping[Key, tuple[Given, ...]]
    """What this member of staff answered, the oldest first."""
    unknown: int
    """How many of the twenty nothing is known of."""


@dataclass(frozen=True, slots=True)
class Score:
    """What came of one day's drill."""

    day: date
    right: int
    asked: int


@dataclass(frozen=True, slots=True)
class Knows:
    """What one member of staff knew in the last 90 days: right and asked, by what was asked."""

    staff_id: int | None
    """None: the owner."""
    name: str
    by_about: Mapping[About, tuple[int, int]]
    last: date

    @property
    def right(self) -> int:
        """Return how many answers were right."""
        return sum(right for right, _ in self.by_about.values())

    @property
    def asked(self) -> int:
        """Return how many questions were asked."""
        return sum(asked for _, asked in self.by_about.values())


def deck(session: ReadSession, settings: ShopSettings, today: date, staff_id: int | None) -> Deck:
    """Return what can be asked of a member of staff (None: the owner) about the dearest members."""
    policy = policy_of(settings)
    twenty = dearest.load(session, today)
    facts: list[Fact] = []
    unknown = 0
    for one in twenty:
        known = tastes.of(session, one.member_id, today, policy)
        hers = drill.facts(one.member_id, preferences.derive(known.lines, today), known.stated)
        unknown += not hers
        facts += hers
    given: defaultdict[Key, list[Given]] = defaultdict(list)
    rows = session.execute(
        select(
            DrillAnswer.member_id, DrillAnswer.question, DrillAnswer.category, DrillAnswer.asked_on,
            DrillAnswer.right,
        )
        .where(DrillAnswer.staff_id.is_(None) if staff_id is None else DrillAnswer.staff_id == staff_id)
        .order_by(DrillAnswer.asked_on, DrillAnswer.id)
    )  # fmt: skip
    for member_id, question, category, day, right in rows:
        given[Key(member_id, About(question), category)].append(Given(day, bool(right)))
    return Deck(
        facts=tuple(facts),
        names={one.member_id: one.name for one in twenty},
        given={key: tuple(answers) for key, answers in given.items()},
        unknown=unknown,
    )


def scores(session: ReadSession, staff_id: int | None, days: int = ROUNDS) -> tuple[Score, ...]:
    """Return the scores of the last `days` on which a member of staff was asked, the oldest first."""
    rows = session.execute(
        select(DrillAnswer.asked_on, func.sum(DrillAnswer.right), func.count())
        .where(DrillAnswer.staff_id.is_(None) if staff_id is None else DrillAnswer.staff_id == staff_id)
        .group_by(DrillAnswer.asked_on)
        .order_by(DrillAnswer.asked_on.desc())
        .limit(days)
    ).all()
    return tuple(Score(day, right, asked) for day, right, asked in reversed(rows))


def who_knows(session: ReadSession, today: date) -> tuple[Knows, ...]:
    """Return what everybody knew who was asked in the last 90 days, the best first."""
    rows = session.execute(
        select(
            DrillAnswer.staff_id, Staff.name, DrillAnswer.question,
            func.sum(DrillAnswer.right), func.count(), func.max(DrillAnswer.asked_on),
        )
        .outerjoin(Staff, Staff.id == DrillAnswer.staff_id)
        .where(DrillAnswer.asked_on > today - timedelta(days=LATELY), DrillAnswer.asked_on <= today)
        .group_by(DrillAnswer.staff_id, DrillAnswer.question)
    ).all()  # fmt: skip
    people: dict[int | None, dict[About, tuple[int, int]]] = {}
    names: dict[int | None, str] = {}
    last: dict[int | None, date] = {}
    for staff_id, name, question, right, asked, day in rows:
        people.setdefault(staff_id, {})[About(question)] = (right, asked)
        names[staff_id] = name or ""
        last[staff_id] = max(last.get(staff_id, day), day)
    found = [Knows(id_, names[id_], by_about, last[id_]) for id_, by_about in people.items()]
    return tuple(sorted(found, key=lambda one: (-one.right / one.asked, one.staff_id or 0)))
