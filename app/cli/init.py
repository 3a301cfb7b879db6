"""`vitrine init`: an empty shop."""

import click

from app.cli.running import Run
from app.domain import errors
from app.domain.shop import ShopSettings
from app.i18n import translate

_CURRENCY, _REGION = 3, 2


@click.command()
@click.option("--shop", "name", required=True, help="The shop's name.")
@click.option("--currency", default="CNY", show_default=True, help="Three letters, such as CNY, JPY, USD.")
@click.option("--region", default="CN", show_default=True, help="Two letters: whose phone numbers are home.")
@click.pass_obj
def init(run: Run, name: str, currency: str, region: str) -> None:
    """Make an empty shop; a file that is there already is left as it is."""
    from app import opening

    if not name.strip():
        raise errors.BadValue("name", name, "empty")
    settings = ShopSettings.of_new_shop(
        name=name.strip(),
        currency=_code("currency", currency, _CURRENCY),
        region=_code("region", region, _REGION),
        language=run.language or ShopSettings().language,
    )
    opening.create_shop(run.db, settings).close()
    run.answer(
        {"path": run.db, "schema": opening.SCHEMA},
        [translate("Commands", "The shop is ready: {path}").format(path=run.db)],
    )


def _code(field: str, said: str, letters: int) -> str:
    code = said.strip().upper()
    if len(code) != letters or not (code.isascii() and code.isalpha()):
        raise errors.BadValue(field, said, "not_a_choice")
    return code
