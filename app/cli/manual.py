r"""`--help` in the reader's language: what click lays out is said again on its way to the terminal.

The help of a command stays where click wants it, in English: its docstring and the `help` of its
options. `texts` returns all of it, a paragraph each, for lupdate, which cannot see it there
(`tests/checks/translations.py`). A paragraph that begins with \b is not wrapped.
"""

import inspect
import re
from collections.abc import Iterable, Iterator
from typing import Final

import click

from app.cli import click_words, wrapping
from app.i18n import translate

CONTEXT: Final = "Help"
"""The context of these texts in the translation files."""

_AS_IT_IS: Final = "\b\n"
_EXTRAS: Final = re.compile(r"(?:^|  )\[[^\[\]]*\]$")
"""What click appends to the help of an option: [default: 20; required]."""


class Manual(click.HelpFormatter):
    """Writes the help of a command in the language in force, in lines of the terminal's width."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how a command is called; its words are the same in every language."""
        first = f"{prefix or click_words.said('Usage:')} {prog} "
        indent = wrapping.width(first)
        told = wrapping.lines(args, max(self.width - indent, 10)) or [""]
        self.write(first + f"\n{' ' * indent}".join(told) + "\n")

    def write_text(self, text: str) -> None:
        """Write paragraphs: each said in the language in force and wrapped, or left as it is laid out."""
        indent = " " * self.current_indent
        told = [self._laid_out(each) for each in paragraphs(text)]
        blocks = ["\n".join(f"{indent}{line}".rstrip() for line in block) for block in told]
        self.write("\n\n".join(blocks) + "\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write options or commands, each with what it is for beside it."""
        rows = list(rows)
        column = min(max(wrapping.width(first) for first, _ in rows), col_max) + col_spacing
        indent = " " * self.current_indent
        room = max(self.width - self.current_indent - column, 10)
        for first, second in rows:
            told = wrapping.lines(option(second), room)
            if wrapping.width(first) > column - col_spacing or not told:
                self.write(f"{indent}{first}\n")
            else:
                self.write(f"{indent}{first}{' ' * (column - wrapping.width(first))}{told.pop(0)}\n")
            for line in told:
                self.write(f"{indent}{' ' * column}{line}\n")

    def _laid_out(self, paragraph: str) -> list[str]:
        if paragraph.startswith(_AS_IT_IS):
            return said(paragraph.removeprefix(_AS_IT_IS)).splitlines()
        return wrapping.lines(said(paragraph), self.width - self.current_indent)


class Listed(click.Group):
    """A group whose help says the whole first sentence of each command."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, each with the first paragraph of its help."""
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, next(paragraphs((command and command.help) or ""), "")) for name, command in found]
        with formatter.section(click_words.said("Commands")):
            formatter.write_dl(rows)


def said(text: str) -> str:
    """Return a text of the manual in the language in force."""
    return translate(CONTEXT, text)


def option(text: str) -> str:
    """Return the help of an option, with what click appends to it, in the language in force."""
    extras = _EXTRAS.search(text)
    end = extras.start() if extras else len(text)
    return f"{said(text[:end])}{text[end:]}" if end else text


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a help text, each on one line but for those that are laid out."""
    for each in re.split(r"\n[ \t]*\n", inspect.cleandoc(text)):
        laid_out = each.lstrip("\n").startswith(_AS_IT_IS)
        yield each if laid_out else " ".join(each.split())


def texts(command: click.Command, ctx: click.Context) -> Iterator[str]:
    """Yield every text of the manual of a command and of those below it."""
    for each in paragraphs(command.help or ""):
        yield each.removeprefix(_AS_IT_IS)
    for parameter in command.get_params(ctx):
        if isinstance(parameter, click.Option) and parameter.help:
            yield parameter.help
    if isinstance(command, click.Group):
        for name in command.list_commands(ctx):
            below = command.get_command(ctx, name)
            if below is not None:
                yield from texts(below, click.Context(below, info_name=name, parent=ctx))
