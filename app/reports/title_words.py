"""Lays out the large words of the picture side, and the small Latin line that goes with them."""

from typing import Final

from app.reports import fitting, typefaces
from app.reports import setting_horizontal as lines
from app.reports import setting_vertical as vertical
from app.reports.block import Block
from app.reports.brush import MM
from app.reports.design import TitlePlace
from app.reports.legible import one_line
from app.reports.placed import Placed
from app.reports.setting_horizontal import Align
from app.reports.typefaces import Role

_LATIN: Final = {
    "birthday": "HAPPY BIRTHDAY",
    "new_year": "HAPPY NEW YEAR",
    "spring_festival": "SPRING FESTIVAL",
    "lantern": "LANTERN FESTIVAL",
    "mothers_day": "HAPPY MOTHER’S DAY",
    "dragon_boat": "DRAGON BOAT FESTIVAL",
    "qixi": "A NIGHT OF STARS",
    "mid_autumn": "MID-AUTUMN FESTIVAL",
    "christmas": "MERRY CHRISTMAS",
    "thanks": "WITH THANKS",
    "invitation": "INVITATION",
    "miss_you": "THINKING OF YOU",
    "welcome": "WELCOME",
    "level_up": "WITH OUR COMPLIMENTS",
    "relative": "HAPPY BIRTHDAY",
    "anniversary": "HAPPY ANNIVERSARY",
}
"""The line under a Chinese title, by occasion."""
_TRACKING: Final = 0.16


def lay_out(
    title: str, language: str, occasion: str, where: TitlePlace, *, columns: bool
) -> tuple[Placed, ...]:
    """Return the title in its place, in a row or in a column, in the largest size that fits."""
    title = one_line(title)
    left, bottom, width, height = (part * MM for part in where.place)
    top = bottom + height
    if columns:
        chain = typefaces.chain(language, Role.TITLE, columns=True)
        parts = title.split(" ")
        if where.two_columns and len(parts) == 2:  # noqa: PLR2004  # as the name says
            return _stepped(parts[0], parts[1], chain, where)
        title = "".join(parts)
        block = fitting.fit(
            lambda size: vertical.column(title, chain, size, 0.12),
            size=where.size,
            width=width,
            height=height,
        ) or _cut_columns(title, chain, width, height)
        return (Placed(block, left + (width - block.width) / 2, top),)
    chain = typefaces.chain(language, Role.ITALIC if language == "en" else Role.TITLE)
    block = fitting.fit_or_cut(
        lambda texts, size: lines.paragraphs(
            texts, chain, size=size, leading=size * 1.02, width=width, align=where.align
        ),
        [title]
        if language != "en"
        else title.split(" ")
        if width < 70 * MM and title.count(" ") == 1
        else [title],
        size=where.size,
        width=width,
        height=height,
    )
    if language != "en":
        one = fitting.fit(
            lambda size: lines.line(title, chain, size, 0.06), size=where.size, width=width, height=height
        )
        block = one or block
    x = left + _shift(where.align, width - block.width)
    placed = [Placed(block, x, top)]
    latin = _LATIN.get(occasion, "") if language != "en" else ""
    if latin:
        small = lines.line(latin, typefaces.chain("en", Role.BODY), 8.5, _TRACKING)
        shift = _shift(where.align, width - small.width)
        placed.append(
            Placed(
                small,
                left + shift + (2 if where.align is Align.LEFT else 0),
                top - block.height - 7,
                accent=True,
            )
        )
    return tuple(placed)


def _stepped(first: str, second: str, chain: typefaces.Chain, where: TitlePlace) -> tuple[Placed, ...]:
    """Set two columns, the second beginning lower by a character and a half."""
    left, bottom, width, height = (part * MM for part in where.place)
    size = where.size
    while True:
        right, lower = (vertical.column(text, chain, size, 0.10) for text in (first, second))
        drop = size * 1.6
        if size <= fitting.SMALLEST or (
            max(right.height, lower.height + drop) <= height and size * 2.5 <= width
        ):
            break
        size -= fitting.STEP
    top = bottom + height
    x = left + width - size
    return (Placed(right, x, top), Placed(lower, x - size * 1.5, top - drop))


def _cut_columns(title: str, chain: typefaces.Chain, width: float, height: float) -> Block:
    return fitting.fit_or_cut(
        lambda texts, size: vertical.columns(texts, chain, size=size, leading=size * 1.2, height=height),
        [title],
        size=14,
        width=width,
        height=height,
    )


def _shift(align: Align, free: float) -> float:
    return {Align.CENTRE: free / 2, Align.RIGHT: free}.get(align, 0.0)
