"""How the columns of a file that comes again and again are read, kept under a name."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, now


class ImportMap(Base):
    """One saved mapping."""

    __tablename__ = "import_map"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str] = mapped_column(unique=True)
    headings: Mapped[str]
    """The headings of the file it was made for, as a JSON list: a file with the same is offered this map."""
    said: Mapped[str]
    """Columns, constants, order of dates, decimal comma, encoding … as JSON."""
    at: Mapped[datetime] = mapped_column(default_factory=now)
