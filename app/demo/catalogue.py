"""The sample's catalogue in the file: each article with its number, each size and colour with a barcode."""

from datetime import UTC, date, datetime, time
from typing import Final

from sqlalchemy import insert

from app.database.sessions import WriteSession
from app.demo import stock
from app.domain.shop import ShopSettings
from app.models import Item, ItemCode

_IN_STORE: Final = 2_000_000
"""Barcodes that begin with 20 are a shop's own."""
_SHADES: Final = 3
"""Colours in which an article comes."""


def write(session: WriteSession, language: str, opened: date) -> None:
    """Write the articles of the sample shop, on file since it `opened`."""
    currency = stock.currency(language)
    minor = 10 ** ShopSettings(currency=currency).digits
    colours = stock.keys("colour")
    items, codes = [], []
    for number, item in enumerate(stock.items(language, currency), 1):
        worn = [
            stock.label("colour", colours[(number * _SHADES + step) % len(colours)], language)
            for step in range(_SHADES)
        ]
        items.append(
            {
                "id": number,
                "name": item.name,
                "sku": item.sku,
                "category": stock.label("category", item.category, language),
                "styles": stock.label("style", item.style, language),
                "colours": ",".join(worn),
                "sizes": ",".join(item.sizes),
                "season": "",
                "price": (item.low + item.high) // 20 * 10 * minor,
                "created_at": datetime.combine(opened, time(12), UTC),
            }
        )
        codes += [
            {"item_id": number, "code": _ean(number * 100 + at * 10 + shade), "size": size, "colour": colour}
            for at, size in enumerate(item.sizes or ("",))
            for shade, colour in enumerate(worn)
        ]
    session.execute(insert(Item), items)
    session.execute(insert(ItemCode), codes)


def _ean(number: int) -> str:
    """Return the EAN-13 of an article of the shop's own numbering."""
    digits = f"{_IN_STORE}{number:05d}"
    weighed = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-weighed % 10}"
