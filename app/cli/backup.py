"""`vitrine backup`: a verified copy of the shop."""

from pathlib import Path

import click

from app.cli.running import Run, say_migrated
from app.i18n import translate


@click.command()
@click.option("--to", type=click.Path(path_type=Path, file_okay=False), help="The folder for the copy.")
@click.option("--keep", type=click.IntRange(min=1), help="How many of the newest backups stay there.")
@click.pass_obj
def backup(run: Run, to: Path | None, keep: int | None) -> None:
    """Make a verified copy of the shop. In its own folder older copies are thinned out."""
    from app import opening
    from app.exchange import backup as backups

    with opening.held(run.db, say_migrated):
        made = run.watch(backups.make(run.db, today=run.today, folder=to))
        gone = backups.thin(run.db, keep, to) if keep or to is None else []
    run.answer(
        {
            "path": made.path,
            "sha256": made.sha256,
            "size": made.size,
            "schema": made.schema,
            "counts": made.counts,
            "removed": gone,
        },
        [translate("Backup", "Backup made and checked: {path}").format(path=made.path)],
    )
