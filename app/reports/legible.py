"""What of a text can be set at all: composed, on one line, without marks that draw nothing."""

import re
import unicodedata

from app.reports.kinsoku import JOINING

_EMOJI = {
    "hearts": ("♥", "❤💓💔💕💖💗💘💙💚💛💜🖤🤍🤎💝💞💟🧡♥❣🫶🥰😍😘"),
    "flowers": ("✿", "🌸💮🏵🌹🥀🌺🌻🌼🌷💐🪷🪻"),
    "stars": ("★", "⭐🌟✨💫🌠⚝"),
    "notes": ("♪", "🎵🎶🎼🎤"),
    "suns": ("☀", "🌞🌅🌄🔆"),
}
_KINDRED = {emoji: sign for sign, emojis in _EMOJI.values() for emoji in emojis}
_SPACES = {"\t": " ", "\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\x0b": "\n", "\x0c": "\n"}
_ALONE = re.compile(rf"(?<![^\s])[{''.join(sorted(JOINING))}]+")
"""Marks that join the character before them, where there is none."""
_NARROW = re.compile("[\uff61-\uff9f]+")
"""Kana of half a square, as old cash desks write them: on paper they are whole."""
_SILENT = {"Cc", "Cf", "Cs"}
_PRIVATE_PLANES = 0xF0000  # ours, for the column forms of a face
_SILENT_RANGES = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0), range(0x1F3FB, 0x1F400))
"""Variation selectors, and the skin tones of emoji."""


def legible(text: str) -> str:
    r"""Return `text` as it can be set: NFC, `\n` between paragraphs, no control or joining characters.

    Variation selectors and the skin tones and joiners of emoji go (they have no glyph); common emoji become
    the nearest sign of a printer's case; kana of half a square become whole; a mark with nothing to stand
    over goes. Letters of any script stay, whether or not a face has them.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if _NARROW.search(text):
        text = _NARROW.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return _ALONE.sub("", "".join(filter(None, map(_sign, text))))


def one_line(text: str) -> str:
    """Return `text` legible and on a single line, with single spaces."""
    return " ".join(part for part in legible(text).replace("\n", " ").split(" ") if part)


def _sign(char: str) -> str:
    if char == "\n" or " " <= char <= "~" or "\u3041" <= char <= "\u9fff":
        return char
    code = ord(char)
    if any(code in silent for silent in _SILENT_RANGES):
        return ""
    if char in _SPACES:
        return _SPACES[char]
    if unicodedata.category(char) in _SILENT or code >= _PRIVATE_PLANES:
        return ""
    return _KINDRED.get(char, char)
