"""`vitrine insight tiers`: how many members stand in each tier, layer and level, and what they bring."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli import insight_export
from app.cli.running import Run
from app.domain import money
from app.domain.tiers import Tier
from app.i18n import translate

if TYPE_CHECKING:
    from app.queries.standing import Standing, Standings
    from app.words.insight.tables import Table


@click.command()
@insight_export.option
@click.pass_obj
def tiers(run: Run, out: Path | None) -> None:
    """Count members by value tier, layer and card level, as of the day."""
    from app.queries import settings, standing_on

    with run.shop() as shop:
        with shop.reading() as session:
            kept = settings.load(session)
            found = standing_on.reckoned(session, run.today)
        document, lines = _told(found, kept.currency)
        insight_export.write(run, shop, kept, "tiers", lambda: _table(found), out, document, lines)
    run.answer(document, lines)


def _told(found: "Standings", currency: str) -> tuple[dict[str, Any], list[str]]:
    from app.domain.layers import Layer
    from app.words import dates, people
    from app.words import standing as words

    pyramid = _pyramid(found)
    document: dict[str, Any] = {
        "today": found.day,
        "currency": currency,
        "tiers": pyramid,
        "not_yet": sum(not row.tier for row in found.rows),
        "layers": Counter(row.layer for row in found.rows),
        "levels": Counter(row.level for row in found.rows),
        "levels_reached": Counter(row.reached for row in found.rows),
        "fifths": {"spend": found.marks.spend, "last": found.marks.last, "visits": found.marks.visits},
    }
    said = translate("Commands", "{tier}: {count} members, {sum} in 12 months ({share} %)")
    lines = [
        translate("Commands", "As of {day}:").format(day=dates.day(found.day)),
        *(
            said.format(
                tier=words.tier(str(each["tier"])),
                count=each["members"],
                sum=money.whole(int(each["spend_365"]), currency),
                share=each["share"],
            )
            for each in pyramid
        ),
        translate("Commands", "No tier yet, for nothing was bought so far: {count}").format(
            count=document["not_yet"]
        ),
        translate("Commands", "Layers: {parts}").format(
            parts=_listed(document["layers"], Layer, words.layer)
        ),
        translate("Commands", "Card levels: {parts}").format(
            parts=_listed(document["levels"], people.levels(), people.level)
        ),
    ]
    return document, lines


def _listed(counts: Mapping[str, int], order: Iterable[str], word: Callable[[str], str]) -> str:
    """Return how many there are of each, in the order given; what it lacks stands at the end."""
    keys = [*order, *sorted(counts.keys() - set(order))]
    said = translate("Commands", "{name} {count}")
    return translate("Insight", ", ").join(
        said.format(name=word(key), count=f"{counts.get(key, 0):,}") for key in keys
    )


def _table(found: "Standings") -> "Table":
    from app.words import standing as words
    from app.words.insight import tables

    columns = (
        tables.text(translate("Insight", "Tier")), tables.count(translate("Insight", "Members")),
        tables.money(translate("Insight", "Net sales")), tables.share(translate("Insight", "Share of sales")),
    )  # fmt: skip
    rows = tuple(
        (words.tier(str(each["tier"])), each["members"], each["spend_365"], float(each["share"]))
        for each in _pyramid(found)
    )
    return tables.Table(columns, rows)


def _pyramid(found: "Standings") -> list[dict[str, int | str]]:
    whole = sum(row.spend for row in found.rows)
    return [_step(tier, [row for row in found.rows if row.tier == tier], whole) for tier in Tier if tier]


def _step(tier: Tier, rows: "list[Standing]", whole: int) -> dict[str, int | str]:
    spend = sum(row.spend for row in rows)
    share = round(100 * spend / whole) if whole > 0 else 0
    return {"tier": tier.value, "members": len(rows), "spend_365": spend, "share": share}
