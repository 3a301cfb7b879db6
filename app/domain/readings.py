"""How a name is said: every pinyin reading, the romanisations of kana, the words of Latin names.

Family names are read by our own table first, the rest by pypinyin's dictionary (`pinyin`). Kanji are
read by the reading that somebody typed; furigana is never guessed from them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import islice, product
from re import compile as pattern
from unicodedata import normalize

from app.domain import kana, letters, pinyin, surname_readings

SPELLED_MOST = 64
"""At most so many whole spellings of one name are listed; its parts keep every reading."""

_BETWEEN_WORDS = pattern(r"[\s·・•‧∙⋅-]+")
_HAN = "\u3400-\u9fff\U00020000-\U0003ffff々〇"
_KANA = "ぁ-ゖー"
_PIECES = pattern(f"[{_HAN}]|[{_KANA}]+|[^{_HAN}{_KANA}]+").findall
_CHINESE_IN_LATIN = range(2, 5)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a name that may be cut down to its initial: a character, or a word.

    All spellings are plain (`letters.plain`). `usual` are those a person expects, the character or
    word itself first; `rare` are the other readings that the dictionary knows. `kept` is both as the
    shop's file has them: 曾|zeng;ceng.
    """

    usual: tuple[str, ...]
    rare: tuple[str, ...] = ()
    kept: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Write the part out once, for the same characters are in many names."""
        kept = "|".join(self.usual) + (f";{'|'.join(self.rare)}" if self.rare else "")
        object.__setattr__(self, "kept", kept)


Row = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Readings:
    """What is known of saying a name.

    `display` is the likeliest reading as it is written for people, with tone marks and capitals
    (Zhāng Xiǎohóng), or the given one; "" where the name says itself or nobody can know. Each of
    `rows` is one way of taking the name apart.
    """

    display: str
    rows: tuple[Row, ...]

    @property
    def spelled(self) -> tuple[str, ...]:
        """Return whole spellings in Latin letters without tones or spaces, the likeliest first."""
        return _combined(self.rows, lambda spelling: spelling)

    @property
    def initials(self) -> tuple[str, ...]:
        """Return the possible initials in Latin letters, the likeliest first."""
        return _combined(self.rows, lambda spelling: spelling[:1])


def _combined(rows: Iterable[Row], cut: Callable[[str], str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in rows:
        choices = [dict.fromkeys(cut(it) for it in (*part.usual, *part.rare) if it.isascii()) for part in row]
        found |= dict.fromkeys("".join(chosen) for chosen in islice(product(*choices), SPELLED_MOST))
    return tuple(found)


def readings(name: str, reading: str = "") -> Readings:
    """Return how `name` is said; `reading` is what somebody typed, in kana or pinyin, and comes first.

    Any text is taken: what has no letters has no rows.
    """
    return Readings(reading.strip() or display(name), rows(name, reading))


def rows(name: str, reading: str = "") -> tuple[Row, ...]:
    """Return the ways of taking `name` apart, as in `Readings.rows`."""
    if not reading and letters.is_han(name):
        return (_chinese_row(name),)
    name = normalize("NFKC", name)
    if letters.has_kana(reading):
        return tuple(filter(None, (_row(normalize("NFKC", reading)),)))
    together = "".join(name.split())
    found: tuple[Row, ...]
    if not letters.is_han(together):
        found = (_row(name), _row(reading), _as_chinese(name))
    elif len(said := _syllables(reading)) == len(together):
        found = (tuple(map(_typed_part, together, said)),)
    else:
        found = (_chinese_row(together), _row(reading))
    return tuple(dict.fromkeys(filter(None, found)))


def display(name: str) -> str:
    """Return the likeliest pinyin of a Chinese `name`, family name first: 欧阳晓安 is Ōuyáng Xiǎo'ān.

    A name with a middle dot is a foreign one, said word by word. "" for a name that is not all
    common Chinese characters, or has one that the dictionary does not know.
    """
    name = normalize("NFKC", name)
    together = "".join(name.split())
    if letters.is_han(together):
        family = _family(together)
        said = [family, [_given(character) for character in together[len(family) :]]]
    else:
        said = [[_given(character) for character in word] for word in _BETWEEN_WORDS.split(name)]
    if not all(readings_of for word in said for readings_of in word):
        return ""
    return " ".join(_capitalised([first[0] for first in word]) for word in said if word)


def _capitalised(syllables: list[str]) -> str:
    """Join the syllables of one word; an apostrophe keeps Xī'ān from being xiān."""
    marked = [f"'{it}" if at and normalize("NFD", it)[0] in "aoe" else it for at, it in enumerate(syllables)]
    return "".join(marked).capitalize()


# Chinese ----------------------------------------------------------------------------------------


def _family(name: str) -> list[tuple[str, ...]]:
    """Return the readings of each character of the family name that begins `name`, the right one first."""
    if compound := surname_readings.COMPOUND.get(name[:2]):
        return [(said,) for said in compound]
    single = surname_readings.SINGLE.get(name[0])
    return [(single,) if single else pinyin.of(name[0])[:1]]


def _given(character: str) -> tuple[str, ...]:
    return surname_readings.GIVEN.get(character) or pinyin.of(character)[:1]


def _chinese_row(name: str) -> Row:
    size = 2 if name[:2] in surname_readings.COMPOUND else 1
    return (*_family_parts(name[:size]), *map(_given_part, name[size:]))


@cache
def _family_parts(family: str) -> Row:
    return tuple(map(_part, family, _family(family)))


@cache
def _given_part(character: str) -> Part:
    return _part(character, _given(character))


@cache
def _part(character: str, said: tuple[str, ...]) -> Part:
    usual = tuple(dict.fromkeys((character, *(it for toned in said for it in pinyin.bare(toned)))))
    rare = dict.fromkeys(it for toned in pinyin.of(character) for it in pinyin.bare(toned))
    return Part(usual, tuple(it for it in rare if it not in usual))


@cache
def _typed_part(character: str, syllable: str) -> Part:
    """Return a character said as somebody typed it: lü, lu and lv are one reading of 吕."""
    said = tuple(toned for toned in pinyin.of(character) if syllable in pinyin.bare(toned))
    return _part(character, said or (syllable,))


def _syllables(reading: str) -> list[str]:
    """Return the syllables of a typed pinyin reading; none if it is not pinyin."""
    words = [pinyin.split(word) for word in letters.plain(reading).split()]
    return [syllable for word in words for syllable in word] if all(words) else []


def _as_chinese(name: str) -> Row:
    """Take Zhang Xiaohong apart by syllables, for her initials are zxh as much as zx."""
    words = letters.plain(name).split()
    syllables = [Part((said,)) for said in _syllables(name)]
    return tuple(syllables) if len(words) > 1 and len(syllables) in _CHINESE_IN_LATIN else ()


# Any script -------------------------------------------------------------------------------------


def _row(text: str) -> Row:
    return tuple(part for word in _BETWEEN_WORDS.split(text) for part in _word_parts(word))


@lru_cache(maxsize=65_536)
def _word_parts(word: str) -> Row:
    """Return the parts of one word: characters, runs of kana with their romanisations, Latin letters."""
    parts: list[Part] = []
    for piece in _PIECES(letters.plain(word)):
        if letters.is_han(piece):
            parts.append(_given_part(piece))
        else:
            parts += [Part((it, *kana.romaji(it))) for it in piece.split()]
    if len(parts) == 1 and (spelled_out := word.casefold().translate(_UMLAUTS)) != word.casefold():
        parts[-1] = Part((*parts[-1].usual, letters.plain(spelled_out)))
    return tuple(parts)
