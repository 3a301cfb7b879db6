"""Members and what is due to them."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from app.domain import outreach
from app.domain.outreach_facts import (
    DueContact,
    MemberFacts,
    OutreachPolicy,
    Rule,
)

JANUARY, DECEMBER = date(2026, 1, 1), date(2026, 12, 31)


DAY = timedelta(days=1)


BOUGHT = date(2026, 3, 2)


POLICY = OutreachPolicy()


def due(
    facts: MemberFacts, rule: Rule, start: date = JANUARY, end: date = DECEMBER, **set_: object
) -> list[DueContact]:
    policy = replace(POLICY, rules=frozenset({rule}), **set_)  # type: ignore[arg-type]
    return list(outreach.due_contacts(facts, policy, start, end))


def told(found: list[DueContact]) -> list[tuple[str, date]]:
    return [(one.occasion_key, one.due) for one in found]


def member(**facts: object) -> MemberFacts:
    return MemberFacts(member_id=4, name="林晓", **facts)  # type: ignore[arg-type]


days = st.dates(date(2025, 6, 1), date(2027, 3, 1))
