"""C1 and C2: her own birthday, and the birthdays of hers."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain import relations
from app.domain.occasions.occasion import Occasion, reaching
from app.domain.outreach_facts import MemberFacts, OutreachPolicy, RelativeFacts


def birthday(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C1: a card that is posted ahead, and a word on the day; keyed by the year of her own calendar."""
    hers = facts.birthday
    if hers is None:
        return
    lead = timedelta(days=policy.birthday_lead)
    for year, day in hers.occasions(start, end + lead):
        reason: dict[str, object] = {"birthday": hers.as_json(), "day": day.isoformat()}
        if hers.year is not None:
            reason["turns"] = year - hers.year
        posted = day - lead
        if posted >= start:
            window = (posted - lead, posted + lead // 2)
            yield Occasion(f"C1:card:{year}", day, posted, window, "C1.card", reason)
        if day <= end:
            yield Occasion(f"C1:day:{year}", day, day, reaching(day, policy.closed), "C1.day", reason)


def family(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C2: a greeting to her ahead of the day of one of hers."""
    lead = timedelta(days=policy.birthday_lead)
    for relative in facts.relatives:
        if relative.birthday is None:
            continue
        for year, day in relative.birthday.occasions(start + lead, end + lead):
            yield Occasion(
                key=f"C2:rel{relative.id}:{year}",
                day=day,
                due=day - lead,
                window=(day - lead, day),
                script="C2",
                reason=_of_relative(relative, policy, day),
                relative_id=relative.id,
            )


def _of_relative(relative: RelativeFacts, policy: OutreachPolicy, day: date) -> dict[str, object]:
    """Return relation and day, and whether one who is no child is called by name."""
    reason: dict[str, object] = {"relation": relative.relation, "day": day.isoformat()}
    age = relative.birthday.age_on(day) if relative.birthday else None
    young = relations.key(relative.relation) in relations.YOUNGER
    child = young if age is None else age < policy.child_age
    if not child and relative.name:
        reason["by_name"] = True
    return reason
