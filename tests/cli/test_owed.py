"""`vitrine owed`: what the shop owes, for people and as JSON, and the years that cannot be."""

import json
from datetime import date
from pathlib import Path

from click.testing import CliRunner

from app.cli import group
from app.services import balance
from tests import make


def ask(path: Path, *words: str) -> tuple[int, str]:
    done = CliRunner().invoke(group, ["--db", str(path), "--today", "2026-11-10", "--lang", "en", *words])
    return done.exit_code, done.output


def test_what_is_owed(tmp_path: Path) -> None:
    shop = make.shop(tmp_path)
    path = shop.path
    with shop.changing() as session:
        one = make.member(session)
        make.lot(session, one, amount=500, day=date(2026, 1, 5), expires_on=date(2026, 12, 1))
    with shop.changing() as session:
        balance.topup(session, one, 300_000, make.TODAY)
    shop.close()
    told = (
        "On 10 Nov 2026 1 member holds 3,500 points.",
        "They take ¥35 off.",
        "500 of them lapse within 30 days.",
        "1 member has ¥3,000 on the balance.",
    )
    assert ask(path, "owed") == (0, "\n".join(told) + "\n")
    assert ask(path, "owed", "--year", "2025") == (
        0, "On 31 Dec 2025 no points stand open.\nNo balance stands open.\n",
    )  # fmt: skip
    later = json.loads(ask(path, "--json", "owed", "--on", "2026-12-02")[1])
    assert (later["points"], later["points_worth"], later["money"]) == (3_000, 3_000, 300_000)
    assert ask(path, "owed", "--year", "2025", "--on", "2026-12-02")[0] == 2
