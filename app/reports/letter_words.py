"""The words of the yearly letter: thanks, what the year was, a wish; each language in its own manner."""

from dataclasses import dataclass, replace
from typing import Final

from app.domain.numerals import by_digit
from app.queries.letter import MemberYear
from app.reports.wishes import counted, era_year
from app.words.dates import month_name


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The letter in the order it is read."""

    salutation: str
    opening: tuple[str, ...]
    colours: str
    """Leads to the swatches, "" where there are none."""
    chosen: str
    """Leads to the pieces, "" where there are none."""
    pieces: tuple[str, ...]
    closing: tuple[str, ...]
    farewell: str


def worded(year: MemberYear) -> LetterWords:
    """Return the words of her letter; in mourning it is a still one, without a list of what she bought."""
    words = {"zh_CN": _chinese, "ja": _japanese}.get(year.language, _english)(year)
    if not year.in_mourning:
        return words
    closing, farewell = _STILL[year.language]
    return replace(words, colours="", chosen="", pieces=(), closing=closing, farewell=farewell)


_STILL: Final = {
    "zh_CN": (("这些日子，想来并不轻松。望您珍重身体，安然度日；几时想来坐坐，我们都在。",), "敬请礼安"),
    "ja": (
        (
            "ご服喪中と伺っておりますので、年始のご挨拶は控えさせていただきます。",
            "寒さ厳しき折、どうぞお身体をおいといになり、心静かな日々をお過ごしくださいませ。",
        ),
        "敬白",
    ),
    "en": (
        ("Our thoughts are with you in this quiet time. Whenever you care to come in, we are here.",),
        "With our warm thoughts,",
    ),
}
"""The end of a letter to one in mourning: no wish for a feast, no word of a new year's joy."""


def _chinese(year: MemberYear) -> LetterWords:
    opening = [f"{by_digit(year.year)}年将尽，谨以此信，谢您一年来的相伴。"]
    if year.visits:
        since = f"自{by_digit(year.since)}年相识，" if year.since and year.since < year.year else ""
        first = f"今年初次相见，是在{counted(year.first_visit.month)}月；" if year.first_visit else ""
        pieces = f"带走{counted(year.pieces)}件衣裳，每一件都因您而有了去处。" if year.pieces > 0 else ""
        came = f"一年之间，您{counted(year.visits)}次推门而入"
        if year.visits == 1 and year.first_visit:
            first, came = "", f"今年{counted(year.first_visit.month)}月，您推门而入"
        opening.append(f"{since}{first}{came}，{pieces}" if pieces else f"{since}{first}{came}。")
    else:
        opening.append("这一年未能常常相见，我们却时时念起您。门前的灯，总为您留着一盏。")
    closing = [f"尤其那件{year.loved.colour}{year.loved.what}，格外衬您。"] if year.loved else []
    if year.points:
        when = "岁末" if year.is_over else "截至今日"
        closing.append(f"{when}，您的积分尚存{year.points:,}分，谨此奉告。")
    closing.append("天气渐寒，望您添衣保重。愿来年风日晴和，诸事顺遂，我们依旧在这里等您。")
    return LetterWords(
        f"{year.to_name}{year.honorific}：",
        tuple(opening),
        "您今年最常选的颜色：" if year.favourites else "",
        "随您回家的，有这些：" if year.chosen else "",
        tuple(
            _piece(f"{counted(piece.bought.month)}月", piece.what, piece.colour, "　")
            for piece in year.chosen
        ),
        tuple(closing),
        "敬颂岁安",
    )


def _japanese(year: MemberYear) -> LetterWords:
    opening = [
        f"謹啓　{era_year(year.year)}年も残りわずかとなりました。一年のお付き合いに、心より御礼申し上げます。"
    ]
    if year.visits:
        since = (
            f"{era_year(year.since)}年にご縁をいただいてより、"
            if year.since and year.since < year.year
            else ""
        )
        first = (
            f"本年は{counted(year.first_visit.month)}月のお越しに始まり、" if year.first_visit else "本年は"
        )
        if year.visits == 1 and year.first_visit:
            first = f"本年は{counted(year.first_visit.month)}月に"
        pieces = f"{counted(year.pieces)}点のお品をお選びいただきました。" if year.pieces > 0 else ""
        came = (
            f"{counted(year.visits)}度お運びくださり、"
            if pieces
            else f"{counted(year.visits)}度お運びくださいました。"
        )
        opening.append(f"{since}{first}{came}{pieces}")
    else:
        opening.append(
            "本年はお目にかかる折がございませんでしたが、いかがお過ごしかと、いつも思っております。"
        )
    closing = (
        [f"とりわけ{year.loved.colour}の{year.loved.what}は、よくお似合いでした。"] if year.loved else []
    )
    if year.points:
        when = "年末" if year.is_over else "本日現在"
        closing.append(f"{when}のポイントは{year.points:,}点でございます。")
    closing.append(
        "寒さ厳しき折、どうぞお身体をおいといくださいませ。新しい年も、健やかで心豊かな日々となりますよう、お祈り申し上げます。"
    )
    return LetterWords(
        f"{year.to_name}\u3000{year.honorific}".rstrip(),
        tuple(opening),
        "本年よくお選びいただいた色" if year.favourites else "",
        "お手元へまいりましたお品" if year.chosen else "",
        tuple(
            _piece(f"{counted(piece.bought.month)}月", piece.what, piece.colour, "　")
            for piece in year.chosen
        ),
        tuple(closing),
        "敬白",
    )


def _english(year: MemberYear) -> LetterWords:
    opening = [f"As {year.year} draws to its close, we should like to thank you for your company."]
    if year.visits:
        since = f"We have known you since {year.since}. " if year.since and year.since < year.year else ""
        times = {1: "once", 2: "twice"}.get(year.visits, f"{_NUMBERS.get(year.visits, year.visits)} times")
        first = (
            f", first in {month_name(year.first_visit.month)}" if year.first_visit and year.visits > 1 else ""
        )
        pieces = ""
        if year.pieces > 0:
            noun = "piece" if year.pieces == 1 else "pieces"
            pieces = f", and {_NUMBERS.get(year.pieces, year.pieces)} {noun} went home with you"
        opening.append(f"{since}This year you came through our door {times}{first}{pieces}.")
    else:
        opening.append(
            "We did not see you this year, and you were missed. There is always a lamp lit for you here."
        )
    closing = [f"The {year.loved.colour} {year.loved.what} suited you beautifully."] if year.loved else []
    if year.points:
        when = "At the end of the year your card held" if year.is_over else "As we write, your card holds"
        closing.append(f"{when} {year.points:,} points.")
    closing.append(
        "May the winter be kind to you, and the new year bring good health, good company and light hearts."
    )
    return LetterWords(
        f"Dear {year.honorific} {year.to_name},".replace("  ", " "),
        tuple(opening),
        "The colours you chose most:" if year.favourites else "",
        "What went home with you:" if year.chosen else "",
        tuple(
            _piece(month_name(piece.bought.month), piece.what, piece.colour, " · ") for piece in year.chosen
        ),
        tuple(closing),
        "With our warmest thanks,",
    )


_NUMBERS: Final = dict(
    enumerate(("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 3)
) | {1: "one", 2: "two"}


def _piece(month: str, what: str, colour: str, between: str) -> str:
    return between.join(part for part in (month, what, colour) if part)
