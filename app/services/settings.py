"""Set what the owner may set."""

import dataclasses
import json
from typing import Any

from app.database.sessions import WriteSession
from app.domain import errors
from app.domain.shop import ShopSettings
from app.models import Setting
from app.services.recording import operation


@operation("settings.change")
def change(session: WriteSession, **values: Any) -> None:
    """Set the named settings. Raises BadValue for a name that is not one, or a value of another type."""
    kinds = {field.name: field.type for field in dataclasses.fields(ShopSettings)}
    for key, value in values.items():
        if key not in kinds or type(value) is not kinds[key]:
            raise errors.BadValue(key, str(value), "not_a_setting")
        row = session.get(Setting, key)
        if row is None:
            session.add(Setting(key=key, value=json.dumps(value, ensure_ascii=False)))
        else:
            row.value = json.dumps(value, ensure_ascii=False)
