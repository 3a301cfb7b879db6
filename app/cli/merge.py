"""`vitrine merge`: make one card of the two cards of one person."""

from typing import Final

import click

from app.cli.running import Run
from app.i18n import translate

_SIDES: Final = ("kept", "gone", "both")


@click.command()
@click.argument("kept")
@click.argument("gone")
@click.option(
    "--field", "fields", multiple=True, help="FIELD=kept, gone or both; may be given several times."
)
@click.pass_obj
def merge(run: Run, kept: str, gone: str, fields: tuple[str, ...]) -> None:
    """Make one card of KEPT and GONE (card, id or name); the number of GONE still finds her."""
    from app.domain import errors
    from app.queries import members
    from app.services import merging

    chosen = dict(field.partition("=")[::2] for field in fields)
    for name, side in chosen.items():
        if side not in _SIDES:
            raise errors.BadValue(name, side, "not_a_choice")
    with run.shop() as shop, shop.changing() as session:
        stays, goes = members.resolve(session, kept), members.resolve(session, gone)
        made = merging.merge(session, stays, goes, run.today, chosen)
    run.answer(
        {"merge": made, "kept": stays, "gone": goes},
        [
            translate(
                "Commands", "Two cards are one now: {member}. To part them: vitrine part {merge}"
            ).format(member=stays, merge=made)
        ],
    )
