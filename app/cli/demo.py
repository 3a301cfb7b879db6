"""`vitrine demo`: a sample shop to look at, in the window or, without a screen, as pictures and papers."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app import i18n
from app.cli.running import Run
from app.i18n import Counted, translate
from app.progress import Job

if TYPE_CHECKING:
    from app.demo.building import SampleShop

Commands: Final = Counted("Commands")


@click.command()
@click.option(
    "--members",
    "count",
    type=click.IntRange(1, 20_000),
    default=400,
    show_default=True,
    help="So many members.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed, the same shop.")
@click.option(
    "--out", type=click.Path(path_type=Path), help="Write pictures and papers into this folder instead."
)
@click.pass_obj
def demo(run: Run, count: int, seed: int, out: Path | None) -> None:
    """Build the sample shop and show it."""
    from app.demo import building

    run.db.parent.mkdir(parents=True, exist_ok=True)
    language = run.language or i18n.current()
    sample = run.watch(building.build(run.db, count, seed, run.today, language))
    counts: dict[str, Any] = {
        "path": run.db,
        "members": sample.members,
        "purchases": sample.purchases,
        "lines": sample.lines,
        "contacts": sample.contacts,
        "kept": sample.kept,
    }
    lines = [
        Commands.tr("The sample shop is in {path}: %n member(s).", "", sample.members).format(path=run.db)
    ]
    if sample.kept is not None:
        said = translate("Commands", "What was done in the sample before is kept as a backup: {path}")
        lines.append(said.format(path=sample.kept))
    if out is None and _has_screen() and not run.as_json:
        sample.shop.close()
        run.answer(counts, lines)
        from app import bootstrap

        click.get_current_context().exit(bootstrap.window(run.db, run.today, language))
    folder = out or Path("demo")
    try:
        written = run.watch(_show(sample, run, folder))
    finally:
        sample.shop.close()
    run.answer({**counts, "written": written}, [*lines, *(str(path) for path in written)])


def _show(sample: "SampleShop", run: Run, folder: Path) -> Job[list[Path]]:
    from app.demo import papers, showing

    folder.mkdir(parents=True, exist_ok=True)
    member_id = showing.richest(sample.shop, run.today)
    written = yield from papers.papers(sample.shop, run.today, member_id, folder)
    taken = yield from showing.pages(sample.shop, run.today, folder)
    return [*written, *taken.values()]


def _has_screen() -> bool:
    """Whether somebody would see a window: a screen that only Qt knows of is none."""
    from app.ui import screen

    return (
        not os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal"))
        and not screen.missing()
    )
