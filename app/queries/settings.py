"""The shop's settings, with the default for whatever the owner has not set."""

import dataclasses
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain.shop import ShopSettings
from app.models import PurchaseLine, Setting
from app.queries.prepared import Prepared

_STORED = Prepared(select(Setting.key, Setting.value))
ASKED: Final = (_STORED,)
"""What a card asks of it, for `prepared.Together`."""
_KNOWN: Final = frozenset(field.name for field in dataclasses.fields(ShopSettings))


def load(session: ReadSession) -> ShopSettings:
    """Return the settings in force. Keys of a later version are passed over."""
    return typed(stored(session))


def stored(session: ReadSession) -> dict[str, str]:
    """Return what is in the file: JSON by key, also what is none of the owner's settings."""
    return {key: value for key, value in _STORED.rows(session)}  # noqa: C416  (rows are tuples of any length)


def typed(kept: Mapping[str, str]) -> ShopSettings:
    """Return the settings that `stored` gave, with their types."""
    return _typed(tuple((key, value) for key, value in kept.items() if key in _KNOWN))


@lru_cache(maxsize=4)  # every card asks for them, and they are hardly ever other ones
def _typed(kept: tuple[tuple[str, str], ...]) -> ShopSettings:
    return ShopSettings(**{key: json.loads(value) for key, value in kept})


def currency_is_bound(session: ReadSession) -> bool:
    """Whether amounts are on file: their minor units would mean something else in another currency."""
    return session.scalar(select(PurchaseLine.id).limit(1)) is not None
