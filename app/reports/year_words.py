"""What the numbers of a year mean: a sentence or two for each page of the owner's year (D3)."""

from app import i18n
from app.domain import money
from app.domain.insight import share
from app.domain.insight.year_ago import USUAL_LOSS
from app.domain.twelve_months import TwelveMonths
from app.i18n import translate
from app.queries.year import ShopYear
from app.queries.yearbook import Yearbook
from app.reports import year_said
from app.words import dates, fractions
from app.words.insight import sentence
from app.words.insight.tables import percent, whole

_DASH = {"ja": "～", "zh_CN": "—"}


def name(span: TwelveMonths) -> str:
    """Return what the twelve months are called: 2026, July 2026 – June 2027."""
    if span.is_calendar_year:
        return str(span.year)
    dash = _DASH.get(i18n.current(), " – ")
    last = span.last
    return f"{dates.month(span.year, span.begins)}{dash}{dates.month(last.year, last.month)}"


def figure(span: TwelveMonths) -> str:
    """Return the same as a large figure of the cover: 2026, 2026/27."""
    return str(span.year) if span.is_calendar_year else f"{span.year}/{(span.year + 1) % 100:02}"


def sales(it: Yearbook) -> list[str]:
    """Return how sales went beside the year before, and which months were the best and the quietest."""
    found = it.year
    if not found.tickets:
        return [translate("Year", "Nothing was sold in these twelve months.")]
    said = []
    before = found.net_before
    if before is not None and before > 0:
        change = found.net / before - 1
        words = (
            translate("Year", "Sales stand as high as the year before.")
            if not whole(abs(change))
            else translate("Year", "Sales grew by {percent} %: {net}, after {before} the year before.")
            if change > 0
            else translate("Year", "Sales fell by {percent} %: {net}, after {before} the year before.")
        )
        if found.until is not None:
            words = (
                translate("Year", "So far sales stand as high as in the same days of the year before.")
                if not whole(abs(change))
                else translate(
                    "Year", "So far sales grew by {percent} % on the same days of the year before."
                )
                if change > 0
                else translate(
                    "Year", "So far sales fell by {percent} % on the same days of the year before."
                )
            )
        said.append(
            words.format(
                percent=whole(abs(change)),
                net=money.whole(found.net, it.currency),
                before=money.whole(before, it.currency),
            )
        )
    best = max(found.months, key=lambda month: month.net)
    said.append(
        translate("Year", "The best month was {month}, with {net} on {tickets} tickets.").format(
            month=dates.month(found.period.year_of(best.month), best.month),
            net=money.whole(best.net, it.currency),
            tickets=f"{best.tickets:,}",
        )
    )
    return said


def members(it: Yearbook) -> list[str]:
    """Return what the best bring, and whether the pyramid rises."""
    if it.pyramid.is_empty:
        return [sentence(it.pyramid)]
    top = it.pyramid.top
    said = [
        translate(
            "Year", "Platinum and gold are {share} % of the members and bring {part} of the sales."
        ).format(share=whole(top.share), part=fractions.about(top.worth))
    ]
    ago = it.year_ago
    if ago.up or ago.down:
        words = (
            translate("Year", "Within a year {up} went up and {down} went down: the pyramid is rising.")
            if ago.up > ago.down
            else translate(
                "Year", "Within a year {up} went up and {down} went down: lift them before they leave."
            )
        )
        said.append(words.format(up=f"{ago.up:,}", down=f"{ago.down:,}"))
    return said


def pareto(it: Yearbook) -> list[str]:
    """Return what every fifth member brought."""
    found = it.pareto
    if found.is_empty:
        return [sentence(found)]
    return [
        translate("Year", "Every fifth member who bought brought {part} of the sales.").format(
            part=fractions.about(found.best)
        ),
        translate("Year", "Know these {few} by name, by size and by colour.").format(few=f"{found.few:,}"),
    ]


def stayed(it: Yearbook) -> list[str]:
    """Return how many of the best stayed, beside what is usual, and of all who had bought."""
    found = it.year_ago
    if found.is_empty:
        return [translate("Year", "Nobody had bought a year ago: who stays will be known in a year.")]
    said = []
    if found.were_best:
        words = (
            translate(
                "Year",
                "Of the {best} best of a year ago {share} % have not bought since; {usual} % are usual.",
            )
            if found.lost <= USUAL_LOSS
            else translate(
                "Year",
                "Of the {best} best of a year ago {share} % have not bought since; {usual} % would be usual.",
            )
        )
        said.append(
            words.format(best=f"{found.were_best:,}", share=whole(found.lost), usual=whole(USUAL_LOSS))
        )
    said.append(
        translate("Year", "Of all who had bought the year before, {part} came again.").format(
            part=fractions.about(found.kept)
        )
    )
    return said


def newcomers(it: Yearbook) -> list[str]:
    """Return how many friends brought, beside a good shop's three fifths."""
    found = it.sources
    if found.is_empty:
        return [sentence(found)]
    return [
        translate("Year", "Newcomers: {count}. Friends brought {part} of those whose way is known.").format(
            count=f"{found.known + found.unknown:,}", part=fractions.about(found.referral)
        ),
        translate("Year", "In a good shop friends bring three fifths."),
    ]


def best(it: Yearbook) -> list[str]:
    """Return what the twenty brought together."""
    found = it.year
    if not found.best:
        return [translate("Year", "No member bought anything in these twelve months.")]
    together = sum(one.net for one in found.best)
    if found.net <= 0:
        return []
    return [
        translate("Year", "The {count} who bought most brought {part} of the sales: {net}.").format(
            count=len(found.best),
            part=fractions.about(share(together, found.net)),
            net=money.whole(together, it.currency),
        )
    ]


def contacts(it: Yearbook) -> list[str]:
    """Return how much of what was planned was done, and what came of it."""
    planned, done = planned_and_done(it.year)
    if not planned:
        return [translate("Year", "No contact fell due in these twelve months.")]
    said = [
        translate("Year", "Of {planned} contacts that were planned, {part} were made.").format(
            planned=f"{planned:,}", part=fractions.about(share(done, planned))
        )
    ]
    if it.contacts.ripe:
        said.append(
            translate("Year", "After {share} % of those that reached her she bought within 30 days.").format(
                share=whole(it.contacts.back)
            )
        )
    return said


def planned_and_done(found: ShopYear) -> tuple[int, int]:
    """Return how many contacts fell due in the year, and how many of them were closed."""
    return sum(rule.planned for rule in found.rules), sum(rule.done for rule in found.rules)


def effort(it: Yearbook) -> list[str]:
    """Return where effort went, and what the staff did."""
    if it.effort.is_empty:
        return [sentence(it.staff)]
    split = " : ".join(str(whole(row.share)) for row in it.effort.rows)
    said = translate(
        "Year", "Effort went {split} to platinum and gold, iron, and the rest; 60 : 30 : 10 is worth most."
    )
    done = translate("Year", "Of {done} contacts {share} % were made in time.")
    return [
        said.format(split=split.replace(" ", "\u00a0")),
        done.format(done=f"{it.staff.done:,}", share=whole(it.staff.on_time)),
    ]


def cost(it: Yearbook) -> list[str]:
    """Return what the programme cost, beside what is usual, and what is owed."""
    found, said = it.cost, []
    if not found.is_empty:
        low, high = (whole(part) for part in found.usual)
        words = translate(
            "Year", "The programme cost {share} % of the members' sales; at its age {usual} % is usual."
        )
        usual = str(low) if low == high else f"{low}–{high}"
        said.append(words.format(share=percent(found.whole.share), usual=usual))
    together = it.owed.points_worth + it.owed.money
    if together:
        words = translate("Year", "On {day} the shop still owed its members {sum} in points and balances.")
        said.append(words.format(day=dates.day(it.day), sum=money.whole(together, it.currency)))
    return said or [sentence(found)]


def voices(it: Yearbook) -> list[str]:
    """Return how complaints were settled, how many came to the events, and what they bought in their wake."""
    said = year_said.lines(it.year.said)
    if not (said or it.events):
        said = [translate("Reports", "Nothing was noted in this year.")]
    return [*said, *_events(it)]


def _events(it: Yearbook) -> list[str]:
    if not it.events:
        return [translate("Year", "No event took place in these twelve months.")]
    invited, came = sum(one.invited for one in it.events), sum(one.came for one in it.events)
    sold = sum(one.sold for one in it.events)
    if not came:
        return [
            translate("Year", "{invited} invitations went out; nobody is noted as having come.").format(
                invited=f"{invited:,}", count=len(it.events)
            )
        ]
    return [
        translate(
            "Year", "{came} of {invited} who were invited came, and bought for {net} in the 14 days after."
        ).format(came=f"{came:,}", invited=f"{invited:,}", net=money.whole(sold, it.currency))
    ]
