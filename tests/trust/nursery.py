"""A process that has imported the program and gives birth to processes that run one command each.

A child is a process of its own, with its own connections and locks, and is killed like any other;
it only spares the half second of imports. It is asked on standard input, a line of JSON each:
{"start": words, "given": file, "said": file, "fault": name} is answered with the child's number,
{"wait": number} with its end.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app import cli, opening
from app.cli import batch
from app.database import shop as shop_module
from app.database.shop import Shop
from app.services import batch as operations
from app.services import requests


def main() -> None:
    """Serve until standard input ends."""
    assert operations.OPERATIONS  # imported, so that no child has to
    assert opening.SCHEMA
    while line := sys.stdin.readline():
        asked = json.loads(line)
        if "wait" in asked:
            _, status = os.waitpid(asked["wait"], 0)
            answer = os.waitstatus_to_exitcode(status)
        else:
            answer = os.fork()
            if answer == 0:
                run(asked["start"], Path(asked["given"]), Path(asked["said"]), asked["fault"])
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


def run(words: list[str], given: Path, said: Path, fault: str) -> None:
    """Be the child: run the command and end with its exit code."""
    code = 70
    try:
        os.dup2(os.open(given, os.O_RDONLY), 0)
        os.dup2(os.open(said, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), 1)
        FAULTS[fault]()
        code = cli.run(words)
    finally:
        os._exit(code)


# Faults: what a careless program would do, to see that the tests see it ---------------------------


def _none() -> None:
    pass


def _acknowledge_early() -> None:
    """Answer at once, and commit every tenth operation."""

    def answer(run: Any, shop: Shop, line: bytes) -> dict[str, Any]:
        held = _HELD.setdefault("lines", [])
        held.append(line)
        request = json.loads(line)
        if len(held) == 10:
            for late in held:
                whole(run, shop, late)
            held.clear()
        return {"ack": request["request_id"]}

    whole = batch._answer
    _replace(batch, "_answer", answer)


def _write_piecemeal() -> None:
    """Never begin a transaction: each statement is on the disk by itself."""
    plain = shop_module._engine

    def engine(path: Path, *, writable: bool) -> Any:
        made = plain(path, writable=writable)
        if writable:
            made.dispatch.begin.clear()
        return made

    _replace(shop_module, "_engine", engine)


def _forget_requests() -> None:
    """Do a request again that was done before."""
    whole = requests.answered

    def answered(session: Any, request: Any) -> None:
        if whole(session, request) is not None:
            session.request_id = None

    _replace(requests, "answered", answered)


_HELD: dict[str, list[bytes]] = {}
FAULTS: dict[str, Callable[[], None]] = {
    "": _none,
    "acknowledges early": _acknowledge_early,
    "writes piecemeal": _write_piecemeal,
    "forgets requests": _forget_requests,
}


def _replace(module: Any, name: str, value: Any) -> None:
    setattr(module, name, value)


if __name__ == "__main__":
    main()
