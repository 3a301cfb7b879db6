"""A card that was merged into another still finds her, by its number and by what an address book calls it."""

import pytest

from app.database.shop import Shop
from app.models import Member
from app.services import members, merging
from tests import make
from tests.exchange.conftest import Ask, Bring

VCARD = "BEGIN:VCARD\nVERSION:3.0\nFN:张晓红\nTEL:{phone}\nEMAIL:{mail}\nUID:{uid}\nEND:VCARD\n"


def test_by_its_number_and_by_its_uid(bring: Bring, ask: Ask, shop: Shop) -> None:
    bring("卡号,姓名,手机\nV1,张晓红,13800128899\n")
    bring(VCARD.format(phone="13900128899", mail="", uid="book-7"))
    bring("卡号,姓名\nV2,张小红\n")
    assert ask("SELECT count(*) FROM member") == [(3,)]
    for gone in (2, 3):
        with shop.changing() as session:
            merging.merge(session, 1, gone, make.TODAY)
    again = bring(VCARD.format(phone="13900128899", mail="a@example.com", uid="book-7"))
    assert (again.added, again.updated) == (0, 1)
    assert bring("卡号,姓名,手机\nV2,张小红,13700128899\n").updated == 1
    assert ask("SELECT name, card, email FROM member") == [("张晓红", "V1", "a@example.com")]
    assert ask("SELECT count(*) FROM phone") == [(3,)]
    assert bring("小票号,日期,卡号,品名,金额\nT1,2026-01-02,V2,大衣,5\n").lines.added == 1


@pytest.mark.parametrize("first", ["kept", "gone"])
def test_her_numbers_find_her_in_the_order_in_which_they_are_called(
    shop: Shop, bring: Bring, ask: Ask, first: str
) -> None:
    bring("卡号,姓名,电话,电话2\nV1,张三,13800138812,02155667788\nV2,张三,13900139913,\n")
    with shop.changing() as session:
        merging.merge(session, 1, 2, make.TODAY, {"phones": first})
    assert bring("卡号,姓名,拼音,电话2\nV1,张三,Zhang San,13700137714\n").updated == 1
    found = ask("SELECT find_names, find_readings, find_digits FROM member")
    with shop.changing() as session:
        members.index(session, session.get_one(Member, 1))
    assert ask("SELECT find_names, find_readings, find_digits FROM member") == found
    called = ask("SELECT digits FROM phone ORDER BY position, id")
    assert (called[0], called[-1]) == (
        ("+8613900139913" if first == "gone" else "+8613800138812",), ("+8613700137714",)
    )  # fmt: skip
