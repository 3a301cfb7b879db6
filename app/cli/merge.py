"""`vitrine merge`: make one card of the two cards of one person."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli import pasted
from app.cli.running import Run
from app.cli.values import called
from app.i18n import translate

if TYPE_CHECKING:
    from app.queries.merges import StandingMerge

_SIDES: Final = ("kept", "gone", "both")


@click.command()
@click.argument("kept", required=False)
@click.argument("gone", required=False)
@click.option(
    "--field", "fields", multiple=True, help="FIELD=kept, gone or both; may be given several times."
)
@click.option("--list", "listed", is_flag=True, help="List the merges that stand, with their numbers.")
@click.pass_obj
def merge(run: Run, kept: str | None, gone: str | None, fields: tuple[str, ...], *, listed: bool) -> None:
    """Make one card of KEPT and GONE (card, id or name); the number of GONE still finds her."""
    if listed:
        _list(run)
        return
    if kept is None or gone is None:
        raise click.UsageError(translate("Commands", "Name both cards: KEPT and GONE."))
    from app.domain import errors
    from app.queries import members, merges
    from app.services import merging

    chosen = dict(field.partition("=")[::2] for field in fields)
    for name, side in chosen.items():
        if side not in _SIDES:
            raise errors.BadValue(name, side, "not_a_choice")
    with run.shop() as shop:
        with shop.changing() as session:
            stays, goes = members.resolve(session, kept), members.resolve(session, gone)
            made = merging.merge(session, stays, goes, run.today, chosen)
        with shop.reading() as session:
            hers = next(one for one in merges.standing(session) if one.id == made)
    run.answer(
        {"merge": made, "kept": stays, "gone": goes},
        [
            translate("Commands", "Two cards are one now: {member}. To part them: {command}").format(
                member=called(hers.kept_name, hers.kept_card or "", stays),
                command=pasted.command(run.db, "part", made),
            )
        ],
    )


def _list(run: Run) -> None:
    from app.queries import merges

    with run.shop() as shop, shop.reading() as session:
        found = merges.standing(session)
    run.answer([_document(one) for one in found], _lines(run, found))


def _document(one: "StandingMerge") -> dict[str, Any]:
    return {
        "merge": one.id,
        "merged_on": one.merged_on,
        "kept": {"id": one.kept_id, "name": one.kept_name or None, "card": one.kept_card},
        "gone": {"id": one.gone_id, "name": one.gone_name, "card": one.gone_card},
        "staff": one.staff,
    }


def _lines(run: Run, found: "list[StandingMerge]") -> Iterator[str]:
    for one in found:
        gone = called(one.gone_name, one.gone_card or "", one.gone_id)
        kept = called(one.kept_name, one.kept_card or "", one.kept_id).strip()
        parts = [str(one.id), one.merged_on.isoformat(), f"{gone} → {kept}", one.staff or ""]
        yield "  ".join(part for part in parts if part)
    if found:
        command = pasted.command(run.db, "part", "MERGE")
        yield translate("Commands", "To part two cards again: {command}").format(command=command)
    else:
        yield translate("Commands", "No two cards were made one.")
