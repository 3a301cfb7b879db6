"""What every table shares: strict columns, named constraints, days and instants as ISO text."""

from datetime import UTC, date, datetime
from typing import Annotated, Any, ClassVar

from sqlalchemy import Dialect, ForeignKey, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass, mapped_column
from sqlalchemy.types import TypeDecorator


class DayText(TypeDecorator[date]):
    """A day, kept as `YYYY-MM-DD`, which sorts and reads as it should in any tool."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:  # noqa: ARG002, D102
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:  # noqa: ARG002, D102
        return None if value is None else date.fromisoformat(value)


def instant_text(value: datetime) -> str:
    """Return an instant as the file has it: 2026-11-22T04:30:00Z."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class InstantText(TypeDecorator[datetime]):
    """An instant, kept in UTC as ISO text to the second."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002, D102
        return None if value is None else instant_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002, D102
        return None if value is None else datetime.fromisoformat(value)


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """The base of every table. Rows never leave `queries` and `services`."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: Text, date: DayText, datetime: InstantText}


STRICT: dict[str, Any] = {"sqlite_strict": True, "sqlite_autoincrement": True}
"""Table options: SQLite refuses a value of another type than its column's, and no id is used twice
(the record of changes names rows by it)."""

Key = Annotated[int, mapped_column(primary_key=True)]
MemberKey = Annotated[int, mapped_column(ForeignKey("member.id"))]
"""The member a row belongs to. No cascades: what goes is removed by a service, on record."""


def now() -> datetime:
    """Return this instant, in UTC."""
    return datetime.now(UTC).replace(microsecond=0)
