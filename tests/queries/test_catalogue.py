"""What is offered while somebody types, and lines that are filled from the catalogue."""

from typing import Any

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.queries import catalogue as query
from app.queries.catalogue import Article
from app.services import catalogue
from tests import make, ready


@pytest.fixture
def stocked(shop: Shop) -> Shop:
    ready.filled(shop, _stocked)
    return shop


def _stocked(shop: Shop) -> None:
    with shop.changing() as session:
        coat = catalogue.remember(
            session, "羊绒大衣", sku="C-200", category="大衣", styles="通勤", season="冬", price=268_000
        )
        catalogue.learn(session, coat, "6901234500024", "M", "驼色")
        catalogue.remember(session, "羊绒围巾", sku="lower-1", category="围巾")
        one = make.member(session)
        make.purchase(
            session, one, make.TODAY, {"item": "羊绒手套", "price": 20_000, "quantity": 2},
            {"item": "羊绒大衣", "price": 250_000}, {"item": "mended", "price": 0, "list_price": 4_000},
            {"item": "羊绒大衣", "price": -250_000, "quantity": -1},
        )  # fmt: skip


def test_hers_come_first_then_what_was_sold_then_the_catalogue(stocked: Shop) -> None:
    with stocked.reading() as session:
        offered = query.assortment(session, [Article(None, "羊绒帽"), Article(None, "other", "lower-1")])
        found = offered.find(session, "羊绒")
        assert [one.name for one in found] == ["羊绒帽", "羊绒围巾", "羊绒大衣", "羊绒手套"]
        assert len(offered) == 5
        [gloves] = offered.find(session, "手套")
        assert (gloves.id, gloves.price) == (None, 10_000)
        [coat] = offered.find(session, "yrdy")
        assert (coat.sku, coat.price) == ("C-200", 268_000)  # as the catalogue has it
        assert offered.find(session, "mended")[0].price == 4_000
        assert [one.name for one in offered.first(session, 1)] == ["羊绒帽"]


def test_the_catalogue_alone_is_looked_through_newest_first(stocked: Shop) -> None:
    with stocked.reading() as session:
        everything = query.everything(session)
        assert [one.name for one in everything.first(session, 9)] == ["羊绒围巾", "羊绒大衣"]
        assert everything.find(session, "手套") == []
    with stocked.changing() as session:
        catalogue.remove(session, everything.first(session, 1)[0].id or 0)
        assert [one.name for one in everything.first(session, 9)] == ["羊绒大衣"]  # gone meanwhile


def test_a_code_as_it_is_typed(stocked: Shop) -> None:
    with stocked.changing() as session:
        catalogue.remember(session, "other", sku="c-200")
        found = query.by_code(session, "c-200")
        assert found is not None
        assert found.article.name == "other"
        upper = query.by_code(session, "LOWER-1")
        assert upper is not None
        assert upper.article.name == "羊绒围巾"
        assert query.by_code(session, "") is None
        assert query.by_code(session, "%") is None


@pytest.mark.parametrize(
    ("line", "filled"),
    [
        (
            {"code": "6901234500024", "quantity": 2},
            {
                "item": "羊绒大衣", "sku": "C-200", "category": "大衣", "styles": "通勤", "season": "冬",
                "size": "M", "colour": "驼色", "list_price": 536_000, "price": 536_000, "quantity": 2,
            },
        ),
        (
            {"sku": "C-200", "price": 200_000, "size": "L"},
            {
                "item": "羊绒大衣", "sku": "C-200", "category": "大衣", "styles": "通勤", "season": "冬",
                "size": "L", "list_price": 268_000, "price": 200_000,
            },
        ),
        ({"item": "coat", "price": 5, "sku": "C-200"}, {"item": "coat", "price": 5, "sku": "C-200"}),
        ({"item": "coat", "price": 5}, {"item": "coat", "price": 5}),
        ({"item": "coat", "price": 5, "code": "9" * 8}, {"item": "coat", "price": 5, "sku": "9" * 8}),
        (
            {"sku": "lower-1", "price": 7},
            {"item": "羊绒围巾", "sku": "lower-1", "category": "围巾", "price": 7},
        ),
    ],
)  # fmt: skip
def test_a_line_is_filled(stocked: Shop, line: dict[str, Any], filled: dict[str, Any]) -> None:
    with stocked.reading() as session:
        assert query.filled(session, line) == filled


def test_a_line_that_cannot_be_filled(stocked: Shop) -> None:
    with stocked.reading() as session:
        with pytest.raises(errors.Unknown):
            query.filled(session, {"code": "404"})
        with pytest.raises(errors.BadValue, match="price"):
            query.filled(session, {"sku": "lower-1"})
