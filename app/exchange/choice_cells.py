"""Cells that hold one of a few words: gender, yes and no, the way of paying."""

from typing import Final

from app.exchange import cells
from app.exchange.table import Cell


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
