"""`vitrine selfcheck`: does everything work on this machine? Every page and paper is tried on a sample."""

import tempfile
from dataclasses import asdict
from pathlib import Path

import click

from app import i18n
from app.cli.running import Run
from app.domain.errors import ExitCode
from app.i18n import translate


@click.command()
@click.option("--out", type=click.Path(path_type=Path), help="The folder for pictures and papers.")
@click.pass_obj
def selfcheck(run: Run, out: Path | None) -> None:
    """Open every page on a small sample shop, print what there is to print, and say what was found."""
    from app.demo import selfcheck as checking

    folder = out or Path(tempfile.mkdtemp(prefix="vitrine-selfcheck-"))
    folder.mkdir(parents=True, exist_ok=True)
    found = run.watch(checking.look(folder, run.today, run.language or i18n.current()))
    right, wrong = translate("Commands", "works"), translate("Commands", "does not work")
    run.answer(
        {**asdict(found), "ok": found.ok},
        [
            *(f"{key}: {right if page['ok'] else wrong}" for key, page in found.pages.items()),
            *(f"{name} {version}" for name, version in found.versions.items()),
            translate("Commands", "Pictures and papers are in {folder}.").format(folder=folder),
        ],
    )
    if not found.ok:
        click.get_current_context().exit(int(ExitCode.OUR_BUG))
