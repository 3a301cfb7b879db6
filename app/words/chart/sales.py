"""The charts of the topics on sales: Pareto, the field of recency and frequency, cohorts, newcomers."""

from app.domain import money
from app.domain.insight.cohorts import Cohorts
from app.domain.insight.field import SILENCES, VISITS, Field
from app.domain.insight.pareto import FEW, MOST, Pareto
from app.domain.insight.sources import GOOD, UNKNOWN, Sources
from app.i18n import translate
from app.words import people
from app.words.chart.series import Axis, Bar, Bars, Cell, Curve, Mark, Series
from app.words.chart.series import Field as HeatField
from app.words.insight import sales as words
from app.words.insight.tables import whole

PERCENTS = tuple((place, f"{place} %") for place in range(0, 101, 20))


def pareto(found: Pareto, _currency: str) -> Series:
    """Return the curve, with the proverb and the shop's own best fifth upon it."""
    few, most = whole(FEW), whole(MOST)
    said = translate("InsightChart", "The best {members} % bring {sales} %")
    points = tuple((100 * point.members, 100 * point.sales) for point in found.curve)
    ours = translate("InsightChart", "{sales} % from the best {members} %")
    return Curve(
        points=points,
        said=tuple(said.format(members=round(x), sales=round(y)) for x, y in points),
        marks=(
            Mark(few, most, translate("InsightChart", "the proverb: 80 : 20"), ours=False),
            Mark(few, 100 * found.best, ours.format(sales=whole(found.best), members=few)),
        ),
        x=Axis(translate("InsightChart", "Share of the members who bought, the best first"), PERCENTS),
        y=Axis(translate("InsightChart", "Share of the sales"), PERCENTS),
    )


def field(found: Field, currency: str) -> Series:
    """Return the cells, most visits uppermost, those seen last at the left."""
    columns, rows = range(len(SILENCES) + 1), range(len(VISITS) - 1, -1, -1)
    most = max(cell.members for cell in found.cells) or 1
    hint = translate("InsightChart", "{visits} visits, last one {when}: {members} members, {sales}")
    cells = tuple(
        tuple(
            Cell(
                # By the root: else one full cell leaves all others alike.
                (found.cell(column, row).members / most) ** 0.5,
                f"{found.cell(column, row).members:,}",
                hint.format(
                    visits=words.visits(row), when=words.silence(column),
                    members=found.cell(column, row).members,
                    sales=money.format(found.cell(column, row).net, currency),
                ),
            )
            if found.cell(column, row).members
            else None
            for column in columns
        )
        for row in rows
    )  # fmt: skip
    return HeatField(
        columns=tuple(map(words.silence, columns)),
        rows=tuple(map(words.visits, rows)),
        cells=cells,
        x=translate("InsightChart", "Last visit"),
        y=translate("InsightChart", "Visits so far, and how many members"),
    )


def cohorts(found: Cohorts, _currency: str) -> Series | None:
    """Return a row for each quarter in which members began, a column for each after it; None before any."""
    most = max((len(row.again) for row in found.rows), default=0)
    if not most:
        return None
    strongest = max((part for row in found.rows for part in row.shares), default=0.0) or 1.0
    hint = translate("InsightChart", "{quarter}: {again} of {members} bought {after}")
    cells = []
    for row in found.rows:
        known = [
            Cell(
                part / strongest, f"{whole(part)} %",
                hint.format(
                    quarter=words.quarter(row.quarter), again=again, members=row.members,
                    after=words.after(step),
                ),
            )
            for step, (again, part) in enumerate(zip(row.again, row.shares, strict=True), 1)
        ]  # fmt: skip
        cells.append((*known, *[None] * (most - len(known))))
    return HeatField(
        columns=tuple(f"+{step}" for step in range(1, most + 1)),
        rows=tuple(f"{words.quarter(row.quarter)} · {row.members}" for row in found.rows),
        cells=tuple(cells),
        x=translate("InsightChart", "Quarters after the first purchase"),
        y=translate("InsightChart", "Quarter of the first purchase, and how many began"),
    )


def sources(found: Sources, _currency: str) -> Series:
    """Return a bar for each source that is known, with what a good shop's friends bring."""
    rows = [row for row in found.rows if row.key != UNKNOWN]
    said = translate("InsightChart", "{share} % ({members})")
    hint = translate("InsightChart", "{source}: {members} joined, {bought} of them have bought")
    return Bars(
        bars=tuple(
            Bar(
                people.source(row.key),
                100 * row.share,
                said.format(share=whole(row.share), members=row.members),
                hint.format(source=people.source(row.key), members=row.members, bought=row.bought),
                strong=row.key == "referral",
            )
            for row in rows
        ),
        words=translate("InsightChart", "Share of the newcomers of 12 months"),
        second=translate("InsightChart", "came without a friend"),
        goal=(100 * GOOD, 100 * GOOD),
        goal_words=translate("InsightChart", "friends bring {share} % in a good shop").format(
            share=whole(GOOD)
        ),
    )
