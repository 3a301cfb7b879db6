"""Who has a card to print, and with what on it."""

from datetime import date
from pathlib import Path

from app.domain.shop import ShopSettings
from app.queries import member_cards
from tests import make


def test_cards_of_all_and_of_those_named(tmp_path: Path) -> None:
    settings = ShopSettings(name="燕衣社")
    shop = make.shop(tmp_path)
    with shop.changing() as session:
        hers = make.member(
            session, "髙橋", card="V-10", language="ja", level="senior_vip", valid_until=date(2027, 1, 2)
        )
        first = make.member(session, "李静", card="V-9", level="gone")
        without = make.member(session, "无卡")
        left = make.member(session, "停卡", card="V-3", status="suspended")
    with shop.reading() as session:
        found = member_cards.load(session, settings)
        named = member_cards.load(session, settings, [without, hers, left, hers, 999])
    shop.close()
    assert [(one.member_id, one.number) for one in found.cards] == [(first, "V-9"), (hers, "V-10")]
    assert found.skipped == ()
    japanese = found.cards[1]
    assert (japanese.language, japanese.level, japanese.standing) == ("ja", "senior_vip", 1)
    assert japanese.valid_until == date(2027, 1, 2)
    assert (found.cards[0].language, found.cards[0].level, found.cards[0].standing) == ("zh_CN", "", 0)
    assert [one.member_id for one in named.cards] == [hers]
    assert named.skipped == ((without, "无卡", "no_card", "active"), (left, "停卡", "status", "suspended"))
