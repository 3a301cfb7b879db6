"""`vitrine check`: is the shop's file whole, and does its content agree with itself."""

from dataclasses import asdict
from typing import Final

import click

from app.cli.running import Run
from app.domain.errors import ExitCode
from app.i18n import Counted, translate

Check: Final = Counted("Check")


@click.command()
@click.pass_obj
def check(run: Run) -> int:
    """Check the file, its keys, the record of changes, points and balances. Nothing is changed."""
    from app import opening
    from app.exchange import backup as backups
    from app.exchange import check as checks
    from app.words import findings as words

    with opening.held_unchecked(run.db):
        seen = run.watch(checks.closed_shop(run.db))
        newest = backups.latest(run.db)
    lines = [words.finding(one.kind, one.where, one.detail) for one in seen.findings]
    lines.append(
        Check.tr("%n finding(s).", "", len(seen.findings))
        if seen.findings
        else translate("Check", "The file is whole.")
    )
    run.answer(
        {**asdict(seen), "ok": not seen.findings, "newest_backup": newest and newest.path},
        lines,
    )
    return int(ExitCode.DAMAGED if seen.findings else ExitCode.OK)
