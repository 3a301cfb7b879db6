"""Money as people call it: the word that stands behind a number, and the name of a currency."""

from app import i18n
from app.domain.money import SYMBOLS
from app.i18n import translate

_UNITS = {
    "zh_CN": {"CNY": "元", "JPY": "日元", "HKD": "港元", "TWD": "新台币", "KRW": "韩元"},
    "ja": {"CNY": "元", "JPY": "円", "HKD": "香港ドル", "TWD": "台湾ドル", "KRW": "ウォン"},
}
"""Those that a language says in a word of its own; the others go by their mark."""


def unit(code: str) -> str:
    """Return what stands behind a number of whole units: 元, 円, $; the code of one without a mark."""
    return _UNITS.get(i18n.current(), {}).get(code) or SYMBOLS.get(code, code)


def name(code: str) -> str:
    """Return what a currency is called, with its mark: "Japanese yen (¥)"; the code of another."""
    words = {
        "CNY": translate("Currencies", "Chinese yuan"),
        "JPY": translate("Currencies", "Japanese yen"),
        "HKD": translate("Currencies", "Hong Kong dollar"),
        "TWD": translate("Currencies", "Taiwan dollar"),
        "KRW": translate("Currencies", "Korean won"),
        "SGD": translate("Currencies", "Singapore dollar"),
        "USD": translate("Currencies", "US dollar"),
        "EUR": translate("Currencies", "euro"),
        "GBP": translate("Currencies", "pound sterling"),
    }
    if code not in words:
        return code
    return translate("Currencies", "{name} ({mark})").format(name=words[code], mark=SYMBOLS.get(code, code))
