"""Words of the topics on sales: Pareto, the field of recency and frequency, cohorts, newcomers."""

from typing import Final

from app.domain.insight.cohorts import Cohorts, Quarter
from app.domain.insight.field import SILENCES, VISITS, Field
from app.domain.insight.pareto import Pareto
from app.domain.insight.sources import GOOD, Sources
from app.i18n import translate
from app.words import people
from app.words.insight import tables
from app.words.insight.tables import Table, percent, whole

YEAR: Final = 4
"""Quarters."""


def pareto_sentence(found: Pareto) -> str:
    """Return how few members bring how much, and what follows from it."""
    if found.is_empty:
        return translate(
            "Insight",
            "Nothing was sold to a member in the last 12 months: the first tickets draw this curve.",
        )
    said = translate(
        "Insight",
        "{best} % of the sales of 12 months come from the best fifth of those who bought ({few});"
        " four fifths of the sales come from {needed} % of them. Know these by name.",
    )
    return said.format(best=whole(found.best), few=found.few, needed=whole(found.needed))


def pareto_table(found: Pareto) -> Table:
    """Return the tenths, the best first."""
    columns = (
        tables.count(translate("Insight", "Tenth")), tables.count(translate("Insight", "Members")),
        tables.money(translate("Insight", "Net sales")), tables.share(translate("Insight", "Share of sales")),
        tables.share(translate("Insight", "Together with those above")),
        tables.money(translate("Insight", "Each spent at least")),
    )  # fmt: skip
    rows = (
        (row.number, row.members, row.net, percent(row.share), percent(row.together), row.least)
        for row in found.tenths
    )
    return Table(columns, tuple(rows))


def field_sentence(found: Field) -> str:
    """Return how many of the frequent ones were here lately, and how many are missed."""
    if found.is_empty:
        return translate("Insight", "Nobody has bought yet: the first visits fill this field.")
    if not found.often:
        return translate("Insight", "Nobody has come five times yet: a second visit is worth most now.")
    said = translate(
        "Insight",
        "Of those who came five times or more ({often}), {lately} % were here within 90 days and {gone} %"
        " not for half a year: these are to be called first ({missed}).",
    )
    return said.format(
        often=found.often, lately=_of(found.often_and_lately.members, found.often),
        gone=_of(found.often_and_gone.members, found.often), missed=found.often_and_gone.members,
    )  # fmt: skip


def _of(part: int, all_: int) -> int:
    return whole(part / all_)


def field_table(found: Field) -> Table:
    """Return the cells in which somebody is."""
    columns = (
        tables.text(translate("Insight", "Visits so far")), tables.text(translate("Insight", "Last visit")),
        tables.count(translate("Insight", "Members")),
        tables.alone(tables.share(translate("Insight", "Share of members"))),
        tables.money(translate("Insight", "Net sales")), tables.share(translate("Insight", "Share of sales")),
    )  # fmt: skip
    rows = (
        (
            visits(row.visits),
            silence(row.silence),
            row.members,
            percent(row.share),
            row.net,
            percent(row.worth),
        )
        for row in found.cells
        if row.members
    )
    return Table(columns, tuple(rows))


def visits(row: int) -> str:
    """Return the name of a row of the field: "3–4", "10 or more"."""
    least = VISITS[row]
    if row + 1 == len(VISITS):
        return translate("Insight", "{count} or more").format(count=least)
    most = VISITS[row + 1] - 1
    return str(least) if least == most else f"{least}–{most}"


def silence(column: int) -> str:
    """Return the name of a column of the field: "31–90 days ago"."""
    if column == len(SILENCES):
        return translate("Insight", "over {days} days ago").format(days=SILENCES[-1])
    if not column:
        return translate("Insight", "within {days} days").format(days=SILENCES[0])
    said = translate("Insight", "{first}–{last} days ago")
    return said.format(first=SILENCES[column - 1] + 1, last=SILENCES[column])


def cohorts_sentence(found: Cohorts) -> str:
    """Return how many bought again in the quarter after the first, and a year later."""
    if found.is_empty:
        return translate("Insight", "Nobody has bought yet: the first purchases begin this table.")
    soon, members = found.returned(1)
    if not members:
        return translate(
            "Insight",
            "The quarter after the first purchase is not over for anybody yet:"
            " then it shows who comes again.",
        )
    late, old = found.returned(YEAR)
    if not old:
        said = translate(
            "Insight",
            "{share} % bought again in the quarter after their first purchase (of {members} members)."
            " The second visit makes a regular: a word in the first weeks brings it.",
        )
        return said.format(share=whole(soon), members=members)
    said = translate(
        "Insight",
        "{share} % bought again in the quarter after their first purchase, and {later} % in the same quarter"
        " a year later. The second visit makes a regular: a word in the first weeks brings it.",
    )
    return said.format(share=whole(soon), later=whole(late))


def cohorts_table(found: Cohorts) -> Table:
    """Return a row for each cohort; what is not there yet is empty, and the first year always shown."""
    most = max((len(row.again) for row in found.rows), default=0)
    columns = [
        tables.text(translate("Insight", "First bought in")), tables.count(translate("Insight", "Members")),
        *(_quarter_after(step) for step in range(1, most + 1)),
    ]  # fmt: skip
    rows = (
        (quarter(row.quarter), row.members, *map(percent, row.shares), *[None] * (most - len(row.again)))
        for row in found.rows
    )
    return Table(tuple(columns), tuple(rows))


def _quarter_after(step: int) -> tables.Column:
    column = tables.share(after(step))
    return column if step <= YEAR else tables.spare(column)


def quarter(one: Quarter) -> str:
    """Return the name of a quarter."""
    return translate("Insight", "Q{number} {year}").format(number=one.number, year=one.year)


def after(quarters: int) -> str:
    """Return the heading of the share that bought again so many quarters later."""
    return translate("Insight", "Quarter +{count}").format(count=quarters)


def sources_sentence(found: Sources) -> str:
    """Return how many newcomers friends brought, beside a good shop's 60 %."""
    if found.is_empty:
        return translate(
            "Insight",
            "Of nobody who joined in the last 12 months is it known how she came: ask at the first card.",
        )
    if found.referral >= GOOD:
        said = translate(
            "Insight",
            "{share} % of the newcomers of 12 months came through a friend; in a good shop about 60 % do."
            " Thank those who brought them.",
        )
    else:
        said = translate(
            "Insight",
            "{share} % of the newcomers of 12 months came through a friend; in a good shop about 60 % do."
            " The time to ask is when she is glad: at a big purchase, or in the call after it.",
        )
    return said.format(share=whole(found.referral))


def sources_table(found: Sources) -> Table:
    """Return the sources, that of most newcomers first."""
    columns = (
        tables.text(translate("Insight", "How she came to us")),
        tables.count(translate("Insight", "Newcomers")),
        tables.share(translate("Insight", "Share of newcomers")),
        tables.count(translate("Insight", "Have bought")),
        tables.money(translate("Insight", "Net sales")),
    )  # fmt: skip
    rows = (
        (people.source(row.key), row.members, percent(row.share) if row.share else None, row.bought, row.net)
        for row in found.rows
    )
    return Table(columns, tuple(rows))
