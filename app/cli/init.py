"""`vitrine init`: an empty shop."""

import click

from app import i18n
from app.cli.running import Run
from app.domain import errors, homes
from app.domain.shop import ShopSettings
from app.i18n import translate

_CURRENCY, _REGION = 3, 2


@click.command()
@click.option("--shop", "name", required=True, help="The shop's name.")
@click.option(
    "--currency", help="Three letters, such as CNY, JPY, USD; without it JPY for Japanese, else CNY."
)
@click.option(
    "--region", help="Two letters: whose phone numbers are home; without it JP for Japanese, else CN."
)
@click.pass_obj
def init(run: Run, name: str, currency: str | None, region: str | None) -> None:
    """Make an empty shop; a file that is there already is left as it is.

    Its language is that of --lang, else the system's.
    """
    from app import opening

    if not name.strip():
        raise errors.BadValue("name", name, "empty")
    language = run.language or i18n.system() or ShopSettings().language
    home = homes.of(language)
    settings = ShopSettings.of_new_shop(
        name=name.strip(),
        currency=home.currency if currency is None else _code("currency", currency, _CURRENCY),
        region=home.region if region is None else _code("region", region, _REGION),
        language=language,
    )
    opening.create_shop(run.db, settings).close()
    run.answer(
        {
            "path": run.db,
            "schema": opening.SCHEMA,
            "language": settings.language,
            "currency": settings.currency,
            "region": settings.region,
        },
        [translate("Commands", "The shop is ready: {path}").format(path=run.db), _is_set(settings)],
    )


def _is_set(settings: ShopSettings) -> str:
    """Say what the shop was made with, and until when that can be changed."""
    from app.words import currencies

    return translate(
        "Commands",
        "It speaks {language}, its money is {currency}, its region is {region}. All three are changed in the "
        "window's settings, the money only until something is sold.",
    ).format(
        language=i18n.NAMES[settings.language],
        currency=currencies.name(settings.currency),
        region=settings.region,
    )


def _code(field: str, said: str, letters: int) -> str:
    code = said.strip().upper()
    if len(code) != letters or not (code.isascii() and code.isalpha()):
        raise errors.BadValue(field, said, "not_a_choice")
    return code
