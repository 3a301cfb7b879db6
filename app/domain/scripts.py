"""What is said to a member: a text for each occasion and channel, with places for names and days.

The texts lie in one TOML file a language. A script is asked for by the id that a due contact carries
("C1.day", "C3.mid_autumn") and by the channel it goes out on. Some have a second wording, "phone_2": who
called her last year need not say the same again.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.domain import relations
from app.domain.channels import Channel

PLACES: Final = {
    "name": frozenset[str](),
    "shop": frozenset[str](),
    "staff": frozenset[str](),
    "relation": frozenset({"C2"}),
    "day": frozenset({"C2", "C7", "C11", "C16", "F2"}),
    "item": frozenset({"C6", "C7"}),
    "event": frozenset({"C16", "F2"}),
}
"""The places of a text, and the rules that can fill them; an empty set means all."""

_PLACE: Final = re.compile(r"\{(\w+)\}")
_BRACED: Final = re.compile(r"[{｛][^{}｛｝\n]*[}｝]|[{｛][ \t]*[A-Za-z_]*|[A-Za-z_]*[}｝]")
"""Whatever may have been meant as a place, also where it is none."""
SECOND: Final = "_2"
"""What ends the name of a second wording."""
WAYS: Final = tuple(f"{channel}{which}" for channel in Channel for which in ("", SECOND))
"""Whatever a text can be for: "phone", and "phone_2", which is its second wording."""
_NEAREST: Final = (Channel.MESSAGE, Channel.PHONE, Channel.POST)
"""Whose text is taken where a channel has none of its own."""


@dataclass(frozen=True, slots=True)
class Scripts:
    """The texts of one language, by id and channel, and the words that fill a place nobody filled."""

    language: str
    texts: Mapping[str, Mapping[Channel, str]]
    relations: Mapping[str, str]
    words: Mapping[str, str]
    seconds: Mapping[str, Mapping[Channel, str]]
    """The second wordings, by id and channel."""

    def text(self, script: str, channel: Channel) -> str:
        """Return the text of a script, with its places still open; raise `KeyError` for no such script."""
        texts = self.texts[script]
        return next(texts[each] for each in (channel, *_NEAREST) if each in texts)

    def second(self, script: str, channel: Channel) -> str | None:
        """Return the second wording of a script for a channel, None where it has none."""
        return self.seconds.get(script, {}).get(channel)

    def channels(self, script: str) -> tuple[Channel, ...]:
        """Return by which channels a script has words of its own; none for no such script."""
        texts = self.texts.get(script, {})
        return tuple(channel for channel in Channel if channel in texts)

    def of_way(self, script: str, way: str) -> str | None:
        """Return the text that a script has for one of `WAYS` itself, None where it has none."""
        channel = way.removesuffix(SECOND)
        texts = self.texts if channel == way else self.seconds
        return texts.get(script, {}).get(Channel(channel))

    def with_own(self, own: Mapping[tuple[str, str], str]) -> "Scripts":
        """Return the texts with the shop's own words in their places, by script and one of `WAYS`.

        Those of no script are left out.
        """
        texts = {script: dict(by_channel) for script, by_channel in self.texts.items()}
        seconds = {script: dict(by_channel) for script, by_channel in self.seconds.items()}
        for (script, way), text in own.items():
            if script in texts:
                channel = way.removesuffix(SECOND)
                into = texts if channel == way else seconds
                into.setdefault(script, {})[Channel(channel)] = text
        return replace(self, texts=texts, seconds=seconds)

    def relation(self, relation: str) -> str:
        """Return how one of her family is spoken of to her: 您女儿, お嬢様, your daughter."""
        return self.relations.get(relations.key(relation), self.words["relation"])


def load(path: Path) -> Scripts:
    """Read the texts of one language; raise `ValueError` where a text has a place that nobody can fill."""
    with path.open("rb") as file:
        read = tomllib.load(file)
    texts: dict[str, dict[Channel, str]] = {}
    seconds: dict[str, dict[Channel, str]] = {}
    for script, by_channel in read["scripts"].items():
        for name, text in by_channel.items():
            if wrong := unknown_places(script, text):
                raise ValueError(path.name, script, wrong)
            channel = name.removesuffix(SECOND)
            into = texts if channel == name else seconds
            into.setdefault(script, {})[Channel(channel)] = text.strip()
    return Scripts(path.stem, texts, read["relations"], read["words"], seconds)


def unknown_places(script: str, text: str) -> list[str]:
    """Return the places of `text` that its occasion cannot fill, in their order."""
    rule = script.partition(".")[0]
    return [place for place in _PLACE.findall(text) if not _fillable(place, rule)]


def places(script: str) -> list[str]:
    """Return the places that the occasion of a script can fill, in a fixed order."""
    rule = script.partition(".")[0]
    return [place for place in PLACES if _fillable(place, rule)]


def misplaced(script: str, text: str) -> list[str]:
    """Return what stands in braces in `text` and would not be filled, as it stands there, each once.

    That is a place that the occasion does not have, and a slip of the pen: ｛name｝, {name, { name }.
    """
    return list(dict.fromkeys(text[start:end] for start, end in misplacings(script, text)))


def misplacings(script: str, text: str) -> list[tuple[int, int]]:
    """Return where in `text` that stands: the first character of each, and the one after its last."""
    fillable = {f"{{{place}}}" for place in places(script)}
    return [found.span() for found in _BRACED.finditer(text) if found[0] not in fillable]


def _fillable(place: str, rule: str) -> bool:
    return place in PLACES and (not PLACES[place] or rule in PLACES[place])


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return `text` with its places filled; raise `KeyError` for one that `values` leaves out.

    What stands in a value is never read as a place, whatever braces a name may have.
    """
    return _PLACE.sub(lambda place: values[place[1]], text)
