"""What a card says where the shop has written nothing of its own: by occasion, wishes only, nothing for sale.

The words lie in one TOML file a language, `resources/wishes`.
"""

import datetime as dt
import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app import paths
from app.domain import numerals
from app.domain.card_occasions import Kind
from app.domain.shop import ShopSettings
from app.queries.recipients import Recipient
from app.reports.greeting import Greeting, Letterhead
from app.words import dates, spoken

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Wish:
    """A title and its paragraphs."""

    title: str
    paragraphs: tuple[str, ...]


@functools.cache
def _of_language(language: str) -> Mapping[str, tuple[Wish, ...]]:
    text = (paths.resources() / "wishes" / f"{language}.toml").read_text(encoding="utf-8")
    return {
        occasion: tuple(Wish(one["title"], tuple(one["wish"])) for one in wishes)
        for occasion, wishes in tomllib.loads(text).items()
    }


def occasions() -> tuple[str, ...]:
    """Return the occasions that there are words for, as the shop thinks of them: birthday first."""
    return tuple(_of_language("en"))


def of(language: str, occasion: str) -> tuple[Wish, ...]:
    """Return the wishes for an occasion, the usual one first; the others give an old friend other words.

    Raises KeyError for an occasion without words.
    """
    return _of_language(language)[occasion]


_NOON: Final = 12
_HALF: Final = 30
_PARTS: Final = ((6, "凌晨"), (_NOON, "上午"), (_NOON + 1, "中午"), (18, "下午"), (24, "晚上"))
"""Until which hour a part of the day lasts."""
_TWO_OCLOCK: Final = "两"
_ERAS: Final = (("令和", 2018), ("平成", 1988), ("昭和", 1925))
"""Each era with the year before its first: Reiwa 1 is 2019."""


def greeting(
    occasion: str,
    language: str,
    *,
    to_name: str,
    honorific: str,
    signed_by: str,
    day: dt.date | None,
    shop: Letterhead,
    choice: int = 0,
    filled: Mapping[str, str] = _NOTHING,
    columns: bool = False,
) -> Greeting:
    """Return a card in `language` with the shop's usual words; `choice` turns through them.

    `filled` says what stands for the places: `event` and `when` of an invitation, `who` of a birthday in
    her family. With `columns` Chinese words stand as Japanese ones do.
    """
    wishes = of(language, occasion)
    wish = wishes[choice % len(wishes)]
    paragraphs = []
    for text in wish.paragraphs:
        for place, words in filled.items():
            text = text.replace(f"{{{place}}}", words)  # noqa: PLW2901  # place after place
        paragraphs.append(text)
    return Greeting(
        to_name=to_name,
        honorific=honorific,
        language=language,
        occasion=occasion,
        title=wish.title,
        wish=tuple(paragraphs),
        signed_by=signed_by,
        day=worded_day(day, language) if day else "",
        shop=shop,
        chinese_in_columns=columns,
    )


def for_recipient(
    one: Recipient, settings: ShopSettings, choice: int | None = None, *, columns: bool = False
) -> Greeting:
    """Return the card of `one` in her language; the words turn from year to year, or as chosen.

    What looks back carries no day: that of her purchase, of a loss, is nothing to be read on a card.
    """
    occasion = one.occasion
    dated = not occasion.looks_back and occasion.kind is not Kind.INVITATION
    return greeting(
        occasion.wish,
        one.language,
        to_name=one.name,
        honorific=one.honorific,
        signed_by=one.advisor,
        day=one.day if dated else None,
        shop=Letterhead.of(settings),
        choice=one.day.year if choice is None else choice,
        filled={
            "who": spoken.of_language(one.language).relation(one.relation),
            "event": one.event,
            "when": _when(one.day, one.time, one.language, columns=columns),
        },
        columns=columns,
    )


def _when(day: dt.date, time: str, language: str, *, columns: bool = False) -> str:
    """Return day and hour of an event as its card says them: in columns without figures."""
    in_words = language == "ja" or (columns and language == "zh_CN")
    if not time:
        return worded_day(day, language) if in_words else plain_day(day, language)
    if in_words:
        hour = (_hour if language == "ja" else _chinese_hour)(dt.time.fromisoformat(time))
        return f"{worded_day(day, language)}　{hour}"
    return f"{plain_day(day, language)}{', ' if language == 'en' else ' '}{time}"


def _hour(time: dt.time) -> str:
    """Return the hour as a Japanese card says it: 午前十時, 午後三時半, 午後六時十五分."""
    if (time.hour, time.minute) == (_NOON, 0):
        return "正午"
    half = "午前" if time.hour < _NOON else "午後"
    hour = f"{half}{counted(time.hour % _NOON) if time.hour % _NOON else '零'}時"
    if time.minute == _HALF:
        return f"{hour}半"
    return f"{hour}{counted(time.minute)}分" if time.minute else hour


def _chinese_hour(time: dt.time) -> str:
    """Return the hour as a Chinese card in columns says it: 上午十点, 下午两点半, 晚上六点零五分."""
    part = next(name for until, name in _PARTS if time.hour < until)
    at = time.hour % _NOON or (_NOON if time.hour else 0)
    hour = f"{part}{_TWO_OCLOCK if at == 2 else counted(at)}点"  # noqa: PLR2004  # 两点, not 二点
    if time.minute == _HALF:
        return f"{hour}半"
    nought = "零" if time.minute < 10 else ""  # noqa: PLR2004  # 零五分
    return f"{hour}{nought}{counted(time.minute)}分" if time.minute else hour


def worded_day(day: dt.date, language: str) -> str:
    """Return `day` as a card says it: 二〇二六年九月二十五日, 令和八年九月二十五日, 25 September 2026."""
    if language == "en":
        return f"{day.day} {dates.month_name(day.month)} {day.year}"
    era = language == "ja" and day.year > _ERAS[0][1]  # before it eras do not begin with a year
    year = era_year(day.year) if era else numerals.by_digit(day.year)
    return f"{year}年{counted(day.month)}月{counted(day.day)}日"


def era_year(year: int) -> str:
    """Return a year as a Japanese letter says it, by the era that began last in it: 令和八, 平成三十."""
    for era, before in _ERAS:
        if year > before:
            return era + ("元" if year - before == 1 else counted(year - before))
    return numerals.by_digit(year)


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
