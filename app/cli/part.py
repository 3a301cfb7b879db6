"""`vitrine part`: make two cards again of two that were made one."""

import click

from app.cli.running import Run
from app.cli.values import ID
from app.i18n import translate


@click.command()
@click.argument("merge_id", metavar="MERGE", type=ID)
@click.pass_obj
def part(run: Run, merge_id: int) -> None:
    """Part the two cards of MERGE again, whatever has happened since."""
    from app.services import parting

    with run.shop() as shop, shop.changing() as session:
        back = parting.part(session, merge_id)
    run.answer(
        {"merge": merge_id, "member": back},
        [translate("Commands", "Two cards again: {member} has her own.").format(member=back)],
    )
