"""An import: which file came in, when, by whom, and what it brought."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, now


class ImportRun(Base):
    """One import that was carried out."""

    __tablename__ = "import_run"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(init=False)
    kind: Mapped[str]
    """members, purchases, or both."""
    file_name: Mapped[str]
    sha256: Mapped[str]
    added: Mapped[int] = mapped_column(default=0)
    updated: Mapped[int] = mapped_column(default=0)
    unchanged: Mapped[int] = mapped_column(default=0)
    rejected: Mapped[int] = mapped_column(default=0)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    at: Mapped[datetime] = mapped_column(default_factory=now)
    undone_at: Mapped[datetime | None] = mapped_column(default=None)
