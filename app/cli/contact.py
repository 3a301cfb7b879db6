"""`vitrine contact`: close a contact with what came of it."""

from datetime import date
from typing import Final

import click

from app.cli.running import Run
from app.cli.values import DAY, ID, STAFF, staff_id
from app.i18n import translate

_OUTCOMES: Final = (
    "reached", "left_word", "no_answer", "wrong_number", "do_not_contact", "posted", "skipped",
)  # fmt: skip


@click.command()
@click.argument("contact_id", metavar="ID", type=ID)
@click.option("--outcome", type=click.Choice(_OUTCOMES), required=True, help="What came of it.")
@click.option("--note", default="", help="What she said, or why it is not done.")
@click.option("--next", "next_on", type=DAY, help="The day of the next step, YYYY-MM-DD.")
@click.option("--staff", type=STAFF, help="Who was in touch with her.")
@click.pass_obj
def contact(
    run: Run, contact_id: int, outcome: str, note: str, next_on: date | None, staff: str | None
) -> None:
    """Close the contact ID with what came of it."""
    from app.cli import documents
    from app.queries import contact as contact_query
    from app.queries import own_scripts, settings
    from app.services import contacts

    with run.shop() as shop:
        with shop.changing() as session:
            who = staff_id(session, staff)
            following = contacts.close(
                session, contact_id, outcome, run.today, said=note, next_on=next_on, staff_id=who
            )
        with shop.reading() as session:
            kept = settings.load(session)
            own = own_scripts.everywhere(session)
            document = documents.contact(contact_query.load(session, contact_id), kept, own, run.today)
    run.answer(
        {**document, "next_contact": following},
        [translate("Commands", "Closed: {member}.").format(member=document["member"]["name"])],
    )
