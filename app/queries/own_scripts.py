"""What the shop says in its own words, by occasion and channel, in each language."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import OwnScript
from app.queries.prepared import Prepared

Everywhere = Mapping[str, Mapping[tuple[str, str], str]]
"""By language, then by script and one of `domain.scripts.WAYS`; a language without any is left out."""

_OWN: Final = Prepared(select(OwnScript.language, OwnScript.script, OwnScript.channel, OwnScript.text))


def everywhere(session: ReadSession) -> Everywhere:
    """Return all that the shop says in its own words, the places still open."""
    found: dict[str, dict[tuple[str, str], str]] = {}
    for language, script, channel, text in _OWN.rows(session):
        found.setdefault(language, {})[script, channel] = text
    return found
