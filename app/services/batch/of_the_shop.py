"""Operations on the shop itself: its settings, and a change taken back."""

from collections.abc import Mapping
from typing import Any, Final

from app.services import settings, undo
from app.services.batch.given import Given, Operation


def _settings_change(given: Given) -> dict[str, Any]:
    settings.change(given.session, **given.fields.mapping("values"))
    return {}


def _change_undo(given: Given) -> dict[str, Any]:
    named = given.number("change")
    change = undo.last_change(given.session) if named is None else named
    return {"change": change, "operation": undo.take_back(given.session, change)}


OPERATIONS: Final[Mapping[str, Operation]] = {
    "settings.change": _settings_change,
    "change.undo": _change_undo,
}
