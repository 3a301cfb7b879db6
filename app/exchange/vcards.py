"""Address books: each vCard becomes a row of a table whose fields are known.

Cards are read one by one, so that a broken one costs only itself. The full name (FN) is the name;
N stands in where there is none.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from app.exchange import cells, encodings, vcard_lines
from app.exchange.table import Cell, Row, Source, Table
from app.exchange.vcard_lines import Property

FIELDS: Final = (
    "name", "reading", "gender", "phone", "email", "wechat", "line", "postcode", "address", "birthday",
    "wedding_day", "occupation", "notes", "external_id", "photo", "card", "tags", "do_not_contact",
)  # fmt: skip

_BEGIN = re.compile(r"BEGIN:VCARD\s*", re.IGNORECASE)
_END = re.compile(r"END:VCARD\s*", re.IGNORECASE)
_NUMBERLESS: Final = frozenset({"FAX", "PAGER", "BBS", "MODEM"})
_PICTURES: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8")
_ANNIVERSARIES: Final = ("ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY")
_NAME_ORDER: Final = (3, 1, 2, 0, 4)
"""Title, given names, further ones, family name, suffix among N's parts."""

CARD: Final = "X-VITRINE-CARD"
TAG: Final = "X-VITRINE-TAG"
LEFT_ALONE: Final = "X-VITRINE-DO-NOT-CONTACT"
LUNAR_BIRTHDAY: Final = "X-LUNAR-BIRTHDAY"
"""As `domain.dates.parse_birthday` reads it: kept by the sun, as BDAY is, it would come on a wrong day."""
ADDED_NOTE: Final = "X-VITRINE-ADDED-NOTE"
"""What stands at the end of NOTE for people only."""

Entries = dict[str, list[Property]]


def begins(head: bytes) -> bool:
    """Whether a file that begins with `head` is an address book."""
    for mark, encoding in encodings.MARKS:
        if head.startswith(mark):
            head = head.decode(encoding, "ignore").encode()
    if b"\0" in head[:8]:  # UTF-16 without its mark
        head = head.replace(b"\0", b"")
    return head.lstrip()[:11].upper() == b"BEGIN:VCARD"


def read(path: Path, encoding: str | None = None) -> Source:
    """Return the cards of the address book at `path`; row 2 is the first card, row 1 the fields."""
    data = path.read_bytes()
    found = encoding or encodings.detect(data)
    rows: list[Row] = []
    broken: dict[int, str] = {}
    for number, card in enumerate(_cards(data.decode(found, "replace")), 2):
        if card is None:
            broken[number] = "card_cut_off"
        rows.append([""] * len(FIELDS) if card is None else _row(card))
    table = Table("", lambda: iter([FIELDS, *rows]), len(rows) + 1, FIELDS, broken=broken)
    return Source(path, hashlib.sha256(data).hexdigest(), found, (table,))


def _cards(text: str) -> Iterator[str | None]:
    """Yield the text of each card, None for one without an end; an inner one (an AGENT) is left out."""
    lines: list[str] = []
    depth = 0
    for line in re.split(r"\r*\n|\r", text):
        if _BEGIN.fullmatch(line):
            depth += 1
        elif _END.fullmatch(line) and depth:
            depth -= 1
            if not depth:
                yield "\n".join(lines)
                lines = []
        elif depth == 1:
            lines.append(line)
    if depth:
        yield None


def _row(card: str) -> Row:
    entries: Entries = {}
    for entry in vcard_lines.properties(card):
        entries.setdefault(entry.name, []).append(entry)

    def first(*names: str) -> str:
        return next((entry.text for name in names for entry in entries.get(name, ()) if entry.text), "")

    postcode, address = _address(entries.get("ADR", ()))
    phonetic = (first("X-PHONETIC-LAST-NAME"), first("X-PHONETIC-FIRST-NAME"))
    values: dict[str, Cell] = {
        "name": _line(first("FN")) or _name(entries) or _line(first("NICKNAME", "ORG", "EMAIL")),
        "reading": _line(" ".join(filter(None, phonetic))),
        "gender": first("GENDER", "X-GENDER")[:1],
        "phone": "\n".join(_phones(entries.get("TEL", ()))),
        "email": _preferred(entries.get("EMAIL", ())),
        "wechat": first("X-WECHAT", "X-WEIXIN"),
        "line": first("X-LINE"),
        "postcode": postcode,
        "address": address,
        "birthday": first(LUNAR_BIRTHDAY) or _day(first("BDAY")),
        "wedding_day": _day(first(*_ANNIVERSARIES)) or _day(_labelled(entries, "X-ABDATE", "Anniversary")),
        "occupation": first("TITLE", "ROLE"),
        "notes": _notes(entries, first(ADDED_NOTE)),
        "external_id": first("UID", "X-ABUID"),
        "photo": next(filter(None, map(_picture, entries.get("PHOTO", ()))), b""),
        "card": first(CARD),
        # A telephone's own groups are nobody's tags: only ours come back.
        "tags": ",".join(entry.text for entry in entries.get(TAG, ())),
        "do_not_contact": first(LEFT_ALONE),
    }
    return [
        cells.untouched(value) if isinstance(value, str) else value for value in (values[it] for it in FIELDS)
    ]


def _notes(entries: Entries, added: str) -> str:
    texts = dict.fromkeys(entry.text for entry in entries.get("NOTE", ()) if entry.text)
    notes = "\n\n".join(texts)
    return notes.removesuffix(added).rstrip() if added else notes


def _line(text: str) -> str:
    return " ".join(text.split())


def _name(entries: Entries) -> str:
    for entry in entries.get("N", ()):
        parts = [*entry.parts, "", "", "", "", ""]
        if name := _line(" ".join(parts[place] for place in _NAME_ORDER)):
            return name
    return ""


def _phones(entries: Iterable[Property]) -> list[str]:
    """Return the numbers to call, mobiles and preferred ones first, without fax and pager."""
    spoken = [entry for entry in entries if not entry.words & _NUMBERLESS]
    spoken.sort(key=lambda entry: ("CELL" not in entry.words, "PREF" not in entry.words))
    return list(dict.fromkeys(filter(None, (_line(entry.text.removeprefix("tel:")) for entry in spoken))))


def _preferred(entries: Iterable[Property]) -> str:
    ordered = sorted(entries, key=lambda entry: "PREF" not in entry.words)
    return next((entry.text for entry in ordered if entry.text), "")


def _labelled(entries: Entries, name: str, label: str) -> str:
    """Return the value of an Apple entry whose label, an entry of the same group, is `label`."""
    labels = (label, f"_$!<{label}>!$_")
    groups = {entry.group for entry in entries.get("X-ABLABEL", ()) if entry.text in labels} - {""}
    return next((entry.text for entry in entries.get(name, ()) if entry.group in groups), "")


def _day(text: str) -> str:
    """Return a vCard's day without its clock."""
    return text.split("T", 1)[0] if re.match(r"[\d-]+T\d", text) else text


def _address(entries: Iterable[Property]) -> tuple[str, str]:
    """Return postcode and address, the one of her home before others."""
    for entry in sorted(entries, key=lambda entry: ("HOME" not in entry.words, "PREF" not in entry.words)):
        parts = [re.sub(r"[\s,]*\n\s*", ", ", part).strip(", ") for part in entry.parts]
        parts += [""] * (7 - len(parts))
        # "^n" is an escape of parameters: a part that has it leaked out of a label.
        said = [part for part in (*parts[:5], parts[6]) if part and "^n" not in part]
        if said:
            return parts[5], ", ".join(said)
    return "", ""


def _picture(entry: Property) -> bytes:
    """Return the picture that stands in the card itself; one on a server is not fetched."""
    return entry.data if entry.data.startswith(_PICTURES) else b""
