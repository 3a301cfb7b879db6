"""Lists on the command line: their names, who is on one, and cards for all of them."""

from pathlib import Path

from app import opening
from app.domain.member_filter import Condition, MemberFilter
from app.domain.shop import ShopSettings
from app.services import lists, tags
from tests import make
from tests.cli.conftest import Call


def fill(db: Path) -> int:
    shop = opening.create_shop(db, ShopSettings(name="燕衣社"))
    with shop.changing() as session:
        born = {"birth_calendar": "solar", "birth_year": 1985, "birth_month": 12, "birth_day": 3}
        who = make.member(session, "张晓红", card="VIP-1", level="vip", phones=["13900138812"], **born)
        make.member(session, "李静", status="prospect")
        make.purchase(session, who, make.TODAY)
        tags.put(session, [who], "沙龙")
        wanted = MemberFilter((Condition("birthday", "month", (12,)), Condition("level", "is", ("vip",))))
        lists.keep(session, "十二月", wanted)
    shop.close()
    return who


def test_who_is_on_a_list(call: Call, db: Path) -> None:
    who = fill(db)
    [one] = call("list", "十二月")
    assert one["id"] == who
    assert (one["birthday"], one["next_birthday"]) == ("1985-12-03", "2026-12-03")
    assert (one["spend_365"], one["currency"], one["tags"]) == (128_000, "CNY", ["沙龙"])
    [prospect] = call("list", "prospects")
    assert (prospect["name"], prospect["birthday"], prospect["last_visit"]) == ("李静", None, None)
    assert call("list", "十二月", plain=True).startswith("VIP-1  张晓红")
    assert "Nobody" in call("list", "new", plain=True)
    assert "绿" in call("list", "绿", code=3)


def test_the_names_of_lists(call: Call, db: Path) -> None:
    fill(db)
    names = call("list")
    assert names[-1] == {"name": "十二月", "key": None, "kept": True}
    assert {"name": "Not seen for 90 days", "key": "not_seen", "kept": False} in names
    assert "十二月  (kept)" in call("list", plain=True)


def test_cards_for_a_list(call: Call, db: Path, tmp_path: Path) -> None:
    fill(db)
    done = call("cards", "--occasion", "birthday", "--list", "十二月", "--out", tmp_path / "cards.pdf")
    assert done["cards"] == 1


def test_a_list_is_handed_out(call: Call, db: Path, tmp_path: Path) -> None:
    fill(db)
    done = call("export", "members", "--list", "十二月", "--out", tmp_path / "list.csv")
    assert done["rows"] == 1
    assert "张晓红" in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")
