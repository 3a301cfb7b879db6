"""The shop's own words instead of the program's: kept, and given up again."""

from sqlalchemy import select

from app import i18n
from app.database.sessions import WriteSession
from app.domain import errors, scripts
from app.models import OwnScript
from app.services import checks
from app.services.recording import operation
from app.words import spoken


@operation("script.change")
def keep(session: WriteSession, script: str, channel: str, language: str, text: str) -> None:
    """Say `text` from now on for an occasion, by a channel ("phone_2": its second wording), in a language.

    What the program says itself is not kept. Raises Unknown for no such occasion, BadValue for a text
    without words and for no such channel or language, and UnknownPlaces for places that its occasion
    cannot fill.
    """
    words = _program(script, language)
    way = checks.choice("channel", channel, scripts.WAYS)
    said = checks.text("script", text)
    if not said:
        raise errors.BadValue("script", "", "empty")
    if wrong := scripts.misplaced(script, said):
        raise errors.UnknownPlaces(tuple(wrong))
    row = _row(session, script, way, language)
    if said == words.of_way(script, way):
        if row is not None:
            session.delete(row)
    elif row is None:
        session.add(OwnScript(script=script, channel=way, language=language, text=said))
    else:
        row.text = said
    session.flush()


@operation("script.change")
def give_up(session: WriteSession, script: str, channel: str, language: str) -> None:
    """Go back to what the program says. Raises Unknown where the shop has no words of its own there."""
    row = _row(session, script, channel, language)
    if row is None:
        raise errors.Unknown("script", script)
    session.delete(row)
    session.flush()


def _program(script: str, language: str) -> scripts.Scripts:
    """Return what the program says in a language. Raises Unknown and BadValue."""
    words = spoken.of_language(checks.choice("language", language, i18n.LANGUAGES))
    if script not in words.texts:
        raise errors.Unknown("script", script)
    return words


def _row(session: WriteSession, script: str, channel: str, language: str) -> OwnScript | None:
    return session.scalars(
        select(OwnScript).where(
            OwnScript.script == script, OwnScript.channel == channel, OwnScript.language == language
        )
    ).first()
