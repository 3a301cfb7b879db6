"""`vitrine bench`: what the program costs on this machine, side by side with its floors."""

from typing import Final

import click

from app.cli.running import Run

_MEASURED: Final = 20_000
"""Members of a middling shop: the README's table is of as many."""


@click.command()
@click.option(
    "--members",
    type=click.IntRange(200, 200_000),
    default=_MEASURED,
    show_default=True,
    help="So many members.",
)
@click.option(
    "--only",
    "names",
    multiple=True,
    metavar="NAME",
    help="Only this: start, import, search, key, card, purchase, due, month, paper, proof, year, fit.",
)
@click.pass_obj
def bench(run: Run, members: int, names: tuple[str, ...]) -> None:
    """Measure the program beside its floors, in turn in the same run.

    A ratio is the median of pairs. Times of work are those of the processor; times of the start and
    of what is seen on screen are those of the clock, and want a quiet machine; of a card the processor's
    part is told beside it. The card of a regular is opened many times, and counts by the processor.
    """
    from app.bench import table

    if unknown := [name for name in names if name not in table.MEASURES]:
        raise click.BadParameter(", ".join(unknown), param_hint="--only")
    measures = run.watch(table.measured(members, names))
    run.answer(
        {"members": members, "rows": [table.document(each) for each in measures]}, table.lines(measures)
    )
