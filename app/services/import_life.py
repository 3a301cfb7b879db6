"""The life of a card that came with a file: it begins with a step that says which, and goes on by another."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.database.sessions import WriteSession
from app.domain import card_life
from app.domain.card_steps import Step
from app.domain.status import Status
from app.models import CardStep
from app.models.base import instant_text, now
from app.services import bulk_rows, ledger, recording


def begin(session: WriteSession, states: Sequence[tuple[int, str]]) -> None:
    """Begin the lives of members who are new, each in the state that the file gives her."""
    _write(session, [(member_id, status, status) for member_id, status in states])


def may_go_on(row: dict[str, Any], said: str, *, lived_here: bool) -> bool:
    """Tell whether the file may bring a member who is known, by her row, into the state that it gives."""
    return card_life.file_may_say(
        Status(row["status"]),
        Status(said),
        came_by_file=row["import_id"] is not None,
        lived_here=lived_here,
    )


def go_on(session: WriteSession, member_id: int, before: str, after: str) -> None:
    """Note the step on record, as part of what the import changed of a member who was known."""
    [number] = _write(session, [(member_id, before, after)])
    step = recording.columns(session.get_one(CardStep, number))
    bulk_rows.record(session, [(CardStep.__tablename__, number, None, step)])


def _write(session: WriteSession, steps: Sequence[tuple[int, str, str]]) -> Sequence[int]:
    first = bulk_rows.next_id(session, CardStep.__tablename__)
    numbers = range(first, first + len(steps))
    fixed = {
        "day": ledger.day_of(session).isoformat(),
        "reason": session.info["import_file"],
        "staff_id": session.actor.staff_id,
        "at": instant_text(now()),
    }
    template = CardStep(member_id=0, step=Step.IMPORT.value, day=date.min, before="", after="")
    rows = [(number, *step) for number, step in zip(numbers, steps, strict=True)]
    bulk_rows.insert_rows(session, template, ("id", "member_id", "before", "after"), fixed, rows)
    return numbers
