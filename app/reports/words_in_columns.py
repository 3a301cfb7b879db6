"""Lays out the words of a card in columns, read from the right: Japanese ones, and Chinese ones on wish."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from app.reports import fitting, typefaces
from app.reports import setting_vertical as columns
from app.reports.block import Block
from app.reports.brush import MM
from app.reports.design import Place
from app.reports.placed import SEAL_SIDE, Placed, Words
from app.reports.typefaces import Role

_BODY_SIZE: Final = 13.5
_LEADING: Final = 1.85
_INDENT: Final = {"ja": 1.0, "zh_CN": 0.0}
"""Em before a paragraph; a Chinese one begins a column of its own anyhow."""
_LEAST_NAME: Final = 0.68
_REMEMBERED: Final = 512  # layouts: the constant ones of a run and the last names
_SIGNED: Final = 10.5


def lay_out(
    frame: Place, language: str, salutation: str, wish: Sequence[str], sign_off: tuple[str, str, str, str]
) -> Words:
    """Lay out salutation, wish and sign-off (shop, signer, day, closing word) in `frame`, given in points."""
    head = _name_column(salutation, language, frame.height * 0.92)
    signed, sign_width = (_signed_chinese if language == "zh_CN" else _signed_japanese)(frame, *sign_off)
    gap = 4.6 * MM
    room = frame.width - head.width - sign_width - 2 * gap
    body = _body_columns(tuple(wish), language, room, frame.height)
    slack = max(room - body.width, 0.0)
    right = frame.x + frame.width - slack * 0.5
    top = frame.y + frame.height
    placed = [Placed(head, right - head.width, top)]
    placed.append(Placed(body, right - head.width - gap - body.width, top))
    placed += reversed(signed)  # columns are read from the right
    return Words(tuple(placed), None, all(one.block.whole for one in placed))


@lru_cache(_REMEMBERED)
def _body_columns(wish: tuple[str, ...], language: str, width: float, height: float) -> Block:
    chain = typefaces.chain(language, Role.BODY, columns=True)

    def spaced(size: float) -> dict[str, float]:
        return {"size": size, "leading": size * _LEADING, "indent": _INDENT[language]}

    shape = fitting.Shape(
        lambda texts, size, measure: columns.columns(texts, chain, height=measure, **spaced(size)),
        lambda texts, size, measure: columns.extent(texts, chain, height=measure, **spaced(size)),
    )
    return fitting.fit_body(shape, wish, size=_BODY_SIZE, measure=height, width=width, height=height)


@lru_cache(_REMEMBERED)
def _name_column(text: str, language: str, height: float) -> Block:
    chain = typefaces.chain(language, Role.BODY, columns=True)
    size = _BODY_SIZE + 2.0
    natural = columns.natural_height(text, chain)
    fitting_size = min(size, height / natural) if natural else size
    if fitting_size >= size * _LEAST_NAME:
        return columns.column(text, chain, int(fitting_size * 10) / 10)
    return fitting.fit_or_cut(
        lambda texts, points: columns.columns(
            texts, chain, size=points, leading=points * 1.35, height=height
        ),
        [text],
        size=size * 0.8,
        width=size * 3.4,
        height=height,
    )


@lru_cache(_REMEMBERED)
def _signed_japanese(
    frame: Place, shop: str, signed_by: str, day: str, _closing: str
) -> tuple[tuple[Placed, ...], float]:
    """Lay out shop, signer and day in the left columns above the seal: the blocks and their width."""
    size = _SIGNED
    foot = frame.y + (SEAL_SIDE + 2.5) * MM
    height = frame.y + frame.height - foot
    placed: list[Placed] = []
    x = frame.x + (SEAL_SIDE * MM - size) / 2
    if signed_by:
        block = _fitted(signed_by, "ja", size, height * 0.8)
        placed.append(Placed(block, x, foot + block.height))
        x += max(block.width - size, 0.0)  # a name without end takes several columns
    x += size * 1.9
    block = _fitted(shop, "ja", size, height * 0.9)
    placed.append(Placed(block, x, foot + size * 1.2 + block.height))
    x += block.width
    if day:
        x += size * 0.8
        block = _fitted(day, "ja", size - 2.0, height * 0.9)
        placed.append(Placed(block, x, frame.y + frame.height - size * 3.2, accent=True))
        x += block.width
    return tuple(placed), x - frame.x


@lru_cache(_REMEMBERED)
def _signed_chinese(
    frame: Place, shop: str, signed_by: str, day: str, closing: str
) -> tuple[tuple[Placed, ...], float]:
    """Lay out shop, signer and day, all low and the day last, above the seal: the blocks and their width."""
    size = _SIGNED
    foot = frame.y + (SEAL_SIDE + 2.5) * MM
    height = frame.y + frame.height - foot
    said = f"{signed_by}　{closing}" if signed_by else ""
    placed: list[Placed] = []
    x = frame.x + SEAL_SIDE * MM / 2
    for text, points, accent in ((day, size - 2.0, True), (said, size, False), (shop, size, False)):
        if not text and text is not said:
            continue
        block = _fitted(text, "zh_CN", points, height * 0.9)
        left = x - points / 2
        if text:
            placed.append(Placed(block, left, foot + block.height, accent=accent))
        x = left + max(block.width, points) + size * 1.4
    return tuple(placed), x - size * 0.9 - frame.x


def _fitted(text: str, language: str, points: float, room: float) -> Block:
    """Set a column no higher than `room`; a text without end takes several."""
    chain = typefaces.chain(language, Role.BODY, columns=True)
    block = fitting.fit(lambda at: columns.column(text, chain, at), size=points, width=99, height=room)
    return block or fitting.fit_or_cut(
        lambda texts, at: columns.columns(texts, chain, size=at, leading=at * 1.2, height=room),
        [text],
        size=7.0,
        width=_SIGNED * 2.6,
        height=room,
    )
