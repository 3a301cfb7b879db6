"""`vitrine restore`: put a backup in the place of the shop's file."""

from dataclasses import asdict
from pathlib import Path

import click

from app.cli.running import Run, say_migrated
from app.i18n import translate


@click.command()
@click.argument("file", type=click.Path(path_type=Path, readable=False))
@click.option("--to", type=click.Path(path_type=Path), help="The file to restore to; usual: the shop's.")
@click.pass_obj
def restore(run: Run, file: Path, to: Path | None) -> None:
    """Put the backup FILE in the shop's place; what was there is kept beside it."""
    from app import opening
    from app.exchange import restore as restoring

    shop = to or run.db
    done = run.watch(restoring.restore(file, shop, today=run.today, known_schema=opening.SCHEMA))
    with opening.held(shop, say_migrated):
        pass  # it opens: an older schema was migrated
    lines = [translate("Restore", "Restored: {path}").format(path=done.path)]
    if done.kept:
        lines.append(
            translate("Restore", "What was there before is kept in {folder}").format(folder=done.kept)
        )
    run.answer({**asdict(done), "backup": done.backup and done.backup.path}, lines)
