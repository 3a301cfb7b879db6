"""What the sample shop sells, and the words that its people are made of."""

import functools
import tomllib
from dataclasses import dataclass
from typing import Any, Final

from app import paths

YEN: Final = 20
"""Yen for one yuan: prices in the catalogue are written in yuan."""


@dataclass(frozen=True, slots=True)
class Item:
    """An item of the catalogue: `low` and `high` are whole currency units."""

    key: str
    sku: str
    name: str
    category: str
    sizes: tuple[str, ...]
    low: int
    high: int
    style: str


@functools.cache
def words(table: str) -> dict[str, Any]:
    """Return a table of the sample's people (`zh_CN`, `ja`, `en`, `words`, `shop`, `staff`)."""
    return _file("people")[table]  # type: ignore[no-any-return]  # tomllib gives Any


@functools.cache
def items(language: str, currency: str) -> tuple[Item, ...]:
    """Return the catalogue in the shop's language and prices."""
    file = _file("catalogue")
    rate = YEN if currency == "JPY" else 1
    return tuple(
        Item(
            key=entry["key"],
            sku=f"{entry['category'][:2].upper()}-{number:03d}",
            name=entry[language],
            category=entry["category"],
            sizes=tuple(file["category"][entry["category"]]["sizes"]),
            low=entry["price"][0] * rate,
            high=entry["price"][1] * rate,
            style=entry["style"],
        )
        for number, entry in enumerate(file["item"], 1)
    )


def currency(language: str) -> str:
    """Return the currency of the sample shop in `language`."""
    return str(words("shop")[language]["currency"])


def label(table: str, key: str, language: str) -> str:
    """Return the name of a category, style or colour in `language`."""
    return str(_file("catalogue")[table][key][language])


def keys(table: str) -> tuple[str, ...]:
    """Return the keys of a table of the catalogue, in its order."""
    return tuple(_file("catalogue")[table])


def sizes(category: str) -> tuple[str, ...]:
    """Return the sizes of a category, small to large; empty where one size fits all."""
    return tuple(_file("catalogue")["category"][category]["sizes"])


@functools.cache
def _file(name: str) -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "sample" / f"{name}.toml").read_text(encoding="utf-8"))
