"""How a script reads to somebody: filled in for an invented member, in the script's own language."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from app.domain import honorifics, scripts
from app.i18n import translate
from app.words import article_names, dates, spoken

_NAMES: Final = {"zh_CN": "张晓红", "ja": "佐藤 花子", "en": "Anna Meyer"}
_STAFF: Final = {"zh_CN": "小燕", "ja": "森", "en": "Claire"}
_EVENTS: Final = {"zh_CN": "秋日茶会", "ja": "秋のお茶会", "en": "autumn tea"}
_DAY: Final = date(2026, 9, 25)
_ITEM: Final = "coat"
_GENDERS: Final = ("f", "m", "")


def called(language: str) -> list[tuple[str, str]]:
    """Return each gender ("" for not known) and how the invented member is addressed by it, each way once."""
    found: dict[str, str] = {}
    for gender in _GENDERS:
        found.setdefault(honorifics.addressed(_NAMES[language], gender, language), gender)
    return [(gender, name) for name, gender in found.items()]


def read(text: str, script: str, language: str, gender: str, shop: str) -> str:
    """Return `text` as she would hear it; a place that cannot be filled stays as it is written."""
    said = spoken.of_language(language)
    values: Mapping[str, str] = {
        "name": honorifics.addressed(_NAMES[language], gender, language),
        "shop": shop or translate("ScriptSample", "our shop"),
        "staff": _STAFF[language],
        "relation": said.relation("daughter"),
        "day": dates.short_day(_DAY, language),
        "item": article_names.called(_ITEM, language),
        "event": _EVENTS[language],
    }
    wrong = scripts.misplaced(script, text)
    known = {f"{{{place}}}": value for place, value in values.items() if f"{{{place}}}" not in wrong}
    if not known:  # pragma: no cover  (every occasion has a name)
        return text
    return re.compile("|".join(map(re.escape, known))).sub(lambda place: known[place[0]], text)
