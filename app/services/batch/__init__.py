"""Operations as JSON: each names itself in `op` and carries its fields; each is one change.

Each group of operations is a file `of_….py` that ends with its table: name → function. The function
reads its fields of `Given`, calls the service that does the work, and returns what is answered.
Money is in minor units, days are YYYY-MM-DD; a birthday is
{"calendar": "lunar", "month": 8, "day": 15, "leap": false, "year": 1985} or such a day; a part of one
leaves out the day, or is "1973", "1973-11", "--11".
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from app.database.sessions import WriteSession
from app.domain import errors
from app.services import requests
from app.services.batch import (
    of_accounts,
    of_cards,
    of_contacts,
    of_events,
    of_feedback,
    of_goods,
    of_levels,
    of_members,
    of_the_shop,
)
from app.services.batch.given import Given, Operation
from app.services.fields import Fields

_GROUPS: Final = (
    of_members,
    of_goods,
    of_accounts,
    of_cards,
    of_contacts,
    of_events,
    of_feedback,
    of_levels,
    of_the_shop,
)
"""The files of operations, each with its table."""

OPERATIONS: Final[Mapping[str, Operation]] = {
    name: work for group in _GROUPS for name, work in group.OPERATIONS.items()
}
"""Name of an operation → what carries it out."""


def carry_out(session: WriteSession, request: Mapping[str, Any], today: date) -> dict[str, Any]:
    """Carry out one request (`op` and its fields, without `request_id`) and return its answer.

    The session names the request: one seen before is answered again and not done again. Raises
    NotUnderstood for an unknown operation, a missing, unknown or unreadable field, and what the
    operation's service raises.
    """
    before = requests.answered(session, request)
    if before is not None:
        return before
    session.info["today"] = today
    given = Given(session, Fields(request), today)
    name = given.fields.text("op")
    if name not in OPERATIONS:
        raise errors.NotUnderstood(f"op: {name}")
    answer = OPERATIONS[name](given)
    given.fields.done()
    requests.answer(session, request, answer)
    return answer
