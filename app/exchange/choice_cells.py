"""Cells that hold one of a few words: gender, yes and no, the way of paying."""

from functools import cache
from typing import Final

from app import i18n
from app.domain import relations
from app.domain.status import Status
from app.exchange import cells
from app.exchange.table import Cell
from app.words import bought, people


def gender(cell: Cell) -> str:
    """Return "f", "m" or "" for a word of the three languages."""
    said = cells.text(cell).casefold()
    if said in _FEMALE:
        return "f"
    if said in _MALE:
        return "m"
    if said in cells.NOTHING | _UNSAID:
        return ""
    raise cells.Noticed("gender_unknown")


_FEMALE: Final = frozenset(
    {
        "f",
        "female",
        "woman",
        "w",
        "女",
        "女性",
        "女士",
        "女生",
        "小姐",
        "太太",
        "ms",
        "mrs",
        "miss",
        "おんな",
        "女子",
        "2",
    }
)
_MALE: Final = frozenset(
    {"m", "male", "man", "男", "男性", "先生", "男士", "男生", "mr", "おとこ", "男子", "1"}
)
_UNSAID: Final = frozenset(
    {
        "o",
        "x",
        "u",
        "0",
        "9",
        "other",
        "unknown",
        "其他",
        "その他",
        "回答しない",
        "保密",
        "未設定",
        "未填",
        "未选择",
        "其它",
    }
)


def yes(cell: Cell) -> int:
    """Return 1 for yes in the three languages, 0 for no and for nothing."""
    said = cells.text(cell).casefold()
    if said in {
        "y",
        "yes",
        "true",
        "1",
        "是",
        "はい",
        "有",
        "○",
        "不可",
        "拒否",
        "拒绝",
        "x",
        "✓",
        "√",
        "t",
        "on",
    }:
        return 1
    if said in cells.NOTHING | {"n", "no", "false", "0", "否", "いいえ", "无", "可", "×", "f", "off"}:
        return 0
    raise cells.Refused("not_yes_or_no")


def payment(cell: Cell) -> str:
    """Return cash, card or balance, "" for another way of paying."""
    said = cells.text(cell).casefold()
    if any(word in said for word in ("现金", "現金", "cash")):
        return "cash"
    if any(word in said for word in ("储值", "余额", "儲值", "balance", "プリペイド", "残高")):
        return "balance"
    cards = (
        "卡",
        "カード",
        "card",
        "刷卡",
        "支付宝",
        "微信",
        "alipay",
        "wechat",
        "クレジット",
        "paypal",
        "venmo",
        "paypay",
    )
    return "card" if any(word in said for word in cards) else ""


def returned(cell: Cell) -> int:
    """Return 1 where a ticket was brought back."""
    said = cells.text(cell).casefold()
    return int(said not in cells.NOTHING | {"n", "no", "false", "0", "否", "いいえ", "未", "未退", "×"})


CONSENTS: Final = ("consent_phone", "consent_message", "consent_email", "consent_post")
"""The fields of her word on each channel."""

_AGREED: Final = frozenset({"y", "yes", "true", "1", "是", "同意", "可", "はい", "○", "✓", "√"})
_REFUSED: Final = frozenset({"n", "no", "false", "0", "否", "不同意", "不可", "拒绝", "いいえ", "拒否", "×"})


def consent(cell: Cell) -> int | None:
    """Return 1 where she allows it, 0 where she does not, None where nobody asked."""
    said = cells.text(cell).casefold()
    if said in _AGREED or said in _REFUSED:
        return int(said in _AGREED)
    if said in cells.NOTHING:
        return None
    raise cells.Refused("not_yes_or_no")


def language(cell: Cell) -> str | None:
    """Return the code of the language that a cell names."""
    said = cells.text(cell)
    if said in cells.NOTHING:
        return None
    for code, name in i18n.NAMES.items():
        if said.casefold() in {code.casefold(), name.casefold()}:
            return code
    raise cells.Noticed("word_unknown")


def source(cell: Cell) -> str:
    """Return how she came to the shop, "" where nobody says."""
    return _chosen(cell, "source")


def status(cell: Cell) -> str:
    """Return how her card stands, "" where nobody says."""
    return _chosen(cell, "status")


def level(cell: Cell) -> str:
    """Return the level of her card, by the program's word or the shop's; "" where nobody says."""
    said = cells.said(cell).casefold()
    for code in i18n.LANGUAGES if said else ():
        with i18n.language(code):
            for key in people.levels():
                if said in {key, people.level(key).casefold()}:
                    return key
    return _chosen(cell, "level")


def relation(cell: Cell) -> str:
    """Return the key of a relation in a family, else the word itself; "" where nobody says."""
    return relations.key(cells.said(cell))


def for_whom(cell: Cell) -> str:
    """Return self, gift or relative; herself where nobody says."""
    return _chosen(cell, "for_whom") or "self"


def _chosen(cell: Cell, field: str) -> str:
    """Return the key of a word that the program itself has in one of its languages."""
    said = cells.said(cell)
    if not said:
        return ""
    key = _keys(field).get(said.casefold()) or _FORMER.get(field, {}).get(said)
    if key is None:
        raise cells.Noticed("word_unknown")
    return key


_FORMER: Final = {
    "status": {"已停用": "suspended", "已注销": "cancelled", "停止中": "suspended", "退会": "cancelled"}
}
"""Words that the program had before: sheets that it wrote then still come in."""


@cache
def _keys(field: str) -> dict[str, str]:
    keys, word = {
        "source": (("walk_in", "referral", "tried_on", "fan", "event", "import"), people.source),
        "status": (tuple(map(str, Status)), people.status),
        "level": (("member", "vip", "senior_vip"), people.level),
        "for_whom": (("self", "gift", "relative"), bought.for_whom),
    }[field]
    found = {key: key for key in keys}
    for code in i18n.LANGUAGES:
        with i18n.language(code):
            found |= {word(key).casefold(): key for key in keys}
    return found
