"""Words of the care month: who cared best, what the points are made of, and the figures of each."""

from app.domain.insight.care_month import CareMonth
from app.i18n import translate
from app.words import dates
from app.words.insight import tables
from app.words.insight.tables import Table, percent, whole


def sentence(found: CareMonth) -> str:
    """Return how many promises were kept, who comes first, and how the points come about."""
    month = dates.month(found.first.year, found.first.month)
    if found.is_empty:
        return translate("Insight", "In {month} nothing fell due, and nothing was done.").format(month=month)
    said = translate(
        "Insight", "{month}: {planned} contacts fell due, and {share} % of them were made in time."
    ).format(month=month, planned=found.planned, share=whole(found.on_time))
    first = translate("Insight", ", ").join(place.figures.name for place in found.best)
    if first:
        best = translate("Insight", "First: {names}.").format(names=first)
        said = translate("Insight", "{first} {second}").format(first=said, second=best)
    how = translate(
        "Insight",
        "Of 100 points 40 are for promises kept, 25 for members reached, 25 for those who came back, and"
        " 10 for what they said, per working day beside the best of the shop.",
    )
    return translate("Insight", "{first} {second}").format(first=said, second=how)


def table(found: CareMonth) -> Table:
    """Return the staff, whoever has most points first."""
    columns = (
        tables.count(translate("Insight", "Place")), tables.text(translate("Insight", "Staff")),
        tables.alone(tables.count(translate("Insight", "Points"))),
        tables.count(translate("Insight", "Working days")),
        tables.alone(tables.count(translate("Insight", "Tickets"))),
        tables.count(translate("Insight", "Fell due")), tables.share(translate("Insight", "In time")),
        tables.alone(tables.count(translate("Insight", "Contacts done"))),
        tables.count(translate("Insight", "Reached")), tables.count(translate("Insight", "Came back")),
        tables.alone(tables.count(translate("Insight", "Said"))),
    )  # fmt: skip
    rows = (
        (
            place.rank, one.name or translate("Insight", "nobody named"),
            place.points if place.rank is not None else None, one.days if one.staff_id is not None else None,
            one.visits, one.planned, None if one.kept is None else percent(one.kept), one.done, one.reached,
            one.back, one.feedback,
        )
        for place in found.places
        for one in (place.figures,)
    )  # fmt: skip
    return Table(columns, tuple(rows))
