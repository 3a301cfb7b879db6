"""`vitrine arrivals FILE`: the members whom a delivery fits, each with reasons and a message."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests import make
from tests.cli.conftest import Call


@pytest.fixture
def delivery(db: Path) -> Path:
    """Return a file of what came in, beside a shop with one whom it fits and one who refused."""
    opened = make.shop(db.parent)
    with opened.changing() as session:
        advisor = make.staff(session)
        for name, silent in (("张晓红", 0), ("李静", 1)):
            who = make.member(
                session, name, phones=["13800138812"], do_not_contact=silent, advisor_id=advisor, gender="f"
            )
            for days in range(3):
                make.purchase(
                    session, who, make.TODAY - timedelta(days=days),
                    {"category": "连衣裙", "size": "38", "colour": "酒红"},
                )  # fmt: skip
    opened.close()
    file = db.parent / "delivery.csv"
    file.write_text("品名,尺码,颜色,售价\n真丝连衣裙,36-40,酒红,1280\n蜡烛,,,199\n,,黑,\n", "utf-8")
    return file


def test_whom_it_fits_why_and_what_to_write(call: Call, delivery: Path) -> None:
    (one,) = call("arrivals", delivery)
    assert one["member"] == {"id": 1, "name": "张晓红"}
    assert one["items"] == ["真丝连衣裙"]
    (reason,) = one["reasons"]
    assert reason["text"] == "wears 38 in dresses · likes wine · pays ¥1,280–¥1,280"
    assert (reason["size"], reason["colours"], reason["for"]) == ("38", ["wine"], None)
    assert reason["price_band"] == {"low": 128_000, "high": 128_000, "currency": "CNY"}
    assert one["message"].startswith("张女士您好，我是燕衣社的小燕。")
    assert (one["channel"], one["language"], one["last_heard"]) == ("message", "zh_CN", None)


def test_the_staff_who_writes_can_be_named_and_people_read_it_too(call: Call, delivery: Path) -> None:
    call("staff", "add", "阿梅")
    said = call("arrivals", delivery, "--staff", "阿梅", plain=True)
    assert said.splitlines()[0] == "张晓红 #1"
    assert "我是燕衣社的阿梅" in said
    assert "李静" not in said


def test_how_many_it_fits_is_said_and_how_many_are_wanted_is_asked(call: Call, delivery: Path) -> None:
    from app import opening

    assert call("arrivals", delivery, plain=True).splitlines()[-1] == "It fits 1 member."
    shop = opening.open_shop(delivery.with_name("shop.vitrine"))
    with shop.changing() as session:
        who = make.member(session, "王芳", phones=["13900139913"], gender="f")
        for days in range(3):
            day = make.TODAY - timedelta(days=days)
            make.purchase(session, who, day, {"category": "连衣裙", "size": "38", "colour": "酒红"})
    shop.close()
    assert len(call("arrivals", delivery)) == 2
    assert call("arrivals", delivery, plain=True).splitlines()[-1] == "It fits 2 members."
    assert len(call("arrivals", delivery, "--limit", 1)) == 1
    said = call("arrivals", delivery, "--limit", 1, plain=True).splitlines()[-1]
    assert said == "It fits 2 members, of whom the best 1 are listed."
    call("arrivals", delivery, "--limit", 0, code=2)


def test_what_was_not_understood_is_said_beside(call: Call, delivery: Path) -> None:
    delivery.write_text("谢谢\n蜡烛 ¥199\n", "utf-8")
    said = call("arrivals", delivery, code=0)
    assert "Line 1 was not understood: 谢谢" in said
    assert "蜡烛 is left out" in said


def test_a_delivery_for_nobody(call: Call, delivery: Path) -> None:
    delivery.write_text("羊毛大衣 藏青 36 ¥2,680\n", "utf-8")
    assert call("arrivals", delivery) == []
    assert call("arrivals", delivery, plain=True) == "It fits nobody.\n"


def test_a_file_that_is_none(call: Call, delivery: Path) -> None:
    assert "missing.csv" in call("arrivals", delivery.with_name("missing.csv"), code=2)
    delivery.write_bytes(b"%PDF-1.7")
    assert call("arrivals", delivery, code=3)
