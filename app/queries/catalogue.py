"""The catalogue: the article of a code, the articles whose name begins so, one article with its codes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.domain import errors, shelf
from app.models import Item, ItemCode, PurchaseLine
from app.queries.prepared import PlainRow, Prepared

RECENT: Final = 400
"""The shop's latest lines, from which articles that no catalogue knows are offered again."""


@dataclass(frozen=True, slots=True)
class Article:
    """What a line is filled from. `id` is None for one that only an earlier line knows."""

    id: int | None
    name: str
    sku: str = ""
    category: str = ""
    styles: str = ""
    colours: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    season: str = ""
    price: int | None = None
    """List price of one piece, minor units."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """The article of a code, and which size and colour of it; "" where the code does not say."""

    article: Article
    code: str
    size: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A barcode of an article."""

    id: int
    code: str
    size: str
    colour: str


_COLUMNS: Final = (
    Item.id, Item.name, Item.sku, Item.category, Item.styles, Item.colours, Item.sizes, Item.season,
    Item.price,
)  # fmt: skip
_BY_CODE = Prepared(
    select(*_COLUMNS, ItemCode.code, ItemCode.size.label("its_size"), ItemCode.colour.label("its_colour"))
    .join(ItemCode, ItemCode.item_id == Item.id)
    .where(ItemCode.code.in_((bindparam("one"), bindparam("upper"), bindparam("lower"))))
)
_BY_SKU = Prepared(
    select(*_COLUMNS).where(Item.sku.in_((bindparam("one"), bindparam("upper"), bindparam("lower"))))
)
_ALL = Prepared(
    select(Item.id, Item.name, func.coalesce(Item.sku, "").label("number"), Item.category).order_by(
        Item.id.desc()
    )
)
_RECENT = Prepared(
    select(
        PurchaseLine.item, PurchaseLine.sku, PurchaseLine.category, PurchaseLine.styles, PurchaseLine.season,
        PurchaseLine.list_price, PurchaseLine.price, PurchaseLine.quantity,
    )
    .where(PurchaseLine.quantity > 0)
    .order_by(PurchaseLine.id.desc())
    .limit(bindparam("limit"))
)  # fmt: skip
_CODES = Prepared(
    select(ItemCode.id, ItemCode.code, ItemCode.size, ItemCode.colour)
    .where(ItemCode.item_id == bindparam("item_id"))
    .order_by(ItemCode.id)
)


class Assortment:
    """All that can be offered while somebody types: what was sold lately, and the catalogue.

    It holds words only; the few articles that are shown are read when they are found.
    """

    def __init__(self, offered: Sequence[tuple[Article | int, Sequence[str]]]) -> None:
        """Take each article (or its id in the catalogue) with the words by which it is found."""
        self._offered = [one for one, _ in offered]
        self._shelf = shelf.Shelf([words for _, words in offered])

    def __len__(self) -> int:
        return len(self._offered)

    def find(self, session: ReadSession, written: str, limit: int = 8) -> list[Article]:
        """Return the articles that fit, the best first."""
        found = [self._offered[number] for number in self._shelf.find(written, limit)]
        return _read(session, found)

    def first(self, session: ReadSession, limit: int) -> list[Article]:
        """Return the first articles."""
        return _read(session, self._offered[:limit])


def by_code(session: ReadSession, text: str) -> Scanned | None:
    """Return what bears this code, or this article number (upper or lower case is one); None for nothing."""
    wanted = text.strip()
    spellings = {"one": wanted, "upper": wanted.upper(), "lower": wanted.lower()}
    found = _BY_CODE.rows(session, **spellings)
    if found:
        row = next((row for row in found if row[9] == wanted), found[0])
        return Scanned(_article(row[:9]), *row[9:])
    found = _BY_SKU.rows(session, **spellings)
    if found:
        article = next((one for row in found if (one := _article(row)).sku == wanted), _article(found[0]))
        return Scanned(article, article.sku)
    return None


def article(session: ReadSession, item_id: int) -> Article:
    """Return one article. Raises Unknown."""
    row = session.execute(select(*_COLUMNS).where(Item.id == item_id)).one_or_none()
    if row is None:
        raise errors.Unknown("item", str(item_id))
    return _article(tuple(row))


def codes(session: ReadSession, item_id: int) -> tuple[Code, ...]:
    """Return the barcodes of an article in the order in which they came."""
    return tuple(Code(*row) for row in _CODES.rows(session, item_id=item_id))


def everything(session: ReadSession) -> Assortment:
    """Return the catalogue alone, the newest first, to be looked through."""
    return Assortment([(id_, words) for id_, *words in _ALL.rows(session)])


def assortment(session: ReadSession, first: Sequence[Article] = ()) -> Assortment:
    """Return what can be offered: `first` (hers), what the shop sold lately, then the catalogue.

    An article that the catalogue knows is offered as the catalogue has it, at its earliest place.
    """
    known = {id_: words for id_, *words in _ALL.rows(session)}
    by_name = {words[0]: id_ for id_, words in known.items()}
    by_sku = {words[1]: id_ for id_, words in known.items() if words[1]}
    offered: dict[int | str, tuple[Article | int, Sequence[str]]] = {}
    for one in [*first, *(_sold(row) for row in _RECENT.rows(session, limit=RECENT))]:
        id_ = by_sku.get(one.sku) or by_name.get(one.name)
        if id_ is None:
            offered.setdefault(one.name, (one, (one.name, one.sku, one.category)))
        else:
            offered.setdefault(id_, (id_, known.pop(id_, ())))
    return Assortment([*offered.values(), *known.items()])


def filled(session: ReadSession, line: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a line with what the catalogue knows of its `code` or `sku`.

    What the line says itself stays. Raises Unknown for a code of nothing where the line names no
    item, BadValue where there is neither a price on the line nor in the catalogue.
    """
    given = {name: value for name, value in line.items() if name != "code"}
    name = str(line.get("code") or line.get("sku") or "")
    if not name or ("code" not in line and {"item", "price"} <= given.keys()):
        return given
    found = by_code(session, name)
    if found is None:
        if "item" in given:
            return {"sku": name, **given}
        raise errors.Unknown("item", name)
    one = found.article
    quantity = int(given.get("quantity", 1))
    whole = None if one.price is None else one.price * quantity
    if whole is None and "price" not in given:
        raise errors.BadValue("price", one.name, "empty")
    known = {
        "item": one.name, "sku": one.sku or found.code, "category": one.category, "styles": one.styles,
        "season": one.season, "size": found.size, "colour": found.colour, "list_price": whole, "price": whole,
    }  # fmt: skip
    return {**{key: value for key, value in known.items() if value not in ("", None)}, **given}


def words(text: str) -> tuple[str, ...]:
    """Return the parts of a list that is kept as one text: separated by commas of any writing."""
    plain = text.replace("，", ",").replace("、", ",").replace(";", ",").replace("；", ",")
    return tuple(dict.fromkeys(part.strip() for part in plain.split(",") if part.strip()))


def _read(session: ReadSession, offered: Sequence[Article | int]) -> list[Article]:
    wanted = [one for one in offered if isinstance(one, int)]
    rows = session.execute(select(*_COLUMNS).where(Item.id.in_(wanted))) if wanted else ()
    there = {row.id: _article(tuple(row)) for row in rows}
    found = (one if isinstance(one, Article) else there.get(one) for one in offered)
    return [one for one in found if one is not None]


def _article(row: PlainRow) -> Article:
    id_, name, sku, category, styles, colours, sizes, season, price = row
    return Article(id_, name, sku or "", category, styles, words(colours), words(sizes), season, price)


def _sold(row: PlainRow) -> Article:
    name, sku, category, styles, season, list_price, price, quantity = row
    full = (price if list_price is None else list_price) // quantity
    return Article(None, name, sku, category, styles, season=season, price=full)
