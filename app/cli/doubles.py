"""`vitrine doubles`: which cards of the shop may be one person's."""

import click

from app.cli.running import Run
from app.domain.duplicates import Candidate
from app.i18n import translate


@click.command()
@click.pass_obj
def doubles(run: Run) -> None:
    """List cards that may be one person's, the surest first."""
    from app.queries import duplicates
    from app.words import duplicates as words

    with run.shop() as shop, shop.reading() as session:
        found = run.watch(duplicates.pairs(session))
    run.answer(
        [
            {
                "members": [
                    {"id": it.id, "name": it.name, "card": it.card or None} for it in (pair.one, pair.other)
                ],
                "in_common": [sign.value for sign in pair.signs],
                "sure": pair.sure,
            }
            for pair in found
        ],
        [
            "  ".join([_who(pair.one), _who(pair.other), ", ".join(words.sign(sign) for sign in pair.signs)])
            for pair in found
        ]
        or [translate("Commands", "No two cards seem to be one person's.")],
    )


def _who(one: Candidate) -> str:
    return f"{one.name} #{one.id} {one.card}".strip()
