"""A member: who she is, how to reach her, what to serve her (rules M1, M3, M4)."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import STRICT, Base, Key, now


class Member(Base):
    """One person on file. A birthday is five columns because it may be lunar and year-less."""

    __tablename__ = "member"
    __table_args__ = (
        CheckConstraint("birth_calendar IN ('solar', 'lunar')", name="birth_calendar"),
        CheckConstraint("birth_month BETWEEN 1 AND 12", name="birth_month"),
        CheckConstraint("birth_day BETWEEN 1 AND 31", name="birth_day"),
        Index("ix_member_name_key", "name_key"),
        Index("ix_member_advisor_id", "advisor_id"),
        # Removing a member looks for whoever names her: without an index, through the whole table.
        Index("ix_member_referred_by_id", "referred_by_id", sqlite_where=text("referred_by_id IS NOT NULL")),
        # Who is likely the same is looked for while her values are being typed.
        Index("ix_member_email", "email", sqlite_where=text("email <> ''")),
        Index("ix_member_wechat", "wechat", sqlite_where=text("wechat <> ''")),
        Index(
            "ix_member_birth_month_birth_day", "birth_month", "birth_day",
            sqlite_where=text("birth_day IS NOT NULL"),
        ),
        Index("ix_member_left_alone", "do_not_contact", sqlite_where=text("do_not_contact <> 0")),
        STRICT,
    )  # fmt: skip

    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str]
    name_key: Mapped[str]
    """`domain.names.fold(name)`: what the search for duplicates compares."""
    card: Mapped[str | None] = mapped_column(unique=True, default=None)
    external_id: Mapped[str | None] = mapped_column(unique=True, default=None)
    """What another program calls her (a vCard's UID), so that a file comes in once."""
    reading: Mapped[str] = mapped_column(default="")
    gender: Mapped[str] = mapped_column(default="")
    """"f", "m", or "" where nobody asked."""
    language: Mapped[str | None] = mapped_column(default=None)
    """The language she is written to in; None: the shop's."""
    wechat: Mapped[str] = mapped_column(default="")
    line: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    birth_calendar: Mapped[str | None] = mapped_column(default=None)
    birth_year: Mapped[int | None] = mapped_column(default=None)
    birth_month: Mapped[int | None] = mapped_column(default=None)
    birth_day: Mapped[int | None] = mapped_column(default=None)
    birth_leap: Mapped[int] = mapped_column(default=0)
    wedding_day: Mapped[date | None] = mapped_column(default=None)
    occupation: Mapped[str] = mapped_column(default="")
    hobbies: Mapped[str] = mapped_column(default="")
    drink: Mapped[str] = mapped_column(default="")
    call_hours: Mapped[str] = mapped_column(default="")
    dress_habits: Mapped[str] = mapped_column(default="")
    talk_about: Mapped[str] = mapped_column(default="")
    taboos: Mapped[str] = mapped_column(default="", server_default="")
    """What is not to be said, offered or done (M7)."""
    parking: Mapped[str] = mapped_column(default="", server_default="")
    umbrella_lent_on: Mapped[date | None] = mapped_column(default=None)
    """Since when she has an umbrella of the shop's; None: she has none."""
    mourning_from: Mapped[date | None] = mapped_column(default=None)
    """喪中: for a year from this day no festive greeting goes to her (M8)."""
    notes: Mapped[str] = mapped_column(default="")
    joined_on: Mapped[date | None] = mapped_column(default=None)
    source: Mapped[str] = mapped_column(default="walk_in")
    """walk_in, referral, tried_on, fan, event, import (M3)."""
    referred_by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), default=None)
    advisor_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), default=None)
    status: Mapped[str] = mapped_column(default="active")
    """prospect, applied, active, expired, suspended, cancelled (M4)."""
    level: Mapped[str] = mapped_column(default="member")
    """member, vip, senior_vip (V4)."""
    valid_until: Mapped[date | None] = mapped_column(default=None)
    do_not_contact: Mapped[int] = mapped_column(default=0)
    """1: she asked to be left alone; wins over every list and reminder."""
    find_names: Mapped[str] = mapped_column(default="")
    """Search keys made by `domain.search_keys`; kept by every service that names her."""
    find_readings: Mapped[str] = mapped_column(default="")
    find_digits: Mapped[str] = mapped_column(default="")
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"), default=None)
    created_at: Mapped[datetime] = mapped_column(default_factory=now)
