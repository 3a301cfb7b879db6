"""What is written to one member about what has come in for her: in her language, of two pieces at the most.

The sentences lie in `resources/arrivals`, one file a language. Her name, her size and the reason are
in them; what others would get too is not.
"""

import functools
import tomllib
from dataclasses import dataclass
from typing import Any, Final

from app import paths
from app.domain import colours, honorifics, letters, style_words
from app.domain.arrivals import Fit, Suited
from app.domain.scripts import fill
from app.words import article_names, spoken

SMS: Final = 70
"""A text message is shorter than so many characters: more is two in Chinese and Japanese."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes, from which shop."""

    shop: str
    language: str
    """The shop's: articles are called by their names in it."""
    staff: str = ""
    """"" where the owner writes, or nobody has said who she is."""


def message(suited: Suited, writer: Writer, language: str, *, name: str, gender: str = "") -> str:
    """Return the message to a member who is written to in `language`."""
    told, said = suited.told, _sentences(language)
    first = told[0]
    values = _values(first, writer, language, name, gender)
    whole = [said["greeting"], said["piece"][_which(first, writer, language)]]
    parts = [fill(part, values) for part in whole]
    parts += [
        fill(said["more"][_which_more(each)], _values(each, writer, language, name, gender))
        for each in told[1:]
    ]
    parts.append(said["close"]["kin" if first.kin else "own"])
    return (" " if language == "en" else "").join(parts)


def short(suited: Suited, writer: Writer, language: str, *, name: str, gender: str = "") -> str:
    """Return the same as one text message, under `SMS` characters."""
    first = suited.told[0]
    values = _values(first, writer, language, name, gender)
    key = "kin" if first.kin else "own" if first.size else "own_free"
    written = [fill(text, values) for text in _sentences(language)["short"][key]]
    return next((text for text in written if len(text) < SMS), written[-1][: SMS - 2] + "…")


def _values(fit: Fit, writer: Writer, language: str, name: str, gender: str) -> dict[str, str]:
    script = spoken.of_language(language)
    return {
        "name": honorifics.addressed(name, gender, language),
        "shop": writer.shop,
        "staff": writer.staff or script.words["staff"],
        "item": _item(fit, writer, language),
        "colour": _colour(fit.colours[0], language) if fit.colours else "",
        "size": fit.size,
        "style": style_words.word(fit.styles[0], language) if fit.styles else "",
        "relation": script.relation(fit.kin.relation) if fit.kin else "",
    }


def _which(fit: Fit, writer: Writer, language: str) -> str:
    free = "" if fit.size else "_free"
    if fit.kin:
        return f"kin{free}"
    if fit.colours:
        return f"colour{free}"
    told = bool(fit.styles) and _speaks(style_words.word(fit.styles[0], language), writer, language)
    return f"style{free}" if told else f"plain{free}"


def _which_more(fit: Fit) -> str:
    return "kin" if fit.kin else "colour" if fit.colours else "plain"


def _item(fit: Fit, writer: Writer, language: str) -> str:
    """Return what the article is called in her language: by its kind where its name is in another one."""
    name = fit.arrival.name
    foreign = not (name and _speaks(name, writer, language))
    return article_names.called(name, language, kind=fit.arrival.kind, foreign=foreign)


def _colour(tone: str, language: str) -> str:
    """Return the colour as it stands in a sentence: in Chinese 豆沙 is a paste, and 豆沙色 a colour."""
    name = colours.name(tone, language)
    bare = language == "zh_CN" and letters.is_han(name) and not name.endswith(("色", "纹"))
    return f"{name}色" if bare else name


def _speaks(words: str, writer: Writer, language: str) -> bool:
    """Whether the shop's words can stand in a sentence of `language`."""
    if language == writer.language:
        return words.isascii() or article_names.is_of(words, language)
    if words.isascii():
        return language == "en"
    return language == "ja" and letters.has_kana(words)


@functools.cache
def _sentences(language: str) -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "arrivals" / f"{language}.toml").read_text("utf-8"))
