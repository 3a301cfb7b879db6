"""`vitrine insight migration`: who went from which tier to which between two days (rule V3)."""

from datetime import date

import click

from app.cli.running import Run
from app.cli.values import DAY
from app.domain.tiers import Tier, moved
from app.i18n import translate

_ORDER = tuple(Tier)
"""The rows and columns of the matrix: the best first, those who had not begun to buy last."""


@click.command()
@click.option("--from", "start", type=DAY, help="The day before; without it the end of last month.")
@click.option("--to", "end", type=DAY, help="The day after; without it today.")
@click.pass_obj
def migration(run: Run, start: date | None, end: date | None) -> None:
    """Show the moves between tiers from one day to another."""
    from app.queries import members, standing_on
    from app.words import standing as words

    after = end or run.today
    before = start or standing_on.month_before(after)
    with run.shop() as shop, shop.reading() as session:
        found = standing_on.migration(session, before, after)
        gone = {key: ids for key, ids in found.items() if key[0] != key[1]}
        who = {row.id: row for row in members.rows(session, [id_ for ids in gone.values() for id_ in ids])}
    document = {
        "from": before,
        "to": after,
        "matrix": {
            old.value or "none": {new.value or "none": len(found.get((old, new), ())) for new in _ORDER}
            for old in _ORDER
        },
        "up": sum(len(ids) for key, ids in found.items() if moved(*key) > 0),
        "down": sum(len(ids) for key, ids in found.items() if moved(*key) < 0),
        "moves": [
            {
                "id": id_, "card": who[id_].card or None, "name": who[id_].name,
                "before": old or None, "after": new or None,
            }
            for (old, new), ids in gone.items()
            for id_ in ids
            if id_ in who
        ],
        "to_do": {tier.value: words.to_do(tier.value) for tier in Tier if tier},
    }  # fmt: skip
    said = translate("Commands", "{before} → {after}: {count}")
    lines = [
        said.format(before=words.tier(old) or "–", after=words.tier(new) or "–", count=len(ids))
        for (old, new), ids in sorted(found.items())
    ]
    run.answer(document, lines)
