"""The charts of the topics on tiers, the programme and its people, and of what the best members buy."""

from app.domain import money
from app.domain.insight.candidates import Candidates
from app.domain.insight.care_month import CareMonth
from app.domain.insight.contacts import Contacts, Staff
from app.domain.insight.cost import Cost
from app.domain.insight.effort import Effort
from app.domain.insight.moves import Moves
from app.domain.insight.preferences import Preferences
from app.domain.insight.pyramid import Pyramid
from app.i18n import translate
from app.words import dates, outreach, standing
from app.words.chart.series import MOST_BARS, Axis, Bar, Bars, Column, Ranges, Series, Span, Stack, ticks
from app.words.insight import care, members
from app.words.insight.tables import percent, whole


def pyramid(found: Pyramid, currency: str) -> Series:
    """Return a bar for each tier, with what it brings."""
    said = translate("InsightChart", "{members} · {share} % of the sales")
    hint = translate("InsightChart", "{tier}: {sales} in 12 months")
    return Bars(
        bars=tuple(
            Bar(
                standing.tier(step.tier),
                step.members,
                said.format(members=step.members, share=whole(step.worth)),
                hint.format(tier=standing.tier(step.tier), sales=money.format(step.net, currency)),
                strong=step.tier in ("platinum", "gold"),
            )
            for step in found.steps
        ),
        words=translate("InsightChart", "Members of each tier, and what they bring"),
        second=translate("InsightChart", "below gold"),
    )


def moves(found: Moves, _currency: str) -> Series:
    """Return a column for each month: who went up, who went down, who began."""
    parts = (
        translate("InsightChart", "went up"),
        translate("InsightChart", "went down"),
        translate("InsightChart", "began to buy"),
    )
    hint = translate("InsightChart", "{month}: {members} {what}")
    columns = []
    for row in found.months:
        counts = (row.up, row.down, row.began)
        name = dates.month(row.end.year, row.end.month)
        told = (
            hint.format(month=name, members=count, what=part)
            for count, part in zip(counts, parts, strict=True)
        )
        columns.append(Column(f"{row.end:%Y-%m}", tuple(map(float, counts)), tuple(told)))
    return Stack(parts, tuple(columns), translate("InsightChart", "Members who moved between the tiers"))


def cost(found: Cost, currency: str, most: int = MOST_BARS) -> Series:
    """Return the cost of each of the last months as a share of the sales, over what is usual."""
    low, high = (100 * part for part in found.usual)
    hint = translate("InsightChart", "{month}: {cost} of {sales}")
    bars = []
    for row in found.months[-most:]:
        month = dates.month(row.first.year, row.first.month)
        told = hint.format(
            month=month, cost=money.format(row.cost, currency), sales=money.format(row.net, currency)
        )
        bars.append(Bar(month, 100 * max(row.share, 0.0), f"{percent(row.share)} %", told))
    return Bars(
        tuple(bars),
        translate("InsightChart", "Cost of the programme as a share of the members' sales"),
        goal=(low, high),
        goal_words=translate("InsightChart", "usual"),
    )


def effort(found: Effort, _currency: str) -> Series:
    """Return the share of the contacts that each group has, with what it is to have."""
    said = translate("InsightChart", "{share} % (should be {wanted} %)")
    hint = translate("InsightChart", "{group}: {done} contacts")
    return Bars(
        tuple(
            Bar(
                care.group(row.key),
                100 * row.share,
                said.format(share=whole(row.share), wanted=whole(row.wanted)),
                hint.format(group=care.group(row.key), done=row.done),
                strong=row.share >= row.wanted,
            )
            for row in found.rows
        ),
        translate("InsightChart", "Share of the contacts of 12 months"),
        second=translate("InsightChart", "less than it should be"),
    )


def preferences(found: Preferences, currency: str) -> Series:
    """Return from where to where the price of a piece reaches, kind by kind."""
    rows = found.rows[:MOST_BARS]
    unit = 10 ** money.digits(currency)
    places = ticks(max((row.high for row in rows), default=0) / unit)
    hint = translate("InsightChart", "{kind}: {pieces} pieces, most of them {low} to {high}")
    spans = tuple(
        Span(
            members.kind(row.kind),
            row.low / unit,
            row.middle / unit,
            row.high / unit,
            f"{money.format(row.low, currency)} – {money.format(row.high, currency)}",
            hint.format(
                kind=members.kind(row.kind), pieces=row.pieces, low=money.format(row.low, currency),
                high=money.format(row.high, currency),
            ),
        )
        for row in rows
    )  # fmt: skip
    axis = tuple((place, money.format(round(place * unit), currency)) for place in places)
    return Ranges(
        spans, Axis(translate("InsightChart", "Price of a piece; the mark is the middle one"), axis)
    )


def candidates(found: Candidates, currency: str) -> Series:
    """Return the score of those whom a card is worth offering most."""
    hint = translate("InsightChart", "{name}: {visits} visits, {sales} in 12 months")
    return Bars(
        tuple(
            Bar(
                row.name,
                row.score,
                f"{row.score}",
                hint.format(name=row.name, visits=row.visits, sales=money.format(row.net, currency)),
            )
            for row in found.rows[:MOST_BARS]
        ),
        translate("InsightChart", "How much a card is worth offering, of 100"),
    )


def contacts(found: Contacts, _currency: str) -> Series:
    """Return after how many contacts of each occasion she came back."""
    return _came_back([(outreach.rule(row.rule), row.share, row.back, row.ripe) for row in found.rows])


def staff(found: Staff, _currency: str) -> Series:
    """Return after how many contacts of each member of staff she came back."""
    return _came_back([(row.name or "–", row.share, row.back, row.ripe) for row in found.rows])


def care_month(found: CareMonth, _currency: str) -> Series:
    """Return the points of each member of staff who can be ranked."""
    said = translate("InsightChart", "{points} points")
    bars = []
    for place in found.places[:MOST_BARS]:
        if place.rank is not None:
            told = said.format(points=place.points)
            bars.append(Bar(place.figures.name, place.points, told, f"{place.figures.name} · {told}"))
    return Bars(tuple(bars), translate("InsightChart", "Points of the care month, of 100"))


def _came_back(rows: list[tuple[str, float, int, int]]) -> Series:
    said = translate("InsightChart", "{share} % ({back} of {known})")
    bars = []
    for name, part, back, known in rows[:MOST_BARS]:
        told = said.format(share=whole(part), back=back, known=known)
        bars.append(Bar(name, 100 * part, told, f"{name} · {told}"))
    return Bars(tuple(bars), translate("InsightChart", "Came back within 30 days of the contact"))
