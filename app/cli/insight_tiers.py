"""`vitrine insight tiers`: how many members stand in each tier, layer and level, and what they bring."""

from collections import Counter
from typing import TYPE_CHECKING

import click

from app.cli.running import Run
from app.domain import money
from app.domain.tiers import Tier
from app.i18n import translate

if TYPE_CHECKING:
    from app.queries.standing import Standing


@click.command()
@click.pass_obj
def tiers(run: Run) -> None:
    """Count members by value tier, layer and card level, as of the day."""
    from app.queries import settings, standing_on
    from app.words import standing as words

    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        found = standing_on.reckoned(session, run.today)
    whole = sum(row.spend for row in found.rows)
    pyramid = [_step(tier, [row for row in found.rows if row.tier == tier], whole) for tier in Tier if tier]
    document = {
        "today": found.day,
        "currency": kept.currency,
        "tiers": pyramid,
        "not_yet": sum(not row.tier for row in found.rows),
        "layers": Counter(row.layer for row in found.rows),
        "levels": Counter(row.level for row in found.rows),
        "levels_reached": Counter(row.reached for row in found.rows),
        "fifths": {"spend": found.marks.spend, "last": found.marks.last, "visits": found.marks.visits},
    }
    said = translate("Commands", "{tier}: {count} members, {sum} in 12 months ({share} %)")
    lines = [
        said.format(
            tier=words.tier(str(each["tier"])),
            count=each["members"],
            sum=money.format(int(each["spend_365"]), kept.currency),
            share=each["share"],
        )
        for each in pyramid
    ]
    run.answer(document, lines)


def _step(tier: Tier, rows: "list[Standing]", whole: int) -> dict[str, int | str]:
    spend = sum(row.spend for row in rows)
    share = round(100 * spend / whole) if whole > 0 else 0
    return {"tier": tier.value, "members": len(rows), "spend_365": spend, "share": share}
