"""What `batch` says that its operations ask for is what they ask for."""

from typing import Any

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.services import batch
from app.services.batch import asked
from app.services.batch.asked import Field, Kind
from tests.make import TODAY

_SAMPLES: dict[Kind, Any] = {
    Kind.TEXT: "x", Kind.NUMBER: 1, Kind.FLAG: True, Kind.DAY: "2026-11-01", Kind.MEMBER: 1,
    Kind.OBJECT: {}, Kind.OBJECTS: [], Kind.TEXTS: [],
}  # fmt: skip


def test_every_operation_is_told() -> None:
    assert asked.everything().keys() == batch.OPERATIONS.keys()


@pytest.mark.parametrize("name", sorted(batch.OPERATIONS))
def test_without_a_field_that_is_required_nothing_is_understood(name: str, shop: Shop) -> None:
    needed = {field.name: _SAMPLES[field.kind] for field in asked.everything()[name] if field.required}
    for left_out in needed:
        request = {"op": name, **{key: value for key, value in needed.items() if key != left_out}}
        with pytest.raises(errors.NotUnderstood, match=left_out), shop.changing(request_id="a") as session:
            batch.carry_out(session, request, TODAY)


def test_the_fields_of_an_operation_by_value() -> None:
    assert asked.everything()["points.adjust"] == (
        Field("member", Kind.MEMBER, required=True),
        Field("points", Kind.NUMBER, required=True),
        Field("reason", Kind.TEXT, required=True),
        Field("day", Kind.DAY, required=False),
    )
    assert asked.everything()["card.answer"][1] == Field("granted", Kind.FLAG, required=True)


def test_one_of_two_fields_is_required_of_neither() -> None:
    told = {field.name: field.required for field in asked.everything()["points.redeem"]}
    assert told == {"member": True, "points": False, "gift": False, "day": False, "reason": False}


def test_what_stands_in_an_object_is_told_with_it() -> None:
    told = {field.name: field for field in asked.everything()["catalogue.remember"]}
    assert told["codes"].kind is Kind.OBJECTS
    assert told["codes"].is_list
    assert [(each.name, each.required) for each in told["codes"].inside] == [
        ("code", True), ("size", False), ("colour", False),
    ]  # fmt: skip
    born = {field.name: field for field in asked.everything()["member.add"]}["birthday"]
    assert {each.name for each in born.inside} == {"calendar", "year", "month", "day", "leap"}
    assert not any(each.required for each in born.inside)
    lines = {field.name: field for field in asked.everything()["purchase.add"]}
    assert {"code", "item", "price", "quantity"} <= {each.name for each in lines["lines"].inside}
    assert {"staff", "ticket", "discount", "paid_from_balance", "redeemed"} <= lines.keys()


def test_a_field_is_a_document() -> None:
    field = Field("codes", Kind.OBJECTS, required=False, inside=(Field("code", Kind.TEXT, required=True),))
    assert field.as_json() == {
        "name": "codes",
        "kind": "list of objects",
        "required": False,
        "fields": [{"name": "code", "kind": "text", "required": True}],
    }
