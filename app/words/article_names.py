"""What an article is called inside a sentence to somebody: in her script, and in English in small letters."""

from typing import Final

from app.domain import categories, letters

_PROPER: Final = frozenset({
    "Breton", "Chelsea", "Chinese", "Cuban", "Egyptian", "English", "Fair", "French", "Indian", "Irish",
    "Italian", "Japanese", "London", "Milanese", "Oxford", "Panama", "Parisian", "Scottish", "Swiss",
})  # fmt: skip
"""First words that keep their capital; a brand's name is known by a second capital after it."""


def is_of(text: str, language: str) -> bool:
    """Whether a text is written as `language` is: 真丝 is no Japanese, and コート no Chinese."""
    if language == "en":
        return not (letters.has_kana(text) or letters.has_han(text))
    if language == "zh_CN":
        return letters.has_han(text) and not letters.has_kana(text)
    return letters.has_kana(text) or (letters.has_han(text) and _is_japanese(text))


def called(name: str, language: str, *, kind: str = "", foreign: bool | None = None) -> str:
    """Return how to call the article `name` in a sentence of `language`.

    A name in another script gives way to the usual word of its `kind` (else of the kind that the name
    tells); what has neither is called by its name. `foreign` says so where the caller knows better.
    """
    is_foreign = not is_of(name, language) if foreign is None else foreign
    kind = kind or categories.within(name)
    if is_foreign and kind in categories.SIZED:
        return categories.word(kind, language)
    return _small(name) if language == "en" else name


def _small(name: str) -> str:
    """Return an English name as it stands within a sentence: "Trench Coat" is a trench coat."""
    first, *rest = name.split(" ")
    brand = bool(rest) and rest[0].istitle() and not _is_common(rest[0])
    if first.istitle() and first not in _PROPER and not brand:
        first = first.lower()
    return " ".join(
        [first, *(word.lower() if word.istitle() and _is_common(word) else word for word in rest)]
    )


def _is_common(word: str) -> bool:
    return categories.within(word) in categories.SIZED


def _is_japanese(text: str) -> bool:
    try:
        text.encode("cp932")
    except UnicodeEncodeError:
        return False
    return True
