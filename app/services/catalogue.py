"""Keep the catalogue: an article once, with all codes that a scanner may find on it."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlalchemy import or_, select

from app.database.sessions import WriteSession
from app.domain import errors, till
from app.models import Item, ItemCode
from app.services import checks
from app.services.recording import operation

TEXTS: Final = frozenset({"category", "styles", "colours", "sizes", "season"})
"""Fields of free text; lists are separated by commas."""
_DEAREST: Final = till.DEAREST * 1000
"""Minor units of any currency."""


@operation("catalogue.change")
def remember(session: WriteSession, name: str, **fields: Any) -> int:
    """Put an article into the catalogue and return its id; `fields` are those of `amend`.

    Raises BadValue, and CodeTaken for a number that another article has.
    """
    item = Item(name="")
    _set(session, item, {"name": name, **fields})
    session.add(item)
    session.flush()
    return item.id


@operation("catalogue.change")
def amend(session: WriteSession, item_id: int, **fields: Any) -> None:
    """Change `name`, `sku` (None: none), `price` (minor units or None) and those of `TEXTS`.

    Lines that were sold stay as they were. Raises Unknown, BadValue and CodeTaken.
    """
    _set(session, checks.known(session, Item, "item", item_id), fields)


@operation("catalogue.change")
def remove(session: WriteSession, item_id: int) -> None:
    """Take an article with its codes out; what was sold of it stays on its tickets. Raises Unknown."""
    item = checks.known(session, Item, "item", item_id)
    for code in session.scalars(select(ItemCode).where(ItemCode.item_id == item_id)):
        session.delete(code)
    session.flush()
    session.delete(item)


@operation("catalogue.change")
def learn(session: WriteSession, item_id: int, code: str, size: str = "", colour: str = "") -> int:
    """Remember a code of the article, of which size and colour it is, and return the code's id.

    Learnt again for the same article, it takes the later size and colour. Raises Unknown, and
    CodeTaken for a code that is on another article.
    """
    item = checks.known(session, Item, "item", item_id)
    written = checks.text("code", code)
    if not written:
        raise errors.BadValue("code", code, "empty")
    _is_free(session, written, item)
    row = session.scalar(select(ItemCode).where(ItemCode.code == written))
    if row is None:
        row = ItemCode(item_id=item.id, code=written)
        session.add(row)
    row.size, row.colour = checks.text("size", size), checks.text("colour", colour)
    session.flush()
    return row.id


@operation("catalogue.change")
def forget(session: WriteSession, code_id: int) -> None:
    """Take one code off its article. Raises Unknown."""
    session.delete(checks.known(session, ItemCode, "code", code_id))


def _set(session: WriteSession, item: Item, fields: Mapping[str, Any]) -> None:
    for field, value in fields.items():
        if field in TEXTS:
            setattr(item, field, checks.text(field, value))
        elif field in _KEPT:
            setattr(item, field, _KEPT[field](session, item, value))
        else:
            raise errors.BadValue(field, str(value), "not_a_field")


def _name(_session: WriteSession, _item: Item, value: str) -> str:
    name = checks.text("item", value)
    if not name:
        raise errors.BadValue("item", value, "empty")
    return name


def _sku(session: WriteSession, item: Item, value: str | None) -> str | None:
    sku = checks.text("sku", value) if value else ""
    if not sku:
        return None
    with session.no_autoflush:
        _is_free(session, sku, item)
    return sku


def _price(_session: WriteSession, _item: Item, value: int | None) -> int | None:
    if value is not None and not 0 <= value <= _DEAREST:
        raise errors.BadValue("price", str(value), "not_an_amount" if value < 0 else "too_large")
    return value


def _is_free(session: WriteSession, text: str, item: Item) -> None:
    """Refuse a code or a number that another article has. Raises CodeTaken."""
    coded = select(ItemCode.item_id).where(ItemCode.code == text)
    having = select(Item.name).where(or_(Item.sku == text, Item.id.in_(coded)), Item.id != (item.id or 0))
    name = session.scalar(having)
    if name is not None:
        raise errors.CodeTaken(text, name)


_KEPT: Final[Mapping[str, Callable[[WriteSession, Item, Any], Any]]] = {
    "name": _name,
    "sku": _sku,
    "price": _price,
}
"""Fields with a check of their own."""
