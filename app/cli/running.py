"""What every command is given: the shop's file, the day, and a way to answer."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from app.progress import Job, Progress, finish

if TYPE_CHECKING:
    from app.database.shop import Shop
    from app.exchange.backup import Backup

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Run:
    """One call of the command line."""

    db: Path
    today: date
    language: str | None
    """The language asked for by `--lang`; None: the shop's own for papers, the system's for texts."""
    as_json: bool
    day_given: bool = True
    """Whether `today` was given with the command; else it is the PC's."""

    @contextmanager
    def shop(self) -> Iterator["Shop"]:
        """Open the shop for the command, and close it after."""
        from app import opening
        from app.queries import levels, settings
        from app.words import people

        shop = opening.open_shop(self.db, say_migrated)
        try:
            with shop.reading() as session:
                people.call_levels(levels.names(session, settings.load(session)))
            yield shop
        finally:
            shop.close()

    def answer(self, document: Any, lines: Iterable[str]) -> None:
        """Print `document` as JSON if that was asked for, else the `lines` for a person."""
        if self.as_json:
            click.echo(json.dumps(document, ensure_ascii=False, indent=1, default=_plain))
        else:
            for line in lines:
                click.echo(line)

    def watch(self, job: Job[T]) -> T:
        """Run a long job, with a bar on a terminal; silent without one."""
        if self.as_json or not sys.stderr.isatty():
            return finish(job)
        from rich.console import Console
        from rich.progress import Progress as Bar

        with Bar(console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("", total=None)
            return finish(job, _shown(bar, task))


def say_migrated(backup: "Backup") -> None:
    """Say beside the answer that the shop's file was migrated, and where its backup lies."""
    from app.words import migration

    click.echo(migration.migrated(backup.path, backup.day), err=True)


def _shown(bar: Any, task: Any) -> Callable[[Progress], None]:
    def show(step: Progress) -> None:
        bar.update(task, completed=step.done, total=step.total or None, description=step.label)

    return show


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    message = f"{type(value).__name__} is not for JSON"
    raise TypeError(message)
