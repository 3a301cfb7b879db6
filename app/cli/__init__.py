"""The command line: the same work as the window's, over the same services. One command a file."""

import importlib
import sys
from datetime import date
from pathlib import Path
from typing import Final

import click

from app import __version__, faults, i18n, paths
from app.cli import click_words, manual
from app.cli.running import Run
from app.cli.values import DAY
from app.domain import errors
from app.domain.errors import ExitCode
from app.words import errors as words

COMMANDS: Final = {
    "arrivals": "arrivals",
    "backup": "backup",
    "balance": "balance",
    "batch": "batch",
    "bench": "bench",
    "card": "card",
    "cards": "cards",
    "check": "check",
    "contact": "contact",
    "demo": "demo",
    "doubles": "doubles",
    "due": "due",
    "event": "event",
    "export": "export",
    "feedback": "feedback",
    "find": "find",
    "fit": "fit",
    "import": "import_",
    "init": "init",
    "insight": "insight",
    "labels": "labels",
    "list": "list_",
    "member": "member",
    "member-cards": "member_cards",
    "merge": "merge",
    "owed": "owed",
    "part": "part",
    "points": "points",
    "purchase": "purchase",
    "restore": "restore",
    "selfcheck": "selfcheck",
    "staff": "staff",
    "summary": "summary",
    "winback": "winback",
}
"""Command → its module here, which has a function of the module's name."""

_COMMON: Final = {"--json": 0, "--db": 1, "--today": 1, "--lang": 1}
"""Options of every command, with the number of their values: they may stand anywhere."""


INTERRUPTED: Final = 130
"""The exit code after Ctrl+C, as shells have it."""


class Commands(manual.Listed):
    """The commands, each imported when it is called: the others cost its start nothing."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002, D102
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002, D102
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        found = getattr(importlib.import_module(f"app.cli.{module}"), module)
        return found if isinstance(found, click.Command) else None


def _speak(ctx: click.Context, parameter: click.Parameter, lang: str | None) -> str | None:  # noqa: ARG001  (click's own form)
    """Speak the language asked for before anything is said: the manual as well."""
    if lang:
        i18n.install(lang)
    return lang


@click.group(
    cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="vitrine")
@click.option("--db", type=click.Path(path_type=Path, readable=False), help="The shop's file.")
@click.option("--today", envvar="VITRINE_TODAY", type=DAY, help="The day to work on, YYYY-MM-DD.")
@click.option(
    "--lang",
    type=click.Choice(i18n.LANGUAGES),
    is_eager=True,
    callback=_speak,
    help="The language of texts.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_context
def group(ctx: click.Context, db: Path | None, today: date | None, lang: str | None, *, as_json: bool) -> int:
    """Vitrine, the membership manager of a clothing boutique. Without a command: its window."""
    if ctx.invoked_subcommand is None:
        if as_json:
            ctx.fail(i18n.translate("Commands", "Missing command: the window prints no document."))
        from app import bootstrap

        return bootstrap.window(db, today, lang or "")
    day = today or date.today()  # noqa: DTZ011  (the shop's own day)
    ctx.obj = Run(db or paths.shop_file(), day, lang, as_json, day_given=today is not None)
    return ExitCode.OK


click_words.install()
click.Context.formatter_class = manual.Manual


def run(words_given: list[str]) -> int:
    """Carry out one command line and return its exit code; never a traceback on the terminal."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    i18n.install(i18n.guess())
    ended: object = ExitCode.OK
    try:
        ended = group.main(args=_common_first(words_given), prog_name="vitrine", standalone_mode=False)
    except errors.Refusal as refusal:
        click.echo(words.sentence(refusal), err=True)
        ended = refusal.code
    except click.ClickException as error:
        error.show()
        ended = ExitCode.USAGE
    except click.exceptions.Abort:
        ended = INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # whoever read us has gone: nothing more is said to anybody
    except OSError as error:  # a folder that is not there, a full disk: whoever wrote did not say so itself
        where = Path(str(error.filename)) if error.filename else Path("…")
        click.echo(words.sentence(errors.StorageFailed(where, error.strerror or str(error))), err=True)
        ended = ExitCode.STORAGE
    except Exception as error:  # noqa: BLE001  (the last door: our own fault is written down and said)
        click.echo(words.bug(faults.write_down(error)), err=True)
        ended = ExitCode.OUR_BUG
    return int(ended) if isinstance(ended, int) else int(ExitCode.OK)


def _common_first(given: list[str]) -> list[str]:
    """Move the options of every command to the front, where click looks for them."""
    front: list[str] = []
    rest: list[str] = []
    queue = list(given)
    while queue:
        word = queue.pop(0)
        name = word.split("=", 1)[0]
        if word == "--":
            rest += [word, *queue]
            break
        if name in _COMMON:
            count = 0 if "=" in word else _COMMON[name]
            front += [word, *queue[:count]]
            del queue[:count]
        else:
            rest.append(word)
    return front + rest
