"""A kind of line: the category, size, colour, styles and pieces that many lines are written with, once."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key


class LineKind(Base):
    """One writing of the five; a line names it in `kind_id` once it is filed (`services.line_kinds`)."""

    __tablename__ = "line_kind"
    __table_args__ = (UniqueConstraint("category", "size", "colour", "styles", "quantity"), STRICT)

    id: Mapped[Key] = mapped_column(init=False)
    category: Mapped[str]
    size: Mapped[str]
    colour: Mapped[str]
    styles: Mapped[str]
    quantity: Mapped[int]
