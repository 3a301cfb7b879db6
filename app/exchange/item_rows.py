"""Rows of a catalogue as articles: a row for each size and colour, or the sizes and colours in a cell.

An article is known by its number, else by its name. Its rows are gathered over the whole table, so
that a sheet with a barcode in every row becomes one article with its codes.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from app.domain import names
from app.exchange import formulas
from app.exchange.amounts import FINE
from app.exchange.findings import Batch, Findings
from app.exchange.table import Row
from app.queries.known import Values

_BETWEEN = re.compile(r"[,，、;；|\n]+")
_TEXTS: Final = ("sku", "item", "barcode", "category", "styles", "season", "size", "colour")
_PRICES: Final = ("list_price", "unit_price", "price")
"""What is asked for the price of a piece, the first that the row has."""


@dataclass(slots=True)
class Article:
    """One article as the rows of the file tell it."""

    name: str = ""
    sku: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    """category, styles, season."""
    price: int | None = None
    sizes: dict[str, None] = field(default_factory=dict)
    colours: dict[str, None] = field(default_factory=dict)
    codes: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Barcode → size and colour."""
    rows: int = 0


@dataclass(slots=True)
class ItemBatch:
    """What the articles of a file come to."""

    new: list[tuple[Any, ...]] = field(default_factory=list)
    new_codes: list[tuple[Any, ...]] = field(default_factory=list)
    added_rows: int = 0
    known: list[tuple[Values, dict[str, Any]]] = field(default_factory=list)
    known_codes: list[list[tuple[Any, ...]]] = field(default_factory=list)
    """The new codes of each of `known`."""
    known_rows: list[int] = field(default_factory=list)


class ItemRows:
    """Gathers the articles of a table, and works out at its end which are new."""

    def __init__(self, items: Sequence[Values], codes: Mapping[str, int], headers: Mapping[str, str]) -> None:
        """Know the `items` of the shop, and the article of each code."""
        self._by_id = {row["id"]: row for row in items}
        self._by_sku = {row["sku"]: row["id"] for row in items if row["sku"]}
        self._by_name = {names.fold(row["name"]): row["id"] for row in items if not row["sku"]}
        self._codes = codes
        self._headers = headers
        self._articles: dict[str, Article] = {}
        self._owners: dict[str, str] = {}

    def take(self, batch: Batch, findings: Findings) -> None:
        """Gather what the rows tell."""
        values, count = batch.values, len(batch.numbers)
        blank = [""] * count
        texts = [values.get(name) or blank for name in _TEXTS]
        prices = [values[name] for name in _PRICES if name in values]
        for place, (number, row) in enumerate(zip(batch.numbers, batch.rows, strict=True)):
            said = {name: column[place] for name, column in zip(_TEXTS, texts, strict=True)}
            price = next((column[place] for column in prices if column[place] is not None), None)
            self._take(number, row, said, price, findings)

    def _take(
        self, number: int, row: Row, said: Mapping[str, str], price: int | None, findings: Findings
    ) -> None:
        codes = _listed(said["barcode"])
        key = said["sku"] or names.fold(said["item"]) or self._called(codes)
        column, shown, why = self._fault(key, codes, price)
        if why:
            findings.refuse(number, row, self._headers.get(column, ""), shown, why)
            return
        article = self._articles.setdefault(key, Article())
        article.rows += 1
        article.sku = article.sku or said["sku"]
        article.name = article.name or said["item"]
        for name in ("category", "styles", "season"):
            if said[name]:
                tags = ",".join(_listed(said[name])) if name == "styles" else said[name]
                article.texts.setdefault(name, tags)
        sizes, colours = _listed(said["size"], slash=True), _listed(said["colour"], slash=True)
        article.sizes.update(dict.fromkeys(sizes))
        article.colours.update(dict.fromkeys(colours))
        one = sizes[0] if len(sizes) == 1 else "", colours[0] if len(colours) == 1 else ""
        for code in codes:
            self._owners[code] = key
            article.codes.setdefault(code, one)
        if price is not None:
            whole = (price + FINE // 2) // FINE
            article.price = whole if article.price is None else article.price
            if article.price != whole:
                column = next((self._headers[name] for name in _PRICES if name in self._headers), "")
                findings.notice(number, column, "", "price_differs")

    def _called(self, codes: Sequence[str]) -> str:
        """Return the key of the article of the shop that has the first of the codes."""
        known = self._codes.get(codes[0]) if codes else None
        return "" if known is None else self._by_id[known]["sku"] or names.fold(self._by_id[known]["name"])

    def _fault(self, key: str, codes: Sequence[str], price: int | None) -> tuple[str, str, str]:
        """Return the column, the value and the reason for which a row cannot be an article."""
        if not key:
            return "item", "", "item_missing"
        if price is not None and price < 0:
            return "price", "", "not_an_amount"
        item_id = self._id(key)
        for code in codes:
            if self._owners.get(code, key) != key or (code in self._codes and self._codes[code] != item_id):
                return "barcode", code, "code_of_another"
        return "", "", ""

    def _id(self, key: str) -> int | None:
        found = self._by_sku.get(key)
        return self._by_name.get(key) if found is None else found

    def plan(self, first_id: int) -> ItemBatch:
        """Return what the articles come to; new ones get ids from `first_id` on."""
        made = ItemBatch()
        next_id = first_id
        for key, article in self._articles.items():
            item_id = self._id(key)
            codes = [
                (next_id if item_id is None else item_id, code, *of)
                for code, of in article.codes.items()
                if code not in self._codes
            ]
            if item_id is not None:
                row = self._by_id[item_id]
                made.known.append((row, _told(article, row)))
                made.known_codes.append(codes)
                made.known_rows.append(article.rows)
                continue
            told = article.texts
            made.new.append(
                (
                    next_id, article.name or article.sku, article.sku or None, told.get("category", ""),
                    told.get("styles", ""), ",".join(article.colours), ",".join(article.sizes),
                    told.get("season", ""), article.price,
                )
            )  # fmt: skip
            made.new_codes += codes
            made.added_rows += article.rows
            next_id += 1
        return made


def _told(article: Article, row: Values) -> dict[str, Any]:
    """Return the columns that the file tells of an article that is known; sizes and colours only grow."""
    told: dict[str, Any] = dict(article.texts)
    if article.name:
        told["name"] = article.name
    if article.price is not None:
        told["price"] = article.price
    for name, found in (("sizes", article.sizes), ("colours", article.colours)):
        told[name] = ",".join(dict.fromkeys([*_listed(row[name]), *found]))
    return told


def _listed(text: str, *, slash: bool = False) -> list[str]:
    """Return the words of a list in one cell; S/M/L is one, 38/40 a size by itself."""
    parts = _BETWEEN.split(text)
    if slash and len(parts) == 1 and text.count("/") > 1:
        parts = text.split("/")
    return [part if len(parts) == 1 else _word(part) for part in parts if part.strip()]


def _word(part: str) -> str:
    """Return one word of a list; a tab before a formula is its own, a blank after the comma is not."""
    word = part.strip(" \u3000\u00a0")
    return word if formulas.is_altered(word) else word.strip()
