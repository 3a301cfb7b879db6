"""`vitrine fit`: the models of buying and spending, fitted to any log of purchases."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.running import Run
from app.cli.values import DAY
from app.i18n import translate

if TYPE_CHECKING:
    from app.cli.fitted import Fitted


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option(
    "--columns",
    default="",
    help="Customer, date and amount by heading or number (1,3,5); customer, x, t_x, T and mean of sums.",
)
@click.option("--calibration-end", "until", type=DAY, help="Fit on what is up to this day, hold the rest.")
@click.option(
    "--unit",
    type=click.Choice(["day", "week", "month", "year"]),
    default="week",
    show_default=True,
    help="The unit of time.",
)
@click.option(
    "--horizon",
    type=click.FloatRange(min=0, min_open=True, max=1e6),
    help="Units ahead for which visits are expected; without it what is held, else a year.",
)
@click.option("--dates", type=click.Choice(["DMY", "MDY"]), help="Which comes first where it is not clear.")
@click.option("--encoding", help="The encoding of a text file, where it is guessed wrong.")
@click.pass_obj
def fit(
    run: Run,
    file: Path,
    columns: str,
    until: date | None,
    unit: str,
    horizon: float | None,
    dates: str | None,
    encoding: str | None,
) -> None:
    """Fit BG/NBD, MBG/NBD and Gamma-Gamma to the purchases in FILE. The shop's own file is not touched."""
    from app.cli import fit_text, fitted
    from app.domain.dates import DayOrder
    from app.exchange import purchase_log

    order = {"DMY": DayOrder.DAY_FIRST, "MDY": DayOrder.MONTH_FIRST}[dates] if dates else None
    named = [word.strip() for word in columns.split(",")] if columns else []
    found = purchase_log.read(file, named, order=order, encoding=encoding)
    if isinstance(found, purchase_log.Sums):
        if until is not None:
            raise click.BadParameter(
                translate("Commands", "a file of sums has no days"), param_hint="--calibration-end"
            )
        done = fitted.of_sums(found, unit, horizon)
    else:
        last = date.fromordinal(int(max(found.day, default=date.max.toordinal())))
        if until is not None and until > last:
            said = translate("Commands", "{day} is after the last purchase in the file ({last})")
            message = said.format(day=until, last=last)
            raise click.BadParameter(message, param_hint="--calibration-end")
        done = fitted.of_lines(file, found, until, unit, horizon)
    run.answer(_document(file, found, done), fit_text.lines(done, found.left_out))


def _document(file: Path, found: Any, done: "Fitted") -> dict[str, Any]:
    from app.words import imports

    return {
        "file": file,
        "sheet": found.layout.sheet or None,
        "columns": found.layout.told(),
        "left_out": [
            {"reason": key, "text": imports.reason(key), "rows": count}
            for key, count in found.left_out.items()
        ],
        **done.document(),
    }
