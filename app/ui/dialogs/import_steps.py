"""The way of a file into the shop: read beside the window, shown, taken in after a backup, taken back."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.database.sessions import OWNER, Actor
from app.database.shop import Shop
from app.exchange import backup, column_map, importing, preview, reading
from app.exchange.column_map import ColumnMap
from app.exchange.converted import Shape
from app.exchange.options import Options
from app.exchange.outcome import Outcome
from app.exchange.preview import Preview
from app.exchange.table import Source
from app.i18n import translate
from app.progress import Job, Progress, share
from app.queries import import_maps
from app.queries.import_maps import SavedMap
from app.ui import planning
from app.ui.context import Context, UnderWay
from app.words import imports, sentences

if TYPE_CHECKING:
    from app.services.import_undo import Gone

Read = tuple[Source, Preview, SavedMap | None]


def open_file(context: Context, path: Path, parent: QWidget) -> None:
    """Read a file beside the window and show what it would bring in: for staff alone."""
    context.for_staff(lambda: _open(context, path, parent))


def _open(context: Context, path: Path, parent: QWidget) -> None:
    from app.ui.dialogs.import_file import ImportFile

    def show(read: Read) -> None:
        ImportFile(context, *read, parent).open()

    context.jobs.start(
        _read(context, path),
        title=translate("ImportFile", "Reading {file}").format(file=path.name),
        done=show,
    )


def _read(context: Context, path: Path) -> Job[Read]:
    """Read the file; where its headings are those of a file of before, as that one was read."""
    yield Progress(0, 0)
    shape, currency = Shape(context.settings.digits, context.settings.region), context.settings.currency
    source = reading.read(path)
    yield Progress(0, 0)
    shown = preview.preview(source, Options(today=context.today()), shape, currency)
    with context.shop.reading() as session:
        saved = import_maps.fitting(session, preview.headings(shown))
    if saved is not None:
        options = Options(said=said_by(saved, source), today=context.today())
        shown = preview.preview(source, options, shape, currency)
    return source, shown, saved


def said_by(saved: SavedMap | None, source: Source) -> ColumnMap:
    """Return what a kept reading says of this file, which says itself what encoding it is in."""
    if saved is None:
        return ColumnMap()
    return replace(column_map.from_document(saved.said, source.path), encoding=None)


def summary(outcome: Outcome) -> str:
    """Return what a file comes to, in two or three lines."""
    lines = [imports.counts(outcome.added, outcome.updated, outcome.unchanged, outcome.rejected)]
    if outcome.lines.added or outcome.lines.updated or outcome.lines.unchanged:
        said = translate("ImportFile", "{members} new members, {lines} new purchase lines")
        lines.append(said.format(members=f"{outcome.members.added:,}", lines=f"{outcome.lines.added:,}"))
    if outcome.sums is not None:
        amount = translate("ImportFile", "Sum of the amounts: {sum} {currency}")
        lines.append(amount.format(sum=f"{outcome.sums.read:,f}", currency=outcome.sums.currency))
    if said := imports.left_out(outcome.left_out):
        lines.append(said)
    return "   ".join(lines)


def remember(context: Context, name: str, shown: Preview, said: ColumnMap) -> None:
    """Keep how the file is read under a name. Raises BadValue for a name that cannot be."""
    from app.services import import_maps as service

    whole = column_map.whole(said, shown.keys, shown.fields)
    with context.changing() as session:
        service.save(session, name, preview.headings(shown), column_map.as_document(whole))


def take_in(context: Context, path: Path, options: Options) -> None:
    """Take the file in with progress, and offer to take it back."""
    context.jobs.start(
        _taken_in(context, path, options),
        title=translate("ImportFile", "Taking {file} in").format(file=path.name),
        done=lambda outcome: _told(context, outcome, path.name),
    )


def take_back(context: Context, import_id: int, file_name: str) -> None:
    """Take a whole import back beside the window, and say so when it is done."""
    title = translate("ImportFile", "Taking {file} back").format(file=file_name)
    context.jobs.start(
        _taken_back(context, import_id), title=title, done=lambda gone: _gone_again(context, file_name, gone)
    )


def _taken_back(context: Context, import_id: int) -> Job["Gone"]:
    from app.services import import_undo

    yield Progress(0, 0)
    with context.shop.changing(context.actor or OWNER) as session:
        return import_undo.take_back(session, import_id)


def _gone_again(context: Context, file_name: str, gone: "Gone") -> None:
    context.tell()
    said = translate("ImportFile", "{file} was taken back.").format(file=file_name)
    context.notify(sentences.together([said, imports.fell_back(gone.fell)]))


def _taken_in(context: Context, path: Path, options: Options) -> Job[Outcome]:
    """Back the shop up, then take the file in."""
    shop: Shop = context.shop
    actor: Actor = context.actor or OWNER
    yield from share(backup.before(shop.path, backup.IMPORT, today=context.today()), 0, 0.2)
    return (yield from share(importing.import_file(shop, path, options, actor), 0.2, 1))


def _told(context: Context, outcome: Outcome, file_name: str) -> None:
    planning.plan(context)
    context.tell()
    if outcome.import_id is None:
        context.notify(translate("ImportFile", "Nothing was taken in: rows were refused."))
        return
    number = outcome.import_id

    def undo() -> None:
        take_back(context, number, file_name)
        raise UnderWay

    said = translate("ImportFile", "Taken in: {added} new, {updated} changed.")
    context.notify(said.format(added=f"{outcome.added:,}", updated=f"{outcome.updated:,}"), undo)
