"""What click itself says, in the reader's language: it marks its texts for gettext, and ours are Qt's."""

from typing import Final

from click import core, exceptions, formatting, parser, types

from app.i18n import translate

CONTEXT: Final = "Click"
"""The context of these texts in the translation files."""

TEXTS: Final = (
    "Usage:",
    "Options",
    "Commands",
    "default: {default}",
    "required",
    "Error: {message}",
    "Try '{command} {option}' for help.",
    "Missing command.",
    "Missing argument",
    "Missing option",
    "Missing parameter",
    "Choose from:\n\t{choices}",
    "Invalid value: {message}",
    "Invalid value for {param_hint}: {message}",
    "{value!r} is not {choice}.",
    "{value!r} is not one of {choices}.",
    "{value!r} is not a valid {number_type}.",
    "{value} is not in the range {range}.",
    "{name} {filename!r} does not exist.",
    "{name} {filename!r} is a file.",
    "{name} {filename!r} is a directory.",
    "{name} {filename!r} is not readable.",
    "{name} {filename!r} is not writable.",
    "No such option {name!r}.",
    "No such command {name!r}.",
    "Did you mean {possibility}?",
    "(Did you mean one of: {possibilities}?)",
    "Option {name!r} requires an argument.",
    "Option {name!r} does not take a value.",
    "Got unexpected extra argument ({args})",
    "Got unexpected extra arguments ({args})",
)
"""The texts of click that a reader of ours can meet."""


def install() -> None:
    """Have click say its texts in the language in force, from now on."""
    for module in (core, exceptions, formatting, parser, types):
        vars(module)["_"] = said
        if "ngettext" in vars(module):
            vars(module)["ngettext"] = _counted


def said(text: str) -> str:
    """Return a text of click's in the language in force."""
    return translate(CONTEXT, text)


def _counted(one: str, many: str, number: int) -> str:
    return said(one if number == 1 else many)
