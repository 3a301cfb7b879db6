"""Each fact that the program refuses with, as one message: what happened, what is safe, what to do.

One function a fact, chosen by its type, in the language in force; the modules imported here register
them. Reasons that come from the system or the driver are shown as they are: they are for whoever
helps, not for translation.
"""

from pathlib import Path

from app.i18n import translate
from app.words.errors import cards, days, given, ledger, levels, people, shop_file
from app.words.errors.dispatch import sentence
from app.words.errors.people import why

__all__ = ["bug", "cards", "days", "given", "ledger", "levels", "people", "sentence", "shop_file", "why"]


def bug(log: Path) -> str:
    """Return what is said of a fault of our own; `log` is the file where it was written down."""
    return translate(
        "Errors",
        "The program has made a mistake and stopped this action. What was saved before is safe. "
        "Please send the file {log} to whoever looks after the program.",
    ).format(log=log)
