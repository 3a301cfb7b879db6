"""Points and stored value that she brought from where the shop kept them before: one lot a row."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, MemberKey


class OpeningBalance(Base):
    """One lot, as of a day, that lapses on a day or never."""

    __tablename__ = "opening_balance"
    __table_args__ = (
        CheckConstraint("kind IN ('points', 'money')", name="kind"),
        CheckConstraint("amount > 0", name="amount"),
        Index("ix_opening_balance_member_id", "member_id"),
        Index("ix_opening_balance_import_id", "import_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(init=False)
    member_id: Mapped[MemberKey]
    kind: Mapped[str]
    amount: Mapped[int]
    """Points, or minor units."""
    as_of: Mapped[date]
    expires_on: Mapped[date | None] = mapped_column(default=None)
    """The last day on which it counts; None: it does not lapse."""
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"), default=None)
    source_key: Mapped[str | None] = mapped_column(default=None, unique=True)
    """What names this lot in the file it came from, so that a file comes in once."""
