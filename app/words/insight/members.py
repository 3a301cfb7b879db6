"""Words of the topics on members: the pyramid, whom a card is worth offering, what the best buy."""

from typing import Final

from app import i18n
from app.domain import colours, sizes
from app.domain.insight.candidates import Candidate, Candidates
from app.domain.insight.moves import Moves
from app.domain.insight.preferences import Often, Preferences
from app.domain.insight.pyramid import Pyramid
from app.i18n import Counted, translate
from app.words import dates, goods, people, standing
from app.words.insight import tables
from app.words.insight.tables import Table, percent, whole

Insight: Final = Counted("Insight")

SHOWN: Final = 4
"""So many sizes of a kind are told."""
FAVOURITES: Final = 3
"""So many colours: as many as there is room for on the screen of a counter."""


def pyramid_sentence(found: Pyramid) -> str:
    """Return what the top brings, and who moved in the latest month."""
    if found.is_empty:
        return translate("Insight", "Nobody has a tier yet: with the first purchases the pyramid builds up.")
    top = found.top
    said = translate(
        "Insight",
        "Platinum and gold are {members} % of the members ({count}) and bring {worth} % of the sales"
        " of 12 months.",
    ).format(members=whole(top.share), count=top.members, worth=whole(top.worth))
    if found.were_best:
        lost = translate(
            "Insight",
            "Of the best of a year ago {share} % have not bought since; about 30 % are usual.",
        ).format(share=whole(found.lost))
        said = translate("Insight", "{first} {second}").format(first=said, second=lost)
    if not found.months:
        return said
    moves = translate("Insight", "This month {up} went up and {down} went down.")
    latest = found.months[-1]
    return translate("Insight", "{first} {second}").format(
        first=said, second=moves.format(up=latest.up, down=latest.down)
    )


def pyramid_table(found: Pyramid) -> Table:
    """Return the tiers with what to do for each, the best first; sums may stand in the chart alone."""
    columns = (
        tables.text(translate("Insight", "Tier")), tables.count(translate("Insight", "Members")),
        tables.spare(tables.share(translate("Insight", "Share of members"))),
        tables.spare(tables.money(translate("Insight", "Net sales"))),
        tables.spare(tables.share(translate("Insight", "Share of sales"))),
        tables.text(translate("Insight", "Card levels")), tables.text(translate("Insight", "What to do")),
    )  # fmt: skip
    rows = (
        (
            standing.tier(step.tier), step.members, percent(step.share), step.net, percent(step.worth),
            _listed(f"{people.level(level)} {count}" for level, count in step.levels),
            standing.to_do(step.tier),
        )
        for step in found.steps
    )  # fmt: skip
    return Table(columns, tuple(rows))


def moves_sentence(found: Moves) -> str:
    """Return how many steps up and down there were, and which month was the best."""
    if found.is_empty:
        return translate("Insight", "Moves are told from month to month: the first is known next month.")
    said = translate(
        "Insight", "In {months} months {up} steps up and {down} steps down: {what}"
    ).format(
        months=len(found.months), up=found.up, down=found.down,
        what=translate("Insight", "the pyramid is rising.")
        if found.up > found.down
        else translate("Insight", "the pyramid is sinking.")
        if found.up < found.down
        else translate("Insight", "the pyramid stands still."),
    )  # fmt: skip
    best = max(found.months, key=lambda month: month.up - month.down)
    more = translate("Insight", "The best month was {month}: {up} up, {down} down.").format(
        month=dates.month(best.end.year, best.end.month), up=best.up, down=best.down
    )
    return translate("Insight", "{first} {second}").format(first=said, second=more)


def moves_table(found: Moves) -> Table:
    """Return the moves month by month, the latest first."""
    columns = (
        tables.text(translate("Insight", "Month")), tables.count(translate("Insight", "Went up")),
        tables.count(translate("Insight", "Went down")), tables.count(translate("Insight", "Began")),
        tables.count(translate("Insight", "Stayed")),
    )  # fmt: skip
    rows = ((f"{row.end:%Y-%m}", row.up, row.down, row.began, row.stayed) for row in reversed(found.months))
    return Table(columns, tuple(rows))


def _listed(parts: object) -> str:
    return translate("Insight", ", ").join(parts)  # type: ignore[arg-type]  # texts, one after another


def candidates_sentence(found: Candidates) -> str:
    """Return how many are worth a card, and how it is told."""
    if found.is_empty:
        return translate("Insight", "Everybody who comes regularly has a card already.")
    return Insight.tr(
        "%n person(s) without a card are worth offering one: the first in the list are the most so."
        " Ask at the till, where the card can be hers at once.",
        "",
        found.found,
    )


def candidates_table(found: Candidates) -> Table:
    """Return the candidates, the best first, each with her reasons."""
    columns = (
        tables.text(translate("Insight", "Name")), tables.count(translate("Insight", "Score")),
        tables.text(translate("Insight", "Why")), tables.money(translate("Insight", "Spent in 12 months")),
        tables.spare(tables.count(translate("Insight", "Visits in 12 months"))),
        tables.day(translate("Insight", "Last visit")),
    )  # fmt: skip
    rows = tuple((row.name, row.score, why(row), row.net, row.visits, row.last) for row in found.rows)
    return Table(columns, rows, tuple(row.member_id for row in found.rows))


def why(row: Candidate) -> str:
    """Return why a card is worth offering to her."""
    parts = []
    if row.above:
        parts.append(translate("Insight", "spends as much as those with a card"))
    if row.visits:
        parts.append(Insight.tr("%n visit(s) in 12 months", "", row.visits))
    if row.friends:
        parts.append(Insight.tr("%n friend(s) brought", "", row.friends))
    if row.tried_on:
        parts.append(translate("Insight", "tried on, did not buy"))
    return _listed(parts)


def preferences_sentence(found: Preferences) -> str:
    """Return what the best members buy most."""
    if found.is_empty:
        return translate("Insight", "The best members have bought nothing in the last 12 months yet.")
    first = found.rows[0]
    who = (
        translate("Insight", "Platinum and gold ({members} members)")
        if found.by_tier
        else translate("Insight", "The fifth that spends most ({members} members)")
    ).format(members=found.members)
    if not first.sizes or not first.colours:
        said = translate("Insight", "{who} buy above all {kind}: {share} % of their pieces.")
        return said.format(who=who, kind=kind(first.kind), share=whole(first.share))
    said = translate(
        "Insight",
        "{who} buy above all {kind}: {share} % of their pieces, most in {size} and {colour}."
        " Take the table along on the buying trip.",
    )
    return said.format(
        who=who, kind=kind(first.kind), share=whole(first.share), size=first.sizes[0].value,
        colour=colour(first.colours[0].value),
    )  # fmt: skip


def preferences_table(found: Preferences) -> Table:
    """Return the kinds, that of most pieces first; on a narrow screen the prices stand in the chart alone."""
    columns = (
        tables.text(translate("Insight", "Kind")), tables.count(translate("Insight", "Pieces")),
        tables.spare(tables.share(translate("Insight", "Share of pieces"))),
        tables.money(translate("Insight", "Net sales")),
        tables.spare(tables.money(translate("Insight", "A fifth up to"))),
        tables.spare(tables.money(translate("Insight", "Half up to"))),
        tables.spare(tables.money(translate("Insight", "Four fifths up to"))),
        tables.text(translate("Insight", "Sizes")), tables.text(translate("Insight", "Colours")),
    )  # fmt: skip
    rows = (
        (
            kind(row.kind), row.pieces, percent(row.share), row.net, row.low, row.middle, row.high,
            _sizes(row.sizes[:SHOWN]),
            _listed(_parted(colour(one.value), one.share) for one in row.colours[:FAVOURITES]),
        )
        for row in found.rows
    )  # fmt: skip
    return Table(columns, tuple(rows))


def _sizes(often: tuple[Often, ...]) -> str:
    ordered = sorted(often, key=lambda one: sizes.order(one.value))
    return _listed(_parted(one.value, one.share) for one in ordered)


def _parted(name: str, share: float) -> str:
    return translate("Insight", "{name} {share} %").format(name=name, share=whole(share))


def kind(key: str) -> str:
    """Return the word for a kind of goods; for one that nothing tells, that."""
    return goods.kind(key) or translate("Insight", "other goods")


def colour(value: str) -> str:
    """Return the name of a colour."""
    return colours.name(value, i18n.current())
