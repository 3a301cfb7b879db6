"""Operations on a member's level: set by hand, and what it brings claimed."""

from collections.abc import Mapping
from typing import Any, Final

from app.services import benefits, levels
from app.services.batch.given import Given, Operation


def _level_set(given: Given) -> dict[str, Any]:
    read = given.fields
    made = levels.set_level(
        given.session,
        given.member(),
        read.text("level"),
        given.day(),
        note=read.text("note", ""),
        staff_id=given.staff(),
    )
    return {"step": made}


def _benefit_claim(given: Given) -> dict[str, Any]:
    read = given.fields
    made = benefits.claim(
        given.session,
        given.member(),
        read.text("kind"),
        given.day(),
        saved=read.number("saved", 0),
        note=read.text("note", ""),
        purchase_id=given.number("purchase"),
        staff_id=given.staff(),
    )
    return {"claim": made}


OPERATIONS: Final[Mapping[str, Operation]] = {
    "benefit.claim": _benefit_claim,
    "level.set": _level_set,
}
