"""Bring a file into the shop: all of it or nothing, or the good rows with the others written out.

The import is one transaction. A trial (`dry_run`) is the same import taken back at its end, so that
what it says is what would happen. Closing the generator leaves nothing behind.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.database.sessions import OWNER, Actor
from app.database.shop import Shop
from app.domain import errors
from app.exchange import columns, reading
from app.exchange.columns import Columns
from app.exchange.import_run import ImportRun
from app.exchange.kinds import Kind
from app.exchange.options import Options
from app.exchange.outcome import Outcome
from app.exchange.seams import Seam
from app.exchange.table import Source
from app.progress import Job, Progress


class _TakenBack(Exception):  # noqa: N818  (it leaves the transaction, and never this module)
    """The transaction is not to be kept."""


def import_file(shop: Shop, path: Path, options: Options, actor: Actor = OWNER) -> Job[Outcome]:
    """Bring the file at `path` into the `shop`, yielding how many rows are done.

    An outcome without `import_id` kept nothing: it was a trial, or rows were refused and no place for
    them was named. Raises NotASheet, NoColumns, AmbiguousColumn, Unknown for a sheet, BadValue,
    NotAllowed, ShopExists where the refused rows would replace the file itself, and what the shop's own
    file raises.
    """
    yield Progress(0, 0)
    with _no_search_for_cycles():
        source = reading.read(path, options.encoding or options.said.encoding)
        return (yield from _imported(shop, source, options, actor))


def import_source(shop: Shop, source: Source, options: Options, actor: Actor = OWNER) -> Job[Outcome]:
    """Bring in a file that was read before, as `import_file` does."""
    yield Progress(0, 0)
    with _no_search_for_cycles():
        return (yield from _imported(shop, source, options, actor))


def _imported(shop: Shop, source: Source, options: Options, actor: Actor) -> Job[Outcome]:
    _spare(source.path, options.rejects)
    try:
        return (yield from _tried(shop, source, recognised(source, options), options, actor))
    except Seam:
        tables = recognised(source, options, several=True)
        return (yield from _tried(shop, source, tables, options, actor))


def _spare(path: Path, rejects: Path | None) -> None:
    """Raise ShopExists where the refused rows would be written over the file that they come from."""
    if rejects is not None and rejects.exists() and path.exists() and rejects.samefile(path):
        raise errors.ShopExists(rejects)


def _tried(shop: Shop, source: Source, tables: list[Columns], options: Options, actor: Actor) -> Job[Outcome]:
    try:
        with shop.changing(actor) as session:
            run = ImportRun(session, source, tables, options)
            yield from run.work()
            outcome = run.finished()
            if outcome.import_id is None:
                raise _TakenBack  # noqa: TRY301  (what else makes a transaction roll back)
    except _TakenBack:
        pass
    return outcome


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Spare the search for cycles, of which the rows have none: it takes a sixth of the time."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


def recognised(source: Source, options: Options, *, several: bool = False) -> list[Columns]:
    """Return the tables of the file that were asked for, with what their columns were taken for.

    With `several` each sheet is looked through for tables that stand below each other. Raises Unknown
    for a sheet, NoColumns.
    """
    wanted = options.sheet or options.said.sheet
    tables = [table for table in source.tables if wanted in (None, table.name)]
    if not tables and wanted:
        raise errors.Unknown("sheet", wanted)
    kind = options.kind or (Kind(options.said.kind) if options.said.kind else None)
    found: list[Columns] = []
    for table in (part for each in tables for part in columns.beside(each, options.said)):
        if several:
            found += columns.apart(table, options.said, forced=kind)
        else:
            found.append(columns.recognised(table, options.said, forced=kind))
    if not any(each.kind for each in found):
        headers = max((each.headers for each in found), key=len, default=())
        raise errors.NoColumns(source.path, [header for header in headers if header])
    return found
