"""Operations on what members say of the shop: taken down, settled, and how content she is afterwards."""

from collections.abc import Mapping
from typing import Any, Final

from app.services import feedback
from app.services.batch.given import Given, Operation


def _take(given: Given) -> dict[str, Any]:
    read = given.fields
    made = feedback.take(
        given.session,
        given.member(),
        read.text("kind"),
        read.text("said"),
        given.day(),
        due=read.day("due"),
        handler=read.text("handler", "shop"),
        staff_id=given.staff(),
        contact_id=given.number("contact"),
        purchase_id=given.number("purchase"),
    )
    return {"feedback": made}


def _settle(given: Given) -> dict[str, Any]:
    read = given.fields
    which = read.number("feedback")
    question = feedback.settle(
        given.session, which, read.text("done", ""), given.day(), solved=read.flag("solved", default=True)
    )
    return {"feedback": which, "contact": question}


def _ask(given: Given) -> dict[str, Any]:
    which = given.fields.number("feedback")
    feedback.ask(given.session, which, given.fields.number("satisfaction"))
    return {"feedback": which}


OPERATIONS: Final[Mapping[str, Operation]] = {
    "feedback.ask": _ask,
    "feedback.settle": _settle,
    "feedback.take": _take,
}
