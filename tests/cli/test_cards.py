"""Cards for every occasion from the command line: whom, which words, who is passed over and why."""

import errno
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.database.shop import Shop
from app.domain.festivals import FESTIVALS
from app.models import Event, Invitation
from app.opening import open_shop
from tests import make
from tests.cli.conftest import Call
from tests.make import TODAY
from tests.reports import reading

MONDAY = TODAY - timedelta(days=1)


@pytest.fixture
def people(shop: Path) -> dict[str, int]:
    """Put those on file who have something to be greeted for."""
    here = {"address": "上海市静安区南京西路1266号"}
    with closing(open_shop(shop)) as opened, opened.changing() as session:
        guest = make.member(session, "Ava Lin", language="en", gender="f", **here)
        event = Event(theme="A tea afternoon", day=date(2026, 12, 5), time="15:00")
        session.add(event)
        session.flush()
        session.add(Invitation(event_id=event.id, member_id=guest, invited_on=TODAY))
        make.relative(session, guest, birth_calendar="solar", birth_month=11, birth_day=20)
        heard = make.member(session, "李静", joined_on=date(2026, 11, 3), **here)
        for day in (MONDAY, TODAY - timedelta(days=4)):
            make.contact(session, heard, day, "C7", outcome="reached", closed_on=day)
        nowhere = make.member(session, "王芳")
        mourns = make.member(session, "陈丽", mourning_from=date(2026, 11, 1), **here)
    return {"guest": guest, "heard": heard, "nowhere": nowhere, "mourns": mourns}


def test_a_festival_with_the_design_that_suits_and_a_reason_for_everybody_else(
    people: dict[str, int], call: Call, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    done = call("cards", "--occasion", "festival:christmas", "--out", out)
    assert (done["occasion"], done["template"], done["cards"]) == ("festival:christmas", "fir", 3)
    assert (done["from"], done["to"]) == ("2026-12-25", "2026-12-25")
    reasons = {one["id"]: one for one in done["skipped"]}
    assert reasons[people["nowhere"]]["reason"] == "no_address"
    assert reasons[people["mourns"]]["reason"] == "mourning"
    assert "MERRY CHRISTMAS" in " ".join(reading.texts(out))
    said = call("cards", "--occasion", "festival:christmas", "--out", out, plain=True)
    assert "王芳: no address" in said
    welcome = call("cards", "--occasion", "welcome", "--out", out)
    assert {one["id"]: one for one in welcome["skipped"]}[people["heard"]] == {
        "id": people["heard"], "name": "李静", "reason": "heard", "heard_on": "2026-11-09",
        "again_from": "2026-11-13",
    }  # fmt: skip
    said = call("cards", "--occasion", "welcome", "--out", out, plain=True)
    assert "twice in seven days: rather from Fri 13 Nov on" in said
    handed = call(
        "cards",
        "--occasion",
        "festival:christmas",
        "--member",
        people["nowhere"],
        "--hand-over",
        "--out",
        out,
    )
    assert (handed["cards"], handed["skipped"]) == (1, [])


def test_where_all_are_passed_over_it_is_not_said_that_there_is_nobody(
    people: dict[str, int], call: Call, tmp_path: Path
) -> None:
    mourns = ("--occasion", "festival:christmas", "--member", people["mourns"])
    said = call("cards", *mourns, "--out", tmp_path / "out.pdf", plain=True)
    assert said.splitlines() == [
        "No card is to be printed.",
        "– 陈丽: in mourning: a card of sympathy instead",
    ]


def test_each_occasion_has_its_words(people: dict[str, int], call: Call, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"

    def printed(*words: object) -> str:
        assert call("cards", *words, "--out", out)["cards"] == 1
        return " ".join(" ".join(reading.texts(out)).split())

    invited = printed("--occasion", "invitation")
    assert "A tea afternoon" in invited
    assert "5 December 2026, 15:00" in invited
    family = printed("--occasion", "relative", "--template", "plum")
    assert "your daughter" in family
    assert "20 November 2026" in family
    assert "Sympathy" not in family
    sorry = printed("--occasion", "sympathy")
    assert "节哀" in sorry
    guest = ("--member", people["guest"])
    assert "With Thanks" in printed("--occasion", "thanks", *guest)
    assert "Thinking of You" in printed("--occasion", "miss-you", *guest)
    assert "Happy New Year" in printed("--occasion", "new-year", *guest)
    nobody = call("cards", "--occasion", "anniversary", "--out", out)
    assert (nobody["cards"], nobody["path"]) == (0, None)
    assert "Nobody gets a card" in call("cards", "--occasion", "anniversary", "--out", out, plain=True)


@pytest.mark.usefixtures("people")
def test_chinese_cards_stand_in_rows_or_in_columns(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"

    def sizes(*words: object) -> list[tuple[int, ...]]:
        call("cards", "--occasion", "festival:christmas", *words, "--out", out)
        return [tuple(map(round, size)) for size in reading.sizes(out)][::2]

    lying, upright = (148, 100), (100, 148)
    rows = sizes()
    assert set(rows) == {lying}
    assert sizes("--setting", "rows") == rows
    columns = sizes("--setting", "columns")
    assert sorted(columns) == [upright, upright, lying]  # the English one stays as it is
    assert "圣诞快乐" in "".join("".join(reading.texts(out)).split())


def test_what_was_posted_is_not_printed_again(people: dict[str, int], call: Call, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    week = ("--occasion", "relative", "--from", "2026-11-10", "--to", "2026-11-30")
    assert call("cards", *week, "--out", out)["cards"] == 1
    with closing(open_shop(tmp_path / "shop.vitrine")) as opened:
        note_posted(opened, people["guest"])
    again = call("cards", *week, "--out", out)
    assert (again["cards"], [one["reason"] for one in again["skipped"]]) == (0, ["posted"])
    assert again["skipped"][0]["posted_on"] == TODAY.isoformat()
    assert "posted already" in call("cards", *week, "--out", out, plain=True)
    assert call("cards", *week, "--member", people["guest"], "--out", out)["cards"] == 1


def note_posted(shop: Shop, member_id: int) -> None:
    from app.domain import card_occasions
    from app.domain.festivals import Region
    from app.queries import greetings, settings
    from app.queries.recipients import Wanted
    from app.services import greeting_cards

    with shop.changing() as session:
        wanted = Wanted(card_occasions.of("relative", Region.CN), TODAY, TODAY, (member_id,))
        found = greetings.cards(session, settings.load(session), wanted, TODAY)
        greeting_cards.posted(session, map(greeting_cards.SentCard.of, found.cards), TODAY)


@pytest.mark.usefixtures("people")
def test_an_occasion_that_there_is_not(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    said = call("cards", "--occasion", "festival:easter", "--out", out, code=3)
    assert "festival:mid_autumn" in said
    assert "festival:tanabata" in said
    assert "miss-you" in call("cards", "--occasion", "ball", "--out", out, code=2)
    for nothing in ("", "festival", "festival:", " Festival: "):
        call("cards", "--occasion", nothing, "--out", out, code=2)
    assert not out.exists()


@pytest.mark.usefixtures("people")
def test_a_full_disk_is_said_of_the_paper_that_was_asked_for(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.reports.pdf_canvas import Canvas

    def full(_canvas: Canvas) -> None:
        (tmp_path / ".out.pdf.part").write_bytes(b"%PDF")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Canvas, "save", full)
    out = tmp_path / "out.pdf"
    said = call("cards", "--occasion", "festival:christmas", "--out", out, code=7)
    assert said.startswith(f"{out} could not be read or written (No space left on device).")
    assert list(tmp_path.glob("*.pdf*")) == []
    assert list(tmp_path.glob(".*")) == []


def test_the_labels_of_an_occasion(people: dict[str, int], call: Call, tmp_path: Path) -> None:
    out = tmp_path / "labels.pdf"
    assert call("labels", "--occasion", "invitation", "--out", out)["count"] == 1
    assert call("labels", "--occasion", "christmas", "--out", out)["count"] == 3
    call("labels", "--occasion", "festival:easter", "--out", out, code=3)
    assert people


def test_the_help_names_every_festival(call: Call) -> None:
    told = " ".join(call("cards", "--help", plain=True).split())
    assert [feast.id for feast in FESTIVALS if feast.id not in told] == []
