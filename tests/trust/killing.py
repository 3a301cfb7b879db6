"""Feed operations to the program, kill it at random moments, and hold what is left against what was promised.

The same operations are carried out once undisturbed, and the whole content of the file is kept
after each. After a kill the file has to be exactly one of these: that of the last acknowledged
operation, or of the one after it, whose answer was not out yet.

    python -m tests.trust.killing 500        as many kills as a release is given
"""

# Chance chooses the moments, and the closing table is printed.
# ruff: noqa: S311, T201

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from app import opening
from app.database import connection
from app.domain.shop import ShopSettings
from app.exchange import check
from app.progress import finish
from app.services import batch

TODAY = date(2026, 11, 10)
Content = dict[str, list[tuple[Any, ...]]]

_CLOCKS = ("at", "created_at", "closed_at", "undone_at")
"""Columns that tell the hour of the work and differ from run to run."""


def content(shop: Path) -> Content:
    """Return every row of every table, without the hours."""
    link = connection.connect(shop, writable=False)
    tables = [name for (name,) in link.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = {}
    for table in sorted(tables):
        columns = [row[1] for row in link.execute(f'PRAGMA table_info("{table}")') if row[1] not in _CLOCKS]
        names = ", ".join(f'"{column}"' for column in columns)
        rows = link.execute(f'SELECT {names} FROM "{table}"').fetchall()
        found[table] = sorted((_timeless(table, columns, row) for row in rows), key=repr)
    link.close()
    return found


def _timeless(table: str, columns: list[str], row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return a row of the record of changes without the hours inside its JSON."""
    if table != "changed_row":
        return row
    values = dict(zip(columns, row, strict=True))
    for side in ("before", "after"):
        if values[side] is not None:
            kept = json.loads(values[side])
            values[side] = json.dumps({name: value for name, value in kept.items() if name not in _CLOCKS})
    return tuple(values.values())


def requests(count: int, seed: int) -> list[dict[str, Any]]:
    """Return a day's work at the counter: members, families, tickets, contacts, corrections, undoing."""
    dice = random.Random(seed)
    made: list[dict[str, Any]] = []
    cards: list[str] = []
    follow_ups: list[int] = []
    contacts = 0
    while len(made) < count:
        kind = dice.choice(["member", "ticket", "ticket", "relative", "amend", "log", "close", "undo"])
        if not cards:
            kind = "member"
        request: dict[str, Any]
        if kind == "member":
            cards.append(f"K{len(cards):04}")
            request = {
                "op": "member.add",
                "name": f"会员{len(cards)}",
                "card": cards[-1],
                "phones": ["13800138000"],
            }
        elif kind == "ticket":
            lines = [{"item": f"item {n}", "price": 1000 * n} for n in range(1, dice.randint(2, 6))]
            request = {"op": "purchase.add", "member": dice.choice(cards), "lines": lines}
        elif kind == "relative":
            request = {
                "op": "relative.add",
                "member": dice.choice(cards),
                "relation": "daughter",
                "name": "小花",
            }
        elif kind == "amend":
            notes = "note " * dice.randint(1, 400)
            request = {"op": "member.amend", "member": dice.choice(cards), "notes": notes}
        elif kind == "log":
            request = {
                "op": "contact.log", "member": dice.choice(cards), "channel": "phone",
                "outcome": "reached", "next": "2026-11-20",
            }  # fmt: skip
            contacts += 2
            follow_ups.append(contacts)
        elif kind == "close" and follow_ups:
            request = {
                "op": "contact.close",
                "contact": follow_ups.pop(0),
                "outcome": "left_word",
                "day": TODAY.isoformat(),
            }
        elif kind == "undo" and made[-1]["op"] in {"purchase.add", "relative.add", "member.amend"}:
            request = {"op": "change.undo"}
        else:
            continue
        made.append({"request_id": f"r{len(made):04}", **request})
    return made


def create(folder: Path) -> Path:
    """Return a new, empty shop in `folder`, closed."""
    folder.mkdir()
    opening.create_shop(folder / "shop.vitrine", ShopSettings(name="燕")).close()
    return folder / "shop.vitrine"


def undisturbed(shop: Path, work: list[dict[str, Any]]) -> list[Content]:
    """Carry the work out in this process and return the content before it and after each operation."""
    seen = [content(shop)]
    held = opening.open_shop(shop)
    for request in work:
        rest = {name: value for name, value in request.items() if name != "request_id"}
        with held.changing(request_id=request["request_id"]) as session:
            batch.carry_out(session, rest, TODAY)
        seen.append(content(shop))
    held.close()
    return seen


class Nursery:
    """Starts commands as processes and kills them."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.trust.nursery"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            cwd=Path(__file__).parents[2],
        )

    def start(self, words: list[str], given: Path, said: Path, fault: str = "") -> int:
        """Start a command and return its process's number."""
        return self._ask({"start": words, "given": str(given), "said": str(said), "fault": fault})

    def wait(self, process: int) -> int:
        """Return the process's exit code, once it has ended; -9 if it was killed."""
        return self._ask({"wait": process})

    def close(self) -> None:
        """End the nursery; it ends by itself when nobody asks any more."""
        self._process.communicate()

    def _ask(self, question: dict[str, Any]) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


@contextmanager
def nursery() -> Iterator[Nursery]:
    """Give a nursery, ended at the end of the block."""
    made = Nursery()
    try:
        yield made
    finally:
        made.close()


@dataclass(frozen=True)
class Day:
    """A day's work, and the file's content before it and after each operation."""

    work: list[dict[str, Any]]
    expected: list[Content]


def day(folder: Path, seed: int, length: int = 160) -> Day:
    """Return a day's work, once carried out undisturbed."""
    work = requests(length, seed)
    return Day(work, undisturbed(create(folder / "undisturbed"), work))


@dataclass
class Tally:
    """What a series of kills came to."""

    kills: int = 0
    ended: int = 0
    """Runs that came to their end before they were killed."""
    acknowledged: int = 0
    unanswered: int = 0
    """Changes that were on the disk before their answer was out."""
    faults: list[str] = field(default_factory=list)


def series(place: Nursery, folder: Path, day: Day, kills: int, seed: int, fault: str = "") -> Tally:
    """Kill the program `kills` times at work; stop at the first promise broken."""
    dice = random.Random(seed)
    tally = Tally()
    rounds = 0
    while tally.kills < kills and not tally.faults:
        rounds += 1
        shop = create(folder / f"round{rounds}")
        done = 0
        while done < len(day.work) and tally.kills < kills and not tally.faults:
            code, answers = _one_run(place, shop, day.work[max(0, done - 3) :], dice, fault)
            tally.kills += code == -signal.SIGKILL
            tally.ended += code == 0
            if code not in (0, -signal.SIGKILL):
                tally.faults.append(f"ended with {code}")
            tally.faults += [answer["message"] for answer in answers if "ack" not in answer]
            acknowledged = [answer["ack"] for answer in answers if "ack" in answer]
            done = _compare(tally, shop, day, done, acknowledged)
    return tally


def _one_run(
    place: Nursery, shop: Path, work: list[dict[str, Any]], dice: random.Random, fault: str
) -> tuple[int, list[dict[str, Any]]]:
    """Start the batch, kill it some time later, and return its end and its answers.

    One kill in four falls anywhere from the start on, so that opening is hit too; the others fall
    within the operation after a number of answers, however slow the machine is.
    """
    given, said = shop.with_name("given"), shop.with_name("said")
    given.write_text("".join(json.dumps(request) + "\n" for request in work))
    said.write_text("")
    words = ["--db", str(shop), "--today", TODAY.isoformat(), "batch"]
    process = place.start(words, given, said, fault)
    if dice.random() < 0.75:
        answers_before = min(dice.randint(1, 12), len(work))
        until = time.monotonic() + 60
        while said.read_bytes().count(b"\n") < answers_before and time.monotonic() < until:
            time.sleep(0.001)
        time.sleep(dice.uniform(0, 0.015))  # the moment of the kill is what is tried here
    else:
        time.sleep(dice.uniform(0, 0.2))
    os.kill(process, signal.SIGKILL)
    code = place.wait(process)
    answers = [json.loads(line) for line in said.read_text().splitlines() if line.endswith("}")]
    return code, answers


def _compare(tally: Tally, shop: Path, day: Day, done: int, acknowledged: list[str]) -> int:
    """Open the shop as its owner would, add what was found to the tally, and return how much is done."""
    opening.open_shop(shop).close()
    seen = finish(check.shop(shop))
    tally.faults += [f"{finding.kind} {finding.where} {finding.detail}" for finding in seen.findings]
    found = content(shop)
    numbers = {request["request_id"]: number for number, request in enumerate(day.work, 1)}
    promised = max([done, *(numbers[name] for name in acknowledged)])
    tally.acknowledged += promised - done
    for number in (promised, promised + 1):
        if number < len(day.expected) and found == day.expected[number]:
            tally.unanswered += number - promised
            return number
    differing = [table for table in found if found[table] != day.expected[promised].get(table)]
    tally.faults.append(f"after {promised} acknowledged: {', '.join(differing)} differ")
    return promised


def imports(place: Nursery, folder: Path, sheet: Path, kills: int, seed: int, fault: str = "") -> Tally:
    """Kill the import of `sheet` at moments over its whole length: all of it is there, or nothing."""
    dice = random.Random(seed)
    tally = Tally()
    shop = create(folder / "whole")
    before = content(shop)
    began = time.monotonic()
    tally.faults += [] if place.wait(_importing(place, shop, sheet, "")) == 0 else ["cannot be imported"]
    length = time.monotonic() - began
    after = content(shop)
    assert after != before
    shop = create(folder / "killed")
    while tally.kills < kills and not tally.faults:
        process = _importing(place, shop, sheet, fault)
        time.sleep(dice.uniform(0, length))  # the moment of the kill is what is tried here
        os.kill(process, signal.SIGKILL)
        killed = place.wait(process) == -signal.SIGKILL
        tally.kills += killed
        tally.ended += not killed
        opening.open_shop(shop).close()
        seen = finish(check.shop(shop))
        tally.faults += [f"{finding.kind} {finding.where} {finding.detail}" for finding in seen.findings]
        found = content(shop)
        if found == after:
            tally.unanswered += killed
            shop = create(folder / f"killed{tally.kills}_{tally.ended}")
        elif found != before:
            tally.faults.append(f"{len(found['member'])} members of {len(after['member'])}")
    return tally


def commands(place: Nursery, words: list[str], said: Path, kills: int, seed: int) -> Iterator[bool]:
    """Start one command again and again, killed at moments over its whole length; yield after each run.

    What is yielded is whether the command came to its end before.
    """
    dice = random.Random(seed)
    said.touch()
    for _ in range(kills):
        process = place.start(words, said, said)
        time.sleep(dice.uniform(0, 0.25))  # the moment of the kill is what is tried here
        os.kill(process, signal.SIGKILL)
        yield place.wait(process) == 0


def _importing(place: Nursery, shop: Path, sheet: Path, fault: str) -> int:
    return place.start(
        ["--db", str(shop), "--today", TODAY.isoformat(), "import", str(sheet)],
        sheet,
        shop.with_name("said"),
        fault,
    )


def main() -> None:
    """Kill as often as the argument says, and tell what it came to."""
    kills = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as name, nursery() as place:
        folder = Path(name)
        began = time.monotonic()
        print(series(place, folder, day(folder, seed=kills), kills, seed=kills))
        print(f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
