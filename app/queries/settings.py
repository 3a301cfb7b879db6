"""The shop's settings, with the default for whatever the owner has not set."""

import dataclasses
import json

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain.shop import ShopSettings
from app.models import PurchaseLine, Setting


def load(session: ReadSession) -> ShopSettings:
    """Return the settings in force. Keys of a later version are passed over."""
    known = {field.name for field in dataclasses.fields(ShopSettings)}
    stored = session.execute(select(Setting.key, Setting.value)).all()
    return ShopSettings(**{key: json.loads(value) for key, value in stored if key in known})


def currency_is_bound(session: ReadSession) -> bool:
    """Whether amounts are on file: their minor units would mean something else in another currency."""
    return session.scalar(select(PurchaseLine.id).limit(1)) is not None
