"""Papers from the command line: cards, year, letter and care plan, and what they never write over."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Call


@pytest.mark.usefixtures("shop")
def test_papers(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    cards = call("cards", "--occasion", "birthday", "--to", "2026-11-30", "--out", out)
    assert (cards["cards"], cards["pages"], cards["path"]) == (1, 2, str(out))
    assert out.read_bytes().startswith(b"%PDF")
    named = call(
        "cards", "--occasion", "birthday", "--member", 1, "--member", 2, "--paper", "a4-sheet", "--out", out
    )
    assert named["skipped"] == [{"id": 2, "name": "张晓红", "reason": "no_birthday"}]
    nobody = call("cards", "--occasion", "birthday", "--from", "2026-12-01", "--out", tmp_path / "none.pdf")
    assert (nobody["cards"], nobody["path"]) == (0, None)
    assert not (tmp_path / "none.pdf").exists()
    assert str(out) in call("cards", "--occasion", "birthday", "--to", "2026-11-30", "--out", out, plain=True)
    call("cards", "--occasion", "birthday", "--paper", "napkin", "--out", out, code=3)
    call("cards", "--occasion", "birthday", "--template", "none", "--out", out, code=3)
    call("cards", "--occasion", "birthday", "--to", "2026-11-30", "--out", tmp_path / "no" / "o.pdf", code=7)
    call("cards", "--occasion", "birthday", "--to", "2026-11-30", "--out", tmp_path, code=7)
    said = call(
        "cards", "--occasion", "birthday", "--from", "2026-12-01", "--to", "2026-11-30", "--out", out, code=2
    )
    assert "the last day, 2026-11-30, is before the first, 2026-12-01" in said
    said = call("due", "--from", "2026-12-01", "--to", "2026-11-30", code=2)
    assert "is before the first" in said
    assert "ends in .pdf" in call("summary", "year", 2026, "--out", tmp_path / "year.txt", code=3)
    assert not (tmp_path / "year.txt").exists()
    year = call("summary", "year", 2026, "--out", out)
    assert year["figures"]["net"] == 3 * 146_000
    assert (year["pages"] > 0, year["path"]) == (True, str(out))
    letter = call("summary", "member", "VIP-0231", "--year", 2026, "--out", out)
    assert letter["figures"]["visits"] == 3
    books = call("summary", "year", 2026, "--month", 7, "--out", out)["figures"]
    assert (books["first"], books["last"], books["months"][0]["month"]) == ("2026-07-01", "2027-06-30", 7)
    assert books["pareto"]["members"] == 1
    call("summary", "letters", "--out", out, code=2)
    many = call("summary", "letters", "--all", "--list", "prospects", "--member", 1, "--out", out)
    assert (many["pages"], many["figures"]["letters"]) == (1, 1)
    assert [one["reason"] for one in many["figures"]["skipped"]] == ["no_way"]
    assert "no number or address" in call("summary", "letters", "--all", "--out", out, plain=True)
    assert "Nobody is on this list" in call("summary", "letters", "--level", "gold", "--out", out, code=3)
    assert "may be written to" in call("summary", "letters", "--member", 2, "--out", out, code=3)
    wall = call("summary", "birthdays", "--month", "2026-11-02", "--out", out)
    assert (wall["figures"]["month"], wall["figures"]["birthdays"], wall["pages"]) == ("2026-11-01", 1, 1)
    plan = call("summary", "care-plan", "--from", "2026-11-09", "--to", "2026-11-30", "--out", out)
    assert next(one["staff"] for one in plan["figures"]["staff"]) == "小燕"
    assert str(out) in call("summary", "care-plan", "--out", out, plain=True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="files here are files")
def test_a_paper_takes_the_place_of_no_device(call: Call, tmp_path: Path) -> None:
    call("init", "--shop", "燕衣社")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    call("summary", "year", 2026, "--out", pipe, code=7)
    assert pipe.is_fifo()


def test_a_shop_is_never_written_over_with_something_else(call: Call, db: Path, tmp_path: Path) -> None:
    call("init", "--shop", "燕衣社")
    before = db.read_bytes()
    people = tmp_path / "people.csv"
    people.write_text("name\n\n", encoding="utf-8")
    assert "It was left as it is" in call("summary", "year", 2026, "--out", db, code=3)
    assert "It was left as it is" in call("import", people, "--rejects", db, code=3)
    assert db.read_bytes() == before


def test_a_folder_that_cannot_be_made(call: Call, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "could not be read or written" in call("selfcheck", "--out", tmp_path / "file" / "in it", code=7)


@pytest.mark.usefixtures("shop")
def test_a_year_that_is_none_of_the_shops_gives_no_paper(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    for paper in (("year", 2031), ("year", 2026, "--month", 12), ("member", 1, "--year", 2031),
                  ("letters", "--all", "--year", 2027)):  # fmt: skip
        assert "is still to come" in call("summary", *paper, "--out", out, code=3)
    said = call("summary", "year", 2019, "--out", out, code=3)
    assert said.startswith("Up to 31 Dec 2019 nothing is on file. ")
    said = call("summary", "member", 1, "--year", 2019, "--out", out, code=3)
    assert said.startswith("Up to 31 Dec 2019 nothing of 张晓红 is on file. ")
    assert "Up to 31 Dec 2019 nothing is on file" in call(
        "summary", "letters", "--all", "--year", 2019, "--out", out, code=3
    )
    assert not out.exists()
    for lang, word in (("zh_CN", "还没有到"), ("ja", "まだ始まっていません")):
        assert word in call("summary", "year", 2031, "--out", out, code=3, lang=lang)
    assert call("summary", "year", 2026, "--month", 2, "--out", out)["figures"]["net"] == 3 * 146_000
