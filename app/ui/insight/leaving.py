"""Who is slipping away: what is at risk, since when, what changed, what it is worth spending (rule V8)."""

from typing import Final

from app.domain import lifetime, money
from app.i18n import translate
from app.queries.slipping import Slipping, SlippingMember
from app.ui.chart.series import Bar, Bars, Series
from app.words import insight as words
from app.words import standing, value
from app.words.insight import tables
from app.words.insight.tables import Table

_MOST: Final = 8
"""Bars under each other; the table has everybody."""

_FIGURES: Final = 3
"""An estimate is told in so many."""


def title() -> str:
    """Return what the topic is called."""
    return words.title("slipping")


def sentence(found: Slipping) -> str:
    """Return how many are slipping, by which score, and how the same list did a year ago."""
    if not found.members:
        return translate(
            "InsightChart", "None of the best members is slipping away: all were here in their own rhythm."
        )
    if len(found.members) == 1:
        said = translate("InsightChart", "One of the best members is slipping away.")
    else:
        said = translate("InsightChart", "{count} of the best members are slipping away.").format(
            count=len(found.members)
        )
    listed = found.worth.listed
    parts = [value.listed(listed.score, listed.why_rule, listed.hits, listed.rule_hits)]
    if found.hits is None:
        parts.append(
            translate("InsightChart", "The shop is too young to say how such a list did a year ago.")
        )
    else:
        hits = found.hits
        parts.append(value.hit_rate(hits.share, hits.horizon))
        parts.append(value.loss(hits.lost, hits.best, lifetime.LOST))
    for part in parts:
        said = translate("Value", "{first} {second}").format(first=said, second=part)
    return said


def table(found: Slipping) -> Table:
    """Return everybody on the list, most at risk first."""
    columns = (
        tables.text(translate("InsightChart", "Name")),
        tables.text(translate("InsightChart", "Tier")),
        tables.day(translate("InsightChart", "Not seen since")),
        tables.money(translate("InsightChart", "At risk a year")),
        tables.money(translate("InsightChart", "Worth spending")),
        tables.text(translate("InsightChart", "Advisor")),
        tables.text(translate("InsightChart", "What changed")),
    )
    rows = tuple(
        (
            one.name, standing.tier(one.tier), one.since, _about(one.at_risk), _about(one.ceiling),
            one.advisor, _changes(one),
        )
        for one in found.members
    )  # fmt: skip
    return Table(columns, rows, tuple(one.member_id for one in found.members))


def chart(found: Slipping, currency: str) -> Series | None:
    """Return a bar of the value at risk for each of those with most of it."""
    if not found.members:
        return None
    hint = translate("InsightChart", "{name}: silent for {days} days, worth up to {ceiling} to win back")
    return Bars(
        bars=tuple(
            Bar(
                one.name,
                one.at_risk,
                money.format(_about(one.at_risk), currency),
                hint.format(
                    name=one.name, days=one.silence, ceiling=money.format(_about(one.ceiling), currency)
                ),
            )
            for one in found.members[:_MOST]
        ),
        words=translate("InsightChart", "Value at risk in a year, those with most of it"),
    )


def _about(minor: int) -> int:
    """Return an estimate without the minor units that nobody can know: to three figures."""
    step: int = 10 ** max(len(str(abs(minor))) - _FIGURES, 0)
    return round(minor / step) * step


def _changes(one: SlippingMember) -> str:
    said = [value.change(each) for each in one.changes]
    if one.do_not_contact:
        said.insert(0, translate("InsightChart", "asked not to be contacted"))
    return " · ".join(said)
