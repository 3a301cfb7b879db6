"""What is said in a contact: the script of its occasion in her language, with her name filled in."""

import functools
from collections.abc import Mapping
from datetime import date

from app import paths
from app.domain import honorifics, scripts
from app.domain.channels import Channel
from app.words import article_names, dates


@functools.cache
def of_language(language: str) -> scripts.Scripts:
    """Return the texts of a language, read once."""
    return scripts.load(paths.resources() / "scripts" / f"{language}.toml")


def text(
    script: str,
    channel: str,
    language: str,
    *,
    name: str,
    gender: str = "",
    shop: str,
    staff: str = "",
    relation: str = "",
    day: date | None = None,
    item: str = "",
    event: str = "",
    own: Mapping[tuple[str, str], str] | None = None,
    second: bool = False,
) -> str:
    """Return the words of `script` for `channel`, ready to be read out or copied.

    `name` and `gender` are hers, `staff` is who speaks, `relation` and `day` are those of a birthday in
    her family (the day also that to which her card or her points are valid, of a purchase, of an event),
    `item` is what she bought, `event` what she is invited to. What is left empty gets a general word.
    `own` are the shop's own words in that language, said instead of the program's; `second`
    asks for the second wording, where there is one. "" where there is no such script: staff plan contacts
    of their own too.
    """
    said = of_language(language)
    if script not in said.texts:
        return ""
    if own:
        said = said.with_own(own)
    values = {
        "name": honorifics.addressed(name, gender, language),
        "shop": shop,
        "staff": staff or said.words["staff"],
        "relation": said.relation(relation),
        "day": dates.short_day(day, language) if day else "",
        "item": article_names.called(item, language) if item else said.words["item"],
        "event": event or said.words["event"],
    }
    way = Channel(channel)
    words = said.second(script, way) if second else None
    return scripts.fill(words or said.text(script, way), values)
