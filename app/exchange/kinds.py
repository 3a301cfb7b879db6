"""What kind of table some fields make, and which fields a table of a kind has use for."""

from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import Final

from app.exchange import header_words

LINKS: Final = frozenset({"card", "external_id", "phone", "name", "family_name", "given_name"})
"""Fields that say whose line it is."""
_GOODS: Final = frozenset(
    {"item", "sku", "barcode", "category", "styles", "season", "size", "colour",
     "price", "unit_price", "list_price"}
)  # fmt: skip
OF_RELATIVES: Final = {
    "name": "relative", "birthday": "relative_birthday", "lunar_birthday": "relative_lunar_birthday",
    "size": "relative_sizes", "notes": "relative_notes",
}  # fmt: skip
"""What a heading means in a table of relatives that calls them as one calls a member."""
_PERSONAL: Final = header_words.fields("member") - {"name", "notes", "advisor", "reading"}


class Kind(StrEnum):
    """What the rows of a table are."""

    MEMBERS = "members"
    PURCHASES = "purchases"
    BOTH = "both"
    """Lines with the member's name beside them."""
    RETURNS = "returns"
    """Tickets that were brought back."""
    TOPUPS = "topups"
    """Points and stored value of members who are known."""
    ITEMS = "items"
    """What the shop sells."""
    FAMILY = "relatives"
    """The family of members who are known."""


def told(fields: set[str], forced: Kind | None) -> Kind | None:
    """Return the kind that the fields tell or that is `forced`; None for a table not one of the shop's."""
    named = "name" in fields or {"family_name", "given_name"} <= fields
    lines = bool(fields & {"price", "unit_price"}) and "day" in fields
    linked = bool(fields & LINKS)
    held = bool(fields & {"points", "balance"})
    if forced is not None:
        fits = {
            Kind.MEMBERS: named,
            Kind.PURCHASES: lines and linked,
            Kind.BOTH: lines and linked and named,
            Kind.RETURNS: {"ticket", "returned"} <= fields,
            Kind.TOPUPS: held and linked,
            Kind.ITEMS: bool(fields & {"item", "sku", "barcode", "name"}),
            Kind.FAMILY: "relation" in fields and linked,
        }
        return forced if fits[forced] else None
    found = {
        Kind.BOTH: lines and linked and named,
        Kind.PURCHASES: lines and linked,
        Kind.RETURNS: {"ticket", "returned"} <= fields and not lines,
        Kind.ITEMS: _is_goods(fields),
        Kind.FAMILY: linked and _is_family(fields),
        Kind.TOPUPS: held and linked and not named,
        Kind.MEMBERS: named,
    }
    return next((kind for kind, fits in found.items() if fits), None)


def _is_goods(fields: set[str]) -> bool:
    """Whether the columns speak of pieces and of nobody who bought them."""
    if fields & _PERSONAL or fields & {"day", "ticket"}:
        return False
    priced = bool(fields & {"price", "unit_price", "list_price", "category", "season"})
    return bool(fields & {"sku", "barcode"}) or ("item" in fields and "name" not in fields and priced)


def _is_family(fields: set[str]) -> bool:
    """Whether the columns speak of relatives, and of members no more than to say whose they are."""
    told = fields & {*OF_RELATIVES.values()}
    return "relation" in fields and bool(told) and not fields & (_PERSONAL - LINKS - {"do_not_contact"})


def usable(kind: Kind | None, taken: Sequence[str]) -> list[str]:
    """Return the fields that a table of this kind may have, in the order of the table of words.

    Those that are `taken` are among them; None is any kind.
    """
    allowed = header_words.fields() if kind is None else _used(kind) | {*taken}
    return [name for name in header_words.ordered() if name in allowed]


def kept(field: str | None, kind: Kind | None) -> str | None:
    """Return the field if tables of this kind have it."""
    return field if kind is None or field in _used(kind) else None


@cache
def _used(kind: Kind) -> frozenset[str]:
    of_lines = header_words.fields("line", "either")
    balances = header_words.fields("balances")
    return {
        Kind.MEMBERS: header_words.fields("member", "either") | balances,
        Kind.PURCHASES: of_lines | LINKS,
        Kind.BOTH: header_words.fields("member") | of_lines,
        Kind.RETURNS: frozenset({"ticket", "returned"}),
        Kind.TOPUPS: LINKS | balances,
        Kind.ITEMS: _GOODS,
        Kind.FAMILY: LINKS | header_words.fields("family"),
    }[kind]
