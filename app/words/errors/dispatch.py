"""The message of a fact, chosen by its type; the modules beside this one word them."""

from functools import singledispatch

from app.domain import errors
from app.i18n import translate


@singledispatch
def sentence(error: errors.Refusal) -> str:
    """Return the message of `error` for a person."""
    return translate("Errors", "This cannot be done ({fact}). Nothing was changed.").format(fact=error)


def shown(text: str) -> str:
    """Return `text` short and printable, so that a message stays one line."""
    kept = "".join(letter if letter.isprintable() else "�" for letter in text)
    return kept if len(kept) <= 60 else kept[:59] + "…"  # noqa: PLR2004  (a line of a terminal)
