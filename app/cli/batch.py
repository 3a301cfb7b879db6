"""`vitrine batch`: operations as JSON lines in, one answer a line out, each after its commit."""

import json
import sys
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import click

from app import faults
from app.cli.running import Run
from app.domain import errors
from app.domain.errors import ExitCode
from app.words import errors as words

if TYPE_CHECKING:
    from app.database.shop import Shop

LONGEST: Final = 1_000_000
"""Bytes of a line; a longer one is refused."""


@click.command()
@click.pass_obj
def batch(run: Run) -> None:
    """Carry out operations from standard input: {"request_id": …, "op": …, …} a line.

    {"ack": request_id, …} is printed after the change is on the disk; {"refused": request_id,
    "code", "message"} when nothing was changed. A request sent again is answered again.
    """
    with run.shop() as shop:
        while line := _line(sys.stdin.buffer):
            if line.strip():
                click.echo(json.dumps(_answer(run, shop, line), ensure_ascii=False))
                sys.stdout.flush()


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
