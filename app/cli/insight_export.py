"""`--export FILE` of the topics of `vitrine insight`: the table that is told, as CSV or XLSX too."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.running import Run
from app.i18n import translate

if TYPE_CHECKING:
    from app.database.shop import Shop
    from app.domain.shop import ShopSettings
    from app.words.insight.tables import Table

option = click.option(
    "--export", "out", type=click.Path(path_type=Path), help="Write the table as CSV or XLSX too."
)


def write(
    run: Run,
    shop: "Shop",
    kept: "ShopSettings",
    topic: str,
    table: "Callable[[], Table]",
    out: Path | None,
    document: dict[str, Any],
    lines: list[str],
) -> None:
    """Write a topic's table to `out` (None: do not) in the language of the run or the shop, and say where."""
    from app import i18n
    from app.exchange import export_insight

    if out is None:
        return
    with i18n.language(run.language or kept.language):
        run.watch(export_insight.export(shop, out, topic, table(), kept.currency))
    document["path"] = out
    lines.append(translate("Insight", "Written to {path}.").format(path=out))
