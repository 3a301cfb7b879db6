"""`vitrine import`: a spreadsheet or an address book into the shop, or an import taken back."""

from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli import past_imports, pasted
from app.cli.running import Run
from app.cli.values import ID
from app.domain import errors
from app.i18n import Counted, translate
from app.words import fields, imports

if TYPE_CHECKING:
    from app.database.shop import Shop
    from app.exchange.column_map import ColumnMap
    from app.exchange.outcome import Outcome, Reason

Import: Final = Counted("Import")

_SHOWN = 20
"""Reasons that are printed for a person; --json and --rejects have them all."""


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, readable=False), required=False)
@click.option(
    "--as",
    "kind",
    type=click.Choice(["members", "purchases", "topups", "items", "relatives"]),
    help="What the rows are.",
)
@click.option(
    "--map",
    "map_name",
    metavar="MAP",
    help="Which column is which: a TOML file, or the name of a map that was saved.",
)
@click.option("--encoding", help="The encoding of a text file, where it is guessed wrong.")
@click.option("--sheet", help="Only this sheet of a workbook.")
@click.option(
    "--header-row", type=click.IntRange(1), help="The row with the headings, where it is guessed wrong."
)
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--rejects", type=click.Path(path_type=Path), help="Take the good rows, write the others here.")
@click.option("--undo", type=ID, metavar="IMPORT_ID", help="Take a whole import back.")
@click.option("--list", "listed", is_flag=True, help="List the imports of before, with their numbers.")
@click.pass_obj
def import_(
    run: Run,
    file: Path | None,
    kind: str | None,
    map_name: str | None,
    encoding: str | None,
    sheet: str | None,
    rejects: Path | None,
    undo: int | None,
    *,
    header_row: int | None,
    dry_run: bool,
    listed: bool,
) -> None:
    """Bring members and purchases in from CSV, XLSX, XLS or vCard: all of the FILE, or nothing.

    Columns are recognised by their headers in Chinese, Japanese and English, or named by a map:

    \b
        decimal = ","            # what stands before the cents
        dates = "DMY"            # the order of 5/2/2023
        [columns]                # header = field; "" leaves it out
        "Item Purchased" = "item"
        [constants]              # the same in every row
        day = "2024-01-31"
        name = "Customer {card}"

    Fields of members: card, name, family_name, given_name, reading, family_reading, given_reading,
    gender, phone, phone_2, wechat, line, email, postcode, region, city, address, birthday,
    lunar_birthday, wedding_day, occupation, hobbies, drink, notes, joined_on, do_not_contact,
    advisor, size, colour, external_id, language, source, referred_by (card, external_id or name),
    status, level, valid_until, call_hours, dress_habits, talk_about, taboos, parking,
    umbrella_lent_on, mourning_from, tags, consent_phone, consent_message, consent_email, consent_post.

    Fields of purchases: card or phone or name, day, time, ticket, row_id, item, sku, category,
    styles, size, colour, season, quantity, price (of the whole line), unit_price, list_price,
    payment, staff, for_whom, discount (of the whole ticket). Of returns: ticket, returned.

    Of points and stored value (beside a member, or a table of their own by card, phone or name): points,
    balance, as_of, expires_on, points_expires, balance_expires.

    Of the family: relation, relative (the name), relative_birthday, relative_lunar_birthday, relative_sizes,
    relative_notes, beside the member's card, phone or name; where --as relatives says what the rows are,
    name, birthday, size and notes beside a card or phone are the relative's.

    Of the catalogue: item, sku, barcode, category, styles, colour, size, season, list_price or price.
    """  # noqa: D301  (click reads \b as the sign not to wrap)
    if listed:
        past_imports.show(run)
        return
    if undo is not None:
        if file is not None:
            raise click.UsageError(translate("Import", "Name a file, or an import to take back, not both."))
        _take_back(run, undo)
        return
    if file is None:
        raise click.UsageError(translate("Import", "Name the file to import."))
    from app.exchange import backup, column_map, importing, target
    from app.exchange.kinds import Kind
    from app.exchange.options import Options

    options = Options(
        kind=Kind(kind) if kind else None,
        encoding=encoding,
        sheet=sheet,
        today=run.today,
        dry_run=dry_run,
        rejects=rejects and target.writable(rejects),
        worded=lambda reason: imports.reason(reason.why),
    )
    with run.shop() as shop:
        said = _map(shop, map_name) if map_name else column_map.ColumnMap()
        options = replace(options, said=replace(said, header_row=header_row) if header_row else said)
        if not dry_run:
            run.watch(backup.before(shop.path, backup.IMPORT, today=run.today))
        outcome = run.watch(importing.import_file(shop, file, options))
    run.answer(_document(outcome, dry_run=dry_run), _lines(run, outcome, dry_run=dry_run))
    if outcome.import_id is None and not dry_run:
        raise errors.RowsRefused(len({(each.sheet, each.row) for each in outcome.reasons}))


def _map(shop: "Shop", name: str) -> "ColumnMap":
    """Return the map in the file of that name, else the one that was saved under it."""
    from app.exchange import column_map
    from app.queries import import_maps

    path = Path(name)
    if not path.exists():
        with shop.reading() as session:
            saved = import_maps.named(session, name)
        if saved is not None:
            return column_map.from_document(saved.said, path)
    return column_map.read(path)


def _take_back(run: Run, import_id: int) -> None:
    from app.exchange import backup
    from app.services import import_undo

    with run.shop() as shop:
        run.watch(backup.before(shop.path, backup.IMPORT, today=run.today))
        with shop.changing() as session:
            gone = import_undo.take_back(session, import_id)
    run.answer(
        {"import_id": import_id, "undone": True, **asdict(gone)},
        [
            translate(
                "Import", "Import {number} was taken back: {members} members and {lines} lines are gone."
            ).format(number=import_id, members=gone.members, lines=gone.lines),
            *filter(None, [imports.fell_back(gone.fell)]),
        ],
    )


def _document(outcome: "Outcome", *, dry_run: bool) -> dict[str, Any]:
    sums = outcome.sums
    return {
        "import_id": outcome.import_id,
        "dry_run": dry_run,
        "kind": outcome.kind,
        "encoding": outcome.encoding,
        "rows": outcome.rows,
        "added": outcome.added,
        "updated": outcome.updated,
        "unchanged": outcome.unchanged,
        "rejected": outcome.rejected,
        "reasons": [_told(each) for each in outcome.reasons],
        "notices": [_told(each) for each in outcome.notices],
        "columns": dict(outcome.columns),
        "sheets": dict(outcome.sheets),
        "members": asdict(outcome.members),
        "lines": {**asdict(outcome.lines), "returned": outcome.returned},
        "tickets": outcome.tickets,
        "sums": sums and {"read": f"{sums.read:f}", "stored": sums.stored, "currency": sums.currency},
        "rejects": list(outcome.rejects),
        "left_out": list(outcome.left_out),
    }


def _told(reason: "Reason") -> dict[str, Any]:
    told = {
        "row": reason.row,
        "column": reason.column,
        "value": reason.value,
        "reason": imports.reason(reason.why),
        "code": reason.why.partition(":")[0],
    }
    return {**told, "sheet": reason.sheet} if reason.sheet else told


def _reasons(outcome: "Outcome") -> Iterator[str]:
    for reason in (*outcome.reasons, *outcome.notices)[:_SHOWN]:
        place = translate("Import", "row {row}").format(row=reason.row)
        cell = " ".join(filter(None, (reason.column, reason.value[:60])))
        yield f"  {place} · {f'{cell}: ' if cell else ''}{imports.reason(reason.why)}"
    rest = len(outcome.reasons) + len(outcome.notices) - _SHOWN
    if rest > 0:
        yield Import.tr("… and %n more", "", rest)


def _apart(outcome: "Outcome") -> Iterator[str]:
    """Yield what became of the members themselves, where the rows tell of more than of them."""
    members, lines = outcome.members, outcome.lines
    rows = (outcome.added, outcome.updated, outcome.unchanged)
    if (members.added, members.updated, members.unchanged) == rows:
        return
    if members.added or members.updated or members.unchanged:
        yield translate(
            "Import",
            "  of these, the members themselves: {added} new, {updated} changed, {unchanged} the same "
            "(a row counts as changed where points or money on the card changed)",
        ).format(added=members.added, updated=members.updated, unchanged=members.unchanged)
    if lines.added or lines.updated or lines.unchanged:
        yield translate(
            "Import", "  of these, lines of purchases: {added} new, {updated} changed, {unchanged} the same"
        ).format(added=lines.added, updated=lines.updated, unchanged=lines.unchanged)


def _lines(run: Run, outcome: "Outcome", *, dry_run: bool) -> Iterator[str]:
    if outcome.encoding:
        yield translate("Import", "Encoding: {encoding}").format(encoding=outcome.encoding)
    for header, field in outcome.columns.items():
        yield f"  {header} → {fields.field(field) if field else '–'}"
    yield imports.counts(outcome.added, outcome.updated, outcome.unchanged, outcome.rejected)
    yield from _apart(outcome)
    if said := imports.left_out(outcome.left_out):
        yield said
    if outcome.returned:
        yield Import.tr("%n line(s) brought back", "", outcome.returned)
    yield from _reasons(outcome)
    if dry_run:
        yield translate("Import", "This was a trial: nothing was changed.")
    elif outcome.import_id is not None:
        command = pasted.command(run.db, "import", "--undo", outcome.import_id)
        yield translate("Import", "Import {number}. To take it back: {command}").format(
            number=outcome.import_id, command=command
        )
    for path in outcome.rejects:
        yield translate("Import", "Refused rows: {path}").format(path=path)
