"""Words of the topic of who is slipping away: what is at risk, since when, what changed (rule V8)."""

from typing import Final

from app.domain import lifetime
from app.domain.insight.slipping import Slipping, SlippingMember
from app.i18n import translate
from app.words import standing, value
from app.words.insight import tables
from app.words.insight.tables import Table

_FIGURES: Final = 3
"""An estimate is told in so many."""


def sentence(found: Slipping) -> str:
    """Return how many are slipping, by which score, and how the same list did a year ago."""
    if not found.members:
        return translate(
            "Insight", "None of the best members is slipping away: all were here in their own rhythm."
        )
    if len(found.members) == 1:
        said = translate("Insight", "One of the best members is slipping away.")
    else:
        said = translate("Insight", "{count} of the best members are slipping away.").format(
            count=len(found.members)
        )
    listed = found.worth.listed
    parts = [value.listed(listed.score, listed.why_rule, listed.hits, listed.rule_hits)]
    if found.hits is None:
        parts.append(translate("Insight", "The shop is too young to say how such a list did a year ago."))
    else:
        hits = found.hits
        parts.append(value.hit_rate(hits.gone, hits.listed, hits.horizon))
        parts.append(value.loss(hits.lost, hits.best, lifetime.LOST))
    for part in parts:
        said = translate("Value", "{first} {second}").format(first=said, second=part)
    return said


def table(found: Slipping) -> Table:
    """Return everybody on the list, most at risk first."""
    columns = (
        tables.text(translate("Insight", "Name")),
        tables.text(translate("Insight", "Tier")),
        tables.day(translate("Insight", "Not seen since")),
        tables.money(translate("Insight", "At risk a year")),
        tables.money(translate("Insight", "Worth spending")),
        tables.text(translate("Insight", "Advisor")),
        tables.text(translate("Insight", "What changed")),
    )
    rows = tuple(
        (
            one.name, standing.tier(one.tier), one.since, about(one.at_risk), about(one.ceiling),
            one.advisor, _changes(one),
        )
        for one in found.members
    )  # fmt: skip
    return Table(columns, rows, tuple(one.member_id for one in found.members))


def about(minor: int) -> int:
    """Return an estimate without the minor units that nobody can know: to three figures."""
    step: int = 10 ** max(len(str(abs(minor))) - _FIGURES, 0)
    return round(minor / step) * step


def _changes(one: SlippingMember) -> str:
    said = [value.change(each) for each in one.changes]
    if one.do_not_contact:
        said.insert(0, translate("Insight", "asked not to be contacted"))
    return " · ".join(said)
