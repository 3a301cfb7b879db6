"""Operations on contacts: one that was due is closed, one that nobody planned is noted."""

from collections.abc import Mapping
from typing import Any, Final

from app.services import contacts
from app.services.batch.given import Given, Operation


def _contact_close(given: Given) -> dict[str, Any]:
    read = given.fields
    contact = read.number("contact")
    following = contacts.close(
        given.session,
        contact,
        read.text("outcome"),
        given.day(),
        said=read.text("said", ""),
        next_on=read.day("next"),
        staff_id=given.staff(),
    )
    return {"contact": contact, "next": following}


def _contact_log(given: Given) -> dict[str, Any]:
    read = given.fields
    made = contacts.log(
        given.session,
        given.member(),
        read.text("channel"),
        read.text("outcome"),
        given.day(),
        said=read.text("said", ""),
        next_on=read.day("next"),
        staff_id=given.staff(),
    )
    return {"contact": made}


OPERATIONS: Final[Mapping[str, Operation]] = {
    "contact.close": _contact_close,
    "contact.log": _contact_log,
}
