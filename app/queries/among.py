"""Ids and keys by the thousand in one statement: they go in as one JSON text, however many they are."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, literal, select


def these(column: Any, values: Iterable[Any]) -> ColumnElement[bool]:
    """Return whether a column holds one of `values`."""
    found: ColumnElement[bool] = column.in_(_each(literal(text(values))))
    return found


def given(column: Any, name: str = "ids") -> ColumnElement[bool]:
    """Return whether a column holds one of those that a prepared statement is asked with as `name`."""
    found: ColumnElement[bool] = column.in_(_each(bindparam(name)))
    return found


def text(values: Iterable[Any]) -> str:
    """Return the text that a prepared statement is given for them."""
    return json.dumps(list(values))


def _each(listed: ColumnElement[Any]) -> Select[tuple[Any]]:
    return select(func.json_each(listed).table_valued("value").c.value)
