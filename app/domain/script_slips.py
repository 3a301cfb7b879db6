"""Slips of the pen in a text with places: what would stand there as it is, and what was probably meant."""

import difflib
import unicodedata
from enum import StrEnum
from typing import NamedTuple

from app.domain import scripts


class Fault(StrEnum):
    """What is wrong with a place."""

    BRACE = "brace"
    """One of its braces is missing."""
    SPELLING = "spelling"
    """Wide braces, blanks or capitals: it reads like a place and is none."""
    ELSEWHERE = "elsewhere"
    """A place that only other occasions can fill."""
    UNKNOWN = "unknown"


class Slip(NamedTuple):
    """One slip."""

    written: str
    fault: Fault
    meant: str = ""
    """The place that it probably is; "" where nothing is like it."""


def slips(script: str, text: str) -> list[Slip]:
    """Return the slips in a text for an occasion, each once, in their order."""
    return [_slip(written, scripts.places(script)) for written in scripts.misplaced(script, text)]


def _slip(written: str, places: list[str]) -> Slip:
    plain = unicodedata.normalize("NFKC", written)
    name = plain.strip("{} \t").casefold()
    if not (plain.startswith("{") and plain.endswith("}")):
        return Slip(written, Fault.BRACE, name if name in places else "")
    if name in places:
        return Slip(written, Fault.SPELLING, name)
    if name in scripts.PLACES:
        return Slip(written, Fault.ELSEWHERE)
    near = difflib.get_close_matches(name, places, n=1)
    return Slip(written, Fault.UNKNOWN, near[0] if near else "")
