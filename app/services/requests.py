"""A caller's own name for a change: sent twice, it is done once and answered the same again."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select, update

from app.database.sessions import WriteSession
from app.domain import errors
from app.models import Change
from app.services import recording


def answered(session: WriteSession, request: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what was answered to the session's request before, or None where it is new.

    Raises BadValue if the same name was given to another request.
    """
    kept = session.scalar(select(Change.answer).where(Change.request_id == session.request_id))
    if kept is None:
        return None
    document = json.loads(kept)
    if document["request"] != _fingerprint(request):
        raise errors.BadValue("request_id", str(session.request_id), "used_before")
    answer: dict[str, Any] = document["answer"]
    return answer


def answer(session: WriteSession, request: Mapping[str, Any], document: Mapping[str, Any]) -> None:
    """Keep `document` as the answer to the session's request, within its transaction."""
    session.flush()
    kept = {"request": _fingerprint(request), "answer": dict(document)}
    session.execute(
        update(Change)
        .where(Change.id == recording.change_id(session))
        .values(answer=json.dumps(kept, ensure_ascii=False))
    )


def _fingerprint(request: Mapping[str, Any]) -> str:
    """Return a short word for what is asked, whatever the order of its fields."""
    return hashlib.sha256(json.dumps(request, sort_keys=True).encode()).hexdigest()[:16]
