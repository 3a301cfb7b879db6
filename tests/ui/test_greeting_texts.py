"""The words of cards while they are made: what was written stays, what is on file of her follows."""

from dataclasses import replace
from datetime import date

from app.domain import card_occasions
from app.domain.festivals import Region
from app.domain.shop import ShopSettings
from app.queries.recipients import Recipient
from app.ui.greeting_texts import GreetingTexts

SHOP = ShopSettings(name="Vitrine")
CHRISTMAS = card_occasions.of("christmas", Region.CN)
AVA = Recipient(
    1, "Ava Lin", "Ms", "f", "en", "", date(2026, 12, 25), None, "Yan", "", "", occasion=CHRISTMAS, key="x"
)
EMMA = replace(AVA, member_id=2, name="Emma Grant")


def test_a_changed_wish_keeps_no_old_name() -> None:
    texts = GreetingTexts()
    texts.write(AVA, replace(texts.greeting(AVA, SHOP), wish=("My own words.",)), SHOP)
    renamed = replace(AVA, name="Ava Lindt", honorific="Mrs", advisor="Lin")
    card = texts.greeting(renamed, replace(SHOP, name="Vitrine II"))
    assert (card.to_name, card.honorific, card.signed_by, card.shop.name) == (
        "Ava Lindt", "Mrs", "Lin", "Vitrine II",
    )  # fmt: skip
    assert card.wish == ("My own words.",)


def test_a_name_that_was_written_by_hand_stays() -> None:
    texts = GreetingTexts()
    texts.write(AVA, replace(texts.greeting(AVA, SHOP), to_name="dear Ava"), SHOP)
    assert texts.greeting(replace(AVA, name="Ava Lindt"), SHOP).to_name == "dear Ava"
    texts.reset(AVA)
    assert texts.greeting(AVA, SHOP).to_name == "Ava Lin"


def test_words_for_all_reach_what_was_written_and_what_comes() -> None:
    texts = GreetingTexts()
    texts.write(AVA, replace(texts.greeting(AVA, SHOP), wish=("Hers.",), signed_by="Sato"), SHOP)
    shared = replace(texts.greeting(EMMA, SHOP), title="Joy", wish=("For all.",))
    texts.write(EMMA, shared, SHOP)
    texts.share(shared)
    assert [texts.greeting(one, SHOP).wish for one in (AVA, EMMA)] == [("For all.",)] * 2
    assert texts.greeting(AVA, SHOP).signed_by == "Sato"
    texts.write(AVA, replace(texts.greeting(AVA, SHOP), title="Peace"), SHOP)
    assert texts.greeting(AVA, SHOP).title == "Peace"
    assert texts.greeting(EMMA, SHOP).title == "Joy"
