"""The shop's settings: what follows from the currency."""

from app.domain.shop import ShopSettings


def test_a_big_ticket_follows_the_currency() -> None:
    yuan = ShopSettings.of_new_shop("燕衣社", "CNY", "CN", "zh_CN")
    yen = ShopSettings.of_new_shop("燕衣社", "JPY", "JP", "ja", phone="03")
    assert (yuan.big_ticket_minor, yen.big_ticket_minor) == (200_000, 40_000)
    assert yen.phone == "03"


def test_yen_have_no_digits_after_the_point() -> None:
    assert (ShopSettings(currency="JPY").digits, ShopSettings().digits) == (0, 2)
