"""The counter's day on the command line: an empty shop, its staff, who is due, and what cannot be meant."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app import i18n, opening
from app.cli import run
from app.queries import settings
from app.words import currencies
from tests import make
from tests.cli.conftest import Call, lines


def test_an_empty_shop(call: Call, db: Path) -> None:
    assert call("init", "--shop", "燕衣社", "--currency", "jpy", "--region", "JP") == {
        "path": str(db),
        "schema": opening.SCHEMA,
        "language": "en",
        "currency": "JPY",
        "region": "JP",
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


@pytest.mark.parametrize(
    ("system", "said", "made"),
    [
        (["C"], [], ("zh_CN", "CNY", "CN")),
        ([], [], ("zh_CN", "CNY", "CN")),
        (["ja-Jpan-JP", "ja-JP"], [], ("ja", "JPY", "JP")),
        (["zh-Hans-CN"], [], ("zh_CN", "CNY", "CN")),
        (["en-Latn-US"], [], ("en", "CNY", "CN")),
        (["ja-JP"], ["--lang", "zh_CN"], ("zh_CN", "CNY", "CN")),
        (["C"], ["--lang", "ja", "--currency", "usd"], ("ja", "USD", "JP")),
        (["C"], ["--lang", "en", "--region", "us"], ("en", "CNY", "US")),
    ],
)
def test_a_new_shop_is_at_home_where_its_language_is(
    db: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    system: list[str],
    said: list[str],
    made: tuple[str, str, str],
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: system)
    monkeypatch.setattr(i18n, "_window", ["en"])
    assert run(["--db", str(db), "init", "--shop", "My shop", *said]) == 0
    answer = capsys.readouterr().out
    opened = opening.open_shop(db)
    with opened.reading() as session:
        kept = settings.load(session)
    opened.close()
    assert (kept.language, kept.currency, kept.region) == made
    assert i18n.NAMES[kept.language] in answer
    assert currencies.name(kept.currency) in answer
    assert kept.region in answer


@pytest.mark.usefixtures("shop")
def test_staff(call: Call) -> None:
    assert [one["name"] for one in call("staff", "add", "阿芳", "--role", "manager")] == ["小燕", "阿芳"]
    assert call("staff", "role", "阿芳", "clerk")[1] == {
        "workdays": "",
        "capacity": None,
        "id": 2,
        "name": "阿芳",
        "role": "clerk",
        "active": True,
    }
    assert call("staff", "retire", "小燕")[0]["active"] is False
    assert call("staff", "list", plain=True) == "小燕  clerk  –\n阿芳  clerk\n"
    assert call("staff", "list", plain=True, lang="zh_CN") == "小燕  店员  –\n阿芳  店员\n"
    (xiaoyan, _) = call("staff", "week", "小燕", "--days", "65432", "--contacts", "8")
    assert (xiaoyan["workdays"], xiaoyan["capacity"]) == ("23456", 8)
    (xiaoyan, _) = call("staff", "week", "小燕", "--contacts", "-1")
    assert (xiaoyan["workdays"], xiaoyan["capacity"]) == ("23456", None)
    call("staff", "week", "小燕", "--days", "89", code=3)
    call("staff", "add", "阿芳", code=3)
    call("staff", "retire", "nobody", code=3)


def test_due_says_who_has_heard_enough(call: Call, shop: Path) -> None:
    opened = opening.open_shop(shop)
    with opened.changing() as session:
        for back in (4, 1):
            on = make.TODAY - timedelta(days=back)
            make.contact(session, 1, on, "C7", outcome="reached", closed_on=on)
        make.contact(session, 1, rule="C5", reason='{"days": 90, "last_visit": "2026-08-01"}')
        make.contact(session, 1, rule="C14")
    opened.close()
    found = {one["rule"]: one for one in call("due") if one["member"]["id"] == 1}
    said = "heard from us on Friday and Monday"
    assert (found["C14"]["heard"], found["C14"]["wait_until"]) == (said, None)
    assert found["C5"]["heard"] == f"{said}, twice in seven days: rather from Fri 13 Nov on"
    assert found["C5"]["wait_until"] == "2026-11-13"
    silent = (make.TODAY - date(2026, 8, 1)).days
    assert found["C5"]["reason"] == f"has not been in for {silent} days"
    assert said in call("due", plain=True)


@pytest.mark.usefixtures("shop")
def test_due_and_contact(call: Call) -> None:
    due = call("due", "--to", "2026-11-30")
    assert due == call("due", "--to", "2026-11-30")
    [card, day] = [one for one in due if one["rule"] == "C1"]
    assert list(day) == [
        "id", "rule", "member", "occasion_date", "due", "window", "channel", "staff", "priority", "script",
        "reason", "heard", "wait_until",
    ]  # fmt: skip
    assert (day["heard"], day["wait_until"]) == (None, None)
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
