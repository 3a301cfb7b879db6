"""The counter's commands: the shapes of their documents, and what they refuse."""

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app import opening
from app.domain.birthday import Birthday, Calendar
from app.services import catalogue, consents, contacts, members, notes, preferences, relatives, staff
from app.services import tags as tagging
from tests import make
from tests.cli.conftest import Call
from tests.make import TODAY


@pytest.fixture
def shop(db: Path) -> Path:
    """Return a shop with a member who has everything, and one of her name."""
    opened = make.shop(db.parent)
    with opened.changing() as session:
        yan = staff.add(session, "小燕")
        one = members.enrol(
            session, "张晓红", card="VIP-0231", phones=["13800138812"], gender="f", advisor_id=yan,
            birthday=Birthday(Calendar.LUNAR, 10, 12, 1985), reading="Zhāng Xiǎohóng", address="上海",
        )  # fmt: skip
        relatives.add(session, one, "女儿", name="小米", birthday=Birthday(Calendar.SOLAR, 6, 12))
        preferences.state(session, one, "avoids", "yellow", said_on=TODAY)
        preferences.state(session, one, "size", "L", category="top", said_on=date(2023, 5, 1))
        consents.record(session, one, "phone", allowed=True, since=TODAY)
        for month in (7, 8, 9):
            make.purchase(
                session, one, date(2026, month, 5),
                {"item": "shirt", "category": "top", "size": "M码", "colour": "藏青", "price": 48_000},
                {"item": "skirt", "category": "skirt", "size": "38", "price": 98_000},
                staff_id=yan,
            )  # fmt: skip
        contacts.log(session, one, "phone", "reached", date(2026, 10, 20), said="sleeves a little long")
    with opened.changing() as session:
        members.enrol(session, "张晓红", phones=["13900139913"])
    opened.close()
    return db


def test_an_empty_shop(call: Call, db: Path) -> None:
    assert call("init", "--shop", "燕衣社", "--currency", "jpy", "--region", "JP") == {
        "path": str(db),
        "schema": opening.SCHEMA,
    }
    before = db.read_bytes()
    assert str(db) in call("init", "--shop", "x", code=3)
    assert db.read_bytes() == before
    for wrong in (
        ["--shop", " "],
        ["--shop", "x", "--currency", "yen!"],
        ["--shop", "x", "--region", "日本"],
    ):
        call("init", *wrong, code=3)
    call("init", code=2)
    assert call("find", "x", plain=True) == "Nobody was found.\n"
    assert call("due", plain=True) == "Nothing is due.\n"


@pytest.mark.usefixtures("shop")
def test_find(call: Call) -> None:
    found = call("find", "zxh")
    assert [one["phone"] for one in found] == ["13800138812", "13900139913"]
    assert found[0] == {
        "id": 1, "card": "VIP-0231", "name": "张晓红", "reading": "Zhāng Xiǎohóng", "phone": "13800138812",
        "tier": "iron", "level": "member", "last_visit": "2026-09-05", "matched": "initials", "sizes": "L",
    }  # fmt: skip
    assert len(call("find", "张", "--limit", 1)) == 1
    assert call("find", "vip0231")[0]["matched"] == "card"
    assert "VIP-0231  张晓红" in call("find", "8812", plain=True)
    assert call("find", "8812", plain=True).endswith("  sizes L  last visit 2026-09-05\n")


@pytest.mark.usefixtures("shop")
def test_the_whole_card(call: Call) -> None:
    card = call("member", "VIP-0231")
    assert set(card) >= {
        "identity", "family", "stated", "derived", "value", "points", "balance", "timeline", "due", "consent",
    }  # fmt: skip
    assert card["identity"]["birthday"] == {
        "date": {"calendar": "lunar", "month": 10, "day": 12, "leap": False, "year": 1985},
        "next": "2026-11-20",
        "turns": 41,
    }
    assert card["family"][0]["birthday"] == {"date": "--06-12", "next": "2027-06-12", "turns": None}
    derived = card["derived"]
    tops = {"n": 3, "of": 3, "since": "2026-07-05", "last": "2026-09-05", "lines": [5, 3, 1]}
    assert derived["sizes"] == [
        {"category": "skirt", "size": "38", **tops, "lines": [6, 4, 2]},
        {"category": "top", "size": "M", **tops},
    ]
    assert derived["colours"] == [{"colour": "navy", "name": "藏青", "swatch": "#1e2a47", **tops}]
    assert [one["value"] for one in card["stated"]] == ["yellow", "L"]
    assert card["disagreements"] == [
        {
            "kind": "size", "category": "top", "said": "L", "since": "2023-05-01", "buys": "M", "band": None,
            "n": 3, "of": 3, "lines": [5, 3, 1], "words": "says L since 2023, the last 3 were all M",
        }
    ]  # fmt: skip
    assert {key: derived["price_band"][key] for key in ("low", "high", "n", "currency")} == {
        "low": 48_000, "high": 98_000, "n": 6, "currency": "CNY",
    }  # fmt: skip
    every = {**tops, "lines": [6, 5, 4, 3, 2, 1]}
    assert derived["rhythm_days"] == {"days": 31, **every}
    assert derived["pairs"] == [{"categories": ["skirt", "top"], **every}]
    assert card["value"]["spend_365"] == 3 * 146_000
    # The one who buys stands in the middle of those who do.
    assert card["value"]["tier"] == "iron"
    assert card["value"]["tier_score"] == 255
    assert card["value"]["tier_parts"] == {"contribution": 300, "word_of_mouth": 0, "loyalty": 300}
    assert card["value"]["tier_reasons"] == ["3rd of 5 by spend", "3 visits in 12 months"]
    assert card["value"]["level_reached"] == "vip"
    assert card["value"]["next_level"]["spend"] == 0
    assert (card["points"], card["balance"]) == (None, None)
    assert [entry["kind"] for entry in card["timeline"]].count("purchase") == 3
    assert {"contact", "change"} <= {entry["kind"] for entry in card["timeline"]}
    assert card["consent"][0]["channel"] == "phone"
    assert call("member", 1)["identity"]["id"] == 1
    assert [entry["kind"] for entry in call("member", 1, "--year", 2025)["timeline"]] == []
    shown = call("member", "VIP-0231", plain=True)
    for words in (
        "张晓红",
        "38 (3)",
        "≠ says L since 2023,",
        "藏青",
        "¥480 – ¥980 (6)",
        "daughter  小米  2027-06-12",
    ):
        assert words in shown
    assert "VIP-0231 张晓红 · #2 张晓红" in call("member", "张晓红", code=3)
    assert "#2 张晓红" in call("member", "zxh", code=3)
    assert call("member", "8812")["identity"]["id"] == 1
    call("member", "nobody", code=3)


def test_the_whole_card_in_words(call: Call, shop: Path) -> None:
    opened = opening.open_shop(shop)
    with opened.changing() as session:
        members.amend(
            session, 1, drink="tea", call_hours="after 10", taboos="cats", talk_about="Kyoto",
            umbrella_lent_on=date(2026, 3, 1), do_not_contact=True,
        )  # fmt: skip
        notes.write(session, 1, "hem is ready", TODAY, until=TODAY)
        tagging.put(session, [1], "book club")
        for kind in ("points", "money"):
            make.lot(session, 1, kind, 30_000, date(2026, 1, 1), expires_on=date(2099, 1, 1))
    opened.close()
    shown = call("member", "VIP-0231", plain=True).splitlines()
    for line in (
        "status: Active", "advisor: 小燕", "tags: book club", "! She asked not to be contacted.",
        f"call: agreed on {TODAY}", "drink: tea", "best hour to call: after 10", "taboos: cats",
        "what to talk about: Kyoto", "umbrella lent on: 2026-03-01", f"note: hem is ready (until {TODAY})",
        f"Says: avoids yellow ({TODAY})", "≠ Says: tops L (2023-05-01)", "Buys: tops M (3)",
        "points: 30,000 (some lapse after 2099-01-01)", "stored value: ¥300 (some lapse after 2099-01-01)",
        "2026-09-05  ¥1,460  shirt · skirt",
    ):  # fmt: skip
        assert line in shown, shown
    assert [line for line in shown if line.startswith("2026-10-20")] == [
        "2026-10-20  Own plan  call: reached  “sleeves a little long”"
    ]
    assert not [
        line for line in call("member", 1, "--year", 2025, plain=True).splitlines() if "shirt" in line
    ]


@pytest.mark.usefixtures("shop")
def test_a_card_with_nothing_on_it(call: Call) -> None:
    card = call("member", 2)
    assert card["identity"]["birthday"] is None
    assert card["derived"]["price_band"] is None
    assert card["derived"]["rhythm_days"] is None
    assert call("member", 2, plain=True).startswith("张晓红  #2  Member")


@pytest.mark.usefixtures("shop")
def test_due_and_contact(call: Call) -> None:
    due = call("due", "--to", "2026-11-30")
    assert due == call("due", "--to", "2026-11-30")
    [card, day] = [one for one in due if one["rule"] == "C1"]
    assert list(day) == [
        "id", "rule", "member", "occasion_date", "due", "window", "channel", "staff", "priority", "script",
        "reason",
    ]  # fmt: skip
    assert (day["member"], day["due"], day["window"]) == (
        {"id": 1, "name": "张晓红"}, "2026-11-20", ["2026-11-20", "2026-11-20"],
    )  # fmt: skip
    assert "张女士" in day["script"]
    assert (card["due"], card["channel"], card["staff"]) == ("2026-11-15", "post", "小燕")
    assert call("due", "--from", "2026-11-20", "--to", "2026-11-20", "--staff", "小燕") == [day]
    assert "张晓红" in call("due", "--to", "2026-11-30", plain=True)
    closed = call(
        "contact",
        day["id"],
        "--outcome",
        "left_word",
        "--note",
        "tomorrow",
        "--next",
        "2026-11-21",
        "--staff",
        "小燕",
    )
    assert (closed["outcome"], closed["note"], closed["next"], closed["closed_by"]) == (
        "left_word", "tomorrow", "2026-11-21", "小燕",
    )  # fmt: skip
    assert [one["id"] for one in call("due", "--from", "2026-11-21", "--to", "2026-11-21")] == [
        closed["next_contact"]
    ]
    call("contact", day["id"], "--outcome", "reached", code=3)
    call("contact", 999, "--outcome", "reached", code=3)
    call("contact", 1, "--outcome", "asleep", code=2)
    call("due", "--to", "soon", code=2)
    call("due", "--staff", "nobody", code=3)
    assert "Closed" in call("contact", card["id"], "--outcome", "posted", plain=True)


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize("name", ["", "  ", "nobody"])
@pytest.mark.parametrize(
    "words",
    [
        ["due"],
        ["contact", "1", "--outcome", "reached"],
        ["purchase", "1", "--lines", "lines.json"],
        ["arrivals", "lines.json"],
        ["card", "1", "--step", "apply"],
    ],
    ids=lambda words: words[0],
)
def test_nobody_is_a_member_of_staff_without_a_name_that_is_known(
    call: Call, tmp_path: Path, words: list[str], name: str
) -> None:
    file = lines(tmp_path, [{"item": "coat", "price": 1_000}])
    given = [str(file) if word == file.name else word for word in words]
    said = call(*given, "--staff", name, code=3)
    assert f"There is no member of staff “{name}”" in said


def lines(folder: Path, document: Any) -> Path:
    path = folder / "lines.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ([{"item": "hat", "price": 1}, {"item": "coat"}], "Line 2 of {path}: price is missing."),
        ([{"item": "coat", "price": "1"}], 'Line 1 of {path}: what stands in price: "1" is not what'),
        ([{"item": "coat", "price": True}], "what stands in price: true is not what belongs there."),
        ([{"item": "coat", "price": 1, "prize": 1}], "Line 1 of {path}: there is no field “prize”."),
        (["coat"], 'Line 1 of {path} is no line: "coat"'),
        (5, "{path} has no list of lines."),
        (None, "{path} is not JSON: "),
    ],
)
def test_lines_that_are_wrong_are_named(call: Call, tmp_path: Path, wrong: object, said: str) -> None:
    path = lines(tmp_path, wrong)
    if wrong is None:
        path.write_text("{")
    told = call("purchase", 2, "--lines", path, code=3)
    assert said.format(path=path) in told
    assert "minor units" in told
    assert "Nothing was recorded." in told


@pytest.mark.usefixtures("shop")
def test_a_file_that_is_not_there_is_said_simply(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    for words in (("purchase", 2, "--lines", path), ("import", path)):
        told = call(*words, code=3)
        assert f"There is no file {path}." in told
        assert "CSV" not in told


@pytest.mark.usefixtures("shop")
def test_a_purchase(call: Call, tmp_path: Path) -> None:
    file = lines(
        tmp_path, [{"item": "coat", "price": 280_000, "category": "coat", "size": "M", "colour": "navy"}]
    )
    done = call(
        "purchase", "VIP-0231", "--lines", file, "--staff", "小燕", "--pay", "cash", "--discount", 1_000
    )
    assert done["ticket"]["total"] == 279_000
    assert done["points_earned"] == done["ticket"]["total"] // 100
    assert [(task["rule"], task["due"]) for task in done["tasks"]] == [("C6", "2026-11-17")]
    wrapped = lines(tmp_path, {"lines": [{"item": "hat", "price": 100, "relative_id": None}]})
    assert "recorded: ¥1." in call("purchase", 2, "--lines", wrapped, "--day", "2026-11-01", plain=True)
    file = lines(tmp_path, [{"item": "coat", "price": 280_000, "category": "coat"}])
    told = call("purchase", 2, "--lines", file, "--ticket", "K7", "--day", "2026-11-02", plain=True)
    assert "recorded: ¥2,800." in told
    assert "call, bought for ¥2,800 on 2 Nov." in told
    again = call("purchase", 2, "--lines", file, "--ticket", "K7", "--staff", "小燕", code=3)
    assert "Ticket K7 is on file already: 2026-11-02, 张晓红." in again
    call("purchase", 2, "--lines", lines(tmp_path, []), code=3)
    call("purchase", "nobody", "--lines", file, code=3)


@pytest.mark.usefixtures("shop")
def test_staff(call: Call) -> None:
    assert [one["name"] for one in call("staff", "add", "阿芳", "--role", "manager")] == ["小燕", "阿芳"]
    assert call("staff", "role", "阿芳", "clerk")[1] == {
        "id": 2,
        "name": "阿芳",
        "role": "clerk",
        "active": True,
    }
    assert call("staff", "retire", "小燕")[0]["active"] is False
    assert call("staff", "list", plain=True) == "小燕  clerk  –\n阿芳  clerk\n"
    call("staff", "add", "阿芳", code=3)
    call("staff", "retire", "nobody", code=3)


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
    year = call("summary", "year", 2026, "--out", out)
    assert year["figures"]["net"] == 3 * 146_000
    assert (year["pages"] > 0, year["path"]) == (True, str(out))
    letter = call("summary", "member", "VIP-0231", "--year", 2026, "--out", out)
    assert letter["figures"]["visits"] == 3
    plan = call("summary", "care-plan", "--from", "2026-11-09", "--to", "2026-11-30", "--out", out)
    assert next(one["staff"] for one in plan["figures"]["staff"]) == "小燕"
    assert str(out) in call("summary", "care-plan", "--out", out, plain=True)


def test_bytes_that_are_no_text_name_nobody(call: Call) -> None:
    call("init", "--shop", "燕衣社")
    assert "There is no member" in call("member", "\udcff", code=3)
    assert "There is no member of staff" in call("due", "--staff", "\udcff", code=3)


@pytest.mark.parametrize("words", [("due", "--from", "0001-01-01"), ("due", "--to", "9999-12-31")])
def test_days_that_nothing_can_be_reckoned_from(call: Call, words: tuple[str, ...]) -> None:
    call("init", "--shop", "燕衣社")
    assert "is not between 1900-01-01 and 2200-12-31" in call(*words, code=2)


@pytest.mark.parametrize("words", [("contact", 10**30, "--outcome", "reached"), ("import", "--undo", 10**30)])
def test_a_number_that_no_row_has(call: Call, words: tuple[object, ...]) -> None:
    call("init", "--shop", "燕衣社")
    assert "is not in the range" in call(*words, code=2)


def test_a_file_of_lines_without_an_end(call: Call) -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("this system has no file without an end")
    call("init", "--shop", "燕衣社")
    assert "too large" in call("purchase", "1", "--lines", "/dev/zero", code=3)


def test_a_folder_that_cannot_be_made(call: Call, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "could not be read or written" in call("selfcheck", "--out", tmp_path / "file" / "in it", code=7)


def test_a_shop_is_never_written_over_with_something_else(call: Call, db: Path, tmp_path: Path) -> None:
    call("init", "--shop", "燕衣社")
    before = db.read_bytes()
    people = tmp_path / "people.csv"
    people.write_text("name\n\n", encoding="utf-8")
    assert "It was left as it is" in call("summary", "year", 2026, "--out", db, code=3)
    assert "It was left as it is" in call("import", people, "--rejects", db, code=3)
    assert db.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="files here are files")
def test_a_paper_takes_the_place_of_no_device(call: Call, tmp_path: Path) -> None:
    call("init", "--shop", "燕衣社")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    call("summary", "year", 2026, "--out", pipe, code=7)
    assert pipe.is_fifo()


def test_a_line_is_filled_from_the_catalogue(call: Call, tmp_path: Path, shop: Path) -> None:
    opened = opening.open_shop(shop)
    with opened.changing() as session:
        coat = catalogue.remember(session, "羊绒大衣", sku="C-200", price=268_000)
        catalogue.learn(session, coat, "6901234500024", "M")
    opened.close()
    file = lines(tmp_path, [{"code": "6901234500024"}, {"sku": "C-200", "price": 200_000}])
    assert call("purchase", "VIP-0231", "--lines", file)["ticket"]["total"] == 468_000
    call("purchase", "VIP-0231", "--lines", lines(tmp_path, [{"code": "404"}]), code=3)
