"""`vitrine insight migration`: who went from which tier to which between two days (rule V3)."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli import insight_export
from app.cli.running import Run
from app.cli.values import DAY
from app.domain.tiers import Tier, moved
from app.i18n import translate

if TYPE_CHECKING:
    from app.queries.members import MemberRow
    from app.words.insight.tables import Table

_ORDER = tuple(Tier)
"""The rows and columns of the matrix: the best first, those who had not begun to buy last."""


@click.command()
@click.option("--from", "start", type=DAY, help="The day before; without it the end of last month.")
@click.option("--to", "end", type=DAY, help="The day after; without it today.")
@insight_export.option
@click.pass_obj
def migration(run: Run, start: date | None, end: date | None, out: Path | None) -> None:
    """Show the moves between tiers from one day to another."""
    from app.queries import members, settings, standing_on
    from app.words import standing as words

    after = end or run.today
    before = start or standing_on.month_before(after)
    with run.shop() as shop:
        with shop.reading() as session:
            kept = settings.load(session)
            found = standing_on.migration(session, before, after)
            gone = {key: ids for key, ids in found.items() if key[0] != key[1]}
            ids = [id_ for moving in gone.values() for id_ in moving]
            who = {row.id: row for row in members.rows(session, ids)}
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
        insight_export.write(run, shop, kept, "migration", lambda: _table(gone, who), out, document, lines)
    run.answer(document, lines)


def _table(gone: dict[tuple[str, str], list[int]], who: "dict[int, MemberRow]") -> "Table":
    from app.words import standing as words
    from app.words.insight import tables

    columns = (
        tables.text(translate("Insight", "Name")), tables.text(translate("Insight", "Card")),
        tables.text(translate("Insight", "Before")), tables.text(translate("Insight", "After")),
    )  # fmt: skip
    moving = [(who[id_], key) for key, ids in gone.items() for id_ in ids if id_ in who]
    rows = (
        (row.name, row.card, words.tier(old) or "–", words.tier(new) or "–") for row, (old, new) in moving
    )
    return tables.Table(columns, tuple(rows))
