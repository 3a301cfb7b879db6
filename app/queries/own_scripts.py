"""What the shop says in its own words, by occasion and channel, in each language."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain.channels import Channel
from app.models import OwnScript
from app.queries.prepared import Prepared

Everywhere = Mapping[str, Mapping[tuple[str, Channel], str]]
"""By language, then by script and channel; a language without any is left out."""

_OWN: Final = Prepared(select(OwnScript.language, OwnScript.script, OwnScript.channel, OwnScript.text))


def everywhere(session: ReadSession) -> Everywhere:
    """Return all that the shop says in its own words, the places still open."""
    found: dict[str, dict[tuple[str, Channel], str]] = {}
    for language, script, channel, text in _OWN.rows(session):
        found.setdefault(language, {})[script, Channel(channel)] = text
    return found
