"""A day of points and balances through `vitrine batch`: what kills and races are tried on.

python -m tests.trust.ledger_work 500        as many kills as a release is given
"""

# Chance chooses the requests, and the closing table is printed.
# ruff: noqa: S311, T201

import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from app.database import connection
from tests.trust import killing
from tests.trust.killing import Day

OPS = ("points.earn", "points.redeem", "points.redeem", "balance.topup", "balance.topup", "balance.pay")


def requests(count: int, seed: int) -> list[dict[str, Any]]:
    """Return a day's work: three members, then points and money in and out, and now and then a ticket."""
    dice = random.Random(seed)
    made: list[dict[str, Any]] = [
        {"op": "member.add", "name": f"会员{number}", "card": f"K{number}"} for number in range(3)
    ]
    points, money = [0, 0, 0], [0, 0, 0]
    while len(made) < count:
        op, who = dice.choice(OPS), dice.randrange(3)
        request: dict[str, Any] = {"op": op, "member": f"K{who}"}
        if op == "points.earn":
            request["points"] = dice.randint(1, 500)
            points[who] += request["points"]
        elif op == "points.redeem" and points[who]:
            request["points"] = dice.randint(1, min(points[who], 900))
            points[who] -= request["points"]
        elif op == "balance.topup":
            request["amount"] = dice.choice([10_000, 300_000, 500_000])
            money[who] += request["amount"]
            points[who] += {10_000: 0, 300_000: 3_000, 500_000: 5_000}[request["amount"]]
        elif op == "balance.pay" and money[who]:
            request["amount"] = dice.randint(1, money[who])
            money[who] -= request["amount"]
        else:
            continue
        made.append(request)
    return [{"request_id": f"r{number:04}", **request} for number, request in enumerate(made)]


def day(folder: Path, seed: int, length: int = 160) -> Day:
    """Return a day's work, once carried out undisturbed."""
    work = requests(length, seed)
    return Day(work, killing.undisturbed(killing.create(folder / "undisturbed"), work))


def owed(shop: Path) -> dict[str, int]:
    """Return what the members hold together by the entries, by kind."""
    link = connection.connect(shop, writable=False)
    rows = link.execute(
        "SELECT account.kind, sum(entry.delta) FROM ledger_entry entry"
        " JOIN account ON account.id = entry.account_id GROUP BY account.kind"
    ).fetchall()
    link.close()
    return dict(rows)


def race(place: killing.Nursery, shop: Path, folder: Path, racers: int, each: int) -> list[str]:
    """Let several processes spend the same points at once; return the names of what was acknowledged.

    The shop lets one in at a time: who is turned away tries again until it was heard.
    """
    folder.mkdir()
    words = ["--db", str(shop), "--today", killing.TODAY.isoformat(), "batch"]
    left = {}
    for number in range(racers):
        given = folder / f"given{number}"
        asked = [
            {"request_id": f"p{number}-{n}", "op": "points.redeem", "member": "K0", "points": 100}
            for n in range(each)
        ]
        given.write_text("".join(json.dumps(one) + "\n" for one in asked))
        left[number] = given
    until = time.monotonic() + 120
    while left and time.monotonic() < until:
        going = {
            number: place.start(words, given, folder / f"said{number}") for number, given in left.items()
        }
        for number, process in going.items():
            if place.wait(process) == 0:
                del left[number]
    said = [line for number in range(racers) for line in (folder / f"said{number}").read_text().splitlines()]
    return [answer["ack"] for answer in map(json.loads, said) if "ack" in answer]


def main() -> None:
    """Kill as often as the argument says, and tell what it came to."""
    kills = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as name, killing.nursery() as place:
        folder = Path(name)
        began = time.monotonic()
        print(killing.series(place, folder, day(folder, seed=kills), kills, seed=kills))
        print(f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
