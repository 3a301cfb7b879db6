"""Who changed what, and how to take it back: one change a transaction, one row for each row touched."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, now


class Change(Base):
    """One transaction: the operation, who did it, on whose card it is shown."""

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_member_id", "member_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    operation: Mapped[str]
    role: Mapped[str]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    member_id: Mapped[int | None] = mapped_column(default=None)
    """No foreign key: the record outlives the member."""
    request_id: Mapped[str | None] = mapped_column(unique=True, default=None)
    """The caller's name for it: a double click or a retry is one change."""
    answer: Mapped[str] = mapped_column(default="")
    """What was answered to `request_id`, as JSON, to be answered again."""
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"), default=None)
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("change.id"), unique=True, default=None)
    at: Mapped[datetime] = mapped_column(default_factory=now)


class ChangedRow(Base):
    """One row before and after, as JSON of the columns that changed; NULL: it was not there."""

    __tablename__ = "changed_row"
    __table_args__ = (Index("ix_changed_row_change_id", "change_id"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    change_id: Mapped[int] = mapped_column(ForeignKey("change.id"))
    table_name: Mapped[str]
    row_key: Mapped[str]
    """The row's primary key as text."""
    before: Mapped[str | None] = mapped_column(default=None)
    after: Mapped[str | None] = mapped_column(default=None)
