"""Words of the topic of who is slipping away: what is at risk, since when, what changed (rule V8)."""

from app.domain import lifetime
from app.domain.insight.slipping import Slipping, SlippingMember
from app.i18n import translate
from app.words import stakes, standing, value
from app.words.insight import tables
from app.words.insight.tables import Table


def sentence(found: Slipping) -> str:
    """Return how many are slipping, by what they are listed, how such a list did, and what the sums are."""
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
    parts = [value.listed(found.worth.listed, found.worth.horizon)]
    if found.hits is None:
        parts.append(translate("Insight", "The shop is too young to say how such a list did a year ago."))
    else:
        hits = found.hits
        parts.append(value.hit_rate(hits.gone, hits.listed, hits.horizon))
        parts.append(value.loss(hits.lost, hits.best, lifetime.LOST))
    parts.append(stakes.basis(found.worth.margin, found.chance))
    for part in parts:
        said = translate("Value", "{first} {second}").format(first=said, second=part)
    return said


def table(found: Slipping) -> Table:
    """Return everybody on the list, most at risk first, each with what her figures rest on."""
    currency = found.currency
    columns = (
        tables.text(translate("Insight", "Name")),
        tables.spare(tables.text(translate("Insight", "Tier"))),
        tables.day(translate("Insight", "Not seen since")),
        tables.spare(tables.money(translate("Insight", "A year if she stays"))),
        tables.last_resort(tables.money(translate("Insight", "At risk a year"))),
        tables.money(translate("Insight", "Worth spending")),
        tables.spare(tables.text(translate("Insight", "Advisor"))),
        tables.text(translate("Insight", "What changed")),
    )
    rows = tuple(
        (
            one.name, standing.tier(one.tier), one.since, value.rounded(one.stake.if_she_stays, currency),
            value.rounded(one.stake.at_risk, currency), value.rounded_down(one.stake.ceiling, currency),
            one.advisor, _changes(one),
        )
        for one in found.members
    )  # fmt: skip
    hints = tuple(
        translate("Value", "{first} {second}").format(
            first=stakes.told(one.stake, currency), second=stakes.rests_on(one.stake)
        )
        for one in found.members
    )
    return Table(columns, rows, tuple(one.member_id for one in found.members), hints)


def _changes(one: SlippingMember) -> str:
    said = [value.change(each) for each in one.changes]
    if one.do_not_contact:
        said.insert(0, translate("Insight", "asked not to be contacted"))
    return " · ".join(said)
