"""The texts of slips, a title and paragraphs for each step of a card's life in each language.

A place like {until} is filled by `card_slip_words`.
"""

from typing import Final

from app.reports import card_slip_chinese, card_slip_english, card_slip_japanese

TEXTS: Final = {
    "zh_CN": card_slip_chinese.TEXTS,
    "ja": card_slip_japanese.TEXTS,
    "en": card_slip_english.TEXTS,
}
"""Language → step → the title and the paragraphs."""
NAMED: Final[dict[str, dict[str, str]]] = {
    "zh_CN": {
        "lost": "遗失", "damaged": "损坏", "birthday": "欣逢您的生日", "wedding": "欣逢您新婚之喜",
        "child_wedding": "欣逢您家子女新婚之喜", "warn": "警告", "suspend": "会员卡暂停",
        "clear_points": "积分清零", "cancel": "会员资格取消", "": "有关处理",
    },
    "ja": {
        "lost": "紛失", "damaged": "破損", "birthday": "お誕生日にあたり", "wedding": "ご結婚にあたり",
        "child_wedding": "お子様のご結婚にあたり", "warn": "警告", "suspend": "カードの利用停止",
        "clear_points": "ポイントの取り消し", "cancel": "会員資格の取り消し", "": "お取り扱い",
    },
    "en": {
        "lost": "lost", "damaged": "damaged", "birthday": "For your birthday", "wedding": "For your wedding",
        "child_wedding": "For the wedding in your family", "warn": "our warning",
        "suspend": "the suspension of your card", "clear_points": "the clearing of your points",
        "cancel": "the cancelling of your card", "": "what was done",
    },
}  # fmt: skip
"""Language → what a step was for, or answers."""
FACTS: Final = {
    "zh_CN": ("姓名", "卡号", "有效期至", "本人签名"),
    "ja": ("お名前", "カード番号", "有効期限", "ご署名"),
    "en": ("Name", "Card number", "Valid until", "Your signature"),
}
"""Language → what stands before name, number and end, and under the line on which she signs."""
