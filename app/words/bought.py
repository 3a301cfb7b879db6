"""What is said of a purchase in the shop's books: for whom it was, how it was paid."""

from app.i18n import translate


def for_whom(key: str) -> str:
    """Return for whom a line was bought; an unknown word as it is."""
    words = {
        "self": translate("Bought", "herself"),
        "gift": translate("Bought", "a gift"),
        "relative": translate("Bought", "a relative"),
    }
    return words.get(key, key)


def payment(key: str) -> str:
    """Return the way of paying; "" where nobody said."""
    words = {
        "cash": translate("Bought", "cash"),
        "card": translate("Bought", "card"),
        "balance": translate("Bought", "balance"),
    }
    return words.get(key, key)
