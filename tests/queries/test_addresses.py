"""To whom something can be posted."""

from pathlib import Path

from app.domain.shop import ShopSettings
from app.queries import addresses
from tests import make


def test_who_is_posted_to_in_the_order_of_the_post(tmp_path: Path) -> None:
    settings = ShopSettings(name="燕衣社")
    shop = make.shop(tmp_path)
    with shop.changing() as session:
        last = make.member(session, "无邮编", address="杭州")
        hers = make.member(
            session, "髙橋", language="ja", address="東京都港区", postcode="107-0062", gender="f"
        )
        own = make.member(session, "李静", address="200040 上海", gender="f")
        silent = make.member(session, "不寄", address="北京")
        make.consent(session, silent, allowed=False)
        alone = make.member(session, "勿扰", address="北京", do_not_contact=1)
        nowhere = make.member(session, "无址")
    with shop.reading() as session:
        everybody = addresses.load(session, settings)
        named = addresses.load(session, settings, [nowhere, own, own])
    shop.close()
    assert [one.member_id for one in everybody.people] == [hers, own, last]
    assert {(one.member_id, one.reason) for one in everybody.left_out} == {
        (silent, "no_consent"),
        (alone, "do_not_contact"),
    }
    first, second, _ = everybody.people
    assert (first.honorific, first.language, first.postcode) == ("様", "ja", "107-0062")
    assert (second.honorific, second.postcode, second.address) == ("女士", "200040", "上海")
    assert [one.member_id for one in named.people] == [own]
    assert [(one.member_id, one.reason) for one in named.left_out] == [(nowhere, "no_way")]
