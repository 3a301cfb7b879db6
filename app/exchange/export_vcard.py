"""Members as an address book: vCard 3.0, which every telephone reads, or 4.0.

A birthday by the moon is not written as BDAY, which telephones keep by the sun, on a wrong day. It
stands in a property of its own and, for whoever looks at the card, at the end of the note. A birthday
without a year is `--0312` in 4.0; 3.0 has no such form, and Apple's is written, which others read as a
whole day.
"""

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app import __version__, i18n
from app.domain import letters, phones
from app.domain.birthday import Birthday, Calendar
from app.domain.dates import NO_YEAR
from app.domain.surname_readings import COMPOUND
from app.exchange import vcards
from app.exchange.content_lines import folded, parts, text
from app.queries.member_records import MemberRecord
from app.words import dates

V3: Final = "3.0"
V4: Final = "4.0"

_PICTURES: Final = ((b"\xff\xd8\xff", "JPEG"), (b"\x89PNG", "PNG"), (b"GIF8", "GIF"))
_CHINESE_NAME: Final = range(2, 5)
_MOBILE = re.compile(r"\+861[3-9]\d{9}|\+81[5789]0\d{8}").fullmatch
_DIGITS = re.compile(r"\D")


def write(path: Path, members: Iterator[list[MemberRecord]], version: str, language: str) -> Iterator[int]:
    """Write a card for each member, yielding how many are done."""
    done = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        for batch in members:
            with i18n.language(language):
                cards = [card(who, version) for who in batch]
            file.writelines(cards)
            done += len(batch)
            yield done


def card(who: MemberRecord, version: str) -> str:
    """Return the card of one member, in the language in force."""
    lines = [
        "BEGIN:VCARD",
        f"VERSION:{version}",
        f"PRODID:-//Vitrine//Vitrine {__version__}//EN",
        f"UID{';VALUE=text' if version == V4 else ''}:{text(who.uid)}",
        *_names(who, version),
        *_phones(who, version),
        *_reached(who, version),
        *_days_and_notes(who, version),
        *_shops_own(who),
        *([_picture(who.photo, version)] if who.photo else ()),
        "END:VCARD",
    ]
    return "".join(map(folded, lines))


def _names(who: MemberRecord, version: str) -> Iterator[str]:
    family, given = split(who.name, who.reading)
    said = who.reading.split()
    sort_as = ""
    if said and version == V4 and not re.search(r'[",;:\\]', who.reading):
        sort_as = f';SORT-AS="{",".join(filter(None, (said[0], " ".join(said[1:]))))}"'
    yield f"N{sort_as}:{parts(family, given, '', '', '')}"
    yield f"FN:{text(who.name)}"
    if said:
        if version == V3:
            yield f"SORT-STRING:{text(who.reading)}"
        yield f"X-PHONETIC-LAST-NAME:{text(said[0])}"
        if said[1:]:
            yield f"X-PHONETIC-FIRST-NAME:{text(' '.join(said[1:]))}"


def split(name: str, reading: str = "") -> tuple[str, str]:
    """Return family and given name, as far as they can be told; else the whole name as the family's.

    A Chinese name is known by its length, and by not being read in kana; a Japanese one without a
    blank is not cut, for nobody can say where.
    """
    words = name.split()
    if len(words) > 1:
        if any(letters.is_han(word) or letters.has_kana(word) for word in words):
            return words[0], " ".join(words[1:])
        return words[-1], " ".join(words[:-1])
    if letters.is_han(name) and len(name) in _CHINESE_NAME and not letters.has_kana(reading):
        size = 2 if name[:2] in COMPOUND and len(name) > 2 else 1  # noqa: PLR2004  (two characters)
        return name[:size], name[size:]
    return name, ""


def _phones(who: MemberRecord, version: str) -> Iterator[str]:
    for place, (written, key) in enumerate(who.phones):
        kind = "CELL" if _MOBILE(key) else "VOICE"
        first = not place
        if version == V4:
            types = f"TYPE={kind.lower()}" + (";PREF=1" if first else "")
        else:
            types = f"TYPE={kind}" + (",PREF" if first else "")
        yield f"TEL;{types}:{text(_dialled(written, key))}"


def _dialled(written: str, key: str) -> str:
    """Return the number as the world dials it; as it is written where more is said than a number."""
    if not key.startswith("+"):
        return written
    digits = _DIGITS.sub("", written)
    return key if digits.endswith(phones.tail(key, 7)) else written


def _reached(who: MemberRecord, version: str) -> Iterator[str]:
    if who.email:
        yield f"EMAIL{';TYPE=INTERNET' if version == V3 else ''}:{text(who.email)}"
    for name, value in (("X-WECHAT", who.wechat), ("X-LINE", who.line)):
        if value:
            yield f"{name}:{text(value)}"
    if who.address or who.postcode:
        kind = "home" if version == V4 else "HOME"
        yield f"ADR;TYPE={kind}:{parts('', '', who.address, '', '', who.postcode, '')}"
    if who.gender:
        name = "GENDER" if version == V4 else "X-GENDER"
        yield f"{name}:{who.gender.upper()}"


def _days_and_notes(who: MemberRecord, version: str) -> Iterator[str]:
    note = who.notes
    if who.birthday is not None:
        yield _born(who.birthday, version)
        if who.birthday.calendar is Calendar.LUNAR:
            added = _lunar_note(who.birthday)
            note = f"{note}\n\n{added}" if note else added
            yield f"{vcards.ADDED_NOTE}:{text(added)}"
    if who.wedding_day:
        yield from _wedding(who.wedding_day.isoformat(), version)
    if who.occupation:
        yield f"TITLE:{text(who.occupation)}"
    if note:
        yield f"NOTE:{text(note)}"


def _born(kept: Birthday, version: str) -> str:
    if kept.calendar is Calendar.LUNAR:
        year = f"{kept.year}-" if kept.year else ""
        return f"{vcards.LUNAR_BIRTHDAY}:农历{year}{'闰' if kept.leap else ''}{kept.month}-{kept.day}"
    if version == V4:
        return f"BDAY:{kept.year or '--'}{kept.month:02}{kept.day:02}"
    if kept.year is None:
        return f"BDAY;X-APPLE-OMIT-YEAR={NO_YEAR}:{NO_YEAR}-{kept.month:02}-{kept.day:02}"
    return f"BDAY:{kept.year:04}-{kept.month:02}-{kept.day:02}"


def _lunar_note(kept: Birthday) -> str:
    words = i18n.translate("AddressBook", "Birthday: {birthday}")
    return words.format(birthday=dates.birthday_with_year(kept))


def _wedding(day: str, version: str) -> Iterator[str]:
    if version == V4:
        yield f"ANNIVERSARY:{day.replace('-', '')}"
        return
    yield f"X-ANNIVERSARY:{day}"
    yield f"item1.X-ABDATE:{day}"
    yield "item1.X-ABLabel:_$!<Anniversary>!$_"


def _shops_own(who: MemberRecord) -> Iterator[str]:
    """Yield what only a shop knows of her: her card, her tags, and her wish to be left alone."""
    if who.card:
        yield f"{vcards.CARD}:{text(who.card)}"
    groups = [*who.tags]
    if who.do_not_contact:
        yield f"{vcards.LEFT_ALONE}:yes"
        groups.insert(0, i18n.translate("AddressBook", "Do not contact"))
    if groups:
        yield f"CATEGORIES:{','.join(map(text, groups))}"
    for tag in who.tags:
        yield f"{vcards.TAG}:{text(tag)}"


def _picture(data: bytes, version: str) -> str:
    kind = next((kind for head, kind in _PICTURES if data.startswith(head)), "JPEG")
    letters_ = base64.b64encode(data).decode()
    if version == V4:
        return f"PHOTO:data:image/{kind.lower()};base64,{letters_}"
    return f"PHOTO;ENCODING=b;TYPE={kind}:{letters_}"
