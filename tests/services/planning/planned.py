"""What is planned, and how it is asked for."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.models import Contact
from app.services import planning
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)


PHONE = ("13900138812",)


def vip(session: WriteSession, name: str = "陈丽", **values: Any) -> int:
    return make.member(session, name, **{"phones": PHONE, "level": "vip", "address": "上海", **values})


def rows(shop: Shop) -> list[tuple[Any, ...]]:
    with shop.reading() as session:
        found = session.scalars(select(Contact).order_by(Contact.member_id, Contact.occasion_key))
        return [
            (
                one.member_id,
                one.occasion_key,
                one.due,
                one.window_from,
                one.window_to,
                one.outcome,
                one.reason,
            )
            for one in found
        ]


def keys(shop: Shop, member_id: int | None = None) -> set[str]:
    return {row[1] for row in rows(shop) if member_id in {None, row[0]}}


def plan(shop: Shop, today: date = TODAY, **values: Any) -> int:
    with shop.changing() as session:
        return planning.plan(session, today, **values)
