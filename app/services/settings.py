"""Set what the owner may set."""

import dataclasses
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from app import i18n
from app.database.sessions import WriteSession
from app.domain import errors, tiers
from app.domain.shop import LONGEST_TEXT, MOST, ShopSettings, following
from app.domain.wishes import To
from app.models import Setting
from app.queries import settings
from app.services import checks
from app.services.recording import operation

_CODES: Final[Mapping[str, Callable[[str], object]]] = {
    "accent": re.compile(r"(#[0-9a-f]{6})?").fullmatch,
    "currency": re.compile(r"[A-Z]{3}").fullmatch,
    "region": re.compile(r"[A-Z]{2}").fullmatch,
    "language": i18n.LANGUAGES.__contains__,
    "wishes_to": frozenset(To).__contains__,
}
"""Settings that are a code → whether a text is one."""


@operation("settings.change")
def change(session: WriteSession, **values: Any) -> None:
    """Set the named settings. Raises BadValue for a name that is not one, and a value that cannot be."""
    kinds = {field.name: field.type for field in dataclasses.fields(ShopSettings)}
    for key, value in values.items():
        if key not in kinds or type(value) is not kinds[key]:
            raise errors.BadValue(key, str(value), "not_a_setting")
        _check(key, value)
        row = session.get(Setting, key)
        if key == "currency" and row is not None and row.value != json.dumps(value):
            _check_unbound(session, str(value))
            _follow(session, json.loads(row.value), str(value), values)
        if row is None:
            session.add(Setting(key=key, value=json.dumps(value, ensure_ascii=False)))
        else:
            row.value = json.dumps(value, ensure_ascii=False)
    if any(key.startswith("tier_") for key in values):
        _check_tiers(session)


def _check_tiers(session: WriteSession) -> None:
    """Refuse weights that come to no hundred and thresholds that cross, however they were set."""
    found = tiers.rules_of(settings.load(session))
    weights = found.contribution + found.word_of_mouth + found.loyalty
    if not found.is_sound:
        raise errors.BadValue("tiers", str(weights), "crossed" if weights == tiers.WHOLE else "not_a_hundred")


def _check_unbound(session: WriteSession, currency: str) -> None:
    if settings.currency_is_bound(session):
        raise errors.BadValue("currency", currency, "used_before")


def _follow(session: WriteSession, before: str, now: str, values: Mapping[str, object]) -> None:
    """Say in the new currency what is still as the shop began; what the owner has set stays."""
    begun = following(before)
    for key, value in following(now).items():
        row = session.get(Setting, key)
        if row is not None and row.value == json.dumps(begun[key]) and key not in values:
            row.value = json.dumps(value)


def _check(key: str, value: object) -> None:
    if isinstance(value, str):
        checks.straight(key, value)
        if len(value) > LONGEST_TEXT:
            raise errors.BadValue(key, value[:40] + "…", "too_long")
        if key in _CODES and not _CODES[key](value):
            raise errors.BadValue(key, value, "not_a_choice")
    elif key in MOST:
        checks.within(key, int(str(value)), 0, MOST[key])
