"""Two cards that were found to be one person's: which was kept, which went, and by which change (M9).

The card that went is no row of `member` any more: nothing can list it by mistake. All of it is in
the rows of its change, from which `services.merging` makes it again, whenever that is asked for.
"""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class Merge(Base):
    """One merge that stands; parting the two cards again removes it, on record."""

    __tablename__ = "merge"
    __table_args__ = (Index("ix_merge_kept_id", "kept_id"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    kept_id: Mapped[int]
    """No foreign key, as in `Change`: the kept card may be in the bin for a while."""
    gone_id: Mapped[int]
    gone_name: Mapped[str]
    change_id: Mapped[int] = mapped_column(ForeignKey("change.id"), unique=True)
    merged_on: Mapped[date]
    gone_card: Mapped[str | None] = mapped_column(default=None)
    also: Mapped[str] = mapped_column(default="")
    """Names by which she was known and is not called any more, one a line: they still find her."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
