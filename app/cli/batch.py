"""`vitrine batch`: operations as JSON lines in, one answer a line out, each after its commit."""

import json
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import click

from app import faults
from app.cli.running import Run
from app.domain import errors
from app.domain.errors import ExitCode
from app.i18n import translate
from app.words import errors as words

if TYPE_CHECKING:
    from app.database.shop import Shop
    from app.services.batch.asked import Field

LONGEST: Final = 1_000_000
"""Bytes of a line; a longer one is refused."""


class _Operations(click.Command):
    """The command, whose help ends with the operations that it knows."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write every operation with its fields."""
        from app.services.batch import asked

        with formatter.section(translate("Commands", "Operations")):
            formatter.write_dl([(name, written(fields)) for name, fields in asked.everything().items()])


@click.command(cls=_Operations)
@click.option("--operations", "listed", is_flag=True, help="List the operations and their fields, and end.")
@click.pass_obj
def batch(run: Run, *, listed: bool) -> None:
    """Carry out operations from standard input: {"request_id": …, "op": …, …} a line.

    {"ack": request_id, …} is printed after the change is on the disk; {"refused": request_id,
    "code", "message"} when nothing was changed. A request sent again is answered again.

    Of the operations below, fields in [brackets] are read where they are there; the answer says what an
    operation wants beyond that. A field without a word behind it is a text; a member is an id or a card
    number, a number is whole, money is in minor units, a day is YYYY-MM-DD. A birthday may also be
    "1973-11-02", "1973-11", "1973" or "--11".
    """
    if listed:
        _list(run)
        return
    with run.shop() as shop:
        while line := _line(sys.stdin.buffer):
            if line.strip():
                click.echo(json.dumps(_answer(run, shop, line), ensure_ascii=False))
                sys.stdout.flush()


def written(fields: "Iterable[Field]") -> str:
    """Return fields on a line: name: kind where it is no text, [what can be left out]."""
    return ", ".join(_field(each) if each.required else f"[{_field(each)}]" for each in fields)


def _field(field: "Field") -> str:
    kind: str = field.kind
    if field.inside:
        inside = f"{{{written(field.inside)}}}"
        kind = f"[{inside}, …]" if field.is_list else inside
    return field.name if kind in {"text", field.name} else f"{field.name}: {kind}"


def _list(run: Run) -> None:
    from app.services.batch import asked

    found = asked.everything()
    run.answer(
        [{"op": name, "fields": [each.as_json() for each in fields]} for name, fields in found.items()],
        [f"{name}  {written(fields)}" for name, fields in found.items()],
    )


def _line(source: BinaryIO) -> bytes:
    """Return the next line, b"" at the end; of one that is too long only its beginning."""
    line = rest = source.readline(LONGEST + 1)
    while rest and not rest.endswith(b"\n"):
        rest = source.readline(LONGEST)
    return line


def _answer(run: Run, shop: "Shop", line: bytes) -> dict[str, Any]:
    name = None
    try:
        request = _read(line)
        name = request.pop("request_id", None)
        if not isinstance(name, str) or not name or not name.isprintable():
            raise errors.NotUnderstood("request_id")  # noqa: TRY301  (one door for every refusal)
        return {"ack": name, **_done(run, shop, name, request)}
    except errors.Refusal as refusal:
        return _refused(name, refusal.code, words.sentence(refusal))
    except Exception as error:  # noqa: BLE001  (our own fault spoils one line, not those after it)
        return _refused(name, ExitCode.OUR_BUG, words.bug(faults.write_down(error)))


def _done(run: Run, shop: "Shop", name: str, request: dict[str, Any]) -> dict[str, Any]:
    from app.services import batch as operations

    with shop.changing(request_id=name) as session:
        return operations.carry_out(session, request, run.today)


def _read(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST:
        raise errors.NotUnderstood(f"> {LONGEST} B")
    try:
        request = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise errors.NotUnderstood("JSON") from error
    if not isinstance(request, dict):
        raise errors.NotUnderstood("JSON")
    return request


def _refused(name: object, code: ExitCode, message: str) -> dict[str, Any]:
    return {"refused": name if isinstance(name, str) else None, "code": int(code), "message": message}
