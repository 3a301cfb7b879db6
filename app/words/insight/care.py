"""Words of the topics on care: contacts and who came back, the staff, effort, what the programme costs."""

from collections.abc import Iterator

from app.domain.insight import share
from app.domain.insight.contacts import Contacts, Staff
from app.domain.insight.cost import Age, Cost, Month
from app.domain.insight.effort import BEST, MANY, REST, Effort
from app.domain.owed import Owed
from app.i18n import translate
from app.words import outreach, owed
from app.words.insight import tables
from app.words.insight.tables import Table, Value, percent, whole


def contacts_sentence(found: Contacts) -> str:
    """Return after how many contacts she came back, and which occasion does most."""
    if found.is_empty:
        return translate("Insight", "No contact was closed in the last 12 months yet.")
    if not found.ripe:
        return translate(
            "Insight", "Whether a contact brings her back shows after 30 days: of none is it known yet."
        )
    said = translate(
        "Insight", "After {share} % of the contacts that reached her she bought within 30 days (of {ripe})."
    ).format(share=whole(found.back), ripe=found.ripe)
    best = found.best
    if best is None or not best.back:
        return said
    more = translate("Insight", "Most after “{occasion}”: {share} %.")
    return translate("Insight", "{first} {second}").format(
        first=said, second=more.format(occasion=outreach.rule(best.rule), share=whole(best.share))
    )


def contacts_table(found: Contacts) -> Table:
    """Return the occasions, that of most contacts first."""
    columns = (
        tables.text(translate("Insight", "Occasion")), tables.count(translate("Insight", "Done")),
        tables.count(translate("Insight", "Reached")),
        tables.spare(tables.count(translate("Insight", "Reached over 30 days ago"))),
        tables.count(translate("Insight", "Came back within 30 days")),
        tables.share(translate("Insight", "Share that came back")),
    )  # fmt: skip
    rows = (
        (
            outreach.rule(row.rule), row.done, row.reached, row.ripe, row.back,
            percent(row.share) if row.ripe else None,
        )
        for row in found.rows
    )  # fmt: skip
    return Table(columns, tuple(rows))


def staff_sentence(found: Staff) -> str:
    """Return how many contacts were done, and how many in time."""
    if found.is_empty:
        return translate("Insight", "Nobody has sold anything or called anybody in the last 12 months yet.")
    if not found.done:
        return translate("Insight", "No contact was closed in the last 12 months yet.")
    said = translate("Insight", "{done} contacts were done in 12 months, {share} % of them in time.")
    return said.format(done=found.done, share=whole(found.on_time))


def staff_table(found: Staff) -> Table:
    """Return the staff, whoever brought most members back per working day first."""
    columns = (
        tables.text(translate("Insight", "Staff")),
        tables.alone(tables.count(translate("Insight", "Working days"))),
        tables.count(translate("Insight", "Tickets")),
        tables.count(translate("Insight", "Contacts done")),
        tables.count(translate("Insight", "Contacts in 10 working days")),
        tables.alone(tables.count(translate("Insight", "In time"))),
        tables.count(translate("Insight", "Came back within 30 days")),
        tables.alone(tables.share(translate("Insight", "Share that came back"))),
        tables.alone(tables.count(translate("Insight", "With a word of hers"))),
    )  # fmt: skip
    rows = (
        (
            row.name or translate("Insight", "nobody named"), row.days or None, row.visits, row.done,
            row.in_ten_days(row.done), row.on_time, row.back, percent(row.share) if row.ripe else None,
            row.said,
        )
        for row in found.rows
    )  # fmt: skip
    return Table(columns, tuple(rows))


def effort_sentence(found: Effort) -> str:
    """Return the split beside 60 : 30 : 10, and where effort is missing."""
    if found.is_empty:
        return translate("Insight", "No contact was closed in the last 12 months yet.")
    split = " : ".join(str(whole(row.share)) for row in found.rows)
    said = translate(
        "Insight",
        "Your contacts went {split} to platinum and gold, iron, and the rest; 60 : 30 : 10 is worth most.",
    ).format(split=split)
    least = max(found.rows, key=lambda row: row.missing)
    if whole(least.missing) < 1:
        return said
    more = translate("Insight", "Too little goes to: {group}.").format(group=group(least.key))
    return translate("Insight", "{first} {second}").format(first=said, second=more)


def effort_table(found: Effort) -> Table:
    """Return the groups, the best first."""
    columns = (
        tables.text(translate("Insight", "Group")), tables.count(translate("Insight", "Contacts done")),
        tables.share(translate("Insight", "Share of contacts")),
        tables.share(translate("Insight", "As it should be")),
    )  # fmt: skip
    rows = ((group(row.key), row.done, percent(row.share), percent(row.wanted)) for row in found.rows)
    return Table(columns, () if found.is_empty else tuple(rows))


def group(key: str) -> str:
    """Return the word for a group of tiers."""
    words = {
        BEST: translate("Insight", "platinum and gold"),
        MANY: translate("Insight", "iron"),
        REST: translate("Insight", "the rest"),
    }
    return words[key]


def cost_sentence(found: Cost) -> str:
    """Return the cost beside what is usual, what is counted in it, and what is owed on top."""
    said = _cost(found)
    for part in () if found.owed is None else _owed(found.owed):
        said = translate("Insight", "{first} {second}").format(first=said, second=part)
    return said


def _owed(stands: Owed) -> Iterator[str]:
    if stands.points:
        yield from owed.points(
            stands.day, stands.points, stands.points_members, stands.points_worth, stands.lapsing,
            stands.currency,
        )  # fmt: skip
    if stands.money:
        yield owed.balances(stands.money, stands.money_members, stands.currency)


def _cost(found: Cost) -> str:
    if found.is_empty:
        return translate("Insight", "Nothing was sold to a member in the last 12 months yet.")
    low, high = (whole(part) for part in found.usual)
    usual = str(low) if low == high else f"{low}–{high}"
    parts = [*_parts(found.whole)]
    if not parts:
        said = translate("Insight", "The programme costs nothing so far; {age} {usual} % is usual.")
        return said.format(age=_age(found.age), usual=usual)
    said = translate(
        "Insight", "The programme costs {share} % of the members' sales; {age} {usual} % is usual. {parts}."
    )
    return said.format(
        share=percent(found.whole.share), age=_age(found.age), usual=usual,
        parts=translate("Insight", ", ").join(parts),
    )  # fmt: skip


def _parts(all_: Month) -> Iterator[str]:
    """Yield each thing that costs something with its share of the sales, in the order of the table."""
    costs = {
        translate("Insight", "Level discounts"): all_.level,
        translate("Insight", "Birthday offers"): all_.birthday,
        translate("Insight", "Plan discounts"): all_.plan,
        translate("Insight", "Other discounts"): all_.discounts,
        translate("Insight", "Points spent"): all_.points,
        translate("Insight", "Gifts and care"): all_.gifts + all_.benefits,
    }
    said = translate("Insight", "{what} {share} %")
    for what, cost in costs.items():
        if cost:
            yield said.format(what=what, share=percent(share(cost, all_.net)))


def _age(key: str) -> str:
    words = {
        Age.STARTING: translate("Insight", "while it starts"),
        Age.GROWING: translate("Insight", "while it grows"),
        Age.MATURE: translate("Insight", "once it is mature"),
    }
    return words[Age(key)]


def cost_table(found: Cost) -> Table:
    """Return what is owed today, where anything is, then the cost month by month, the latest first."""
    stands = found.owed
    columns = [
        tables.text(translate("Insight", "Month")), tables.money(translate("Insight", "Net sales")),
        tables.alone(tables.money(translate("Insight", "Level discounts"))),
        tables.alone(tables.money(translate("Insight", "Birthday offers"))),
        tables.alone(tables.money(translate("Insight", "Plan discounts"))),
        tables.alone(tables.money(translate("Insight", "Other discounts"))),
        tables.alone(tables.money(translate("Insight", "Points spent"))),
        tables.alone(tables.money(translate("Insight", "Gifts and care"))),
        tables.alone(tables.share(translate("Insight", "Share of sales"))),
    ]  # fmt: skip
    rows: list[tuple[Value, ...]] = [
        (
            f"{row.first:%Y-%m}", row.net, row.level, row.birthday, row.plan, row.discounts, row.points,
            row.gifts + row.benefits, percent(row.share),
        )
        for row in reversed(found.months)
    ]  # fmt: skip
    if stands is None:
        return Table(tuple(columns), tuple(rows))
    columns.append(tables.money(translate("Insight", "Still owed")))
    open_ = [(name, *[None] * 8, owed) for name, owed in _standing(stands)]
    return Table(tuple(columns), (*open_, *((*row, None) for row in rows)))


def _standing(stands: Owed) -> Iterator[tuple[str, int | None]]:
    """Yield what stands open and its worth, None where points buy gifts only."""
    if stands.points:
        name = translate("Insight", "{points} points").format(points=f"{stands.points:,}")
        yield name, stands.points_worth or None
    if stands.money:
        yield translate("Insight", "Balances"), stands.money
