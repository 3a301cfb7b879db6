"""The lines of a vCard as properties: unfolded, decoded, unescaped; the versions 2.1, 3.0 and 4.0.

Our own, because the libraries tried give up a whole card over one line that its exporter got wrong
(a picture not indented, a half character, a base64 text of one letter too many): 4 of 26 real ones.
"""

import base64
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

_PROPERTY = re.compile(
    r"(?:(?P<group>[\w-]+)\.)?(?P<name>[\w-]+)(?P<parameters>(?:;(?:\"[^\"]*\"|[^\":])*)*):(?P<value>.*)",
    re.DOTALL,
)
_PARAMETERS = re.compile(r";((?:\"[^\"]*\"|[^\";])*)")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_FIELDS = re.compile(r"((?:\\.|[^\\;])*)(?:;|$)", re.DOTALL)
_QUOTED_PRINTABLE, _BASE64 = "QUOTED-PRINTABLE", frozenset({"BASE64", "B"})


@dataclass(frozen=True, slots=True)
class Property:
    """One line: its name in capitals, the capitals of all words of its parameters, its value as written."""

    name: str
    words: frozenset[str]
    value: str
    group: str = ""

    @property
    def text(self) -> str:
        """The value as one text."""
        return _plain(self.value)

    @property
    def parts(self) -> list[str]:
        """The value as its parts between semicolons (a name, an address)."""
        return [_plain(part) for part in _FIELDS.findall(self.value)[:-1]] or [""]

    @property
    def data(self) -> bytes:
        """The value as base64, as far as it goes; b"" where it is none."""
        letters = re.sub(r"[^A-Za-z0-9+/]", "", self.value.split("base64,")[-1])
        if len(letters) % 4 == 1:  # no base64 text is that long: one letter too many
            letters = letters[:-1]
        return base64.b64decode(letters + "=" * (-len(letters) % 4))


def properties(card: str) -> Iterator[Property]:
    """Yield the properties of one card's text; a line that is none is passed over."""
    for line in _unfolded(card):
        match = _PROPERTY.fullmatch(line)
        if match is None:
            continue
        words: set[str] = set()
        charset = "utf-8"
        for parameter in _PARAMETERS.findall(match["parameters"]):
            key, _, value = parameter.rpartition("=")
            if key.upper() == "CHARSET":
                charset = value
            if key.upper() in {"", "TYPE", "ENCODING", "PREF", "VALUE"}:
                words |= {word.strip().upper() for word in value.strip('"').split(",")}
            if key.upper() == "PREF":
                words.add("PREF")
        value = match["value"]
        if _QUOTED_PRINTABLE in words:
            value = _quoted_printable(value, charset)
        yield Property(match["name"].upper().replace("_", "-"), frozenset(words), value, match["group"] or "")


def _unfolded(card: str) -> Iterator[str]:
    """Yield whole lines: what is indented, what follows a soft break, and what has no colon belong above."""
    line = ""
    for piece in card.split("\n"):
        quoted = _QUOTED_PRINTABLE in line.split(":", 1)[0].upper()
        if quoted and line.endswith("="):
            line = line[:-1] + piece.lstrip("\t ") if piece[:1] in "\t " else line[:-1] + piece
        elif piece[:1] in ("\t", " "):
            line += piece[1:]
        elif ":" not in piece and piece:
            line += piece
        else:
            if line:
                yield line
            line = piece
    if line:
        yield line


def _quoted_printable(value: str, charset: str) -> str:
    data = quopri.decodestring(value.encode("utf-8", "surrogateescape"))
    try:
        return data.decode(charset, "replace").replace("\ufffd", "")
    except LookupError:
        return data.decode("utf-8", "replace").replace("\ufffd", "")


def _plain(value: str) -> str:
    text = _ESCAPED.sub(lambda mark: "\n" if mark[1] in "nN" else mark[1], value)
    return text.replace("\r\n", "\n").strip()
