"""Operations on what is sold: tickets, and the articles of the catalogue."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from sqlalchemy import select

from app.domain import errors
from app.models import Item
from app.queries import catalogue as stock
from app.services import catalogue, purchases
from app.services.batch.given import Given, Operation
from app.services.fields import Fields


def _purchase_add(given: Given) -> dict[str, Any]:
    read = given.fields
    member, day = given.member(), given.day()
    about: dict[str, Any] = {
        "time": read.text("time", ""),
        "staff_id": given.staff(),
        "discount": read.number("discount", 0),
        "payment": read.text("payment", ""),
        "ticket": read.text("ticket") if read.is_given("ticket") else None,
        "paid_from_balance": given.number("paid_from_balance"),
        "redeemed": read.number("redeemed", 0),
    }
    lines = [_line(given, row) for row in read.rows("lines")]
    made = purchases.record(given.session, member, lines, day, **about)
    return {
        "purchase": made.id,
        "lines": list(made.line_ids),
        "total": made.total,
        "contacts": list(made.contact_ids),
        "points_earned": made.settled.earned,
        "points_taken": made.settled.taken,
        "points_missing": made.settled.missing,
        "points_redeemed": made.settled.redeemed,
        "points_given_back": made.settled.given,
        "points_of_friend": made.settled.thanks,
        "points_of_first": made.settled.welcome,
        "paid_from_balance": made.settled.from_balance,
    }


def _line(given: Given, read: Fields) -> purchases.NewLine:
    """Return a line: its fields are those of `NewLine`, or a `code` or `sku` that the catalogue knows."""
    values: dict[str, Any] = {}
    if read.is_given("code"):
        values["code"] = read.text("code")
    for field in fields(purchases.NewLine):
        if read.is_given(field.name):
            values[field.name] = read.text(field.name) if field.type is str else read.number(field.name)
    read.done()
    values = stock.filled(given.session, values)
    for needed in ("item", "price"):
        if needed not in values:
            raise errors.NotUnderstood(read.named(needed))
    return purchases.NewLine(**values)


def _catalogue_remember(given: Given) -> dict[str, Any]:
    """Put an article on file, or bring one with this `sku` up to date, with its `codes`."""
    read = given.fields
    values: dict[str, Any] = {
        name: read.text(name) for name in sorted(catalogue.TEXTS) if read.is_given(name)
    }
    if read.is_given("price"):
        values["price"] = read.number("price")
    name, sku = read.text("name"), read.text("sku", "")
    codes = [_code(each) for each in read.rows("codes")]
    item = given.session.scalar(select(Item.id).where(Item.sku == sku)) if sku else None
    if item is None:
        item = catalogue.remember(given.session, name, sku=sku or None, **values)
    else:
        catalogue.amend(given.session, item, name=name, **values)
    for code, size, colour in codes:
        catalogue.learn(given.session, item, code, size, colour)
    return {"item": item}


def _code(read: Fields) -> tuple[str, str, str]:
    code = read.text("code"), read.text("size", ""), read.text("colour", "")
    read.done()
    return code


OPERATIONS: Final[Mapping[str, Operation]] = {
    "purchase.add": _purchase_add,
    "catalogue.remember": _catalogue_remember,
}
