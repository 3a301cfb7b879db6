"""A card that was merged into another still finds her, by its number and by what an address book calls it."""

from app.database.shop import Shop
from app.services import merging
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
