"""Operations as JSON: each names itself in `op` and carries its fields; each is one change.

The table below is the whole list. An operation reads its fields, calls the service that does the
work, and returns what is answered.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from app.database.sessions import WriteSession
from app.domain import errors
from app.services import requests
from app.services import settings as settings_service
from app.services.fields import Fields

Operation = Callable[[WriteSession, Fields], dict[str, Any]]


def carry_out(session: WriteSession, request: Mapping[str, Any]) -> dict[str, Any]:
    """Carry out one request (`op` and its fields, without `request_id`) and return its answer.

    The session names the request: one seen before is answered again and not done again. Raises
    NotUnderstood for an unknown operation, a missing, unknown or unreadable field, and what the
    operation's service raises.
    """
    before = requests.answered(session, request)
    if before is not None:
        return before
    fields = Fields(request)
    operation = OPERATIONS.get(fields.text("op"))
    if operation is None:
        raise errors.NotUnderstood(f"op: {request['op']}")
    answer = operation(session, fields)
    fields.done()
    requests.answer(session, request, answer)
    return answer


def _settings_change(session: WriteSession, fields: Fields) -> dict[str, Any]:
    settings_service.change(session, **fields.mapping("values"))
    return {}


OPERATIONS: Final[Mapping[str, Operation]] = {
    "settings.change": _settings_change,
}
"""Name of an operation → what carries it out."""
