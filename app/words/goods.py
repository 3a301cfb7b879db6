"""The shop's kinds of goods, in the language in force, as one speaks of them in general: dresses, shoes."""

from app.i18n import translate


def kind(key: str) -> str:
    """Return the word for a kind (a key of `domain.categories`); one of the shop's own as it is."""
    words = {
        "top": translate("Goods", "tops"),
        "dress": translate("Goods", "dresses"),
        "skirt": translate("Goods", "skirts"),
        "trousers": translate("Goods", "trousers"),
        "coat": translate("Goods", "coats"),
        "suit": translate("Goods", "suits"),
        "jumpsuit": translate("Goods", "jumpsuits"),
        "underwear": translate("Goods", "underwear"),
        "shoe": translate("Goods", "shoes"),
        "child": translate("Goods", "children's wear"),
        "bag": translate("Goods", "bags"),
        "accessory": translate("Goods", "accessories"),
    }
    return words.get(key, key)
