"""Read and write sessions are two types, so that the type checker refuses the wrong one.

A query takes a `ReadSession`. A service takes a `WriteSession`, which knows who acts. Neither
commits: whoever opened the session does, by leaving its block.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.domain import permissions


@dataclass(frozen=True, slots=True)
class Actor:
    """Who makes a change: a member of staff and the role it is made in."""

    staff_id: int | None
    role: permissions.Role


OWNER = Actor(staff_id=None, role=permissions.Role.OWNER)
"""Until sign-in is switched on, everybody is the owner."""


class ReadSession(Session):
    """One snapshot of the shop; the file refuses every change made through it."""


class WriteSession(ReadSession):
    """One change of the shop: all of it is committed when its block ends, or nothing is."""

    def __init__(
        self, *args: Any, actor: Actor = OWNER, request_id: str | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.actor = actor
        self.request_id = request_id
        self.operation: str | None = None
        self.member_id: int | None = None
        """The member on whose timeline the change is shown; a service sets it."""
