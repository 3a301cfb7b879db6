"""The words of a birthday card where the shop has written none of its own: wishes only, nothing for sale."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

from app.domain import numerals
from app.domain.shop import ShopSettings
from app.queries.greetings import Recipient
from app.reports.greeting import Greeting, Letterhead
from app.words import dates


@dataclass(frozen=True, slots=True)
class Wish:
    """A title and its paragraphs."""

    title: str
    paragraphs: tuple[str, ...]


BIRTHDAY: Final[dict[str, tuple[Wish, ...]]] = {
    "zh_CN": (
        Wish(
            "生日快乐",
            (
                "岁序更新，又逢芳辰。谨以素笺一纸，遥寄寸心。",
                "愿您所行皆坦途，所遇皆温良；衣有云霞之色，心有松柏之清。新的一岁，日日从容，岁岁安暖。",
            ),
        ),
        Wish(
            "芳辰永嘉",
            (
                "流光轻转，又是一年芳辰，而您从容如初。",
                "愿这一岁，有清茶可饮，有繁花可看；有良友可话家常，有闲日可赏黄昏。万事顺遂，平安喜乐。",
            ),
        ),
        Wish(
            "生日快乐",
            (
                "今日是您的生辰，灯火可亲，四时皆好。",
                "感谢这一路有您相伴。愿往后的光阴如上好的料子，经得起岁月，也温柔贴身；愿您所念皆如愿，所爱皆安康。",
            ),
        ),
    ),
    "ja": (
        Wish(
            "お誕生日 おめでとう",
            (
                "お誕生日おめでとうございます。",
                "日頃よりあたたかなお心をお寄せいただき、誠にありがとうございます。",
                "新しい一年が、季節ごとの彩りと、こころ弾むひとときに満ちたものとなりますよう、一同心よりお祈り申し上げます。どうぞお健やかに、笑顔の多い日々をお過ごしくださいませ。",
            ),
        ),
        Wish(
            "寿ぎの日に",
            (
                "お誕生日を心よりお祝い申し上げます。",
                "いつもお目にかかるたび、装いに映るお心の豊かさに、こちらまで晴れやかな気持ちになります。",
                "どうぞこの一年も、お身体を大切に、お好きなものに囲まれた穏やかな日々でありますように。",
            ),
        ),
    ),
    "en": (
        Wish(
            "Happy Birthday",
            (
                "Another year, gracefully worn.",
                (
                    "May the one that begins today bring you good company, unhurried mornings, and every"
                    " small delight you would choose for yourself."
                ),
                "It is our pleasure to know you. We wish you joy today, and long after.",
            ),
        ),
        Wish(
            "Many Happy Returns",
            (
                "Warmest wishes on your birthday.",
                (
                    "May the year ahead fit you beautifully: roomy where you need it, warm when the wind"
                    " turns, and lined with the kindness you show to others."
                ),
            ),
        ),
    ),
}
"""By language. The first is the usual one; the others give an old friend other words each year."""

_REIWA: Final = 2018
"""Reiwa 1 is 2019: a year of the era is the year less this."""


def birthday(
    language: str,
    *,
    to_name: str,
    honorific: str,
    signed_by: str,
    day: dt.date | None,
    shop: Letterhead,
    choice: int = 0,
) -> Greeting:
    """Return a birthday card in `language` with the shop's usual words; `choice` turns through them."""
    wishes = BIRTHDAY[language]
    wish = wishes[choice % len(wishes)]
    return Greeting(
        to_name=to_name,
        honorific=honorific,
        language=language,
        occasion="birthday",
        title=wish.title,
        wish=wish.paragraphs,
        signed_by=signed_by,
        day=worded_day(day, language) if day else "",
        shop=shop,
    )


def for_recipient(one: Recipient, settings: ShopSettings, choice: int | None = None) -> Greeting:
    """Return the birthday card of `one` in her language; the words turn from year to year, or as chosen."""
    return birthday(
        one.language,
        to_name=one.name,
        honorific=one.honorific,
        signed_by=one.advisor,
        day=one.day,
        shop=Letterhead.of(settings),
        choice=one.day.year if choice is None else choice,
    )


def worded_day(day: dt.date, language: str) -> str:
    """Return `day` as a card says it: 二〇二六年九月二十五日, 令和八年九月二十五日, 25 September 2026."""
    if language == "en":
        return f"{day.day} {dates.month_name(day.month)} {day.year}"
    if language == "ja" and day.year > _REIWA:
        era = day.year - _REIWA
        year = "令和" + ("元" if era == 1 else counted(era))
    else:
        year = numerals.by_digit(day.year)
    return f"{year}年{counted(day.month)}月{counted(day.day)}日"


def plain_day(day: dt.date, language: str) -> str:
    """Return `day` in figures, as a paper of the shop says it: 2026年9月25日, 25 September 2026."""
    if language == "en":
        return f"{day.day} {dates.month_name(day.month)} {day.year}"
    return f"{day.year}年{day.month}月{day.day}日"


def counted(number: int) -> str:
    """Return a number in Chinese numerals: 8 → 八, 25 → 二十五; from 100 on in figures."""
    if number >= 100:  # noqa: PLR2004  # longer than a line of verse wants
        return f"{number:,}"
    return numerals.write(number) if number else numerals.DIGITS[0]
