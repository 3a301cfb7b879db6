"""A delivery as people write it in a chat: "藏青 羊毛大衣 36-42 ¥2,680", "デニム L LL 紺 12,800円".

Every word of a line is taken for the first of these that it can be: a price, sizes, a colour, a style
that the shop knows; what is left over is the name, and the name tells the kind.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from app.domain import categories, colours, currency_marks, money, style_words, wearer
from app.domain.arrivals import Arrival
from app.domain.errors import BadValue
from app.exchange import size_words

_PRICE: Final = re.compile(
    rf"(?<![A-Za-z])(?P<mark>{currency_marks.ALTERNATIVES})\s*(?P<marked>\d+(?:\.\d+)?)\s*(?P<many>万)?"
    rf"(?P<tail>{currency_marks.ALTERNATIVES})?(?![A-Za-z])"
    rf"|(?P<unit>\d+(?:\.\d+)?)\s*(?P<myriad>万)?(?P<after>{currency_marks.ALTERNATIVES})(?![A-Za-z])"
    r"(?!(?<=[¥$€£₩A-Za-z])\s*\d)"
    r"|(?P<bare>\d+(?:\.\d+)?)(?P<thousands>万)(?!\w)",
    re.IGNORECASE,
)
_COUNT: Final = re.compile(
    r"(?<!\d)(?:各|共|[×x*])?\d+(?:件|条|双|个|只|枚|着|本|足|点|pcs?)(?![a-z])|(?<!\w)[×x*]\d+"
)
_GROUPED: Final = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_SEPARATORS: Final = re.compile(r"[\s,、，;；|·・/／:：()（）【】\[\]「」]+")
_EDGES: Final = " -*•·●○◆★☆>〉#\t"
_LEAST_PRICE: Final = 61
"""In whole units: a smaller number without a sign is no price."""
_LONGEST_PRICE: Final = 7
"""Figures: a longer number is somebody's phone."""
_SHORTEST_TINT: Final = 2
"""Characters of a colour that is written onto the name: 藏青大衣."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the shop calls things, beside the words that everybody knows; all folded."""

    styles: Collection[str] = frozenset()
    kinds: Collection[str] = frozenset()
    own_words: Mapping[str, str] = field(default_factory=dict)
    """Key of a style (`domain.style_words`) → the shop's word for it."""

    def style(self, word: str) -> str:
        """Return the style that a word is, as the shop calls it; "" for a word that is none."""
        if categories.folded(word) in self.styles:
            return word
        own = self.own_words.get(style_words.key(word), "")
        return own or (word if style_words.is_known(word) and not word.isascii() else "")


def price_of(text: str, currency: str) -> int | None:
    """Return the price that `text` is, in minor units; None where it is none, or of another currency."""
    if currency_marks.other(text, currency):
        return None
    plain = _GROUPED.sub("", unicodedata.normalize("NFKC", text)).strip()
    match = _PRICE.fullmatch(plain)
    try:
        found = _amount(match, currency) if match else money.parse(plain, currency)
    except BadValue:
        return None
    return found if found > 0 else None


def colours_of(text: str) -> tuple[str, ...]:
    """Return the colours that a cell names, by key; a word that is no known colour stays as it is."""
    whole = colours.known(text)
    if whole is not None:
        return (whole.id,)
    words = _two_together(word for word in _SEPARATORS.split(unicodedata.normalize("NFKC", text)) if word)
    return tuple(dict.fromkeys(colours.key(word) for word in words))


def styles_of(text: str, known: Vocabulary) -> tuple[str, ...]:
    """Return the styles that a cell names, each once, in the shop's words where it has some for them."""
    words = (each.strip() for each in re.split(r"[,、，;；|/#]+", unicodedata.normalize("NFKC", text)))
    return tuple(dict.fromkeys(known.style(word) or word for word in words if word))


def read(line: str, currency: str, known: Vocabulary) -> Arrival | None:
    """Return the article of one line; None where the line speaks of no article."""
    plain = _GROUPED.sub("", unicodedata.normalize("NFKC", line)).strip(_EDGES)
    price, plain, foreign = _take_price(plain, currency)
    plain = size_words.joined(_COUNT.sub(" ", plain))
    words = _Words(known)
    for word in _two_together(word for word in _SEPARATORS.split(plain) if word):
        words.take(word)
    kind = words.kind()
    signed = price is not None or bool(foreign)
    if price is None and not foreign:
        price = words.bare_price(kind, currency)
    heights = words.numbers if kind == wearer.CHILD else []
    stock = size_words.told([*words.sizes, *heights], kind)
    if not (signed and words.name) and not (kind and (price is not None or stock or words.tones)):
        return None
    return Arrival(
        name=" ".join(words.name),
        kind=kind,
        sizes=stock,
        colours=tuple(dict.fromkeys(words.tones)),
        styles=tuple(dict.fromkeys(words.styles)),
        price=price,
        foreign_price=foreign,
    )


def kind_of(category: str, name: str, known: Vocabulary) -> str:
    """Return the kind of an article: a key of `categories`, or one of the shop's own; "" for none."""
    found = categories.of(category, name)
    close = categories.folded(name)
    return found or max((own for own in known.kinds if own and own in close), key=len, default="")


class _Words:
    """The words of one line, each put where it belongs."""

    def __init__(self, known: Vocabulary) -> None:
        self._known = known
        self._tinted: list[str] = []
        self.sizes: list[str] = []
        self.tones: list[str] = []
        self.styles: list[str] = []
        self.name: list[str] = []
        self.numbers: list[str] = []

    def take(self, word: str) -> None:
        """Put one word where it belongs."""
        tone = colours.known(word)
        if word.isdecimal() and len(word) <= _LONGEST_PRICE and int(word) >= _LEAST_PRICE:
            self.numbers.append(word)
        elif size_words.are(word):
            self.sizes.append(word)
        elif tone is not None:
            self.tones.append(tone.id)
            self._tinted.append(word)
        elif word.startswith("#") or self._known.style(word):
            said = word.strip("#")
            self.styles.append(self._known.style(said) or said)
        else:
            front, rest = _tint(word)
            self.tones += [front] if front else []
            self.name.append(rest)

    def kind(self) -> str:
        """Return what the name tells; a word of two meanings (デニム) is the name where nothing else is."""
        found = kind_of("", " ".join(self.name), self._known)
        if found:
            return found
        for word in self._tinted:
            if inside := categories.within(word):
                self.tones.remove(colours.key(word))
                self.name.insert(0, word)
                return inside
        for word in self.styles:
            if inside := categories.within(word):
                self.styles.remove(word)
                self.name.insert(0, word)
                return inside
        return ""

    def bare_price(self, kind: str, currency: str) -> int | None:
        """Take the last number without a sign as the price, unless it is the height of a child."""
        if not self.numbers or (
            kind == wearer.CHILD and wearer.size_of(kind, self.numbers[-1]) != self.numbers[-1]
        ):
            return None
        return price_of(self.numbers.pop(), currency)


def _take_price(plain: str, currency: str) -> tuple[int | None, str, str]:
    """Return the price of a line, the line without it, and the price as written if it is no such money."""
    match = _PRICE.search(plain)
    if match is None:
        return None, plain, ""
    rest = f"{plain[: match.start()]} {plain[match.end() :]}"
    if currency_marks.other(match[0], currency):
        return None, rest, match[0]
    try:
        return _amount(match, currency), rest, ""
    except BadValue:
        return None, plain, ""


def _amount(match: re.Match[str], currency: str) -> int:
    number = Decimal(match["marked"] or match["unit"] or match["bare"])
    if match["many"] or match["myriad"] or match["thousands"]:
        number = number * 10_000
    return money.parse(
        f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}", currency
    )


def _two_together(words: Iterable[str]) -> list[str]:
    """Return the words, with the two of a colour such as "light blue" as one."""
    found: list[str] = []
    for word in words:
        if found and word.isascii() and colours.known(f"{found[-1]} {word}"):
            found[-1] = f"{found[-1]} {word}"
        else:
            found.append(word)
    return found


def _tint(word: str) -> tuple[str, str]:
    """Return the colour that is written onto a name, and the rest: 藏青大衣 is a navy coat.

    A kind that begins with a colour (牛仔裤) is left whole.
    """
    if categories.key(word) in categories.SIZED:
        return "", word
    for end in range(len(word) - 1, _SHORTEST_TINT - 1, -1):
        tone = colours.known(word[:end])
        if tone is not None and categories.within(word[end:]):
            return tone.id, word[end:]
    return "", word
